//! Who has sent in for a meeting's round.

use super::super::paths;
use super::{back_to, meeting_id};
use crate::rounds::response::{Remindable, Reminding, ResponseOverview};
use crate::shell::context::{now, query};
use crate::shell::respond::{PageError, page};
use leptos::prelude::*;
use service::meetings::letters::{self, Recipient};
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingResponse};

/// The response of a meeting's round.
#[component]
pub fn ResponsePage() -> impl IntoView {
    let (id, now) = (meeting_id(), now());
    let only_waiting = query("toon").as_deref() == Some("herinnering");
    page(move |ctx, actor| async move {
        let Some(id) = id else { return Err(PageError::Hidden) };
        let found = meetings::read_response(&ctx, &actor, id).await?;
        let MeetingResponse { meeting, round, response } = found.ok_or(PageError::NotFound)?;
        let reminding = match MayPlan::of(&actor) {
            Ok(proof) => Some(Reminding {
                action: paths::below(id, paths::MAILS),
                people: letters::who_waits(&ctx, &proof, &meeting).await?.into_iter().filter_map(remindable).collect(),
            }),
            Err(_) => None,
        };
        let (kicker, here) = (back_to(&meeting), paths::below(id, "respons"));
        Ok(view! { <ResponseOverview round response kicker here only_waiting reminding now /> }.into_any())
    })
}

fn remindable(person: Recipient) -> Option<Remindable> {
    Some(Remindable { region: person.region?, seat: person.seat?, member: person.member })
}
