//! Which mails about a meeting did not arrive, and who gets none, for who plans it.

use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::PageError;
use crate::ui::{Disclosure, MailReason, Message, MessageKind};
use domain::account::Actor;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::invitations::{NotArrived, Why, not_arrived};
use service::meetings::proof::MayPlan;

/// More mails than this are unfolded when asked for.
const MOST_ROWS: usize = 8;

/// Those to whom the last mail about a meeting that is to come did not arrive, and who has no address; nothing for who does not plan.
pub(super) async fn section(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AnyView>, PageError> {
    let Ok(proof) = MayPlan::of(actor) else { return Ok(None) };
    if meeting.planned_at.is_none() || meeting.date < time::day(now()) {
        return Ok(None);
    }
    let found = not_arrived(ctx, &proof, meeting).await?;
    Ok((!found.is_empty()).then(|| message(&found)))
}

fn message(found: &[NotArrived]) -> AnyView {
    let has_address = |one: &NotArrived| one.why != Why::NoAddress;
    let title = match (found.len(), found.iter().all(has_address)) {
        (1, true) => "Een mail over deze bijeenkomst kwam niet aan.".to_owned(),
        (count, true) => format!("{count} mails over deze bijeenkomst kwamen niet aan."),
        (1, false) => "Iemand krijgt geen mail over deze bijeenkomst.".to_owned(),
        (count, false) => format!("{count} mensen krijgen geen mail over deze bijeenkomst."),
    };
    let list = view! { <ul class="list">{found.iter().map(row).collect::<Vec<_>>()}</ul> };
    let list = match found.len() {
        ..=MOST_ROWS => list.into_any(),
        _ => view! { <Disclosure summary="Bekijk wie">{list}</Disclosure> }.into_any(),
    };
    let ask = found.iter().any(has_address).then(|| {
        view! { <p>"Vraag of het adres nog klopt. Wie inlogt, kan bij “Jouw gegevens” een ander adres kiezen."</p> }
    });
    view! {
        <Message kind=MessageKind::Warn>
            <p><strong>{title}</strong></p>
            {list}
            {ask}
        </Message>
    }
    .into_any()
}

fn row(mail: &NotArrived) -> AnyView {
    let (told, kept) = told(&mail.why);
    let reason = kept.map(|kept| view! { " " <MailReason kept /> });
    view! { <li class="list__item"><span><strong>{mail.name.clone()}</strong>{told}{reason}</span></li> }.into_any()
}

/// What stands after the name, and what is kept of the mail: " (anna@ggd.example): kwam terug op woensdag 3 maart om 13:00.".
fn told(why: &Why) -> (String, Option<String>) {
    let at = |at| seen_now().date_and_clock(at);
    match why {
        Why::Refused(to, when, kept) => (format!(" ({to}): is geweigerd op {}.", at(*when)), Some(kept.clone())),
        Why::CameBack(to, when, kept) => (format!(" ({to}): kwam terug op {}.", at(*when)), Some(kept.clone())),
        Why::NeverLeft(to, when) => (format!(" ({to}): kwam niet weg op {}.", at(*when)), None),
        Why::NoAddress => (" heeft geen e-mailadres dat mail krijgt.".to_owned(), None),
    }
}
