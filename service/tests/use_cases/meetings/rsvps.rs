//! Whether people come: what they say, who reads that, what is asked again, and what is forgotten when.

use super::help::*;
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::calendar::Rsvp::{self, Maybe, No, Yes};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, Needs};
use service::account::choose_letters;
use service::both_engines;
use service::meetings::letters::send_late_answers;
use service::meetings::rsvp::*;
use service::meetings::*;

async fn say(net: &Network, who: &Actor, id: MeetingId, rsvp: Rsvp) -> Result<(), MeetingError> {
    let shown = read(net, id).await.sequence;
    answer(&net.ctx, who, id, shown, rsvp).await
}

async fn own(net: &Network, who: &Actor, id: MeetingId) -> Option<OwnAnswer> {
    own_answer(&net.ctx, who, &read(net, id).await).await.unwrap()
}

async fn says(net: &Network, who: &Actor, id: MeetingId) -> Option<Rsvp> {
    own(net, who, id).await.unwrap().now.map(|answer| answer.rsvp)
}

async fn coming(net: &Network, who: &Actor, id: MeetingId) -> Coming {
    read_coming(&net.ctx, who, &read(net, id).await).await.unwrap()
}

async fn move_to(net: &Network, id: MeetingId, day: &str) {
    let (is, plan) = (read(net, id).await, plan(day));
    let plan =
        MeetingPlan { address: is.place.clone(), note: is.note.clone(), with_partners: is.with_partners, ..plan };
    change_meeting(&net.ctx, &as_system(), id, &MeetingChange { version: is.version, plan }).await.unwrap();
}

fn names(coming: &Coming) -> Vec<&str> {
    coming.people.iter().map(|person| person.name.as_str()).collect()
}

fn regions(coming: &Coming) -> Vec<(&str, Option<bool>)> {
    coming.regions.iter().map(|region| (region.name.as_str(), region.comes)).collect()
}

async fn recipients(net: &Network, kind: &'static str) -> Vec<String> {
    const TO: &str = "SELECT recipient FROM outbox WHERE kind = $1 ORDER BY recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    let rows = service::fetch_all!(&mut read.conn(), (String,), TO, kind).unwrap();
    rows.into_iter().map(|(to,)| to).collect()
}

fn needs(diet: &str, access: &str) -> Needs {
    Needs::new(diet, access).unwrap()
}

