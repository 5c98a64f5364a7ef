//! What the page's script sends, and what it is told.

use super::super::super::islands::attendance::names;
use super::names::{KEEPER, TOUCH};
use super::texts;
use crate::forms::FormState;
use crate::shell::respond::{PageError, asker, post_failed};
use crate::shell::{AppState, PostedForm};
use axum::Json;
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use domain::account::Actor;
use domain::ids::{MeetingId, MemberId, RegionId, TouchId, WalkInId};
use domain::names::PersonName;
use domain::time::{self, SeenOn};
use http::StatusCode;
use http::request::Parts;
use serde_json::{Value, json};
use service::Ctx;
use service::meetings::attendance::{
    Attendance, AttendanceError, MayTakeAttendance, Touch, Touched, read_attendance, take,
};
use service::meetings::{MeetingError, MeetingView, read_meeting};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Notes what was touched, and tells how it stands then.
pub(super) async fn answer(state: &AppState, id: &str, parts: Parts) -> Response {
    let form = parts.extensions.get::<PostedForm>();
    let form = form.map(|PostedForm(bytes)| FormState::parse(bytes)).unwrap_or_default();
    let actor = asker(&parts);
    if matches!(actor, Actor::Visitor) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if is_of_somebody_else(&form, &actor) {
        return (StatusCode::CONFLICT, names::SOMEBODY_ELSE).into_response();
    }
    match noted(&state.ctx, &actor, id, &form).await {
        Ok(told) => Json(told).into_response(),
        Err(error) => match texts::refused(&error, SeenOn::at(state.ctx.now())) {
            Some(words) => (StatusCode::CONFLICT, words).into_response(),
            None => post_failed(state, parts, PageError::from(error)).await,
        },
    }
}

/// Whether a page that was left open is posted by who logged in after its reader.
pub(super) fn is_of_somebody_else(form: &FormState, actor: &Actor) -> bool {
    let keeper = form.value(KEEPER);
    !keeper.is_empty() && actor.member_id().is_none_or(|own| own.to_string() != keeper)
}

async fn noted(ctx: &Ctx, actor: &Actor, id: &str, form: &FormState) -> Result<Value, AttendanceError> {
    let proof = MayTakeAttendance::of(actor)?;
    let meeting = meeting(ctx, actor, id).await?;
    let mut told = BTreeSet::new();
    let mut touches = Vec::new();
    for text in form.values_of(TOUCH) {
        match read(text) {
            Ok(touched) => touches.push(touched),
            Err(words) => drop(told.insert(words)),
        }
    }
    for outcome in take(ctx, &proof, meeting.id, &touches).await? {
        told.extend(texts::outcome(outcome).map(str::to_owned));
    }
    let found = read_attendance(ctx, &proof, &meeting).await?;
    Ok(as_json(ctx, &found, &meeting, &told))
}

async fn meeting(ctx: &Ctx, actor: &Actor, id: &str) -> Result<MeetingView, AttendanceError> {
    let id = Uuid::parse_str(id).map(MeetingId).map_err(|_| AttendanceError::Unknown)?;
    match read_meeting(ctx, actor, id).await {
        Ok(found) => found.ok_or(AttendanceError::Unknown),
        Err(MeetingError::Db(error)) => Err(error.into()),
        Err(_) => Err(AttendanceError::NotAllowed),
    }
}

/// A touch as the script writes it; what is wrong with it, when it is none.
fn read(text: &str) -> Result<Touched, String> {
    let unreadable = || texts::UNREADABLE.to_owned();
    let mut parts = text.splitn(4, ' ');
    let (Some(kind), Some(id), Some(ago), Some(rest)) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err(unreadable());
    };
    let id = Uuid::parse_str(id).map_err(|_| unreadable())?;
    let ago = ago.parse().ok().and_then(TimeDelta::try_milliseconds).ok_or_else(unreadable)?;
    let member = || Uuid::parse_str(rest).map(MemberId).map_err(|_| unreadable());
    let person = |is_there| Ok(Touch::Person { id: Some(TouchId(id)), member: member()?, is_there });
    let touch = match kind {
        names::THERE => person(true),
        names::NOT_THERE => person(false),
        names::GONE => Ok(Touch::WalkInGone { id: WalkInId(id) }),
        names::ALONG => {
            let (region, name) = rest.split_once(' ').ok_or_else(unreadable)?;
            let name = PersonName::parse(name).map_err(texts::no_name)?;
            Ok(Touch::WalkIn { id: WalkInId(id), region: RegionId::new(region), name })
        }
        _ => Err(unreadable()),
    }?;
    Ok(Touched { touch, ago })
}

/// How it stands: each person of whom something was noted, who came along, and what is to be told of what was sent.
fn as_json(ctx: &Ctx, found: &Attendance, meeting: &MeetingView, told: &BTreeSet<String>) -> Value {
    let person = |it: &service::meetings::attendance::PersonThere| {
        let noted =
            it.noted.as_ref().map(|noted| texts::noted(noted, meeting.date, SeenOn::at(ctx.now()))).unwrap_or_default();
        json!([it.member, it.is_there(), noted])
    };
    let people: Vec<Value> = found.people().map(person).collect();
    let along = |region: &RegionId, it: &service::meetings::attendance::WalkIn| json!([it.id, region, it.name]);
    let of_regions = found.regions.iter().flat_map(|it| it.walk_ins.iter().map(move |one| along(&it.region, one)));
    let along: Vec<Value> = of_regions.collect();
    json!({ "tijd": time::clock(ctx.now()), "mensen": people, "gasten": along, "niet": told })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0b0e8f6e-1f2a-4c58-9d5e-0123456789ab";

    #[test]
    fn a_touch_is_read_as_the_script_writes_it() {
        let (id, ago) = (Uuid::parse_str(ID).unwrap(), TimeDelta::milliseconds(1500));
        let touch = Touch::Person { id: Some(TouchId(id)), member: MemberId(id), is_there: true };
        assert_eq!(read(&format!("is {ID} 1500 {ID}")), Ok(Touched { touch, ago }));
        let (region, name) = (RegionId::new("drenthe"), PersonName::parse("Noor de Vries").unwrap());
        let touch = Touch::WalkIn { id: WalkInId(id), region, name };
        assert_eq!(read(&format!("erbij {ID} 1500 drenthe Noor de \u{202e}Vries")), Ok(Touched { touch, ago }));
        assert_eq!(
            read(&format!("eraf {ID} 1500 ")),
            Ok(Touched { touch: Touch::WalkInGone { id: WalkInId(id) }, ago })
        );
    }

    #[test]
    fn what_is_no_touch_is_told() {
        let long = format!("erbij {ID} 0 drenthe {}", "a".repeat(10_000));
        for (text, words) in [
            (String::new(), texts::UNREADABLE),
            (format!("is {ID} 1500"), texts::UNREADABLE),
            (format!("is {ID} gisteren {ID}"), texts::UNREADABLE),
            (format!("is {ID} 99999999999999999999 {ID}"), texts::UNREADABLE),
            (format!("is iemand 0 {ID}"), texts::UNREADABLE),
            (format!("wissen {ID} 0 {ID}"), texts::UNREADABLE),
            (format!("erbij {ID} 0 drenthe"), texts::UNREADABLE),
            (format!("erbij {ID} 0 drenthe \u{200b}\u{ad}"), "Vul de naam in van wie er meekwam."),
            (long, "Maak de naam korter: er passen 100 tekens."),
        ] {
            assert_eq!(read(&text), Err(words.to_owned()), "{text:.60}");
        }
    }
}
