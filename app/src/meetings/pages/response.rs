//! Who has sent in for a meeting's round.

use super::super::{done, paths};
use super::{back_to, meeting_id};
use crate::rounds::response::{Deeds, ResponseOverview};
use crate::shell::context::{now, query};
use crate::shell::respond::{PageError, page};
use crate::ui::Message;
use domain::account::rights::Action;
use domain::rounds::RoundState;
use leptos::prelude::*;
use service::meetings::{self, MeetingResponse};

/// The response of a meeting's round.
#[component]
pub fn ResponsePage() -> impl IntoView {
    let (id, now, done) = (meeting_id(), now(), query("gedaan"));
    let only_unfinished = query("toon").as_deref() == Some("herinnering");
    page(move |ctx, actor| async move {
        let Some(id) = id else { return Err(PageError::Hidden) };
        let found = meetings::read_response(&ctx, &actor, id).await?;
        let MeetingResponse { meeting, round, response } = found.ok_or(PageError::NotFound)?;
        let is_open = round.state == RoundState::Open && round.times.closes_at > now;
        let mails = paths::below(id, paths::MAILS);
        let deeds = actor.may(Action::PlanMeetings).then(|| Deeds { remind: is_open.then(|| mails.clone()), mails });
        let told = done.filter(|_| deeds.is_some()).and_then(|what| done::reminded(&what));
        let told = told.map(|text| view! { <Message><p>{text}</p></Message> }).into_any();
        let (kicker, here) = (back_to(&meeting), paths::below(id, "respons"));
        Ok(view! { <ResponseOverview round response kicker here only_unfinished deeds told now /> }.into_any())
    })
}
