//! The one reminder: to whom it goes, when, and that it says nothing.

use super::stage::*;
use service::both_engines;
use service::fetch_all;
use service::meetings::evaluation::*;

async fn reminded(net: &Stage) -> Vec<String> {
    const TO: &str = "SELECT recipient FROM outbox WHERE kind = 'evaluation_reminds' ORDER BY recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    let rows = fetch_all!(&mut read.conn(), (String,), TO).unwrap().into_iter();
    rows.map(|(to,)| to.trim_end_matches("@regio.example").to_owned()).collect()
}

both_engines! {
    async fn who_was_there_and_is_silent_is_reminded_once_after_a_week(net: Stage) {
        net.note(&[&net.anna, &net.bert, &net.cora, &net.pia], true).await;
        net.say(&net.anna, &wrote(5, "Geheim", "")).await.unwrap();
        net.at("2027-04-06T10:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "it is not a week yet");
        net.at("2027-04-07T05:59:59Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "before working hours");
        net.at("2027-04-07T06:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 3);
        assert_eq!(reminded(&net).await, ["bert.proef", "persoon.coordinator", "persoon.partner"]);
        net.at("2027-04-08T10:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "nobody is reminded twice");
        // Who is noted later is reminded as well.
        net.note(&[&net.zeger], true).await;
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
        assert_eq!(reminded(&net).await.last().map(String::as_str), Some("zeger.elders"));
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE body LIKE '%Geheim%' OR html LIKE '%Geheim%'").await, 0);
        let linked = "SELECT COUNT(*) FROM outbox WHERE kind = 'evaluation_reminds' AND body LIKE '%/evaluatie%'";
        assert_eq!(net.count(linked).await, 4);
    }

    async fn what_is_closed_reminds_nobody(net: Stage) {
        net.note(&net.all(), true).await;
        net.at("2027-04-15T10:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
    }

    async fn who_has_no_seat_any_more_is_not_reminded(net: Stage) {
        net.note(&[&net.anna, &net.bert], true).await;
        net.end_seat("drenthe", 2).await;
        net.at("2027-04-07T10:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
        assert_eq!(reminded(&net).await, ["anna.proef"]);
    }

    async fn two_servers_remind_each_person_once(net: Stage) {
        net.note(&net.all(), true).await;
        net.at("2027-04-07T10:00:00Z");
        let (one, other) = tokio::join!(send_due(&net.ctx), send_due(&net.ctx));
        assert_eq!(one.unwrap() + other.unwrap(), 6);
        assert_eq!(reminded(&net).await.len(), 6);
    }
}
