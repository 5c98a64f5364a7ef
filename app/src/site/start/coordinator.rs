//! What the coordination group has to do: the response of the open round, and what waits for a decision.

use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use crate::ui::{counted, for_count};
use domain::account::Actor;
use domain::rounds::RoundState;
use domain::time::day_month;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::{self, MeetingResponse, MeetingView};

pub(super) async fn cards(ctx: &Ctx, actor: &Actor, all: &[MeetingView]) -> Result<AnyView, PageError> {
    let is_open = |meeting: &&MeetingView| meeting.round.as_ref().is_some_and(|round| round.state == RoundState::Open);
    let open = all.iter().find(is_open);
    let response = match open {
        Some(meeting) => meetings::response_of(ctx, actor, meeting).await?,
        None => None,
    };
    let waiting: Vec<_> = all.iter().filter_map(decision).collect();
    Ok(view! {
        {response.map(response_card)}
        {(!waiting.is_empty()).then(|| waiting_card(waiting))}
    }
    .into_any())
}

fn path_of(meeting: &MeetingView) -> String {
    format!("/bijeenkomsten/{}", meeting.id)
}

/// What waits for a decision about a meeting: its sentence and where to decide.
fn decision(meeting: &MeetingView) -> Option<(String, String)> {
    let (called, round) = (day_month(meeting.date), meeting.round.as_ref()?);
    let sentence = if round.state == RoundState::Closed {
        format!("De ronde van {called} is gesloten, maar nog niet gepubliceerd.")
    } else if round.proposed_for.is_some() {
        format!("De bijeenkomst van {called} is verplaatst. Bevestig de tijden van de ronde.")
    } else {
        return None;
    };
    Some((sentence, path_of(meeting)))
}

fn response_card(MeetingResponse { meeting, round, response }: MeetingResponse) -> AnyView {
    let (all, missing, responded) = (response.regions.len(), response.missing(), response.responded());
    let sent = for_count(responded, "stuurde", "stuurden");
    let until = seen_now().until(round.times.closes_at);
    let rest = match missing {
        0 => "Alle regio’s hebben ingestuurd.".to_owned(),
        missing => format!("Nog {}. Invullen kan {until}.", counted(missing, "regio", "regio’s")),
    };
    view! {
        <div class="card card--call">
            <h2 class="card__title">"De ronde is open"</h2>
            <p class="figure__number">{format!("{responded} van de {all} regio’s {sent} in")}</p>
            <p>{rest}</p>
            <p><a class="button" href=format!("{}/respons", path_of(&meeting))>"Bekijk wie heeft ingestuurd"</a></p>
        </div>
    }
    .into_any()
}

fn waiting_card(waiting: Vec<(String, String)>) -> AnyView {
    let items = waiting.into_iter().map(|(sentence, path)| {
        view! { <li class="list__item">{sentence}" "<a href=path>"Bekijk en beslis"</a></li> }
    });
    view! {
        <div class="card">
            <h2 class="card__title">"Dit wacht op een besluit"</h2>
            <ul class="list">{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}
