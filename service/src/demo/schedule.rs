//! When and where the demo's meetings are: by the cadence, seen from the moment of the first start.

use super::Variant;
use super::dice::Dice;
use chrono::{DateTime, Datelike, Duration, Months, NaiveDate, NaiveTime, Utc};
use domain::meetings::{Planning, PublicHoliday, Target, propose};
use domain::network::{SchoolZone, starting_regions};
use domain::rounds::{RoundState, RoundTimes};
use domain::time;
use uuid::Uuid;

/// Rounds in the demo; all but the last are published.
pub(super) const ROUNDS: usize = 6;

/// The regions that received the network: the first, third and fifth meeting. In between it met at Pharos.
const HOSTS: [&str; 3] = ["gelderland-zuid", "fryslan", "limburg-noord"];
const ROOMS: [&str; 3] = ["Zaal De Kas, bij het station", "Dorpshuis De Kiem", "Wijkcentrum De Bloesem"];

/// Days from today to the last meeting, so that its round closes in about two weeks.
const AHEAD_OPEN: i64 = 20;
/// Days from today to the last meeting, whose round has just closed.
const AHEAD_CLOSED: i64 = 3;
/// The nearest and the farthest day of the last meeting at which its round is well open.
const OPEN_REACH: (i64, i64) = (15, 26);
/// The farthest day of the last meeting at which its round has closed.
const CLOSED_REACH: i64 = 6;
/// No school holiday lasts longer.
const MOST_WEEKS: i64 = 10;
/// A date lies within this of four months after the previous one.
const WINDOW: i64 = 21;

/// A meeting with its round.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    /// The meeting.
    pub(super) meeting: Uuid,
    /// Its round.
    pub(super) round: Uuid,
    /// The day.
    pub(super) date: NaiveDate,
    /// The host region's id; `None`: Pharos in Utrecht.
    pub(super) host: Option<&'static str>,
    /// The room.
    pub(super) place: &'static str,
    /// When its round opened, reminds and closes.
    pub(super) times: RoundTimes,
    /// How far its round is.
    pub(super) state: RoundState,
}

impl Planned {
    /// When someone made the meeting.
    pub(super) fn made_at(&self) -> DateTime<Utc> {
        time::moment(working_day(time::day(self.times.opens_at) - Duration::days(40)), at(14, 30))
    }

    /// When the round was published; `None` when it was not.
    pub(super) fn published_at(&self) -> Option<DateTime<Utc>> {
        let day = working_day(time::day(self.times.closes_at) + Duration::days(2));
        (self.state == RoundState::Published).then(|| time::moment(day, at(10, 15)))
    }
}

/// This day, or the first after it on which people work.
pub(super) fn working_day(from: NaiveDate) -> NaiveDate {
    let is_free = |day: &NaiveDate| day.weekday().number_from_monday() > 5 || PublicHoliday::on(*day).is_some();
    from.iter_days().find(|day| !is_free(day)).unwrap_or(from)
}

pub(super) fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of the day")
}

/// The meetings as seen at `now`, the oldest first.
pub(super) fn meetings(now: DateTime<Utc>, variant: Variant) -> Vec<Planned> {
    let mut dice = Dice::new("meetings");
    let mut dates = vec![last_date(time::day(now), variant)];
    while dates.len() < ROUNDS {
        let next = dates[dates.len() - 1];
        dates.push(date_before(next, ROUNDS - dates.len() - 1));
    }
    dates.reverse();
    let last = ROUNDS - 1;
    let planned = dates.into_iter().enumerate().map(|(nth, date)| Planned {
        meeting: dice.id(),
        round: dice.id(),
        date,
        host: host(nth),
        place: if nth.is_multiple_of(2) { ROOMS[nth / 2] } else { "Pharos, Utrecht, de grote zaal op de begane grond" },
        times: if nth == last { last_times(date, now, variant) } else { usual_times(date) },
        state: match variant {
            _ if nth < last => RoundState::Published,
            Variant::Open => RoundState::Open,
            Variant::Closed => RoundState::Closed,
        },
    });
    planned.collect()
}

fn host(nth: usize) -> Option<&'static str> {
    nth.is_multiple_of(2).then(|| HOSTS[nth / 2])
}

fn zones(nth: usize) -> Vec<SchoolZone> {
    let region = host(nth).and_then(|id| starting_regions().iter().find(|region| region.id.as_str() == id));
    region.map_or_else(|| vec![SchoolZone::Midden], |region| region.school_zones.clone())
}

/// The day of the last meeting. In a long holiday nothing near is free: then the first day after it.
fn last_date(today: NaiveDate, variant: Variant) -> NaiveDate {
    let (ahead, nearest, farthest) = match variant {
        Variant::Open => (AHEAD_OPEN, OPEN_REACH.0, OPEN_REACH.1),
        Variant::Closed => (AHEAD_CLOSED, 1, CLOSED_REACH),
    };
    let planning = Planning { today, zones: zones(ROUNDS - 1), other_meetings: Vec::new() };
    let away = |date: &NaiveDate| (*date - today).num_days();
    let looked = (0..MOST_WEEKS).map(|weeks| {
        let date = today + Duration::days(ahead + weeks * 7);
        propose(Target { date, missed: None }, &planning).free.into_iter().map(|day| day.date).collect::<Vec<_>>()
    });
    for days in looked {
        let near = days.iter().find(|date| (nearest..=farthest).contains(&away(date)));
        if let Some(date) = near.or_else(|| days.iter().find(|date| away(date) > farthest)) {
            return *date;
        }
    }
    today + Duration::days(ahead)
}

