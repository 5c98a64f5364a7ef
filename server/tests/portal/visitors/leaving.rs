//! Visitors who close the tab before they have an answer.

use super::checks::{Faults, PAGES};
use super::saves::{SLOTS, Save, Slot, is_acknowledged, shown};
use super::world::{Asked, World};
use crate::kit::dice::{Dice, Seed};
use crate::kit::program::Demo;
use crate::kit::{page, socket::Answer};
use futures::future::join_all;
use service::both_engines;
use service::db::Engine;
use service::testkit::{OnEngine, ROUNDS_LOCK, Stranger};
use std::io;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// How many requests are left in the lurch, by how many browsers at once: thousands, as a busy week has, in three tests.
const LEFT: usize = 2_000;
const BROWSERS: usize = 16;
/// Whoever goes has gone by then.
const LATEST: Duration = Duration::from_millis(50);
/// For how long a stranger holds the lock, far shorter than a save waits for it.
const HELD: Duration = Duration::from_millis(500);
/// A save that is sent again and again is waited for in the end.
const TRIES: usize = 6;

both_engines! {
    async fn clients_that_disconnect_hurt_nobody(world: World) {
        rush(&world, &Seed::new()).await;
    }

    async fn saves_that_are_left_while_they_wait_leave_nothing_behind(world: World) {
        leave_while_waiting(&world).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_postgresql_hurt_each_other_no_more_than_one() {
    let (mut world, seed) = (World::on(Engine::Postgres).await, Seed::new());
    world.servers.push(Demo::start(&world.data));
    tokio::select! {
        () = rush(&world, &seed) => {}
        () = hold_now_and_then(&world, seed.dice(BROWSERS)) => {}
    }
}

/// A stranger takes the lock that saving needs for a moment, again and again.
async fn hold_now_and_then(world: &World, mut dice: Dice) {
    loop {
        sleep(dice.moment(HELD)).await;
        let mut stranger = Stranger::at(&world.data.database).await;
        stranger.hold(ROUNDS_LOCK).await;
        sleep(dice.moment(HELD)).await;
        stranger.let_go().await;
    }
}

/// Browsers reload, save, ask for codes and go away; those that stay get the right answer all the while, and so does
/// everybody afterwards.
async fn rush(world: &World, seed: &Seed) {
    let faults = Faults::default();
    let browsers = (0..BROWSERS).map(async |nth| {
        let mut browser = Browser::new(world, &faults, seed.dice(nth), nth);
        while browser.left < LEFT / BROWSERS {
            browser.does_something().await;
        }
        browser
    });
    let done = join_all(browsers).await;
    let sent: Vec<Save> = done.iter().flat_map(|browser| browser.sent.clone()).collect();
    let stored: Vec<Save> = done.iter().flat_map(|browser| browser.stored.clone()).collect();
    let unanswered: usize = done.iter().map(|browser| browser.unanswered).sum();
    println!("{unanswered} of {LEFT} got no answer in time; {} texts were acknowledged", stored.len());
    assert!(unanswered > LEFT / 50, "nearly everything is answered: hardly anybody went away in the middle");
    assert!(stored.len() > BROWSERS || !faults.is_empty(), "hardly anything was saved");
    world.is_whole(&faults, &sent, &stored).await;
    faults.assert_none(world);
}

/// A browser in the hands of somebody in a hurry, who is one trekker after the other.
struct Browser<'w> {
    world: &'w World,
    faults: &'w Faults,
    dice: Dice,
    nth: usize,
    /// Whose questions still wait for an answer.
    questions: Vec<(usize, Slot)>,
    sent: Vec<Save>,
    stored: Vec<Save>,
    /// How many requests were left before their answer came, or after it.
    left: usize,
    unanswered: usize,
}

impl<'w> Browser<'w> {
    fn new(world: &'w World, faults: &'w Faults, dice: Dice, nth: usize) -> Self {
        let own = (0..world.trekkers.len()).filter(|trekker| trekker % BROWSERS == nth);
        let questions = own.flat_map(|trekker| SLOTS.map(|slot| (trekker, slot))).collect();
        Self { world, faults, dice, nth, questions, sent: Vec::new(), stored: Vec::new(), left: 0, unanswered: 0 }
    }

    async fn does_something(&mut self) {
        let cookie = self.world.trekkers[self.nth].cookie.clone();
        match self.dice.below(10) {
            0 => {
                let trekker = self.dice.below(self.world.trekkers.len());
                let email: String =
                    url::form_urlencoded::byte_serialize(self.world.trekkers[trekker].email.as_bytes()).collect();
                let asked = Asked::post("/inloggen", "", format!("email={email}"));
                self.leaves(&asked, &[303, 429]).await;
            }
            1..=4 => {
                let path = self.dice.one_of(&PAGES);
                self.leaves(&Asked::page(path, &cookie), &[200]).await;
            }
            5 => {
                self.leaves(&Asked::page("/", ""), &[200]).await;
            }
            _ => match self.questions.pop() {
                Some(to) => self.saves(to).await,
                None => {
                    self.leaves(&Asked::page("/vragenlijst/nu", &cookie), &[200]).await;
                }
            },
        }
    }

    /// Asks, and goes after a moment. The answer, if it came before that, has one of these statuses.
    async fn leaves(&mut self, asked: &Asked, fine: &[u16]) -> Option<io::Result<Answer>> {
        self.left += 1;
        let server = self.world.server(self.dice.below(usize::from(u16::MAX)));
        let Ok(answer) = timeout(self.dice.moment(LATEST), asked.of(server)).await else {
            self.unanswered += 1;
            return None;
        };
        if !answer.as_ref().is_ok_and(|answer| fine.contains(&answer.status)) {
            self.faults.note(asked.told(&answer));
        }
        Some(answer)
    }

    /// Saves a text as a page does whose reader is in a hurry: what got no answer goes again as it was, until it is
    /// acknowledged; then the page has it.
    async fn saves(&mut self, to: (usize, Slot)) {
        let text = format!("tekst {} van browser {}", self.sent.len(), self.nth);
        let server = self.world.server(self.dice.below(usize::from(u16::MAX)));
        let typed = Save::typed(self.world, server, to, &text).await;
        let Some(mut save) = self.faults.unless(typed) else { return };
        if self.dice.below(2) == 0 {
            save = save.by_island();
        }
        self.sent.push(save.clone());
        let acknowledged = [200, 303];
        for _ in 0..self.dice.below(TRIES) {
            if self.leaves(&save.asked, &acknowledged).await.is_some_and(|answer| is_acknowledged(&answer)) {
                break;
            }
        }
        let answer = save.asked.of(server).await;
        if !is_acknowledged(&answer) {
            return self.faults.note(save.asked.told(&answer));
        }
        if let Some(html) = self.faults.unless(shown(&self.world.trekkers[save.trekker], server, save.slot).await) {
            let found = page::typed(&html, save.slot.field).unwrap_or_default();
            if found != save.text {
                self.faults.note(format!("a page shows “{found}” after “{}” was acknowledged", save.text));
            }
        }
        self.stored.push(save);
    }
}

/// Saves wait for a lock that somebody else holds, and nobody waits for them.
async fn leave_while_waiting(world: &World) {
    const WAITING: usize = 40;
    let (seed, faults) = (Seed::new(), Faults::default());
    let mut stranger = Stranger::at(&world.data.database).await;
    let server = world.server(0);
    let saves = join_all((0..WAITING).map(async |nth| {
        let to = (nth % world.trekkers.len(), SLOTS[nth / world.trekkers.len()]);
        Save::typed(world, server, to, &format!("verlaten tekst {nth}")).await.unwrap()
    }));
    let saves = saves.await;
    stranger.hold(ROUNDS_LOCK).await;
    let left = saves.iter().enumerate().map(async |(nth, save)| {
        let patience = Duration::from_millis(200) + seed.dice(nth).moment(LATEST);
        timeout(patience, save.asked.of(server)).await.ok()
    });
    let answers = join_all(left).await;
    assert!(answers.iter().all(Option::is_none), "they wait as long as the lock is held");
    stranger.let_go().await;
    world.is_whole(&faults, &saves, &[]).await;
    let mut stored = Vec::new();
    for save in &saves {
        let answer = save.asked.of(server).await;
        if is_acknowledged(&answer) { stored.push(save.clone()) } else { faults.note(save.asked.told(&answer)) }
    }
    world.is_whole(&faults, &saves, &stored).await;
    faults.assert_none(world);
}
