//! What waits for a next meeting and is taken up again, and what an author, a region or a called-off meeting makes of it.

use super::stage::*;
use domain::ids::RegionId;
use domain::meetings::agenda::{Aim, ItemText};
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::agenda::*;
use service::meetings::{MeetingError, cancel_meeting};

/// Says what [`HIDDEN`] says.
fn quoting(stage: &Stage) -> ItemPlan {
    ItemPlan { text: text(HIDDEN, 20), ..from("Geld", &[stage.hidden]) }
}

/// An item that quotes by its author's yes.
async fn with_a_quote(stage: &Stage) -> domain::ids::AgendaItemId {
    let id = stage.add(&from("Geld", &[stage.hidden])).await;
    agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, true).await.unwrap();
    let change = ItemChange { version: stage.item(id).await.version, plan: quoting(stage) };
    change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change).await.unwrap();
    id
}

async fn call_off(stage: &Stage) -> Result<(), MeetingError> {
    let (why, version) = (Reason::parse("De zaal is dicht.").unwrap(), stage.view().await.version);
    cancel_meeting(&stage.ctx, &stage.proof(), stage.meeting, version, Some(&why)).await
}

async fn waiting(stage: &Stage) -> Vec<ItemView> {
    read_waiting_items(&stage.ctx, &stage.proof()).await.unwrap()
}

both_engines! {
    async fn what_is_new_stands_last_whatever_went(stage: Stage) {
        let [a, b, ..] = stage.with_items(["A", "B", "C", "D", "E"]).await;
        remove_item(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, b).await.unwrap();
        stage.with_items(["F"]).await;
        take_up(&stage.ctx, &stage.proof(), stage.meeting, b).await.unwrap();
        assert_eq!(stage.titles().await, ["C", "D", "E", "F", "B"]);
    }

    async fn dots_of_what_waited_are_not_had_twice(stage: Stage) {
        let [a, b] = stage.with_items(["A", "B"]).await;
        stage.publish().await;
        set_dots(&stage.ctx, &stage.anna, stage.meeting, a, 3).await.unwrap();
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        set_dots(&stage.ctx, &stage.anna, stage.meeting, b, 3).await.unwrap();
        take_up(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        let agenda = stage.agenda(&stage.anna).await.unwrap();
        assert_eq!(agenda.items.iter().map(|item| item.own_dots).collect::<Vec<_>>(), [3, 0]);
        assert_eq!(agenda.dots.left, Some(0));
    }

    async fn a_no_takes_what_quotes_off_an_agenda_that_is_read(stage: Stage) {
        let id = with_a_quote(&stage).await;
        stage.with_items(["Iets anders"]).await;
        stage.publish().await;
        stage.look(&stage.anna).await;
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, false).await.unwrap();
        let agenda = stage.agenda(&stage.anna).await.unwrap();
        assert_eq!(agenda.items.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(), ["Iets anders"]);
        assert_eq!(agenda.changes.iter().map(|change| change.what).collect::<Vec<_>>(), [What::Gone]);
        assert!(agenda.changes.iter().all(|change| !change.title.contains("zorgverzekeraar")), "{:?}", agenda.changes);
        // It does not come back as it is, and it does once it says it differently.
        let refused = take_up(&stage.ctx, &stage.proof(), stage.meeting, id).await;
        assert!(matches!(refused, Err(AgendaError::Quotes(region)) if region == "Zeeland"));
        let [waits] = &waiting(&stage).await[..] else { panic!("it waits") };
        let change = ItemChange { version: waits.version, plan: from("Wie betaalt mee?", &[stage.hidden]) };
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change).await.unwrap();
        assert_eq!(stage.agenda(&stage.anna).await.unwrap().changes.len(), 1, "what waits is no news");
        take_up(&stage.ctx, &stage.proof(), stage.meeting, id).await.unwrap();
        assert_eq!(stage.titles().await, ["Iets anders", "Wie betaalt mee?"]);
    }

    async fn a_quote_stays_one_without_its_answer(stage: Stage) {
        let id = stage.add(&from("Geld", &[stage.hidden])).await;
        let plan = ItemPlan { text: ItemText::new("Geld", HIDDEN, 20).unwrap(), ..item("Geld") };
        let refused = change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &ItemChange { version: 1, plan }).await;
        assert!(matches!(refused, Err(AgendaError::Quotes(region)) if region == "Zeeland"));
        assert_eq!(stage.item(id).await.sources.len(), 1);
    }

    async fn what_a_region_said_was_about_that_meeting(stage: Stage) {
        let zeeland = Some(RegionId::new("zeeland"));
        let sort = Sort::Item { aim: Aim::Inform, theme: None, owner: None, asked: zeeland, sources: [].into() };
        let id = stage.add(&ItemPlan { sort, ..item("Zo doet Zeeland het") }).await;
        answer_ask(&stage.ctx, &stage.cees, stage.meeting, id, true).await.unwrap();
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, id).await.unwrap();
        assert!(asked_of(&stage.ctx, &stage.cees).await.unwrap().is_empty());
        take_up(&stage.ctx, &stage.proof(), stage.meeting, id).await.unwrap();
        assert_eq!(asked_of(&stage.ctx, &stage.cees).await.unwrap()[0].says, None);
    }

    async fn what_changed_while_it_was_a_concept_again_is_news(stage: Stage) {
        stage.with_items(["A"]).await;
        stage.publish().await;
        stage.look(&stage.anna).await;
        take_back(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        stage.with_items(["B"]).await;
        stage.publish().await;
        let changes = stage.agenda(&stage.anna).await.unwrap().changes;
        assert_eq!(changes.iter().map(|change| change.title.as_str()).collect::<Vec<_>>(), ["B"]);
    }

    async fn what_changes_while_a_page_is_read_for_the_first_time_is_news(stage: Stage) {
        stage.with_items(["A"]).await;
        stage.publish().await;
        let shown = stage.agenda(&stage.anna).await.unwrap();
        stage.with_items(["B"]).await;
        first_look(&stage.ctx, &stage.anna, stage.meeting, &shown).await;
        assert_eq!(stage.agenda(&stage.anna).await.unwrap().changes.len(), 1);
    }

    async fn what_a_meeting_that_is_called_off_would_have_talked_about_waits(stage: Stage) {
        let id = stage.add(&from("Wie betaalt mee?", &[stage.hidden])).await;
        stage.add(&pause(15)).await;
        call_off(&stage).await.unwrap();
        let waits = waiting(&stage).await;
        assert_eq!(waits.iter().map(|item| (item.id, item.sources.len())).collect::<Vec<_>>(), [(id, 1)]);
        let [asked] = &asked_for_words(&stage.ctx, &stage.cees).await.unwrap()[..] else { panic!("not asked") };
        assert_eq!((asked.meeting, asked.consent), (None, Consent::Open), "no day of a meeting that is not held");
    }
}
