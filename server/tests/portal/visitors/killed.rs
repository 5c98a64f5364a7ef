//! The program is killed while everybody writes.

use super::checks::Faults;
use super::saves::{SLOTS, Save, is_acknowledged};
use super::world::World;
use crate::kit::dice::Seed;
use crate::kit::program::Demo;
use futures::future::{join, join_all};
use service::both_engines;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::time::sleep;

const ROUNDS: usize = 20;
const WRITERS: usize = 32;
/// The program lives at most so long after everybody began to write.
const LONGEST: Duration = Duration::from_millis(800);

both_engines! {
    async fn sigkill_under_writing_clients_loses_nothing(mut world: World) {
        let (seed, faults) = (Seed::new(), Faults::default());
        let mut dice = seed.dice(WRITERS);
        let mut writers: Vec<Writer> = (0..WRITERS).map(Writer::new).collect();
        for round in 1..=ROUNDS {
            let server = world.servers.pop().unwrap();
            let address = server.address;
            let life = dice.moment(LONGEST);
            let writing = join_all(writers.iter_mut().map(|writer| writer.write(&world, &faults, address)));
            let killed = async {
                sleep(life).await;
                drop(server);
            };
            join(writing, killed).await;
            world.servers.push(Demo::start_at(&world.data, &format!("2027-03-03T09:{round:02}:00Z")));
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
        loop {
            let slot = self.begun % SLOTS.len();
            self.begun += 1;
            let text = format!("tekst {} van schrijver {}", self.begun, self.trekker);
            let save = Save::new(world, self.trekker, SLOTS[slot], &text, None);
            self.under_way = Some(save.clone());
            let answer = save.asked.of(server).await;
            if answer.is_err() {
                return;
            }
            if !is_acknowledged(&answer) {
                faults.note(save.asked.told(&answer));
            }
            self.saved += 1;
            self.stored[slot] = self.under_way.take();
        }
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
