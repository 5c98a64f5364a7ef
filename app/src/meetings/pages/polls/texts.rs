//! The words of date polls.

use crate::ui::{counted, for_count, listed};
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::MeetingKind;
use domain::meetings::poll::{Lead, PollAnswer, Tally, lead};
use domain::time::{self, SeenOn};
use service::meetings::MeetingView;
use service::meetings::polls::{Answers, PollDate, PollView};

pub(super) const CHOOSE_ANSWER: &str = "Kies ja, als het moet of nee.";
pub(super) const ENDS_EARLY: &str = "Kies een eindtijd na de begintijd.";
pub(super) const OUT_OF_REACH: &str = "Kies een dag na vandaag, binnen drie jaar.";
pub(super) const TWICE: &str = "Deze datum staat er al. Kies een andere datum of een andere begintijd.";
pub(super) const FEW_DATES: &str = "Stel minstens twee datums voor.";
pub(super) const MANY_DATES: &str = "Stel hooguit tien datums voor.";
pub(super) const WRONG_STATE: &str =
    "Deze datumprikker is klaar: de datum staat vast, of de bijeenkomst gaat niet door.";
pub(super) const DATE_GONE: &str = "Deze datum staat niet meer in de datumprikker. Kies een andere.";

/// How a row of the form is called.
pub(super) fn row(nth: usize) -> String {
    format!("Datum {}", nth + 1)
}

pub(super) fn closes_too_soon(soonest: DateTime<Utc>) -> String {
    format!(
        "Geef mensen tijd om te kiezen. De mail met de vraag gaat op werkdagen tussen 8 en 18 uur. Sluiten kan vanaf {}.",
        time::date_and_clock(soonest)
    )
}

pub(super) fn closes_too_late(first: NaiveDate) -> String {
    format!("Kies een moment vóór de eerste datum. Dat is {}.", time::full_date(first))
}

pub(super) fn closed(at: DateTime<Utc>) -> String {
    format!(
        "De datumprikker is gesloten op {}. Wat je net koos, is niet bewaard. Moet er nog iets anders? Laat het de \
         coördinatiegroep weten.",
        time::date_and_clock(at)
    )
}

/// The word of an answer on its radio.
pub(super) fn word(answer: PollAnswer) -> &'static str {
    match answer {
        PollAnswer::Yes => "Ja",
        PollAnswer::IfNeedBe => "Als het moet",
        PollAnswer::No => "Nee",
    }
}

/// What a region or somebody says with an answer, in a table.
pub(super) fn said(answer: Option<PollAnswer>) -> &'static str {
    match answer {
        Some(PollAnswer::Yes) => "kan",
        Some(PollAnswer::IfNeedBe) => "als het moet",
        Some(PollAnswer::No) => "kan niet",
        None => "nog niet",
    }
}

/// What the colleague says with an answer, after their name.
pub(super) fn colleague_said(answer: Option<PollAnswer>) -> &'static str {
    match answer {
        Some(PollAnswer::Yes) => "kan",
        Some(PollAnswer::IfNeedBe) => "kan als het moet",
        Some(PollAnswer::No) => "kan niet",
        None => "koos nog niets",
    }
}

/// What somebody chose, once they can choose no more: " Jij koos: ja."
pub(super) fn own_choice(own: &Answers, nth: usize) -> Option<String> {
    let word = word(own.given[nth]?).to_lowercase();
    Some(match &own.by[nth] {
        Some(by) => format!(" {by} had jouw zetel en koos: {word}."),
        None => format!(" Jij koos: {word}."),
    })
}

/// Of an answer that passed with the seat whose it is, and how it counts: "Anna Bakker had jouw zetel en koos hier: ja. Dat telt voor je
/// regio, tot je zelf kiest."
pub(super) fn chosen_before(own: &Answers, nth: usize) -> Option<String> {
    let (by, answer) = (own.by.get(nth)?.as_ref()?, own.given[nth]?);
    Some(format!(
        "{by} had jouw zetel en koos hier: {}. Dat telt voor je regio, tot je zelf kiest.",
        word(answer).to_lowercase()
    ))
}

