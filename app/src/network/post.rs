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
use service::network::{self, Invited, NetworkError, SeatRef};
use uuid::Uuid;

/// The posts of this feature.
pub fn posts() -> Router<AppState> {
    Router::new()
        .route("/netwerk/opvolger", post(propose))
        .route("/beheer/uitnodigen", post(invite))
        .route("/beheer/regio/{regio}/wijzigen", post(change_region))
        .route("/beheer/regio/{regio}/zetel/{zetel}/overdragen", post(hand_over))
        .route("/beheer/regio/{regio}/zetel/{zetel}/beeindigen", post(end_seat))
        .route("/beheer/personen/{persoon}/uitnodiging", post(invite_again))
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
    let key = Uuid::parse_str(form.value("sleutel")).unwrap_or_else(|_| state.ctx.new_id());
    network::propose_successor(&state.ctx, &proof, key, &person).await.map_err(|e| refuse(actor, form, e))?;
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
            let invited = network::invite_to_seat(&state.ctx, &seats, &region, None, &person).await;
            match invited.map(|(invited, _)| invited) {
                Err(NetworkError::UnknownRegion) => {
                    form.error("regio", texts::CHOOSE_REGION);
                    Err(NotDone::Form)
                }
                invited => told(&paths::region(&region), invited).map_err(|e| refuse(actor, form, e)),
            }
        }
        As::Role(Role::Partner) if person.organisation.is_none() => {
            form.error("organisatie", texts::PARTNER_OF);
            Err(NotDone::Form)
        }
        As::Role(role) => {
            let proof = MayGiveRole::of(actor, role).map_err(|e| page_error(actor, e))?;
            let invited = network::give_role(&state.ctx, &proof, &person).await;
            told(paths::PEOPLE, invited).map_err(|e| refuse(actor, form, e))
        }
    }
}

/// Where to read who was invited. The same invitation once more changes nothing, and is no mistake.
fn told(page: &str, invited: Result<Invited, NetworkError>) -> Result<String, NetworkError> {
    let (what, who) = match invited {
        Ok(Invited { member, is_new: true, .. }) => ("uitgenodigd", member),
        Ok(Invited { member, .. }) => ("uitgenodigd-bekend", member),
        Err(NetworkError::HasSeat { member, .. } | NetworkError::HasRole { member, .. }) => ("had-al", member),
        Err(other) => return Err(other),
    };
    Ok(format!("{page}?gedaan={what}&wie={who}"))
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
    match network::hand_over_seat(&state.ctx, &proof, &of, &person).await {
        Ok(Invited { member, .. }) | Err(NetworkError::HasSeat { member, .. }) => {
            Ok(format!("{}?gedaan=overgedragen&wie={member}", paths::region(&of.region)))
        }
        Err(NetworkError::Seat(refusal)) => {
            form.error("email", refusal.sentence());
            Err(NotDone::Form)
        }
        Err(other) => Err(refuse(actor, form, other)),
    }
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

async fn invite_again(State(state): State<AppState>, Path(member): Path<String>, parts: Parts) -> Response {
    let result = try_invite_again(&state, &poster(&parts), &member).await;
    answer(&state, parts, FormState::default(), result).await
}

async fn try_invite_again(state: &AppState, actor: &Actor, member: &str) -> Result<String, NotDone> {
    let proof = MayManageSeats::of(actor).map_err(|e| page_error(actor, e))?;
    let member = Uuid::parse_str(member).map(MemberId).map_err(|_| PageError::NotFound)?;
    let sent = network::invite_again(&state.ctx, &proof, member).await.map_err(|e| page_error(actor, e))?;
    let what = if sent.is_some() { "gestuurd" } else { "niet-gestuurd" };
    Ok(format!("{}?gedaan={what}&wie={member}", paths::PEOPLE))
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
    match network::end_role(&state.ctx, &proof, member, role).await {
        // Ended already, such as by the first of two clicks.
        Ok(_) | Err(NetworkError::HasNotRole) => {}
        Err(error) => return Err(refuse(actor, form, error)),
    }
    Ok(format!("{}?gedaan=rol-beeindigd", paths::PEOPLE))
}
