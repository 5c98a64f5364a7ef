//! A letter as it would arrive, before it goes.

use super::audience::Audience;
use super::steps::{LetterStep, bare_steps};
use super::write::About;
use crate::ctx::Ctx;
use crate::mails::Letter;
use crate::meetings::invitations;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::rounds::Recipient;
use domain::ids::MemberId;
use domain::rounds::{RoundLetter, RoundState};

/// A letter that waits, and what one person would get.
#[derive(Clone, Debug)]
pub struct LetterPreview {
    /// The letter, and to whom it goes.
    pub step: LetterStep,
    /// The one person and what they would get; `None` while it would go to nobody.
    pub to: Option<(Recipient, Letter)>,
}

/// A letter of a meeting's round that waits, as it would arrive at this person, or at the first; `None` when it does not wait.
///
/// # Errors
/// When the database fails.
pub async fn preview_letter(
    ctx: &Ctx,
    _proof: &MayPlan,
    meeting: &MeetingView,
    (letter, person): (RoundLetter, Option<MemberId>),
) -> Result<Option<LetterPreview>, MeetingError> {
    let Some(round) = &meeting.round else { return Ok(None) };
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let steps = bare_steps(conn, (meeting, round), ctx.now()).await?;
    let waiting = steps.into_iter().find_map(|step| (step.letter == letter).then(|| step.at().map(|at| (step, at)))?);
    let Some((mut step, at)) = waiting else { return Ok(None) };
    let audience = Audience::read(ctx, conn, (meeting, round.id), &[letter]).await?;
    step.read_people(conn, (round, ctx.now()), &audience).await?;
    let chosen = step.people.iter().find(|it| person == Some(it.member)).or_else(|| step.people.first());
    // As the round will be by then.
    let mut round = round.clone();
    if letter == RoundLetter::Results && round.state == RoundState::Open {
        round.revision += 1;
    }
    let about = About { meeting, round: &round, letter, earlier: step.earlier.as_deref(), at };
    let to = match chosen {
        Some(to) => {
            let words = match audience.due(letter, to.member) {
                Some(due) => {
                    let chosen = invitations::chosen(ctx, conn, meeting, std::iter::once(due)).await?;
                    Some(invitations::letter(ctx, (meeting, chosen.as_ref()), due, at))
                }
                None => about.letter(&ctx.settings.public_url, to),
            };
            words.map(|words| (to.clone(), words))
        }
        None => None,
    };
    Ok(Some(LetterPreview { step, to }))
}