/// "14 regio’s kunnen, 3 als het moet, 2 kunnen niet"; of people when no region is invited.
pub(super) fn counts(poll: &PollView, tally: &Tally) -> String {
    let by_region = !poll.regions.is_empty();
    let [yes, if_need_be, no] = if by_region { tally.counts() } else { tally.people };
    if yes + if_need_be + no == 0 {
        return if by_region { "Nog geen regio koos bij deze datum" } else { "Nog niemand koos bij deze datum" }
            .to_owned();
    }
    let (one, several) = if by_region { ("regio", "regio’s") } else { ("persoon", "mensen") };
    let first = match yes {
        0 if by_region => "Geen regio kan".to_owned(),
        0 => "Niemand kan".to_owned(),
        1 => format!("1 {one} kan"),
        _ => format!("{yes} {several} kunnen"),
    };
    let maybe = (if_need_be > 0).then(|| format!("{if_need_be} als het moet"));
    let not = match no {
        0 => None,
        1 => Some("1 kan niet".to_owned()),
        _ => Some(format!("{no} kunnen niet")),
    };
    [Some(first), maybe, not].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "Let op: weekend; Eerste Kerstdag."; `None` when there is nothing to know.
pub(super) fn beware(remarks: &[String]) -> Option<String> {
    (!remarks.is_empty()).then(|| format!("Let op: {}.", remarks.join("; ")))
}

/// "10:00 tot 15:30, Twente": what comes after the day.
pub(super) fn hours_and_place(meeting: &MeetingView, date: &PollDate) -> String {
    let hours = |at: chrono::NaiveTime| at.format("%H:%M").to_string();
    let there = MeetingView { host: date.host.clone(), place: date.place.clone(), ..meeting.clone() };
    let place = there.whole_place();
    let place = if place.is_empty() { place } else { format!(", {place}") };
    format!("{} tot {}{place}", hours(date.start), hours(date.end))
}

/// What a date is sought for: "de netwerkbijeenkomst".
pub(super) fn what(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Network => "de netwerkbijeenkomst",
        MeetingKind::Coordination => "het overleg van de coördinatiegroep",
        MeetingKind::Webinar => "het webinar",
        MeetingKind::QAndA => "het vragenuur",
    }
}

/// Which date is the best and by what, in one or two sentences.
pub(super) fn best(poll: &PollView, seen: SeenOn) -> String {
    use domain::meetings::poll::Best;
    let of = |id| poll.date(id).map(|(date, tally)| (seen.weekday_date(date.date), counts(poll, tally)));
    let who = if poll.regions.is_empty() { "mensen" } else { "regio’s" };
    match poll.best() {
        Best::None if poll.tallies.iter().all(|tally| tally.people == [0; 3]) => {
            "Er heeft nog niemand gekozen.".to_owned()
        }
        Best::None => "Op geen van de datums kan iemand. Stel andere datums voor.".to_owned(),
        Best::One(id) => {
            let Some((day, counts)) = of(id) else { return String::new() };
            let why = match lead(&poll.tallies, id) {
                Lead::Regions => format!("Op geen andere datum kunnen zoveel {who}."),
                Lead::People if poll.regions.is_empty() => "Op geen andere datum kunnen zoveel mensen.".to_owned(),
                Lead::People => "Op een andere datum kunnen evenveel regio’s, maar minder mensen.".to_owned(),
                Lead::IfNeedBe => {
                    format!("Op een andere datum kunnen evenveel {who}, maar zeggen minder mensen “als het moet”.")
                }
                Lead::Nothing => String::new(),
            };
            format!("De beste datum is {day}. {}. {why}", counts).trim_end().to_owned()
        }
        Best::Equal(ids) => {
            let days: Vec<String> = ids.iter().filter_map(|id| of(*id)).map(|(day, _)| day).collect();
            format!("Even goed zijn {}. Kies zelf welke het wordt.", listed(&days))
        }
    }
}

/// What speaks against choosing this date, in a sentence each: a better one, a host who cannot, and that nobody can.
pub(super) fn against(poll: &PollView, (date, tally): (&PollDate, &Tally), seen: SeenOn) -> Vec<String> {
    let by_region = !poll.regions.is_empty();
    let host = date.host.as_ref().filter(|(region, _)| tally.regions.get(region) == Some(&PollAnswer::No));
    let host = host.map(|(_, name)| format!("Let op: gastregio {name} kan niet."));
    let [yes, if_need_be, no] = if by_region { tally.counts() } else { tally.people };
    let nobody = (yes + if_need_be == 0 && no > 0).then(|| match by_region {
        true => "Let op: op deze datum kan geen enkele regio.".to_owned(),
        false => "Let op: op deze datum kan niemand.".to_owned(),
    });
    better(poll, tally, seen).into_iter().chain(host).chain(nobody).collect()
}

/// "Let op: op donderdag 8 juli kunnen 5 regio’s meer."
fn better(poll: &PollView, tally: &Tally, seen: SeenOn) -> Option<String> {
    let (date, best) = poll.best().proposed().and_then(|id| poll.date(id))?;
    let day = seen.weekday_date(date.date);
    let more = |best: usize, this: usize| best.checked_sub(this).filter(|more| *more > 0);
    let can = |more: usize, one: &'static str, several: &'static str| {
        format!("Let op: op {day} {} {} meer.", for_count(more, "kan", "kunnen"), counted(more, one, several))
    };
    let ([best_regions, ..], [regions, ..]) = (best.counts(), tally.counts());
    if let Some(more) = more(best_regions, regions) {
        return Some(can(more, "regio", "regio’s"));
    }
    if best_regions < regions {
        return None;
    }
    let ([yes, if_need_be, _], [own_yes, own_if, _]) = (best.people, tally.people);
    if let Some(more) = more(yes, own_yes) {
        return Some(can(more, "persoon", "mensen"));
    }
    let more = more(if_need_be, own_if).filter(|_| yes == own_yes)?;
    let say = for_count(more, "zegt", "zeggen");
    Some(format!("Let op: op {day} {say} {} meer “als het moet”.", counted(more, "persoon", "mensen")))
}

