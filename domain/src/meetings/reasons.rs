//! Why a day is proposed, and why not a better one, in Dutch.

use super::dates::order;
use super::{DayOut, DayWarning, FreeDay, OutDay, Proposal};
use chrono::NaiveDate;

impl FreeDay {
    /// Why it is proposed, to stand after the day: "3 dagen voor de streefdatum, geen vakantie". What to know about it comes with it.
    pub fn reason(&self, target: NaiveDate) -> String {
        let is_school = |it: &DayWarning| {
            matches!(
                it,
                DayWarning::SchoolElsewhere { .. } | DayWarning::HolidaysUnknown | DayWarning::BesideMayHoliday
            )
        };
        let free = (!self.warnings.iter().any(is_school)).then(|| "geen vakantie".to_owned());
        let told = self.warnings.iter().map(|warning| format!("let op: {}", warning.sentence()));
        let all: Vec<String> = std::iter::once(distance(self.date, target)).chain(free).chain(told).collect();
        all.join(", ")
    }
}

impl Proposal {
    /// The days that would have come before `date`, the best ones first, and are out: for a holiday, as a weekend is no news.
    pub fn passed_over(&self, date: NaiveDate) -> Vec<&OutDay> {
        let rank = |day: NaiveDate| order(day, self.target.date);
        let is_news = |day: &&OutDay| matches!(day.why, DayOut::Public(_) | DayOut::School(_));
        let mut found: Vec<_> = self.out.iter().filter(is_news).filter(|day| rank(day.date) < rank(date)).collect();
        found.sort_by_key(|day| rank(day.date));
        found
    }
}

/// "op de streefdatum", "1 dag voor de streefdatum", "12 dagen na de streefdatum".
fn distance(date: NaiveDate, target: NaiveDate) -> String {
    let days = (date - target).num_days();
    let number = match days.abs() {
        0 => return "op de streefdatum".to_owned(),
        1 => "1 dag".to_owned(),
        days => format!("{days} dagen"),
    };
    format!("{number} {} de streefdatum", if days < 0 { "voor" } else { "na" })
}

#[cfg(test)]
mod tests {
    use super::super::{Planning, Target, propose};
    use super::*;
    use crate::network::SchoolZone;
    use crate::time;

    fn date(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    fn days(target: NaiveDate, zones: &[SchoolZone]) -> Proposal {
        let planning = Planning { today: date(1, 4), zones: zones.to_vec(), other_meetings: vec![] };
        propose(Target { date: target, missed: None }, &planning)
    }

    #[test]
    fn a_day_says_why_it_is_proposed() {
        let proposal = days(date(2, 12), &[SchoolZone::Zuid]);
        assert_eq!(proposal.free[0].date, date(2, 11));
        assert_eq!(proposal.free[0].reason(date(2, 12)), "1 dag voor de streefdatum, geen vakantie");
        assert_eq!(proposal.free[1].reason(date(2, 9)), "op de streefdatum, geen vakantie");
        let beside = proposal.free.iter().find(|day| day.date == date(2, 23)).unwrap();
        let told = "11 dagen na de streefdatum, let op: voorjaarsvakantie in vakantieregio noord en midden";
        assert_eq!(beside.reason(date(2, 12)), told);
    }

    #[test]
    fn better_days_that_are_out_are_named_with_why() {
        let proposal = days(date(2, 16), &[SchoolZone::Zuid]);
        let best = proposal.free[0].date;
        assert_eq!(best, date(2, 11));
        let told: Vec<String> = proposal
            .passed_over(best)
            .iter()
            .map(|day| format!("{} valt af: {}", time::weekday_date(day.date), day.why.reason()))
            .collect();
        let expected = ["dinsdag 16 februari", "donderdag 18 februari"];
        assert_eq!(told, expected.map(|day| format!("{day} valt af: voorjaarsvakantie in vakantieregio zuid")));
        assert_eq!(proposal.passed_over(date(2, 16)), Vec::<&OutDay>::new());
    }
}
