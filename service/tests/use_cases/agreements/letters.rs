//! "Het verslag staat klaar": to whom it goes, once, and when.

use super::stage::*;
use chrono::Duration;
use domain::account::OptionalLetter;
use service::account::choose_letters;
use service::both_engines;
use service::fetch_all;
use service::meetings::agreements::*;

async fn told(net: &Stage) -> Vec<String> {
    const TO: &str = "SELECT recipient FROM outbox WHERE kind = 'minutes_there' ORDER BY recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String,), TO).unwrap().into_iter().map(|(to,)| to).collect()
}

both_engines! {
    async fn those_who_were_invited_are_told_once_and_of_no_contents(net: Stage) {
        save_minutes(&net.ctx, &net.proof(), net.meeting, 0, &minutes("Geheim geld")).await.unwrap();
        let others = [OptionalLetter::Results, OptionalLetter::Meetings, OptionalLetter::Digest];
        choose_letters(&net.ctx, &net.bert, &others).await.unwrap();
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "a concept tells nobody");
        net.publish().await;
        let at = net.ctx.now() + Duration::minutes(30);
        assert_eq!(telling(&net.ctx, &net.proof(), net.meeting).await.unwrap(), Some(Telling::At(at)));
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "time to look");
        net.clock.set(at);
        assert_eq!(send_due(&net.ctx).await.unwrap(), 4);
        let to = ["anna.proef", "persoon.admin", "persoon.coordinator", "zeger.elders"];
        assert_eq!(told(&net).await, to.map(|name| format!("{name}@regio.example")));
        assert_eq!(telling(&net.ctx, &net.proof(), net.meeting).await.unwrap(), Some(Telling::Told(at)));
        net.decide("Nagekomen.").await;
        net.publish().await;
        net.clock.advance(Duration::days(1));
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "nobody is told twice");
        let secret = net.count("SELECT COUNT(*) FROM outbox WHERE body LIKE '%Geheim%' OR html LIKE '%Geheim%'").await;
        assert_eq!(secret, 0);
        let linked = net.count("SELECT COUNT(*) FROM outbox WHERE kind = 'minutes_there' AND body LIKE '%/verslag%'").await;
        assert_eq!(linked, 4);
    }

    async fn nothing_goes_outside_working_hours(net: Stage) {
        net.decide("We gaan door.").await;
        // A Friday evening; the Monday after it works.
        net.clock.set("2027-04-02T17:30:00Z".parse().unwrap());
        net.publish().await;
        net.clock.set("2027-04-02T18:30:00Z".parse().unwrap());
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
        net.clock.set("2027-04-05T06:00:00Z".parse().unwrap());
        assert_eq!(send_due(&net.ctx).await.unwrap(), 5);
    }

    async fn two_servers_tell_each_person_once(net: Stage) {
        net.decide("We gaan door.").await;
        net.publish().await;
        net.clock.advance(Duration::minutes(31));
        let (one, other) = tokio::join!(send_due(&net.ctx), send_due(&net.ctx));
        assert_eq!(one.unwrap() + other.unwrap(), 5);
        assert_eq!(told(&net).await.len(), 5);
    }
}
