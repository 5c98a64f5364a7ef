//! What tells one date poll from another: what is sought, in which months and where.

use super::MeetingKind;
use crate::network::HOME;
use crate::time::{self, SeenOn};
use chrono::{Datelike, NaiveDate};

/// A meeting whose date is sought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// What kind it is.
    pub kind: MeetingKind,
    /// The days that can be chosen.
    pub days: Vec<NaiveDate>,
    /// Where it would be; `None` when that depends on the day.
    pub place: Option<String>,
}

impl Sought {
    /// "juli 2027", "juli of augustus 2027"; for who sees it on a day in that year, without the year.
    pub fn months(&self, seen: Option<SeenOn>) -> String {
        let mut firsts: Vec<NaiveDate> = self.days.iter().filter_map(|day| day.with_day(1)).collect();
        firsts.sort();
        firsts.dedup();
        let with_year = |day| seen.map_or_else(|| time::month_year(day), |seen| seen.month(day));
        let name = |nth: usize| {
            let day = firsts[nth];
            // Of two months of one year only the last one says it.
            let is_last = firsts.get(nth + 1).is_none_or(|next| next.year() != day.year());
            if is_last { with_year(day) } else { time::month(day).to_owned() }
        };
        let names: Vec<String> = (0..firsts.len()).map(name).collect();
        match names.as_slice() {
            [first @ .., last] if !first.is_empty() => format!("{} of {last}", first.join(", ")),
            _ => names.concat(),
        }
    }

    /// "de netwerkbijeenkomst in juli bij Twente": how a sentence calls it. Without `seen` it always says the year.
    pub fn called(&self, seen: Option<SeenOn>) -> String {
        let article = match self.kind {
            MeetingKind::Network => "de",
            MeetingKind::Coordination | MeetingKind::Webinar | MeetingKind::QAndA => "het",
        };
        format!("{article} {} in {}", self.noun(), self.when_and_where(seen))
    }

    /// "april of mei 2027 bij Twente": in which months, and who would receive the network.
    pub fn when_and_where(&self, seen: Option<SeenOn>) -> String {
        format!("{}{}", self.months(seen), self.host(" bij "))
    }

    /// The first day that can still come on `today`; the last one when all have passed.
    pub fn first_from(&self, today: NaiveDate) -> Option<NaiveDate> {
        let ahead = self.days.iter().filter(|day| **day >= today).min();
        ahead.or(self.days.iter().max()).copied()
    }

    /// "netwerkbijeenkomst in juli, bij Twente": how the subject of a letter calls it.
    pub fn subject(&self, seen: SeenOn) -> String {
        format!("{} in {}{}", self.noun(), self.months(Some(seen)), self.host(", bij "))
    }

    /// "juli 2027, Twente": how a heading calls it.
    pub fn heading(&self) -> String {
        let place = self.place.as_deref().filter(|_| self.kind == MeetingKind::Network);
        let place = place.map(|place| format!(", {place}")).unwrap_or_default();
        format!("{}{place}", self.months(None))
    }

    fn noun(&self) -> &'static str {
        match self.kind {
            MeetingKind::Network => "netwerkbijeenkomst",
            MeetingKind::Coordination => "overleg van de coördinatiegroep",
            MeetingKind::Webinar => "webinar",
            MeetingKind::QAndA => "vragenuur",
        }
    }

    /// Who receives the network. The place of another meeting may be anything that somebody typed.
    fn host(&self, before: &str) -> String {
        let host = self.place.as_deref().filter(|_| self.kind == MeetingKind::Network);
        let short = |place| if place == HOME { "Pharos" } else { place };
        host.map(|place| format!("{before}{}", short(place))).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sought(days: &[&str], place: Option<&str>) -> Sought {
        let days = days.iter().map(|day| day.parse().unwrap()).collect();
        Sought { kind: MeetingKind::Network, days, place: place.map(ToOwned::to_owned) }
    }

    fn in_2027() -> SeenOn {
        SeenOn::at("2027-03-03T12:00:00Z".parse().unwrap())
    }

    #[test]
    fn months_are_named_once_with_their_year() {
        let seen = Some(in_2027());
        for (days, always, this_year) in [
            (&["2027-07-08", "2027-07-06"][..], "juli 2027", "juli"),
            (&["2027-08-03", "2027-07-08"], "juli of augustus 2027", "juli of augustus"),
            (&["2027-06-30", "2027-07-01", "2027-08-03"], "juni, juli of augustus 2027", "juni, juli of augustus"),
            (&["2027-12-21", "2028-01-04"], "december 2027 of januari 2028", "december of januari 2028"),
            (&["2028-02-24"], "februari 2028", "februari 2028"),
        ] {
            let sought = sought(days, None);
            assert_eq!((sought.months(None).as_str(), sought.months(seen).as_str()), (always, this_year));
        }
    }

    #[test]
    fn it_stands_at_the_first_day_that_can_still_come() {
        let all = sought(&["2027-07-08", "2027-07-06", "2027-08-03"], None);
        let first = |today: &str| all.first_from(today.parse().unwrap()).unwrap().to_string();
        let found = ["2027-03-03", "2027-07-06", "2027-07-07", "2027-08-03", "2027-09-01"].map(first);
        assert_eq!(found, ["2027-07-06", "2027-07-06", "2027-07-08", "2027-08-03", "2027-08-03"]);
        assert_eq!(sought(&[], None).first_from("2027-03-03".parse().unwrap()), None);
    }

    #[test]
    fn month_and_place_tell_two_polls_apart() {
        let twente = sought(&["2027-07-08"], Some("Twente"));
        assert_eq!(twente.subject(in_2027()), "netwerkbijeenkomst in juli, bij Twente");
        assert_eq!(twente.called(None), "de netwerkbijeenkomst in juli 2027 bij Twente");
        assert_eq!(twente.heading(), "juli 2027, Twente");
        assert_eq!(twente.when_and_where(None), "juli 2027 bij Twente");
        assert_eq!(
            sought(&["2027-07-08"], Some(HOME)).called(Some(in_2027())),
            "de netwerkbijeenkomst in juli bij Pharos"
        );
        assert_eq!(sought(&["2027-07-08"], None).subject(in_2027()), "netwerkbijeenkomst in juli");
        let online = Sought { kind: MeetingKind::Webinar, ..sought(&["2028-02-24"], Some("https://example.org/x")) };
        assert_eq!(online.called(Some(in_2027())), "het webinar in februari 2028");
    }
}
