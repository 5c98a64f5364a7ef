//! What is posted from the form.

use super::super::posting;
use super::names::{CONNECTED, NO, REGIONS, TIP, TOP, USEFUL, WEIGHED};
use super::{path, texts};
use crate::forms::{FormState, Incoming, Name, NotDone, Posting, Problem, TICKED};
use crate::shell::respond::PageError;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::RegionId;
use domain::meetings::evaluation::{Remark, TEXT_MAX, Useful};
use domain::survey::personal_in;
use domain::time::SeenOn;
use service::meetings::evaluation::{Answer, Connection, EvaluationError, MayEvaluate, Received, answer};
use std::collections::BTreeSet;

/// `POST /bijeenkomsten/<id>/evaluatie`.
pub(super) async fn say(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| said(posting, &id).await).await
}

async fn said(posting: &mut Posting, id: &str) -> Result<String, NotDone> {
    let proof = MayEvaluate::of(&posting.actor).map_err(PageError::from)?;
    let meeting = posting::meeting(posting, id).await?.id;
    let said = read(&mut posting.form).ok_or(NotDone::Form)?;
    let received = answer(&posting.ctx, &proof, meeting, &said).await;
    let what = match received.map_err(|error| not_taken(error, SeenOn::at(posting.ctx.now())))? {
        Received::Now => "bedankt",
        Received::Before => "was-al",
    };
    Ok(format!("{}?gedaan={what}", path(meeting)))
}

fn not_taken(error: EvaluationError, seen: SeenOn) -> NotDone {
    let at = if matches!(error, EvaluationError::NoRegion) { REGIONS } else { USEFUL };
    match texts::refused(&error, seen) {
        Some(words) => NotDone::At(at, words.into()),
        None => NotDone::Page(error.into()),
    }
}

/// What was said; every wrong field is told at once.
fn read(form: &mut FormState) -> Option<Answer> {
    let useful = form.choice(USEFUL, |typed| Useful::from_number(typed.parse().ok()?), texts::CHOOSE_USEFUL);
    let connection = connection(form);
    let (tip, top) = (remark(form, TIP), remark(form, TOP));
    let said = Answer { useful: useful?, connection: connection?, tip: tip?, top: top? };
    form.is_fine().then_some(said)
}

fn connection(form: &mut FormState) -> Option<Connection> {
    let regions: BTreeSet<RegionId> = form.values_of(REGIONS).map(RegionId::new).collect();
    let is_connected = |typed: &str| match typed {
        TICKED => Some(true),
        NO => Some(false),
        _ => None,
    };
    match form.choice(CONNECTED, is_connected, texts::CHOOSE_CONNECTED)? {
        true => Some(Connection::Yes(regions)),
        false if regions.is_empty() => Some(Connection::No),
        false => {
            form.refuse(REGIONS, texts::NO_BUT_NAMED);
            None
        }
    }
}

/// A text, and once the question about what looks like data of a person in it.
fn remark(form: &mut FormState, name: Name) -> Option<Remark> {
    let read = form.parsed(name, |typed| Remark::parse(typed).map_err(|_| Problem::TooLong(TEXT_MAX)))?;
    if looks_personal(read.as_str()) && !form.ticked(WEIGHED) {
        form.refuse(name, texts::PERSONAL);
    }
    Some(read)
}

/// Whether a text seems to hold data of a person.
pub(super) fn looks_personal(text: &str) -> bool {
    !personal_in(text).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(body: &str) -> Result<Answer, Vec<String>> {
        let mut form = FormState::parse(body.as_bytes());
        let said = read(&mut form);
        said.ok_or_else(|| form.messages().into_iter().map(|(id, _)| id).collect())
    }

    #[test]
    fn only_how_useful_and_whether_is_asked_for() {
        let said = reads("nuttig=4&verbinding=nee&tip=+&top=").unwrap();
        assert_eq!((said.useful.number(), said.connection, said.tip.as_str()), (4, Connection::No, ""));
        let said = reads("nuttig=1&verbinding=ja&regio=twente&regio=zeeland&regio=twente&top=Fijn").unwrap();
        let regions = ["twente", "zeeland"].map(RegionId::new).into();
        assert_eq!((said.connection, said.top.as_str()), (Connection::Yes(regions), "Fijn"));
        assert_eq!(reads("nuttig=5&verbinding=ja").unwrap().connection, Connection::Yes(BTreeSet::new()));
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        assert_eq!(reads("").unwrap_err(), ["nuttig", "verbinding"]);
        for wrong in ["0", "6", "-1", "4,5", "vijf", "99999999999999999999"] {
            assert_eq!(reads(&format!("nuttig={wrong}&verbinding=misschien")).unwrap_err(), ["nuttig", "verbinding"]);
        }
        assert_eq!(reads("nuttig=1&nuttig=2&verbinding=ja&verbinding=nee").unwrap_err(), ["nuttig", "verbinding"]);
        assert_eq!(reads("nuttig=3&verbinding=nee&regio=twente").unwrap_err(), ["regio"]);
        let long = format!("nuttig=3&verbinding=nee&tip={0}&top={0}", "a".repeat(TEXT_MAX + 1));
        assert_eq!(reads(&long).unwrap_err(), ["tip", "top"]);
    }

    #[test]
    fn data_of_a_person_is_asked_about_once() {
        let typed = "nuttig=3&verbinding=nee&tip=Bel+06-12345678";
        assert_eq!(reads(typed).unwrap_err(), ["tip"]);
        assert_eq!(reads(&format!("{typed}&overwogen=ja")).unwrap().tip.as_str(), "Bel 06-12345678");
    }
}
