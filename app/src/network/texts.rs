//! What people read about regions, seats and roles.

use super::names::{REGION, ROLE, SEAT};
use crate::account::names::{EMAIL, NAME};
use crate::forms::{Name, Problem};
use crate::ui::counted;
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::{EmailProblem, Role};
use domain::letters::RoundLetter;
use domain::network::{ActivePeriod, NameProblem};
use domain::time::{self, SeenOn};
use service::network::{LogEntry, NetworkError};

/// What has just been done, by the word in the address after a post; `who` is the name of the person whom it is about.
pub(super) fn done(word: &str, who: Option<&str>) -> Option<String> {
    let who = who.unwrap_or("Wie je uitnodigde");
    Some(match word {
        "uitgenodigd" => format!("{who} krijgt nu een uitnodiging per mail en kan meteen inloggen."),
        "uitgenodigd-bekend" => {
            format!("Dit adres kenden we al: het is van {who}. De uitnodiging gaat per mail de deur uit.")
        }
        "had-al" => format!("{who} hoorde er al bij. Er is niets veranderd en er gaat geen nieuwe mail uit."),
        "overgedragen" => format!("De zetel is overgedragen. {who} krijgt een uitnodiging per mail."),
        "beeindigd" => {
            "De zetel is beëindigd en nu vrij. De antwoorden die al gegeven zijn, blijven bewaard.".to_owned()
        }
        "gewijzigd" => "De regio is gewijzigd.".to_owned(),
        "voorgesteld" => {
            "De coördinatiegroep krijgt je voorstel per mail. Tot zij de zetel overdragen, verandert er niets."
                .to_owned()
        }
        "rol-beeindigd" => "De rol is beëindigd.".to_owned(),
        "niet-gestuurd" => {
            format!("{who} kreeg net al een mail, of heeft intussen ingelogd. Er gaat geen nieuwe mail uit.")
        }
        "gestuurd" => format!("De uitnodiging voor {who} gaat nog een keer per mail de deur uit."),
        _ => return None,
    })
}

/// What to do about an address that cannot be read.
pub(super) fn email_problem(problem: EmailProblem) -> &'static str {
    match problem {
        EmailProblem::Empty => "Vul het e-mailadres in.",
        EmailProblem::Malformed => "Schrijf het e-mailadres zoals naam@organisatie.nl.",
    }
}

/// What to do about a name; `what` is "de naam" and the like.
pub(crate) fn name_problem(what: &str, problem: NameProblem) -> String {
    match problem {
        NameProblem::Empty => format!("Vul {what} in."),
        NameProblem::TooLong { max } => format!("Maak {what} korter: hooguit {max} tekens."),
        NameProblem::NoLetter => format!("Gebruik minstens één letter in {what}."),
    }
}

/// What to do about a period that ends before it begins.
pub(super) const PERIOD_BACKWARDS: &str = "De laatste dag ligt voor de eerste. Kies een latere laatste dag.";
/// What to do about an end without a beginning.
pub(super) const PERIOD_WITHOUT_START: &str = "Vul ook de eerste dag in, of laat beide leeg.";
/// What to do when nothing was chosen.
pub(super) const CHOOSE_WHAT: &str = "Kies wat deze persoon wordt.";
/// What to do about a partner without an organisation.
pub(super) const PARTNER_OF: &str = "Vul in van welke organisatie deze partner is: dan weet iedereen wie er meeleest.";
/// What to do when no region was chosen.
pub(super) const CHOOSE_REGION: &str = "Kies de regio waarvan deze persoon trekker wordt.";

/// The field that a refusal is about and the sentence beside it; `None` when it is no refusal that a form can show.
pub(super) fn refusal(error: &NetworkError) -> Option<(Name, Problem)> {
    Some(match error {
        NetworkError::Seat(refusal) => (REGION, refusal.sentence().into()),
        NetworkError::SeatChanged => (SEAT, SEAT_CHANGED.into()),
        NetworkError::SamePerson => (EMAIL, SAME_PERSON.into()),
        NetworkError::NameTaken => (NAME, NAME_TAKEN.into()),
        NetworkError::LastAdmin => (ROLE, LAST_ADMIN.into()),
        NetworkError::TooManyProposals => (EMAIL, TOO_MANY_PROPOSALS.into()),
        // What was there already is no mistake: see `post`.
        NetworkError::HasSeat { .. } | NetworkError::HasRole { .. } | NetworkError::HasNotRole => return None,
        NetworkError::NotAllowed | NetworkError::UnknownRegion | NetworkError::UnknownMember | NetworkError::Db(_) => {
            return None;
        }
    })
}

