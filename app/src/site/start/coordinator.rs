//! What the coordination group has to do: what waits for a decision, and the response of the open round with who is waited for.

use super::outcomes::open;
use crate::network::paths;
use crate::rounds::names::back;
use crate::rounds::remind::remind;
use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::PageError;
use crate::ui::{counted, for_count};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use leptos::prelude::*;
use service::Ctx;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingResponse, MeetingView, Waiting};
use service::rounds::{Mailed, RegionResponse, SeatMark};

/// More rows than this are a page of their own.
const MOST_ROWS: usize = 8;

/// A sentence about what waits, and where to do something about it with which words.
type Decision = (String, String, &'static str);

pub(super) async fn cards(ctx: &Ctx, actor: &Actor, all: &[MeetingView]) -> Result<AnyView, PageError> {
    let response = match open(all) {
        Some(meeting) => meetings::response_of(ctx, actor, meeting).await?,
        None => None,
    };
    let waits = meetings::read_waiting(ctx, &MayPlan::of(actor)?, all).await?;
    let mut waiting: Vec<Decision> = decisions(&waits);
    let today = domain::time::day(ctx.now());
    let is_coming = |m: &MeetingView| {
        let stands = matches!(m.state, MeetingState::Planned | MeetingState::DatePoll);
        m.kind == MeetingKind::Network && stands && m.date >= today
    };
    if !all.iter().any(is_coming) {
        let sentence = "Er is nog geen volgende bijeenkomst gepland.".to_owned();
        waiting.push((sentence, "/bijeenkomsten/nieuw".to_owned(), "Plan een bijeenkomst"));
    }
    Ok(view! {
        {(!waiting.is_empty()).then(|| waiting_card(waiting))}
        {response.map(response_card)}
    }
    .into_any())
}

fn path_of(meeting: MeetingId) -> String {
    format!("/bijeenkomsten/{meeting}")
}

/// What waits, in the order of the weekly mail.
fn decisions(waits: &Waiting) -> Vec<Decision> {
    let unpublished = waits.unpublished.iter().map(|(id, day)| {
        let called = seen_now().day_month(*day);
        let sentence = format!(
            "De ronde van {called} is gesloten. Leden zien de uitkomsten al. Iedereen ziet ze pas als je publiceert."
        );
        (sentence, format!("{}/publiceren", path_of(*id)), "Bekijk en publiceer")
    });
    let proposed = waits.proposed.iter().map(|(id, day)| {
        let called = seen_now().day_month(*day);
        let sentence = format!("De bijeenkomst van {called} is verplaatst. Bevestig de tijden van de ronde.");
        (sentence, format!("{}/voorstel", path_of(*id)), "Bekijk het voorstel")
    });
    let undecided = waits.undecided.iter().map(|(id, sought)| {
        let called = sought.called(Some(seen_now()));
        let sentence = format!("De datumprikker voor {called} is gesloten. Leg een datum vast.");
        (sentence, format!("{}/datumprikker", path_of(*id)), "Naar de datumprikker")
    });
    let vacant = (!waits.vacant.is_empty()).then(|| {
        let sentence = match &waits.vacant[..] {
            [(region, _)] => format!("{region} heeft een lege zetel."),
            regions => format!("{} regio’s hebben een lege zetel.", regions.len()),
        };
        (sentence, paths::MANAGE.to_owned(), "Bekijk de zetels")
    });
    let refused = waits
        .refused
        .iter()
        .map(|name| (format!("Mail aan {name} kwam niet aan."), paths::PEOPLE.to_owned(), "Klopt het adres?"));
    unpublished.chain(proposed).chain(undecided).chain(vacant).chain(refused).collect()
}

fn waiting_card(waiting: Vec<Decision>) -> AnyView {
    let items = waiting.into_iter().map(|(sentence, path, words)| {
        view! { <li class="list__item">{sentence}" "<a href=path>{words}</a></li> }
    });
    view! {
        <div class="card card--call">
            <h2 class="card__title">"Dit wacht op jullie"</h2>
            <ul class="list">{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn response_card(MeetingResponse { meeting, round, response }: MeetingResponse) -> AnyView {
    let (all, missing, responded) = (response.regions.len(), response.missing(), response.responded());
    let has = for_count(responded, "heeft", "hebben");
    let until = seen_now().until(round.times.closes_at);
    let rest = match missing {
        0 => "Alle regio’s hebben ingestuurd.".to_owned(),
        missing => format!("Nog {}. Invullen kan {until}.", counted(missing, "regio", "regio’s")),
    };
    let waited_for: Vec<&RegionResponse> = response.regions.iter().filter(|region| !region.has_responded()).collect();
    let respons = format!("{}/respons", path_of(meeting.id));
    let action = format!("{}/mails", path_of(meeting.id));
    let rows = waited_for.iter().take(MOST_ROWS).map(|region| row(region, &action, &response.mailed)).collect_view();
    let more = waited_for.len().saturating_sub(MOST_ROWS);
    let more = (more > 0).then(|| {
        let words = format!("En nog {}", counted(more, "regio", "regio’s"));
        view! { <p><a href=format!("{respons}?toon=herinnering")>{words}</a></p> }
    });
    view! {
        <div class="card">
            <h2 class="card__title">"De ronde is open"</h2>
            <p class="figure__number">{format!("{responded} van de {all} regio’s {has} ingestuurd")}</p>
            <p>{rest}</p>
            <ul class="list">{rows}</ul>
            {more}
            <p><a class="button button--second" href=respons>"Bekijk alle regio’s"</a></p>
        </div>
    }
    .into_any()
}

/// A region that is waited for: how far its trekkers are, and what can be done about it.
fn row(region: &RegionResponse, action: &str, mailed: &Mailed) -> impl IntoView + use<> {
    let states: Vec<String> = region.seats.iter().filter_map(state).collect();
    let name = region.name.clone();
    let heard = format!(": {name}");
    let words = if states.is_empty() { "zonder trekker".to_owned() } else { states.join(", ") };
    let waiting = region.seats.iter().filter_map(SeatMark::waits_for).map(|person| {
        let words = (format!("Herinner {}", person.1), String::new());
        remind(action, person, words, back::START, (mailed, now()))
    });
    let invite = states.is_empty().then(|| {
        let to = paths::invite_to(&region.region);
        view! { <a href=to>"Nodig iemand uit"<span class="hidden-text">{heard.clone()}</span></a> }
    });
    view! {
        <li class="list__item waits">
            <div class="waits__who"><strong>{name}</strong><span class="waits__words">{words}</span></div>
            <div class="waits__deeds">
                {waiting.collect_view()}
                {invite}
                <a href=paths::growth(&region.region)>
                    "Bekijk de groei"<span class="hidden-text">{heard}</span>
                </a>
            </div>
        </li>
    }
}

/// How far the holder of a seat is; `None` for an empty seat.
fn state(mark: &SeatMark) -> Option<String> {
    match mark {
        SeatMark::Vacant => None,
        SeatMark::NotBegun { name, .. } => Some(format!("{name}: nog niet begonnen")),
        SeatMark::Begun { name, .. } => Some(format!("{name}: begonnen")),
        SeatMark::SentIn { name, .. } => Some(format!("{name}: ingestuurd")),
    }
}
