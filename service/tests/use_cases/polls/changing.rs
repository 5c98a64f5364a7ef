//! Changing the dates of a poll that runs: the answers to the others stay (rules, section 6).

use super::stage::*;
use domain::ids::PollDateId;
use domain::meetings::poll::PollAnswer;
use service::both_engines;
use service::meetings::polls::*;
use service::meetings::*;

impl Stage {
    /// The plan that leaves the poll as it is.
    async fn as_it_is(&self) -> (i32, PollPlan) {
        let view = self.seen_by(&self.cora).await;
        let dates = view.dates.iter().map(|it| day(&it.date.to_string())).collect();
        (view.version, PollPlan { dates, closes_at: at(CLOSES) })
    }

    async fn change(&self, version: i32, plan: &PollPlan) -> Result<(), MeetingError> {
        change_poll(&self.ctx, &self.proof(), self.meeting, version, plan).await
    }

    async fn own(&self, who: &domain::account::Actor) -> Vec<Option<PollAnswer>> {
        self.seen_by(who).await.own.unwrap().given
    }
}

both_engines! {
    async fn the_answers_to_the_other_dates_stay(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "ymn").await.unwrap();
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates.remove(0);
        plan.dates[0].address = "Zaal 4".into();
        plan.dates.push(day("2027-04-22"));
        stage.change(version, &plan).await.unwrap();
        let seen = stage.seen_by(&stage.anna).await;
        let days: Vec<String> = seen.dates.iter().map(|it| it.date.to_string()).collect();
        assert_eq!(days, ["2027-04-15", "2027-04-20", "2027-04-22"]);
        assert_eq!(stage.own(&stage.anna).await, [None, Some(PollAnswer::No), None], "what changed is asked again");
        // What was gone on the page is told, and the rest is stored.
        let gone = PollDateId(stage.ctx.new_id());
        let said = vec![(gone, PollAnswer::Yes), (seen.dates[2].id, PollAnswer::Yes)];
        assert_eq!(stage.answer_for(&stage.anna, said).await.unwrap(), Answered { gone: 1, missing: 1 });
    }

    async fn a_page_that_is_behind_changes_nothing(stage: Stage) {
        stage.begun().await;
        let (version, plan) = stage.as_it_is().await;
        let mut first = plan.clone();
        first.dates.push(day("2027-04-22"));
        stage.change(version, &first).await.unwrap();
        let seen = stage.seen_by(&stage.cora).await;
        // The second of two clicks finds its work done; another change is refused.
        stage.change(version, &first).await.unwrap();
        let mut second = plan.clone();
        second.dates.pop();
        let refused = stage.change(version, &second).await;
        assert!(matches!(refused, Err(MeetingError::Changed)), "{refused:?}");
        assert_eq!(stage.seen_by(&stage.cora).await, seen);
        let settled = settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (version, seen.dates[0].id), false).await;
        assert!(matches!(settled, Err(MeetingError::Changed)), "who presses saw who cannot come: {settled:?}");
    }

    async fn dates_in_another_order_are_the_same_dates(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "ymn").await.unwrap();
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates.swap(0, 2);
        plan.dates.push(day("2027-04-22"));
        stage.change(version, &plan).await.unwrap();
        let given = stage.own(&stage.anna).await;
        assert_eq!(given, [Some(PollAnswer::Yes), Some(PollAnswer::IfNeedBe), Some(PollAnswer::No), None]);
    }

    async fn changing_nothing_is_no_change(stage: Stage) {
        stage.begun().await;
        let (version, plan) = stage.as_it_is().await;
        stage.change(version, &plan).await.unwrap();
        assert_eq!(stage.seen_by(&stage.cora).await.version, version);
        stage.work_at("2027-03-03T15:00:00Z").await;
        assert_eq!(stage.got("poll_asks").await.len(), 4, "nobody is asked again");
    }

    async fn who_has_a_new_date_to_answer_is_asked_again_and_nobody_else(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.cees, "yyy").await.unwrap();
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates.push(day("2027-04-22"));
        stage.change(version, &plan).await.unwrap();
        let added = stage.seen_by(&stage.cora).await.dates[3].id;
        stage.answer_for(&stage.cees, vec![(added, PollAnswer::Yes)]).await.unwrap();
        stage.work_at("2027-03-03T13:00:00Z").await;
        assert_eq!(stage.got("poll_asks").await.len(), 4, "there is half an hour to look");
        stage.work_at("2027-03-03T13:10:30Z").await;
        stage.work_at("2027-03-03T13:11:00Z").await;
        assert_eq!(stage.got("poll_asks").await[4..], ["anna", "bert", "cora"]);
        let (_, subject, text) = stage.letters("poll_asks").await.remove(4);
        assert_eq!(subject, "Kijk nog even naar de datums: netwerkbijeenkomst in april, bij Pharos");
        assert!(text.contains("donderdag 22 april 2027") && !text.contains("koos, is bewaard"), "Anna chose nothing: {text}");
        assert!(text.contains("We zoeken een datum voor de netwerkbijeenkomst in april bij Pharos."), "{text}");
    }

    async fn the_letter_says_which_dates_are_new_and_which_stayed(stage: Stage) {
        stage.begun().await;
        stage.clock.set(at("2027-03-04T09:00:00Z"));
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates[0].address = "Zaal 4".into();
        plan.dates[2] = day("2027-04-22");
        stage.change(version, &plan).await.unwrap();
        stage.work_at("2027-03-04T09:30:00Z").await;
        let (.., text) = stage.letters("poll_asks").await.remove(4);
        let rows = "  Veranderd: dinsdag 13 april 2027, 10:00 tot 15:00, Pharos, Utrecht: Zaal 4\n  \
            Hetzelfde: donderdag 15 april 2027, 10:00 tot 15:00, Pharos, Utrecht\n  \
            Nieuw: donderdag 22 april 2027, 10:00 tot 15:00, Pharos, Utrecht\n  \
            Vervallen: dinsdag 20 april 2027, 10:00 tot 15:00, Pharos, Utrecht\n";
        assert!(text.contains(rows), "{text}");
        const AS_HTML: &str = "SELECT COUNT(*) FROM outbox WHERE kind = 'poll_asks' AND html LIKE '%>Veranderd: dinsdag 13 april 2027%<br>Hetzelfde: donderdag 15%<br>Nieuw: donderdag 22%<br>Vervallen: dinsdag 20%'";
        assert_eq!(stage.count(AS_HTML).await, 4);
        // Of the next change they know what this letter told, and who is new knows nothing.
        stage.clock.set(at("2027-03-05T09:00:00Z"));
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates[0].address = "Zaal 4".into();
        plan.dates.push(day("2027-04-29"));
        stage.change(version, &plan).await.unwrap();
        stage.net.seat_for("Dora", "twente", 1).await;
        stage.work_at("2027-03-05T09:01:00Z").await;
        stage.work_at("2027-03-05T09:30:00Z").await;
        let later = stage.letters("poll_asks").await.split_off(8);
        assert_eq!(later.iter().map(|(to, ..)| to.split('@').next().unwrap()).collect::<Vec<_>>(), ["dora", "anna", "bert", "cees", "cora"]);
        assert!(!later[0].2.contains("Nieuw:") && later[0].2.contains("  donderdag 29 april 2027"), "{}", later[0].2);
        assert!(later[1].2.contains("Hetzelfde: donderdag 22 april") && later[1].2.contains("Nieuw: donderdag 29 april"), "{}", later[1].2);
        assert!(!later[1].2.contains("Vervallen") && !later[1].2.contains("Veranderd:"), "{}", later[1].2);
    }

    async fn who_chose_hears_that_it_was_kept(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "y").await.unwrap();
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates[1] = day("2027-04-22");
        plan.dates[2] = day("2027-05-13");
        stage.change(version, &plan).await.unwrap();
        stage.work_at("2027-03-03T13:30:00Z").await;
        let kept: Vec<bool> = stage.letters("poll_asks").await[4..].iter().map(|(.., text)| text.contains("koos, is bewaard")).collect();
        assert_eq!(kept, [true, false, false, false], "Anna, Bert, Cees and Cora");
        assert!(stage.letters("poll_asks").await[4].2.contains("netwerkbijeenkomst in april of mei bij Pharos. De datums zijn veranderd."));
    }

    async fn a_date_that_is_gone_cannot_be_chosen(stage: Stage) {
        let before = stage.begun().await;
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates.remove(0);
        stage.change(version, &plan).await.unwrap();
        let settled = settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (version + 1, before.dates[0].id), false).await;
        assert!(matches!(settled, Err(MeetingError::Poll(PollError::DateGone))), "{settled:?}");
    }

    async fn other_dates_open_a_poll_that_had_closed(stage: Stage) {
        stage.begun().await;
        stage.clock.set(at("2027-03-16T09:00:00Z"));
        let (version, mut plan) = stage.as_it_is().await;
        plan.dates.push(day("2027-04-22"));
        let past = stage.change(version, &plan).await;
        assert!(matches!(past, Err(MeetingError::Poll(PollError::ClosesTooSoon(_)))), "{past:?}");
        plan.closes_at = at("2027-03-25T10:00:00Z");
        stage.change(version, &plan).await.unwrap();
        assert_eq!(stage.seen_by(&stage.anna).await.state, PollState::Open(plan.closes_at));
    }
}
