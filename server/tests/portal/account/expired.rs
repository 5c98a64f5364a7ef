//! A login that ends in the middle of the survey loses nothing of what was typed.

use crate::kit::browser::{Browser, Portal};
use chrono::{Duration, NaiveDate, NaiveTime};
use domain::account::{Actor, EmailAddress};
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::network::PersonName;
use http::StatusCode;
use service::db::Engine;
use service::meetings::{self, MeetingPlan, Place, Window};
use service::network::{self, Invitation};
use service::{both_engines, testkit::OnEngine};

const ANNA: &str = "anna@ggd.example";
const BRAM: &str = "bram@ggd.example";
const SECTION: &str = "/vragenlijst/doorontwikkeling";

/// A portal with two trekkers of Utrecht and an open round.
async fn portal(engine: Engine) -> Portal {
    let portal = Portal::on(engine).await;
    let ctx = &portal.net.ctx;
    network::install_starting_regions(ctx).await.unwrap();
    let proof = network::proof::MayManageSeats::of(&Actor::System).unwrap();
    for (address, name, seat) in [(ANNA, "Anna Voorbeeld", SeatNumber::One), (BRAM, "Bram Voorbeeld", SeatNumber::Two)]
    {
        let invitation = Invitation {
            email: EmailAddress::parse(address).unwrap(),
            name: PersonName::parse(name).unwrap(),
            organisation: None,
            function: None,
        };
        network::invite_to_seat(ctx, &proof, &RegionId::new("utrecht"), Some(seat), &invitation).await.unwrap();
    }
    let plan = MeetingPlan {
        date: NaiveDate::from_ymd_opt(2027, 3, 25).unwrap(),
        window: Window::new(NaiveTime::from_hms_opt(10, 0, 0).unwrap(), NaiveTime::from_hms_opt(15, 0, 0).unwrap())
            .unwrap(),
        place: Place::Pharos,
        address: String::new(),
        note: String::new(),
        with_partners: false,
    };
    let proof = meetings::proof::MayPlan::of(&Actor::System).unwrap();
    meetings::make_meeting(ctx, &proof, MeetingId(ctx.new_id()), &plan).await.unwrap();
    portal.net.clock.advance(Duration::minutes(1));
    portal
}

/// The hidden field that tells whose page this is.
async fn owner(browser: &mut Browser) -> String {
    let page = browser.get(SECTION).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page);
    page.body.split_once(r#"name="van" value=""#).unwrap().1.split('"').next().unwrap().to_owned()
}

async fn holds(browser: &mut Browser, text: &str) -> bool {
    browser.get(SECTION).await.body.contains(text)
}

