//! Which letters somebody gets: what nobody needs for their work can be turned off (rules, section 10).

use super::sessions::own_id;
use super::{AccountError, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_all};
use domain::account::{Actor, OptionalLetter};

/// A letter that one can turn off, and whether one gets it.
pub type LetterChoice = (OptionalLetter, bool);

/// The letters that the one who asks can turn off, and whether they get them.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn letter_choices(ctx: &Ctx, actor: &Actor) -> Result<Vec<LetterChoice>, AccountError> {
    let id = own_id(actor)?;
    let mut read = ctx.db.read().await?;
    let off = fetch_all!(&mut read.conn(), (String,), sql::LETTERS_OFF, id.0)?;
    let is_on = |letter: &OptionalLetter| off.iter().all(|(text,)| text != letter.as_str());
    Ok(OptionalLetter::offered_to(actor).into_iter().map(|letter| (letter, is_on(&letter))).collect())
}

/// Turns the letters on that are `wanted`, and the others off that the one who asks is offered.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn choose_letters(ctx: &Ctx, actor: &Actor, wanted: &[OptionalLetter]) -> Result<(), AccountError> {
    let (id, now) = (own_id(actor)?, ctx.now());
    let choices = OptionalLetter::offered_to(actor).into_iter().map(|letter| (letter, wanted.contains(&letter)));
    let choices: Vec<LetterChoice> = choices.collect();
    let write = ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            for (letter, is_wanted) in choices {
                match is_wanted {
                    true => execute!(conn, sql::LETTER_ON, id.0, letter.as_str())?,
                    false => execute!(conn, sql::LETTER_OFF, id.0, letter.as_str(), now)?,
                };
            }
            Ok(())
        })
    });
    Ok(write.await?)
}
