//! Charts that are taken along as pictures: for whom, and what is in them.

use super::Taken;
use crate::kit::browser::Browser;
use domain::account::Role;
use http::StatusCode;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::roxmltree::Document;
use service::both_engines;

const SVG: &str = "/monitor/regio/drenthe/p1-trekker.svg";
const PNG: &str = "/monitor/regio/drenthe/p1-trekker.png";

/// All words of a document, also those that are only spoken.
pub fn words(svg: &str) -> String {
    let read = Document::parse(svg).unwrap();
    let words = read.descendants().filter(|node| node.is_text()).filter_map(|node| node.text());
    words.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

both_engines! {
    async fn who_reads_the_page_of_a_region_takes_its_charts_along_and_no_name(stage: Taken) {
        let partner = stage.net.with_role(Role::Partner).await;
        let coordinator = stage.net.with_role(Role::Coordinator).await;
        for who in [&stage.own, &stage.other, &partner, &coordinator] {
            let mut browser = stage.browser(who).await;
            let svg = browser.get(SVG).await;
            assert_eq!(svg.status, StatusCode::OK, "{who:?}");
            let words = words(&svg.body);
            // Drenthe stands at Kiem and Knop, Zeeland at Bloem.
            let today = domain::time::day(stage.net.ctx.now());
            let today = format!("{} {}", domain::time::day_month(today), today.format("%Y"));
            for expected in [
                "Drenthe staat op Plant bij “Een stevige trekker”",
                "2 van de 25 regio’s",
                "ronde van maart 2027",
                "maart 2027: Plant.",
                "Open rondjes: twee antwoorden die verschillen.",
                "Bron: vragenlijst van het landelijk lerend netwerk Kansrijke Start.",
                &format!("Gemaakt op {today}."),
            ] {
                assert!(words.contains(expected), "{expected} is missing in {words}");
            }
            assert!(!svg.body.contains("Trekker 1 van") && !svg.body.contains("Trekker 2 van"), "{words}");
        }
    }

    async fn a_picture_opens_at_the_width_of_a_slide(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        let (answer, bytes) = browser.download(PNG).await;
        let read = Pixmap::decode_png(&bytes).unwrap();
        assert_eq!((answer.status, read.width(), read.height()), (StatusCode::OK, 1600, 900));
        let leaf = read.pixels().iter().filter(|it| (it.red(), it.green(), it.blue()) == (0x17, 0x60, 0x3f)).count();
        assert!(leaf > 500, "the mark of the round is drawn: {leaf} pixels");
    }

    async fn a_picture_has_its_name_and_its_kind_and_is_kept_by_nobody_on_the_way(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        for (path, kind, ending) in [(SVG, "image/svg+xml", ".svg\""), (PNG, "image/png", ".png\"")] {
            let (answer, _) = browser.download(path).await;
            let header = |name: &str| answer.headers[name].to_str().unwrap().to_owned();
            let name = header("content-disposition");
            assert!(name.starts_with("attachment; filename=\"kansrijke-start-drenthe-p1-trekker-2"), "{name}");
            assert!(name.ends_with(ending), "{name}");
            assert_eq!((header("content-type").as_str(), header("cache-control").as_str()), (kind, "private, no-store"));
        }
    }

    async fn what_is_no_chart_is_not_found_and_a_visitor_logs_in_first(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        let absurd = format!("/monitor/regio/drenthe/{}.png", "x".repeat(5_000));
        for nowhere in [
            "/monitor/regio/drenthe/p1-trekker",
            "/monitor/regio/drenthe/p1-trekker.pdf",
            "/monitor/regio/drenthe/p9-niets.svg",
            // Not of the kind that grows.
            "/monitor/regio/drenthe/b01-stip.svg",
            "/monitor/regio/drenthe/o1-trots.png",
            "/monitor/regio/drenthe/..%2Fp1-trekker.svg",
            "/monitor/regio/drenthe/%00.svg",
            "/monitor/regio/nergens/p1-trekker.svg",
            &absurd,
        ] {
            let answer = browser.get(nowhere).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}: {answer}");
            assert!(answer.body.contains("<h1"), "{nowhere}: a page says so");
        }
        let sent = Browser::of(&stage.net.ctx).get(SVG).await;
        let to = "/inloggen?verder=%2Fmonitor%2Fregio%2Fdrenthe%2Fp1-trekker.svg";
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, to));
    }

    async fn of_a_hundred_pictures_at_once_each_is_whole_or_told_to_come_back(stage: Taken) {
        let browser = stage.browser(&stage.own).await;
        let asked = (0..100).map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move { browser.download(PNG).await })
        });
        let asked: Vec<_> = asked.collect();
        let page = browser.clone().get("/monitor").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(asked.iter().any(|asked| !asked.is_finished()), "the page waited for no picture");
        let mut whole = 0;
        for answer in asked {
            let (answer, bytes) = answer.await.unwrap();
            assert!(matches!(answer.status, StatusCode::OK | StatusCode::SERVICE_UNAVAILABLE), "{}", answer.status);
            if answer.status == StatusCode::OK {
                assert!(Pixmap::decode_png(&bytes).is_ok());
                whole += 1;
            }
        }
        assert!(whole > 1, "{whole} of a hundred");
        let (after, _) = browser.clone().download(PNG).await;
        assert_eq!(after.status, StatusCode::OK, "every turn was given back");
    }
}
