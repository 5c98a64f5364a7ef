//! What becomes of an answer, for who wrote it: their yes, and the way back.

use super::stage::*;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::survey::Share::Coordination;
use domain::time::day;
use service::both_engines;
use service::meetings::agenda::*;
use service::testkit::somebody;

impl Stage {
    /// The words beside the first item that somebody reads.
    async fn words(&self, who: &Actor) -> Vec<String> {
        let agenda = self.agenda(who).await.unwrap();
        agenda.items[0].sources.iter().map(|source| source.words.clone()).collect()
    }

    async fn changes(&self, who: &Actor) -> usize {
        self.agenda(who).await.unwrap().changes.len()
    }
}

both_engines! {
    async fn an_answer_for_few_is_read_by_the_network_after_its_authors_yes(stage: Stage) {
        let id = stage.add(&from("Wie betaalt mee?", &[stage.shared, stage.hidden])).await;
        stage.publish().await;
        stage.look(&stage.anna).await;
        for (who, reads) in [(&stage.anna, 1), (&stage.partner, 1), (&stage.cees, 2), (&stage.cora, 2)] {
            assert_eq!(stage.words(who).await.len(), reads);
        }
        assert_eq!(stage.agenda(&stage.anna).await.unwrap().items[0].regions().len(), 1, "no region is named either");

        let asked = asked_for_words(&stage.ctx, &stage.cees).await.unwrap();
        let [one] = &asked[..] else { panic!("{asked:?}") };
        assert_eq!((one.title.as_str(), one.words.as_str(), one.consent), ("Wie betaalt mee?", HIDDEN, Consent::Open));
        assert!(asked_for_words(&stage.ctx, &stage.anna).await.unwrap().is_empty());
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, true).await.unwrap();
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, true).await.unwrap();
        assert_eq!(stage.words(&stage.anna).await, [SHARED, HIDDEN]);
        assert_eq!(stage.changes(&stage.anna).await, 1);
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, false).await.unwrap();
        assert_eq!(stage.words(&stage.anna).await, [SHARED]);
    }

    async fn nobody_else_says_yes(stage: Stage) {
        let id = stage.add(&from("Wie betaalt mee?", &[stage.shared, stage.hidden])).await;
        for who in [Actor::Visitor, somebody(&[])] {
            let refused = agree(&stage.ctx, &who, (id, stage.hidden), HIDDEN, true).await;
            assert!(matches!(refused, Err(AgendaError::NotAllowed)));
        }
        for who in [&stage.anna, &stage.cora] {
            let refused = agree(&stage.ctx, who, (id, stage.hidden), HIDDEN, true).await;
            assert!(matches!(refused, Err(AgendaError::Unknown)));
        }
        // What the network reads anyway is asked of nobody.
        let not_asked = agree(&stage.ctx, &stage.anna, (id, stage.shared), SHARED, false).await;
        assert!(matches!(not_asked, Err(AgendaError::Unknown)));
    }

    async fn a_yes_is_about_the_words_that_were_shown(stage: Stage) {
        let id = stage.add(&from("Wie betaalt mee?", &[stage.hidden])).await;
        let other = agree(&stage.ctx, &stage.cees, (id, stage.hidden), "Iets anders.", true).await;
        assert!(matches!(other, Err(AgendaError::AnswerGone)));
        agree(&stage.ctx, &stage.cees, (id, stage.hidden), HIDDEN, true).await.unwrap();
        stage.publish().await;
        assert_eq!(stage.words(&stage.anna).await, [HIDDEN]);
        stage.reopen_round(stage.meeting).await;
        assert!(stage.words(&stage.cora).await.is_empty(), "nobody reads a round that is open");
        stage.write(&stage.cees, "o5-agenda", "De verzekeraar zegt steeds nee.", Coordination).await;
        stage.send_in(&stage.cees).await;
        stage.close_round(stage.meeting).await;
        assert!(stage.words(&stage.anna).await.is_empty(), "of the new words nothing was said");
        assert_eq!(asked_for_words(&stage.ctx, &stage.cees).await.unwrap()[0].consent, Consent::Open);
    }

    async fn who_wrote_sees_what_became_of_it(stage: Stage) {
        let id = stage.add(&from("Wie betaalt mee?", &[stage.hidden])).await;
        let zeeland = RegionId::new("zeeland");
        let of = async |who: &Actor| outcomes_of(&stage.ctx, who, &zeeland).await.unwrap();
        assert!(of(&stage.cees).await.is_empty(), "a concept is told to nobody");
        stage.publish().await;
        let found = of(&stage.cees).await;
        assert_eq!((found[0].item, found[0].title.as_str(), found[0].is_own, found[0].was_held), (id, "Wie betaalt mee?", true, false));
        assert_eq!(of(&stage.cora).await.len(), 1);
        assert!(of(&stage.anna).await.is_empty(), "what the network does not read leads nowhere");
        let drenthe = outcomes_of(&stage.ctx, &stage.partner, &RegionId::new("drenthe")).await.unwrap();
        assert!(drenthe.is_empty());
        let refused = outcomes_of(&stage.ctx, &Actor::Visitor, &zeeland).await;
        assert!(matches!(refused, Err(AgendaError::NotAllowed)));
    }

    async fn before_the_meeting_a_region_is_told_what_stands_on_its_agenda(stage: Stage) {
        let id = stage.add(&from("Wie betaalt mee?", &[stage.hidden])).await;
        let ahead = async |who: &Actor, region: &str| {
            let found = outcomes_of(&stage.ctx, who, &RegionId::new(region)).await.unwrap();
            let told = to_come(&found, day(stage.ctx.now()));
            told.into_iter().map(|outcome| (outcome.item, outcome.is_own)).collect::<Vec<_>>()
        };
        assert_eq!(ahead(&stage.cees, "zeeland").await, [], "a concept is told to nobody");
        stage.publish().await;
        assert_eq!(ahead(&stage.cees, "zeeland").await, [(id, true)]);
        assert_eq!(ahead(&stage.cora, "zeeland").await, [(id, false)]);
        assert_eq!(ahead(&stage.anna, "zeeland").await, [], "what the network does not read leads nowhere");
        take_back(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        assert_eq!(ahead(&stage.cees, "zeeland").await, [], "it is a concept again");
        stage.publish().await;
        stage.clock.set("2027-03-02T08:00:00Z".parse().unwrap());
        assert_eq!(ahead(&stage.cees, "zeeland").await, [(id, true)], "the day itself is still to come");
        stage.clock.set("2027-03-03T08:00:00Z".parse().unwrap());
        assert_eq!(ahead(&stage.cees, "zeeland").await, []);
    }

    async fn what_somebody_wrote_is_told_before_what_their_colleague_did(stage: Stage) {
        stage.reopen_round(stage.meeting).await;
        const OF_BERT: &str = "Wie heeft een voorbeeld van een convenant?";
        stage.fill_in(&stage.bert, "3").await;
        stage.write(&stage.bert, "o5-agenda", OF_BERT, Coordination).await;
        stage.send_in(&stage.bert).await;
        stage.close_round(stage.meeting).await;
        let of_bert = stage.text(OF_BERT).await;
        let first = stage.add(&from("Ouders aan tafel", &[stage.shared])).await;
        let second = stage.add(&from("Een convenant", &[of_bert])).await;
        stage.publish().await;
        for (who, told) in [
            (&stage.anna, vec![(first, true), (second, false)]),
            (&stage.bert, vec![(second, true), (first, false)]),
            (&stage.partner, vec![(first, false)]),
        ] {
            let found = outcomes_of(&stage.ctx, who, &RegionId::new("drenthe")).await.unwrap();
            let ahead = to_come(&found, day(stage.ctx.now()));
            assert_eq!(ahead.iter().map(|it| (it.item, it.is_own)).collect::<Vec<_>>(), told);
        }
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, first).await.unwrap();
        let found = outcomes_of(&stage.ctx, &stage.anna, &RegionId::new("drenthe")).await.unwrap();
        assert_eq!(to_come(&found, day(stage.ctx.now())).len(), 1, "what waits stands on no agenda");
    }

    async fn who_wrote_reads_what_was_decided_and_agreed_once_that_is_published(stage: Stage) {
        use domain::ids::{ActionId, DecisionId};
        use domain::meetings::agreement::{ActionState, ActionText, Decision, Minutes, Owner};
        use service::meetings::agreements::{NewAction, add_action, add_decision, publish_record, save_minutes};
        let (ctx, proof, zeeland) = (&stage.ctx, stage.proof(), RegionId::new("zeeland"));
        let id = stage.add(&from("Wie betaalt mee?", &[stage.hidden])).await;
        let at = (stage.meeting, id);
        stage.publish().await;
        stage.clock.set("2027-03-02T13:00:00Z".parse().unwrap());
        save_minutes(ctx, &proof, at, 0, &Minutes::parse("Lang besproken.").unwrap()).await.unwrap();
        add_decision(ctx, &proof, at, DecisionId(ctx.new_id()), &Decision::parse("We vragen het.").unwrap()).await.unwrap();
        let (what, owner) = (ActionText::parse("Bellen").unwrap(), Owner::Region(zeeland.clone()));
        let new = NewAction { what, owner, due: "2027-05-01".parse().unwrap() };
        add_action(ctx, &proof, at, ActionId(ctx.new_id()), &new).await.unwrap();
        // At the whole meeting, so it came of no answer.
        add_decision(ctx, &proof, stage.meeting, DecisionId(ctx.new_id()), &Decision::parse("Anders.").unwrap()).await.unwrap();
        let of = async |who: &Actor| outcomes_of(ctx, who, &zeeland).await.unwrap();
        for who in [&stage.cees, &stage.cora] {
            assert_eq!(of(who).await[0].became, [], "a concept is told to nobody");
        }
        publish_record(ctx, &proof, stage.meeting).await.unwrap();
        let due = "2027-05-01".parse().unwrap();
        let agreed = Became::Agreed { what: "Bellen".into(), owner: "Zeeland".into(), due, state: ActionState::Open };
        let became = [Became::Discussed, Became::Decided("We vragen het.".into()), agreed];
        for who in [&stage.cees, &stage.cora] {
            let [outcome] = &of(who).await[..] else { panic!("one answer, one item") };
            assert_eq!((outcome.item, &outcome.became[..]), (id, &became[..]));
        }
        assert!(of(&stage.anna).await.is_empty(), "what the network does not read leads nowhere");
        // It waits for a next meeting, and what came of it at this one stays.
        set_aside(ctx, &proof, stage.meeting, id).await.unwrap();
        let [outcome] = &of(&stage.cees).await[..] else { panic!("one answer, one item") };
        assert_eq!((outcome.meeting.0, &outcome.became[..]), (stage.meeting, &became[..]));
    }

    async fn a_region_says_whether_it_tells_its_story(stage: Stage) {
        use domain::meetings::agenda::Aim;
        let asked = Some(RegionId::new("zeeland"));
        let sort = Sort::Item { aim: Aim::Inform, theme: None, owner: None, asked, sources: [].into() };
        let plan = ItemPlan { sort, ..item("Zo doet Zeeland het") };
        let id = stage.add(&plan).await;
        let [one] = &asked_of(&stage.ctx, &stage.cees).await.unwrap()[..] else { panic!("not asked") };
        assert_eq!((one.title.as_str(), one.says), ("Zo doet Zeeland het", None));
        assert!(asked_of(&stage.ctx, &stage.anna).await.unwrap().is_empty());
        for who in [&stage.anna, &stage.cora, &stage.partner] {
            assert!(answer_ask(&stage.ctx, who, stage.meeting, id, true).await.is_err());
        }
        answer_ask(&stage.ctx, &stage.cees, stage.meeting, id, true).await.unwrap();
        assert_eq!(stage.item(id).await.asked.unwrap().says, Some(true));
        answer_ask(&stage.ctx, &stage.cees, stage.meeting, id, false).await.unwrap();
        assert_eq!(stage.item(id).await.asked.unwrap().says, Some(false));
        // Another region has said nothing yet; the same keeps what it said.
        let version = stage.item(id).await.version;
        let renamed = ItemPlan { text: text("Zeeland vertelt", 30), ..plan.clone() };
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &ItemChange { version, plan: renamed }).await.unwrap();
        assert_eq!(stage.item(id).await.asked.unwrap().says, Some(false));
        let sort = Sort::Item { aim: Aim::Inform, theme: None, owner: None, asked: Some(RegionId::new("drenthe")), sources: [].into() };
        let change = ItemChange { version: version + 1, plan: ItemPlan { sort, ..plan } };
        change_item(&stage.ctx, &stage.proof(), stage.meeting, id, &change).await.unwrap();
        assert_eq!(stage.item(id).await.asked.map(|asked| (asked.name, asked.says)), Some(("Drenthe".to_owned(), None)));
        let gone = answer_ask(&stage.ctx, &stage.cees, stage.meeting, id, true).await;
        assert!(matches!(gone, Err(AgendaError::Unknown)));
    }
}
