//! Meetings in somebody's own calendar: the address, what is read there, and which version a meeting is.

use super::help::*;
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::rounds::RoundTimes;
use service::both_engines;
use service::meetings::calendar::*;
use service::meetings::*;

/// The feed of whoever has this secret.
async fn read_feed(net: &Network, secret: &str) -> Option<String> {
    feed(&net.ctx, secret).await.unwrap().map(|feed| feed.text)
}

async fn feed_of(net: &Network, actor: &Actor) -> String {
    let secret = make_feed(&net.ctx, actor, net.ctx.new_id()).await.unwrap();
    read_feed(net, &secret).await.unwrap()
}

/// The values of a line in all its events, in order.
fn lines<'a>(ics: &'a str, name: &str) -> Vec<&'a str> {
    let found = ics.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    found.collect()
}

async fn online(net: &Network, kind: MeetingKind, day: &str) -> MeetingId {
    let (id, address) = (MeetingId(net.ctx.new_id()), "Online".to_owned());
    let plan = MeetingPlan { place: Place::AsTyped, address, ..plan(day) };
    make_of_kind(&net.ctx, &as_system(), kind, id, &plan).await.unwrap()
}

async fn change(net: &Network, id: MeetingId, with: impl FnOnce(MeetingPlan) -> MeetingPlan) -> MeetingView {
    let is = read(net, id).await;
    let window = Window::new(is.start, is.end).unwrap();
    let old = MeetingPlan {
        date: is.date,
        window,
        place: is.at(),
        address: is.place,
        note: is.note,
        with_partners: is.with_partners,
    };
    let change = MeetingChange { version: is.version, plan: with(old) };
    change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
    read(net, id).await
}

