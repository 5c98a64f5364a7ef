//! Answering, and what is asked of whom.

use super::stage::*;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::meetings::evaluation::closes_at;
use service::both_engines;
use service::db::Engine;
use service::meetings::evaluation::*;
use service::meetings::list_meetings;

async fn asked_at_start(net: &Stage, who: &Actor) -> Vec<String> {
    let meetings = list_meetings(&net.ctx, &net.cora).await.unwrap();
    let open = open_evaluations(&net.ctx, who, &meetings).await.unwrap();
    open.iter().map(|(meeting, until)| format!("{} {until}", meeting.date)).collect()
}

both_engines! {
    async fn who_was_there_answers_once_and_the_first_counts(net: Stage) {
        net.note(&net.all(), true).await;
        assert_eq!(net.say(&net.anna, &connected(4, &["zeeland", "twente"])).await.unwrap(), Received::Now);
        let before = net.content().await;
        for again in [connected(4, &["zeeland", "twente"]), wrote(1, "Anders", "")] {
            assert_eq!(net.say(&net.anna, &again).await.unwrap(), Received::Before);
        }
        assert_eq!(net.content().await, before);
        assert_eq!(net.say(&net.bert, &plain(1)).await.unwrap(), Received::Now);
        assert_eq!(net.count("SELECT COUNT(*) FROM evaluations").await, 2);
        assert_eq!(net.count("SELECT COUNT(*) FROM evaluation_regions").await, 2);
    }

    async fn everybody_hears_how_it_stands_for_them(net: Stage) {
        net.note(&[&net.anna, &net.bert], true).await;
        net.note(&[&net.bert], false).await;
        let until = closes_at(DAY.parse().unwrap());
        assert_eq!(net.standing(&net.anna).await, Standing::Asked(until));
        for absent in [&net.bert, &net.zeger, &net.cora] {
            assert_eq!(net.standing(absent).await, Standing::NotThere(until));
        }
        assert_eq!(net.standing(&Actor::Visitor).await, Standing::Never);
        net.say(&net.anna, &plain(3)).await.unwrap();
        assert_eq!(net.standing(&net.anna).await, Standing::Answered(until));
        // It is noted later that he was there after all.
        net.at(LAST);
        net.note(&[&net.bert], true).await;
        assert_eq!(net.standing(&net.bert).await, Standing::Asked(until));
        assert_eq!(net.say(&net.bert, &plain(3)).await.unwrap(), Received::Now);
        net.at(CLOSED);
        assert_eq!(net.standing(&net.anna).await, Standing::Over);
        net.at("2027-03-31T12:59:59Z");
        assert_eq!(net.standing(&net.anna).await, Standing::From(moment("2027-03-31T13:00:00Z")));
    }

    async fn the_start_page_asks_who_was_there_until_they_answered_or_it_closes(net: Stage) {
        net.note(&[&net.anna, &net.cora], true).await;
        let asked = vec![format!("{DAY} {}", closes_at(DAY.parse().unwrap()))];
        assert_eq!(asked_at_start(&net, &net.anna).await, asked);
        assert_eq!(asked_at_start(&net, &net.cora).await, asked);
        for nobody in [&net.zeger, &Actor::Visitor, &Actor::System] {
            assert_eq!(asked_at_start(&net, nobody).await, [""; 0]);
        }
        net.say(&net.anna, &plain(3)).await.unwrap();
        assert_eq!(asked_at_start(&net, &net.anna).await, [""; 0]);
        net.at(LAST);
        assert_eq!(asked_at_start(&net, &net.cora).await, asked);
        net.at(CLOSED);
        assert_eq!(asked_at_start(&net, &net.cora).await, [""; 0]);
    }

    async fn the_other_regions_can_be_named(net: Stage) {
        net.note(&[&net.anna, &net.cora], true).await;
        let names = async |who: &Actor| {
            let asked = read_asked(&net.ctx, &MayEvaluate::of(who).unwrap(), &net.view().await).await.unwrap();
            asked.regions.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
        };
        let (of_anna, of_cora) = (names(&net.anna).await, names(&net.cora).await);
        assert_eq!((of_anna.len(), of_cora.len()), (24, 25));
        assert!(!of_anna.contains(&RegionId::new("drenthe")) && of_cora.contains(&RegionId::new("drenthe")));
    }

    async fn what_is_stored_tells_nobody_who_said_it(net: Stage) {
        net.note(&net.all(), true).await;
        for (nth, who) in net.all().into_iter().enumerate() {
            net.say(who, &connected(nth % 5 + 1, if nth % 2 == 0 { &["twente"] } else { &["utrecht", "twente"] })).await.unwrap();
        }
        let rows = net.content().await;
        let answers: Vec<_> = rows.iter().filter(|row| row.starts_with("evaluations:") || row.starts_with("evaluation_regions:")).collect();
        assert_eq!(answers.len(), 8);
        for who in net.all() {
            let id = who.member_id().unwrap().0;
            let written = [id.to_string(), id.simple().to_string().to_uppercase()];
            assert!(rows.iter().any(|row| row.starts_with("evaluated:") && written.iter().any(|id| row.contains(id))));
            assert!(!answers.iter().any(|row| written.iter().any(|id| row.contains(id))), "{who:?}");
        }
        // Of what PostgreSQL keeps beside a row, which transaction wrote it, every answer says the same: that of the last one.
        const OF_ONE: &str = "SELECT COUNT(DISTINCT v.member_id) FROM evaluated v JOIN evaluations e ON e.xmin = v.xmin";
        const TRACES: &str = "SELECT COUNT(DISTINCT (xmin::text, cmin::text, xmax::text)) FROM evaluations";
        const TRACES_OF_REGIONS: &str = "SELECT COUNT(DISTINCT (xmin::text, cmin::text, xmax::text)) FROM evaluation_regions";
        // SQLite keeps these tables in the order of their ids, which are chance.
        const BY_ID: &str = "SELECT COUNT(*) FROM sqlite_master WHERE name LIKE 'evaluat%' AND sql LIKE '%) WITHOUT ROWID'";
        match net.ctx.db.engine() {
            Engine::Postgres => {
                assert_eq!(net.count(OF_ONE).await, 1);
                assert_eq!([net.count(TRACES).await, net.count(TRACES_OF_REGIONS).await], [1, 1]);
            }
            Engine::Sqlite => assert_eq!(net.count(BY_ID).await, 4),
        }
    }
}
