//! Meetings one under another in order of time, with the school holidays between those to come.

use super::super::{paths, questionnaire, texts};
use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::ui::{Tag, TagKind, capital, listed};
use chrono::{Datelike, Duration, NaiveDate};
use domain::ids::MeetingId;
use domain::meetings::{MeetingState, SchoolHoliday, school_holidays};
use domain::network::SchoolZone;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::polls::RunningPoll;
use std::collections::BTreeMap;

/// Holidays of one name that begin within so many days are those of one season.
const SEASON: Duration = Duration::days(60);

/// The polls of meetings whose date is sought.
pub(super) type Polls = BTreeMap<MeetingId, RunningPoll>;

/// What stands in the list.
enum Line {
    Meeting(Box<MeetingView>),
    Holidays(String),
}

/// Meetings to come by date, with the school holidays until the last of them. One whose date is sought stands at the first that can come.
pub(super) fn to_come(meetings: Vec<MeetingView>, polls: (&Polls, bool), today: NaiveDate) -> impl IntoView + use<> {
    let sought = |meeting: &MeetingView| polls.0.get(&meeting.id)?.sought.first_from(today);
    let mut lines: Vec<(NaiveDate, Line)> = meetings
        .into_iter()
        .map(|meeting| (sought(&meeting).unwrap_or(meeting.date), Line::Meeting(Box::new(meeting))))
        .collect();
    let last = lines.iter().map(|(date, _)| *date).max();
    let ahead = seasons(school_holidays(), seen_now())
        .into_iter()
        .filter(|(from, until, _)| Some(*from) <= last && *until >= today);
    lines.extend(ahead.map(|(from, _, words)| (from, Line::Holidays(words))));
    lines.sort_by_key(|(date, _)| *date);
    rows(lines.into_iter().map(|(_, line)| line).collect(), polls)
}

/// Meetings of before, the newest first.
pub(super) fn behind(meetings: Vec<MeetingView>, polls: (&Polls, bool)) -> impl IntoView + use<> {
    rows(meetings.into_iter().rev().map(|meeting| Line::Meeting(Box::new(meeting))).collect(), polls)
}

fn rows(lines: Vec<Line>, polls: (&Polls, bool)) -> impl IntoView + use<> {
    let each = lines.into_iter().map(|line| match line {
        Line::Meeting(meeting) => row(&meeting, polls).into_any(),
        Line::Holidays(words) => view! { <li class="agenda__aside">{words}</li> }.into_any(),
    });
    view! { <ol class="agenda">{each.collect_view()}</ol> }
}

/// One meeting; who plans sees of a poll that has closed that a date is to be chosen.
fn row(meeting: &MeetingView, (polls, may_plan): (&Polls, bool)) -> impl IntoView + use<> {
    let poll = polls.get(&meeting.id);
    let waits = may_plan && poll.is_some_and(|poll| !poll.state.is_open());
    let name = format!("bijeenkomst-{}", meeting.id);
    let labelled_by = name.clone();
    let state = match meeting.state {
        MeetingState::Planned | MeetingState::Held => None,
        MeetingState::DatePoll if waits => Some(view! { <Tag kind=TagKind::Plain words="Datum kiezen" /> }),
        state => Some(view! { <Tag kind=TagKind::Plain words=state.label() /> }),
    };
    let theme = meeting.theme().map(|theme| view! { <p class="agenda__survey">{theme}</p> });
    let is_sought = meeting.state == MeetingState::DatePoll || meeting.was_sought;
    let day = match poll {
        Some(poll) => format!("{}, datum volgt", poll.sought.months(None)),
        None if meeting.was_sought => format!("{}, {}", time::month_year(meeting.date), texts::NOT_CHOSEN),
        None => time::full_date(meeting.date),
    };
    let hours = (!is_sought).then(|| {
        view! { <p class="soft">{format!("{} tot {}", texts::hours(meeting.start), texts::hours(meeting.end))}</p> }
    });
    let place = match poll {
        Some(poll) => poll.sought.place.clone().unwrap_or_default(),
        None if meeting.was_sought => String::new(),
        None => meeting.place_name().to_owned(),
    };
    let place = if place.is_empty() { "—".to_owned() } else { place };
    let survey = questionnaire::words(meeting, now());
    let survey = (!survey.is_empty()).then(|| view! { <p class="agenda__survey">{survey}</p> });
    view! {
        <li>
            <article class="agenda__row" aria-labelledby=labelled_by>
                <div class="agenda__when">
                    <h3 class="agenda__day" id=name><a href=paths::meeting(meeting.id)>{day}</a></h3>
                    {hours}
                </div>
                <p class="agenda__kind">{meeting.kind.label()}" "{state}</p>
                <p>{place}</p>
                {theme}
                {survey}
            </article>
        </li>
    }
}

