//! A meeting without a round on the pages: what is about a round is not there.

use crate::kit::browser::Browser;
use crate::kit::stage::{Stage, moved_to};
use domain::ids::MeetingId;
use futures::future::BoxFuture;
use http::StatusCode;
use service::outbox::{Mail, Mailer, SendError};
use service::{both_engines, execute};

/// Stores a webinar, as no form can yet, and gives its address.
async fn webinar(stage: &Stage, day: &str) -> String {
    const WEBINAR: &str = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence,
        version, created_at) VALUES ($1, 'webinar', 'planned', $2, '12:00', '13:00', 'Online', '', 0, 1, $3)";
    let ctx = &stage.portal.net.ctx;
    let (id, day, now) = (MeetingId(ctx.new_id()), day.parse::<chrono::NaiveDate>().unwrap(), ctx.now());
    let stored = ctx.db.write(move |conn| Box::pin(async move { execute!(conn, WEBINAR, id.0, day, now) }));
    stored.await.unwrap();
    format!("/bijeenkomsten/{id}")
}

both_engines! {
    async fn a_webinar_is_shown_and_changed_without_anything_about_a_round(mut stage: Stage) {
        let page = webinar(&stage, "2027-03-16").await;
        let change = format!("{page}/wijzigen");
        assert!(stage.trekker.get(&page).await.body.contains("trekkers, coördinatiegroep en partners"));
        for address in ["/", "/bijeenkomsten", &page, &change] {
            let shown = stage.coordinator.get(address).await;
            assert_eq!(shown.status, StatusCode::OK, "{}", shown);
            let main = shown.body.split("<main").nth(1).unwrap();
            assert!(main.contains("16 maart"), "{address}: {main}");
            assert!(!main.contains("onde van") && !main.contains("De ronde"), "{address}: {main}");
        }
        let shown = stage.trekker.get(&page).await;
        assert!(shown.body.contains("Webinar dinsdag 16 maart") && shown.body.contains("Online"), "{shown}");
        assert!(!shown.body.contains("Pharos") && !shown.body.contains("vragenlijst gaat open"), "{shown}");
        let fields = [
            ("versie", "1"),
            ("plek", "pharos"),
            ("datum", "2027-03-17"),
            ("begintijd", "12:00"),
            ("eindtijd", "13:30"),
            ("adres", "Online"),
            ("opmerking", "Doe mee:\nhttps://meet.example/a?b=1&c=2. Neem <b>iets</b> mee"),
        ];
        let changed = stage.coordinator.post(&change, &fields).await;
        assert_eq!(moved_to(&changed), format!("{page}?gedaan=gewijzigd"), "there are no times to confirm");
        let shown = stage.trekker.get(&page).await;
        let note = "<span class=\"lines\">Doe mee:\n<a href=\"https://meet.example/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">";
        assert!(shown.body.contains(note) && shown.body.contains("Neem &lt;b&gt;iets"), "{shown}");
        stage.portal.net.clock.set("2027-03-18T12:00:00Z".parse().unwrap());
        let list = stage.trekker.get("/bijeenkomsten").await;
        assert!(list.body.contains("woensdag 17 maart 2027") && !list.body.contains("Ronde:"), "{list}");
    }

    async fn who_can_be_told_no_more_is_said_before_and_after(mut stage: Stage) {
        let no_mail = "Er gaat geen mail meer: de bijeenkomst begint te snel. Bel of mail zelf wie er zou komen.";
        let all = [webinar(&stage, "2027-03-04").await, webinar(&stage, "2027-03-05").await];
        // Otherwise nobody would know of it, and nobody hear.
        for page in &all {
            stage.trekker.open(page).await.press("Ik kom").await;
        }
        let [off, changed] = all.map(|page| (format!("{page}/afzeggen"), page));
        let clock = stage.portal.net.clock.clone();
        for (now, told) in [
            ("2027-03-04T09:00:00Z", "krijgt na een half uur een mail met je reden, op een werkdag tussen 8 en 18 uur. De reden"),
            ("2027-03-04T10:35:00Z", "krijgt meteen een mail met je reden, want de bijeenkomst begint al snel. De reden"),
            ("2027-03-04T11:30:00Z", "Er gaat geen mail meer, want de bijeenkomst is al begonnen. De reden"),
            ("2027-03-04T06:00:00Z", "krijgt na een half uur een mail"),
        ] {
            clock.set(now.parse().unwrap());
            let shown = stage.coordinator.get(&off.0).await;
            assert!(shown.body.contains(told), "{now}: {shown}");
            let form = stage.coordinator.get(&format!("{}/wijzigen", off.1)).await;
            assert!(!form.body.contains("De bijeenkomst begint snel."), "{now}: {form}");
        }
        let early = stage.coordinator.open(&format!("{}/wijzigen", off.1)).await.fill("begintijd", "07:30").press("Wijziging opslaan").await;
        assert_eq!(early.path, format!("{}?gedaan=gewijzigd-zonder-mail", off.1), "{early}");
        assert!(early.body.contains(&format!("De bijeenkomst is gewijzigd. {no_mail}")), "{early}");
        let form = stage.coordinator.open(&format!("{}/wijzigen", off.1)).await;
        assert!(form.body.contains("De bijeenkomst begint snel.") && form.body.contains("te laat."), "{form}");
        let same = form.fill("opmerking", "Neem iets mee").press("Wijziging opslaan").await;
        assert_eq!(same.path, format!("{}?gedaan=gewijzigd-tekst", off.1), "what nobody has to hear: {same}");
        assert!(same.body.contains("De bijeenkomst is gewijzigd. Daar gaat geen mail over uit."), "{same}");
        let ask = stage.coordinator.open(&off.0).await;
        assert!(ask.body.contains(no_mail) && !ask.body.contains("krijgt"), "{ask}");
        let gone = ask.fill("reden", "Ziek").press("Bijeenkomst afzeggen").await;
        assert_eq!(gone.path, format!("{}?gedaan=afgezegd-zonder-mail", off.1), "{gone}");
        assert!(gone.body.contains(&format!("De bijeenkomst is afgezegd. {no_mail}")), "{gone}");
        // Who knew of it before hears too late that it moved.
        clock.set("2027-03-04T12:00:00Z".parse().unwrap());
        service::meetings::letters::send_due(&stage.portal.net.ctx).await.unwrap();
        clock.set("2027-03-05T06:00:00Z".parse().unwrap());
        let morning = stage.coordinator.open(&format!("{}/wijzigen", changed.1)).await.fill("begintijd", "07:30").press("Wijziging opslaan").await;
        assert!(morning.path.ends_with("?gedaan=gewijzigd-zonder-mail"), "{morning}");
        clock.set("2027-03-05T11:20:00Z".parse().unwrap());
        let begun = stage.coordinator.open(&changed.0).await.fill("reden", "Ziek").press("Bijeenkomst afzeggen").await;
        assert!(begun.path.ends_with("?gedaan=afgezegd-begonnen") && begun.body.contains("was al begonnen"), "{begun}");
    }

    async fn who_plans_sees_when_people_hear_of_it_and_how_many_did(mut stage: Stage) {
        let form = stage.coordinator.open("/bijeenkomsten/nieuw?soort=webinar").await;
        assert!(form.body.contains("Dan krijgt wie is uitgenodigd na een half uur een mail"), "{form}");
        let made = form.fill("datum", "15-6-2027").fill("adres", "Online").press("Bijeenkomst maken").await;
        let told = "Op woensdag 3 maart om 13:30 krijgen 2 mensen een uitnodiging per mail.";
        assert!(made.body.contains(&format!("De bijeenkomst is gemaakt. {told}")), "{made}");
        assert_eq!(made.body.matches(told).count(), 2, "and it stays there: {made}");
        let page = made.path.split('?').next().unwrap().to_owned();
        let clock = stage.portal.net.clock.clone();
        clock.advance(chrono::Duration::minutes(31));
        assert_eq!(service::meetings::letters::send_due(&stage.portal.net.ctx).await.unwrap(), 2);
        let on_its_way = stage.coordinator.get(&page).await;
        let went = "Woensdag 3 maart: uitnodiging, 2 mails.";
        assert!(on_its_way.body.contains(&format!("{went} 2 zijn nog onderweg.")), "{on_its_way}");
        while service::outbox::work_once(&stage.portal.net.ctx, &NotToAnna).await.unwrap() > 0 {}
        let form = stage.coordinator.open(&format!("{page}/wijzigen")).await;
        let moved = form.fill("datum", "16-6-2027").press("Wijziging opslaan").await;
        let told = "De bijeenkomst is gewijzigd. Op woensdag 3 maart om 14:01 krijgen 2 mensen een mail dat de bijeenkomst is veranderd.";
        assert!(moved.body.contains(told), "{moved}");
        assert!(moved.body.contains(&format!("{went} 1 kwam niet aan.")), "{moved}");
        let seen = stage.trekker.get(&page).await;
        assert!(!seen.body.contains("Mails over deze bijeenkomst") && !seen.body.contains("kwam niet aan"), "{seen}");
        // In the evening before a meeting that begins early nobody hears of it any more.
        clock.set("2027-03-03T18:00:00Z".parse().unwrap());
        let form = stage.coordinator.open("/bijeenkomsten/nieuw?soort=vragenuur").await;
        let form = form.fill("datum", "4-3-2027").fill("begintijd", "7:30").fill("adres", "Online");
        let late = form.press("Bijeenkomst maken").await;
        assert!(late.body.contains("De bijeenkomst is gemaakt. Er gaat geen mail meer: de bijeenkomst begint te snel."), "{late}");
        assert!(!late.body.contains("Mails over deze bijeenkomst"), "{late}");
    }

    async fn too_late_a_mail_for_who_knew_it_earlier_is_said(mut stage: Stage) {
        let page = webinar(&stage, "2027-03-05").await;
        let clock = stage.portal.net.clock.clone();
        let evening = |page: &str| format!("{page}/wijzigen");
        stage.coordinator.open(&evening(&page)).await.fill("begintijd", "19:30").fill("eindtijd", "20:30").press("Wijziging opslaan").await;
        clock.set("2027-03-04T12:00:00Z".parse().unwrap());
        assert_eq!(service::meetings::letters::send_due(&stage.portal.net.ctx).await.unwrap(), 2);
        clock.set("2027-03-05T17:35:00Z".parse().unwrap());
        stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
        let moved = stage.coordinator.open(&evening(&page)).await.fill("datum", "12-3-2027").press("Wijziging opslaan").await;
        assert_eq!(moved.path, format!("{page}?gedaan=gewijzigd-te-laat"), "{moved}");
        assert!(moved.body.contains("De mail daarover gaat pas op de volgende werkdag."), "{moved}");
    }

    async fn pages_and_posts_about_its_round_are_not_found(mut stage: Stage) {
        let page = webinar(&stage, "2027-03-16").await;
        for part in ["tijden", "voorstel", "sluiten", "publiceren", "heropenen", "respons"] {
            let address = format!("{page}/{part}");
            assert_eq!(stage.coordinator.get(&address).await.status, StatusCode::NOT_FOUND, "{part}");
            if part != "respons" {
                assert_eq!(stage.coordinator.post(&address, &[]).await.status, StatusCode::NOT_FOUND, "{part}");
            }
        }
    }
}

/// Takes over what is not for Anna.
struct NotToAnna;

impl Mailer for NotToAnna {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        let refuses = mail.to.starts_with("anna");
        Box::pin(async move { if refuses { Err(SendError::Never("550 5.1.1 unknown".into())) } else { Ok(()) } })
    }
}