const SEAT_CHANGED: &str =
    "Deze zetel is intussen veranderd. Kijk wie de zetel nu heeft en kies opnieuw wat je wilt doen.";
const SAME_PERSON: &str = "Deze persoon heeft de zetel nu al. Vul het adres van de opvolger in.";
const NAME_TAKEN: &str = "Er is al een regio met deze naam. Kies een andere naam.";
const LAST_ADMIN: &str = "Dit is de enige beheerder. Maak eerst iemand anders beheerder: zonder beheerder kan niemand \
                          rollen geven.";
const TOO_MANY_PROPOSALS: &str = "Je hebt vandaag al vijf keer een opvolger voorgesteld. Probeer het morgen weer, of \
                                  mail de coördinatiegroep.";

/// "sinds 3 maart 2027".
pub(super) fn date(day: NaiveDate) -> String {
    format!("{} {}", time::day_month(day), day.format("%Y"))
}

/// When a region takes part, in words.
pub(super) fn active(period: Option<ActivePeriod>, today: NaiveDate) -> String {
    let Some(period) = period else { return "Doet niet mee".to_owned() };
    match period.until() {
        _ if today < period.from() => format!("Doet mee vanaf {}", date(period.from())),
        None => format!("Doet mee sinds {}", date(period.from())),
        Some(until) if today <= until => format!("Doet mee tot en met {}", date(until)),
        Some(until) => format!("Deed mee tot en met {}", date(until)),
    }
}

/// The role as a noun: "beheerder".
pub(super) fn role_noun(role: Role) -> &'static str {
    match role {
        Role::Partner => "partner",
        Role::Coordinator => "lid van de coördinatiegroep",
        Role::Admin => "beheerder",
    }
}

/// What a role lets someone do.
pub(super) fn role_sentence(role: Role) -> &'static str {
    match role {
        Role::Partner => "Leest mee en denkt mee (zoals RIVM en CPZ). Vult geen vragenlijst in.",
        Role::Coordinator => "Plant bijeenkomsten en rondes, en nodigt trekkers uit.",
        Role::Admin => "Doet wat de coördinatiegroep doet, en beheert ook rollen en het logboek.",
    }
}

/// What an entry of the audit log says.
pub(super) fn log_sentence(entry: &LogEntry) -> String {
    let object = &entry.object;
    let text = |key: &str| entry.detail.get(key).and_then(|value| value.as_str()).unwrap_or("onbekend").to_owned();
    let seat = || entry.detail.get("seat").and_then(serde_json::Value::as_i64).unwrap_or_default();
    let role = || Role::parse(&text("role")).map_or("onbekend", role_noun);
    let day = |key: &str| entry.detail.get(key).and_then(|v| v.as_str()).and_then(|t| t.parse().ok()).map(date);
    match entry.action.as_str() {
        "network.started" => "Het netwerk begon met de 25 GGD-regio’s".to_owned(),
        "member.added" => format!("{object} toegevoegd aan het netwerk"),
        "seat.given" => format!("{} kreeg zetel {} van {object}", text("member"), seat()),
        "seat.handed_over" => {
            format!("Zetel {} van {object} ging van {} naar {}", seat(), text("from"), text("member"))
        }
        "seat.ended" => format!("Zetel {} van {object} beëindigd; die was van {}", seat(), text("member")),
        "seat.successor_proposed" => format!("Opvolger voorgesteld voor zetel {} van {object}", seat()),
        "member.invited_again" => format!("{object} opnieuw uitgenodigd"),
        "role.given" => format!("{object} werd {}", role()),
        "role.ended" => format!("{object} is geen {} meer", role()),
        "region.renamed" => format!("Regio {} heet nu {}", text("from"), text("to")),
        "region.active" => match (day("from"), day("until")) {
            (None, _) => format!("{object} doet niet meer mee"),
            (Some(from), None) => format!("{object} doet mee vanaf {from}"),
            (Some(from), Some(until)) => format!("{object} doet mee van {from} tot en met {until}"),
        },
        other => meeting_sentence(other, entry).unwrap_or_else(|| other_sentence(other, entry)),
    }
}

