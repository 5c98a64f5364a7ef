//! What there is little of: a round that nobody filled in, a network of one region, nothing but "weet ik nog niet", a question that one
//! round alone asked. Every page, file and picture answers then, and says what it has.

use super::of;
use crate::kit::browser::{Answer, Browser};
use crate::kit::page::all_main_text;
use domain::account::{Actor, Role};
use domain::monitor::RoundResults;
use domain::survey::fields::{NOT_KNOWN, TICKED};
use domain::survey::{FieldPart, Kind, SurveyFormat};
use http::StatusCode;
use service::both_engines;
use service::db::DbError;
use service::testkit::{Network, invitation};
use service::{execute, fetch_one};

const PAGES: [&str; 12] = [
    "/",
    "/monitor",
    "/monitor/regios?principe=p1-trekker&beweging=gegroeid",
    "/monitor/regios?verschil=ja",
    "/monitor/borging",
    "/monitor/regio/drenthe",
    "/monitor/vergelijken?met=zeeland",
    "/monitor/beweging?principe=p1-trekker",
    "/monitor/voorbereiding",
    "/monitor/woorden",
    "/monitor/meenemen",
    "/netwerk/tuin",
];
const FILES: [&str; 8] = [
    "/monitor/meenemen/waarden.csv",
    "/monitor/meenemen/teksten.csv",
    "/monitor/meenemen/kansrijke-start.json",
    "/monitor/meenemen/kansrijke-start.xlsx",
    "/monitor/regio/drenthe/p1-trekker.svg",
    "/monitor/regio/drenthe/p6-toekomst.png",
    "/monitor/netwerk/p1-trekker.svg",
    "/monitor/netwerk/b01-stip.png",
];

/// Asks for everything, as somebody who may read it and as everyone; gives the pages.
async fn all(net: &Network, who: &Actor) -> Vec<(&'static str, Answer)> {
    let (mut pages, mut who) = (Vec::new(), of(net, who).await);
    for path in PAGES {
        let page = who.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {page}");
        let words = all_main_text(&page.body);
        for nonsense in ["NaN", "inf ", "Infinity", "null", "van de 0 regio"] {
            assert!(!words.contains(nonsense), "{path}: {nonsense} in {words}");
        }
        pages.push((path, page));
    }
    for path in FILES {
        let (answer, bytes) = who.download(path).await;
        assert!(answer.status == StatusCode::OK && !bytes.is_empty(), "{path}: {answer}");
        let is_text = !path.ends_with("png") && !path.ends_with("xlsx");
        assert!(!is_text || !String::from_utf8_lossy(&bytes).contains("NaN"), "{path}");
    }
    for path in ["/", "/monitor"] {
        assert_eq!(Browser::of(&net.ctx).get(path).await.status, StatusCode::OK, "{path}");
    }
    pages
}

/// A trekker of Drenthe who is a coordinator too.
async fn both(net: &Network) -> Actor {
    let trekker = net.trekker("drenthe", 1).await;
    net.give_role(&invitation("Trekker 1 van drenthe"), Role::Coordinator).await;
    trekker
}

#[track_caller]
fn says(pages: &[(&str, Answer)], path: &str, words: &str) {
    let (_, page) = pages.iter().find(|(found, _)| found.starts_with(path)).unwrap();
    let told = all_main_text(&page.body);
    assert!(told.contains(words), "{words} is missing on {path}: {told}");
}

