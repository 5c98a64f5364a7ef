//! PostgreSQL falls and comes back while everybody writes, on two servers.

use super::checks::{Faults, PAGES};
use super::saves::{SLOTS, Save, is_acknowledged};
use super::world::{Asked, World};
use crate::kit::cluster::{Cluster, Stop};
use crate::kit::data::Data;
use crate::kit::dice::Seed;
use crate::kit::program::Demo;
use futures::future::{join, join_all};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::{sleep, timeout};

const WRITERS: usize = 16;
/// Nobody stops before they saved so many: on a slow machine the server falls for the last time before.
const ENOUGH: usize = 4;
/// How long the server is up, at most, before it falls again.
const UP: Duration = Duration::from_millis(1_500);
/// Longer than anybody waits for a connection.
const LONG: Duration = Duration::from_secs(7);
/// How long who reads or writes waits before they go on.
const PAUSE: Duration = Duration::from_millis(80);
/// How soon after the last start everything must be well again.
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_restarts_under_writing_clients_and_nothing_is_lost() {
    let mut cluster = Cluster::start().await;
    let data = Data { folder: tempfile::tempdir().unwrap(), database: cluster.database() };
    let mut world = World::with(data).await;
    world.servers.push(Demo::start(&world.data));
    let (seed, faults, over) = (Seed::new(), Faults::default(), AtomicBool::new(false));
    let mut dice = seed.dice(WRITERS);
    let falling = async {
        let now = Duration::ZERO;
        for (how, down) in [(Stop::Immediate, now), (Stop::Fast, LONG), (Stop::Immediate, now), (Stop::Fast, now)] {
            sleep(dice.moment(UP)).await;
            cluster.restart(how, down).await;
        }
        over.store(true, Ordering::Relaxed);
    };
    let writing = join_all((0..WRITERS).map(|writer| write(&world, &faults, writer, &over)));
    let reading = join_all((0..world.servers.len()).map(|server| read(&world, &faults, server, &over)));
    let ((written, missed), ()) = join(join(writing, reading), falling).await;
    let saves: Vec<Save> = written.iter().flat_map(|(saves, _)| saves.clone()).collect();
    let refused: usize = written.iter().map(|(_, refused)| refused).sum();
    println!("{} texts were saved, {refused} posts were refused, {missed:?} pages were not there", saves.len());
    assert!(refused > 0 || !faults.is_empty(), "nobody waits so long for a database");
    assert!(saves.len() >= ENOUGH * WRITERS || !faults.is_empty(), "hardly anything was saved");
    world.is_whole(&faults, &saves, &saves).await;
    faults.assert_none(&world);
}

/// Saves one text after the other, each until it is acknowledged: what was, and how many posts were refused. A refusal
/// says so, and has the text.
async fn write(world: &World, faults: &Faults, writer: usize, over: &AtomicBool) -> (Vec<Save>, usize) {
    let (mut saves, mut refused, server) = (Vec::new(), 0, world.server(writer));
    let own = (writer..world.trekkers.len()).step_by(WRITERS);
    for (trekker, slot) in own.flat_map(|trekker| SLOTS.map(|slot| (trekker, slot))) {
        if over.load(Ordering::Relaxed) && saves.len() >= ENOUGH {
            break;
        }
        let save = Save::new(world, trekker, slot, &format!("val {} van schrijver {writer}", saves.len()), None);
        let acknowledged = async {
            loop {
                let answer = save.asked.of(server).await;
                if is_acknowledged(&answer) {
                    return;
                }
                if !answer.as_ref().is_ok_and(|answer| answer.status == 503 && answer.text().contains(&save.text)) {
                    faults.note(save.asked.told(&answer));
                }
                refused += 1;
                sleep(PAUSE).await;
            }
        };
        match timeout(PATIENCE, acknowledged).await {
            Ok(()) => saves.push(save.clone()),
            Err(_) => faults.note(format!("“{}” could not be saved in {PATIENCE:?}", save.text)),
        }
        sleep(3 * PAUSE).await;
    }
    (saves, refused)
}

/// Pages of one server are there, or say that they cannot be made now; how many did.
async fn read(world: &World, faults: &Faults, server: usize, over: &AtomicBool) -> usize {
    let mut missed = 0;
    for path in PAGES.iter().cycle() {
        if over.load(Ordering::Relaxed) {
            break;
        }
        let asked = Asked::page(path, &world.trekkers[WRITERS].cookie);
        match asked.of(world.server(server)).await {
            Ok(answer) if answer.status == 200 => {}
            Ok(answer) if answer.status == 503 => missed += 1,
            other => faults.note(asked.told(&other)),
        }
        sleep(PAUSE).await;
    }
    missed
}
