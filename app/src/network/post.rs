//! What the forms of this feature post.

use super::forms::{self, As};
use super::{paths, texts};
use crate::shell::posting::{NotDone, answer, poster};
use crate::shell::respond::PageError;
use crate::shell::{AppState, FormState};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use domain::account::{Actor, Role};
use domain::ids::{MemberId, RegionId};
use http::request::Parts;
use service::network::proof::{MayEndRoles, MayGiveRole, MayManageSeats, MayProposeSuccessor};
use service::network::{self, NetworkError, SeatRef};
use uuid::Uuid;

/// The posts of this feature.
pub fn posts() -> Router<AppState> {
    Router::new()
        .route("/netwerk/opvolger", post(propose))
        .route("/beheer/uitnodigen", post(invite))
        .route("/beheer/regio/{regio}/wijzigen", post(change_region))
        .route("/beheer/regio/{regio}/zetel/{zetel}/overdragen", post(hand_over))
        .route("/beheer/regio/{regio}/zetel/{zetel}/beeindigen", post(end_seat))
        .route("/beheer/personen/{persoon}/rol/{rol}/beeindigen", post(end_role))
}

/// Puts a refusal beside its field; what no form can show becomes a page.
fn refuse(actor: &Actor, form: &mut FormState, error: NetworkError) -> NotDone {
    NotDone::at(form, texts::refusal(&error), || page_error(actor, error))
}

/// Why a page is not shown.
pub(super) fn page_error(actor: &Actor, error: NetworkError) -> PageError {
    match error {
        NetworkError::NotAllowed => PageError::hidden_from(actor),
        NetworkError::UnknownRegion | NetworkError::UnknownMember => PageError::NotFound,
        NetworkError::Db(error) => error.into(),
        other => PageError::Fault(other.to_string()),
    }
}

async fn propose(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    let mut form = FormState::parse(&body);
    let result = try_propose(&state, &poster(&parts), &mut form).await;
    answer(&state, parts, form, result).await
}

async fn try_propose(state: &AppState, actor: &Actor, form: &mut FormState) -> Result<String, NotDone> {
    let proof = MayProposeSuccessor::of(actor).map_err(|e| page_error(actor, e))?;
    let Some(person) = forms::invitation(form) else { return Err(NotDone::Form) };
    network::propose_successor(&state.ctx, &proof, &person).await.map_err(|e| refuse(actor, form, e))?;
    Ok(format!("{}?gedaan=voorgesteld", paths::NETWORK))
}

async fn invite(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    let mut form = FormState::parse(&body);
    let result = try_invite(&state, &poster(&parts), &mut form).await;
    answer(&state, parts, form, result).await
}

async fn try_invite(state: &AppState, actor: &Actor, form: &mut FormState) -> Result<String, NotDone> {
    let seats = MayManageSeats::of(actor).map_err(|e| page_error(actor, e))?;
    let person = forms::invitation(form);
    let (Some(to), Some(person)) = (forms::invited_as(form), person) else { return Err(NotDone::Form) };
    match to {
        As::Trekker(region) => {
            match network::invite_to_seat(&state.ctx, &seats, &region, None, &person).await {
                Err(NetworkError::UnknownRegion) => {
                    form.error("regio", texts::CHOOSE_REGION);
                    return Err(NotDone::Form);
                }
                done => done.map_err(|e| refuse(actor, form, e))?,
            };
            Ok(format!("{}?gedaan=uitgenodigd", paths::region(&region)))
        }
        As::Role(role) => {
            let proof = MayGiveRole::of(actor, role).map_err(|e| page_error(actor, e))?;
            network::give_role(&state.ctx, &proof, &person).await.map_err(|e| refuse(actor, form, e))?;
            Ok(format!("{}?gedaan=rol-gegeven", paths::PEOPLE))
        }
    }
}

async fn change_region(
    State(state): State<AppState>,
    Path(region): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let mut form = FormState::parse(&body);
    let result = try_change_region(&state, &poster(&parts), RegionId::new(region), &mut form).await;
    answer(&state, parts, form, result).await
}