both_engines! {
    async fn what_was_posted_after_the_login_expired_comes_back(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in_for_a_day(&portal, ANNA).await;
        portal.net.clock.advance(Duration::hours(25));
        let answer =
            browser.post(SECTION, &[("p1-trekker", "3"), ("p1-trekker.toelichting", "Bewaard na een dag")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.location(), "/inloggen?verder=%2Fvragenlijst%2Fdoorontwikkeling&bewaard=ja");
        assert!(browser.get(answer.location()).await.body.contains("Wat je invulde, is bewaard"));
        browser.log_in(&portal, ANNA).await;
        assert!(holds(&mut browser, "Bewaard na een dag").await);
    }

    async fn also_when_the_browser_lost_its_cookie(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        let owner = owner(&mut browser).await;
        browser.cookies.clear();
        portal.net.clock.advance(Duration::minutes(1));
        let fields = [("van", owner.as_str()), ("p1-trekker", "3"), ("p1-trekker.toelichting", "Zonder cookie")];
        let answer = browser.post(SECTION, &fields).await;
        assert_eq!(answer.location(), "/inloggen?verder=%2Fvragenlijst%2Fdoorontwikkeling&bewaard=ja");
        browser.log_in(&portal, ANNA).await;
        assert!(holds(&mut browser, "Zonder cookie").await);
        portal.net.clock.advance(Duration::minutes(1));
        let mut colleague = portal.browser();
        colleague.log_in(&portal, BRAM).await;
        assert!(!holds(&mut colleague, "Zonder cookie").await);
    }

    async fn a_page_left_open_is_not_saved_for_the_next_person(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        let owner = owner(&mut browser).await;
        portal.net.clock.advance(Duration::minutes(1));
        browser.log_in(&portal, BRAM).await;
        let fields = [("van", owner.as_str()), ("p1-trekker", "3"), ("p1-trekker.toelichting", "Van Anna")];
        assert_eq!(browser.post(SECTION, &fields).await.status, StatusCode::SEE_OTHER);
        assert!(!holds(&mut browser, "Van Anna").await);
        portal.net.clock.advance(Duration::minutes(1));
        browser.log_in(&portal, ANNA).await;
        assert!(holds(&mut browser, "Van Anna").await);
    }

    async fn what_came_back_is_told(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in_for_a_day(&portal, ANNA).await;
        portal.net.clock.advance(Duration::hours(25));
        for (section, field) in [("nu", "o1-trots"), ("doorontwikkeling", "p1-trekker.toelichting")] {
            browser.post(&format!("/vragenlijst/{section}"), &[(field, "Niet kwijt")]).await;
            portal.net.clock.advance(Duration::seconds(1));
        }
        browser.post("/inloggen", &[("email", ANNA)]).await;
        let code = portal.newest_code().await;
        let done = browser.post("/inloggen/code", &[("code", &code)]).await;
        assert_eq!(done.location(), "/vragenlijst?teruggezet=nu,doorontwikkeling");
        let page = browser.get(done.location()).await;
        assert!(page.body.contains("Je vulde iets in toen je was uitgelogd"), "{page}");
        let forged = browser.get("/vragenlijst?teruggezet=%3Cb%3E").await.body;
        assert!(!forged.contains("toen je was uitgelogd. Dat staat"));
    }

    async fn a_page_tells_whose_it_was_until_a_week_after_its_login(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in_for_a_day(&portal, ANNA).await;
        let page = owner(&mut browser).await;
        browser.post("/uitloggen", &[]).await;
        let fields = [("van", page.as_str()), ("p1-trekker.toelichting", "Van een oude pagina")];
        let kept = "SELECT COUNT(*) FROM kept_posts";
        portal.net.clock.advance(Duration::days(6));
        portal.browser().post(SECTION, &fields).await;
        assert_eq!(portal.net.count(kept).await, 1);
        portal.net.clock.advance(Duration::days(1));
        let mut stranger = portal.browser();
        let answer = stranger.post(SECTION, &[fields[0], ("p2-samenstelling", "1")]).await;
        assert_eq!(answer.location(), "/inloggen?verder=%2Fvragenlijst%2Fdoorontwikkeling");
        assert_eq!(portal.net.count(kept).await, 1, "nothing was added");
        // Logging in closes a login that had ended long before: it does not begin to count again.
        browser.log_in(&portal, ANNA).await;
        stranger.post(SECTION, &[fields[0], ("p2-samenstelling", "1")]).await;
        assert_eq!(portal.net.count(kept).await, 0, "what was kept came back, and nothing else");
    }

    async fn whoever_saw_a_page_changes_no_answer_of_the_region(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        let page = owner(&mut browser).await;
        let mut stranger = portal.browser();
        let fields = [("van", page.as_str()), ("b01-stip", "2"), ("b01-stip.versie", "0"), ("b01-stip.klopt", "ja")];
        stranger.post("/vragenlijst/borging", &fields).await;
        portal.net.clock.advance(Duration::minutes(1));
        browser.log_in(&portal, ANNA).await;
        assert_eq!(portal.net.count("SELECT COUNT(*) FROM shared_answers").await, 0);
        let told = browser.get("/vragenlijst/borging").await;
        assert!(told.body.contains("Dit vulde je in toen je was uitgelogd. Klopt het?"), "{told}");
    }

    async fn a_forged_owner_keeps_nothing(engine: Engine) {
        let portal = portal(engine).await;
        let mut browser = portal.browser();
        browser.log_in(&portal, ANNA).await;
        let owner = owner(&mut browser).await;
        let forged = format!("{}x", &owner[..owner.len() - 1]);
        for odd in [forged.as_str(), "", "x", "é.é", "..", &owner.replace('.', "")] {
            let mut stranger = portal.browser();
            let answer = stranger.post(SECTION, &[("van", odd), ("p1-trekker", "3")]).await;
            assert_eq!(answer.location(), "/inloggen?verder=%2Fvragenlijst%2Fdoorontwikkeling", "{odd}");
            let answer = stranger.post(SECTION, &[("van", odd), ("p1-trekker.toelichting", "Van een vreemde")]).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
            assert!(answer.body.contains("<blockquote class=\"quote\">Van een vreemde</blockquote>"), "{}", answer);
        }
        assert_eq!(portal.net.count("SELECT COUNT(*) FROM kept_posts").await, 0);
    }
}
