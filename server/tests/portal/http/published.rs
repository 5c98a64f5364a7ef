//! What the public pages say: of who runs the portal, and of a region.

use crate::kit::browser::{Answer, Portal};
use crate::kit::stage::{Stage, person, trekker};
use domain::account::EmailAddress;
use http::{StatusCode, header};
use service::network::install_starting_regions;
use service::{Logo, Publisher, both_engines};

const PICTURE: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'/>";

fn publisher() -> Publisher {
    let logo = Logo { name: "GGD <Voorbeeld>".to_owned(), media_type: "image/svg+xml", file: PICTURE.into() };
    Publisher {
        help: Some(EmailAddress::parse("hulp@voorbeeld.example").unwrap()),
        programme: vec!["Een programma voor de eerste 1000 dagen.".to_owned()],
        behind: vec!["Dit portaal is van GGD & partners.".to_owned()],
        logo: Some(logo),
    }
}

fn says(page: &Answer, words: &[&str]) {
    for words in words {
        assert!(page.body.contains(words), "{words}: {page}");
    }
}

both_engines! {
    async fn who_runs_the_portal_says_so_by_setting(portal: Portal) {
        let mut browser = portal.browser_of(publisher());
        for path in ["/", "/netwerk", "/monitor", "/inloggen", "/privacy", "/nergens"] {
            says(&browser.get(path).await, &["href=\"mailto:hulp@voorbeeld.example\""]);
        }
        let first = browser.get("/").await;
        says(&first, &["Wat is Kansrijke Start?", "Een programma voor de eerste 1000 dagen.", "GGD &amp; partners"]);
        says(&first, &["src=\"/logo\"", "alt=\"GGD &lt;Voorbeeld&gt;\""]);
        let logo = browser.get("/logo").await;
        assert_eq!((logo.status, logo.body.as_bytes()), (StatusCode::OK, PICTURE));
        assert_eq!(logo.headers[header::CONTENT_TYPE], "image/svg+xml");
        let policy = logo.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("script-src 'self';"), "{policy}");
    }

    async fn nothing_is_said_of_who_runs_it_by_default(portal: Portal) {
        let mut browser = portal.browser();
        let first = browser.get("/").await;
        assert!(!first.body.contains("mailto:") && !first.body.contains("/logo"), "{first}");
        assert!(!first.body.contains("Wat is Kansrijke Start?"), "{first}");
        assert_eq!(browser.get("/logo").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_visitor_finds_the_region_of_a_municipality(portal: Portal) {
        install_starting_regions(&portal.net.ctx).await.unwrap();
        let mut browser = portal.browser();
        for path in ["/", "/netwerk"] {
            let found = browser.get(&format!("{path}?gemeente=nijmegen")).await;
            says(&found, &["De gemeente Nijmegen ligt in de regio Gelderland-Zuid.", "nog 13 gemeenten", "/netwerk/regio/gelderland-zuid"]);
            let asked = browser.get(&format!("{path}?gemeente=Bergen")).await;
            says(&asked, &["Welke gemeente bedoel je?", "Bergen (NH.)", "gemeente=Bergen+%28NH.%29#gemeente"]);
        }
        for (typed, told) in [
            ("", "Typ de naam van je gemeente."),
            ("%3Cscript%3E", "“&lt;script&gt;”"),
            (&"a".repeat(5000), "Typ alleen de naam van de gemeente."),
            ("%ff%00", "We vinden geen gemeente"),
        ] {
            let answer = browser.get(&format!("/?gemeente={typed}")).await;
            assert_eq!(answer.status, StatusCode::OK);
            says(&answer, &[told]);
        }
        // A principle that there is not shows the first one.
        assert_eq!(browser.get("/?principe=%3Cscript%3E&principe=p9").await.status, StatusCode::OK);
    }

    async fn the_page_of_a_region_is_without_persons_and_levels(stage: Stage) {
        trekker(&stage.portal, "gelderland-zuid", person("Vera Verborgen", "vera@ggd.example")).await;
        let mut visitor = stage.portal.browser();
        let page = visitor.get("/netwerk/regio/gelderland-zuid").await;
        says(&page, &["Gelderland-Zuid", "Nijmegen", "14 gemeenten"]);
        for hidden in ["Verborgen", "vera@", "Zaadje", "/monitor/regio/"] {
            let main = page.body.split("<main").nth(1).unwrap();
            assert!(!main.contains(hidden), "{hidden}: {page}");
        }
        for unknown in ["nergens", "DRENTHE", "%3Cscript%3E", "x%00"] {
            assert_eq!(visitor.get(&format!("/netwerk/regio/{unknown}")).await.status, StatusCode::NOT_FOUND, "{unknown}");
        }
    }

    async fn a_region_that_does_not_take_part_has_no_page(mut stage: Stage) {
        let mut form = stage.coordinator.open("/beheer/regio/zeeland/wijzigen").await;
        form = form.fill("van", "");
        form.press("Wijzigingen opslaan").await;
        let mut visitor = stage.portal.browser();
        assert_eq!(visitor.get("/netwerk/regio/zeeland").await.status, StatusCode::NOT_FOUND);
        let found = visitor.get("/?gemeente=Goes").await;
        says(&found, &["Goes ligt in een regio die nu niet meedoet aan het netwerk."]);
        assert!(!found.body.contains("/netwerk/regio/zeeland"), "{found}");
    }
}