/// The holidays of each season with the zones that have them, from the first day of any of them to the last:
/// "Herfstvakantie: 10 tot en met 18 oktober in noord, 17 tot en met 25 oktober in midden en zuid".
fn seasons(holidays: &[SchoolHoliday], seen: SeenOn) -> Vec<(NaiveDate, NaiveDate, String)> {
    let mut sorted: Vec<&SchoolHoliday> = holidays.iter().collect();
    sorted.sort_by_key(|holiday| holiday.from);
    let mut found: Vec<(NaiveDate, NaiveDate, &str, Vec<String>)> = Vec::new();
    for holiday in sorted {
        let words = format!("{} in {}", period(holiday, seen), zones(holiday));
        let same = |(from, _, name, _): &&mut (NaiveDate, NaiveDate, &str, Vec<String>)| {
            *name == holiday.name && holiday.from - *from < SEASON
        };
        match found.iter_mut().rev().find(same) {
            Some((_, until, _, all)) => {
                *until = holiday.until.max(*until);
                all.push(words);
            }
            None => found.push((holiday.from, holiday.until, &holiday.name, vec![words])),
        }
    }
    let each = found
        .into_iter()
        .map(|(from, until, name, all)| (from, until, format!("{}: {}", capital(name), all.join(", "))));
    each.collect()
}

fn zones(holiday: &SchoolHoliday) -> String {
    if holiday.zones.len() == SchoolZone::ALL.len() {
        return "heel Nederland".to_owned();
    }
    let names: Vec<&str> = holiday.zones.iter().map(|zone| zone.as_str()).collect();
    listed(&names)
}

/// "13 tot en met 21 februari", "19 december tot en met 3 januari 2028".
fn period(holiday: &SchoolHoliday, seen: SeenOn) -> String {
    let (from, until) = (holiday.from, holiday.until);
    let begin = match (from.year() == until.year(), from.month() == until.month()) {
        (true, true) => from.day().to_string(),
        (true, false) => time::day_month(from),
        (false, _) => seen.day_month(from),
    };
    format!("{begin} tot en met {}", seen.day_month(until))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holidays_of_a_season_stand_together_with_their_zones() {
        let seen = SeenOn::at("2027-01-15T12:00:00Z".parse().unwrap());
        let all = seasons(school_holidays(), seen);
        let spring = all.iter().find(|(from, ..)| from.to_string() == "2027-02-13").unwrap();
        assert_eq!(spring.1.to_string(), "2027-02-28");
        let words =
            "Voorjaarsvakantie: 13 tot en met 21 februari in zuid, 20 tot en met 28 februari in noord en midden";
        assert_eq!(spring.2, words);
        let christmas = "Kerstvakantie: 19 december 2026 tot en met 3 januari in heel Nederland";
        assert!(all.iter().any(|(.., words)| words == christmas), "{all:?}");
        assert!(all.windows(2).all(|pair| pair[0].0 <= pair[1].0));
    }
}
