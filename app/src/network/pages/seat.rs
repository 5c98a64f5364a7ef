//! Handing a seat over and ending one: each a page of its own that says what will happen.

use super::parts::{holder_since, region_param, seat_param, way_back};
use super::person::{INVITED_HERE, invitation, person_fields};
use crate::account::names::EMAIL;
use crate::forms::{Actions, Form, FormState, Hidden, Incoming, NotDone, Posting, use_form_state};
use crate::network::names::{HOLDING, SEAT};
use crate::network::paths;
use crate::shell::respond::{self, PageError};
use crate::ui::{Empty, Note, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::account::Actor;
use domain::ids::{RegionId, SeatNumber};
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, Holder, Invited, NetworkError, RegionView, SeatRef};
use uuid::Uuid;

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
    let (form, leaves, held) = (use_form_state(), leaves(holder), holder.holding.to_string());
    let back = paths::region(&region.id);
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
            <Form action=paths::hand_over(&region.id, seat) label="Zetel overdragen">
                <Hidden name=HOLDING value=held />
                <h2>"Wie wordt de opvolger?"</h2>
                {person_fields(&form, INVITED_HERE, String::new(), String::new())}
                <Actions submit="Zetel overdragen" back />
            </Form>
        </div>
    }
    .into_any()
}

fn end(region: &RegionView, seat: SeatNumber, holder: &Holder) -> AnyView {
    let (leaves, held, back) = (leaves(holder), holder.holding.to_string(), paths::region(&region.id));
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
            <Form action=paths::end_seat(&region.id, seat) label="Zetel beëindigen">
                <Hidden name=HOLDING value=held />
                <Actions submit="Zetel beëindigen" back warns=true />
            </Form>
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
            " is vanaf dat moment geen trekker meer, en krijgt daar een mail over. De bijeenkomsten die nog komen, gaan uit de agenda. Wie geen andere rol heeft, wordt ook uitgelogd."
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

/// The holding that a form showed; another one when the form was tampered with, which then is found to have changed.
fn holding(form: &FormState) -> Uuid {
    form.id(HOLDING).unwrap_or_default()
}

/// `POST /beheer/regio/<id>/zetel/<nummer>/overdragen`.
pub(super) async fn post_hand_over(seat: Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let of = seat_ref(posting, &proof, seat).await?;
        let person = invitation(&mut posting.form).ok_or(NotDone::Form)?;
        match network::hand_over_seat(&posting.ctx, &proof, &of, &person).await {
            Ok(Invited { member, .. }) | Err(NetworkError::HasSeat { member, .. }) => {
                Ok(format!("{}?gedaan=overgedragen&wie={member}", paths::region(&of.region)))
            }
            Err(NetworkError::Seat(refusal)) => Err(posting.refuse(EMAIL, refusal.sentence())),
            Err(other) => Err(other.into()),
        }
    })
    .await
}

/// `POST /beheer/regio/<id>/zetel/<nummer>/beeindigen`.
pub(super) async fn post_end(seat: Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let of = seat_ref(posting, &proof, seat).await?;
        network::end_seat(&posting.ctx, &proof, &of).await?;
        Ok(format!("{}?gedaan=beeindigd", paths::region(&of.region)))
    })
    .await
}

/// The seat in the address with the holding in the form; a seat that there is not is a region that there is not.
async fn seat_ref(
    posting: &Posting,
    proof: &MayManageSeats,
    Path((region, number)): Path<(String, String)>,
) -> Result<SeatRef, NetworkError> {
    let region = RegionId::new(region);
    let seat = paths::seat(&number).ok_or(NetworkError::UnknownRegion)?;
    network::region_detail(&posting.ctx, proof, &region).await?.ok_or(NetworkError::UnknownRegion)?;
    Ok(SeatRef { region, seat, holding: holding(&posting.form) })
}
