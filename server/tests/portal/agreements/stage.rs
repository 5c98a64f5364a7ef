//! A meeting on its day.

use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::Stage;
use domain::account::{Actor, Member};
use domain::ids::MemberId;
use service::fetch_one;
use uuid::Uuid;

/// Puts the clock at this moment, at which both log in again.
pub async fn on(stage: &mut Stage, moment: &str) {
    stage.portal.net.clock.set(moment.parse().unwrap());
    stage.coordinator = logged_in(stage, "cora@vws.example").await;
    stage.trekker = logged_in(stage, "anna@ggd.example").await;
}

async fn logged_in(stage: &Stage, address: &str) -> Browser {
    const WHO: &str = "SELECT member_id FROM member_emails WHERE address = $1";
    let mut read = stage.portal.net.ctx.db.read().await.unwrap();
    let (id,) = fetch_one!(&mut read.conn(), (Uuid,), WHO, address).unwrap();
    drop(read);
    let member = Member { id: MemberId(id), name: String::new(), seat: None, roles: Vec::new() };
    Browser::log_in_as(&stage.portal, &Actor::Member(member)).await
}

/// A meeting whose day it is, at three in the afternoon; gives its address.
pub async fn held(stage: &mut Stage) -> String {
    let meeting = stage.make("2027-03-31").await;
    on(stage, "2027-03-31T13:00:00Z").await;
    meeting
}

/// Puts an item on the agenda of a meeting; gives the address at which its minutes are written.
pub async fn point(stage: &mut Stage, meeting: &str, title: &str) -> String {
    let fields = [("titel", title), ("minuten", "20"), ("doel", "discuss"), ("thema", ""), ("wie", ""), ("regio", "")];
    let made = stage.coordinator.post(&format!("{meeting}/agenda/punt"), &fields).await;
    let (_, id) = made.location().rsplit_once("#punt-").unwrap_or_else(|| panic!("no item was made: {made}"));
    format!("{meeting}/verslag/punten/{id}")
}

/// Takes an item off its agenda.
pub async fn remove(stage: &mut Stage, point: &str) {
    let (meeting, id) = point.split_once("/verslag/punten/").unwrap();
    let gone = stage.coordinator.post(&format!("{meeting}/agenda/maken"), &[("weghalen", id)]).await;
    assert!(gone.location().ends_with("?gedaan=weg"), "{gone}");
}

/// Writes a decision and an action of Drenthe, and publishes them.
pub async fn published(stage: &mut Stage) -> String {
    let meeting = held(stage).await;
    let record = format!("{meeting}/verslag");
    decide(stage, &record, "We delen de brief.").await;
    agree(stage, &record, ("De brief delen", "regio_drenthe", "1-5-2027")).await;
    stage.coordinator.open(&format!("{record}/publiceren")).await.press("Publiceren").await;
    meeting
}

pub async fn decide(stage: &mut Stage, record: &str, words: &str) {
    let page = stage.coordinator.open(record).await.fill("besluit", words).press("Besluit toevoegen").await;
    has(&page, &["Het besluit staat erbij.", words]);
}

pub async fn agree(stage: &mut Stage, record: &str, (what, who, due): (&str, &str, &str)) {
    let page = stage.coordinator.open(record).await.fill("wat", what).choose("wie", who).fill("voor", due);
    let page = page.press("Afspraak toevoegen").await;
    has(&page, &["De afspraak staat erbij.", what]);
}

pub fn has(page: &Answer, words: &[&str]) {
    for words in words {
        assert!(page.body.contains(words), "{words}: {page}");
    }
}

pub fn has_not(page: &Answer, words: &[&str]) {
    for words in words {
        assert!(!page.body.contains(words), "{words}: {page}");
    }
}
