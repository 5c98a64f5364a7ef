//! Minutes, decisions and actions: what is stored, what is refused, and what is said of it in the log.

use super::stage::*;
use domain::ids::{ActionId, DecisionId, MeetingId};
use domain::meetings::agreement::Decision;
use service::both_engines;
use service::meetings::agreements::*;

both_engines! {
    async fn what_is_written_down_is_read_again(net: Stage) {
        let (ctx, proof, id) = (&net.ctx, net.proof(), net.meeting);
        assert_eq!(net.record(&net.cora).await, None);
        save_minutes(ctx, &proof, id, 0, &minutes("# Wat is er *besproken*?\r\n\r\n- geld")).await.unwrap();
        let decided = net.decide("We delen de brief.").await;
        let agreed = net.agree("De brief delen", region("drenthe"), "2027-05-01").await;
        net.agree("Bellen met de zorgverzekeraar", person(&net.pia), "2027-04-10").await;
        let record = net.record(&net.cora).await.unwrap();
        assert_eq!((record.minutes.text.as_str(), record.minutes.version), ("# Wat is er *besproken*?\n\n- geld", 1));
        assert_eq!(record.minutes.changed.map(|(by, _)| by).as_deref(), Some("Persoon coordinator"));
        assert_eq!(record.decisions, [DecisionView { id: decided, text: "We delen de brief.".into(), item: None, version: 1 }]);
        let names: Vec<_> = record.actions.iter().map(|it| (it.owner_name.as_str(), it.due.to_string())).collect();
        assert_eq!(names, [("Persoon partner", "2027-04-10".into()), ("Drenthe", "2027-05-01".into())]);
        assert_eq!(record.actions[1].id, agreed);
        assert_eq!(net.log().await, ["action.added", "action.added", "decision.added", "minutes.changed"]);
        let told = net.count("SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%brief%' OR detail LIKE '%geld%'").await;
        assert_eq!(told, 0, "the log holds no contents");
    }

    async fn stale_minutes_are_refused_and_the_later_one_chooses(net: Stage) {
        let (ctx, proof, id) = (&net.ctx, net.proof(), net.meeting);
        let save = async |version, text: &str| save_minutes(ctx, &proof, id, version, &minutes(text)).await;
        save(0, "Van Cora").await.unwrap();
        assert!(matches!(save(0, "Van Carl").await, Err(AgreementError::Changed)));
        assert_eq!(net.record(&net.cora).await.unwrap().minutes.text, "Van Cora");
        // What stands already is no change, whatever the version.
        save(0, "Van Cora").await.unwrap();
        save(1, "Van Cora en Carl").await.unwrap();
        assert!(matches!(save(7, "Van niemand").await, Err(AgreementError::Changed)));
        let record = net.record(&net.cora).await.unwrap().minutes;
        assert_eq!((record.text.as_str(), record.version), ("Van Cora en Carl", 2));
        save(2, "").await.unwrap();
        assert_eq!(net.record(&net.cora).await.unwrap().minutes.text, "");
        assert_eq!(net.log().await, ["minutes.changed"], "who goes on writing adds no line");
    }

    async fn a_form_that_is_sent_twice_adds_once(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let words = |text: &str| Decision::parse(text).unwrap();
        let id = DecisionId(ctx.new_id());
        for _ in 0..2 {
            add_decision(ctx, &proof, meeting, id, &words("We gaan door.")).await.unwrap();
        }
        let other = add_decision(ctx, &proof, meeting, id, &words("We stoppen.")).await;
        assert!(matches!(other, Err(AgreementError::MadeBefore)));
        let id = ActionId(ctx.new_id());
        let new = action("Bellen", region("zeeland"), "2027-05-01");
        for _ in 0..2 {
            add_action(ctx, &proof, meeting, id, &new).await.unwrap();
        }
        let other = add_action(ctx, &proof, meeting, id, &action("Bellen", region("drenthe"), "2027-05-01")).await;
        assert!(matches!(other, Err(AgreementError::MadeBefore)));
        let record = net.record(&net.cora).await.unwrap();
        assert_eq!((record.decisions.len(), record.actions.len()), (1, 1));
        assert_eq!(net.log().await, ["action.added", "decision.added"]);
    }

    async fn a_decision_changes_and_goes(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let words = |text: &str| Decision::parse(text).unwrap();
        let (kept, wrong) = (net.decide("Blijft.").await, net.decide("Verkeerd.").await);
        change_decision(ctx, &proof, meeting, (kept, 1), &words("Blijft zo.")).await.unwrap();
        change_decision(ctx, &proof, meeting, (kept, 1), &words("Blijft zo.")).await.unwrap();
        let stale = change_decision(ctx, &proof, meeting, (kept, 1), &words("Anders.")).await;
        assert!(matches!(stale, Err(AgreementError::Changed)));
        let stale = remove_decision(ctx, &proof, meeting, (kept, 1)).await;
        assert!(matches!(stale, Err(AgreementError::Changed)));
        for _ in 0..2 {
            remove_decision(ctx, &proof, meeting, (wrong, 1)).await.unwrap();
        }
        let gone = change_decision(ctx, &proof, meeting, (wrong, 2), &words("Terug.")).await;
        assert!(matches!(gone, Err(AgreementError::Unknown)));
        assert!(matches!(read_decision(ctx, &proof, meeting, wrong).await, Err(AgreementError::Unknown)));
        assert_eq!(read_decision(ctx, &proof, meeting, kept).await.unwrap().text, "Blijft zo.");
        assert_eq!(net.record(&net.cora).await.unwrap().decisions.len(), 1);
    }

    async fn an_action_changes_and_goes_while_nobody_has_read_it(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let (kept, wrong) = (net.agree("Blijft", region("drenthe"), "2027-05-01").await, net.agree("Weg", region("drenthe"), "2027-05-01").await);
        let new = action("Blijft zo", person(&net.anna), "2027-06-01");
        change_action(ctx, &proof, meeting, (kept, 1), &new).await.unwrap();
        change_action(ctx, &proof, meeting, (kept, 1), &new).await.unwrap();
        let stale = change_action(ctx, &proof, meeting, (kept, 1), &action("Anders", region("drenthe"), "2027-06-01")).await;
        assert!(matches!(stale, Err(AgreementError::Changed)));
        for _ in 0..2 {
            remove_action(ctx, &proof, meeting, (wrong, 1)).await.unwrap();
        }
        assert!(matches!(read_action(ctx, &proof, meeting, wrong).await, Err(AgreementError::Unknown)));
        let changed = read_action(ctx, &proof, meeting, kept).await.unwrap();
        assert_eq!((changed.what.as_str(), changed.owner_name.as_str(), changed.version), ("Blijft zo", "Anna Proef", 2));
        net.publish().await;
        let published = remove_action(ctx, &proof, meeting, (kept, 2)).await;
        assert!(matches!(published, Err(AgreementError::Published)));
        // What was taken out before stays so.
        remove_action(ctx, &proof, meeting, (wrong, 1)).await.unwrap();
    }

    async fn an_owner_and_a_day_that_cannot_be_are_refused(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let try_add = async |new: NewAction| add_action(ctx, &proof, meeting, ActionId(ctx.new_id()), &new).await;
        for owner in [region("atlantis"), region("Drenthe'; --"), domain::meetings::agreement::Owner::Member(domain::ids::MemberId(ctx.new_id()))] {
            let refused = try_add(action("Bellen", owner, "2027-05-01")).await;
            assert!(matches!(refused, Err(AgreementError::NoOwner)), "{refused:?}");
        }
        for due in ["2027-03-30", "2030-04-01", "9999-12-31", "0001-01-01"] {
            let refused = try_add(action("Bellen", region("drenthe"), due)).await;
            assert!(matches!(refused, Err(AgreementError::DueOutOfReach)), "{due} {refused:?}");
        }
        for due in [DAY, "2030-03-31"] {
            try_add(action("Bellen", region("drenthe"), due)).await.unwrap();
        }
        // Who lost their seat keeps what they had, and gets nothing new.
        let had = net.agree("Schrijven", person(&net.zeger), "2027-05-01").await;
        net.end_seat("zeeland", 1).await;
        change_action(ctx, &proof, meeting, (had, 1), &action("Schrijven!", person(&net.zeger), "2027-05-01")).await.unwrap();
        let refused = try_add(action("Bellen", person(&net.zeger), "2027-05-01")).await;
        assert!(matches!(refused, Err(AgreementError::NoOwner)), "{refused:?}");
    }

    async fn what_is_of_another_meeting_is_not_there(net: Stage) {
        let (ctx, proof) = (&net.ctx, net.proof());
        let (decision, agreed) = (net.decide("Hier.").await, net.agree("Hier", region("drenthe"), "2027-05-01").await);
        let other = net.of_group().await;
        let words = Decision::parse("Daar.").unwrap();
        let new = action("Daar", region("drenthe"), "2027-05-01");
        for refused in [
            change_decision(ctx, &proof, other, (decision, 1), &words).await,
            remove_decision(ctx, &proof, other, (decision, 1)).await,
            change_action(ctx, &proof, other, (agreed, 1), &new).await,
            remove_action(ctx, &proof, other, (agreed, 1)).await,
            read_decision(ctx, &proof, other, decision).await.map(drop),
            read_action(ctx, &proof, other, agreed).await.map(drop),
            save_minutes(ctx, &proof, MeetingId(ctx.new_id()), 0, &minutes("Nergens")).await.map(drop),
        ] {
            assert!(matches!(refused, Err(AgreementError::Unknown)), "{refused:?}");
        }
        // Regions do nothing for a meeting that they do not see.
        let refused = add_action(ctx, &proof, other, ActionId(ctx.new_id()), &new).await;
        assert!(matches!(refused, Err(AgreementError::NoOwner)), "{refused:?}");
        let made = add_decision(ctx, &proof, other, decision, &words).await;
        assert!(matches!(made, Err(AgreementError::MadeBefore)), "{made:?}");
    }
}
