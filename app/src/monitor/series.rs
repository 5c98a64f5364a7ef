//! The numbers behind the charts: one place makes them, drawing and table show the same.

use crate::ui::{Sign, capital, listed};
use chrono::NaiveDate;
use domain::ids::{RegionId, RoundId};
use domain::monitor::{
    Change, Distribution, GrowthAnswer, GrowthResult, HalfLevel, Mark, PublicFigure, PublicRound, Quartiles,
    RegionResult, Spread, change,
};
use domain::order::by_name;
use domain::survey::SurveyFormat;
use domain::time::month_year;
use service::monitor::{FrozenRound, Names};
use std::collections::BTreeSet;

/// More rounds than this make the bars of the network too thin to compare. A year has three.
pub const MOST_BARS: usize = 5;

/// A principle of the network over rounds.
#[derive(Clone, Debug)]
pub struct Series {
    /// The question.
    pub id: String,
    /// Its words.
    pub label: String,
    /// The rounds that have a figure, the newest first.
    pub points: Vec<Point>,
    /// The days of the rounds that asked it and whose figure may not be shown.
    pub withheld: BTreeSet<NaiveDate>,
}

impl Series {
    /// Whether the round of this day is one of the newest [`MOST_BARS`]: one that is withheld keeps its place, so that the bars of all
    /// principles are of the same rounds.
    fn has_room(&self, day: NaiveDate) -> bool {
        let days = self.points.iter().map(|point| point.date).chain(self.withheld.iter().copied());
        days.filter(|other| *other > day).count() < MOST_BARS
    }

    /// The rounds that have a bar, the newest first.
    pub fn drawn(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| self.has_room(point.date))
    }

    /// The rounds that would have a bar if their figure could be shown: "Niet getoond: april 2026 en augustus 2026."
    pub fn not_shown(&self) -> Option<String> {
        let days = self.withheld.iter().filter(|day| self.has_room(**day));
        let months: Vec<String> = days.map(|day| month_year(*day)).collect();
        (!months.is_empty()).then(|| format!("{}: {}.", capital(Sign::NotShown.words()), listed(&months)))
    }

    /// The change in the newest round and the day of the round before, when it can be shown.
    pub fn change(&self) -> Option<(NaiveDate, Change)> {
        let [newest, before, ..] = &self.points[..] else { return None };
        Some((before.date, newest.change.ok()?))
    }
}

/// The changes in the newest round that can be shown, each with the words of its principle.
pub fn changes(series: &[Series]) -> Vec<(&str, Change)> {
    series.iter().filter_map(|one| Some((one.label.as_str(), one.change()?.1))).collect()
}

/// A principle of the network in one round.
#[derive(Clone, Debug)]
pub struct Point {
    /// The day of the round's meeting.
    pub date: NaiveDate,
    /// The regions over the levels.
    pub distribution: Distribution,
    /// The median and the middle half, in levels.
    pub quartiles: Option<Quartiles>,
    /// The change since the round before, or why there is none to show.
    pub change: Result<Change, NoChange>,
}

/// Why no change is shown. Only the second is one of the four signs: a value is missing then, and not the round to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoChange {
    /// There was no round before, or it asked something else.
    NotComparable,
    /// It would tell of too few regions.
    NotShown,
}

/// The principles of the network, from all regions.
pub fn of_members(rounds: &[FrozenRound]) -> Vec<Series> {
    let Some(newest) = rounds.last() else { return Vec::new() };
    let series = |id: &str| Series {
        id: id.to_owned(),
        label: label(newest.format_version, id),
        points: (0..rounds.len()).rev().take(MOST_BARS).filter_map(|place| point(rounds, place, id)).collect(),
        withheld: BTreeSet::new(),
    };
    newest.results.growth_questions().map(|question| series(&question.id)).collect()
}

/// The principles of the network that the newest published round shows, from the national picture alone.
pub fn of_public(rounds: &[(NaiveDate, PublicRound)]) -> Vec<Series> {
    let Some((_, newest)) = rounds.last() else { return Vec::new() };
    newest.figures.iter().map(|figure| public_series(rounds, &figure.question)).collect()
}

/// The principles that the newest published round withholds, and of which an earlier one has a figure.
pub fn withheld_now(rounds: &[(NaiveDate, PublicRound)]) -> Vec<Series> {
    let Some((_, newest)) = rounds.last() else { return Vec::new() };
    let series = newest.withheld().map(|id| public_series(rounds, id));
    series.filter(|one| !one.points.is_empty()).collect()
}

/// Every principle that a published round asked, also those that were never shown.
pub fn all_public(rounds: &[(NaiveDate, PublicRound)]) -> Vec<Series> {
    let all = SurveyFormat::current().questions().map(|(_, question)| public_series(rounds, &question.id));
    all.filter(|one| !one.points.is_empty() || !one.withheld.is_empty()).collect()
}

