//! Two at once: nothing that was acknowledged is lost, and nothing is done twice.

use super::stage::*;
use domain::meetings::agenda::{Dots, Way};
use futures::future::join_all;
use service::both_engines;
use service::meetings::agenda::*;

both_engines! {
    async fn two_coordinators_edit_one_agenda(stage: Stage) {
        let ids = stage.with_items(["A", "B", "C", "D"]).await;
        let proof = stage.proof();
        let change = |number: usize, who: &str| {
            let plan = item(&format!("{number} van {who}"));
            (ids[number], ItemChange { version: 1, plan })
        };
        let both = (0..4).flat_map(|number| [change(number, "Cora"), change(number, "Kees")]);
        let (ctx, meeting) = (&stage.ctx, stage.meeting);
        let proof = &proof;
        let changes = join_all(both.map(|(id, change)| async move {
            change_item(ctx, proof, meeting, id, &change).await.map(|()| change.plan.text.title().to_owned())
        }));
        let added = join_all((0..6).map(|number| async move {
            let id = domain::ids::AgendaItemId(ctx.new_id());
            add_item(ctx, proof, meeting, id, &item(&format!("nieuw {number}"))).await
        }));
        let moved = join_all(ids.iter().map(|id| move_item(ctx, proof, meeting, *id, Way::To(1))));
        let (changes, added, moved) = tokio::join!(changes, added, moved);
        assert!(added.iter().all(Result::is_ok) && moved.iter().all(Result::is_ok));
        // Of two who change the same item one is told that the other did.
        let stored: Vec<&String> = changes.iter().filter_map(|change| change.as_ref().ok()).collect();
        assert_eq!(stored.len(), 4);
        let refused = changes.iter().filter(|change| matches!(change, Err(AgendaError::Changed(_)))).count();
        assert_eq!(refused, 4);
        let titles = stage.titles().await;
        assert_eq!(titles.len(), 10);
        assert!(stored.iter().all(|title| titles.contains(title)));
    }

    async fn who_gives_dots_in_many_windows_gives_three(stage: Stage) {
        let ids = stage.with_items(["A", "B", "C", "D", "E"]).await;
        stage.publish().await;
        let given = join_all(ids.iter().map(|id| set_dots(&stage.ctx, &stage.anna, stage.meeting, *id, 1))).await;
        assert_eq!(given.iter().filter(|given| given.is_ok()).count(), 3);
        let agenda = stage.agenda(&stage.anna).await.unwrap();
        assert_eq!(agenda.items.iter().map(|item| item.dots.dots).sum::<u32>(), 3);
        assert_eq!(agenda.dots.left, Some(0));
    }

    async fn an_item_that_waits_is_taken_up_once(stage: Stage) {
        let [a] = stage.with_items(["A"]).await;
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        let next = stage.meeting("2027-07-06").await;
        let proof = stage.proof();
        let (one, other) = tokio::join!(
            take_up(&stage.ctx, &proof, stage.meeting, a),
            take_up(&stage.ctx, &proof, next, a)
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    }

    async fn published_by_two_it_is_published_once(stage: Stage) {
        let [a] = stage.with_items(["A"]).await;
        let proof = stage.proof();
        let published = join_all((0..4).map(|_| publish(&stage.ctx, &proof, stage.meeting))).await;
        assert!(published.iter().all(Result::is_ok));
        assert_eq!(stage.agenda(&stage.cora).await.unwrap().revision, 1);
        let everybody = [&stage.anna, &stage.bert, &stage.cees, &stage.cora];
        join_all(everybody.map(|who| set_dots(&stage.ctx, who, stage.meeting, a, 1))).await;
        assert_eq!(stage.item(a).await.dots, Dots { regions: 2, dots: 4 });
        stage.clock.set("2027-02-15T10:00:00Z".parse().unwrap());
        let mails: usize = join_all((0..3).map(|_| send_due(&stage.ctx))).await.into_iter().map(Result::unwrap).sum();
        assert_eq!(mails, 4);
    }
}
