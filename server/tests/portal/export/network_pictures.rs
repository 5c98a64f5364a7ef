//! The charts of the network that are taken along as pictures: for whom, and what is in them.

use super::Taken;
use super::pictures::words;
use crate::kit::browser::Browser;
use domain::account::{Actor, Role};
use http::StatusCode;
use resvg::tiny_skia::Pixmap;
use service::both_engines;
use service::testkit::Network;

const PRINCIPLE: &str = "/monitor/netwerk/p1-trekker.svg";
const FILE: &str = "/monitor/netwerk/landelijk.csv";
const POINT: &str = "/monitor/netwerk/b01-stip.svg";

/// Seven regions in two published rounds, so that everyone sees a national picture; the first grows from Kiem to Plant.
async fn published(net: &Network) -> Vec<Actor> {
    let mut trekkers = Vec::new();
    for region in ["drenthe", "flevoland", "fryslan", "groningen", "twente", "utrecht", "zeeland"] {
        trekkers.push(net.trekker(region, 1).await);
    }
    for (day, first) in [("2027-06-15", "2"), ("2027-10-12", "3")] {
        let round = net.open_round(day).await;
        for (nth, trekker) in trekkers.iter().enumerate() {
            net.fill_in(
                trekker,
                match nth {
                    0 => first,
                    1..4 => "3",
                    _ => "4",
                },
            )
            .await;
        }
        net.close_round(round).await;
        net.publish_round(round).await;
    }
    trekkers
}

/// All words but the day on which it was made.
fn figures(svg: &str) -> String {
    words(svg).split(" Bron: ").next().unwrap_or_default().to_owned()
}

