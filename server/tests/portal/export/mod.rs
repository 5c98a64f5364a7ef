//! Figures that are taken along: what is in the files, for whom, and what others make of them.

mod foreign;
mod network_pictures;
mod numpy;
mod pictures;

use crate::kit::browser::Browser;
use crate::kit::cookies;
use domain::account::{Actor, Role};
use domain::survey::Share;
use http::{HeaderValue, StatusCode, header};
use service::both_engines;
use service::db::Engine;
use service::testkit::{Network, OnEngine, TestNet};
use std::time::Duration;
use tokio::time::timeout;

/// A text that a spreadsheet program would calculate.
pub const FORMULA: &str = "=HYPERLINK(\"https://voorbeeld.example\";\"klik\")";
/// A text with everything that a separated file has to keep.
pub const ODD: &str = "Eén \"regel\", met komma’s;=1+1;\n- en nog één 🌱";
/// The same as it stands in a separated file.
const ODD_DEFUSED: &str = "Eén \"regel\", met komma’s;'=1+1;\n'- en nog één 🌱";
/// A text for the coordination group.
pub const KEPT: &str = "-1 is ook een tekst";

/// A network with a closed round and one that is open.
pub struct Taken {
    pub net: Network,
    /// A trekker of Drenthe.
    pub own: Actor,
    /// The trekker of Zeeland.
    pub other: Actor,
}

impl OnEngine for Taken {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        // The regions take part since before the round opens.
        net.clock.set("2026-12-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let own = net.trekker("drenthe", 1).await;
        let colleague = net.trekker("drenthe", 2).await;
        let other = net.trekker("zeeland", 1).await;
        let round = net.open_round("2027-03-16").await;
        for (who, level) in [(&own, "2"), (&colleague, "4"), (&other, "5")] {
            net.fill_in(who, level).await;
        }
        for (question, text, readers) in
            [("o1-trots", FORMULA, Share::Network), ("o2-knelpunt", KEPT, Share::Coordination)]
        {
            net.write(&own, question, text, readers).await;
        }
        net.send_in(&own).await;
        net.write(&other, "o1-trots", ODD, Share::Network).await;
        net.send_in(&other).await;
        net.close_round(round).await;
        Self { net, own, other }
    }
}

impl Taken {
    /// A browser in which they are logged in.
    pub async fn browser(&self, who: &Actor) -> Browser {
        let mut browser = Browser::of(&self.net.ctx);
        browser.cookies = cookies::of_login(&self.net.ctx, who).await;
        browser
    }
}

/// The cells of a column of a CSV file.
fn column(file: &str, name: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let at = reader.headers().unwrap().iter().position(|head| head == name).unwrap();
    reader.records().map(|row| row.unwrap()[at].to_owned()).collect()
}