both_engines! {
    async fn a_round_that_nobody_filled_in_is_told_as_it_is(net: Network) {
        let trekker = both(&net).await;
        let empty = net.open_round("2027-05-18").await;
        net.close_round(empty).await;
        net.publish_round(empty).await;
        let pages = all(&net, &trekker).await;
        says(&pages, "/monitor/borging", "Over borging is er nog geen antwoord");
        says(&pages, "/monitor/voorbereiding", "Er is nog geen ronde om mee te vergelijken.");
        says(&pages, "/monitor/woorden", "Niets gevonden");
        // After one with answers, and before one.
        let full = net.open_round("2027-09-21").await;
        net.fill_in(&trekker, "3").await;
        net.close_round(full).await;
        let between = all(&net, &trekker).await;
        says(&between, "/monitor/regio/drenthe", "nu Plant; in mei 2027: niet ingevuld");
        let empty = net.open_round("2028-01-18").await;
        net.close_round(empty).await;
        let after = all(&net, &trekker).await;
        says(&after, "/monitor/regio/drenthe", "laatst bekend");
    }

    async fn one_region_is_a_network_too(net: Network) {
        const ALONE: &str = "UPDATE regions SET active_from = NULL WHERE id <> 'drenthe'";
        let trekker = both(&net).await;
        // No use case takes all regions but one out at once.
        let alone = net.ctx.db.write::<_, DbError, _>(|conn| Box::pin(async move { execute!(conn, ALONE) }));
        assert_eq!(alone.await.unwrap(), 24);
        for (day, level) in [("2027-05-18", "2"), ("2027-09-21", "4")] {
            let round = net.open_round(day).await;
            net.fill_in(&trekker, level).await;
            net.close_round(round).await;
            net.publish_round(round).await;
            let pages = all(&net, &trekker).await;
            says(&pages, "/monitor", "1 van de 1 regio");
        }
        let pages = all(&net, &trekker).await;
        says(&pages, "/monitor", "↑ 1 gegroeid bij Een stevige trekker , 0 gelijk, ↓ 0 terug, 0 niet vergelijkbaar");
        let public = Browser::of(&net.ctx).get("/monitor").await;
        assert!(!public.body.contains("1 van de 1") && !public.body.contains("Knop"), "fewer than five regions: {public}");
    }

    async fn nobody_knows_anything_yet(net: Network) {
        let trekker = both(&net).await;
        for day in ["2027-05-18", "2027-09-21"] {
            let round = net.open_round(day).await;
            net.answer(&trekker, NOT_KNOWN).await;
            share_nothing_known(&net, &trekker).await;
            net.send_in(&trekker).await;
            net.close_round(round).await;
            let pages = all(&net, &trekker).await;
            for path in ["/monitor", "/monitor/regio/drenthe", "/monitor/vergelijken", "/netwerk/tuin"] {
                says(&pages, path, "weten we nog niet");
            }
            says(&pages, "/monitor/borging", "Over borging is er nog geen antwoord");
        }
        let svg = of(&net, &trekker).await.get("/monitor/netwerk/p1-trekker.svg").await.body;
        assert!(svg.contains("van geen regio is het niveau bekend") && svg.contains("0 van de 25 regio’s"), "{svg}");
    }

    async fn whatever_an_address_asks_for_there_is_an_answer(net: Network) {
        let trekker = both(&net).await;
        let round = net.open_round("2027-05-18").await;
        net.fill_in(&trekker, "3").await;
        net.close_round(round).await;
        let (mut browser, long) = (of(&net, &trekker).await, "x".repeat(6_000));
        let odd = ["nergens", "", "%00", "%FF%FE", "%27%20OR%201%3D1--", "%3Cscript%3Ealert(1)", "-1", "99999999999999999999", "2027-02-30", "p1-trekker%00", &long];
        for (page, fields) in [
            ("/monitor", &["ronde"][..]),
            ("/monitor/borging", &["ronde"]),
            ("/monitor/regio/drenthe", &["ronde"]),
            ("/monitor/regios", &["principe", "niveau", "beweging", "verschil", "zone", "grootte", "regio", "volgorde", "ronde"]),
            ("/monitor/beweging", &["principe", "ronde"]),
            ("/monitor/vergelijken", &["met", "gedaan", "ronde"]),
            ("/monitor/woorden", &["zoek", "vraag", "thema", "ronde", "regio", "alleen", "pagina", "gedaan"]),
            ("/monitor/meenemen", &["ronde", "regio"]),
            ("/monitor/meenemen/waarden.csv", &["ronde", "regio"]),
            ("/netwerk/tuin", &["principe", "ronde"]),
        ] {
            for field in fields {
                for value in odd {
                    let path = format!("{page}?{field}={value}&{field}={value}");
                    let answer = browser.get(&path).await;
                    let is_answer = answer.status == StatusCode::OK || page.ends_with("csv") && answer.status == StatusCode::NOT_FOUND;
                    assert!(is_answer, "{path}: {answer}");
                    assert!(!answer.body.contains("<script>alert") && answer.body.len() < 150_000, "{path}");
                }
            }
        }
        for path in ["/monitor/regio/%00", "/monitor/regio/..%2F..", "/monitor/netwerk/p9.svg", "/monitor/regio/drenthe/b01-stip.png", &format!("/monitor/regio/{long}")] {
            let answer = browser.get(path).await;
            assert!(answer.status == StatusCode::NOT_FOUND && answer.body.contains("<h1"), "{path}: {answer}");
        }
    }

    async fn a_question_that_one_round_alone_asked_is_not_compared(net: Network) {
        let trekker = both(&net).await;
        for (day, level) in [("2027-05-18", "2"), ("2027-09-21", "4")] {
            let round = net.open_round(day).await;
            net.fill_in(&trekker, level).await;
            net.close_round(round).await;
        }
        // There is one questionnaire as yet: as if the one of the first round had asked neither of these, and had asked another.
        without(&net, &["p6-toekomst", "b10-verbinding", "f6-bijeenkomsten"]).await;
        let pages = all(&net, &trekker).await;
        says(&pages, "/monitor/regio/drenthe", "bestond nog niet");
        says(&pages, "/monitor/borging", "bestond nog niet");
        says(&pages, "/monitor", "↑ 1 gegroeid bij Een stevige trekker , 0 gelijk, ↓ 0 terug, 24 niet vergelijkbaar");
        let mut browser = of(&net, &trekker).await;
        let future = all_main_text(&browser.get("/monitor/regio/drenthe").await.body);
        let future = future.split("Perspectief op de toekomst").nth(1).unwrap();
        assert!(future.trim_start().starts_with("nu Knop; in mei 2027: bestond nog niet"), "{future}");
        assert_eq!(browser.get("/monitor/netwerk/p0-vroeger.svg").await.status, StatusCode::NOT_FOUND, "nobody has its words");
        let told = browser.get("/monitor/netwerk/p6-toekomst.svg").await.body;
        assert!(!told.contains("gegroeid") && told.contains("september 2027: Zaadje 0") && !told.contains("mei 2027"), "{told}");
    }
}

