//! Handing a seat over and ending one: each a page of its own that says what will happen.

use super::parts::{INVITED_HERE, holder_since, person_fields, region_param, seat_param, way_back};
use crate::forms::{Actions, Hidden, use_form_state};
use crate::network::names::{HOLDING, SEAT};
use crate::network::paths;
use crate::shell::respond::{self, PageError};
use crate::ui::{Empty, Note, PageHead};
use domain::account::Actor;
use domain::ids::{RegionId, SeatNumber};
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, Holder, RegionView};

/// Hands a seat over.
#[component]
pub fn HandOverPage() -> impl IntoView {
    page_of(hand_over)
}

/// Ends a seat.
#[component]
pub fn EndSeatPage() -> impl IntoView {
    page_of(end)
}

fn page_of(show: fn(&RegionView, SeatNumber, &Holder) -> AnyView) -> AnyView {
    let (id, seat) = (region_param(), seat_param());
    respond::page(move |ctx, actor| load(ctx, actor, id, seat, show))
}

async fn load(
    ctx: Ctx,
    actor: Actor,
    id: RegionId,
    seat: Option<SeatNumber>,
    show: fn(&RegionView, SeatNumber, &Holder) -> AnyView,
) -> Result<AnyView, PageError> {
    let proof = MayManageSeats::of(&actor)?;
    let seat = seat.ok_or(PageError::NotFound)?;
    let found = network::region_detail(&ctx, &proof, &id).await?;
    let region = found.ok_or(PageError::NotFound)?.region;
    Ok(match region.holder(seat) {
        Some(holder) => show(&region, seat, holder),
        None => free(&region, seat),
    })
}

fn free(region: &RegionView, seat: SeatNumber) -> AnyView {
    let invite = paths::invite_to(&region.id);
    view! {
        <div class="narrow stack">
            <PageHead
                kicker=way_back(paths::region(&region.id), region.name.clone())
                title=format!("Zetel {} van {}", seat.number(), region.name)
            />
            <div id=SEAT.as_str() tabindex="-1">
                <Empty title="Deze zetel is vrij">
                    <p>"Niemand heeft deze zetel nu. Je kunt een trekker uitnodigen."</p>
                    <a class="button" href=invite>"Trekker uitnodigen"</a>
                </Empty>
            </div>
        </div>
    }
    .into_any()
}

fn hand_over(region: &RegionView, seat: SeatNumber, holder: &Holder) -> AnyView {
    let (form, leaves) = (use_form_state(), leaves(holder));
    view! {
        <div class="narrow stack">
            <PageHead
                kicker=way_back(paths::region(&region.id), region.name.clone())
                title=format!("Zetel {} van {} overdragen", seat.number(), region.name)
            />
            {holds_it(holder)}
            <Note title="Wat er gebeurt">
                <ul>
                    {leaves}
                    <li>{ANSWERS_STAY}</li>
                    <li>"De opvolger krijgt een mail en kan meteen inloggen."</li>
                </ul>
            </Note>
            <form class="form" method="post" action=paths::hand_over(&region.id, seat) novalidate>
                <Hidden name=HOLDING value=holder.holding.to_string() />
                <h2>"Wie wordt de opvolger?"</h2>
                {person_fields(&form, INVITED_HERE, String::new(), String::new())}
                <Actions submit="Zetel overdragen" back=paths::region(&region.id) back_words="Niet overdragen" />
            </form>
        </div>
    }
    .into_any()
}

fn end(region: &RegionView, seat: SeatNumber, holder: &Holder) -> AnyView {
    let leaves = leaves(holder);
    view! {
        <div class="narrow stack">
            <PageHead
                kicker=way_back(paths::region(&region.id), region.name.clone())
                title=format!("Zetel {} van {} beëindigen?", seat.number(), region.name)
            />
            {holds_it(holder)}
            <Note title="Wat er gebeurt">
                <ul>
                    {leaves}
                    <li>"De zetel is vrij tot je iemand uitnodigt. De regio blijft meedoen."</li>
                    <li>{ANSWERS_STAY}</li>
                </ul>
            </Note>
            <p>"Is er al een opvolger? "<a href=paths::hand_over(&region.id, seat)>"Draag de zetel dan over"</a>"."</p>
            <form class="form" method="post" action=paths::end_seat(&region.id, seat)>
                <Hidden name=HOLDING value=holder.holding.to_string() />
                <Actions submit="Zetel beëindigen" back=paths::region(&region.id) back_words="Niet beëindigen" warns=true />
            </form>
        </div>
    }
    .into_any()
}

const ANSWERS_STAY: &str = "Antwoorden uit eerdere rondes blijven tellen voor de regio. Staat er nu een ronde open? Dan telt wat is ingestuurd, \
     tot een opvolger zelf instuurt. Wat nog niet is ingestuurd, telt niet mee.";

fn leaves(holder: &Holder) -> impl IntoView + use<> {
    let name = holder.name.clone();
    view! {
        <li>
            {name}
            " is vanaf dat moment geen trekker meer. Wie geen andere rol heeft, wordt ook uitgelogd. Het portaal stuurt hierover geen mail: vertel het zelf."
        </li>
    }
}

/// Who holds the seat now: the place that the summary links to when that has changed.
fn holds_it(holder: &Holder) -> impl IntoView + use<> {
    view! {
        <p id=SEAT.as_str() tabindex="-1">
            "Nu van "<strong>{holder_since(holder)}</strong>"."
        </p>
    }
}