/// What an entry about a meeting or its round says. The meeting is called by the day that the entry holds: that it was
/// moved later does not change what was done. Where an entry holds none, it is the day that the meeting has now.
fn meeting_sentence(action: &str, entry: &LogEntry) -> Option<String> {
    let text = |key: &str| entry.detail.get(key).and_then(|value| value.as_str()).unwrap_or("onbekend");
    let number = |key: &str| entry.detail.get(key).and_then(serde_json::Value::as_i64).unwrap_or_default();
    let with = if entry.detail.get("partners").is_some_and(|it| it == true) { ", met partners" } else { "" };
    let day = |key: &str| text(key).parse().map_or_else(|_| entry.object.clone(), date);
    Some(match action {
        "meeting.made" => format!("Bijeenkomst van {} gemaakt{with}", day("date")),
        "meeting.changed" => format!("Bijeenkomst van {} gewijzigd{with}", day("to")),
        "meeting.moved" => format!("Bijeenkomst verplaatst van {} naar {}{with}", day("from"), day("to")),
        "meeting.concept" => format!("Bijeenkomst van {} bedacht, als concept", day("date")),
        "meeting.planned" => format!("Bijeenkomst van {} vastgelegd{with}", day("date")),
        "meeting.cancelled" => format!("Bijeenkomst van {} afgezegd: {}", day("date"), text("reason")),
        "meeting.discarded" => format!("Concept voor de bijeenkomst van {} weggegooid", day("date")),
        "poll.begun" => format!("Datumprikker begonnen voor de bijeenkomst van {}", day("date")),
        "poll.changed" => format!("Datumprikker gewijzigd voor de bijeenkomst van {}", day("date")),
        "poll.closed" => format!("Datumprikker gesloten voor de bijeenkomst van {}", day("date")),
        "poll.reopened" => format!("Datumprikker weer geopend voor de bijeenkomst van {}", day("date")),
        "poll.settled" => format!("Datum gekozen voor de bijeenkomst: {}", day("date")),
        "round.times" => format!("Tijden van de ronde van {} aangepast{}", day("date"), times(entry)),
        "round.opened" => format!("Ronde van {} geopend", day("date")),
        "round.closed" => format!("Ronde van {} gesloten", day("date")),
        "round.published" => format!("Ronde van {} gepubliceerd", day("date")),
        "round.reopened" => format!("Ronde van {} heropend: {}", day("date"), text("reason")),
        "round.imported" => format!("Ronde van {} ingelezen uit ‘{}’", day("date"), text("file")),
        "round.taken_back" => format!("Ingelezen ronde van {} teruggenomen", day("date")),
        "round.reminded" => {
            let mails = counted(number("mails"), "mail", "mails");
            format!("Herinnering gestuurd voor de ronde van {}: {mails}", day("date"))
        }
        "letter.paused" => format!("Mail bij de ronde van {} gepauzeerd: {}", day("date"), letter(text("letter"))),
        "letter.resumed" => format!("Mail bij de ronde van {} gaat toch: {}", day("date"), letter(text("letter"))),
        "letter.moment" => {
            format!("Mail bij de ronde van {} kreeg een ander moment: {}", day("date"), letter(text("letter")))
        }
        "letter.reminded_one" => format!("{} herinnerd aan de vragenlijst voor {}", text("member"), day("date")),
        _ => return agreed(action).map(|words| format!("{words}, bijeenkomst van {}", day("date"))),
    })
}

/// What was done with what was agreed at a meeting.
fn agreed(action: &str) -> Option<&'static str> {
    Some(match action {
        "minutes.changed" => "Notulen gewijzigd",
        "decision.added" => "Besluit toegevoegd",
        "decision.changed" => "Besluit gewijzigd",
        "decision.removed" => "Besluit weggehaald",
        "action.added" => "Afspraak toegevoegd",
        "action.changed" => "Afspraak gewijzigd",
        "action.removed" => "Afspraak weggehaald",
        "action.done" => "Afspraak gedaan",
        "action.lapsed" => "Afspraak vervallen",
        "action.reopened" => "Afspraak weer open",
        "record.published" => "Verslag gepubliceerd",
        "agenda.item_added" => "Punt op de agenda gezet",
        "agenda.item_changed" => "Punt van de agenda gewijzigd",
        "agenda.item_removed" => "Punt van de agenda gehaald",
        "agenda.item_set_aside" => "Punt bewaard voor een volgende agenda",
        "agenda.item_taken_up" => "Bewaard punt op de agenda gezet",
        "agenda.ordered" => "Volgorde van de agenda veranderd",
        "agenda.published" => "Agenda gepubliceerd",
        "agenda.taken_back" => "Agenda ingetrokken",
        "agenda.dots_closed" => "Stippen gesloten",
        "agenda.dots_opened" => "Stippen weer geopend",
        "agenda.region_said" => "Regio zei of ze haar verhaal vertelt",
        _ => return None,
    })
}

