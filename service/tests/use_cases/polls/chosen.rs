//! The first invitation to a meeting whose date came out of a date poll says so.

use super::stage::*;
use domain::meetings::MeetingKind;
use domain::rounds::RoundLetter;
use service::both_engines;
use service::meetings::letters::{preview_letter, send_due};
use service::meetings::polls::*;
use service::meetings::*;
use service::testkit::plan;

const SAYS: &str = "Jullie kozen deze datum in de datumprikker: 1 regio kan, 1 als het moet.";

/// Makes the first date that of the meeting.
async fn settle(stage: &Stage) {
    let view = stage.seen_by(&stage.cora).await;
    settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (view.version, view.dates[0].id), false).await.unwrap();
}

/// A poll in which Drenthe can on the first date, though Bert cannot, and Zeeland can if need be.
async fn answered(stage: &Stage) {
    stage.begun().await;
    for (who, said) in [(&stage.anna, "ynn"), (&stage.bert, "nyy"), (&stage.cees, "mnn"), (&stage.cora, "nnn")] {
        stage.answer(who, said).await.unwrap();
    }
}

/// What the job does at this moment; gives the invitations of now, by address.
async fn invited_at(stage: &Stage, moment: &str) -> Vec<(String, String, String)> {
    let before = stage.letters("meeting_made").await.len();
    stage.clock.set(at(moment));
    send_due(&stage.ctx).await.unwrap();
    stage.letters("meeting_made").await.split_off(before)
}

async fn change(stage: &Stage, change: impl FnOnce(&mut MeetingPlan)) {
    let is = stage.meeting_view().await;
    let mut changed = MeetingPlan { date: is.date, address: is.place, ..plan("2027-04-13") };
    change(&mut changed);
    let change = MeetingChange { version: is.version, plan: changed };
    change_meeting(&stage.ctx, &stage.proof(), stage.meeting, &change).await.unwrap();
}

