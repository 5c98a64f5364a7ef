//! What is told of it, when, and to whom.

use super::stage::*;
use domain::account::Actor;
use domain::meetings::evaluation::Tally;
use service::both_engines;
use service::meetings::evaluation::*;

/// Five people say something, each something else.
async fn five(net: &Stage) {
    net.note(&net.all(), true).await;
    let of_anna =
        Answer { connection: connected(1, &["zeeland", "twente"]).connection, ..wrote(4, "Zaal te warm", "Het eten") };
    let of_bert = Answer { connection: connected(1, &["zeeland"]).connection, ..wrote(4, "Begin later", "") };
    net.say(&net.anna, &of_anna).await.unwrap();
    net.say(&net.bert, &of_bert).await.unwrap();
    net.say(&net.zeger, &wrote(5, "", "Álles")).await.unwrap();
    net.say(&net.cora, &wrote(2, "Minder praten", "De zaal")).await.unwrap();
    net.say(&net.pia, &plain(3)).await.unwrap();
}

both_engines! {
    async fn nothing_is_told_before_it_is_closed(net: Stage) {
        five(&net).await;
        net.at(LAST);
        for reader in net.all() {
            assert_eq!(net.results(reader).await, None, "{reader:?}");
        }
        assert_eq!(connections(&net.ctx, &net.cora).await.unwrap().len(), 0);
        net.at(CLOSED);
        for reader in net.all() {
            assert!(net.results(reader).await.is_some(), "{reader:?}");
        }
        assert_eq!(net.results(&Actor::Visitor).await, None);
        assert_eq!(connections(&net.ctx, &Actor::Visitor).await.unwrap().len(), 0);
    }

    async fn members_read_counts_and_the_group_reads_texts(net: Stage) {
        five(&net).await;
        net.at(CLOSED);
        let counts = Tally { useful: [0, 1, 1, 2, 1], connected: 2 };
        for member in [&net.anna, &net.zeger, &net.pia] {
            assert_eq!(net.results(member).await, Some(Results::Told { tally: counts, present: 6, texts: None }));
        }
        // By the words alone: neither who, nor when, nor which tip goes with which top.
        let list = |words: &[&str]| words.iter().map(|words| (*words).to_owned()).collect::<Vec<_>>();
        let texts = Texts {
            tips: list(&["Begin later", "Minder praten", "Zaal te warm"]),
            tops: list(&["Álles", "De zaal", "Het eten"]),
            regions: list(&["Twente", "Zeeland"]),
        };
        for planner in [&net.cora, &net.carl] {
            let told = Results::Told { tally: counts, present: 6, texts: Some(texts.clone()) };
            assert_eq!(net.results(planner).await, Some(told));
        }
        let told = connections(&net.ctx, &net.pia).await.unwrap();
        assert_eq!(told[&net.meeting], Connections::Told { connected: 2, answers: 5 });
    }

    async fn of_fewer_than_five_not_even_the_group_reads_anything(net: Stage) {
        net.note(&net.all(), true).await;
        for who in [&net.anna, &net.bert, &net.zeger, &net.cora] {
            net.say(who, &wrote(5, "Tip", "Top")).await.unwrap();
        }
        net.at(CLOSED);
        for reader in [&net.anna, &net.cora, &net.carl] {
            assert_eq!(net.results(reader).await, Some(Results::TooFew), "{reader:?}");
        }
        assert_eq!(connections(&net.ctx, &net.cora).await.unwrap()[&net.meeting], Connections::TooFew);
    }

    async fn when_nobody_said_anything_that_is_told(net: Stage) {
        net.note(&net.all(), true).await;
        net.at(CLOSED);
        assert_eq!(net.results(&net.anna).await, Some(Results::Nothing));
        assert_eq!(connections(&net.ctx, &net.cora).await.unwrap().len(), 0);
    }

    async fn who_was_noted_as_absent_after_answering_still_counts(net: Stage) {
        five(&net).await;
        net.note(&[&net.anna, &net.bert, &net.carl], false).await;
        net.at(CLOSED);
        let Some(Results::Told { tally, present, .. }) = net.results(&net.pia).await else { panic!("it is told") };
        assert_eq!((tally.answers(), present), (5, 5), "never more than were there");
    }
}
