//! From a concept to what members read: once by mail, and afterwards what changed.

use super::stage::*;
use domain::account::OptionalLetter;
use domain::meetings::agenda::Way;
use service::both_engines;
use service::meetings::agenda::*;

impl Stage {
    /// What somebody did not read yet.
    async fn news(&self, who: &domain::account::Actor) -> Vec<(What, String, String)> {
        let agenda = self.agenda(who).await.unwrap();
        agenda.changes.into_iter().map(|change| (change.what, change.title, change.was)).collect()
    }
}

both_engines! {
    async fn members_read_it_once_it_is_published(stage: Stage) {
        stage.with_items(["A"]).await;
        assert_eq!(stage.agenda(&stage.anna).await, None);
        stage.publish().await;
        for who in [&stage.anna, &stage.partner, &stage.cora] {
            assert_eq!(stage.agenda(who).await.unwrap().items[0].title, "A");
        }
        take_back(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        assert_eq!(stage.agenda(&stage.anna).await, None);
    }

    async fn nobody_is_mailed_twice(stage: Stage) {
        stage.with_items(["A"]).await;
        assert_eq!(send_due(&stage.ctx).await.unwrap(), 0);
        service::account::choose_letters(&stage.ctx, &stage.bert, &[OptionalLetter::Results]).await.unwrap();
        stage.publish().await;
        // On a Saturday nothing goes.
        let monday = stage.ctx.now();
        stage.clock.set("2027-02-13T10:00:00Z".parse().unwrap());
        assert_eq!(send_due(&stage.ctx).await.unwrap(), 0);
        stage.clock.set(monday.max("2027-02-15T10:00:00Z".parse().unwrap()));
        // Anna, Cees and Cora; Bert wants none, and partners are not invited.
        assert_eq!(send_due(&stage.ctx).await.unwrap(), 3);
        assert!(stage.agenda(&stage.cora).await.unwrap().is_told);
        take_back(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        stage.publish().await;
        assert_eq!(send_due(&stage.ctx).await.unwrap(), 0);
    }

    async fn members_see_what_changed_since_they_read_it(stage: Stage) {
        let [a, b, c] = stage.with_items(["A", "B", "C"]).await;
        stage.publish().await;
        assert!(stage.news(&stage.anna).await.is_empty());
        assert!(stage.agenda(&stage.anna).await.unwrap().is_first_look);
        stage.look(&stage.anna).await;
        assert!(!stage.agenda(&stage.anna).await.unwrap().is_first_look);
        let renamed = ItemChange { version: 1, plan: item("B, maar anders") };
        change_item(&stage.ctx, &stage.proof(), stage.meeting, b, &renamed).await.unwrap();
        move_item(&stage.ctx, &stage.proof(), stage.meeting, a, Way::Down).await.unwrap();
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, c).await.unwrap();
        stage.with_items(["D"]).await;
        let news = stage.news(&stage.anna).await;
        let expected = [
            (What::Changed, "B, maar anders", "B"),
            (What::Moved, "A", ""),
            (What::Gone, "C", ""),
            (What::Added, "D", ""),
        ];
        assert_eq!(news, expected.map(|(what, title, was)| (what, title.to_owned(), was.to_owned())));
        // Looking again takes nothing away; saying so does, up to what was on the page.
        stage.look(&stage.anna).await;
        assert_eq!(stage.news(&stage.anna).await.len(), 4);
        let revision = stage.agenda(&stage.anna).await.unwrap().revision;
        stage.with_items(["E"]).await;
        seen(&stage.ctx, &stage.anna, stage.meeting, revision).await.unwrap();
        assert_eq!(stage.news(&stage.anna).await, [(What::Added, "E".to_owned(), String::new())]);
        // A number of before, or one that there is not yet.
        seen(&stage.ctx, &stage.anna, stage.meeting, 1).await.unwrap();
        assert_eq!(stage.news(&stage.anna).await.len(), 1);
        seen(&stage.ctx, &stage.anna, stage.meeting, i32::MAX).await.unwrap();
        stage.with_items(["F"]).await;
        assert_eq!(stage.news(&stage.anna).await.len(), 1, "nobody has read what was not there");
        // Who never looked has nothing new.
        assert!(stage.news(&stage.cees).await.is_empty());
    }

    async fn an_agenda_of_a_meeting_that_does_not_take_place_is_gone(stage: Stage) {
        stage.with_items(["A"]).await;
        stage.publish().await;
        let why = domain::rounds::Reason::parse("De zaal is dicht.").unwrap();
        let version = stage.view().await.version;
        service::meetings::cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, Some(&why)).await.unwrap();
        assert_eq!(send_due(&stage.ctx).await.unwrap(), 0);
        assert_eq!(stage.agenda(&stage.anna).await, None);
    }
}
