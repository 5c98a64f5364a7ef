//! The box that invites partners to a network meeting, on every page that has it, and what partners see with and without it.

use crate::kit::browser::{Answer, Browser};
use crate::kit::page;
use crate::kit::stage::{Stage, new_meeting, person, planned};
use domain::account::{Actor, Member, Role};
use http::StatusCode;
use service::both_engines;
use service::network::give_role;
use service::network::proof::MayGiveRole;

const BOX: &str = "partners";
const TICKED: Option<&str> = Some("ja");

/// Pia, who is a partner and is logged in.
async fn partner(stage: &Stage) -> Browser {
    let proof = MayGiveRole::of(&Actor::System, Role::Partner).unwrap();
    let given = give_role(&stage.portal.net.ctx, &proof, &person("Pia Proef", "pia@rivm.example")).await.unwrap();
    let pia = Member { id: given.member, name: given.name, seat: None, roles: vec![Role::Partner] };
    Browser::log_in_as(&stage.portal, &Actor::Member(pia)).await
}

fn is_asked(page: &Answer) -> bool {
    page.body.contains("Ik kom niet</button>")
}

/// Whether the partner is asked on both pages whether she comes; she sees the meeting either way.
async fn asks(pia: &mut Browser, meeting: &str) -> bool {
    let (page, start) = (pia.get(meeting).await, pia.get("/").await);
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Wie komt er?") && start.body.contains("Volgende bijeenkomst"), "{page}");
    assert_eq!(is_asked(&page), is_asked(&start), "{page}");
    is_asked(&page)
}

