//! Who carries mails in these tests, and what is in the outbox.

use chrono::Duration;
use futures::future::BoxFuture;
use service::db::DbError;
use service::fetch_one;
use service::mails::{Kind, Letter};
use service::outbox::{Mail, Mailer, SendError};
use service::testkit::{self, NewMail, TestNet};
use std::sync::Mutex;
use tokio::sync::{Notify, mpsc};

/// What must not stay in the database.
pub const SECRET: &str = "Geheime inhoud";

pub type Trouble = fn(&Mail) -> SendError;

/// Remembers what was sent, and answers as it is told.
#[derive(Default)]
pub struct Postman {
    pub sent: Mutex<Vec<Mail>>,
    pub trouble: Mutex<Option<Trouble>>,
}

impl Mailer for Postman {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if let Some(trouble) = *self.trouble.lock().unwrap() {
                return Err(trouble(mail));
            }
            self.sent.lock().unwrap().push(mail.clone());
            Ok(())
        })
    }
}

impl Postman {
    pub fn refusing(trouble: Trouble) -> Self {
        Self { trouble: Mutex::new(Some(trouble)), ..Self::default() }
    }
}

/// Tells to whom a mail is on its way, and holds those to "slow" people until it is let go.
pub struct Gate {
    begun: mpsc::UnboundedSender<String>,
    pub open: Notify,
}

impl Gate {
    pub fn new() -> (Self, mpsc::UnboundedReceiver<String>) {
        let (begun, mails) = mpsc::unbounded_channel();
        (Self { begun, open: Notify::new() }, mails)
    }
}

impl Mailer for Gate {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            self.begun.send(mail.to.clone()).unwrap();
            if mail.to.starts_with("slow") {
                self.open.notified().await;
            }
            Ok(())
        })
    }
}

pub fn letter() -> Letter {
    Letter::new(Kind::RoundReminder, "Onderwerp", None).say(SECRET)
}

/// Puts a mail in the outbox; whether it was stored.
pub async fn put(net: &TestNet, mail: NewMail) -> bool {
    let ctx = net.ctx.clone();
    let write = net.ctx.db.write(move |conn| Box::pin(async move { testkit::enqueue(&ctx, conn, mail).await }));
    let stored: Result<bool, DbError> = write.await;
    stored.unwrap()
}

pub async fn enqueue(net: &TestNet, to: &str, useless_after: Option<Duration>) {
    let useless_after = useless_after.map(|after| net.ctx.now() + after);
    let mail = NewMail { useless_after, ..NewMail::now(&net.ctx, to.to_owned(), letter()) };
    assert!(put(net, mail).await);
}

/// Everything that the only mail says, the number of attempts, the last error, and whether it was sent or given up.
pub async fn only_row(net: &TestNet) -> (String, i32, Option<String>, bool, bool) {
    const SQL: &str =
        "SELECT body || COALESCE(html, '') || COALESCE(parts, ''), attempts, last_error, sent_at IS NOT NULL,
        given_up_at IS NOT NULL FROM outbox";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_one!(&mut read.conn(), (String, i32, Option<String>, bool, bool), SQL).unwrap()
}
