//! What is posted from the page: a button of somebody, or who came along.

use super::super::super::islands::attendance::names::HALL;
use super::super::posting;
use super::names::{GONE, NOT_THERE, REGION, THERE, WALK_IN};
use super::{path, texts, touched};
use crate::forms::{Incoming, KEY, Name, NotDone, Posting};
use crate::shell::AppState;
use crate::shell::respond::{PageError, wants_json};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{MemberId, RegionId, WalkInId};
use domain::names::PersonName;
use domain::time::SeenOn;
use http::request::Parts;
use service::meetings::attendance::{
    AttendanceError, MayTakeAttendance, Outcome, Refusal, Touch, Touched, take as note,
};

/// `POST /bijeenkomsten/<id>/aanwezig`: from the page, and from its script.
pub(super) async fn take(
    State(state): State<AppState>,
    Path(id): Path<String>,
    parts: Parts,
    post: Incoming,
) -> Response {
    if wants_json(&parts) {
        return touched::answer(&state, &id, parts).await;
    }
    post.run(async |posting| pressed(posting, &id).await).await
}

async fn pressed(posting: &mut Posting, id: &str) -> Result<String, NotDone> {
    let proof = MayTakeAttendance::of(&posting.actor).map_err(PageError::from)?;
    let meeting = posting::meeting(posting, id).await?.id;
    if touched::is_of_somebody_else(&posting.form, &posting.actor) {
        return Err(posting.refuse(THERE, texts::SOMEBODY_ELSE));
    }
    let (touch, at, place) = read(posting)?;
    let done = note(&posting.ctx, &proof, meeting, &[Touched::now(touch)]).await;
    let outcomes = done.map_err(|error| not_noted(error, at, SeenOn::at(posting.ctx.now())))?;
    if outcomes.contains(&Outcome::Refused(Refusal::UsedBefore)) {
        // Somebody went back to the form of a name that is on the list by now.
        let key = posting.ctx.new_id().to_string();
        posting.form = std::mem::take(&mut posting.form).with(KEY, &key);
        return Err(posting.refuse(at, texts::ONCE_MORE));
    }
    match outcomes.into_iter().find_map(texts::outcome) {
        Some(words) => Err(posting.refuse(at, words)),
        None => Ok(format!("{}#{place}", path(meeting))),
    }
}

fn not_noted(error: AttendanceError, at: Name, seen: SeenOn) -> NotDone {
    match texts::refused(&error, seen) {
        Some(words) => NotDone::At(at, words.into()),
        None => NotDone::Page(error.into()),
    }
}

/// What was pressed, the field at which a refusal stands, and the place of the page to come back to.
fn read(posting: &mut Posting) -> Result<(Touch, Name, String), NotDone> {
    let form = &posting.form;
    let person = |member: uuid::Uuid, is_there| {
        (Touch::Person { id: None, member: MemberId(member), is_there }, THERE, format!("p-{member}"))
    };
    let names = [THERE, NOT_THERE, GONE].map(|name| form.values_of(name).next().is_some());
    match names {
        [true, false, false] => Ok(person(form.id(THERE).ok_or(PageError::NotFound)?, true)),
        [false, true, false] => Ok(person(form.id(NOT_THERE).ok_or(PageError::NotFound)?, false)),
        [false, false, true] => {
            let id = WalkInId(form.id(GONE).ok_or(PageError::NotFound)?);
            let region = RegionId::new(form.value(REGION));
            let place = if region.is_well_formed() { format!("regio-{region}") } else { HALL.to_owned() };
            Ok((Touch::WalkInGone { id }, THERE, place))
        }
        [false, false, false] if form.values_of(WALK_IN).next().is_some() => walk_in(posting),
        _ => Err(PageError::NotFound.into()),
    }
}

fn walk_in(posting: &mut Posting) -> Result<(Touch, Name, String), NotDone> {
    let region = RegionId::new(posting.form.value(REGION));
    let name = posting.form.parsed(WALK_IN, |typed| PersonName::parse(typed).map_err(texts::no_name));
    let name = name.ok_or(NotDone::Form)?;
    let id = WalkInId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
    let place = format!("regio-{region}");
    Ok((Touch::WalkIn { id, region, name }, WALK_IN, place))
}
