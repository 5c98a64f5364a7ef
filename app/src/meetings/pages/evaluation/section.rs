//! What people thought of a meeting, on its page: the way to the form, and then the figures.

use super::results::{figures, too_few};
use super::{path, texts};
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use domain::account::Actor;
use domain::account::rights::Action;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::evaluation::{Results, Standing, read_results, standing};

/// For who was there the way to the form, for who plans until when it is open, and once it is closed what was said. `None` when there is
/// nothing for this reader.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn section(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
) -> Result<Option<AnyView>, PageError> {
    let (seen, to) = (seen_now(), path(meeting.id));
    let content = match standing(ctx, actor, meeting).await? {
        Standing::Asked(until) => {
            let words = format!("Het kost twee minuten, en het kan {}.", seen.until(until));
            view! { <p>{words}</p><p><a class="button" href=to>"Vertel wat je ervan vond"</a></p> }.into_any()
        }
        Standing::Answered(until) => {
            let from = texts::read_from(until, seen);
            let words = format!("Bedankt, je antwoord is binnen. Vanaf {from} lees je hier wat iedereen ervan vond.");
            view! { <p>{words}</p> }.into_any()
        }
        Standing::NotThere(until) if actor.may(Action::ReadEvaluationTexts) => {
            let until = seen.until(until);
            let words = format!("Wie er was, kan dit {until} invullen. Daarna staan de uitkomsten hier.");
            view! { <p>{words}</p> }.into_any()
        }
        Standing::Over => match read_results(ctx, actor, meeting).await? {
            None | Some(Results::Nothing) => return Ok(None),
            Some(Results::TooFew) => too_few(),
            Some(Results::Told { tally, present, texts }) => {
                let way = texts.map(|_| view! { <p><a href=to>"Lees de tips en de tops"</a></p> });
                view! { {figures(&tally, present)} {way} }.into_any()
            }
        },
        Standing::Never | Standing::CalledOff | Standing::From(_) | Standing::NotThere(_) => return Ok(None),
    };
    Ok(Some(
        view! {
            <section class="section stack" aria-labelledby="evaluatie">
                <h2 class="section__title" id="evaluatie">"Wat vond je ervan?"</h2>
                {content}
            </section>
        }
        .into_any(),
    ))
}
