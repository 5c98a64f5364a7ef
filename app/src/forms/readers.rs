//! Reading what was typed. Each reader adds what is wrong to the form and then gives nothing, so that every field is judged before
//! the form comes back. Readers of hidden fields add nothing: only a forged form has them wrong.

use super::{FormState, Name, Problem};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::text::clean;
use domain::time;
use std::ops::RangeInclusive;
use uuid::Uuid;

/// Longest date, time, number or choice that is worth reading, in characters.
pub const SHORT: usize = 100;

/// The value of a box that is ticked.
pub const TICKED: &str = "ja";
/// The hidden field with the version of what the form is about.
pub const VERSION: Name = Name::new("versie");
/// The hidden field with the key that makes sending a form twice harmless.
pub const KEY: Name = Name::new("sleutel");

impl FormState {
    /// The one value of a field, without what nobody sees around it; wrong when it came twice or is longer than `most` characters. A
    /// line end counts as one, whatever the browser sends for it.
    pub fn text(&mut self, name: Name, most: usize) -> Option<String> {
        let first = clean(self.value(name));
        if self.values_of(name).nth(1).is_some() {
            self.refuse(name, Problem::Twice);
            return None;
        }
        if first.chars().count() > most {
            self.refuse(name, Problem::TooLong(most));
            return None;
        }
        Some(first)
    }

    /// The one value of a field, read by its own rule, which also judges its length.
    pub fn parsed<T, P: Into<Problem>>(&mut self, name: Name, parse: impl FnOnce(&str) -> Result<T, P>) -> Option<T> {
        let typed = self.text(name, usize::MAX)?;
        parse(&typed).map_err(|problem| self.refuse(name, problem)).ok()
    }

    /// One of several choices; `otherwise` says what to do when it is none of them.
    pub fn choice<T>(
        &mut self,
        name: Name,
        parse: impl FnOnce(&str) -> Option<T>,
        otherwise: &'static str,
    ) -> Option<T> {
        let typed = self.text(name, SHORT)?;
        let read = parse(&typed);
        if read.is_none() {
            self.refuse(name, otherwise);
        }
        read
    }

    /// A day as people or browsers write it.
    pub fn date(&mut self, name: Name) -> Option<NaiveDate> {
        let typed = self.text(name, SHORT)?;
        let read = time::parse_date(&typed);
        if read.is_none() {
            self.refuse(name, Problem::NoDate);
        }
        read
    }

    /// A day that may be left out: `None` inside when it is.
    pub fn optional_date(&mut self, name: Name) -> Option<Option<NaiveDate>> {
        if self.is_empty(name) { Some(None) } else { self.date(name).map(Some) }
    }

    /// A time of day as people or browsers write it; `what` names it in the message, such as "begintijd".
    pub fn time_of_day(&mut self, name: Name, what: &'static str) -> Option<NaiveTime> {
        let typed = self.text(name, SHORT)?;
        let read = read_time(&typed);
        if read.is_none() {
            self.refuse(name, Problem::NoTime(what));
        }
        read
    }

    /// A moment in two fields, a day and a time in the Netherlands.
    pub fn moment(&mut self, [day, clock]: [Name; 2]) -> Option<DateTime<Utc>> {
        let (date, at) = (self.date(day), self.time_of_day(clock, "tijd"));
        let (date, at) = (date?, at?);
        if !time::exists(date, at) {
            self.refuse(clock, Problem::SkippedTime);
            return None;
        }
        Some(time::moment(date, at))
    }

    /// A moment that may be left out: `None` inside when both its fields are empty.
    pub fn optional_moment(&mut self, [day, clock]: [Name; 2]) -> Option<Option<DateTime<Utc>>> {
        match [day, clock].map(|name| self.is_empty(name)) {
            [true, true] => Some(None),
            [false, false] => self.moment([day, clock]).map(Some),
            _ => {
                self.refuse(day, Problem::HalfMoment);
                None
            }
        }
    }

    /// A whole number within `range`.
    pub fn number(&mut self, name: Name, range: RangeInclusive<i64>) -> Option<i64> {
        let typed = self.text(name, SHORT)?;
        let read = typed.parse().ok().filter(|number| range.contains(number));
        if read.is_none() {
            self.refuse(name, Problem::NoNumber(*range.start(), *range.end()));
        }
        read
    }

