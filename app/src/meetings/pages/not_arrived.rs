//! Which mails about a meeting did not arrive, for who plans it.

use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::PageError;
use crate::ui::{Disclosure, Message, MessageKind, counted};
use domain::account::Actor;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::invitations::{NotArrived, not_arrived};
use service::meetings::proof::MayPlan;

/// More mails than this are unfolded when asked for.
const MOST_ROWS: usize = 8;

/// Those to whom the last mail about a meeting that is to come did not arrive; nothing for who does not plan.
pub(super) async fn section(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AnyView>, PageError> {
    let Ok(proof) = MayPlan::of(actor) else { return Ok(None) };
    if meeting.planned_at.is_none() || meeting.date < time::day(now()) {
        return Ok(None);
    }
    let found = not_arrived(ctx, &proof, meeting).await?;
    Ok((!found.is_empty()).then(|| message(&found)))
}

fn message(found: &[NotArrived]) -> AnyView {
    let title = match found.len() {
        1 => "Een mail over deze bijeenkomst kwam niet aan.".to_owned(),
        count => format!("{} over deze bijeenkomst kwamen niet aan.", counted(count, "mail", "mails")),
    };
    let list = view! { <ul class="list">{found.iter().map(row).collect::<Vec<_>>()}</ul> };
    let list = match found.len() {
        ..=MOST_ROWS => list.into_any(),
        _ => view! { <Disclosure summary="Bekijk aan wie">{list}</Disclosure> }.into_any(),
    };
    view! {
        <Message kind=MessageKind::Warn>
            <p><strong>{title}</strong></p>
            {list}
            <p>"Vraag of het adres nog klopt. Wie inlogt, kan bij “Jouw gegevens” een ander adres kiezen."</p>
        </Message>
    }
    .into_any()
}

/// "Anna Proef (anna@ggd.example): kwam terug op woensdag 3 maart om 13:00. De mailserver zei: 550 no such mailbox"
fn row(mail: &NotArrived) -> AnyView {
    let what = if mail.came_back { "kwam terug op" } else { "is geweigerd op" };
    let told =
        format!(" ({}): {what} {}. De mailserver zei: {}", mail.address, seen_now().date_and_clock(mail.at), mail.said);
    view! { <li class="list__item"><span><strong>{mail.name.clone()}</strong>{told}</span></li> }.into_any()
}
