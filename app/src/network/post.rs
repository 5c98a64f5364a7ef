//! What the forms of this feature post.

use super::forms::{self, As};
use super::names::REGION;
use super::{paths, texts};
use crate::account::names::{EMAIL, ORGANISATION};
use crate::forms::{Name, NotDone, Posting, Problem, Refuses, run};
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::account::Role;
use domain::ids::{MemberId, RegionId};
use http::request::Parts;
use service::network::proof::{MayEndRoles, MayGiveRole, MayManageSeats, MayProposeSuccessor};
use service::network::{self, Invitation, Invited, NetworkError, SeatRef};
use uuid::Uuid;

/// The posts of this feature.
pub fn posts() -> Recorded<AppState> {
    Recorded::new()
        .post("/netwerk/opvolger", propose)
        .post("/beheer/uitnodigen", invite)
        .post("/beheer/regio/{regio}/wijzigen", change_region)
        .post("/beheer/regio/{regio}/zetel/{zetel}/overdragen", hand_over)
        .post("/beheer/regio/{regio}/zetel/{zetel}/beeindigen", end_seat)
        .post("/beheer/personen/{persoon}/uitnodiging", invite_again)
        .post("/beheer/personen/{persoon}/rol/{rol}/beeindigen", end_role)
}

impl From<NetworkError> for PageError {
    fn from(error: NetworkError) -> Self {
        match error {
            NetworkError::NotAllowed => Self::Hidden,
            NetworkError::UnknownRegion | NetworkError::UnknownMember => Self::NotFound,
            NetworkError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}

impl Refuses for NetworkError {
    fn at_field(&self) -> Option<(Name, Problem)> {
        texts::refusal(self)
    }
}

async fn propose(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = MayProposeSuccessor::of(&posting.actor)?;
        let person = forms::invitation(&mut posting.form).ok_or(NotDone::Form)?;
        let key = posting.form.key().unwrap_or_else(|| posting.ctx.new_id());
        network::propose_successor(&posting.ctx, &proof, key, &person).await?;
        Ok(format!("{}?gedaan=voorgesteld", paths::NETWORK))
    })
    .await
}

async fn invite(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let seats = MayManageSeats::of(&posting.actor)?;
        let person = forms::invitation(&mut posting.form);
        let to = forms::invited_as(&mut posting.form).ok_or(NotDone::Form)?;
        let person = person.ok_or(NotDone::Form)?;
        match to {
            As::Trekker(region) => invite_to_seat(posting, &seats, &region, &person).await,
            As::Role(role) => give_role(posting, role, &person).await,
        }
    })
    .await
}

async fn invite_to_seat(
    posting: &mut Posting,
    proof: &MayManageSeats,
    region: &RegionId,
    person: &Invitation,
) -> Result<String, NotDone> {
    let invited = network::invite_to_seat(&posting.ctx, proof, region, None, person).await;
    match invited.map(|(invited, _)| invited) {
        Err(NetworkError::UnknownRegion) => Err(posting.refuse(REGION, texts::CHOOSE_REGION)),
        invited => Ok(told(&paths::region(region), invited)?),
    }
}

async fn give_role(posting: &mut Posting, role: Role, person: &Invitation) -> Result<String, NotDone> {
    if role == Role::Partner && person.organisation.is_none() {
        return Err(posting.refuse(ORGANISATION, texts::PARTNER_OF));
    }
    let proof = MayGiveRole::of(&posting.actor, role)?;
    Ok(told(paths::PEOPLE, network::give_role(&posting.ctx, &proof, person).await)?)
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

async fn change_region(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let id = RegionId::new(id);
        let Some((name, period)) = forms::region(&mut posting.form) else {
            // A region that is not there has no form to come back to.
            let known = network::region_detail(&posting.ctx, &proof, &id).await?;
            return Err(known.map_or(PageError::NotFound.into(), |_| NotDone::Form));
        };
        network::change_region(&posting.ctx, &proof, &id, &name, period).await?;
        Ok(format!("{}?gedaan=gewijzigd", paths::region(&id)))
    })
    .await
}

async fn hand_over(State(state): State<AppState>, seat: Path<(String, String)>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let of = seat_ref(posting, &proof, seat).await?;
        let person = forms::invitation(&mut posting.form).ok_or(NotDone::Form)?;
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

async fn end_seat(State(state): State<AppState>, seat: Path<(String, String)>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
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
    Ok(SeatRef { region, seat, holding: forms::holding(&posting.form) })
}

async fn invite_again(State(state): State<AppState>, Path(id): Path<String>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let member = Uuid::parse_str(&id).map(MemberId).map_err(|_| PageError::NotFound)?;
        let sent = network::invite_again(&posting.ctx, &proof, member).await?;
        let what = if sent.is_some() { "gestuurd" } else { "niet-gestuurd" };
        Ok(format!("{}?gedaan={what}&wie={member}", paths::PEOPLE))
    })
    .await
}

async fn end_role(State(state): State<AppState>, of: Path<(String, String)>, parts: Parts, body: Bytes) -> Response {
    run(state, parts, body, async |posting| {
        let proof = MayEndRoles::of(&posting.actor)?;
        let Path((member, role)) = of;
        let (member, role) = (Uuid::parse_str(&member).map(MemberId), Role::parse(&role));
        let (member, role) = member.ok().zip(role).ok_or(PageError::NotFound)?;
        match network::end_role(&posting.ctx, &proof, member, role).await {
            // Ended already, such as by the first of two clicks.
            Ok(_) | Err(NetworkError::HasNotRole) => Ok(format!("{}?gedaan=rol-beeindigd", paths::PEOPLE)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}
