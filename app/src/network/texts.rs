//! What people read about regions, seats and roles.

use chrono::NaiveDate;
use domain::account::{EmailProblem, Role};
use domain::network::{ActivePeriod, NameProblem};
use domain::time;
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
            "De coördinatiegroep heeft je voorstel per mail gekregen. Tot zij de zetel overdragen, verandert er niets."
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
pub(super) fn name_problem(what: &str, problem: NameProblem) -> String {
    match problem {
        NameProblem::Empty => format!("Vul {what} in."),
        NameProblem::TooLong { max } => format!("Maak {what} korter: er passen {max} tekens in."),
        NameProblem::NoLetter => format!("Vul {what} in met letters."),
    }
}

/// What to do about a date that cannot be read.
pub(super) const DATE_MALFORMED: &str = "Vul een dag in die bestaat, als dag-maand-jaar, zoals 12-3-2027.";
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
pub(super) fn refusal(error: &NetworkError) -> Option<(&'static str, String)> {
    let (field, text) = match error {
        NetworkError::Seat(refusal) => ("regio", refusal.sentence()),
        NetworkError::SeatChanged => (
            "zetel",
            "Deze zetel is intussen veranderd. Kijk wie de zetel nu heeft en kies opnieuw wat je wilt doen.".to_owned(),
        ),
        NetworkError::SamePerson => {
            ("email", "Deze persoon heeft de zetel nu al. Vul het adres van de opvolger in.".to_owned())
        }
        NetworkError::NameTaken => ("naam", "Er is al een regio met deze naam. Kies een andere naam.".to_owned()),
        NetworkError::LastAdmin => (
            "rol",
            "Dit is de enige beheerder. Maak eerst iemand anders beheerder: zonder beheerder kan niemand rollen \
             geven."
                .to_owned(),
        ),
        NetworkError::TooManyProposals => (
            "email",
            "Je hebt vandaag al vijf keer een opvolger voorgesteld. Probeer het morgen weer, of mail de coördinatiegroep."
                .to_owned(),
        ),
        // What was there already is no mistake: see `post`.
        NetworkError::HasSeat { .. } | NetworkError::HasRole { .. } | NetworkError::HasNotRole => return None,
        NetworkError::NotAllowed | NetworkError::UnknownRegion | NetworkError::UnknownMember | NetworkError::Db(_) => {
            return None;
        }
    };
    Some((field, text))
}

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

/// What an entry about a meeting or its round says; the object is the day of the meeting.
fn meeting_sentence(action: &str, entry: &LogEntry) -> Option<String> {
    let object = &entry.object;
    let text = |key: &str| entry.detail.get(key).and_then(|value| value.as_str()).unwrap_or("onbekend");
    let number = |key: &str| entry.detail.get(key).and_then(serde_json::Value::as_i64).unwrap_or_default();
    let day = |key: &str| text(key).parse().map_or_else(|_| text(key).to_owned(), date);
    Some(match action {
        "meeting.made" => format!("Bijeenkomst van {object} gemaakt"),
        "meeting.changed" => format!("Bijeenkomst van {object} gewijzigd"),
        "meeting.moved" => format!("Bijeenkomst verplaatst van {} naar {}", day("from"), day("to")),
        "round.times" => format!("Tijden van de ronde van {object} aangepast"),
        "round.opened" => format!("Ronde van {object} geopend"),
        "round.closed" => format!("Ronde van {object} gesloten"),
        "round.published" => format!("Ronde van {object} gepubliceerd"),
        "round.reopened" => format!("Ronde van {object} heropend: {}", text("reason")),
        "round.reminded" => {
            let count = number("mails");
            let noun = if count == 1 { "mail" } else { "mails" };
            format!("Herinnering gestuurd voor de ronde van {object}: {count} {noun}")
        }
        _ => return None,
    })
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
