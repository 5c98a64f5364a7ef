//! Wrong, stale, repeated and forged input.

use super::stage::*;
use domain::account::{Actor, Role};
use domain::ids::{AgendaItemId, MeetingId, MemberId, RegionId, TextId};
use domain::meetings::agenda::Aim;
use service::both_engines;
use service::meetings::MeetingError;
use service::meetings::agenda::*;
use service::meetings::proof::MayPlan;
use service::testkit::somebody;
use std::collections::BTreeSet;
use uuid::Uuid;

both_engines! {
    async fn only_who_plans_makes_an_agenda(stage: Stage) {
        for who in [Actor::Visitor, somebody(&[]), somebody(&[Role::Partner]), stage.anna.clone()] {
            assert!(matches!(MayPlan::of(&who), Err(MeetingError::NotAllowed)));
        }
        stage.with_items(["A"]).await;
        for who in [&stage.anna, &stage.partner] {
            assert_eq!(stage.agenda(who).await, None, "a concept is for who plans");
        }
        let meeting = stage.view().await;
        for who in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(read_agenda(&stage.ctx, &who, &meeting).await, Err(MeetingError::NotAllowed)));
        }
    }

    async fn what_an_item_names_has_to_be_there(stage: Stage) {
        let none = || (None::<String>, None::<MemberId>, None::<RegionId>, BTreeSet::<TextId>::new());
        let plan = |(theme, owner, asked, sources)| ItemPlan { sort: Sort::Item { aim: Aim::Discuss, theme, owner, asked, sources }, ..item("A") };
        let nobody = Uuid::from_u128(7);
        let theme = stage.try_add(&plan((Some("bestaat-niet".into()), none().1, none().2, none().3))).await;
        assert!(matches!(theme, Err(AgendaError::UnknownTheme)));
        let owner = stage.try_add(&plan((None, Some(MemberId(nobody)), None, none().3))).await;
        assert!(matches!(owner, Err(AgendaError::UnknownOwner)));
        for region in ["nergens", "'; DROP TABLE agendas; --", ""] {
            let asked = stage.try_add(&plan((None, None, Some(RegionId::new(region)), none().3))).await;
            assert!(matches!(asked, Err(AgendaError::UnknownRegion)), "{region}");
        }
        let gone = stage.try_add(&from("A", &[TextId(nobody)])).await;
        assert!(matches!(gone, Err(AgendaError::AnswerGone)));
        let many: Vec<TextId> = (0..100).map(|id| TextId(Uuid::from_u128(id))).collect();
        assert!(matches!(stage.try_add(&from("A", &many)).await, Err(AgendaError::TooMany)));
        assert!(stage.titles().await.is_empty(), "nothing was half stored");
    }

    async fn an_item_does_not_say_the_words_of_an_answer_for_few(stage: Stage) {
        let title = "Zorgverzekeraar wil niet meebetalen aan onze coördinator";
        let refused = stage.try_add(&from(title, &[stage.hidden])).await;
        assert!(matches!(refused, Err(AgendaError::Quotes(region)) if region == "Zeeland"));
        let id = stage.add(&from("Wie betaalt mee?", &[stage.hidden])).await;
        let quoting = ItemChange { version: 1, plan: from(title, &[stage.hidden]) };
        let refused = change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &quoting).await;
        assert!(matches!(refused, Err(AgendaError::Quotes(_))));
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, true).await.unwrap();
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &quoting).await.unwrap();
        // Who takes their yes back keeps the agenda from being published with it.
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, false).await.unwrap();
        let refused = publish(&stage.ctx, &stage.proof(), stage.meeting).await;
        assert!(matches!(refused, Err(AgendaError::Quotes(_))));
    }

    async fn a_form_that_is_sent_twice_makes_one_item(stage: Stage) {
        let id = stage.add(&item("A")).await;
        add_item(&stage.ctx, &stage.proof(), stage.meeting, id, &item("A")).await.unwrap();
        let other = add_item(&stage.ctx, &stage.proof(), stage.meeting, id, &item("B")).await;
        assert!(matches!(other, Err(AgendaError::MadeBefore)));
        assert_eq!(stage.titles().await, ["A"]);
    }

    async fn a_stale_change_comes_back_with_what_stands(stage: Stage) {
        let [id] = stage.with_items(["A"]).await;
        let change = |version, title| ItemChange { version, plan: item(title) };
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change(1, "B")).await.unwrap();
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change(1, "B")).await.unwrap();
        let stale = change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change(1, "C")).await;
        assert!(matches!(stale, Err(AgendaError::Changed(now)) if now.title == "B" && now.version == 2));
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change(2, "C")).await.unwrap();
        assert_eq!(stage.titles().await, ["C"]);
        let as_break = ItemChange { version: 3, plan: pause(15) };
        let refused = change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &as_break).await;
        assert!(matches!(refused, Err(AgendaError::Unknown)));
    }

    async fn an_agenda_of_no_such_meeting_is_not_found(stage: Stage) {
        let (nowhere, id) = (MeetingId(Uuid::from_u128(3)), AgendaItemId(Uuid::from_u128(4)));
        let refused = add_item(&stage.ctx, &stage.proof(), nowhere, id, &item("A")).await;
        assert!(matches!(refused, Err(AgendaError::Unknown)));
        assert!(matches!(publish(&stage.ctx, &stage.proof(), nowhere).await, Err(AgendaError::Unknown)));
        assert!(matches!(publish(&stage.ctx, &stage.proof(), stage.meeting).await, Err(AgendaError::Empty)));
        stage.add(&pause(15)).await;
        assert!(matches!(publish(&stage.ctx, &stage.proof(), stage.meeting).await, Err(AgendaError::Empty)));
    }

    async fn an_agenda_has_an_end(stage: Stage) {
        for number in 0..60 {
            stage.add(&item(&format!("Punt {number}"))).await;
        }
        assert!(matches!(stage.try_add(&item("Nog een")).await, Err(AgendaError::TooMany)));
    }
}
