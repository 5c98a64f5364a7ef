//! The dates of a poll that runs, in the calendars of those who want that.

use super::stage::*;
use chrono::Duration;
use domain::account::Actor;
use service::both_engines;
use service::meetings::calendar::{choose_holds, feed, make_feed, own_feed, revoke_feed};
use service::meetings::polls::*;
use service::meetings::*;
use service::testkit::somebody;

/// An address of this person, with the dates of polls.
async fn with_holds(stage: &Stage, who: &Actor) -> String {
    let secret = make_feed(&stage.ctx, who, stage.ctx.new_id()).await.unwrap();
    choose_holds(&stage.ctx, who, true).await.unwrap();
    secret.to_string()
}

async fn read(stage: &Stage, secret: &str) -> String {
    feed(&stage.ctx, secret).await.unwrap().unwrap().text
}

/// "20270413T100000 TENTATIVE 0 <uid>" of every event that is no day, in order.
fn events(ics: &str) -> Vec<String> {
    let value =
        |event: &str, name: &str| event.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
    let each = ics.split("BEGIN:VEVENT").skip(1).map(|event| {
        ["DTSTART;TZID=Europe/Amsterdam:", "STATUS:", "SEQUENCE:", "UID:"].map(|name| value(event, name)).join(" ")
    });
    each.filter(|event| !event.starts_with(' ')).collect()
}

/// What stands there of these dates.
fn held(dates: &[PollDate]) -> Vec<String> {
    dates.iter().map(|date| format!("{}T100000 TENTATIVE 0 {}", date.date.format("%Y%m%d"), date.id)).collect()
}

