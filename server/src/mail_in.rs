//! `portal mail-in`: a mail server, or what fetches a mailbox, hands over one mail on standard input. An answer out of somebody's calendar
//! becomes what they said to the meeting, a mail of the portal that came back is written down, and everything else is dropped.

use crate::{
    bounced,
    cli::{DatabaseArgs, MailInArgs},
    config::Prepare,
    run::{self, RunError},
};
use service::{
    Ctx,
    calendar::reply::Reply,
    db::DbError,
    incoming::{self, Incoming},
    meetings::rsvp::{self, Replied},
};
use std::io::{self, Read};

/// How it ends when the mail is to be handed over again later: `EX_TEMPFAIL` of `sysexits.h`, after which a mail server keeps it.
/// Everything else ends well, also for mails that are not ours: a mail server would send those back to their sender otherwise.
pub const TRY_AGAIN: u8 = 75;

/// Why a mail is to be handed over again later.
#[derive(Debug, thiserror::Error)]
pub enum Later {
    /// The mail could not be read.
    #[error("the mail on standard input cannot be read: {0}")]
    Input(#[from] io::Error),
    /// The database cannot be used, or not yet.
    #[error(transparent)]
    Run(#[from] RunError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The portal does not know yet that it sent this mail.
    #[error("mail {0} is not known to be sent yet")]
    NotSentYet(uuid::Uuid),
}

/// Reads one mail, does what it asks for, and gives that in a sentence, in which nobody's address stands. Who hands it over is never
/// left with a mail that is not read to its end. What is neither an answer nor a notification needs no database.
///
/// # Errors
/// [`Later`]: nothing is lost when the same mail comes again.
pub async fn run(args: &MailInArgs, input: impl Read) -> Result<String, Later> {
    let database = &args.database;
    match incoming::read(&take(input)?) {
        Incoming::Report(report) => bounced::note(database, report).await,
        Incoming::Reply(reply) => answer(args, &reply).await,
        Incoming::Neither(refusal) => Ok(format!("This mail is dropped: {refusal}.")),
    }
}

async fn answer(args: &MailInArgs, reply: &Reply) -> Result<String, Later> {
    let ctx = ctx(&args.database).await?;
    let done = rsvp::reply(&ctx, reply, &args.calendar_senders).await;
    ctx.db.close().await;
    Ok(told(&done?))
}

fn told(done: &Replied) -> String {
    let who = done.member.map_or_else(|| "somebody".to_owned(), |member| format!("member {member}"));
    let what = format!("The answer of {who} to meeting {}", done.meeting);
    match done.holds {
        Ok(true) => format!("{what} is written down."),
        Ok(false) => format!("{what} was known; nothing changed."),
        Err(why) => format!("{what} is ignored: {why}; nothing changed."),
    }
}

/// The beginning of the mail, one byte more than is read of any, and the rest thrown away.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn take(mut input: impl Read) -> Result<Vec<u8>, io::Error> {
    let mut mail = Vec::new();
    input.by_ref().take(incoming::MOST as u64 + 1).read_to_end(&mut mail)?;
    io::copy(&mut input, &mut io::sink())?;
    Ok(mail)
}

/// The surroundings in which a mail is read.
///
/// # Errors
/// When the database cannot be used.
pub(crate) async fn ctx(database: &DatabaseArgs) -> Result<Ctx, RunError> {
    run::ctx_for_command(&database.database_url, "", Prepare::Check).await
}
