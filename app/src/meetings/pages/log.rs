//! What went to whom about a round: what went wrong, and the mails of each letter.

use crate::ui::{Disclosure, MailReason, TableRegion};
use domain::rounds::RoundLetter;
use domain::time::SeenOn;
use leptos::prelude::*;
use service::mails::Kind;
use service::meetings::letters::{Delivery, LoggedLetter, MOST_LOGGED};

/// The mails of a round, the newest first.
pub(super) fn section(logged: &[LoggedLetter], seen: SeenOn) -> AnyView {
    let body = match logged.is_empty() {
        true => view! { <p>"Er ging nog geen mail over deze ronde."</p> }.into_any(),
        false => view! {
            <p class="soft">"De nieuwste staat bovenaan. Na negentig dagen gaan deze regels weg."{cut_off(logged)}</p>
            {by_letter(logged).into_iter().map(|(name, mails)| letter(&name, &mails, seen)).collect_view()}
        }
        .into_any(),
    };
    view! {
        <section class="section stack" aria-labelledby="gegaan">
            <h2 class="section__title" id="gegaan">"Wat er is verstuurd"</h2>
            {body}
        </section>
    }
    .into_any()
}

/// That older mails are not among those that are counted here.
fn cut_off(logged: &[LoggedLetter]) -> Option<String> {
    (logged.len() >= MOST_LOGGED).then(|| format!(" Hier staan alleen de nieuwste {MOST_LOGGED} mails."))
}

/// What did not arrive, in one row for each address.
pub(super) fn wrong(logged: &[LoggedLetter], seen: SeenOn) -> Option<AnyView> {
    let mut people: Vec<Vec<&LoggedLetter>> = Vec::new();
    for mail in logged.iter().filter(|mail| is_wrong(&mail.delivery)) {
        match people.iter_mut().find(|of| of[0].address == mail.address) {
            Some(of) => of.push(mail),
            None => people.push(vec![mail]),
        }
    }
    let rows: Vec<_> = people.iter().map(|mails| row(mails, seen)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="mis">
                <h2 class="section__title" id="mis">"Wat niet aankwam"</h2>
                <p>"Vraag of het adres nog klopt. Wie inlogt, kan bij “Jouw gegevens” een ander adres kiezen."</p>
                {table("Mails die niet aankwamen".to_owned(), rows)}
            </section>
        }
        .into_any()
    })
}

fn is_wrong(delivery: &Delivery) -> bool {
    match delivery {
        Delivery::Refused(..) | Delivery::CameBack(..) => true,
        Delivery::Sent(_) | Delivery::Waits(..) | Delivery::NotSent(_) => false,
    }
}

/// The mails of each letter, in the order of their newest ones.
fn by_letter(logged: &[LoggedLetter]) -> Vec<(String, Vec<&LoggedLetter>)> {
    let mut found: Vec<(String, Vec<&LoggedLetter>)> = Vec::new();
    for mail in logged {
        let name = name(mail);
        match found.iter_mut().find(|(of, _)| *of == name) {
            Some((_, mails)) => mails.push(mail),
            None => found.push((name, vec![mail])),
        }
    }
    found
}

/// What a letter is called; all reminders, by time and by hand, share one name.
fn name(mail: &LoggedLetter) -> String {
    let letter = match mail.kind {
        Some(Kind::MeetingMade) => RoundLetter::MeetingMade,
        Some(Kind::MeetingMoved) => RoundLetter::MeetingMoved,
        // Of the release before also to who is not invited any more: the subject of each tells which it is.
        Some(Kind::MeetingCancelled) => return "Afzeggingen".to_owned(),
        Some(Kind::MeetingTakenOff) => return "Niet meer uitgenodigd".to_owned(),
        Some(Kind::RoundOpened) => RoundLetter::Opened,
        Some(Kind::RoundExtended) => RoundLetter::Extended,
        Some(Kind::RoundReopened) => RoundLetter::Reopened,
        Some(Kind::ResultsThere) => RoundLetter::Results,
        Some(Kind::RoundReminder) => return "Herinneringen".to_owned(),
        Some(Kind::SurveyReceipt) => return "Bericht dat iemand instuurde".to_owned(),
        _ => return mail.subject.clone(),
    };
    letter.label().to_owned()
}

fn letter(name: &str, mails: &[&LoggedLetter], seen: SeenOn) -> AnyView {
    let rows = mails.iter().map(|mail| row(&[mail], seen)).collect();
    let label = format!("{name}, per persoon");
    view! { <Disclosure summary=format!("{name}: {}", counts(mails))>{table(label, rows)}</Disclosure> }.into_any()
}

