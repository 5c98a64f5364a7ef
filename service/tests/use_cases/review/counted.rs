//! What the figures of a year count.

use super::stage::*;
use domain::meetings::MeetingKind;
use domain::meetings::attendance::Turnout;
use domain::meetings::review::{ActionCounts, AnswerCounts, AnswersCame};
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::agreements::{Settling, publish_record, settle_action};
use service::meetings::{agenda, cancel_meeting, read_meeting};

/// What came of the answers of the second year.
async fn came(stage: &Stage) -> AnswerCounts {
    match stage.year(&stage.trekkers[0], 2027).await.figures.answers {
        AnswersCame::Counts(counts) => counts,
        other => panic!("{other:?}"),
    }
}

both_engines! {
    async fn each_year_has_its_own_rounds_meetings_and_answers(stage: Stage) {
        stage.note(&[&stage.trekkers[0], &stage.trekkers[1], &stage.cora]).await;
        let on_its_day = stage.year(&stage.trekkers[0], 2027).await;
        assert_eq!((on_its_day.figures.held.len(), on_its_day.figures.visits.len()), (0, 0), "today is not over");
        stage.at("2027-03-03T09:00:00Z");
        let second = stage.year(&stage.trekkers[0], 2027).await;
        let [round] = second.figures.rounds[..] else { panic!("{second:?}") };
        assert_eq!((round.date.to_string(), round.is_imported), (DAY.to_owned(), false));
        assert_eq!((round.response.regions, round.response.active_regions), (6, 25));
        assert_eq!((round.response.seats, round.response.all_seats), (6, 6));
        assert_eq!(second.figures.held, [(MeetingKind::Network, 1)]);
        let [visit] = second.figures.visits[..] else { panic!("{second:?}") };
        assert_eq!((visit.meeting, visit.came), (stage.meetings[1], Some(Turnout { people: 3, regions: 2 })));
        // Six wrote, one of them to the coordination group alone.
        assert_eq!(came(&stage).await, AnswerCounts { written: 5, ..AnswerCounts::default() });
        let before = second.before.unwrap();
        assert_eq!((before.rounds[0].response.regions, before.visits[0].came), (4, None));
        assert_eq!(before.answers, AnswersCame::TooFew, "of four regions nothing is told");
        let first = stage.year(&stage.trekkers[0], 2026).await;
        assert_eq!((first.figures, first.before, first.is_running), (before, None, false));
        assert_eq!([(first.earlier, first.later), (second.earlier, second.later)], [(None, Some(2027)), (Some(2026), None)]);
        let empty = stage.year(&stage.trekkers[0], 2020).await;
        assert_eq!((empty.figures.is_empty(), empty.earlier, empty.later), (true, None, Some(2026)));
    }

    async fn what_came_of_an_answer_is_counted_as_members_read_it(stage: Stage) {
        let texts = stage.texts().await;
        let [first, second, hidden] = [stage.item(&texts[..2]).await, stage.item(&texts[1..3]).await, stage.item(&texts[5..]).await];
        stage.discuss(first).await;
        stage.decide(first).await;
        stage.agree(first).await;
        stage.discuss(second).await;
        stage.discuss(hidden).await;
        let nothing = AnswerCounts { written: 5, ..AnswerCounts::default() };
        assert_eq!(came(&stage).await, nothing, "both are concepts");
        agenda::publish(&stage.ctx, &stage.proof(), stage.meetings[1]).await.unwrap();
        assert_eq!(came(&stage).await, AnswerCounts { on_agenda: 3, ..nothing });
        publish_record(&stage.ctx, &stage.proof(), stage.meetings[1]).await.unwrap();
        let all = AnswerCounts { on_agenda: 3, discussed: 3, decided: 2, agreed: 2, ..nothing };
        assert_eq!(came(&stage).await, all);
        // What was said of an answer stays when the item waits for a next meeting.
        agenda::set_aside(&stage.ctx, &stage.proof(), stage.meetings[1], second).await.unwrap();
        assert_eq!(came(&stage).await, all);
        agenda::remove_item(&stage.ctx, &stage.proof(), stage.meetings[1], first).await.unwrap();
        assert_eq!(came(&stage).await, AnswerCounts { on_agenda: 2, discussed: 2, ..nothing });
    }

    async fn what_a_region_wrote_in_a_round_that_is_open_again_is_nobodys_to_count(stage: Stage) {
        stage.reopen_round(stage.meetings[1]).await;
        let figures = stage.year(&stage.cora, 2027).await.figures;
        assert_eq!((figures.rounds.len(), figures.answers), (0, AnswersCame::Nothing));
    }

    async fn actions_are_counted_as_far_as_they_are_once_they_are_published(stage: Stage) {
        let item = stage.item(&[]).await;
        let [done, lapsed, _] = [stage.agree(item).await, stage.agree(item).await, stage.agree(item).await];
        let actions = async || stage.year(&stage.pia, 2027).await.figures.actions;
        assert_eq!(actions().await, ActionCounts::default());
        publish_record(&stage.ctx, &stage.proof(), stage.meetings[1]).await.unwrap();
        assert_eq!(actions().await, ActionCounts::default(), "today is not over");
        stage.at("2027-03-03T09:00:00Z");
        assert_eq!(actions().await, ActionCounts { open: 3, ..ActionCounts::default() });
        settle_action(&stage.ctx, &stage.cora, (done, 1), &Settling::Done).await.unwrap();
        let why = Reason::parse("Niet meer nodig.").unwrap();
        settle_action(&stage.ctx, &stage.cora, (lapsed, 1), &Settling::Lapsed(why)).await.unwrap();
        assert_eq!(actions().await, ActionCounts { done: 1, lapsed: 1, open: 1 });
        assert_eq!(stage.year(&stage.pia, 2026).await.figures.actions, ActionCounts::default());
    }

    async fn what_was_called_off_was_not_held(stage: Stage) {
        let id = stage.meeting("2027-07-13").await;
        let version = read_meeting(&stage.ctx, &stage.cora, id).await.unwrap().unwrap().version;
        let why = Reason::parse("De zaal is dicht.").unwrap();
        cancel_meeting(&stage.ctx, &stage.proof(), id, version, Some(&why)).await.unwrap();
        stage.at("2027-07-14T09:00:00Z");
        let figures = stage.year(&stage.cora, 2027).await.figures;
        assert_eq!((figures.held.clone(), figures.visits.len()), (vec![(MeetingKind::Network, 1)], 1));
    }
}