both_engines! {
    async fn who_wants_them_has_the_dates_of_a_poll_that_runs(stage: Stage) {
        let secret = with_holds(&stage, &stage.anna).await;
        let without = make_feed(&stage.ctx, &stage.bert, stage.ctx.new_id()).await.unwrap();
        let partner = with_holds(&stage, &stage.pia).await;
        assert_eq!(events(&read(&stage, &secret).await), [""; 0], "a concept is nobody's");
        let dates = stage.begun().await.dates;
        let first = feed(&stage.ctx, &secret).await.unwrap().unwrap();
        assert_eq!(events(&first.text), held(&dates));
        assert_eq!(first.text.matches("SUMMARY:Onder voorbehoud: Netwerkbijeenkomst Kansrijke Start").count(), 3);
        assert_eq!(first.text.matches("TRANSP:OPAQUE").count(), 3);
        let unfolded = first.text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("URL:http://127.0.0.1:3000/bijeenkomsten/{}/datumprikker", stage.meeting)), "{unfolded}");
        assert!(unfolded.contains("In de datumprikker kies je wanneer je kunt."), "{unfolded}");
        // What was made at 13:00 was made then, whenever it is read, and whatever people choose.
        assert_eq!(first.text.matches("DTSTAMP:20270303T120000Z").count(), 3, "{}", first.text);
        stage.clock.advance(Duration::hours(5));
        stage.answer(&stage.anna, "yny").await.unwrap();
        assert_eq!(feed(&stage.ctx, &secret).await.unwrap().unwrap(), first);
        assert_eq!(events(&read(&stage, &without).await), [""; 0], "who did not ask for it");
        assert_eq!(events(&read(&stage, &partner).await), [""; 0], "who is not asked");
        choose_holds(&stage.ctx, &stage.anna, false).await.unwrap();
        assert_eq!(events(&read(&stage, &secret).await), [""; 0]);
    }

    async fn partners_who_are_asked_have_them(stage: Stage) {
        let partner = with_holds(&stage, &stage.pia).await;
        start_poll(&stage.ctx, &stage.proof(), stage.meeting, &poll(&DAYS), true).await.unwrap();
        assert_eq!(events(&read(&stage, &partner).await).len(), 3);
    }

    async fn a_date_that_goes_is_gone_and_the_others_stay_as_they_were(stage: Stage) {
        let secret = with_holds(&stage, &stage.anna).await;
        let before = stage.begun().await;
        let first = read(&stage, &secret).await;
        stage.clock.advance(Duration::hours(1));
        let changed = poll(&["2027-04-13", "2027-04-16"]);
        change_poll(&stage.ctx, &stage.proof(), stage.meeting, before.version, &changed).await.unwrap();
        let after = stage.seen_by(&stage.anna).await.dates;
        let now = read(&stage, &secret).await;
        assert_eq!(events(&now), held(&after));
        assert_eq!(after[0].id, before.dates[0].id);
        let event = |ics: &str| ics.split("BEGIN:VEVENT").nth(1).unwrap().to_owned();
        assert_eq!(event(&now), event(&first), "to the byte");
    }

    async fn the_date_that_is_chosen_is_the_meeting_and_the_others_are_gone(stage: Stage) {
        let secret = with_holds(&stage, &stage.anna).await;
        let view = stage.begun().await;
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[1].id), false).await.unwrap();
        assert_eq!(events(&read(&stage, &secret).await), [format!("20270415T100000 CONFIRMED 1 {}", stage.meeting)]);
    }

    async fn a_poll_that_closed_or_is_called_off_holds_nothing(stage: Stage) {
        let secret = with_holds(&stage, &stage.cora).await;
        let dates = stage.begun().await.dates;
        let open = read(&stage, &secret).await;
        close_poll(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        assert_eq!(events(&read(&stage, &secret).await), [""; 0]);
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-16T10:00:00Z")).await.unwrap();
        assert_eq!(read(&stage, &secret).await, open, "the same dates");
        stage.clock.set(at("2027-03-16T09:59:59Z"));
        assert_eq!(events(&read(&stage, &secret).await), held(&dates));
        stage.clock.set(at("2027-03-16T10:00:00Z"));
        assert_eq!(events(&read(&stage, &secret).await), [""; 0], "its time has passed");
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-18T10:00:00Z")).await.unwrap();
        let version = stage.meeting_view().await.version;
        let why = domain::rounds::Reason::parse("Er is een staking.").unwrap();
        cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, Some(&why)).await.unwrap();
        let off = read(&stage, &secret).await;
        assert_eq!(events(&off), [""; 0], "there was no day that it does not take place on: {off}");
        let meeting = stage.meeting_view().await;
        assert!(meeting.was_sought && calendar::file(&stage.ctx, &meeting).is_none(), "{meeting:?}");
    }

    async fn a_webinar_is_held_online(stage: Stage) {
        let secret = with_holds(&stage, &stage.pia).await;
        let stage = Stage { meeting: concept(&stage.net, domain::meetings::MeetingKind::Webinar).await, ..stage };
        let mut plan = poll(&DAYS);
        plan.dates.iter_mut().for_each(|date| (date.place, date.address) = (Place::AsTyped, "Online".into()));
        stage.start(&plan).await.unwrap();
        let ics = read(&stage, &secret).await;
        assert_eq!(ics.matches("LOCATION:Online").count(), 3);
        assert_eq!(ics.matches("SUMMARY:Onder voorbehoud: Webinar Kansrijke Start").count(), 3);
    }

    async fn the_choice_is_ones_own_outlives_a_new_address_and_goes_with_it(stage: Stage) {
        let shown = async |who: &Actor| own_feed(&stage.ctx, who, None).await.unwrap().map(|feed| feed.with_holds);
        let none = choose_holds(&stage.ctx, &stage.anna, true).await;
        assert!(matches!(none, Err(MeetingError::Unknown)), "{none:?}");
        for nobody in [Actor::Visitor, Actor::System, somebody(&[])] {
            assert!(matches!(choose_holds(&stage.ctx, &nobody, true).await, Err(MeetingError::NotAllowed)));
        }
        make_feed(&stage.ctx, &stage.bert, stage.ctx.new_id()).await.unwrap();
        make_feed(&stage.ctx, &stage.anna, stage.ctx.new_id()).await.unwrap();
        assert_eq!(shown(&stage.anna).await, Some(false));
        for _ in 0..2 {
            choose_holds(&stage.ctx, &stage.anna, true).await.unwrap();
        }
        make_feed(&stage.ctx, &stage.anna, stage.ctx.new_id()).await.unwrap();
        assert_eq!((shown(&stage.anna).await, shown(&stage.bert).await), (Some(true), Some(false)));
        revoke_feed(&stage.ctx, &stage.anna).await.unwrap();
        make_feed(&stage.ctx, &stage.anna, stage.ctx.new_id()).await.unwrap();
        assert_eq!(shown(&stage.anna).await, Some(false));
    }
}