/// "18 verstuurd, 2 niet aangekomen".
fn counts(mails: &[&LoggedLetter]) -> String {
    let count = |is: fn(&Delivery) -> bool| mails.iter().filter(|mail| is(&mail.delivery)).count();
    let parts = [
        (count(|it| matches!(it, Delivery::Sent(_))), "verstuurd"),
        (count(|it| matches!(it, Delivery::Refused(..) | Delivery::CameBack(..))), "niet aangekomen"),
        (count(|it| matches!(it, Delivery::Waits(_, Some(_)))), "nog niet gelukt"),
        (count(|it| matches!(it, Delivery::Waits(_, None))), "onderweg"),
        (count(|it| matches!(it, Delivery::NotSent(_))), "niet nodig"),
    ];
    let told = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| format!("{count} {words}"));
    told.collect::<Vec<_>>().join(", ")
}

fn table(label: String, rows: Vec<AnyView>) -> AnyView {
    view! {
        <TableRegion label>
            <table class="table table--lined table--stack">
                <thead>
                    <tr><th scope="col">"Aan"</th><th scope="col">"Mail"</th><th scope="col">"Wat ervan werd"</th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
    .into_any()
}

/// One or more mails to one address, of which it is said what became of the newest.
fn row(mails: &[&LoggedLetter], seen: SeenOn) -> AnyView {
    let Some(newest) = mails.first() else { return ().into_any() };
    let subjects = mails.iter().map(|mail| view! { <p>{mail.subject.clone()}</p> }).collect_view();
    let (words, kept) = became(&newest.delivery, seen);
    let reason = kept.map(|kept| view! { <p><MailReason kept /></p> });
    view! {
        <tr>
            <th class="table__head" scope="row">
                {newest.name.clone()}
                <p class="soft small">{newest.address.clone()}</p>
            </th>
            <td data-label="Mail">{subjects}</td>
            <td data-label="Wat ervan werd"><p>{words}"."</p> {reason}</td>
        </tr>
    }
    .into_any()
}

/// What became of a mail, and what is kept of why it did not arrive.
fn became(delivery: &Delivery, seen: SeenOn) -> (String, Option<String>) {
    let at = |at| seen.date_and_clock(at);
    match delivery {
        Delivery::Sent(sent) => (format!("Verstuurd op {}", at(*sent)), None),
        Delivery::Waits(due, None) => (format!("Wacht: gaat op {}", at(*due)), None),
        Delivery::Waits(due, why) => {
            (format!("Lukte nog niet, het portaal probeert het weer op {}", at(*due)), why.clone())
        }
        Delivery::Refused(when, why) => (format!("Kwam niet aan, op {}", at(*when)), Some(why.clone())),
        Delivery::CameBack(when, why) => (format!("Kwam terug op {}", at(*when)), Some(why.clone())),
        Delivery::NotSent(_) => ("Niet gestuurd: was niet meer nodig".to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(kind: Kind, address: &str, delivery: Delivery) -> LoggedLetter {
        let (name, subject) = (address.to_owned(), format!("Over {kind:?}"));
        LoggedLetter { kind: Some(kind), name, address: address.to_owned(), subject, delivery }
    }

    #[test]
    fn it_is_said_when_older_mails_are_left_out() {
        let at = "2027-03-03T12:00:00Z".parse().unwrap();
        let mut logged: Vec<_> = (1..MOST_LOGGED).map(|_| mail(Kind::RoundOpened, "a", Delivery::Sent(at))).collect();
        assert_eq!(cut_off(&logged), None);
        logged.push(mail(Kind::RoundOpened, "b", Delivery::Sent(at)));
        assert_eq!(cut_off(&logged).as_deref(), Some(" Hier staan alleen de nieuwste 1000 mails."));
    }

    #[test]
    fn mails_are_counted_for_each_letter_in_the_order_of_the_newest() {
        let at = "2027-03-03T12:00:00Z".parse().unwrap();
        let logged = [
            mail(Kind::RoundReminder, "a", Delivery::Waits(at, None)),
            mail(Kind::RoundOpened, "a", Delivery::Sent(at)),
            mail(Kind::RoundReminder, "b", Delivery::NotSent(at)),
            mail(Kind::RoundOpened, "b", Delivery::CameBack(at, String::new())),
            mail(Kind::RoundOpened, "c", Delivery::Refused(at, String::new())),
            mail(Kind::RoundOpened, "d", Delivery::Waits(at, Some(String::new()))),
            mail(Kind::PollEnds, "d", Delivery::Sent(at)),
            mail(Kind::MeetingCancelled, "a", Delivery::Sent(at)),
        ];
        let found = by_letter(&logged);
        let told: Vec<_> = found.iter().map(|(name, mails)| format!("{name}: {}", counts(mails))).collect();
        assert_eq!(
            told,
            [
                "Herinneringen: 1 onderweg, 1 niet nodig",
                "Vragenlijst open: 1 verstuurd, 2 niet aangekomen, 1 nog niet gelukt",
                "Over PollEnds: 1 verstuurd",
                "Afzeggingen: 1 verstuurd",
            ]
        );
    }
}