/// Which regions cannot come on a date, in a sentence; empty for a poll without regions.
pub(super) fn cannot(poll: &PollView, tally: &Tally) -> Option<String> {
    without(poll, tally)[0].clone()
}

/// Which regions cannot come on a date and which did not say, in a sentence each.
pub(super) fn without(poll: &PollView, tally: &Tally) -> [Option<String>; 2] {
    let (cannot, unknown) = domain::meetings::poll::without(tally, poll.regions.iter().map(|region| &region.id));
    let names = |ids: &[domain::ids::RegionId]| {
        let named = poll.regions.iter().filter(|region| ids.contains(&region.id)).map(|region| region.name.clone());
        named.collect::<Vec<_>>()
    };
    let sentence = |ids: &[domain::ids::RegionId], one: &str, more: &str| match names(ids) {
        found if found.is_empty() => None,
        found if found.len() == 1 => Some(format!("{one}: {}.", found[0])),
        found => Some(format!("{more}: {}.", listed(&found))),
    };
    [
        sentence(&cannot, "Deze regio kan niet", "Deze regio’s kunnen niet"),
        sentence(&unknown, "Van deze regio weten we het nog niet", "Van deze regio’s weten we het nog niet"),
    ]
}

/// "12 van de 50 mensen hebben bij elke datum gekozen."
pub(super) fn answered(poll: &PollView) -> String {
    let (invited, complete) = poll.people;
    let have = for_count(complete, "heeft", "hebben");
    format!("{complete} van de {} {have} bij elke datum gekozen.", counted(invited, "persoon", "mensen"))
}

/// "18 van de 25 regio’s kozen al.": of the regions with a trekker, at one date at least; or people, at every date, when no region is invited.
pub(super) fn who_chose(poll: &PollView) -> String {
    if poll.regions.is_empty() {
        return answered(poll);
    }
    let held = poll.regions.iter().filter(|region| region.is_held).count();
    let chose = held - poll.silent_regions().count();
    match (chose, poll.state.is_open()) {
        (0, true) => "Er koos nog geen regio.".to_owned(),
        (0, false) => "Er koos geen enkele regio.".to_owned(),
        (chose, is_open) => {
            let already = if is_open { " al" } else { "" };
            format!(
                "{chose} van de {} {}{already}.",
                counted(held, "regio", "regio’s"),
                for_count(chose, "koos", "kozen")
            )
        }
    }
}

/// Who gets a mail when a poll is opened again.
pub(super) fn who_hears_of_opening(poll: &PollView) -> &'static str {
    match (poll.asked_at, poll.is_complete()) {
        (None, _) => {
            "De mail met de vraag ging nog niet. Wie nog niet overal koos, krijgt die alsnog, op een werkdag tussen 8 en 18 uur."
        }
        (Some(_), true) => {
            "Iedereen koos al bij elke datum. Daarom krijgt niemand een mail. Laat zelf weten dat kiezen weer kan."
        }
        (Some(_), false) => {
            "Wie nog niet overal koos, krijgt een half uur later een mail, op werkdagen tussen 8 en 18 uur. Laat de anderen \
             zelf weten dat kiezen weer kan."
        }
    }
}

/// What has just been done, by the word in the address after a post.
pub(super) fn done(what: &str) -> Option<&'static str> {
    Some(match what {
        "gekozen" => "Je keuze is bewaard. Je kunt hem veranderen zolang de datumprikker open is.",
        "nog-niet-alles" => "Je keuze is bewaard. Bij een of meer datums koos je nog niets.",
        "datum-weg" => {
            "Een datum was net veranderd of weggehaald. Wat je bij de andere datums koos, is bewaard. Kijk je de datums nog \
             even na?"
        }
        "begonnen" => "De datumprikker is begonnen. Over een half uur gaan de mails, op werkdagen tussen 8 en 18 uur.",
        "veranderd" => {
            "De datumprikker is gewijzigd. Kwam er een datum bij? Dan krijgt wie daar nog niet koos over een half uur een mail."
        }
        "gesloten" => "De datumprikker is gesloten.",
        "weer-open" => {
            "De datumprikker is weer open. Wie nog niet overal koos, krijgt over een half uur een mail, op werkdagen tussen 8 en 18 uur."
        }
        _ => return None,
    })
}