    /// Whether a box was ticked: its value is `ja`.
    pub fn ticked(&self, name: Name) -> bool {
        self.value(name) == TICKED
    }

    /// An id in a hidden field; nothing when it is none.
    pub fn id(&self, name: Name) -> Option<Uuid> {
        Uuid::parse_str(self.value(name).trim()).ok()
    }

    /// The key that makes sending a form twice harmless; a form without one gets none.
    pub fn key(&self) -> Option<Uuid> {
        self.id(KEY)
    }

    /// The version that a form showed; one that was tampered with is found to have changed.
    pub fn version(&self) -> i32 {
        self.value(VERSION).trim().parse().unwrap_or(-1)
    }

    fn is_empty(&self, name: Name) -> bool {
        clean(self.value(name)).is_empty()
    }
}

/// A time of day as browsers send it (09:30) or as people write it (9.30, 9:30 uur).
fn read_time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim_end_matches("uur").trim().replace('.', ":");
    ["%H:%M", "%H:%M:%S"].iter().find_map(|shape| NaiveTime::parse_from_str(&typed, shape).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELD: Name = Name::new("veld");
    const MOMENT: [Name; 2] = [Name::new("dag"), Name::new("tijd")];

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    /// What a reader makes of a body, and what it says is wrong.
    fn read<T>(body: &str, reader: impl FnOnce(&mut FormState) -> Option<T>) -> Result<T, String> {
        let mut form = form(body);
        reader(&mut form)
            .ok_or_else(|| form.messages().into_iter().map(|(id, words)| format!("{id}: {words}")).collect())
    }

    #[test]
    fn days_and_times_are_read_as_browsers_and_people_write_them() {
        for typed in ["2027-03-02", "2-3-2027", "2/3/2027", "2 maart 2027", "+02.03.2027+"] {
            let day = read(&format!("veld={typed}"), |form| form.date(FIELD));
            assert_eq!(day.map(|day| day.to_string()).as_deref(), Ok("2027-03-02"), "{typed}");
        }
        for typed in ["9:30", "09:30", "9.30", "9:30+uur", "09:30:00"] {
            let at = read(&format!("veld={typed}"), |form| form.time_of_day(FIELD, "tijd"));
            assert_eq!(at.map(|at| at.to_string()).as_deref(), Ok("09:30:00"), "{typed}");
        }
        for typed in ["", "31-2-2027", "morgen", "3-3-27"] {
            assert!(read(&format!("veld={typed}"), |form| form.date(FIELD)).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_moment_has_both_its_fields_or_neither() {
        let both = read("dag=10-3-2027&tijd=00:00", |form| form.optional_moment(MOMENT)).unwrap();
        assert_eq!(both.unwrap().to_string(), "2027-03-09 23:00:00 UTC");
        assert_eq!(read("dag=+&tijd=", |form| form.optional_moment(MOMENT)), Ok(None));
        for half in ["dag=10-3-2027", "tijd=9:00"] {
            let wrong = read(half, |form| form.optional_moment(MOMENT)).unwrap_err();
            assert_eq!(wrong, format!("dag: {}", Problem::HalfMoment.words()));
        }
    }

    #[test]
    fn what_is_repeated_or_huge_is_refused() {
        let huge = format!("veld={}", "a".repeat(1_000_000));
        assert!(read("veld=a&veld=b", |form| form.text(FIELD, 10)).is_err());
        assert!(read(&huge, |form| form.text(FIELD, 10)).is_err());
        assert!(read(&huge, |form| form.date(FIELD)).is_err());
        assert_eq!(read("veld=een%0D%0Atwee", |form| form.text(FIELD, 8)).as_deref(), Ok("een\ntwee"));
    }

    #[test]
    fn a_number_lies_within_its_range() {
        assert_eq!(read("veld=+7+", |form| form.number(FIELD, 1..=9)), Ok(7));
        for wrong in ["0", "10", "7,5", "", "zeven", "99999999999999999999"] {
            let told = read(&format!("veld={wrong}"), |form| form.number(FIELD, 1..=9)).unwrap_err();
            assert_eq!(told, "veld: Vul een heel getal in van 1 tot en met 9.", "{wrong}");
        }
    }

    #[test]
    fn a_forged_hidden_field_is_none() {
        let form = form("versie=een&sleutel=%00&veld=../..");
        assert_eq!((form.version(), form.key(), form.id(FIELD)), (-1, None, None));
    }
}