/// A day about four months before `next`, by the rules for the place of that meeting.
fn date_before(next: NaiveDate, nth: usize) -> NaiveDate {
    let date = next - Months::new(4);
    let planning = Planning { today: date - Duration::days(100), zones: zones(nth), other_meetings: Vec::new() };
    let found = propose(Target { date, missed: None }, &planning);
    let days: Vec<NaiveDate> = found.free.iter().map(|day| day.date).collect();
    let near = |day: &NaiveDate| ((*day + Months::new(4)) - next).num_days().abs() <= WINDOW;
    let first = days.iter().copied().find(near).or_else(|| days.first().copied());
    first.unwrap_or(date)
}

fn usual_times(date: NaiveDate) -> RoundTimes {
    RoundTimes::proposed(date, time::moment(date - Duration::days(60), at(12, 0)))
}

/// The usual times where they fit. In a long holiday the last meeting lies further away: then a coordinator opened its
/// round earlier, or closed it yesterday.
fn last_times(date: NaiveDate, now: DateTime<Utc>, variant: Variant) -> RoundTimes {
    let mut times = usual_times(date);
    let days_ago = |days: i64| time::moment(time::day(now) - Duration::days(days), at(9, 0));
    match variant {
        Variant::Open => {
            if times.opens_at > days_ago(2) {
                times.opens_at = days_ago(8);
            }
            // A reminder whose time has passed is not sent.
            times.reminders = times.reminders.map(|reminder| reminder.filter(|at| *at > now));
        }
        Variant::Closed => {
            times.closes_at = times.closes_at.min(days_ago(1));
            times.opens_at = times.opens_at.min(times.closes_at - Duration::days(21));
            times.reminders = times.reminders.map(|reminder| reminder.filter(|at| *at < times.closes_at));
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::meetings::judge;

    fn days_of_years() -> impl Iterator<Item = DateTime<Utc>> {
        let first: DateTime<Utc> = "2026-11-01T09:30:00Z".parse().unwrap();
        (0..700).step_by(3).map(move |day| first + Duration::days(day))
    }

    #[test]
    fn whenever_the_demo_starts_its_meetings_keep_to_the_rules() {
        for now in days_of_years() {
            let planned = meetings(now, Variant::Open);
            for (nth, meeting) in planned.iter().enumerate() {
                let planning =
                    Planning { today: meeting.date - Duration::days(1), zones: zones(nth), other_meetings: Vec::new() };
                assert_eq!(judge(meeting.date, &planning), None, "{now} {}", meeting.date);
                assert_eq!(meeting.times.problems(), [], "{now} {}", meeting.date);
                for act in [Some(meeting.made_at()), meeting.published_at()].into_iter().flatten() {
                    let day = time::day(act);
                    assert!(day.weekday().number_from_monday() < 6 && PublicHoliday::on(day).is_none(), "{now} {day}");
                }
                assert!(meeting.made_at() < meeting.times.opens_at, "{now}");
                assert!(meeting.published_at().is_none_or(|at| at < now), "{now}");
            }
            for pair in planned.windows(2) {
                let apart = (pair[1].date - (pair[0].date + Months::new(4))).num_days().abs();
                assert!(apart <= 45, "{now}: {} {}", pair[0].date, pair[1].date);
                assert!(!pair[0].times.overlaps(&pair[1].times), "{now}");
            }
            let open = &planned[ROUNDS - 1];
            assert!(open.times.opens_at < now && now < open.times.closes_at, "{now} {:?}", open.times);
        }
    }

    #[test]
    fn the_closed_variant_has_closed_and_its_meeting_is_to_come() {
        for now in days_of_years() {
            let planned = meetings(now, Variant::Closed);
            let last = &planned[ROUNDS - 1];
            assert!(last.times.closes_at <= now && last.date > time::day(now), "{now}");
            assert_eq!(last.times.problems(), [], "{now}");
            assert!(planned[ROUNDS - 2].times.closes_at < last.times.opens_at, "{now}");
        }
    }

    #[test]
    fn an_ordinary_start_has_a_round_that_closes_in_two_weeks_on_tuesdays_and_thursdays() {
        let planned = meetings("2027-03-03T12:00:00Z".parse().unwrap(), Variant::Open);
        let days: Vec<String> = planned.iter().map(|m| time::full_date(m.date)).collect();
        assert_eq!(days[ROUNDS - 1], "dinsdag 23 maart 2027");
        assert_eq!(time::until(planned[ROUNDS - 1].times.closes_at), "tot en met dinsdag 16 maart");
        assert!(planned.iter().all(|m| [2, 4].contains(&m.date.weekday().number_from_monday())), "{days:?}");
    }
}
