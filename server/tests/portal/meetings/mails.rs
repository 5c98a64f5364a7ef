//! The mails of a round as a coordinator looks at them, pauses them and reads what became of them.

use crate::kit::stage::{Stage, person, trekker};
use chrono::Duration;
use http::StatusCode;
use service::both_engines;
use service::meetings::letters::send_due;
use service::outbox;

both_engines! {
    async fn a_mail_is_looked_at_paused_and_let_go(mut stage: Stage) {
        let meeting = stage.make("2027-04-13").await;
        let mails = format!("{meeting}/mails");
        let page = stage.coordinator.open(&meeting).await;
        assert!(page.body.contains(&format!("href=\"{mails}\"")), "{page}");
        let page = stage.coordinator.open(&mails).await;
        for words in [
            "Op dinsdag 16 maart om 09:00 krijgt 1 persoon deze mail.",
            "Op dinsdag 30 maart om 09:00 krijgt 1 persoon deze mail.",
            "Op woensdag 7 april om 08:00 krijgen 2 mensen deze mail.",
            "Er ging nog geen mail over deze ronde.",
        ] {
            assert!(page.body.contains(words), "{words}: {page}");
        }
        let letter = stage.coordinator.open(&format!("{mails}/open")).await;
        for words in ["Zo komt de mail aan bij Anna Proef", "Dag Anna Proef,", "/vragenlijst/begin", "Naar wie: 1 persoon"] {
            assert!(letter.body.contains(words), "{words}: {letter}");
        }
        let paused = letter.press("Zet de mail op pauze").await;
        assert_eq!(paused.path, format!("{mails}?gedaan=gepauzeerd"));
        assert!(paused.body.contains("Staat op pauze. Anders krijgt 1 persoon deze mail"), "{paused}");
        let going = stage.coordinator.open(&format!("{mails}/open")).await.press("Laat de mail gaan").await;
        assert!(going.body.contains("Op dinsdag 16 maart om 09:00 krijgt 1 persoon deze mail."), "{going}");
    }

    async fn a_moment_is_chosen_within_working_hours(mut stage: Stage) {
        let meeting = stage.make("2027-04-13").await;
        let page = format!("{meeting}/mails/uitkomsten");
        let wrong = |day: &'static str, hour: &'static str| [("doen", "moment"), ("gaat_datum", day), ("gaat_tijd", hour)];
        for (day, hour, told) in [
            ("11-4-2027", "10:00", "Kies bijvoorbeeld maandag 12 april om 08:00."),
            ("12-4-2027", "19:00", "Kies bijvoorbeeld dinsdag 13 april om 08:00."),
            ("1-3-2027", "10:00", "Kies een moment dat nog moet komen."),
            ("12-4-2028", "10:00", "Kies een moment binnen een jaar nadat de ronde sluit."),
            ("31-2-2027", "10:00", "Fout: "),
            ("", "", "Fout: "),
        ] {
            let refused = stage.coordinator.post(&page, &wrong(day, hour)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day} {hour}: {refused}");
            assert!(refused.body.contains(told), "{told}: {refused}");
        }
        for (mail, day, told) in [
            ("open", "7-4-2027", "Kies een moment voordat de vragenlijst sluit. Dat is op woensdag 7 april om 00:00."),
            ("bijeenkomst", "14-4-2027", "Kies een moment voordat de bijeenkomst begint. Dat is op dinsdag 13 april om 10:00."),
        ] {
            let form = stage.coordinator.open(&format!("{meeting}/mails/{mail}")).await.form("Moment opslaan");
            let refused = form.fill("gaat_datum", day).fill("gaat_tijd", "10:15").press("Moment opslaan").await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused}");
            assert!(refused.body.contains(told), "{told}: {refused}");
            let typed = [refused.value("gaat_datum"), refused.value("gaat_tijd")];
            assert_eq!(typed, [Some(day), Some("10:15")], "what was typed stays: {refused}");
        }
        let huge = "9".repeat(100_000);
        let refused = stage.coordinator.post(&page, &[("doen", "moment"), ("gaat_datum", &huge), ("gaat_tijd", "9")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = stage.coordinator.open(&page).await.form("Moment opslaan");
        let done = form.fill("gaat_datum", "8-4-2027").fill("gaat_tijd", "10:00").press("Moment opslaan").await;
        assert!(done.body.contains("Op donderdag 8 april om 10:00 krijgen 2 mensen deze mail."), "{done}");
        for who in [&mut stage.trekker] {
            assert_eq!(who.get(&page).await.status, StatusCode::NOT_FOUND);
            assert_eq!(who.post(&page, &wrong("9-4-2027", "10:00")).await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn a_mail_that_comes_too_late_has_no_pause(mut stage: Stage) {
        let meeting = stage.make("2027-04-13").await;
        let reminder = format!("{meeting}/mails/tweede-herinnering");
        let form = stage.coordinator.open(&format!("{meeting}/tijden")).await;
        // In the evening before the questionnaire closes: it could go in the morning after.
        let late = form.fill("herinnering2_datum", "6-4-2027").fill("herinnering2_tijd", "20:00").press("Tijden opslaan").await;
        assert!(late.path.ends_with("?gedaan=tijden"), "{late}");
        let page = stage.coordinator.get(&reminder).await;
        let told = "Gaat niet. Deze mail kan pas weg op woensdag 7 april om 08:00, en dan heeft niemand er nog iets aan.";
        assert!(page.body.contains(told), "{page}");
        assert!(!page.body.contains("op pauze") && page.body.contains("Kies een ander moment"), "{page}");
        let form = stage.coordinator.open(&format!("{meeting}/tijden")).await;
        form.fill("herinnering2_tijd", "15:00").press("Tijden opslaan").await;
        assert!(stage.coordinator.get(&reminder).await.body.contains("Zet de mail op pauze"));
    }

    async fn one_person_is_reminded_and_the_log_says_what_became_of_it(mut stage: Stage) {
        let meeting = stage.make("2027-03-16").await;
        trekker(&stage.portal, "zeeland", person("Cees Proef", "cees@ggd.example")).await;
        // Also opened before, beside it.
        let filtered = format!("{meeting}/respons?toon=herinnering");
        let stale = stage.coordinator.open(&filtered).await.sends("Stuur een herinnering (Cees Proef)");
        let response = stage.coordinator.open(&format!("{meeting}/respons")).await;
        let reminded = response.press("Stuur een herinnering (Cees Proef)").await;
        assert_eq!(reminded.path, format!("{meeting}/respons?gedaan=herinnerd"), "{reminded}");
        assert!(reminded.body.contains("De herinnering gaat naar deze persoon."), "{reminded}");
        let fields: Vec<(&str, &str)> = stale.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let again = stage.coordinator.post(&stale.to, &fields).await;
        assert_eq!(again.location(), format!("{meeting}/respons?toon=herinnering&gedaan=was-al-herinnerd"), "{again}");
        let mails = stage.coordinator.open(&format!("{meeting}/mails")).await;
        let again = mails.press("Stuur een herinnering (Cees Proef)").await;
        assert_eq!(again.path, format!("{meeting}/mails?gedaan=was-al-herinnerd"), "{again}");
        let own = stage.trekker.get(&format!("{meeting}/respons")).await;
        assert!(!own.body.contains("Stuur een herinnering"), "{own}");
        stage.portal.net.clock.advance(Duration::minutes(40));
        assert!(send_due(&stage.portal.net.ctx).await.unwrap() > 0);
        while outbox::work_once(&stage.portal.net.ctx, &Picky).await.unwrap() > 0 {}
        let page = stage.coordinator.open(&format!("{meeting}/mails")).await;
        for words in [
            "Verstuurd op woensdag 3 maart om 13:40",
            "Vraag of het adres nog klopt.",
            "Dit adres bestaat niet. <span class=\"soft small\">(5.1.1)</span>",
            "Vragenlijst open: 1 verstuurd, 1 niet aangekomen",
            "Herinneringen: 1 niet aangekomen",
        ] {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
        assert!(!page.body.contains("De mailserver zei"), "that is said in words: {page}");
        // What went wrong stands first, and each address once.
        let (wrong, rest) = page.body.split_once("class=\"letters\"").unwrap();
        assert_eq!(wrong.split("Wat niet aankwam").nth(1).unwrap().matches("cees@ggd.example").count(), 1, "{page}");
        assert!(wrong.contains("Kwam niet aan, op ") && !wrong.contains("<details"), "{page}");
        assert!(rest.split("Wat er is verstuurd").nth(1).unwrap().contains("<details"), "{page}");
    }

    async fn what_no_server_said_is_not_put_in_its_mouth(mut stage: Stage) {
        let meeting = stage.make("2027-03-16").await;
        // What was written before goes: letters to one person wait for each other.
        while outbox::work_once(&stage.portal.net.ctx, &Picky).await.unwrap() > 0 {}
        stage.portal.net.clock.advance(Duration::minutes(40));
        assert!(send_due(&stage.portal.net.ctx).await.unwrap() > 0);
        let log = async |stage: &mut Stage, why: &'static str| {
            while outbox::work_once(&stage.portal.net.ctx, &Later(why)).await.unwrap() > 0 {}
            let page = stage.coordinator.get(&format!("{meeting}/mails")).await;
            stage.portal.net.clock.advance(Duration::minutes(5));
            page
        };
        let page = log(&mut stage, "Connection error: Connection refused").await;
        assert!(page.body.contains("Lukte nog niet, het portaal probeert het weer op ") && page.body.contains("nog niet gelukt"), "{page}");
        assert!(!page.body.contains("mailserver") && !page.body.contains("Connection"), "{page}");
        let page = log(&mut stage, "transient error (451): try again").await;
        assert!(page.body.contains("De mailserver zei: 451 try again."), "{page}");
    }

    async fn a_reminder_on_a_free_day_comes_with_a_better_one(mut stage: Stage) {
        let meeting = stage.make("2027-04-13").await;
        let form = stage.coordinator.open(&format!("{meeting}/tijden")).await;
        let saved = form.fill("herinnering2_datum", "4-4-2027").fill("herinnering2_tijd", "10:00").press("Tijden opslaan").await;
        let told = "De tweede herinnering staat op zondag 4 april om 10:00.";
        assert!(saved.body.contains(told) && saved.body.contains("bijvoorbeeld maandag 5 april om 08:00"), "{saved}");
        let mails = stage.coordinator.open(&format!("{meeting}/mails")).await;
        assert!(mails.body.contains(told), "{mails}");
        assert!(mails.body.contains("Op maandag 5 april om 08:00 krijgt 1 persoon deze mail."), "{mails}");
    }
}

/// Knows nobody called Cees, and says so in the language of pages.
struct Picky;

impl outbox::Mailer for Picky {
    fn send<'a>(&'a self, mail: &'a outbox::Mail) -> futures::future::BoxFuture<'a, Result<(), outbox::SendError>> {
        let refuses = mail.to.starts_with("cees");
        Box::pin(
            async move { if refuses { Err(outbox::SendError::Never("550 5.1.1 unknown <b>".into())) } else { Ok(()) } },
        )
    }
}

/// Gets rid of nothing, for this reason.
struct Later(&'static str);

impl outbox::Mailer for Later {
    fn send<'a>(&'a self, _: &'a outbox::Mail) -> futures::future::BoxFuture<'a, Result<(), outbox::SendError>> {
        Box::pin(async move { Err(outbox::SendError::Later(self.0.into())) })
    }
}
