//! A stranger holds a lock for a long time: who reads notices nothing, who saves is told in time and loses nothing.

use super::checks::Faults;
use super::saves::{SLOTS, Save, is_acknowledged};
use super::world::{Asked, World};
use crate::kit::program::Demo;
use crate::kit::socket::Answer;
use futures::future::{join, join_all};
use service::both_engines;
use service::db::Engine;
use service::testkit::{OnEngine, ROUNDS_LOCK, Stranger};
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// More saves at once than a server has connections.
const SAVES: usize = 24;
/// So long the stranger holds the lock, several times as long as a save waits.
const HELD: Duration = Duration::from_secs(30);
/// What a page says that could not be saved because others kept the database busy.
const BUSY: &str = ">Het is even druk</h1>";
/// Far less than the lock is held, far more than a page takes on a busy machine.
const SOON: Duration = Duration::from_secs(5);

both_engines! {
    async fn a_lock_that_a_stranger_holds_stops_no_reader(world: World) {
        wait_for_a_stranger(&world).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_postgresql_wait_for_the_same_lock() {
    let mut world = World::on(Engine::Postgres).await;
    world.servers.push(Demo::start(&world.data));
    wait_for_a_stranger(&world).await;
}

async fn wait_for_a_stranger(world: &World) {
    let faults = Faults::default();
    let saves = join_all((0..SAVES).map(async |nth| {
        let text = format!("wachtende tekst {nth} <&>");
        let save = Save::typed(world, world.server(nth), (nth, SLOTS[nth % SLOTS.len()]), &text).await.unwrap();
        if nth % 3 == 0 { save.by_island() } else { save }
    }));
    let (saves, is_held) = (saves.await, AtomicBool::new(true));
    let mut stranger = Stranger::at(&world.data.database).await;
    stranger.hold(ROUNDS_LOCK).await;
    let waiting = join_all(saves.iter().enumerate().map(async |(nth, save)| {
        let answer = save.asked.of(world.server(nth)).await;
        came_back(&faults, save, &answer, is_held.load(Ordering::SeqCst));
    }));
    let reading = async {
        read_until(world, &faults, sleep(HELD)).await;
        // All of it once more, now that others have waited.
        read_pages(world, &faults).await;
        is_held.store(false, Ordering::SeqCst);
        stranger.let_go().await;
    };
    join(waiting, reading).await;
    for (nth, save) in saves.iter().chain(&saves).enumerate() {
        let answer = save.asked.of(world.server(nth)).await;
        if !is_acknowledged(&answer) {
            faults.note(save.asked.told(&answer));
        }
    }
    world.is_whole(&faults, &saves, &saves).await;
    faults.assert_none(world);
}

/// Reads pages all the time until `end`.
async fn read_until(world: &World, faults: &Faults, end: impl Future<Output = ()>) {
    tokio::select! {
        () = end => {}
        () = async { loop { read_pages(world, faults).await } } => {}
    }
}

/// Every page that a visitor and a trekker read, on every server, and what a machine asks.
async fn read_pages(world: &World, faults: &Faults) {
    let cookie = &world.trekkers[SAVES].cookie;
    for server in &world.servers {
        let mut paths = vec![("/", ""), ("/privacy", ""), ("/healthz", ""), ("/", cookie), ("/vragenlijst", cookie)];
        paths.extend([
            ("/vragenlijst/nu", cookie.as_str()),
            ("/vragenlijst/doorontwikkeling", cookie),
            ("/monitor", ""),
        ]);
        if world.engine == Engine::Postgres {
            paths.push(("/readyz", ""));
        }
        for (path, cookie) in paths {
            expect(faults, &Asked::page(path, cookie), server.address, 200).await;
        }
        if world.engine == Engine::Postgres {
            // Another change than the one that the lock is about.
            let form = "email=iemand%40nergens.example".to_owned();
            expect(faults, &Asked::post("/inloggen", "", form), server.address, 303).await;
        }
    }
}

async fn expect(faults: &Faults, asked: &Asked, server: SocketAddr, status: u16) {
    match timeout(SOON, asked.of(server)).await {
        Ok(answer) if answer.as_ref().is_ok_and(|answer| answer.status == status || answer.status == 429) => {}
        Ok(answer) => faults.note(asked.told(&answer)),
        Err(_) => faults.note(format!("{} is not answered in {SOON:?} while the lock is held", asked.path)),
    }
}

/// A save gives up while the lock is still held, and says so with all that was typed; the island has it still, and wants no
/// more than the status.
fn came_back(faults: &Faults, save: &Save, answer: &io::Result<Answer>, is_held: bool) {
    let fine = answer.as_ref().is_ok_and(|answer| {
        let (page, typed) = (answer.text(), save.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"));
        answer.status == 503 && (save.asked.json || (page.contains(BUSY) && page.contains(&typed)))
    });
    if !fine {
        faults.note(save.asked.told(answer));
    }
    if !is_held {
        faults.note(format!("“{}” was waited for as long as the lock was held", save.text));
    }
}