both_engines! {
    async fn a_feed_has_what_its_owner_is_invited_to(net: Network) {
        let [anna, cora] = [net.seat_for("Anna", "drenthe", 1).await, net.with_role(Role::Coordinator).await];
        let pia = net.with_role(Role::Partner).await;
        net.meeting("2027-03-30").await;
        net.make(&MeetingPlan { with_partners: true, ..plan("2027-07-13") }).await;
        online(&net, MeetingKind::Webinar, "2027-04-13").await;
        online(&net, MeetingKind::Coordination, "2027-04-14").await;
        let off = net.meeting("2027-09-14").await;
        let basis = plan_year(&net.ctx, &as_system(), &Default::default()).await.unwrap().basis;
        let concept = NewConcept { at: 0, place: Place::Pharos, date: date("2028-01-11") };
        make_concepts(&net.ctx, &as_system(), net.ctx.new_id(), basis, &[concept]).await.unwrap();
        cancel_meeting(&net.ctx, &as_system(), off, 1, Some(&why("Er is een staking."))).await.unwrap();
        let [network, webinar, group, called_off] =
            ["Netwerkbijeenkomst", "Webinar", "Coördinatiegroep", "Afgezegd: Netwerkbijeenkomst"]
                .map(|title| format!("{title} Kansrijke Start"));
        let [closing, later] = ["23 maart", "6 juli"].map(|day| format!("Vragenlijst sluit dinsdag {day}"));
        for (who, expected) in [
            (&anna, vec![&network, &webinar, &network, &called_off, &closing, &later]),
            (&cora, vec![&network, &webinar, &group, &network, &called_off]),
            (&pia, vec![&webinar, &network]),
        ] {
            let ics = feed_of(&net, who).await;
            assert_eq!(lines(&ics, "SUMMARY"), expected, "{ics}");
            let called_off = usize::from(who != &pia);
            assert_eq!(ics.matches("STATUS:CANCELLED").count(), called_off, "partners come when ticked");
            assert!(ics.contains("Er is een staking.") == (called_off == 1) && !ics.contains("2028") && !ics.contains("METHOD"), "{ics}");
            assert!(!ics.contains("ATTENDEE") && !ics.contains('@'), "nobody stands in a feed: {ics}");
        }
        // What was called off goes a month after its day; what was held stays.
        net.clock.set(at("2027-10-14T10:00:00Z"));
        assert!(lines(&feed_of(&net, &anna).await, "SUMMARY").contains(&called_off.as_str()));
        net.clock.set(at("2027-10-15T10:00:00Z"));
        due::run_if_possible(&net.ctx).await;
        assert_eq!(lines(&feed_of(&net, &anna).await, "SUMMARY"), [&network, &webinar, &network]);
    }

    async fn a_feed_is_the_same_to_the_byte_until_something_changes(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-03-30").await;
        let secret = make_feed(&net.ctx, &anna, net.ctx.new_id()).await.unwrap();
        let first = feed(&net.ctx, &secret).await.unwrap().unwrap();
        net.clock.advance(Duration::hours(3));
        assert_eq!(feed(&net.ctx, &secret).await.unwrap().unwrap(), first);
        assert_eq!(lines(&first.text, "DTSTAMP"), lines(&first.text, "LAST-MODIFIED"));
        assert_eq!(lines(&first.text, "DTSTAMP"), ["20270303T120000Z"; 2]);
        change(&net, id, |plan| MeetingPlan { note: "Neem je agenda mee.".into(), ..plan }).await;
        let noted = feed(&net.ctx, &secret).await.unwrap().unwrap();
        assert_ne!(noted.tag, first.tag);
        assert_eq!(lines(&noted.text, "SEQUENCE"), ["0", "0"], "a text is no other version");
        assert_eq!(lines(&noted.text, "DTSTAMP"), ["20270303T150000Z", "20270303T120000Z"]);
        net.clock.advance(Duration::hours(1));
        change(&net, id, |plan| MeetingPlan { date: date("2027-03-31"), ..plan }).await;
        let moved = read_feed(&net, &secret).await.unwrap();
        assert_eq!(lines(&moved, "SEQUENCE"), ["1", "0"]);
        assert_eq!(lines(&moved, "LAST-MODIFIED"), ["20270303T160000Z", "20270303T120000Z"]);
        assert_eq!(lines(&moved, "UID"), lines(&first.text, "UID"));
    }

    async fn the_day_on_which_it_closes_moves_along(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-03-30").await;
        let (round, secret) = (net.round(id).await, make_feed(&net.ctx, &anna, net.ctx.new_id()).await.unwrap());
        net.clock.advance(Duration::hours(1));
        let later = RoundTimes { closes_at: at("2027-03-25T11:00:00Z"), ..round.times };
        set_times(&net.ctx, &as_system(), id, round.version, later).await.unwrap();
        let version = net.round(id).await.version;
        set_times(&net.ctx, &as_system(), id, version, later).await.unwrap();
        let ics = read_feed(&net, &secret).await.unwrap();
        assert_eq!((&lines(&ics, "SEQUENCE")[..], lines(&ics, "DTSTAMP")[1]), (&["0", "1"][..], "20270303T130000Z"));
        assert!(ics.contains("Vragenlijst sluit donderdag 25 maart om 12:00"), "{ics}");
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        assert_eq!(read_feed(&net, &secret).await.unwrap().matches("BEGIN:VEVENT").count(), 1, "nothing closes any more");
        net.clock.advance(Duration::hours(1));
        reopen_round(&net.ctx, &as_system(), id, at("2027-03-26T11:00:00Z"), &why("Er kwam nog iemand.")).await.unwrap();
        let ics = read_feed(&net, &secret).await.unwrap();
        assert_eq!((&lines(&ics, "SEQUENCE")[..], lines(&ics, "DTSTAMP")[1]), (&["0", "3"][..], "20270303T140000Z"));
    }

    async fn an_address_is_made_anew_revoked_and_nobody_elses(net: Network) {
        let [anna, bert] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let [old, new] = [net.ctx.new_id(), net.ctx.new_id()];
        let (one, same) = tokio::join!(make_feed(&net.ctx, &anna, old), make_feed(&net.ctx, &anna, old));
        let first = one.unwrap();
        assert_eq!(first, same.unwrap(), "two presses");
        assert_eq!(first.len(), 43, "256 bits");
        assert_ne!(first, make_feed(&net.ctx, &bert, old).await.unwrap());
        let second = make_feed(&net.ctx, &anna, new).await.unwrap();
        let third = make_feed(&net.ctx, &anna, old).await.unwrap();
        assert!(first != second && second != third && third != first, "an old page gives no old address");
        for gone in [&*first, &*second, "", "a", &"a".repeat(43), &"a".repeat(100_000), "'; --"] {
            assert_eq!(read_feed(&net, gone).await, None);
        }
        let view = |secret| own_feed(&net.ctx, &anna, secret);
        let shown = view(Some(&third)).await.unwrap().unwrap();
        assert_eq!(shown.address, Some(format!("http://127.0.0.1:3000/agenda/{}.ics", &*third)));
        assert_eq!((shown.made_at, shown.fetched_on), (net.ctx.now(), None));
        assert_eq!(view(Some(&second)).await.unwrap().unwrap().address, None);
        assert_eq!(view(None).await.unwrap().unwrap().address, None);
        assert!(read_feed(&net, &third).await.is_some());
        assert_eq!(view(None).await.unwrap().unwrap().fetched_on, Some(date("2027-03-03")));
        assert_eq!(net.count("SELECT COUNT(*) FROM calendar_feeds").await, 2);
        for _ in 0..2 {
            revoke_feed(&net.ctx, &anna).await.unwrap();
        }
        assert_eq!((read_feed(&net, &third).await, view(Some(&third)).await.unwrap()), (None, None));
        assert!(own_feed(&net.ctx, &bert, None).await.unwrap().is_some());
        // Whose seat has ended has no feed, and makes none.
        let secret = make_feed(&net.ctx, &bert, new).await.unwrap();
        assert!(read_feed(&net, &secret).await.is_some());
        net.end_seat("drenthe", 2).await;
        assert_eq!(read_feed(&net, &secret).await, None);
        for nobody in [Actor::Visitor, Actor::System, somebody(&[])] {
            assert!(matches!(make_feed(&net.ctx, &nobody, new).await, Err(MeetingError::NotAllowed)));
            assert!(matches!(revoke_feed(&net.ctx, &nobody).await, Err(MeetingError::NotAllowed)));
            assert!(matches!(own_feed(&net.ctx, &nobody, None).await, Err(MeetingError::NotAllowed)));
        }
    }

    async fn the_version_rises_with_day_time_length_place_and_status_alone(net: Network) {
        let id = net.meeting("2027-06-15").await;
        let made = read(&net, id).await;
        assert_eq!((made.sequence, made.changed_at), (0, net.ctx.now()));
        let step = || net.clock.advance(Duration::minutes(1));
        step();
        let same = change(&net, id, |plan| plan).await;
        assert_eq!((same.sequence, same.changed_at), (0, made.changed_at), "nothing changed");
        let note = change(&net, id, |plan| MeetingPlan { note: "Lunch is er.".into(), ..plan }).await;
        assert_eq!((note.sequence, note.changed_at), (0, net.ctx.now()));
        let other = |which: usize| move |plan: MeetingPlan| match which {
            0 => MeetingPlan { date: date("2027-06-16"), ..plan },
            1 => MeetingPlan { window: Window::new("11:00:00".parse().unwrap(), "15:30:00".parse().unwrap()).unwrap(), ..plan },
            2 => MeetingPlan { window: Window::new("11:00:00".parse().unwrap(), "15:00:00".parse().unwrap()).unwrap(), ..plan },
            3 => MeetingPlan { address: "Zaal 4".into(), ..plan },
            _ => MeetingPlan { place: Place::Host(domain::ids::RegionId::new("twente")), ..plan },
        };
        for which in 0..5 {
            step();
            let changed = change(&net, id, other(which)).await;
            assert_eq!((changed.sequence as usize, changed.changed_at), (which + 1, net.ctx.now()));
        }
        step();
        let version = read(&net, id).await.version;
        cancel_meeting(&net.ctx, &as_system(), id, version, Some(&why("Ziek."))).await.unwrap();
        let off = read(&net, id).await;
        assert_eq!((off.sequence, off.changed_at), (6, net.ctx.now()));
        // The day after it is held: nothing of it changes in a calendar.
        let held = net.meeting("2027-07-06").await;
        let before = read(&net, held).await;
        net.clock.set(at("2027-07-07T10:00:00Z"));
        let after = read(&net, held).await;
        assert!(after.version > before.version);
        assert_eq!((after.sequence, after.changed_at), (before.sequence, before.changed_at));
    }

    async fn a_meeting_is_a_file_and_can_be_copied_while_it_is_to_come(net: Network) {
        let id = net.meeting("2027-03-30").await;
        let meeting = read(&net, id).await;
        let ics = file(&net.ctx, &meeting).unwrap();
        assert!(ics.contains(&format!("UID:{id}\r\n")) && ics.contains("DTSTART;TZID=Europe/Amsterdam:20270330T100000"), "{ics}");
        let ways = copies(&net.ctx, &meeting).unwrap();
        assert!(ways.google.contains("20270330T100000") && ways.outlook.starts_with("https://outlook.live.com/"));
        net.clock.set(at("2027-03-30T14:00:00Z"));
        assert_eq!(copies(&net.ctx, &read(&net, id).await), None);
        assert!(file(&net.ctx, &read(&net, id).await).is_some(), "what was held is a file still");
        let basis = plan_year(&net.ctx, &as_system(), &Default::default()).await.unwrap().basis;
        let concept = NewConcept { at: 0, place: Place::Pharos, date: date("2027-07-13") };
        let made = make_concepts(&net.ctx, &as_system(), net.ctx.new_id(), basis, &[concept]).await.unwrap();
        let concept = read(&net, made[0]).await;
        assert_eq!((file(&net.ctx, &concept), copies(&net.ctx, &concept)), (None, None));
        let planned = make_definite(&net.ctx, &as_system(), made[0], concept.version, false).await;
        planned.unwrap();
        assert_eq!(read(&net, made[0]).await.sequence, 1);
    }
}