both_engines! {
    async fn who_reads_the_page_of_the_network_takes_its_charts_along(stage: Taken) {
        let partner = stage.net.with_role(Role::Partner).await;
        let coordinator = stage.net.with_role(Role::Coordinator).await;
        for who in [&stage.own, &partner, &coordinator] {
            let mut browser = stage.browser(who).await;
            // Drenthe stands at Kiem and Knop, Zeeland at Bloem; both gave the first step of each point.
            for (path, expected) in [
                (PRINCIPLE, &[
                    "bij “Een stevige trekker”", "2 van de 25 regio’s", "Ronde van maart 2027",
                    "maart 2027: Zaadje 0, Kiem 0, Plant 1, Knop 0, Bloem 1; 23 vulden dit niet in.",
                ][..]),
                (POINT, &["regio’s blijvend geregeld: “", "2 van de 25 regio’s gaven antwoord", "; 23 vulden dit niet in."]),
            ] {
                let svg = browser.get(path).await;
                assert_eq!(svg.status, StatusCode::OK, "{who:?} {path}");
                let words = words(&svg.body);
                let today = domain::time::day(stage.net.ctx.now());
                let made = format!("Gemaakt op {} {}.", domain::time::day_month(today), today.format("%Y"));
                let source = "Bron: vragenlijst van het landelijk lerend netwerk Kansrijke Start.";
                for expected in expected.iter().copied().chain([source, &made, "zonder"]) {
                    assert!(words.contains(expected), "{expected} is missing in {words}");
                }
                assert!(!words.contains("Drenthe") && !words.contains("Trekker 1 van"), "{words}");
            }
        }
    }

    async fn the_pictures_are_whole_and_each_chart_leads_to_its_own(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        for (page, charts, shade) in [("/monitor", 6, (0x92, 0xbf, 0x82)), ("/monitor/borging", 10, (0xec, 0xe5, 0xd3))] {
            let body = browser.get(page).await.body;
            let to = |ending: &str| {
                let links = body.split("href=\"/monitor/netwerk/").skip(1).filter_map(|rest| rest.split('"').next());
                let links = links.filter(|name| name.ends_with(ending));
                links.map(|name| format!("/monitor/netwerk/{name}")).collect::<Vec<_>>()
            };
            assert_eq!((to(".svg").len(), to(".png").len()), (charts, charts), "{page}: {body}");
            for path in to(".svg") {
                assert_eq!(browser.get(&path).await.status, StatusCode::OK, "{path}");
            }
            let (answer, bytes) = browser.download(&to(".png")[0]).await;
            let read = Pixmap::decode_png(&bytes).unwrap();
            assert_eq!((answer.status, read.width(), read.height()), (StatusCode::OK, 1600, 900));
            let drawn = read.pixels().iter().filter(|it| (it.red(), it.green(), it.blue()) == shade).count();
            assert!(drawn > 500, "{page}: {drawn} pixels of a bar");
            let name = answer.headers["content-disposition"].to_str().unwrap();
            assert!(name.starts_with("attachment; filename=\"kansrijke-start-netwerk-") && name.ends_with(".png\""), "{name}");
            assert_eq!(answer.headers["cache-control"], "private, no-store");
        }
    }

    async fn a_visitor_takes_along_what_the_national_picture_shows_and_nothing_else(net: Network) {
        let mut visitor = Browser::of(&net.ctx);
        for path in [PRINCIPLE, FILE] {
            assert_eq!(visitor.get(path).await.status, StatusCode::NOT_FOUND, "{path}: nothing is published");
        }
        let trekkers = published(&net).await;
        let page = visitor.get("/monitor").await;
        let svg = visitor.get(PRINCIPLE).await;
        assert_eq!((page.status, svg.status), (StatusCode::OK, StatusCode::OK), "{page}");
        assert!(page.body.contains(PRINCIPLE), "{page}");
        let told = words(&svg.body);
        assert!(told.contains("7 van de 25 regio’s") && told.contains("juni 2027: Zaadje 0, Kiem 1, Plant 3, Knop 3"), "{told}");
        // One of seven went up: at that everyone would know which, so the page withholds it and so does the picture.
        let mut member = Browser::of(&net.ctx);
        member.cookies = crate::kit::cookies::of_login(&net.ctx, &trekkers[0]).await;
        let members = words(&member.get(PRINCIPLE).await.body);
        assert!(members.contains("1 regio gegroeid, 0 terug") && !told.contains("gegroeid"), "{told}");
        let sent = visitor.get(POINT).await;
        let to = "/inloggen?verder=%2Fmonitor%2Fnetwerk%2Fb01-stip.svg";
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, to));
        // The same figures as a file, the same for who is a member: a row a principle and round, with a word for what is not shown.
        let file = visitor.get(FILE).await;
        assert_eq!(file.body, member.get(FILE).await.body);
        assert!(page.body.contains(FILE) && file.headers["content-disposition"].to_str().unwrap().contains("kansrijke-start-landelijk-"));
        let lines: Vec<&str> = file.body.lines().filter(|line| line.contains(",p1-trekker,")).collect();
        let [first, second] = lines[..] else { panic!("two rounds: {file}") };
        assert!(first.contains(",getoond,7,0,18,25,0,1,3,3,0,") && first.ends_with(",niet te vergelijken,,,,,,"), "{first}");
        assert!(second.contains(",getoond,7,0,18,25,0,0,4,3,0,") && second.ends_with(",niet getoond,,,,,,"), "{second}");
        assert!(!file.body.contains("drenthe") && !file.body.contains("b01-stip"), "{file}");
        // A round that is open, or closed and not published, adds nothing to it.
        let third = net.open_round("2028-02-15").await;
        net.fill_in(&trekkers[1], "5").await;
        assert_eq!(figures(&visitor.get(PRINCIPLE).await.body), figures(&svg.body));
        net.close_round(third).await;
        assert_eq!(figures(&visitor.get(PRINCIPLE).await.body), figures(&svg.body));
        assert_eq!(visitor.get(FILE).await.body, file.body);
    }

    async fn what_is_no_chart_of_the_network_is_not_found(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        let absurd = format!("/monitor/netwerk/{}.png", "x".repeat(5_000));
        for nowhere in [
            "/monitor/netwerk/p1-trekker",
            "/monitor/netwerk/p1-trekker.pdf",
            "/monitor/netwerk/p9-niets.svg",
            "/monitor/netwerk/f1-gemeenten.svg",
            "/monitor/netwerk/o1-trots.png",
            "/monitor/netwerk/..%2Fp1-trekker.svg",
            "/monitor/netwerk/%00.svg",
            &absurd,
        ] {
            let answer = browser.get(nowhere).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}: {answer}");
            assert!(answer.body.contains("<h1"), "{nowhere}: a page says so");
        }
    }
}