/// Answers "weten we nog niet" to everything of the region to which that is an answer, and the rest as it has to; what stands ready is
/// confirmed.
async fn share_nothing_known(net: &Network, who: &Actor) {
    for section in ["borging", "feiten"] {
        let asked =
            SurveyFormat::current().questions().filter(|(of, _)| of.id == section).map(|(_, question)| question);
        let mut fields = Vec::new();
        for question in asked {
            fields.push(match question.kind {
                Kind::Step => (question.id.clone(), NOT_KNOWN),
                Kind::Count => (FieldPart::Unknown.of(&question.id), TICKED),
                _ => (question.id.clone(), question.options[0].id.as_str()),
            });
            fields.push((FieldPart::StillRight.of(&question.id), TICKED));
        }
        net.save(who, section, &fields.iter().map(|(name, value)| (name.as_str(), *value)).collect::<Vec<_>>()).await;
    }
}

/// Takes these questions out of what the first round froze, and puts one in that nothing else knows.
async fn without(net: &Network, questions: &'static [&'static str]) {
    const FIRST: &str = "SELECT f.round_id, f.results FROM round_results f JOIN rounds r ON r.id = f.round_id
        ORDER BY r.opens_at LIMIT 1";
    const PUT: &str = "UPDATE round_results SET results = $2, frozen_at = $3 WHERE round_id = $1";
    let now = net.ctx.now();
    let changed = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            let (round, text) = fetch_one!(conn, (uuid::Uuid, String), FIRST)?;
            let mut found: RoundResults = serde_json::from_str(&text).unwrap();
            found.questions.retain(|question| !questions.contains(&question.id.as_str()));
            let mut old = found.questions[0].clone();
            "p0-vroeger".clone_into(&mut old.id);
            found.questions.push(old);
            for region in &mut found.regions {
                region.growth.retain(|id, _| !questions.contains(&id.as_str()));
                region.shared.retain(|id, _| !questions.contains(&id.as_str()));
                let first = region.growth.values().next().cloned();
                region.growth.extend(first.map(|growth| ("p0-vroeger".to_owned(), growth)));
            }
            execute!(conn, PUT, round, serde_json::to_string(&found).unwrap(), now)
        })
    });
    assert_eq!(changed.await.unwrap(), 1);
}
