//! Meetings in somebody's own calendar: the address that is shown once, what is read there, and a meeting as a file.

use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::{Stage, moved_to};
use crate::polls::stage::begun;
use http::{HeaderValue, StatusCode, header};
use service::both_engines;

const PAGE: &str = "/profiel/agenda";
const HOLDS: &str = "voorbehoud";

/// Makes an address, and gives its path.
async fn make(browser: &mut Browser) -> String {
    let page = browser.open(PAGE).await.press("Maak mijn adres").await;
    address(&page).unwrap_or_else(|| panic!("{page}"))
}

fn address(page: &Answer) -> Option<String> {
    let (_, rest) = page.body.split_once("value=\"http://127.0.0.1:3000/agenda/")?;
    Some(format!("/agenda/{}", rest.split_once('"')?.0))
}

fn known(tag: &HeaderValue) -> http::HeaderMap {
    http::HeaderMap::from_iter([(header::IF_NONE_MATCH, tag.clone())])
}

both_engines! {
    async fn the_address_is_shown_once_made_anew_and_revoked(mut stage: Stage) {
        let profile = stage.trekker.get("/profiel").await;
        assert!(profile.body.contains("href=\"/profiel/agenda\""), "{profile}");
        let first = make(&mut stage.trekker).await;
        assert!(stage.trekker.cookies.iter().all(|(name, _)| !name.contains("agenda")), "the page took the cookie away");
        let again = stage.trekker.get(PAGE).await;
        assert!(address(&again).is_none() && again.body.contains("maar één keer zien"), "{again}");
        assert!(again.body.contains("heeft nog niet gekeken"), "{again}");
        let mut calendar = stage.portal.browser();
        assert_eq!(calendar.get(&first).await.status, StatusCode::OK);
        let looked = stage.trekker.get(PAGE).await;
        assert!(looked.body.contains("Je agenda keek op 3 maart voor het laatst"), "{looked}");
        let second = stage.trekker.open(PAGE).await.press("Nieuw adres").await;
        let second = address(&second).unwrap();
        assert_ne!(first, second);
        assert_eq!(calendar.get(&first).await.status, StatusCode::NOT_FOUND);
        assert_eq!(calendar.get(&second).await.status, StatusCode::OK);
        let revoked = stage.trekker.open(PAGE).await.press("Intrekken").await;
        assert!(revoked.body.contains("Het werkt niet meer.") && revoked.body.contains("Maak mijn adres"), "{revoked}");
        assert_eq!(calendar.get(&second).await.status, StatusCode::NOT_FOUND);
        let odd = stage.trekker.post(PAGE, &[("doen", "wissen")]).await;
        assert_eq!(odd.status, StatusCode::NOT_FOUND);
        // A cookie that somebody made up shows nothing.
        stage.trekker.post(PAGE, &[("doen", "maken")]).await;
        stage.trekker.cookies.insert("portaal-agenda".into(), "a".repeat(43));
        assert!(address(&stage.trekker.get(PAGE).await).is_none());
    }

    async fn dates_of_a_poll_stand_there_for_who_ticks_that(mut stage: Stage) {
        begun(&mut stage).await;
        let path = make(&mut stage.trekker).await;
        let held = async |stage: &Stage, path: &str| {
            stage.portal.browser().get(path).await.body.matches("STATUS:TENTATIVE").count()
        };
        assert_eq!(held(&stage, &path).await, 0);
        let chosen = stage.trekker.open(PAGE).await.choose(HOLDS, "ja").press("Bewaren").await;
        assert_eq!((chosen.path.as_str(), chosen.value(HOLDS)), ("/profiel/agenda?gedaan=bewaard", Some("ja")));
        assert!(chosen.body.contains("Je keuze is bewaard."), "{chosen}");
        let left_open = chosen.sends("Bewaren");
        assert_eq!(held(&stage, &path).await, 3);
        let again = stage.trekker.open(PAGE).await.press("Nieuw adres").await;
        let path = address(&again).unwrap();
        assert_eq!(again.values(HOLDS), 0, "nothing leads away from the address: {again}");
        assert_eq!(held(&stage, &path).await, 3, "a new address keeps the choice");
        let off = stage.trekker.open(PAGE).await.untick(HOLDS).press("Bewaren").await;
        assert_eq!(off.value(HOLDS), None, "{off}");
        assert_eq!(held(&stage, &path).await, 0);
        // Whoever revoked the address meanwhile is told so, and can choose it with the next one.
        stage.trekker.open(PAGE).await.press("Intrekken").await;
        let late = stage.trekker.deliver(&left_open).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("Je hebt geen adres meer.") && late.body.contains("Maak mijn adres"), "{late}");
        let made = stage.trekker.open(PAGE).await.choose(HOLDS, "ja").press("Maak mijn adres").await;
        let path = address(&made).unwrap();
        assert_eq!(held(&stage, &path).await, 3);
        for odd in ["", "nee", &"j".repeat(100_000)] {
            let posted = stage.trekker.post(PAGE, &[("doen", "bewaren"), (HOLDS, odd)]).await;
            assert_eq!(moved_to(&posted), "/profiel/agenda?gedaan=bewaard");
            assert_eq!(held(&stage, &path).await, 0, "{odd:.9} is no tick");
        }
    }

    async fn a_calendar_reads_it_without_a_login_and_asks_whether_it_changed(mut stage: Stage) {
        let meeting = stage.make("2027-03-30").await;
        let path = make(&mut stage.trekker).await;
        let mut calendar = stage.portal.browser();
        let feed = calendar.get(&path).await;
        assert_eq!(feed.status, StatusCode::OK);
        assert_eq!(feed.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        assert_eq!(feed.headers[header::CACHE_CONTROL], "private, no-cache");
        assert!(!feed.headers.contains_key(header::SET_COOKIE));
        let unfolded = feed.body.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("http://127.0.0.1:3000{meeting}")), "{unfolded}");
        let tag = feed.headers[header::ETAG].clone();
        assert!(tag.to_str().unwrap().starts_with('"'), "strong: {tag:?}");
        let head = calendar.head(&path).await;
        assert_eq!((head.status, &head.headers[header::ETAG], head.body.as_str()), (StatusCode::OK, &tag, ""));
        stage.portal.net.clock.advance(chrono::Duration::hours(12));
        let again = calendar.get(&path).await;
        assert_eq!((&again.headers[header::ETAG], &again.body), (&tag, &feed.body), "nothing changed");
        let weak = HeaderValue::from_str(&format!("\"anders\", W/{}", tag.to_str().unwrap())).unwrap();
        for tag in [&tag, &weak, &HeaderValue::from_static("*")] {
            calendar.extra = known(tag);
            let same = calendar.get(&path).await;
            assert_eq!((same.status, same.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{tag:?}");
        }
        calendar.extra = known(&HeaderValue::from_static("\"anders\""));
        assert_eq!(calendar.get(&path).await.status, StatusCode::OK);
        let change = stage.coordinator.open(&format!("{meeting}/wijzigen")).await;
        change.fill("opmerking", "Lunch is er.").press("Wijziging opslaan").await;
        calendar.extra = known(&tag);
        let changed = calendar.get(&path).await;
        assert!(changed.status == StatusCode::OK && changed.body.contains("Lunch is er."), "{}", changed.body);
    }

    async fn whatever_is_no_address_is_not_there_without_a_hint(mut stage: Stage) {
        let path = make(&mut stage.trekker).await;
        let mut calendar = stage.portal.browser();
        let huge = format!("/agenda/{}.ics", "a".repeat(20_000));
        let bare = path.trim_end_matches(".ics").to_owned();
        let (other, empty) = (format!("/agenda/{}.ics", "a".repeat(43)), "/agenda/.ics".to_owned());
        let odd = "/agenda/%00%ff.ics".to_owned();
        let mut told = Vec::new();
        for path in [&huge, &bare, &other, &empty] {
            let answer = calendar.get(path).await;
            told.push((answer.status, answer.body.clone(), answer.headers.get(header::ETAG).cloned()));
        }
        assert!(told.iter().all(|one| *one == told[0] && one.0 == StatusCode::NOT_FOUND), "{told:?}");
        assert!(matches!(calendar.get(&odd).await.status, StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST));
    }

    async fn a_calendar_that_asks_a_thousand_times_a_minute_keeps_nobody_waiting(mut stage: Stage) {
        stage.make("2027-03-30").await;
        let path = make(&mut stage.trekker).await;
        let colleague = make(&mut stage.coordinator).await;
        let asked = (0..1000).map(|_| {
            let (mut calendar, path) = (stage.portal.browser(), path.clone());
            tokio::spawn(async move { calendar.get(&path).await.status })
        });
        let asked: Vec<_> = asked.collect();
        let page = stage.trekker.get("/bijeenkomsten").await;
        let other = stage.portal.browser().get(&colleague).await;
        assert_eq!((page.status, other.status), (StatusCode::OK, StatusCode::OK));
        let mut read = 0;
        for one in asked {
            match one.await.unwrap() {
                StatusCode::OK => read += 1,
                status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
            }
        }
        assert!((30..=40).contains(&read), "{read}");
        let refused = stage.portal.browser().get(&path).await;
        assert_eq!((refused.status, &refused.headers[header::RETRY_AFTER]), (StatusCode::TOO_MANY_REQUESTS, &HeaderValue::from_static("60")));
        stage.portal.net.clock.advance(chrono::Duration::minutes(1));
        assert_eq!(stage.portal.browser().get(&path).await.status, StatusCode::OK);
    }

    async fn a_meeting_is_a_file_for_who_may_see_it(mut stage: Stage) {
        let meeting = stage.make("2027-03-30").await;
        let page = stage.trekker.get(&meeting).await;
        for words in ["Zet deze bijeenkomst in je agenda", "outlook.office.com", "outlook.live.com", "calendar.google.com", "verandert niet mee", PAGE] {
            assert!(page.body.contains(words), "{words}: {page}");
        }
        let path = format!("{meeting}/agenda.ics");
        let file = stage.trekker.get(&path).await;
        assert_eq!((file.status, &file.headers[header::CONTENT_TYPE]), (StatusCode::OK, &HeaderValue::from_static("text/calendar; charset=utf-8")));
        assert_eq!(file.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"bijeenkomst-2027-03-30.ics\"");
        let event = file.body.replace("\r\n ", "");
        assert!(event.contains("METHOD:PUBLISH") && event.contains("BEGIN:VEVENT") && event.contains("ORGANIZER"), "{event}");
        assert!(!event.contains("ATTENDEE"), "nobody who is asked stands in it: {event}");
        let stranger = stage.portal.browser().get(&path).await;
        assert!(moved_to(&stranger).starts_with("/inloggen?verder="));
        for odd in ["/bijeenkomsten/nergens/agenda.ics", "/bijeenkomsten/00000000-0000-0000-0000-000000000000/agenda.ics"] {
            assert_eq!(stage.trekker.get(odd).await.status, StatusCode::NOT_FOUND);
        }
    }
}
