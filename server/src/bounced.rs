//! `portal bounced`: a mail server, or what fetches a mailbox, hands over one mail on standard input. A mail of the portal that came
//! back is written down.

use crate::{
    cli::DatabaseArgs,
    config::Prepare,
    run::{self, RunError},
};
use service::{
    db::DbError,
    outbox::{
        self, Bounced,
        report::{self, Report},
    },
};
use std::io::{self, Read};

/// How it ends when the mail is to be handed over again later: `EX_TEMPFAIL` of `sysexits.h`, after which a mail server keeps it.
/// Everything else ends well, also for mails that are not ours: a mail server would send those back to their sender otherwise.
pub const TRY_AGAIN: u8 = 75;

/// How much of a mail is read, in bytes. What tells which mail came back stands far before this.
const MOST: u64 = 1 << 20;

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

/// Reads one mail, writes down what it tells, and gives that in a sentence. Who hands it over is never left with a mail that is not
/// read to its end.
///
/// # Errors
/// [`Later`]: nothing is lost when the same mail comes again.
pub async fn run(database: &DatabaseArgs, mut input: impl Read) -> Result<String, Later> {
    let mut mail = Vec::new();
    input.by_ref().take(MOST).read_to_end(&mut mail)?;
    io::copy(&mut input, &mut io::sink())?;
    let (id, said) = match report::read(&mail) {
        Report::Failed(id, said) => (id, said),
        Report::NotFailed => return Ok("This tells of no mail that failed; nothing changed.".to_owned()),
        Report::NotOurs => return Ok("This tells of no mail of the portal; nothing changed.".to_owned()),
        Report::NoReport => return Ok("This is no notification of a mail that came back; nothing changed.".to_owned()),
    };
    let ctx = run::ctx_for_command(&database.database_url, "", Prepare::Check).await?;
    let found = outbox::bounced(&ctx, id, &said).await;
    ctx.db.close().await;
    match found? {
        Bounced::Noted => Ok(format!("Mail {id} came back; that is written down.")),
        Bounced::WasNoted => Ok(format!("That mail {id} did not arrive was known; nothing changed.")),
        Bounced::Unknown => Ok(format!("There is no mail {id}, or not any more; nothing changed.")),
        Bounced::NotSentYet => Err(Later::NotSentYet(id)),
    }
}