fn public_series(rounds: &[(NaiveDate, PublicRound)], id: &str) -> Series {
    let figure = |round: &PublicRound| round.figures.iter().find(|figure| figure.question == id).cloned();
    let is_withheld = |round: &PublicRound| round.withheld().any(|withheld| withheld == id);
    let point = |(place, (date, round)): (usize, &(NaiveDate, PublicRound))| {
        let PublicFigure { distribution, quartiles, change, .. } = figure(round)?;
        let before = place.checked_sub(1).map(|before| &rounds[before].1);
        let asked_before = before.is_some_and(|before| figure(before).is_some() || is_withheld(before));
        let change = change.ok_or(if asked_before { NoChange::NotShown } else { NoChange::NotComparable });
        Some(Point { date: *date, distribution, quartiles, change })
    };
    Series {
        id: id.to_owned(),
        label: label(SurveyFormat::current().version, id),
        points: rounds.iter().enumerate().rev().filter_map(point).collect(),
        withheld: rounds.iter().filter(|(_, round)| is_withheld(round)).map(|(date, _)| *date).collect(),
    }
}

fn point(rounds: &[FrozenRound], place: usize, id: &str) -> Option<Point> {
    let round = &rounds[place];
    round.results.question(id)?;
    let before = place.checked_sub(1).map(|place| &rounds[place]);
    let change = before.and_then(|before| change(&before.results, &round.results, id)).ok_or(NoChange::NotComparable);
    let Spread { distribution, quartiles } = round.spread(id);
    Some(Point { date: round.date, distribution, quartiles, change })
}

/// The words of a question; its id when the questionnaire does not have it.
pub fn label(version: i32, id: &str) -> String {
    let format = SurveyFormat::version(version).unwrap_or_else(SurveyFormat::current);
    format.question(id).map_or(id, |(_, question)| &question.label).to_owned()
}

/// A principle of one region over rounds.
#[derive(Clone, Debug)]
pub struct Path {
    /// The question.
    pub id: String,
    /// Its words.
    pub label: String,
    /// Every round, the oldest first, also those that the region missed.
    pub steps: Vec<Step>,
}

/// A principle of one region in one round.
#[derive(Clone, Debug)]
pub struct Step {
    /// The day of the round's meeting.
    pub date: NaiveDate,
    /// What the region has.
    pub growth: GrowthResult,
    /// The answers behind it, each with the name of who gave it where the reader may see that.
    pub answers: Vec<(Option<String>, GrowthAnswer)>,
    /// The median and the middle half of the network, in levels.
    pub network: Option<Quartiles>,
    /// The regions over the levels.
    pub distribution: Distribution,
    /// Whether the question or the region was not there yet.
    pub not_there: bool,
}

impl Step {
    /// Why there is no value; `None` when there is one.
    pub fn sign(&self) -> Option<Sign> {
        if self.not_there { Some(Sign::NotThere) } else { Sign::of(&self.growth.value) }
    }

    /// The value of the region.
    pub fn value(&self) -> Option<HalfLevel> {
        self.growth.value.known().copied()
    }
}

impl Path {
    /// The newest round.
    pub fn last(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// The round before the newest.
    pub fn before(&self) -> Option<&Step> {
        self.steps.len().checked_sub(2).map(|place| &self.steps[place])
    }

    /// The newest value before the newest round, with its round.
    pub fn last_known(&self) -> Option<(NaiveDate, HalfLevel)> {
        let (_, earlier) = self.steps.split_last()?;
        earlier.iter().rev().find_map(|step| Some((step.date, step.value()?)))
    }
}

/// The principles of one region that the newest round asked about; `names` holds the names that the reader may see.
pub fn of_region(rounds: &[FrozenRound], region: &RegionId, names: &Names) -> Vec<Path> {
    let Some(newest) = rounds.last() else { return Vec::new() };
    newest.results.growth_questions().filter_map(|question| path(rounds, region, names, &question.id)).collect()
}

/// A principle of one region; `None` when no round asked about it.
pub fn path(rounds: &[FrozenRound], region: &RegionId, names: &Names, id: &str) -> Option<Path> {
    let asked = |round: &FrozenRound| round.results.growth_questions().any(|question| question.id == id);
    let there = |round: &FrozenRound| asked(round) && round.results.region(region).is_some();
    let version = rounds.iter().rev().find(|round| asked(round))?.format_version;
    let first = rounds.iter().position(there).unwrap_or(rounds.len());
    let step = |(place, round): (usize, &FrozenRound)| {
        let result = round.results.region(region);
        let growth = result.and_then(|result| result.growth.get(id)).cloned().unwrap_or_else(GrowthResult::missing);
        let answers = result.map(|result| answers((round.id, result), &growth, names)).unwrap_or_default();
        let Spread { distribution, quartiles } = round.spread(id);
        Step { date: round.date, growth, answers, network: quartiles, distribution, not_there: place < first }
    };
    let steps = rounds.iter().enumerate().map(step).collect();
    Some(Path { id: id.to_owned(), label: label(version, id), steps })
}

/// Answers without names stand in the order of their levels, so that the order does not tell the seat.
fn answers(
    (round, region): (RoundId, &RegionResult),
    growth: &GrowthResult,
    names: &Names,
) -> Vec<(Option<String>, GrowthAnswer)> {
    let name = |mark: &Mark| {
        let seat = region.seats.iter().find(|seat| seat.seat == mark.seat)?;
        names.get(&(round, seat.counting?.0)).cloned()
    };
    let mut found: Vec<_> = growth.marks.iter().map(|mark| (name(mark), mark.answer)).collect();
    let name = |it: &(Option<String>, GrowthAnswer)| it.0.clone().unwrap_or_default();
    found.sort_by(|one, other| by_name(&name(one), &name(other)).then_with(|| one.1.level().cmp(&other.1.level())));
    found
}