both_engines! {
    async fn everyone_gets_what_they_may_read_in_every_format(stage: Taken) {
        let partner = stage.net.with_role(Role::Partner).await;
        let coordinator = stage.net.with_role(Role::Coordinator).await;
        let cases = [(&stage.own, true), (&stage.other, false), (&partner, false), (&coordinator, true)];
        for (who, reads_kept) in cases {
            let mut browser = stage.browser(who).await;
            let texts = browser.get("/monitor/meenemen/teksten.csv").await;
            let kept = format!("'{KEPT}");
            let mut expected = vec![format!("'{FORMULA}"), kept.clone(), ODD_DEFUSED.to_owned()];
            expected.retain(|text| reads_kept || *text != kept);
            let mut found = column(&texts.body, "tekst");
            found.retain(|text| expected.contains(text) || text.contains("ook een tekst"));
            assert_eq!(found, expected, "{who:?}");
            let json = browser.get("/monitor/meenemen/kansrijke-start.json").await;
            assert_eq!(json.body.contains(KEPT), reads_kept, "{who:?}");
            for name in ["Trekker 1 van", "Trekker 2 van"] {
                assert!(!texts.body.contains(name) && !json.body.contains(name), "{name}");
            }
            let values = browser.get("/monitor/meenemen/waarden.csv").await.body;
            assert_eq!(column(&values, "regio_code").iter().filter(|code| *code == "zeeland").count(), 25);
        }
    }

    async fn a_file_has_its_name_and_its_kind_and_is_kept_by_nobody_on_the_way(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for (file, name, kind) in [
            ("waarden.csv", "kansrijke-start-waarden-", "text/csv; charset=utf-8; header=present"),
            ("kansrijke-start.json", "kansrijke-start-", "application/json"),
            ("kansrijke-start.xlsx", "kansrijke-start-", workbook),
        ] {
            let (answer, bytes) = browser.download(&format!("/monitor/meenemen/{file}")).await;
            let header = |name: &str| answer.headers[name].to_str().unwrap().to_owned();
            assert!(header("content-disposition").starts_with(&format!("attachment; filename=\"{name}2")), "{file}");
            assert_eq!((header("content-type").as_str(), header("cache-control").as_str()), (kind, "private, no-store"));
            assert_eq!(header("content-length"), bytes.len().to_string());
        }
    }

    async fn a_browser_is_told_how_large_a_file_is_and_can_show_how_far_it_is(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        browser.extra.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate, br, zstd"));
        for file in ["waarden.csv", "teksten.csv", "kansrijke-start.json", "kansrijke-start.xlsx"] {
            let (answer, bytes) = browser.download(&format!("/monitor/meenemen/{file}")).await;
            assert!(!answer.headers.contains_key(header::CONTENT_ENCODING), "{file}: {:?}", answer.headers);
            assert_eq!(answer.headers[header::CONTENT_LENGTH].to_str().unwrap(), bytes.len().to_string(), "{file}");
        }
        assert!(browser.download("/monitor").await.0.headers.contains_key(header::CONTENT_ENCODING), "pages are compressed");
    }

    async fn who_goes_away_leaves_no_file_being_made_and_no_turn_taken(stage: Taken) {
        let browser = stage.browser(&stage.own).await;
        for nth in 0..60 {
            let mut browser = browser.clone();
            let file = ["kansrijke-start.xlsx", "kansrijke-start.json", "waarden.csv"][nth % 3];
            let asked = async move { browser.download(&format!("/monitor/meenemen/{file}")).await };
            // Gone at another moment each time.
            let _ = timeout(Duration::from_millis(nth as u64 % 12), asked).await;
        }
        let (after, _) = browser.clone().download("/monitor/meenemen/kansrijke-start.xlsx").await;
        assert_eq!(after.status, StatusCode::OK);
    }

    async fn one_round_of_one_region_can_be_taken_and_what_is_not_there_cannot(stage: Taken) {
        let mut browser = stage.browser(&stage.own).await;
        let part = browser.get("/monitor/meenemen/waarden.csv?ronde=2027-03-16&regio=drenthe").await;
        let growth: Vec<_> = column(&part.body, "getal").into_iter().take(6).collect();
        assert_eq!((growth, column(&part.body, "verschil")[0].as_str()), (vec!["3".to_owned(); 6], "2"));
        let absurd = format!("/monitor/meenemen/waarden.csv?regio={}", "x".repeat(5_000));
        for nowhere in [
            "/monitor/meenemen/waarden.csv?ronde=2027-03-17",
            "/monitor/meenemen/waarden.csv?ronde=2027-02-30",
            "/monitor/meenemen/waarden.csv?regio=nergens",
            "/monitor/meenemen/geheim.csv",
            "/monitor/meenemen/..%2Fwaarden.csv",
            &absurd,
        ] {
            let answer = browser.get(nowhere).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}: {answer}");
        }
        let mut visitor = Browser::of(&stage.net.ctx);
        let sent = visitor.get("/monitor/meenemen/waarden.csv").await;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/inloggen?verder=%2Fmonitor%2Fmeenemen%2Fwaarden.csv"));
    }

    async fn of_a_hundred_at_once_each_is_whole_or_told_to_come_back_and_pages_wait_for_none(stage: Taken) {
        let browser = stage.browser(&stage.own).await;
        let asked = (0..100).map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move { browser.download("/monitor/meenemen/kansrijke-start.xlsx").await })
        });
        let asked: Vec<_> = asked.collect();
        let page = browser.clone().get("/monitor").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(asked.iter().any(|asked| !asked.is_finished()), "the page waited for no file");
        let mut whole = 0;
        for answer in asked {
            let (answer, bytes) = answer.await.unwrap();
            // Who waited too long is told to come back.
            assert!(matches!(answer.status, StatusCode::OK | StatusCode::SERVICE_UNAVAILABLE), "{}", answer.status);
            if answer.status == StatusCode::OK {
                assert!(bytes.starts_with(b"PK"));
                whole += 1;
            }
        }
        assert!(whole > 1, "{whole} of a hundred");
        let (after, _) = browser.clone().download("/monitor/meenemen/kansrijke-start.xlsx").await;
        assert_eq!(after.status, StatusCode::OK, "every turn was given back");
    }
}
