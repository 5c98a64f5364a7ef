//! The words of a year that is looked back on.

use crate::ui::{counted, for_count, listed};
use crate::wording::people_from;
use chrono::{Datelike, NaiveDate};
use domain::meetings::MeetingKind;
use domain::monitor::Response;
use domain::time;
use service::meetings::review::{RoundResponse, Visited, YearReview};

pub(super) const ASKED: &str = "In de vragenlijst schrijven regio’s wat ze nodig hebben, wat ze te bieden hebben en waar ze over willen \
    praten. We tellen alleen wat het hele netwerk mag lezen.";
pub(super) const TOO_FEW: &str = "Minder dan vijf regio’s schreven iets voor het hele netwerk.";
/// Of a year before the portal.
const NOT_HERE: &str = "Wat regio’s toen schreven, staat niet in het portaal.";

/// The heading of the page, and what a link to it says: "Werkt ons netwerk? Zo ging het in 2026".
pub fn title(year: i32, is_running: bool) -> String {
    let goes = if is_running { "gaat" } else { "ging" };
    format!("Werkt ons netwerk? Zo {goes} het in {year}")
}

/// Where the figures come from, and until when they go: a meeting counts from the day after.
pub(super) fn lead(review: &YearReview, today: NaiveDate) -> String {
    let yesterday = today.pred_opt().filter(|day| day.year() == review.year).map(time::day_month);
    let until = match (review.is_running, yesterday) {
        (true, Some(day)) => format!(" Het jaar loopt nog: bijeenkomsten tellen mee tot en met gisteren, {day}."),
        (true, None) => " Het jaar is vandaag begonnen.".to_owned(),
        (false, _) => String::new(),
    };
    format!("In cijfers die er al waren: niemand hoefde er iets extra’s voor in te vullen.{until}")
}

/// "3 netwerkbijeenkomsten, 2 webinars en 1 vragenuur"; `None` without any.
pub(super) fn held(held: &[(MeetingKind, usize)]) -> Option<String> {
    let each = held.iter().map(|(kind, count)| {
        let [one, more] = match kind {
            MeetingKind::Network => ["netwerkbijeenkomst", "netwerkbijeenkomsten"],
            MeetingKind::Coordination => ["overleg van de coördinatiegroep", "overleggen van de coördinatiegroep"],
            MeetingKind::Webinar => ["webinar", "webinars"],
            MeetingKind::QAndA => ["vragenuur", "vragenuren"],
        };
        counted(*count, one, more)
    });
    let each: Vec<String> = each.collect();
    (!each.is_empty()).then(|| listed(&each))
}

/// "was" before one meeting alone.
pub(super) fn was_or_were(held: &[(MeetingKind, usize)]) -> &'static str {
    for_count(held.iter().map(|(_, count)| *count).sum::<usize>(), "was", "waren")
}

/// "Ronde van maart 2027".
pub(super) fn round(round: &RoundResponse) -> String {
    let read_in = if round.is_imported { " (ingelezen)" } else { "" };
    format!("Ronde van {}{read_in}", time::month_year(round.date))
}

/// "22 van de 25 regio’s, 40 van de 48 trekkers"; of a round that was read in only the regions: who else held a seat is not known.
pub(super) fn sent_in(round: &RoundResponse) -> String {
    let Response { regions, active_regions, seats, all_seats } = round.response;
    let of_regions = format!("{regions} van de {active_regions} regio’s");
    match round.is_imported {
        true => of_regions,
        false => format!("{of_regions}, {seats} van de {all_seats} trekkers"),
    }
}

/// "20 van de 25, 22 van de 25 en 21 van de 24 regio’s"; `None` without rounds.
pub(super) fn sent_in_before(rounds: &[RoundResponse]) -> Option<String> {
    let each = rounds.iter().map(|it| format!("{} van de {}", it.response.regions, it.response.active_regions));
    let each: Vec<String> = each.collect();
    (!each.is_empty()).then(|| format!("{} regio’s", listed(&each)))
}

/// "dinsdag 16 maart": the year stands above it.
pub(super) fn day(visit: &Visited) -> String {
    time::weekday_date(visit.date)
}

/// "34 mensen uit 19 regio’s", or that nobody noted it.
pub(super) fn came(visit: &Visited) -> String {
    visit.came.map_or("niet bijgehouden".to_owned(), people_from)
}

/// "in maart 34 mensen uit 19 regio’s en in juli niet bijgehouden"; `None` without meetings.
pub(super) fn came_before(visits: &[Visited]) -> Option<String> {
    let each: Vec<String> =
        visits.iter().map(|visit| format!("in {} {}", time::month(visit.date), came(visit))).collect();
    (!each.is_empty()).then(|| listed(&each))
}

/// "8 afspraken"; `None` without any.
pub(super) fn agreed(count: usize) -> Option<String> {
    (count > 0).then(|| counted(count, "afspraak", "afspraken"))
}

/// "Er was nog geen bijeenkomst."; of a year that is over without "nog".
pub(super) fn none(begin: &str, rest: &str, review: &YearReview) -> String {
    let yet = if review.is_running { " nog" } else { "" };
    format!("{begin}{yet} {rest}.")
}

