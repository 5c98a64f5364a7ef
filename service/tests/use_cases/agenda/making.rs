//! Making an agenda: items, their order, what they take, and what waits.

use super::stage::*;
use domain::ids::{AgendaItemId, RegionId};
use domain::meetings::agenda::{Aim, Way};
use service::both_engines;
use service::meetings::agenda::*;

both_engines! {
    async fn an_agenda_is_made_from_what_regions_wrote(stage: Stage) {
        let material = stage.material().await;
        assert!(material.has_round);
        let texts: Vec<_> = material.themes.iter().flat_map(|theme| &theme.texts).collect();
        let seen: Vec<_> = texts.iter().map(|text| (text.region_name.as_str(), text.is_for_coordination, text.is_used)).collect();
        assert_eq!(seen, [("Drenthe", false, false), ("Zeeland", true, false)]);

        let theme = Some("ouders".to_owned());
        let (owner, asked) = (stage.cora.member_id(), Some(RegionId::new("zeeland")));
        let sort = Sort::Item { aim: Aim::Decide, theme, owner, asked, sources: [stage.shared].into() };
        let id = stage.add(&ItemPlan { sort, ..item("Ouders aan tafel") }).await;
        let made = stage.item(id).await;
        assert_eq!((made.aim, made.minutes, made.theme.as_ref().map(|(id, _)| id.as_str())), (Some(Aim::Decide), 20, Some("ouders")));
        assert_eq!(made.owner.map(|(id, _)| id), stage.cora.member_id());
        assert_eq!(made.asked.map(|asked| (asked.name, asked.says)), Some(("Zeeland".to_owned(), None)));
        assert_eq!(made.sources.iter().map(|source| source.words.as_str()).collect::<Vec<_>>(), [SHARED]);
        let used: Vec<bool> = stage.material().await.themes.iter().flat_map(|theme| &theme.texts).map(|text| text.is_used).collect();
        assert_eq!(used, [true, false]);
    }

    async fn its_minutes_run_against_those_of_the_meeting(stage: Stage) {
        // From 10:00 to 15:00.
        stage.add(&item("Rondje")).await;
        stage.add(&pause(45)).await;
        stage.add(&ItemPlan { text: text("Ouders", 240), ..item("Ouders") }).await;
        let agenda = stage.agenda(&stage.cora).await.unwrap();
        assert_eq!((agenda.fit.taken, agenda.fit.length, agenda.fit.left(), agenda.fit.over()), (305, 300, 0, 5));
        let starts: Vec<_> = agenda.items.iter().map(|item| item.starts.unwrap().format("%H:%M").to_string()).collect();
        assert_eq!(starts, ["10:00", "10:20", "11:05"]);
        assert_eq!(agenda.items.iter().map(|item| item.is_break).collect::<Vec<_>>(), [false, true, false]);
    }

    async fn items_stand_where_they_are_put(stage: Stage) {
        let [a, b, c] = stage.with_items(["A", "B", "C"]).await;
        let step = async |id, way| move_item(&stage.ctx, &stage.proof(), stage.meeting, id, way).await;
        step(c, Way::Up).await.unwrap();
        assert_eq!(stage.titles().await, ["A", "C", "B"]);
        step(a, Way::Down).await.unwrap();
        assert_eq!(stage.titles().await, ["C", "A", "B"]);
        step(b, Way::To(1)).await.unwrap();
        assert_eq!(stage.titles().await, ["B", "C", "A"]);
        step(b, Way::To(99)).await.unwrap();
        assert_eq!(stage.titles().await, ["C", "A", "B"]);
        // Dragged on a page of before somebody else added D and removed nothing.
        let [d] = stage.with_items(["D"]).await;
        put_in_order(&stage.ctx, &stage.proof(), stage.meeting, &[b, a, c]).await.unwrap();
        assert_eq!(stage.titles().await, ["B", "D", "A", "C"]);
        let unknown = step(AgendaItemId(stage.ctx.new_id()), Way::Up).await;
        assert!(matches!(unknown, Err(AgendaError::Unknown)));
        assert_eq!(stage.item(d).await.version, 1, "an order is no change of an item");
    }

    async fn what_does_not_fit_waits_for_the_next_meeting(stage: Stage) {
        let [a, b] = stage.with_items(["A", "B"]).await;
        let pause = stage.add(&pause(15)).await;
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        set_aside(&stage.ctx, &stage.proof(), stage.meeting, a).await.unwrap();
        assert_eq!(stage.titles().await, ["B", "Pauze"]);
        assert!(matches!(set_aside(&stage.ctx, &stage.proof(), stage.meeting, pause).await, Err(AgendaError::Unknown)));
        let waiting = read_waiting_items(&stage.ctx, &stage.proof()).await.unwrap();
        let seen: Vec<_> = waiting.iter().map(|item| (item.title.as_str(), item.waits_since)).collect();
        assert_eq!(seen, [("A", Some(stage.view().await.date))]);

        let next = stage.meeting("2027-07-06").await;
        take_up(&stage.ctx, &stage.proof(), next, a).await.unwrap();
        take_up(&stage.ctx, &stage.proof(), next, a).await.unwrap();
        assert!(read_waiting_items(&stage.ctx, &stage.proof()).await.unwrap().is_empty());
        // It stands in one agenda.
        assert!(matches!(take_up(&stage.ctx, &stage.proof(), stage.meeting, a).await, Err(AgendaError::Unknown)));
        assert!(matches!(remove_item(&stage.ctx, &stage.proof(), stage.meeting, a).await, Err(AgendaError::Unknown)));
        remove_item(&stage.ctx, &stage.proof(), stage.meeting, b).await.unwrap();
        remove_item(&stage.ctx, &stage.proof(), stage.meeting, b).await.unwrap();
        assert_eq!(stage.titles().await, ["Pauze"]);
    }

    async fn a_theme_that_only_an_item_has_stays(stage: Stage) {
        use domain::monitor::ThemeName;
        use service::monitor::words::{MayTag, ThemeChoice, tag, untag};
        let may_tag = MayTag::of(&stage.cora).unwrap();
        let choice = ThemeChoice::Named(ThemeName::parse("Geld en tijd").unwrap());
        let theme = tag(&stage.ctx, &may_tag, &[stage.shared], choice).await.unwrap();
        let sort = Sort::Item { aim: Aim::Inform, theme: Some(theme.clone()), owner: None, asked: None, sources: [].into() };
        let id = stage.add(&ItemPlan { sort, ..item("Geld") }).await;
        untag(&stage.ctx, &may_tag, stage.shared, &theme).await.unwrap();
        assert_eq!(stage.item(id).await.theme, Some((theme, "Geld en tijd".to_owned())));
    }
}
