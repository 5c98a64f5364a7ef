//! Three programs on one PostgreSQL, and one mail server that has moods: nothing is lost, nothing goes twice, and letters to one person
//! keep their order. One of the programs is stopped while it sends, as an update does.

use super::smtp::{MailServer, free_port};
use super::stubborn::{HANDLERS, arrived, write};
use crate::http::process::where_it_serves;
use crate::kit::data::Data;
use crate::kit::program::{Running, portal};
use chrono::Duration;
use service::db::Engine;
use service::testkit::{OnEngine, TestNet};
use std::io::{BufReader, Read};
use std::process::Stdio;
use std::thread::JoinHandle;
use std::time::Duration as Span;
use tokio::time::sleep;

const WAITING: &str = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL";
const PEOPLE: usize = 24;
const EACH: usize = 3;
/// A mail that was not taken over is tried again after ten seconds, and keeps the next one to the same person waiting.
const PATIENCE: usize = 120;

/// A program that sends, and what it logs.
struct Sender {
    running: Running,
    log: JoinHandle<String>,
}

impl Sender {
    /// A program that serves this database, and sends by the mail server at this port.
    fn start(data: &Data, port: u16) -> Self {
        let mail = format!("smtp://127.0.0.1:{port}");
        let fixed = [
            "--log-format=json",
            "serve",
            "--listen=127.0.0.1:0",
            "--mail",
            &mail,
            "--mail-from=portaal@voorbeeld.example",
        ];
        let mut command = portal(&fixed);
        command.args(["--database-url", &data.database]).env("PORTAL_SECRET", "0123456789abcdef0123456789abcdef");
        let mut running = Running(command.stderr(Stdio::piped()).spawn().unwrap());
        let mut log = BufReader::new(running.0.stderr.take().unwrap());
        where_it_serves(&mut log);
        // Who reads no further would stop the program at its next line.
        let log = std::thread::spawn(move || {
            let mut text = String::new();
            log.read_to_string(&mut text).unwrap();
            text
        });
        Self { running, log }
    }

    /// Stops it, in peace; gives how many mails it sent.
    async fn stopped(self) -> usize {
        assert!(self.running.terminated().await);
        self.log.join().unwrap().lines().filter(|line| line.trim_end().contains(") sent")).count()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_programs_lose_nothing_repeat_nothing_and_keep_the_order_of_each_person() {
    let data = Data::on(Engine::Postgres).await;
    let net = TestNet::at(data.database.clone(), tempfile::tempdir().unwrap()).await;
    net.ctx.db.migrate().await.unwrap();
    let port = free_port();
    let _server = MailServer::handling(data.folder.path(), port, (HANDLERS, "Moody"));
    let mut senders: Vec<_> = (0..3).map(|_| Sender::start(&data, port)).collect();
    // The programs have the real time, by which all of this is due.
    net.clock.set("2020-01-06T09:00:00Z".parse().unwrap());
    for nth in 0..EACH {
        for person in 0..PEOPLE {
            write(&net, format!("persoon{person}@ggd.example"), format!("Mail {nth}")).await;
        }
        net.clock.advance(Duration::milliseconds(1));
    }
    let mut sent = Vec::new();
    for _ in 0..PATIENCE {
        let waiting = net.count(WAITING).await;
        if waiting == 0 {
            break;
        }
        if sent.is_empty() && waiting < (PEOPLE * EACH / 2) as i64 {
            sent.push(senders.remove(0).stopped().await);
        }
        sleep(Span::from_millis(500)).await;
    }
    assert_eq!(net.count(WAITING).await, 0, "nothing is lost");
    for sender in senders {
        sent.push(sender.stopped().await);
    }
    let arrived = arrived(data.folder.path());
    assert_eq!(arrived.len(), PEOPLE * EACH, "nothing goes twice: {arrived:?}");
    assert_eq!(sent.iter().sum::<usize>(), PEOPLE * EACH);
    assert!(sent.iter().all(|sent| *sent > 0), "each takes its part, one of them was stopped on the way: {sent:?}");
    for person in 0..PEOPLE {
        let to = format!("persoon{person}@ggd.example ");
        let got: Vec<_> = arrived.iter().filter_map(|line| line.strip_prefix(&to)).collect();
        let written: Vec<_> = (0..EACH).map(|nth| format!("Mail {nth}")).collect();
        assert_eq!(got, written, "{to}");
    }
}
