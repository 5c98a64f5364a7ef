//! What is wrong, huge, stale or forged: told at its field, and nothing is stored.

use super::stage::*;
use http::StatusCode;
use service::both_engines;

const GOOD: [(&str, &str); 10] = [
    ("dag_1", "13-4-2027"),
    ("van_1", "10:00"),
    ("tot_1", "15:30"),
    ("plek_1", "pharos"),
    ("dag_2", "15-4-2027"),
    ("van_2", "10:00"),
    ("tot_2", "15:30"),
    ("plek_2", "pharos"),
    ("sluit_datum", "15-3-2027"),
    ("sluit_tijd", "17:00"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> =
        GOOD.iter().filter(|(name, _)| changes.iter().all(|(other, _)| other != name)).copied().collect();
    fields.extend(changes);
    fields
}

both_engines! {
    async fn dates_that_nobody_could_choose_from(mut stage: Stage) {
        let begin = format!("{}/beginnen", concept(&stage).await);
        let huge = "9".repeat(5_000);
        let cases: [(&[(&str, &str)], &str); 12] = [
            (&[("dag_2", "")], "Stel minstens twee datums voor."),
            (&[("dag_2", "31-2-2027")], "Datum 2: vul een dag in die bestaat"),
            (&[("dag_2", "13 april 2027")], "Datum 2: deze datum staat er al."),
            (&[("dag_2", "1-3-2027")], "Datum 2: kies een dag na vandaag, binnen drie jaar."),
            (&[("dag_2", "1-3-2040")], "Datum 2: kies een dag na vandaag, binnen drie jaar."),
            (
                &[("dag_2", "28-3-2027"), ("van_2", "02:30"), ("sluit_datum", "5-3-2027")],
                "Datum 2: die nacht gaat de klok van 2 naar 3 uur. Kies een andere tijd.",
            ),
            (&[("tot_2", "09:00")], "Datum 2: kies een eindtijd na de begintijd."),
            (&[("plek_2", "atlantis")], "Kies Pharos of een regio die meedoet."),
            (&[("sluit_datum", "1-3-2027")], "Geef mensen tijd om te kiezen."),
            (&[("sluit_datum", "20-4-2027")], "Kies een moment vóór de eerste datum. Dat is dinsdag 13 april 2027."),
            (&[("sluit_tijd", "25:00")], "tijd"),
            (&[("adres_2", &huge)], "hooguit 200 tekens"),
        ];
        for (changes, told) in cases {
            let refused = stage.coordinator.post(&begin, &with(changes)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{changes:?}");
            assert!(refused.body.contains(told), "{changes:?} {told}: {refused}");
            assert!(refused.body.contains("13-4-2027"), "what was typed is there: {refused}");
        }
        assert_eq!(stage.coordinator.get(begin.strip_suffix("/beginnen").unwrap()).await.status, StatusCode::NOT_FOUND);
        let begun = stage.coordinator.post(&begin, &GOOD).await;
        assert!(moved_to(&begun).ends_with("?gedaan=begonnen"));
    }

    async fn answers_that_are_none(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let id = stage.trekker.open(&poll).await.value("bij_1").unwrap().to_string();
        for fields in [[("bij_1", &*id), ("keuze_1", "misschien")], [("bij_1", "x"), ("keuze_1", "ja")]] {
            let refused = stage.trekker.post(&poll, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            assert!(refused.body.contains("Kies ja, als het moet of nee."), "{refused}");
        }
        // A date of another poll, and somebody else's name: neither does anything.
        let other = stage.portal.net.ctx.new_id().to_string();
        let gone = stage.trekker.post(&poll, &[("bij_1", &other), ("keuze_1", "ja"), ("lid", "cora")]).await;
        assert_eq!(moved_to(&gone), format!("{poll}?gedaan=datum-weg"));
        let nothing = stage.trekker.post(&poll, &[]).await;
        assert_eq!(moved_to(&nothing), format!("{poll}?gedaan=nog-niet-alles"));
        assert!(stage.trekker.get(&poll).await.body.contains("Nog geen regio koos bij deze datum."));
    }

    async fn stale_forms_of_who_plans(mut stage: Stage) {
        let poll = begun(&mut stage).await;
        let stale = stage.coordinator.open(&format!("{poll}/wijzigen")).await.fill("dag_1", "14-4-2027").sends("Wijziging opslaan");
        let form = stage.coordinator.open(&format!("{poll}/wijzigen")).await;
        form.fill("dag_3", "22-4-2027").press("Wijziging opslaan").await;
        let refused = stage.coordinator.deliver(&stale).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("14-4-2027"), "what was typed is there: {refused}");
        let missing = stage.coordinator.get(&format!("{poll}/kiezen?datum=onzin")).await;
        assert!(missing.body.contains("Kies daar een datum."), "{missing}");
        let forged = stage.coordinator.post(&format!("{poll}/kiezen"), &[("datum", "onzin"), ("versie", "1")]).await;
        assert_eq!(forged.status, StatusCode::NOT_FOUND);
        let gone = stage.portal.net.ctx.new_id().to_string();
        let gone = stage.coordinator.post(&format!("{poll}/kiezen"), &[("datum", &gone), ("versie", "2")]).await;
        assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(gone.body.contains("Deze datum staat niet meer in de datumprikker."), "{gone}");
    }
}