async fn try_change_region(
    state: &AppState,
    actor: &Actor,
    id: RegionId,
    form: &mut FormState,
) -> Result<String, NotDone> {
    let proof = MayManageSeats::of(actor).map_err(|e| page_error(actor, e))?;
    let Some((name, period)) = forms::region(form) else {
        // A region that is not there has no form to come back to.
        let known = network::region_detail(&state.ctx, &proof, &id).await.map_err(|e| page_error(actor, e))?;
        return Err(known.map_or(NotDone::Page(PageError::NotFound), |_| NotDone::Form));
    };
    network::change_region(&state.ctx, &proof, &id, &name, period).await.map_err(|e| refuse(actor, form, e))?;
    Ok(format!("{}?gedaan=gewijzigd", paths::region(&id)))
}

async fn hand_over(
    State(state): State<AppState>,
    Path(seat): Path<(String, String)>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let mut form = FormState::parse(&body);
    let result = try_hand_over(&state, &poster(&parts), seat, &mut form).await;
    answer(&state, parts, form, result).await
}

async fn try_hand_over(
    state: &AppState,
    actor: &Actor,
    seat: (String, String),
    form: &mut FormState,
) -> Result<String, NotDone> {
    let proof = MayManageSeats::of(actor).map_err(|e| page_error(actor, e))?;
    let of = seat_ref(state, &proof, seat, form).await.map_err(|e| page_error(actor, e))?;
    let Some(person) = forms::invitation(form) else { return Err(NotDone::Form) };
    let done = network::hand_over_seat(&state.ctx, &proof, &of, &person).await;
    done.map_err(|e| match e {
        NetworkError::Seat(refusal) => {
            form.error("email", refusal.sentence());
            NotDone::Form
        }
        other => refuse(actor, form, other),
    })?;
    Ok(format!("{}?gedaan=overgedragen", paths::region(&of.region)))
}

async fn end_seat(
    State(state): State<AppState>,
    Path(seat): Path<(String, String)>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let mut form = FormState::parse(&body);
    let result = try_end_seat(&state, &poster(&parts), seat, &mut form).await;
    answer(&state, parts, form, result).await
}

async fn try_end_seat(
    state: &AppState,
    actor: &Actor,
    seat: (String, String),
    form: &mut FormState,
) -> Result<String, NotDone> {
    let proof = MayManageSeats::of(actor).map_err(|e| page_error(actor, e))?;
    let of = seat_ref(state, &proof, seat, form).await.map_err(|e| page_error(actor, e))?;
    network::end_seat(&state.ctx, &proof, &of).await.map_err(|e| refuse(actor, form, e))?;
    Ok(format!("{}?gedaan=beeindigd", paths::region(&of.region)))
}

/// The seat in the address with the holding in the form; a seat that there is not is a region that there is not.
async fn seat_ref(
    state: &AppState,
    proof: &MayManageSeats,
    (region, number): (String, String),
    form: &FormState,
) -> Result<SeatRef, NetworkError> {
    let region = RegionId::new(region);
    let seat = paths::seat(&number).ok_or(NetworkError::UnknownRegion)?;
    network::region_detail(&state.ctx, proof, &region).await?.ok_or(NetworkError::UnknownRegion)?;
    Ok(SeatRef { region, seat, holding: forms::holding(form) })
}

async fn end_role(
    State(state): State<AppState>,
    Path(of): Path<(String, String)>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let mut form = FormState::parse(&body);
    let result = try_end_role(&state, &poster(&parts), of, &mut form).await;
    answer(&state, parts, form, result).await
}

async fn try_end_role(
    state: &AppState,
    actor: &Actor,
    (member, role): (String, String),
    form: &mut FormState,
) -> Result<String, NotDone> {
    let proof = MayEndRoles::of(actor).map_err(|e| page_error(actor, e))?;
    let of = Uuid::parse_str(&member).ok().map(MemberId).zip(Role::parse(&role));
    let (member, role) = of.ok_or(PageError::NotFound)?;
    network::end_role(&state.ctx, &proof, member, role).await.map_err(|e| refuse(actor, form, e))?;
    Ok(format!("{}?gedaan=rol-beeindigd", paths::PEOPLE))
}
