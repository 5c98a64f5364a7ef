//! Which days suit, which are out and why, and what to know about the ones that suit (rules, section 6).

use super::school_holidays;
use super::{PublicHoliday, Target};
use crate::network::SchoolZone;
use chrono::{Datelike, Duration, NaiveDate, Weekday};

/// Days before and after the target among which a date is proposed.
const WINDOW: i64 = 21;
/// Days by which the window grows when nothing in it is free.
const GROWTH: i64 = 7;
/// The window stops growing after ten years, so that a rule gone wrong cannot hang the planner.
const MOST_GROWTHS: i64 = 520;

/// What the planner knows beside the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planning {
    /// Today: a date that has come is no proposal.
    pub today: NaiveDate,
    /// The school holiday zones of the place.
    pub zones: Vec<SchoolZone>,
    /// The days of the other meetings.
    pub other_meetings: Vec<NaiveDate>,
}

/// Why a day is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOut {
    /// It has passed, or is today.
    Past,
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday.
    Public(PublicHoliday),
    /// Schools in a zone of the place are closed: the holidays by name, with the zones of the place that have them.
    School(Vec<(String, Vec<SchoolZone>)>),
}

impl DayOut {
    /// The reason in Dutch, to stand after a date.
    pub fn reason(&self) -> String {
        match self {
            Self::Past => "is al geweest".to_owned(),
            Self::Weekend => "weekend".to_owned(),
            Self::Public(holiday) => holiday.label().to_owned(),
            Self::School(holidays) => {
                let named: Vec<String> =
                    holidays.iter().map(|(name, zones)| format!("{name} in {}", in_words(zones))).collect();
                named.join(" en ")
            }
        }
    }
}

/// What to know about a day, also when it suits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayWarning {
    /// Schools in a zone other than those of the place are closed.
    SchoolElsewhere {
        /// The name of the holiday.
        name: String,
        /// The zones that have it.
        zones: Vec<SchoolZone>,
    },
    /// The Friday after Ascension Day: many people take it off.
    FridayAfterAscension,
    /// The week beside a May holiday of one week: many schools take two.
    BesideMayHoliday,
    /// No school holidays were published for this time.
    HolidaysUnknown,
    /// The network has another meeting on this day.
    OtherMeeting,
}

impl DayWarning {
    /// The warning in Dutch.
    pub fn sentence(&self) -> String {
        match self {
            Self::SchoolElsewhere { name, zones } => format!("{name} in {}", in_words(zones)),
            Self::FridayAfterAscension => "de vrijdag na Hemelvaartsdag: veel mensen zijn vrij".to_owned(),
            Self::BesideMayHoliday => "de week naast de meivakantie: veel scholen hebben twee weken vrij".to_owned(),
            Self::HolidaysUnknown => "de schoolvakanties van deze tijd zijn nog niet bekend".to_owned(),
            Self::OtherMeeting => "op deze dag is er al een andere bijeenkomst".to_owned(),
        }
    }
}

/// "vakantieregio noord", "vakantieregio noord en zuid", "heel Nederland".
fn in_words(zones: &[SchoolZone]) -> String {
    if zones.len() == SchoolZone::ALL.len() {
        return "heel Nederland".to_owned();
    }
    let names: Vec<&str> = zones.iter().map(|zone| zone.as_str()).collect();
    format!("vakantieregio {}", names.join(" en "))
}

/// A day that suits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeDay {
    /// The day.
    pub date: NaiveDate,
    /// What to know about it.
    pub warnings: Vec<DayWarning>,
}

/// A day that is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutDay {
    /// The day.
    pub date: NaiveDate,
    /// Why, the strongest reason.
    pub why: DayOut,
}

/// The days around a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The target.
    pub target: Target,
    /// The first day that was looked at.
    pub from: NaiveDate,
    /// The last day that was looked at.
    pub until: NaiveDate,
    /// By how many weeks the window grew on both sides, because nothing in it was free.
    pub weeks_grown: i64,
    /// The days that suit, best first.
    pub free: Vec<FreeDay>,
    /// The days that are out, in order of date.
    pub out: Vec<OutDay>,
}

/// Looks at every day around `target` for a place.
pub fn propose(target: Target, planning: &Planning) -> Proposal {
    let mut found = look(target, planning, 0);
    while found.free.is_empty() && found.weeks_grown < MOST_GROWTHS {
        found = look(target, planning, found.weeks_grown + 1);
    }
    found
}

