//! Mail servers that make trouble, for real: one that is too busy, is full, stalls, hangs up, and one that has moods while three
//! workers of one process send; [`super::servers`] has three programs.

use super::smtp::{MailServer, a_mail, free_port};
use chrono::Duration;
use futures::future::join_all;
use service::both_engines;
use service::db::DbError;
use service::mails::{Kind, Letter};
use service::outbox::{self, Mail, SendError};
use service::testkit::{NewMail, TestNet, enqueue};
use std::path::Path;
use std::time::Duration as Span;

pub const HANDLERS: &str = "
import asyncio, email, pathlib, zlib

class Busy:
    async def handle_RCPT(self, server, session, envelope, address, options):
        return '451 4.3.0 try again later'

class Full:
    async def handle_DATA(self, server, session, envelope):
        return '552 5.2.2 mailbox full'

class Rude:
    async def handle_DATA(self, server, session, envelope):
        server.transport.abort()
        return '250 OK'

class Asleep:
    asleep = True

    async def handle_RCPT(self, server, session, envelope, address, options):
        if Asleep.asleep:
            Asleep.asleep = False
            await asyncio.sleep(2)
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.original_content)
        with (pathlib.Path(__file__).parent / 'arrived').open('a') as arrived:
            arrived.write(mail['Subject'] + '\\n')
        return '550 5.1.1 no such mailbox' if 'weiger' in mail['Subject'] else '250 OK'

class Dead:
    async def handle_RCPT(self, server, session, envelope, address, options):
        await asyncio.sleep(120)
        return '250 OK'

class Moody:
    seen = set()

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.original_content)
        name = mail['Message-ID']
        mood = zlib.crc32(name.encode()) % 3
        if name not in self.seen and mood > 0:
            self.seen.add(name)
            if mood == 1:
                return '451 4.2.0 not in the mood'
            server.transport.abort()
            return '250 OK'
        with (pathlib.Path(__file__).parent / 'arrived').open('a') as arrived:
            arrived.write(envelope.rcpt_tos[0] + ' ' + mail['Subject'] + '\\n')
        return '250 OK'
";

/// Sends a mail to one of [`HANDLERS`], and gives how that went wrong.
async fn told_by(which: &str) -> SendError {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::handling(folder.path(), free_port(), (HANDLERS, which));
    server.mailer("").send(&a_mail("tekst")).await.unwrap_err()
}

pub fn arrived(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("arrived")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_no_time_no_room_or_no_manners_is_tried_again() {
    for (which, said) in [("Busy", "451"), ("Full", "552"), ("Rude", "")] {
        let told = told_by(which).await;
        assert!(matches!(&told, SendError::Later(words) if words.contains(said)), "{which}: {told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_falls_asleep_is_left_and_tried_again() {
    let told = tokio::time::timeout(Span::from_secs(40), told_by("Dead")).await.expect("the portal waits no longer");
    assert!(matches!(told, SendError::Later(_)), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_to_a_mail_that_was_broken_off_is_nobody_elses() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::handling(folder.path(), free_port(), (HANDLERS, "Asleep"));
    let mailer = server.mailer("");
    let mail = |subject: &str| Mail { subject: subject.into(), ..a_mail("tekst") };
    let cut = tokio::time::timeout(Span::from_secs(1), mailer.send(&mail("afgebroken"))).await;
    assert!(cut.is_err(), "{cut:?}");
    tokio::time::sleep(Span::from_secs(2)).await;
    let refused = mailer.send(&mail("weiger")).await;
    assert!(matches!(refused, Err(SendError::Never(_))), "{refused:?}");
    mailer.send(&mail("goed")).await.unwrap();
    assert_eq!(arrived(folder.path()), ["weiger", "goed"]);
}

pub async fn write(net: &TestNet, to: String, subject: String) {
    let letter = Letter::new(Kind::ResultsThere, subject, None).say("Tekst.");
    let (ctx, mail) = (net.ctx.clone(), NewMail::now(&net.ctx, to, letter));
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| Box::pin(async move { enqueue(&ctx, conn, mail).await }));
    assert!(write.await.unwrap());
}

both_engines! {
    async fn three_workers_lose_nothing_repeat_nothing_and_keep_the_order_of_each_person(net: TestNet) {
        let server = MailServer::handling(net.folder(), free_port(), (HANDLERS, "Moody"));
        let (people, each) = (8, 6);
        for nth in 0..each {
            for person in 0..people {
                write(&net, format!("persoon{person}@ggd.example"), format!("Mail {nth}")).await;
            }
            net.clock.advance(Duration::milliseconds(1));
        }
        let waiting = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL";
        let mailer = server.mailer("");
        let servers = join_all((0..3).map(|_| {
            let done = async {
                while net.count(waiting).await > 0 {
                    tokio::time::sleep(Span::from_millis(200)).await;
                }
            };
            outbox::run(&net.ctx, &*mailer, done, Span::from_secs(5))
        }));
        // What is tried again is tried after ten seconds.
        let time = async {
            loop {
                tokio::time::sleep(Span::from_millis(300)).await;
                net.clock.advance(Duration::seconds(5));
            }
        };
        tokio::select! {
            _ = tokio::time::timeout(Span::from_secs(120), servers) => {}
            () = time => {}
        }
        assert_eq!(net.count(waiting).await, 0, "nothing is lost");
        let arrived = arrived(net.folder());
        assert_eq!(arrived.len(), people * each, "nothing goes twice: {arrived:?}");
        for person in 0..people {
            let to = format!("persoon{person}@ggd.example ");
            let got: Vec<_> = arrived.iter().filter_map(|line| line.strip_prefix(&to)).collect();
            let sent: Vec<_> = (0..each).map(|nth| format!("Mail {nth}")).collect();
            assert_eq!(got, sent, "{to}");
        }
    }
}