/// That nothing was written; of a year of which every round was read in, that it is not here.
pub(super) fn nothing_written(review: &YearReview) -> String {
    let rounds = &review.figures.rounds;
    match !rounds.is_empty() && rounds.iter().all(|round| round.is_imported) {
        true => NOT_HERE.to_owned(),
        false => none("Er is", "niets geschreven dat het hele netwerk mag lezen", review),
    }
}

/// The words for one, or for another number.
pub(super) fn line(count: usize, [one, more]: [&'static str; 2]) -> &'static str {
    for_count(count, one, more)
}

/// " (in 2024: 30)": what it was in the year before.
pub(super) fn was_in(year: i32, before: usize) -> String {
    format!(" (in {year}: {before})")
}

/// " (van 2024: 4)": what is counted of that year as it stands now.
pub(super) fn is_of(year: i32, before: usize) -> String {
    format!(" (van {year}: {before})")
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::MeetingId;
    use domain::meetings::attendance::Turnout;
    use service::meetings::review::YearFigures;
    use uuid::Uuid;

    /// 2027, with these rounds.
    fn review(is_running: bool, rounds: &[RoundResponse]) -> YearReview {
        let figures = YearFigures { rounds: rounds.to_vec(), ..YearFigures::default() };
        YearReview { year: 2027, is_running, figures, before: None, earlier: None, later: None }
    }

    #[test]
    fn meetings_are_told_by_kind() {
        let all = [(MeetingKind::Network, 3), (MeetingKind::Webinar, 1), (MeetingKind::QAndA, 2)];
        assert_eq!(held(&all).unwrap(), "3 netwerkbijeenkomsten, 1 webinar en 2 vragenuren");
        assert_eq!((held(&[]), was_or_were(&all), was_or_were(&all[1..2])), (None, "waren", "was"));
    }

    #[test]
    fn each_round_and_each_meeting_is_told_apart() {
        let date = |month| NaiveDate::from_ymd_opt(2027, month, 2).unwrap();
        let response = |regions| Response { regions, active_regions: 25, seats: 40, all_seats: 48 };
        let of =
            |month, regions, is_imported| RoundResponse { date: date(month), response: response(regions), is_imported };
        assert_eq!(round(&of(3, 1, true)), "Ronde van maart 2027 (ingelezen)");
        assert_eq!(sent_in(&of(3, 22, false)), "22 van de 25 regio’s, 40 van de 48 trekkers");
        assert_eq!(sent_in(&of(3, 22, true)), "22 van de 25 regio’s");
        let rounds = [of(3, 20, false), of(7, 22, false)];
        assert_eq!(sent_in_before(&rounds).unwrap(), "20 van de 25 en 22 van de 25 regio’s");
        let visit = |month, came| Visited { meeting: MeetingId(Uuid::nil()), date: date(month), came };
        let visits = [visit(3, Some(Turnout { people: 34, regions: 19 })), visit(7, None)];
        assert_eq!(came_before(&visits).unwrap(), "in maart 34 mensen uit 19 regio’s en in juli niet bijgehouden");
        assert_eq!((sent_in_before(&[]), came_before(&[])), (None, None));
        let (read_in, filled_in) = (of(3, 20, true), of(7, 22, false));
        let not_here = "Wat regio’s toen schreven, staat niet in het portaal.";
        assert_eq!(nothing_written(&review(false, &[read_in, read_in])), not_here);
        let nothing = "Er is niets geschreven dat het hele netwerk mag lezen.";
        let others: [&[RoundResponse]; 3] = [&[], &[filled_in], &[read_in, filled_in]];
        for rounds in others {
            assert_eq!(nothing_written(&review(false, rounds)), nothing);
        }
    }

    #[test]
    fn a_year_that_runs_counts_until_yesterday() {
        let lead =
            |is_running, month, day| lead(&review(is_running, &[]), NaiveDate::from_ymd_opt(2027, month, day).unwrap());
        let until = "Het jaar loopt nog: bijeenkomsten tellen mee tot en met gisteren, 28 februari.";
        assert!(lead(true, 3, 1).ends_with(until));
        assert!(lead(true, 1, 1).ends_with("Het jaar is vandaag begonnen."));
        assert!(lead(false, 3, 1).ends_with("niemand hoefde er iets extra’s voor in te vullen."));
    }

    #[test]
    fn a_year_that_runs_is_told_in_the_present() {
        assert_eq!(title(2026, false), "Werkt ons netwerk? Zo ging het in 2026");
        assert_eq!(title(2027, true), "Werkt ons netwerk? Zo gaat het in 2027");
        assert_eq!(
            [0, 1, 2].map(|count| line(count, ["is gedaan", "zijn gedaan"])),
            ["zijn gedaan", "is gedaan", "zijn gedaan"]
        );
        assert_eq!((was_in(2024, 30), is_of(2024, 4)), (" (in 2024: 30)".to_owned(), " (van 2024: 4)".to_owned()));
    }
}