fn look(target: Target, planning: &Planning, weeks_grown: i64) -> Proposal {
    let reach = Duration::days(WINDOW + weeks_grown * GROWTH);
    let (from, until) = (target.date - reach, target.date + reach);
    let (mut free, mut out) = (Vec::new(), Vec::new());
    for date in from.iter_days().take_while(|date| *date <= until) {
        match judge(date, planning) {
            Some(why) => out.push(OutDay { date, why }),
            None => free.push(FreeDay { date, warnings: warnings_for(date, planning) }),
        }
    }
    free.sort_by_key(|day| order(day.date, target.date));
    Proposal { target, from, until, weeks_grown, free, out }
}

/// Tuesdays and Thursdays first; within each nearest to the target, the earlier one first.
pub(super) fn order(date: NaiveDate, target: NaiveDate) -> (bool, i64, NaiveDate) {
    let preferred = matches!(date.weekday(), Weekday::Tue | Weekday::Thu);
    (!preferred, (date - target).num_days().abs(), date)
}

/// Why `date` is out for a meeting at the place of `planning`; `None` when it suits.
pub fn judge(date: NaiveDate, planning: &Planning) -> Option<DayOut> {
    if date <= planning.today {
        return Some(DayOut::Past);
    }
    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
        return Some(DayOut::Weekend);
    }
    if let Some(holiday) = PublicHoliday::on(date) {
        return Some(DayOut::Public(holiday));
    }
    let holidays = closed_schools(date, &planning.zones);
    (!holidays.is_empty()).then_some(DayOut::School(holidays))
}

/// The school holidays on `date` by name, each with those of `zones` that have it.
fn closed_schools(date: NaiveDate, zones: &[SchoolZone]) -> Vec<(String, Vec<SchoolZone>)> {
    let mut found: Vec<(String, Vec<SchoolZone>)> = Vec::new();
    for zone in zones {
        for holiday in school_holidays::on(date).filter(|holiday| holiday.zones.contains(zone)) {
            match found.iter_mut().find(|(name, _)| *name == holiday.name) {
                Some((_, zones)) => zones.push(*zone),
                None => found.push((holiday.name.clone(), vec![*zone])),
            }
        }
    }
    found
}

/// All that there is to say about `date` for a meeting at the place of `planning`, in Dutch: first why it is out, if it
/// is, then what else to know.
pub fn remarks(date: NaiveDate, planning: &Planning) -> Vec<String> {
    let warnings = warnings_for(date, planning);
    reasons(date, planning).chain(warnings.iter().map(DayWarning::sentence)).collect()
}

/// What about `date` concerns somebody from these zones who would come, in Dutch: that they are free then. What the planning has to
/// know besides, of other regions and other meetings, is not for them.
pub fn remarks_for_guest(date: NaiveDate, zones: &[SchoolZone]) -> Vec<String> {
    let own = Planning { today: NaiveDate::MIN, zones: zones.to_vec(), other_meetings: Vec::new() };
    let concerns = |it: &DayWarning| matches!(it, DayWarning::FridayAfterAscension | DayWarning::BesideMayHoliday);
    let warnings = warnings_for(date, &own);
    reasons(date, &own).chain(warnings.iter().filter(|it| concerns(it)).map(DayWarning::sentence)).collect()
}

/// Why `date` is out; a public holiday is told also where it falls in a weekend.
fn reasons(date: NaiveDate, planning: &Planning) -> impl Iterator<Item = String> {
    let out = judge(date, planning);
    let holiday = PublicHoliday::on(date).filter(|_| out == Some(DayOut::Weekend));
    out.map(|out| out.reason()).into_iter().chain(holiday.map(|holiday| holiday.label().to_owned()))
}

/// What to know about `date` for a meeting at the place of `planning`.
pub fn warnings_for(date: NaiveDate, planning: &Planning) -> Vec<DayWarning> {
    let elsewhere: Vec<_> = SchoolZone::ALL.into_iter().filter(|zone| !planning.zones.contains(zone)).collect();
    let here = closed_schools(date, &planning.zones);
    let mut warnings: Vec<DayWarning> = closed_schools(date, &elsewhere)
        .into_iter()
        // A holiday that puts the day out is not told twice.
        .filter(|(name, _)| here.iter().all(|(other, _)| other != name))
        .map(|(name, zones)| DayWarning::SchoolElsewhere { name, zones })
        .collect();
    if PublicHoliday::on(date - Duration::days(1)) == Some(PublicHoliday::Ascension) {
        warnings.push(DayWarning::FridayAfterAscension);
    }
    if school_holidays::is_beside_short_may_holiday(date) {
        warnings.push(DayWarning::BesideMayHoliday);
    }
    if !school_holidays::are_published(date) {
        warnings.push(DayWarning::HolidaysUnknown);
    }
    if planning.other_meetings.contains(&date) {
        warnings.push(DayWarning::OtherMeeting);
    }
    warnings
}
