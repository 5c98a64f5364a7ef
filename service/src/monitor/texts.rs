//! Texts and remarks of a closed round, for who may read them.

use super::frozen::FrozenRound;
use super::rows::TextRow;
use super::sql;
use super::words::{OfGroup, Reach, of_group};
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MemberId, RegionId, RoundId, SeatNumber};
use domain::monitor::has_names;
use domain::survey::{Share, SurveyFormat, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A text or a remark that someone wrote, and shared with whoever reads it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedText {
    /// In which round.
    pub round: RoundId,
    /// The question.
    pub question: String,
    /// Who wrote it; `None` for a reader who may not see the names beside answers, and for everyone a year after its round closed.
    pub member: Option<MemberId>,
    /// For which seat it was written; `None` for a reader who may not see the names beside answers.
    pub seat: Option<SeatNumber>,
    /// The text.
    pub text: String,
    /// Whether it is a remark beside a growth answer.
    pub is_remark: bool,
    /// Whether it is for the region and the coordination group only.
    pub is_for_coordination: bool,
    /// The ids of its themes.
    pub themes: Vec<String>,
    /// What the coordination group says of it; only in a file for that group.
    pub group: Option<OfGroup>,
}

/// The texts of a region in these closed rounds, of those whose answers count: the newest round first, then in the order of the
/// questionnaire. What is shared with the coordination group is for the region itself and for them (rules, section 2).
///
/// For who may not see names nothing tells the two writers apart, the order neither: it follows from the texts alone.
pub(super) async fn texts(
    conn: &mut Conn<'_>,
    actor: &Actor,
    region: &RegionId,
    rounds: &[FrozenRound],
    now: DateTime<Utc>,
) -> Result<Vec<SharedText>, DbError> {
    let (Some(first), Some(newest)) = (rounds.first(), rounds.last()) else { return Ok(Vec::new()) };
    let reads_all = actor.may_in(Action::ReadCoordinationTexts, region);
    let mut rows: BTreeMap<Uuid, Vec<TextRow>> = BTreeMap::new();
    for row in fetch_all!(conn, TextRow, sql::REGION_TEXTS, region.as_str(), reads_all, first.date, newest.date)? {
        rows.entry(row.round_id).or_default().push(row);
    }
    let sees_names = actor.may_in(Action::SeeNamesBesideAnswers, region);
    let mut found = Vec::new();
    for round in rounds.iter().rev() {
        let rows = rows.remove(&round.id.0).unwrap_or_default();
        found.extend(told(Writer::seen(sees_names, round, now), region, round, rows)?);
    }
    Ok(found)
}

/// What is told of who wrote a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writer {
    Nothing,
    Seat,
    Name,
}

impl Writer {
    fn seen(sees_names: bool, round: &FrozenRound, now: DateTime<Utc>) -> Self {
        match (sees_names, has_names(round.frozen_at, now)) {
            (true, true) => Self::Name,
            (true, false) => Self::Seat,
            (false, _) => Self::Nothing,
        }
    }
}

/// As [`texts`], of every region, by its id, and as for who may not see names; with what the coordination group says of each, for who may
/// tag.
pub(super) async fn texts_of_all(
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: &FrozenRound,
) -> Result<BTreeMap<RegionId, Vec<SharedText>>, DbError> {
    let mut rows: BTreeMap<RegionId, Vec<TextRow>> = BTreeMap::new();
    let Reach { reads_all, own } = Reach::of(actor);
    for row in fetch_all!(conn, TextRow, sql::ROUND_TEXTS, round.id.0, reads_all, own)? {
        rows.entry(RegionId::new(row.region_id.as_str())).or_default().push(row);
    }
    if actor.may(Action::TagTexts) {
        let mut said = of_group(conn, round.id).await?;
        for row in rows.values_mut().flatten() {
            let key = (row.region_id.clone(), row.member_id, row.question_id.clone());
            row.group = Some(said.remove(&key).unwrap_or_default());
        }
    }
    let read = |(region, rows)| told(Writer::Nothing, &region, round, rows).map(|texts| (region, texts));
    rows.into_iter().map(read).collect()
}

/// The texts of these rows of one region; that its reader may read them the query has judged.
fn told(
    writer: Writer,
    region: &RegionId,
    round: &FrozenRound,
    rows: Vec<TextRow>,
) -> Result<Vec<SharedText>, DbError> {
    let Some(result) = round.results.region(region) else { return Ok(Vec::new()) };
    let Some(format) = SurveyFormat::version(round.format_version) else { return Ok(Vec::new()) };
    let counting: Vec<_> = result.seats.iter().filter_map(|seat| Some((seat.seat, seat.counting?.0))).collect();
    let mut found = Vec::new();
    for row in rows {
        let place = format.questions().position(|(_, question)| question.id == row.question_id);
        let seat = counting.iter().find(|(_, member)| member.0 == row.member_id).map(|(seat, _)| *seat);
        let (Some(place), Some(seat)) = (place, seat) else { continue };
        let Some(mut text) = shared_text(row)? else { continue };
        text.member = text.member.filter(|_| writer == Writer::Name);
        text.seat = (writer != Writer::Nothing).then_some(seat);
        found.push((place, text));
    }
    found.sort_by(|(place, text), (other_place, other)| {
        (place, text.seat, &text.text).cmp(&(other_place, other.seat, &other.text))
    });
    Ok(found.into_iter().map(|(_, text)| text).collect())
}

/// What somebody wrote with an answer: a text, or a remark beside it (`true`). `None` when nothing stands there.
pub(crate) fn written(value: Option<&str>, remark: Option<&str>) -> Option<(String, bool)> {
    let found = match value.and_then(Value::from_json) {
        Some(Value::Text(text)) => (text, false),
        _ => (remark?.to_owned(), true),
    };
    (!found.0.trim().is_empty()).then_some(found)
}

/// Whether what carries this choice of readers is for the region and the coordination group only. What carries none is kept to that smaller
/// circle.
pub(crate) fn is_for_coordination(share: Option<&str>) -> bool {
    share.and_then(Share::parse) != Some(Share::Network)
}

fn shared_text(row: TextRow) -> Result<Option<SharedText>, DbError> {
    let Some((text, is_remark)) = written(row.value.as_deref(), row.remark.as_deref()) else { return Ok(None) };
    let themes: BTreeSet<String> = match row.themes.as_str() {
        "" => BTreeSet::new(),
        list => serde_json::from_str(list).map_err(|e| DbError::data(format!("themes: {e}")))?,
    };
    Ok(Some(SharedText {
        round: RoundId(row.round_id),
        question: row.question_id,
        member: Some(MemberId(row.member_id)),
        seat: None,
        text,
        is_remark,
        is_for_coordination: is_for_coordination(row.share.as_deref()),
        themes: themes.into_iter().collect(),
        group: row.group,
    }))
}