both_engines! {
    async fn a_tick_invites_partners_and_another_press_takes_it_off(mut stage: Stage) {
        let mut pia = partner(&stage).await;
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        assert_eq!(planner.value(BOX), None, "they are invited when that is ticked: {planner}");
        assert!(planner.body.contains("Nodig ook partners uit"), "{planner}");
        let made = planned(planner, "2027-06-15").choose(BOX, "ja").press("Bijeenkomst maken").await;
        assert!(made.body.contains("trekkers, coördinatiegroep en partners"), "{made}");
        let meeting = made.path.strip_suffix("?gedaan=gemaakt").unwrap().to_owned();
        assert!(asks(&mut pia, &meeting).await);
        let form = stage.coordinator.open(&format!("{meeting}/wijzigen")).await;
        assert_eq!(form.value(BOX), TICKED);
        assert!(form.body.contains("Nu staat er: dinsdag 15 juni 2027") && form.body.contains(", met partners."), "{form}");
        // Looking at the days of another place loses no tick.
        let form = form.untick(BOX).press("Toon de dagen voor deze plek").await;
        assert_eq!(form.value(BOX), None, "{form}");
        let changed = form.press("Wijziging opslaan").await;
        assert_eq!(changed.path, format!("{meeting}?gedaan=gewijzigd"), "{changed}");
        assert!(!changed.body.contains("en partners"), "{changed}");
        assert!(!asks(&mut pia, &meeting).await);
        let before = stage.portal.net.content().await;
        let forged = pia.post(&meeting, &[("antwoord", "ja"), ("getoond", "0")]).await;
        assert_eq!(forged.status, StatusCode::NOT_FOUND);
        assert_eq!(stage.portal.net.content().await, before);
        let seen = stage.trekker.get(&meeting).await;
        assert!(is_asked(&seen) && seen.body.contains("trekkers en coördinatiegroep"), "who is invited: {seen}");
    }

    async fn who_takes_the_tick_off_too_late_reads_that_no_mail_goes(mut stage: Stage) {
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        let made = planned(planner, "2027-06-15").fill("begintijd", "08:30").choose(BOX, "ja").press("Bijeenkomst maken").await;
        let meeting = made.path.strip_suffix("?gedaan=gemaakt").unwrap().to_owned();
        stage.portal.net.clock.set("2027-06-14T16:30:00Z".parse().unwrap());
        stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
        let change = format!("{meeting}/wijzigen");
        let off = stage.coordinator.open(&change).await.untick(BOX).press("Wijziging opslaan").await;
        assert_eq!(off.path, format!("{meeting}?gedaan=gewijzigd"), "there is half an hour in the morning: {off}");
        stage.portal.net.clock.set("2027-06-15T05:50:00Z".parse().unwrap());
        let on = stage.coordinator.open(&change).await.fill("begintijd", "07:55").choose(BOX, "ja").press("Wijziging opslaan").await;
        assert_eq!(on.path, format!("{meeting}?gedaan=gewijzigd-zonder-mail"), "{on}");
        let off = stage.coordinator.open(&change).await.untick(BOX).press("Wijziging opslaan").await;
        assert_eq!(off.path, format!("{meeting}?gedaan=gewijzigd-zonder-mail"), "{off}");
        let same = stage.coordinator.open(&change).await.press("Wijziging opslaan").await;
        assert_eq!(same.path, format!("{meeting}?gedaan=gewijzigd"), "{same}");
    }

    async fn a_concept_carries_its_tick_through_the_poll_to_the_meeting(mut stage: Stage) {
        let mut pia = partner(&stage).await;
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        let concept = planned(planner, "2027-04-13").choose(BOX, "ja").press("Als concept bewaren").await;
        let meeting = concept.path.strip_suffix("?gedaan=concept-gemaakt").unwrap().to_owned();
        assert_eq!(pia.get(&meeting).await.status, StatusCode::NOT_FOUND);
        let definite = stage.coordinator.open(&format!("{meeting}/vastleggen")).await;
        assert_eq!(definite.value(BOX), TICKED, "{definite}");
        let poll = format!("{meeting}/datumprikker");
        let begin = stage.coordinator.open(&format!("{poll}/beginnen")).await;
        assert_eq!(begin.value(BOX), TICKED, "{begin}");
        let begun = begin.fill("dag_1", "13-4-2027").fill("dag_2", "15-4-2027").fill("dag_3", "");
        let begun = begun.fill("sluit_datum", "15-3-2027").press("Datumprikker beginnen").await;
        assert_eq!(begun.path, format!("{poll}?gedaan=begonnen"), "{begun}");
        let link = begun.body.split("Kies donderdag 15 april").next().unwrap().rsplit("href=\"").next().unwrap();
        let choose = link.split('"').next().unwrap().replace("&amp;", "&");
        let ballot = pia.open(&poll).await.choose("keuze_1", "ja").choose("keuze_2", "ja").press("Mijn keuze bewaren").await;
        assert_eq!(ballot.path, format!("{poll}?gedaan=gekozen"), "{ballot}");
        let ask = stage.coordinator.open(&choose).await;
        assert_eq!(ask.value(BOX), TICKED, "{ask}");
        let left_open = ask.sends("Deze datum vastleggen");
        let stands = ask.untick(BOX).press("Deze datum vastleggen").await;
        assert_eq!(stands.path, format!("{meeting}?gedaan=datum-vast"), "{stands}");
        assert!(!asks(&mut pia, &meeting).await);
        let other = stage.coordinator.deliver(&left_open).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "that would invite others: {other}");
        assert!(other.body.contains("De datum staat al vast."), "{other}");
        assert!(!asks(&mut pia, &meeting).await);
    }

    async fn a_definite_meeting_is_not_made_definite_with_other_guests(mut stage: Stage) {
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        let concept = planned(planner, "2027-04-13").press("Als concept bewaren").await;
        let meeting = concept.path.strip_suffix("?gedaan=concept-gemaakt").unwrap().to_owned();
        let mine = stage.coordinator.open(&format!("{meeting}/vastleggen")).await.choose(BOX, "ja").sends("Vastleggen");
        let theirs = stage.coordinator.open(&format!("{meeting}/vastleggen")).await.press("Vastleggen").await;
        assert_eq!(theirs.path, format!("{meeting}?gedaan=vastgelegd"), "{theirs}");
        let late = stage.coordinator.deliver(&mine).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("Deze bijeenkomst staat al vast.") && late.body.contains("Iemand anders heeft dit intussen gewijzigd."), "{late}");
        assert!(!stage.coordinator.get(&meeting).await.body.contains("en partners"));
    }

    async fn what_has_no_box_has_none_and_what_was_held_keeps_it(mut stage: Stage) {
        for kind in ["webinar", "vragenuur", "coordinatiegroep"] {
            let form = stage.coordinator.get(&format!("/bijeenkomsten/nieuw?soort={kind}")).await;
            assert!(form.status == StatusCode::OK && !form.body.contains("Nodig ook partners uit"), "{form}");
        }
        let year = stage.coordinator.get("/bijeenkomsten/jaar").await;
        assert!(!year.body.contains("Nodig ook partners uit"), "there they are not asked about: {year}");
        let mut fields = new_meeting("2027-03-04").to_vec();
        fields.push((BOX, "ja"));
        let made = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        let meeting = made.location().split('?').next().unwrap().to_owned();
        stage.portal.net.clock.advance(chrono::Duration::days(2));
        stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
        let form = stage.coordinator.open(&format!("{meeting}/wijzigen")).await;
        assert_eq!(page::hidden(&form.body, BOX).as_deref(), TICKED, "{form}");
        let stored = form.fill("adres", "Zaal 9").press("Wijziging opslaan").await;
        assert_eq!(stored.path, format!("{meeting}?gedaan=gewijzigd"), "{stored}");
        assert!(stored.body.contains("en partners"), "{stored}");
        let form = stage.coordinator.open(&format!("{meeting}/wijzigen")).await.sends("Wijziging opslaan");
        let without: Vec<_> = form.fields.iter().filter(|(name, _)| name != BOX).map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let refused = stage.coordinator.post(&format!("{meeting}/wijzigen"), &without).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{refused}");
    }
}
