//! What every letter keeps to, tried on all of them.

use super::*;
use chrono::{DateTime, Utc};

fn now() -> DateTime<Utc> {
    "2027-03-03T12:00:00Z".parse().unwrap()
}

fn all() -> Vec<Sample> {
    samples(now(), "https://portaal.example")
}

/// What a reader of the HTML reads.
fn read(html: &str) -> String {
    let body = html.split_once("<body").unwrap().1;
    let pieces = body.split('<').map(|piece| match piece.split_once('>') {
        // A link stands within a sentence.
        Some((tag, text)) if tag == "/a" || tag.starts_with("a ") => text.to_owned(),
        Some((_, text)) => format!(" {text}"),
        None => piece.to_owned(),
    });
    html_escape::decode_html_entities(&pieces.collect::<String>()).into_owned()
}

/// The words, without the numbers of steps and the colon behind a button, which are drawn otherwise in HTML.
fn words(text: &str) -> Vec<String> {
    let numbered = |line: &str| line.get(1..3) == Some(". ") && line.starts_with(|c: char| c.is_ascii_digit());
    let lines = text.lines().map(|line| if numbered(line) { &line[3..] } else { line });
    let words = lines.flat_map(str::split_whitespace).map(|word| word.trim_end_matches(':').to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn every_kind_of_letter_can_be_looked_at() {
    let mut kinds: Vec<Kind> = all().iter().map(|sample| sample.letter.kind()).collect();
    kinds.dedup();
    assert_eq!(kinds, Kind::ALL);
    let mut slugs: Vec<_> = all().iter().map(|sample| sample.slug).collect();
    assert!(slugs.iter().all(|slug| slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), all().len());
}

#[test]
fn text_and_html_say_the_same_words() {
    for Sample { slug, letter, .. } in all() {
        let (text, html) = (words(&letter.text()), words(&read(&letter.html())));
        assert!(text.len() > 20);
        assert_eq!(text, html, "{slug}");
    }
}

#[test]
fn a_letter_asks_for_nothing_and_tells_nobody_that_it_was_read() {
    for Sample { slug, letter, .. } in all() {
        let html = letter.html();
        for wrong in ["<img", "<link", "<script", "<iframe", "url(", "@import", "src=", "background=", "http-equiv"] {
            assert!(!html.contains(wrong), "{slug}: {wrong}");
        }
        let addresses = html.split("://").count() - 1;
        // One letter has the link to a call, which is elsewhere.
        let own = html.matches("://portaal.example/").count() + html.matches("://bellen.voorbeeld.nl/").count();
        assert_eq!(addresses, own, "{slug}: addresses are those of the portal");
        assert!(html.contains("<html lang=\"nl\">") && html.contains("content=\"light dark\""));
        // Gmail cuts off what is longer than 102 kB, and a style sheet that is longer than 16.
        assert!(html.len() < 16_000, "{slug}: {}", html.len());
        assert!(html.lines().all(|line| line.len() < 998), "{slug}: what a mail server must take in one line");
    }
}

#[test]
fn no_letter_has_a_code_in_its_subject_or_two_lines() {
    for Sample { slug, letter, .. } in all() {
        assert!(!letter.subject().contains("123") && letter.subject().chars().count() < 80, "{slug}");
        assert!(letter.text().starts_with("Dag") && letter.text().ends_with("lerend netwerk\n"), "{slug}");
        assert!(!format!("{letter:?}").contains("123"), "{slug}: nothing of it in a log");
    }
}

#[test]
fn what_people_typed_stays_what_they_typed() {
    let typed = "<b>Müller</b>-van 't Hof & \"co\"\r\nBcc: x@y.example\u{2028}--";
    let letter = Letter::new(Kind::Invitation, typed, Some(typed))
        .say(typed)
        .code(typed)
        .button(typed, format!("https://portaal.example/?a=1&b={typed}"))
        .rows([typed])
        .steps([Words::from("Ga naar ").link("https://portaal.example/\"><b>").and(format!(" en {typed}"))]);
    assert_eq!(letter.subject(), "<b>Müller</b>-van 't Hof & \"co\" Bcc: x@y.example --");
    assert!(!letter.text().lines().any(|line| line.trim_start().starts_with("Bcc:")), "{}", letter.text());
    assert!(!letter.html().contains("<b>") && !letter.html().contains("\"><b"), "{}", letter.html());
    assert_eq!(words(&letter.text()), words(&read(&letter.html())));
}

#[test]
fn what_to_know_of_a_meeting_keeps_its_lines_and_its_links() {
    let note =
        "Neem mee:\r\n- een trui\n\n\n \n- plannen\nMeer: https://pharos.nl/dag?a=1&b=2.\n<b>javascript:alert(1)</b>";
    let letter = Letter::new(Kind::MeetingMade, "Webinar", Some("Anna")).rows(typed::rows("Goed om te weten", note));
    let (text, html) = (letter.text(), letter.html());
    let lines = "  Goed om te weten:\n  Neem mee:\n  - een trui\n\n  - plannen\n  Meer: https://pharos.nl/dag?a=1&b=2.\n  \
                 <b>javascript:alert(1)</b>\n\nGroet,";
    assert!(text.contains(lines), "{text}");
    assert!(html.contains("Neem mee:<br>- een trui<br><br>- plannen<br>Meer: <a "), "{html}");
    assert_eq!(html.matches("<a ").count(), 1);
    assert!(
        html.contains("href=\"https://pharos.nl/dag?a=1&amp;b=2\"")
            && html.contains(">https://pharos.nl/dag?a=1&amp;b=2</a>.<br>")
    );
    assert_eq!(words(&text), words(&read(&html)));
    let one = Letter::new(Kind::MeetingMade, "Webinar", None).rows(typed::rows("Waar", "Online: https://a.nl"));
    assert!(one.text().contains("\n\n  Waar: Online: https://a.nl\n\n"), "{}", one.text());
    assert!(one.html().contains(">Waar: Online: <a href=\"https://a.nl\" "), "{}", one.html());
}

#[test]
fn a_letter_reads_well_as_plain_text() {
    let by_slug = |slug: &str| all().into_iter().find(|sample| sample.slug == slug).unwrap().letter.text();
    assert_eq!(
        by_slug("inlogcode"),
        "Dag,\n\nJe code om in te loggen is:\n\n    123 456\n\nTyp de code op het apparaat waar je begon met inloggen. De \
         code werkt één keer, tot 13:10.\n\nOf open op datzelfde apparaat deze pagina, en druk daar op de knop.\n\nOpen de \
         pagina om in te loggen:\nhttps://portaal.example/inloggen/code#123456\n\nDe code is gevraagd op woensdag 3 maart om \
         13:00 met Firefox op Windows.\n\nWas jij dat niet? Dan hoef je niets te doen: met deze mail alleen komt niemand \
         binnen. Geef de code aan niemand door.\n\nGroet,\nhet portaal van het landelijk lerend netwerk\n"
    );
    let invited = by_slug("trekker");
    assert!(invited.contains("\n\n1. Ga naar https://portaal.example/inloggen\n2. Vul dit adres in: "), "{invited}");
}

#[test]
fn an_invitation_says_what_to_do_when_a_calendar_does_not_show_it() {
    let news = meetings::MeetingNews {
        name: "Anna",
        kind: domain::meetings::MeetingKind::Webinar,
        when: ("2027-06-15".parse().unwrap(), chrono::NaiveTime::MIN, chrono::NaiveTime::MIN),
        place: "Online".into(),
        note: "",
        page: "https://portaal.example/bijeenkomsten/1".into(),
        along: meetings::Along::Calendar { is_read: true },
        now: now(),
    };
    let tells = |along| {
        let news = meetings::MeetingNews { along, page: news.page.clone(), place: news.place.clone(), ..news };
        meetings::made(&news, (None, None), "")
            .text()
            .contains("Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem")
    };
    assert!(tells(meetings::Along::Calendar { is_read: true }) && tells(meetings::Along::Calendar { is_read: false }));
    assert!(!tells(meetings::Along::Nothing), "nothing went along");
    // Who lost nothing themselves, such as a partner, is not told that they did.
    let why = "doordat er in het netwerk iets veranderde: wie een zetel of rol heeft, of wie er uitgenodigd wordt.";
    assert!(meetings::taken_off(&news).text().contains(why));
}

#[test]
fn an_invitation_says_first_that_its_date_was_chosen() {
    let letter = all().into_iter().find(|sample| sample.slug == "bijeenkomst-gekozen").unwrap().letter;
    let text = letter.text();
    let first = "Dag Anna Müller-van ’t Hof,\n\nJe bent uitgenodigd voor de netwerkbijeenkomst. De uitnodiging voor je agenda zit bij \
         deze mail.\n\nJullie kozen deze datum in de datumprikker: 14 regio’s kunnen, 3 als het moet.\n\n";
    assert!(text.starts_with(first), "{text}");
    assert!(
        read(&letter.html()).contains("Jullie kozen deze datum in de datumprikker: 14 regio’s kunnen, 3 als het moet.")
    );
    let plain = all().into_iter().find(|sample| sample.slug == "bijeenkomst").unwrap().letter.text();
    assert!(!plain.contains("datumprikker"), "{plain}");
}

#[test]
fn who_chose_a_date_is_counted_in_words() {
    for (counts, by_region, words) in [
        ([14, 3], true, "14 regio’s kunnen, 3 als het moet"),
        ([14, 0], true, "14 regio’s kunnen"),
        ([1, 1], true, "1 regio kan, 1 als het moet"),
        ([0, 1], true, "1 regio kan als het moet"),
        ([0, 2], true, "2 regio’s kunnen als het moet"),
        ([3, 1], false, "3 mensen kunnen, 1 als het moet"),
        ([0, 1], false, "1 persoon kan als het moet"),
    ] {
        let chosen = polls::chosen(&polls::DateChosen { counts, by_region });
        assert_eq!(chosen, format!("Jullie kozen deze datum in de datumprikker: {words}."));
    }
}

#[test]
fn a_reminder_in_another_year_says_so() {
    let reminder = rounds::Reminder {
        name: "Anna",
        region: "Drenthe",
        colleague_sent: None,
        is_last: false,
        meeting: "2027-01-12".parse().unwrap(),
        closes_at: "2027-01-05T23:00:00Z".parse().unwrap(),
        now: "2026-12-29T08:00:00Z".parse().unwrap(),
    };
    let letter = rounds::reminder(&reminder, "https://portaal.example");
    assert!(letter.subject().ends_with("tot en met dinsdag 5 januari 2027"), "{}", letter.subject());
    assert!(letter.text().contains("van dinsdag 12 januari 2027 staat open"), "{}", letter.text());
}

#[test]
fn parts_are_stored_and_found_again_and_nothing_else_is_taken_for_one() {
    let calendar = CalendarPart { method: CalendarMethod::Cancel, ics: "BEGIN:VCALENDAR\r\n".into() };
    let file =
        Attachment { file_name: "é.pdf".into(), content_type: "application/pdf".into(), bytes: (0..=255).collect() };
    let parts = Parts { calendar: Some(calendar), attachments: vec![file] };
    let stored = parts.to_stored().unwrap();
    assert!(stored.contains("\"CANCEL\""), "{stored}");
    assert!(Parts::from_stored(Some(&stored)).unwrap() == parts);
    assert_eq!(Parts::default().to_stored(), None);
    assert!(Parts::from_stored(None).unwrap() == Parts::default());
    for unknown in ["{\"film\":1}", "{\"calendar\":{\"method\":\"COUNTER\",\"ics\":\"\"}}", ""] {
        assert!(Parts::from_stored(Some(unknown)).is_err(), "{unknown}");
    }
}
