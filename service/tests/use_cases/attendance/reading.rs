//! Who reads what of who was there.

use super::stage::*;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::meetings::attendance::Turnout;
use service::both_engines;
use service::meetings::attendance::*;

fn names(attended: &Attended) -> Vec<(&str, usize, Vec<&str>)> {
    let of = |it| {
        let RegionAttended { name, people, names, .. }: &RegionAttended = it;
        (name.as_str(), *people, names.iter().map(String::as_str).collect())
    };
    attended.regions.iter().map(of).collect()
}

both_engines! {
    async fn everybody_reads_how_many_and_names_are_for_ones_own_region_and_who_notes(net: Stage) {
        assert!(net.attended(&net.cora).await.is_none(), "nobody was noted yet");
        let (_, along) = net.walk_in("drenthe", "Émile Mee");
        let mut touches: Vec<_> = [&net.anna, &net.zeger, &net.cora, &net.pia].map(|who| Touched::now(net.person(who, true))).into();
        touches.extend([Touched::now(net.person(&net.bert, false)), Touched::now(along)]);
        net.note(&touches).await;
        let all = net.attended(&net.cora).await.unwrap();
        assert_eq!(names(&all), [("Drenthe", 2, vec!["Anna Proef", "Émile Mee"]), ("Zeeland", 1, vec!["Zeger Elders"])]);
        assert_eq!((all.others, all.other_names.join(", ")), (2, "Persoon coordinator, Persoon partner".to_owned()));
        assert_eq!(all.turnout(), Turnout { people: 5, regions: 2 });
        let of_bert = net.attended(&net.bert).await.unwrap();
        assert_eq!(names(&of_bert), [("Drenthe", 2, vec!["Anna Proef", "Émile Mee"]), ("Zeeland", 1, vec![])]);
        assert_eq!((of_bert.others, of_bert.other_names.len(), of_bert.turnout()), (2, 0, all.turnout()));
        let of_partner = net.attended(&net.pia).await.unwrap();
        assert_eq!(names(&of_partner), [("Drenthe", 2, vec![]), ("Zeeland", 1, vec![])]);
        assert!(net.attended(&Actor::Visitor).await.is_none());
        let group = net.of_group("2027-04-01").await;
        net.clock.set("2027-04-01T13:00:00Z".parse().unwrap());
        take(&net.ctx, &net.proof(), group, &[Touched::now(net.person(&net.cora, true))]).await.unwrap();
        let view = net.view(group).await;
        assert!(read_attended(&net.ctx, &net.anna, &view).await.unwrap().is_none(), "the group is among itself");
        assert_eq!(read_attended(&net.ctx, &net.carl, &view).await.unwrap().unwrap().others, 1);
    }

    async fn the_last_meetings_of_the_network_tell_how_many_came(net: Stage) {
        net.note(&[Touched::now(net.person(&net.anna, true)), Touched::now(net.person(&net.cora, true))]).await;
        let group = net.of_group("2027-04-01").await;
        net.clock.set("2027-04-01T13:00:00Z".parse().unwrap());
        take(&net.ctx, &net.proof(), group, &[Touched::now(net.person(&net.cora, true))]).await.unwrap();
        let mut later = Vec::new();
        for day in ["2027-07-27", "2027-11-23", "2028-03-28", "2028-07-25"] {
            let id = net.meeting(day).await;
            net.clock.set(format!("{day}T13:00:00Z").parse().unwrap());
            // Of one of them nobody noted anything.
            if day != "2027-11-23" {
                let touches = [Touched::now(net.person(&net.anna, true)), Touched::now(net.person(&net.zeger, true))];
                let noted = take(&net.ctx, &net.proof(), id, &touches[..if day < "2028" { 1 } else { 2 }]).await;
                later.push((id, noted.unwrap()));
            }
        }
        assert_eq!(last_turnouts(&net.ctx, &net.pia).await.unwrap()[0].date.to_string(), "2028-03-28", "of today it is not over");
        net.clock.set("2028-07-26T10:00:00Z".parse().unwrap());
        let told = last_turnouts(&net.ctx, &net.pia).await.unwrap();
        let told: Vec<_> = told.iter().map(|it| (it.date.to_string(), it.turnout.people, it.turnout.regions)).collect();
        let expected = [("2028-07-25", 2, 2), ("2028-03-28", 2, 2), ("2027-07-27", 1, 1), (DAY, 2, 1)];
        assert_eq!(told, expected.map(|(day, people, regions)| (day.to_owned(), people, regions)));
        let visits = async |who: &Actor, region: &str| {
            let visits = visits_of(&net.ctx, who, &RegionId::new(region)).await.unwrap();
            visits.into_iter().map(|(_, _, people)| people).collect::<Vec<_>>()
        };
        assert_eq!(visits(&net.anna, "zeeland").await, [1, 1, 0, 0]);
        assert_eq!(visits(&net.anna, "drenthe").await, [1, 1, 1, 1]);
        for (who, region) in [(&Actor::Visitor, "drenthe"), (&net.anna, "nergens")] {
            assert_eq!(visits(who, region).await, [0; 0]);
        }
        assert_eq!(last_turnouts(&net.ctx, &Actor::Visitor).await.unwrap(), []);
    }
}
