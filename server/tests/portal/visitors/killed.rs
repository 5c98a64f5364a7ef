//! The program is killed while everybody writes; on PostgreSQL, one of two.

use super::checks::Faults;
use super::saves::{SLOTS, Save, is_acknowledged};
use super::world::World;
use crate::kit::dice::Seed;
use crate::kit::program::Demo;
use futures::future::{join, join_all};
use service::both_engines;
use service::db::Engine;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::sleep;

const ROUNDS: usize = 20;
const WRITERS: usize = 32;
/// The program lives at most so long after everybody began to write.
const LONGEST: Duration = Duration::from_millis(800);

both_engines! {
    async fn sigkill_under_writing_clients_loses_nothing(mut world: World) {
        if world.engine == Engine::Postgres {
            // They are killed in turns, each while the other serves on.
            world.servers.push(Demo::start(&world.data));
        }
        let (seed, faults) = (Seed::new(), Faults::default());
        let mut dice = seed.dice(WRITERS);
        let mut writers: Vec<Writer> = (0..WRITERS).map(Writer::new).collect();
        for round in 1..=ROUNDS {
            kill_one(&mut world, &faults, &mut writers, round, dice.moment(LONGEST)).await;
            let drafts = world.rows("SELECT question_id, fields FROM drafts").await;
            writers.iter_mut().for_each(|writer| writer.finds_all(&faults, &drafts));
        }
        let saved: usize = writers.iter().map(|writer| writer.saved).sum();
        println!("{saved} texts were acknowledged in {ROUNDS} lives");
        assert!(saved > ROUNDS * 4, "it lives long enough to save something: {saved} texts");
        let stored: Vec<Save> = writers.into_iter().flat_map(|writer| writer.stored.into_iter().flatten()).collect();
        world.every_page_answers(&faults).await;
        world.every_text_is_shown(&faults, &stored).await;
        faults.assert_none(&world);
    }
}

/// Everybody writes, spread over the servers, of which the oldest is killed after `life` and then replaced. Who writes at
/// another one notices nothing.
async fn kill_one(world: &mut World, faults: &Faults, writers: &mut [Writer], round: usize, life: Duration) {
    let victim = world.servers.remove(0);
    let servers: Vec<SocketAddr> = [&victim].into_iter().chain(&world.servers).map(|server| server.address).collect();
    let killed = AtomicBool::new(false);
    let writing = join_all(writers.iter_mut().enumerate().map(async |(nth, writer)| {
        // Each meets each server.
        match (nth + round) % servers.len() {
            0 => writer.write(world, faults, servers[0]).await,
            other => writer.write_on(world, faults, servers[other], &killed).await,
        }
    }));
    let killing = async {
        sleep(life).await;
        drop(victim);
        killed.store(true, Ordering::SeqCst);
    };
    join(writing, killing).await;
    world.servers.push(Demo::start_at(&world.data, &format!("2027-03-03T09:{round:02}:00Z")));
}

/// A trekker who writes in all their questions, one text after the other.
struct Writer {
    trekker: usize,
    /// How many texts were acknowledged.
    saved: usize,
    /// How many were begun.
    begun: usize,
    /// The last text of each slot that is known to be stored.
    stored: [Option<Save>; SLOTS.len()],
    /// The text that got no answer.
    under_way: Option<Save>,
}

impl Writer {
    fn new(trekker: usize) -> Self {
        Self { trekker, saved: 0, begun: 0, stored: Default::default(), under_way: None }
    }

    /// Saves until the server goes away.
    async fn write(&mut self, world: &World, faults: &Faults, server: SocketAddr) {
        while self.save(world, faults, server).await.is_ok() {}
    }

    /// Saves until another server was killed, and once more after that.
    async fn write_on(&mut self, world: &World, faults: &Faults, server: SocketAddr, killed: &AtomicBool) {
        loop {
            let is_last = killed.load(Ordering::SeqCst);
            if let Err(error) = self.save(world, faults, server).await {
                faults.note(format!("a server that nobody killed gives no answer: {error}"));
                return;
            }
            if is_last {
                return;
            }
        }
    }

    /// Saves the next text.
    async fn save(&mut self, world: &World, faults: &Faults, server: SocketAddr) -> io::Result<()> {
        let slot = self.begun % SLOTS.len();
        self.begun += 1;
        let text = format!("tekst {} van schrijver {}", self.begun, self.trekker);
        let save = Save::new(world, self.trekker, SLOTS[slot], &text, None);
        self.under_way = Some(save.clone());
        let answer = save.asked.of(server).await;
        if answer.is_ok() && !is_acknowledged(&answer) {
            faults.note(save.asked.told(&answer));
        }
        answer?;
        self.saved += 1;
        self.stored[slot] = self.under_way.take();
        Ok(())
    }

    /// What was acknowledged last is there, or what came after it and got no answer.
    fn finds_all(&mut self, faults: &Faults, drafts: &[(String, String)]) {
        let is_stored = |save: &Save| {
            let text = format!("\"{}\"", save.text);
            drafts.iter().any(|(question, fields)| question == save.slot.question && fields.contains(&text))
        };
        if let Some(save) = self.under_way.take().filter(is_stored) {
            let slot = SLOTS.iter().position(|slot| *slot == save.slot).unwrap();
            self.stored[slot] = Some(save);
        }
        for save in self.stored.iter().flatten().filter(|save| !is_stored(save)) {
            faults.note(format!("“{}” was acknowledged and is gone", save.text));
        }
    }
}
