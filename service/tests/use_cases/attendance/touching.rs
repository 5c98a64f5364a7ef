//! Touches, in whatever order they come.

use super::stage::*;
use chrono::Duration;
use domain::meetings::attendance::Turnout;
use service::both_engines;
use service::meetings::attendance::*;

both_engines! {
    async fn everybody_who_can_be_there_stands_on_the_list(net: Stage) {
        let list = net.list().await;
        assert_eq!(list.regions.len(), 25, "also regions whose seats are empty");
        let drenthe = list.regions.iter().find(|it| it.name == "Drenthe").unwrap();
        let names: Vec<_> = drenthe.people.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Anna Proef", "Bert Proef"]);
        let others = [&list.coordinators, &list.partners].map(|people| people.iter().map(|it| it.name.clone()).collect::<Vec<_>>());
        assert_eq!(others, [vec!["Persoon admin".to_owned(), "Persoon coordinator".to_owned()], vec!["Persoon partner".to_owned()]]);
        assert_eq!(list.turnout(), Turnout::default());
        // Partners come to none but those to which they are invited, and regions to none of the coordination group.
        let group = net.of_group("2027-04-01").await;
        net.clock.set("2027-04-01T13:00:00Z".parse().unwrap());
        let list = read_attendance(&net.ctx, &net.proof(), &net.view(group).await).await.unwrap();
        assert_eq!((list.regions.len(), list.coordinators.len(), list.partners.len()), (0, 2, 0));
    }

    async fn one_touch_notes_somebody_and_another_takes_it_back(net: Stage) {
        assert_eq!(net.note(&[Touched::now(net.person(&net.anna, true))]).await, [Outcome::Noted]);
        let cora = Some("Persoon coordinator".to_owned());
        assert_eq!(net.stands(&net.anna).await, Some((true, cora.clone())));
        assert_eq!(net.stands(&net.bert).await, None);
        let (id, along) = net.walk_in("zeeland", "Noor Mee");
        net.note(&[Touched::now(net.person(&net.cora, true)), Touched::now(along)]).await;
        assert_eq!(net.list().await.turnout(), Turnout { people: 3, regions: 2 });
        net.clock.advance(Duration::minutes(1));
        let gone = Touch::WalkInGone { id };
        net.note(&[Touched::now(net.person(&net.anna, false)), Touched::now(gone.clone()), Touched::now(gone)]).await;
        assert_eq!(net.stands(&net.anna).await, Some((false, cora)));
        assert_eq!(net.list().await.turnout(), Turnout { people: 1, regions: 0 });
        assert_eq!(net.count("SELECT COUNT(*) FROM walk_ins WHERE name <> ''").await, 0, "the name went with them");
    }

    async fn the_same_touch_twice_is_once(net: Stage) {
        let (_, along) = net.walk_in("drenthe", "Noor Mee");
        let touches = [net.person(&net.anna, true), along].map(Touched::now);
        for _ in 0..3 {
            assert_eq!(net.note(&touches).await, [Outcome::Noted; 2]);
            net.clock.advance(Duration::minutes(1));
        }
        assert_eq!(net.count("SELECT COUNT(*) FROM attendance_touches").await, 1);
        assert_eq!(net.count("SELECT COUNT(*) FROM walk_ins").await, 1);
        // A press without script has no id: the second one says what stands.
        let press = Touch::Person { id: None, member: net.bert.member_id().unwrap(), is_there: true };
        for _ in 0..2 {
            assert_eq!(net.note(&[Touched::now(press.clone())]).await, [Outcome::Noted]);
        }
        assert_eq!(net.count("SELECT COUNT(*) FROM attendance_touches").await, 2);
    }

    async fn of_one_person_the_touch_that_was_made_last_counts(net: Stage) {
        let carls = MayTakeAttendance::of(&net.carl).unwrap();
        // Carl's telephone found the line again: it noted Anna an hour ago, and Bert a minute ago.
        let of_cora = [ago(10, net.person(&net.anna, false)), ago(10, net.person(&net.bert, true))];
        assert_eq!(net.note(&of_cora).await, [Outcome::Noted; 2]);
        let of_carl = [ago(60, net.person(&net.anna, true)), ago(1, net.person(&net.bert, false))];
        let outcomes = take(&net.ctx, &carls, net.meeting, &of_carl).await.unwrap();
        assert_eq!(outcomes, [Outcome::Overtaken, Outcome::Noted]);
        assert_eq!(net.stands(&net.anna).await, Some((false, Some("Persoon coordinator".into()))));
        assert_eq!(net.stands(&net.bert).await, Some((false, Some("Persoon admin".into()))));
        assert_eq!(net.count("SELECT COUNT(*) FROM attendance_touches").await, 4, "nothing that was touched is lost");
        // Who saw the same later is newer than who saw something else between the two.
        net.note(&[ago(3, net.person(&net.anna, true))]).await;
        net.note(&[ago(1, net.person(&net.anna, true))]).await;
        assert_eq!(net.note(&[ago(2, net.person(&net.anna, false))]).await, [Outcome::Overtaken]);
        // A clock that runs ahead makes nothing later than now.
        net.note(&[ago(-600, net.person(&net.anna, false))]).await;
        net.clock.advance(Duration::minutes(1));
        assert_eq!(net.note(&[ago(0, net.person(&net.anna, true))]).await, [Outcome::Noted]);
        assert_eq!(net.stands(&net.anna).await.map(|it| it.0), Some(true));
    }

    async fn they_came_for_the_region_whose_seat_they_held_then(net: Stage) {
        net.note(&[Touched::now(net.person(&net.zeger, true))]).await;
        let dina = net.hand_over("zeeland", 1, "Dina Later").await;
        let list = net.list().await;
        let zeeland = list.regions.iter().find(|it| it.name == "Zeeland").unwrap();
        assert_eq!(zeeland.people.iter().map(|it| (it.name.as_str(), it.is_there())).collect::<Vec<_>>(), [("Zeger Elders", true)]);
        let later = net.note(&[Touched::now(net.person(&dina, true))]).await;
        assert_eq!(later, [Outcome::Refused(Refusal::NotInvited)], "the meeting had begun");
        let attended = net.attended(&net.pia).await.unwrap();
        assert_eq!(attended.regions.iter().map(|it| (it.name.as_str(), it.people)).collect::<Vec<_>>(), [("Zeeland", 1)]);
    }

    async fn before_it_begins_the_seats_of_now_count(net: Stage) {
        net.clock.set(at("07:00"));
        net.note(&[Touched::now(net.person(&net.zeger, true))]).await;
        net.clock.advance(Duration::minutes(1));
        let dina = net.hand_over("zeeland", 1, "Dina Later").await;
        net.clock.advance(Duration::minutes(1));
        assert_eq!(net.note(&[Touched::now(net.person(&dina, true))]).await, [Outcome::Noted]);
        let list = net.list().await;
        let zeeland = list.regions.iter().find(|it| it.name == "Zeeland").unwrap();
        let there: Vec<_> = zeeland.people.iter().map(|it| (it.name.as_str(), it.is_there())).collect();
        assert_eq!(there, [("Dina Later", true), ("Zeger Elders", true)], "who came stays on the list");
        net.clock.advance(Duration::minutes(1));
        assert_eq!(net.note(&[Touched::now(net.person(&net.zeger, false))]).await, [Outcome::Noted], "and can be set right");
        assert_eq!(net.list().await.turnout(), Turnout { people: 1, regions: 1 });
    }

    async fn who_gets_another_seat_before_it_begins_comes_for_that_region(net: Stage) {
        net.clock.set(at("07:00"));
        net.note(&[Touched::now(net.person(&net.anna, true))]).await;
        net.clock.advance(Duration::minutes(1));
        net.end_seat("drenthe", 1).await;
        let anna = net.seat_for("Anna Proef", "zeeland", 2).await;
        net.clock.advance(Duration::minutes(1));
        net.note(&[Touched::now(net.person(&anna, true))]).await;
        let attended = net.attended(&net.cora).await.unwrap();
        assert_eq!(attended.regions.iter().map(|it| (it.name.as_str(), it.people)).collect::<Vec<_>>(), [("Zeeland", 1)]);
    }
}
