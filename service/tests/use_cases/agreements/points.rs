//! What is written down at the items of an agenda, and what stays of it when an item goes.

use super::stage::*;
use domain::ids::{ActionId, AgendaItemId, DecisionId};
use domain::meetings::agreement::Decision;
use futures::future::join_all;
use service::both_engines;
use service::meetings::agenda::{ItemPlan, Sort, add_item, move_item, remove_item, set_aside, take_up};
use service::meetings::agreements::*;

impl Stage {
    /// Title and minutes of each item, as somebody reads them.
    async fn points(&self, who: &domain::account::Actor) -> Vec<(Option<String>, String)> {
        let points = self.record(who).await.unwrap().points.into_iter();
        points.map(|point| (point.title, point.minutes.text)).collect()
    }
}

fn words(text: &str) -> Decision {
    Decision::parse(text).unwrap()
}

fn shown<const N: usize>(points: [(&str, &str); N]) -> Vec<(Option<String>, String)> {
    points.map(|(title, text)| (Some(title.to_owned()), text.to_owned())).into()
}

both_engines! {
    async fn each_item_has_minutes_and_a_published_record_shows_them_in_order(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let (second, first, silent) = (net.point("Tweede").await, net.point("Eerste").await, net.point("Stil").await);
        move_item(ctx, &proof, meeting, first, domain::meetings::agenda::Way::Up).await.unwrap();
        assert_eq!(net.write((meeting, second), 0, "Over geld.").await.unwrap(), 1);
        assert_eq!(net.write((meeting, first), 0, "Over ouders.").await.unwrap(), 1);
        net.write(meeting, 0, "Iedereen was er.").await.unwrap();
        add_decision(ctx, &proof, (meeting, second), DecisionId(ctx.new_id()), &words("We delen.")).await.unwrap();
        let new = action("Bellen", region("drenthe"), "2027-05-01");
        add_action(ctx, &proof, (meeting, first), ActionId(ctx.new_id()), &new).await.unwrap();
        assert_eq!(net.record(&net.anna).await, None);
        let all = shown([("Eerste", "Over ouders."), ("Tweede", "Over geld."), ("Stil", "")]);
        assert_eq!(net.points(&net.cora).await, all);
        net.publish().await;
        assert_eq!(net.points(&net.cora).await, all);
        // The agenda itself is a concept: of an item without a word nobody else hears.
        assert_eq!(net.points(&net.anna).await, all[..2]);
        let record = net.record(&net.anna).await.unwrap();
        assert_eq!(record.minutes.text, "Iedereen was er.");
        assert_eq!(record.decisions[0].item, Some((second, "Tweede".to_owned())));
        assert_eq!(record.actions[0].item, Some((first, "Eerste".to_owned())));
        assert!(record.point(silent).is_none());
    }

    async fn of_two_who_write_at_one_item_one_is_told_and_of_two_items_none(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let (one, other) = (net.point("Een").await, net.point("Twee").await);
        let (a, b) = (minutes("Van Cora"), minutes("Van Carl"));
        let (first, second) = tokio::join!(
            save_typed(ctx, &proof, (meeting, one), 0, &a),
            save_typed(ctx, &proof, (meeting, one), 0, &b),
        );
        let (written, refused) = if first.is_ok() { ("Van Cora", second) } else { ("Van Carl", first) };
        assert!(matches!(refused, Err(AgreementError::Changed)), "{refused:?}");
        assert_eq!(net.points(&net.cora).await, shown([("Een", written), ("Twee", "")]));
        let (first, second) = tokio::join!(
            save_typed(ctx, &proof, (meeting, one), 1, &a),
            save_typed(ctx, &proof, (meeting, other), 0, &b),
        );
        assert!(first.is_ok() && second.is_ok(), "{first:?} {second:?}");
        assert_eq!(net.points(&net.cora).await, shown([("Een", "Van Cora"), ("Twee", "Van Carl")]));
    }

    async fn the_same_post_many_times_is_stored_once(net: Stage) {
        let (ctx, proof, at) = (&net.ctx, net.proof(), At::from((net.meeting, net.point("Een").await)));
        let text = minutes("Twee keer hetzelfde.");
        let all = join_all((0..10).map(|_| save_typed(ctx, &proof, at, 0, &text))).await;
        assert!(all.iter().all(|saved| matches!(saved, Ok(1))), "{all:?}");
        // What is sent again after its answer got lost is known by its words.
        assert_eq!(net.write(at, 1, "Verder.").await.unwrap(), 2);
        assert_eq!(net.write(at, 0, "Verder.").await.unwrap(), 2);
        let (id, decision) = (DecisionId(ctx.new_id()), words("We gaan door."));
        for _ in 0..2 {
            add_decision(ctx, &proof, at, id, &decision).await.unwrap();
        }
        let elsewhere = add_decision(ctx, &proof, net.meeting, id, &decision).await;
        assert!(matches!(elsewhere, Err(AgreementError::MadeBefore)), "{elsewhere:?}");
        let (id, new) = (ActionId(ctx.new_id()), action("Bellen", region("drenthe"), "2027-05-01"));
        for _ in 0..2 {
            add_action(ctx, &proof, at, id, &new).await.unwrap();
        }
        let record = net.record(&net.cora).await.unwrap();
        assert_eq!((record.decisions.len(), record.actions.len()), (1, 1));
    }

    async fn nothing_is_written_at_what_is_not_on_the_agenda(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let later = net.meeting("2027-07-13").await;
        let (elsewhere, gone, aside) = (net.point_of(later, "Elders").await, net.point("Weg").await, net.point("Later").await);
        let pause = AgendaItemId(ctx.new_id());
        let plan = ItemPlan { text: domain::meetings::agenda::ItemText::new("Pauze", "", 15).unwrap(), sort: Sort::Break };
        add_item(ctx, &proof, meeting, pause, &plan).await.unwrap();
        remove_item(ctx, &proof, meeting, gone).await.unwrap();
        set_aside(ctx, &proof, meeting, aside).await.unwrap();
        let new = action("Bellen", region("drenthe"), "2027-05-01");
        for item in [elsewhere, gone, aside, pause, AgendaItemId(ctx.new_id()), AgendaItemId(meeting.0)] {
            let at = At::from((meeting, item));
            for text in ["Verdwaald", ""] {
                let refused = net.write(at, 0, text).await;
                assert!(matches!(refused, Err(AgreementError::NoItem)), "{refused:?}");
            }
            let refused = add_decision(ctx, &proof, at, DecisionId(ctx.new_id()), &words("Verdwaald")).await;
            assert!(matches!(refused, Err(AgreementError::NoItem)), "{refused:?}");
            let refused = add_action(ctx, &proof, at, ActionId(ctx.new_id()), &new).await;
            assert!(matches!(refused, Err(AgreementError::NoItem)), "{refused:?}");
        }
        assert_eq!(net.record(&net.cora).await, None, "nothing was begun either");
    }

    async fn what_was_written_stays_when_its_item_is_removed(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let item = net.point("Wie betaalt mee?").await;
        net.write((meeting, item), 0, "De verzekeraar niet.").await.unwrap();
        add_decision(ctx, &proof, (meeting, item), DecisionId(ctx.new_id()), &words("We vragen het.")).await.unwrap();
        let new = action("Vragen", region("drenthe"), "2027-05-01");
        add_action(ctx, &proof, (meeting, item), ActionId(ctx.new_id()), &new).await.unwrap();
        for _ in 0..2 {
            remove_item(ctx, &proof, meeting, item).await.unwrap();
        }
        let titled = "# Wie betaalt mee?\n\nDe verzekeraar niet.";
        assert_eq!(net.points(&net.cora).await, [(None, titled.to_owned())]);
        // Whoever was typing is told, and it can be written on.
        let stale = net.write((meeting, item), 1, "De verzekeraar niet. De gemeente wel.").await;
        assert!(matches!(stale, Err(AgreementError::Changed)), "{stale:?}");
        let on = format!("{titled} De gemeente wel.");
        assert_eq!(net.write((meeting, item), 2, &on).await.unwrap(), 3);
        net.publish().await;
        assert_eq!(net.points(&net.anna).await, [(None, on)]);
        let record = net.record(&net.anna).await.unwrap();
        assert_eq!((record.decisions[0].item.as_ref(), record.actions[0].item.as_ref()), (None, None));
    }

    async fn an_item_that_goes_on_later_has_minutes_at_both_meetings(net: Stage) {
        let (ctx, proof, meeting) = (&net.ctx, net.proof(), net.meeting);
        let later = net.meeting("2027-07-13").await;
        let item = net.point("Niet af").await;
        net.write((meeting, item), 0, "De eerste helft.").await.unwrap();
        set_aside(ctx, &proof, meeting, item).await.unwrap();
        take_up(ctx, &proof, later, item).await.unwrap();
        assert_eq!(net.write((later, item), 0, "De tweede helft.").await.unwrap(), 1);
        let at_first = net.record(&net.cora).await.unwrap();
        let [point] = &at_first.points[..] else { panic!("{at_first:?}") };
        assert_eq!((point.id, point.is_loose, point.minutes.text.as_str()), (item, true, "De eerste helft."));
        assert_eq!(net.write((meeting, item), 1, "De eerste helft, verbeterd.").await.unwrap(), 2);
        let second = read_record(ctx, &net.cora, &net.view(later).await).await.unwrap().unwrap();
        assert_eq!((second.points.len(), second.points[0].minutes.text.as_str()), (1, "De tweede helft."));
        assert!(!second.points[0].is_loose);
        // Gone at last, each meeting keeps its own.
        remove_item(ctx, &proof, later, item).await.unwrap();
        let second = read_record(ctx, &net.cora, &net.view(later).await).await.unwrap().unwrap();
        assert_eq!(second.points[0].minutes.text, "# Niet af\n\nDe tweede helft.");
        assert_eq!(net.points(&net.cora).await, [(None, "# Niet af\n\nDe eerste helft, verbeterd.".to_owned())]);
        let at_second = At::from((later, second.points[0].id));
        assert_eq!(net.write(at_second, 2, "Samen.").await.unwrap(), 3);
    }

    async fn nobody_reads_half_a_sentence_of_a_published_record(net: Stage) {
        let (ctx, proof, at) = (&net.ctx, net.proof(), At::from((net.meeting, net.point("Een").await)));
        save_typed(ctx, &proof, at, 0, &minutes("Half")).await.unwrap();
        net.publish().await;
        let refused = save_typed(ctx, &proof, at, 1, &minutes("Half een zi")).await;
        assert!(matches!(refused, Err(AgreementError::Published)), "{refused:?}");
        assert_eq!(net.write(at, 1, "Een hele zin.").await.unwrap(), 2);
        assert_eq!(net.points(&net.anna).await, shown([("Een", "Een hele zin.")]));
    }

    async fn the_log_has_a_line_for_each_who_writes_and_not_for_each_pause(net: Stage) {
        let (ctx, meeting) = (&net.ctx, net.meeting);
        let at = At::from((meeting, net.point("Een").await));
        let carl = service::meetings::proof::MayPlan::of(&net.carl).unwrap();
        for version in 0..5 {
            net.write(at, version, &format!("Zin {version}.")).await.unwrap();
        }
        assert_eq!(net.log().await, ["minutes.changed"]);
        save_typed(ctx, &carl, at, 5, &minutes("Van Carl.")).await.unwrap();
        save_typed(ctx, &carl, at, 6, &minutes("Van Carl, verder.")).await.unwrap();
        assert_eq!(net.log().await, ["minutes.changed"; 2]);
        net.clock.advance(chrono::Duration::minutes(16));
        save_typed(ctx, &carl, at, 7, &minutes("Later.")).await.unwrap();
        assert_eq!(net.log().await, ["minutes.changed"; 3]);
    }

    async fn minutes_of_items_alone_can_be_published(net: Stage) {
        let empty = publish_record(&net.ctx, &net.proof(), net.meeting).await;
        assert!(matches!(empty, Err(AgreementError::Empty)), "{empty:?}");
        let item = net.point("Een").await;
        net.write((net.meeting, item), 0, "Besproken.").await.unwrap();
        net.publish().await;
        assert!(net.record(&net.anna).await.unwrap().has_minutes());
    }
}