both_engines! {
    async fn everybody_reads_first_that_the_date_was_chosen_and_nobody_is_blamed(stage: Stage) {
        answered(&stage).await;
        settle(&stage).await;
        let meeting = stage.meeting_view().await;
        let asked = (RoundLetter::MeetingMade, stage.bert.member_id());
        let (_, shown) = preview_letter(&stage.ctx, &stage.proof(), &meeting, asked).await.unwrap().unwrap().to.unwrap();
        let letters = invited_at(&stage, "2027-03-03T13:40:00Z").await;
        assert_eq!(letters.iter().map(|(to, ..)| to.split('@').next().unwrap()).collect::<Vec<_>>(), ["anna", "bert", "cees", "cora"]);
        for (_, _, text) in &letters {
            let lines: Vec<&str> = text.lines().collect();
            assert!(lines[2].starts_with("Je bent uitgenodigd voor de netwerkbijeenkomst.") && lines[4] == SAYS, "{text}");
        }
        // Bert cannot come then: his letter says what Anna's does.
        assert_eq!(letters[1].2, letters[0].2.replace("Dag Anna,", "Dag Bert,"));
        assert_eq!(letters[1].2, shown.text(), "as it was looked at before");
        const AS_HTML: &str = "SELECT COUNT(*) FROM outbox WHERE kind = 'meeting_made' AND html LIKE '%Jullie kozen deze datum in de datumprikker: 1 regio kan, 1 als het moet.%'";
        assert_eq!(stage.count(AS_HTML).await, 4);
    }

    async fn so_does_who_is_invited_later_and_only_in_the_first_letter(stage: Stage) {
        answered(&stage).await;
        settle(&stage).await;
        // Where exactly is filled in afterwards.
        change(&stage, |plan| plan.address = "Zaal 9".into()).await;
        assert!(invited_at(&stage, "2027-03-03T13:40:00Z").await.iter().all(|(.., text)| text.contains(SAYS)));
        stage.net.hand_over("zeeland", 1, "Dora").await;
        let letters = invited_at(&stage, "2027-03-03T13:41:00Z").await;
        assert!(letters.len() == 1 && letters[0].2.contains(SAYS), "{letters:?}");
        // Who comes back was told before.
        stage.net.hand_over("zeeland", 1, "Cees").await;
        let letters = invited_at(&stage, "2027-03-03T13:42:00Z").await;
        assert!(letters.len() == 1 && !letters[0].2.contains("Jullie kozen"), "{letters:?}");
        change(&stage, |plan| plan.date = date("2027-04-22")).await;
        assert!(invited_at(&stage, "2027-03-03T14:42:00Z").await.is_empty());
        let moved = stage.letters("meeting_moved").await;
        assert!(moved.len() == 4 && moved.iter().all(|(.., text)| !text.contains("Jullie kozen")), "{moved:?}");
        stage.net.hand_over("zeeland", 1, "Eva").await;
        let letters = invited_at(&stage, "2027-03-03T14:43:00Z").await;
        assert!(letters.len() == 1 && !letters[0].2.contains("Jullie kozen"), "nobody chose this day: {letters:?}");
    }

    async fn another_date_of_the_poll_is_not_the_one_that_was_chosen(stage: Stage) {
        answered(&stage).await;
        settle(&stage).await;
        // On this one Bert can, and so his region.
        change(&stage, |plan| plan.date = date("2027-04-15")).await;
        let letters = invited_at(&stage, "2027-03-03T13:40:00Z").await;
        assert!(letters.len() == 4 && letters.iter().all(|(.., text)| !text.contains("Jullie kozen")), "{letters:?}");
        // Back on the day that was chosen it is so again.
        change(&stage, |plan| plan.date = date("2027-04-13")).await;
        stage.net.hand_over("zeeland", 1, "Dora").await;
        let letters = invited_at(&stage, "2027-03-03T14:40:00Z").await;
        assert!(letters.len() == 1 && letters[0].2.contains(SAYS), "{letters:?}");
    }

    async fn of_one_that_the_release_before_settled_the_day_and_the_host_tell(stage: Stage) {
        answered(&stage).await;
        settle(&stage).await;
        const BEFORE: &str = "UPDATE audit_log SET detail = '{\"date\":\"2027-04-13\",\"host\":null}' WHERE action = 'poll.settled'";
        assert_eq!(run!(stage, BEFORE), 1);
        assert!(invited_at(&stage, "2027-03-03T13:40:00Z").await.iter().all(|(.., text)| text.contains(SAYS)));
        change(&stage, |plan| plan.date = date("2027-04-15")).await;
        stage.net.hand_over("zeeland", 1, "Dora").await;
        let letters = invited_at(&stage, "2027-03-03T14:40:00Z").await;
        assert!(letters.len() == 1 && !letters[0].2.contains("Jullie kozen"), "{letters:?}");
    }

    async fn of_a_meeting_without_a_round_people_are_counted(stage: Stage) {
        let stage = Stage { meeting: concept(&stage.net, MeetingKind::Coordination).await, ..stage };
        let place = |text: &str| DatePlan { place: Place::AsTyped, address: "Online".into(), ..day(text) };
        let plan = PollPlan { dates: DAYS.iter().map(|text| place(text)).collect(), closes_at: at(CLOSES) };
        stage.start(&plan).await.unwrap();
        stage.work_at("2027-03-03T12:40:00Z").await;
        stage.answer(&stage.cora, "mnn").await.unwrap();
        settle(&stage).await;
        let letters = invited_at(&stage, "2027-03-03T13:40:00Z").await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].2.contains("\n\nJullie kozen deze datum in de datumprikker: 1 persoon kan als het moet.\n\n"), "{letters:?}");
    }

    async fn what_nobody_chose_is_not_said_to_be_chosen(stage: Stage) {
        stage.begun().await;
        stage.answer(&stage.anna, "nyy").await.unwrap();
        settle(&stage).await;
        let letters = invited_at(&stage, "2027-03-03T13:40:00Z").await;
        assert!(letters.len() == 4 && letters.iter().all(|(.., text)| !text.contains("datumprikker")), "{letters:?}");
    }
}
