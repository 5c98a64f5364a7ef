//! What an agenda asks of a member, on their start page.

use super::asked::PATH;
use crate::shell::respond::PageError;
use crate::ui::counted;
use domain::account::Actor;
use domain::account::rights::Action as Right;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::agenda::{Consent, asked_for_words, asked_of};

/// A card that says that an author or a region is asked something; nothing when all was answered.
///
/// # Errors
/// When the database fails.
pub async fn asks(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    if !actor.may_somewhere(Right::AgreeToQuote) {
        return Ok(None);
    }
    let words = asked_for_words(ctx, actor).await?.into_iter().filter(|asking| asking.consent == Consent::Open).count();
    let stories = asked_of(ctx, actor).await?.into_iter().filter(|asked| asked.says.is_none()).count();
    let count = words + stories;
    if count == 0 {
        return Ok(None);
    }
    let title = "Voor de agenda: een vraag aan jou";
    let about = format!(
        "De coördinatiegroep vraagt je iets voor de agenda: {}.",
        counted(count, "vraag wacht op je antwoord", "vragen wachten op je antwoord")
    );
    Ok(Some(
        view! {
            <div class="card card--call">
                <h2 class="card__title">{title}</h2>
                <p>{about}</p>
                <p><a class="button" href=PATH>"Bekijk de vraag"</a></p>
            </div>
        }
        .into_any(),
    ))
}
