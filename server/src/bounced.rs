//! `portal bounced`: a mail server, or what fetches a mailbox, hands over one mail on standard input. A mail of the portal that came
//! back is written down. Whoever wants answers out of calendars read as well hands it to [`mail_in`](crate::mail_in).

use crate::{
    cli::DatabaseArgs,
    mail_in::{self, Later},
};
use service::outbox::{
    self, Bounced,
    report::{self, Report},
};
use std::io::Read;

/// Reads one mail, writes down what it tells, and gives that in a sentence. Who hands it over is never left with a mail that is not
/// read to its end.
///
/// # Errors
/// [`Later`]: nothing is lost when the same mail comes again.
pub async fn run(database: &DatabaseArgs, input: impl Read) -> Result<String, Later> {
    note(database, report::read(&mail_in::take(input)?)).await
}

/// Writes down what a mail server tells of a mail, and gives that in a sentence.
///
/// # Errors
/// [`Later`].
pub(crate) async fn note(database: &DatabaseArgs, report: Report) -> Result<String, Later> {
    let (id, said) = match report {
        Report::Failed(id, said) => (id, said),
        Report::NotFailed => return Ok("This tells of no mail that failed; nothing changed.".to_owned()),
        Report::NotOurs => return Ok("This tells of no mail of the portal; nothing changed.".to_owned()),
        Report::NoReport => return Ok("This is no notification of a mail that came back; nothing changed.".to_owned()),
    };
    let ctx = mail_in::ctx(database).await?;
    let found = outbox::bounced(&ctx, id, &said).await;
    ctx.db.close().await;
    match found? {
        Bounced::Noted => Ok(format!("Mail {id} came back; that is written down.")),
        Bounced::WasNoted => Ok(format!("That mail {id} did not arrive was known; nothing changed.")),
        Bounced::Unknown => Ok(format!("There is no mail {id}, or not any more; nothing changed.")),
        Bounced::NotSentYet => Err(Later::NotSentYet(id)),
    }
}