/// What a letter of a round is called in the log.
fn letter(stored: &str) -> &'static str {
    RoundLetter::parse(stored).map_or("onbekend", RoundLetter::label)
}

/// ": open van dinsdag 16 maart om 09:00 tot en met dinsdag 6 april, herinneringen op …": the times that a round got.
fn times(entry: &LogEntry) -> String {
    let seen = SeenOn::at(entry.at);
    let moment = |value: &serde_json::Value| value.as_str().and_then(|text| text.parse::<DateTime<Utc>>().ok());
    let at = |key: &str| entry.detail.get(key).and_then(moment);
    let Some((opens, closes)) = at("opens").zip(at("closes")) else { return String::new() };
    let reminders = entry.detail.get("reminders").and_then(|list| list.as_array()).into_iter().flatten();
    let reminders: Vec<String> = reminders.filter_map(moment).map(|at| seen.date_and_clock(at)).collect();
    let reminders = match reminders.as_slice() {
        [] => "geen herinneringen".to_owned(),
        [one] => format!("herinnering op {one}"),
        many => format!("herinneringen op {}", many.join(" en ")),
    };
    format!(": open van {} {}, {reminders}", seen.date_and_clock(opens), seen.until(closes))
}

/// An entry of another feature: its action, what it was done to and the rest as it was written down.
fn other_sentence(action: &str, entry: &LogEntry) -> String {
    let rest: Vec<String> = entry.detail.as_object().into_iter().flatten().map(plain).collect();
    let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join(", ")) };
    format!("{action}: {}{rest}", entry.object)
}

fn plain((key, value): (&String, &serde_json::Value)) -> String {
    match value.as_str() {
        Some(text) => format!("{key}: {text}"),
        None => format!("{key}: {value}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(action: &str, detail: serde_json::Value) -> String {
        let (action, object) = (action.to_owned(), "8 april 2027".to_owned());
        let at = "2027-03-03T12:00:00Z".parse().unwrap();
        let (actor, object_kind) = ("Cora Proef".to_owned(), "meeting".to_owned());
        log_sentence(&LogEntry { at, actor, action, object_kind, object, detail })
    }

    #[test]
    fn a_meeting_that_was_moved_later_keeps_the_day_that_it_had() {
        assert_eq!(told("meeting.made", json!({ "date": "2027-07-22" })), "Bijeenkomst van 22 juli 2027 gemaakt");
        let moved = json!({ "from": "2027-07-22", "to": "2027-04-08" });
        assert_eq!(told("meeting.moved", moved), "Bijeenkomst verplaatst van 22 juli 2027 naar 8 april 2027");
        let reopened = json!({ "date": "2027-07-22", "reason": "Storing" });
        assert_eq!(told("round.reopened", reopened), "Ronde van 22 juli 2027 heropend: Storing");
        assert_eq!(told("round.opened", json!({})), "Ronde van 8 april 2027 geopend");
    }

    #[test]
    fn times_that_were_set_are_told() {
        let detail = |reminders: serde_json::Value| {
            json!({ "date": "2027-04-13", "opens": "2027-03-16T08:00:00Z", "closes": "2027-04-06T22:00:00Z",
                "reminders": reminders })
        };
        let start = "Tijden van de ronde van 13 april 2027 aangepast: open van dinsdag 16 maart om 09:00 tot en met \
            dinsdag 6 april";
        let two = json!(["2027-03-30T07:00:00Z", "2027-04-04T07:00:00Z"]);
        let with_two = format!("{start}, herinneringen op dinsdag 30 maart om 09:00 en zondag 4 april om 09:00");
        assert_eq!(told("round.times", detail(two)), with_two);
        let one = json!([null, "2027-04-04T07:00:00Z"]);
        assert_eq!(told("round.times", detail(one)), format!("{start}, herinnering op zondag 4 april om 09:00"));
        assert_eq!(told("round.times", detail(json!([null, null]))), format!("{start}, geen herinneringen"));
    }
}