both_engines! {
    async fn an_answer_counts_until_another_one_or_another_day(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-06-15").await;
        assert_eq!(own(&net, &anna, id).await.unwrap(), OwnAnswer { asked: 0, now: None, before: None, needs: Needs::default() });
        for _ in 0..2 {
            say(&net, &anna, id, Yes).await.unwrap();
        }
        net.clock.advance(Duration::minutes(1));
        assert_eq!(net.count("SELECT COUNT(*) FROM rsvp_history").await, 0, "the same twice is one answer");
        say(&net, &anna, id, No).await.unwrap();
        say(&net, &anna, id, Maybe).await.unwrap();
        let now = own(&net, &anna, id).await.unwrap().now.unwrap();
        assert_eq!((now.rsvp, now.way, now.at, now.stamp.at), (Maybe, Way::Page, net.ctx.now(), net.ctx.now()));
        assert_eq!(net.count("SELECT COUNT(*) FROM rsvp_history WHERE answer IN ('yes', 'no')").await, 2);
        // A text changes nothing for who comes; another day asks again, and a page from before it is told.
        let meeting = read(&net, id).await;
        let noted = MeetingPlan { address: meeting.place.clone(), note: "Lunch".into(), ..plan("2027-06-15") };
        change_meeting(&net.ctx, &as_system(), id, &MeetingChange { version: meeting.version, plan: noted }).await.unwrap();
        assert_eq!(says(&net, &anna, id).await, Some(Maybe));
        move_to(&net, id, "2027-06-22").await;
        let asked = own(&net, &anna, id).await.unwrap();
        assert_eq!((asked.asked, asked.now, asked.before), (1, None, Some(Maybe)));
        for stale in [0, 2, u32::MAX] {
            assert!(matches!(answer(&net.ctx, &anna, id, stale, Yes).await, Err(MeetingError::Changed)));
        }
        assert_eq!(own(&net, &anna, id).await.unwrap().now, None);
        say(&net, &anna, id, Maybe).await.unwrap();
        let again = own(&net, &anna, id).await.unwrap();
        assert_eq!((again.now.unwrap().stamp.sequence, again.before), (1, None));
        assert_eq!(net.count("SELECT COUNT(*) FROM rsvp_history WHERE answer = 'maybe' AND sequence = 0").await, 1);
    }

    async fn of_two_presses_at_once_one_is_the_answer_and_the_other_is_history(net: Network) {
        let [anna, bert] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let id = net.meeting("2027-06-15").await;
        let at_once = [Yes, No, Yes, No].map(|rsvp| answer(&net.ctx, &anna, id, 0, rsvp));
        let (all, other) = tokio::join!(futures::future::join_all(at_once), answer(&net.ctx, &bert, id, 0, Yes));
        assert!(other.is_ok() && all.iter().all(Result::is_ok), "{all:?}");
        assert!(says(&net, &anna, id).await.is_some());
        assert_eq!(says(&net, &bert, id).await, Some(Yes));
        assert_eq!(net.count("SELECT COUNT(*) FROM rsvps").await, 2);
        assert!((1..=3).contains(&net.count("SELECT COUNT(*) FROM rsvp_history").await));
        let same = [Yes; 4].map(|rsvp| answer(&net.ctx, &bert, id, 0, rsvp));
        futures::future::join_all(same).await;
        assert_eq!(net.count("SELECT COUNT(*) FROM rsvps WHERE answer = 'yes'").await, 1 + i64::from(says(&net, &anna, id).await == Some(Yes)));
    }

    async fn only_who_is_invited_to_a_meeting_that_is_to_come_says_so(net: Network) {
        let [anna, cora] = [net.seat_for("Anna", "drenthe", 1).await, net.with_role(Role::Coordinator).await];
        let bert = net.seat_for("Bert", "drenthe", 2).await;
        let id = net.meeting("2027-06-15").await;
        net.end_seat("drenthe", 2).await;
        let Actor::Member(mut former) = bert else { panic!("a member") };
        former.seat = None;
        let former = Actor::Member(former);
        for nobody in [&Actor::Visitor, &Actor::System, &former] {
            assert!(matches!(answer(&net.ctx, nobody, id, 0, Yes).await, Err(MeetingError::NotAllowed)), "{nobody:?}");
            assert_eq!(own(&net, nobody, id).await, None);
        }
        let unknown = MeetingId(net.ctx.new_id());
        assert!(matches!(answer(&net.ctx, &anna, unknown, 0, Yes).await, Err(MeetingError::Unknown)));
        // The coordination group is among itself.
        let group = MeetingId(net.ctx.new_id());
        let online = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-06-16") };
        make_of_kind(&net.ctx, &as_system(), MeetingKind::Coordination, group, &online).await.unwrap();
        assert!(matches!(answer(&net.ctx, &anna, group, 0, Yes).await, Err(MeetingError::Unknown)));
        assert!(matches!(read_coming(&net.ctx, &anna, &read(&net, group).await).await, Err(MeetingError::NotAllowed)));
        answer(&net.ctx, &cora, group, 0, Yes).await.unwrap();
        let who = coming(&net, &cora, group).await;
        assert_eq!((who.coordinators, who.regions.len(), names(&who)), (1, 0, vec!["Persoon coordinator"]));
        let concept = NewConcept { at: 0, place: Place::Pharos, date: date("2027-10-12") };
        let basis = plan_year(&net.ctx, &as_system(), &Default::default()).await.unwrap().basis;
        let concept = make_concepts(&net.ctx, &as_system(), net.ctx.new_id(), basis, &[concept]).await.unwrap()[0];
        assert!(matches!(answer(&net.ctx, &cora, concept, 0, Yes).await, Err(MeetingError::Unknown)));
        say(&net, &anna, id, Yes).await.unwrap();
        net.clock.set(at("2027-06-15T07:59:59Z"));
        say(&net, &anna, id, No).await.unwrap();
        net.clock.set(at("2027-06-15T08:00:00Z"));
        assert!(matches!(say(&net, &anna, id, Yes).await, Err(MeetingError::HasPassed)));
        assert_eq!(own(&net, &anna, id).await, None);
        net.clock.set(at("2027-06-17T08:00:00Z"));
        assert!(matches!(say(&net, &anna, id, Yes).await, Err(MeetingError::HasPassed)));
        let off = net.meeting("2027-09-14").await;
        cancel_meeting(&net.ctx, &as_system(), off, 1, Some(&why("Ziek."))).await.unwrap();
        assert!(matches!(say(&net, &anna, off, Yes).await, Err(MeetingError::Cancelled)));
        assert_eq!(own(&net, &anna, off).await, None);
    }

    async fn regions_are_counted_and_names_are_for_ones_own_region_and_who_plans(net: Network) {
        let [anna, bert, cees, dina] = net
            .seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1), ("Dina", "twente", 1)]).await;
        let eva = net.seat_for("Eva", "flevoland", 1).await;
        let [cora, pia] = [net.with_role(Role::Coordinator).await, net.with_role(Role::Partner).await];
        let id = net.make(&MeetingPlan { with_partners: true, ..plan("2027-06-15") }).await;
        for (who, rsvp) in [(&anna, No), (&bert, Yes), (&cees, No), (&dina, Maybe), (&cora, Yes), (&pia, Yes)] {
            say(&net, who, id, rsvp).await.unwrap();
        }
        let all = coming(&net, &cora, id).await;
        assert_eq!(regions(&all), [("Drenthe", Some(true)), ("Flevoland", None), ("Twente", None), ("Zeeland", Some(false))]);
        assert_eq!((all.coordinators, all.partners), (1, 1));
        assert_eq!(names(&all), ["Anna", "Bert", "Eva", "Dina", "Cees", "Persoon coordinator", "Persoon partner"]);
        let of_anna = coming(&net, &anna, id).await;
        assert_eq!((names(&of_anna), &of_anna.regions, &of_anna.needs), (vec!["Anna", "Bert"], &all.regions, &None));
        assert_eq!(names(&coming(&net, &pia, id).await), [""; 0]);
        assert_eq!(names(&coming(&net, &eva, id).await), ["Eva"]);
        // Who gives a seat up does not come for the region any more; the successor is asked anew.
        let fien = net.hand_over("drenthe", 2, "Fien").await;
        assert_eq!(regions(&coming(&net, &cora, id).await)[0], ("Drenthe", None));
        say(&net, &fien, id, Yes).await.unwrap();
        assert_eq!(regions(&coming(&net, &cora, id).await)[0], ("Drenthe", Some(true)));
        // Nobody has said anything yet to another day.
        move_to(&net, id, "2027-06-22").await;
        assert!(coming(&net, &cora, id).await.regions.iter().all(|region| region.comes.is_none()));
    }

    async fn needs_are_for_who_comes_read_without_names_and_erased(net: Network) {
        let [anna, bert] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let cora = net.with_role(Role::Coordinator).await;
        let id = net.meeting("2027-06-15").await;
        let nuts = needs("Geen noten", "");
        assert!(matches!(set_needs(&net.ctx, &anna, id, &nuts).await, Err(MeetingError::Changed)), "she did not say that she comes");
        for who in [&anna, &bert] {
            say(&net, who, id, Yes).await.unwrap();
        }
        set_needs(&net.ctx, &anna, id, &nuts).await.unwrap();
        set_needs(&net.ctx, &bert, id, &needs("geen noten", "Een lift")).await.unwrap();
        assert_eq!(own(&net, &anna, id).await.unwrap().needs, nuts);
        let list = coming(&net, &cora, id).await.needs.unwrap();
        assert_eq!((list.diet.len(), list.diet[0].1, list.access), (1, 2, vec![("Een lift".to_owned(), 1)]));
        assert_eq!(coming(&net, &anna, id).await.needs, None);
        set_needs(&net.ctx, &bert, id, &Needs::default()).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM needs").await, 1);
        // Who does not come needs nothing.
        say(&net, &anna, id, No).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM needs").await, 0);
        say(&net, &anna, id, Yes).await.unwrap();
        set_needs(&net.ctx, &anna, id, &nuts).await.unwrap();
        move_to(&net, id, "2027-06-22").await;
        assert_eq!(coming(&net, &cora, id).await.needs, Some(NeedsList::default()));
        let webinar = MeetingId(net.ctx.new_id());
        let online = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-06-16") };
        make_of_kind(&net.ctx, &as_system(), MeetingKind::Webinar, webinar, &online).await.unwrap();
        say(&net, &anna, webinar, Yes).await.unwrap();
        assert!(matches!(set_needs(&net.ctx, &anna, webinar, &nuts).await, Err(MeetingError::Unknown)), "it is at no place");
        net.clock.set(at("2027-07-06T10:00:00Z"));
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM needs").await, 1, "two weeks have not passed");
        net.clock.set(at("2027-07-07T10:00:00Z"));
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM needs").await, 0);
    }

    async fn after_two_years_the_names_are_forgotten_and_the_regions_stay(net: Network) {
        let [anna, bert, cees] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1)]).await;
        let cora = net.with_role(Role::Coordinator).await;
        let id = net.meeting("2027-06-15").await;
        for (who, rsvp) in [(&anna, No), (&anna, Yes), (&bert, No), (&cees, No), (&cora, Yes)] {
            say(&net, who, id, rsvp).await.unwrap();
        }
        net.clock.set(at("2027-08-15T10:00:00Z"));
        net.hand_over("zeeland", 1, "Dina").await;
        net.clock.set(at("2029-06-15T10:00:00Z"));
        tidy(&net.ctx).await.unwrap();
        let before = coming(&net, &cora, id).await;
        assert_eq!(regions(&before), [("Drenthe", Some(true)), ("Zeeland", Some(false))], "whose seat it was on the day");
        assert_eq!(before.people.len(), 4);
        net.clock.set(at("2029-06-16T10:00:00Z"));
        for _ in 0..2 {
            tidy(&net.ctx).await.unwrap();
        }
        let after = coming(&net, &cora, id).await;
        assert_eq!((after.regions, after.people.len(), after.coordinators), (before.regions, 0, 0));
        assert_eq!(net.count("SELECT COUNT(*) FROM rsvps").await + net.count("SELECT COUNT(*) FROM rsvp_history").await, 0);
        assert_eq!(net.count("SELECT SUM(yes) * 100 + SUM(maybe) * 10 + SUM(no) FROM rsvp_regions").await, 102);
    }

    async fn who_said_yes_is_told_of_a_change_whatever_they_turned_off(net: Network) {
        let [anna, bert] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let pia = net.with_role(Role::Partner).await;
        for who in [&anna, &bert] {
            choose_letters(&net.ctx, who, &[]).await.unwrap();
        }
        let id = net.meeting("2027-06-15").await;
        net.clock.advance(Duration::hours(1));
        letters::send_due(&net.ctx).await.unwrap();
        say(&net, &anna, id, Yes).await.unwrap();
        say(&net, &bert, id, Maybe).await.unwrap();
        move_to(&net, id, "2027-06-22").await;
        net.clock.advance(Duration::hours(1));
        letters::send_due(&net.ctx).await.unwrap();
        assert_eq!(recipients(&net, "meeting_moved").await, ["anna@regio.example"]);
        let webinar = MeetingId(net.ctx.new_id());
        let online = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-06-16") };
        make_of_kind(&net.ctx, &as_system(), MeetingKind::Webinar, webinar, &online).await.unwrap();
        for who in [&anna, &pia] {
            say(&net, who, webinar, Yes).await.unwrap();
        }
        cancel_meeting(&net.ctx, &as_system(), webinar, 1, Some(&why("Ziek."))).await.unwrap();
        net.clock.advance(Duration::hours(1));
        letters::send_due(&net.ctx).await.unwrap();
        assert_eq!(recipients(&net, "meeting_cancelled").await, ["anna@regio.example", "persoon.partner@regio.example"]);
    }

    async fn late_changes_are_told_once_a_day_in_working_hours(net: Network) {
        let [anna, bert, cees] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1)]).await;
        net.with_role(Role::Coordinator).await;
        let id = net.meeting("2027-06-15").await;
        let told = || async { send_late_answers(&net.ctx).await.unwrap() };
        for who in [&anna, &bert] {
            say(&net, who, id, Yes).await.unwrap();
        }
        // Eight days before it is nobody's haste.
        net.clock.set(at("2027-06-07T09:00:00Z"));
        say(&net, &bert, id, No).await.unwrap();
        net.clock.set(at("2027-06-08T09:00:00Z"));
        assert_eq!(told().await, 0);
        // A week before it is; in the evening it waits for the morning. A first answer changes nothing.
        net.clock.set(at("2027-06-09T19:00:00Z"));
        say(&net, &anna, id, No).await.unwrap();
        say(&net, &cees, id, Yes).await.unwrap();
        assert_eq!(told().await, 0);
        net.clock.set(at("2027-06-10T06:00:00Z"));
        assert_eq!((told().await, told().await), (1, 0));
        // The next one waits a day.
        net.clock.set(at("2027-06-10T09:00:00Z"));
        say(&net, &cees, id, No).await.unwrap();
        assert_eq!(told().await, 0);
        // Who changes their mind and back has changed nothing.
        say(&net, &anna, id, Yes).await.unwrap();
        net.clock.advance(Duration::minutes(1));
        say(&net, &anna, id, No).await.unwrap();
        net.clock.set(at("2027-06-11T09:00:00Z"));
        let (one, two) = tokio::join!(told(), told());
        assert_eq!(one + two, 1);
        let mut read = net.ctx.db.read().await.unwrap();
        const LETTERS: &str = "SELECT body FROM outbox WHERE kind = 'late_answers' ORDER BY created_at";
        let letters = service::fetch_all!(&mut read.conn(), (String,), LETTERS).unwrap();
        assert!(letters[0].0.contains("Anna (Drenthe): komt niet. Eerst: komt.") && !letters[0].0.contains("Bert"), "{letters:?}");
        assert!(letters[1].0.contains("Cees (Zeeland): komt niet. Eerst: komt.") && !letters[1].0.contains("Anna"), "{letters:?}");
    }
}
