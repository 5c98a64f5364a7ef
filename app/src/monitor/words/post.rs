//! What the coordination group posts: a theme for texts, one that goes, a mark for the agenda or none.

use super::address::address;
use super::hits::place;
use super::names::{DONE, GIVEN, MARK, NEW_THEME, OFF, TEXT, UNMARK};
use super::texts;
use crate::forms::{Incoming, NotDone, Posting, SHORT};
use crate::shell::respond::PageError;
use axum::response::Response;
use domain::ids::TextId;
use domain::monitor::ThemeName;
use service::monitor::words::{MayTag, ThemeChoice, mark, tag, untag};
use uuid::Uuid;

/// `POST /monitor/woorden`, with what is asked for in the address.
pub(in crate::monitor) async fn post(post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayTag::of(&posting.actor).map_err(PageError::from)?;
        let asking = asking(posting);
        let off = posting.form.value(OFF).to_owned();
        if let Some((text, theme)) = off.split_once(' ') {
            let text = text_id(text)?;
            untag(&posting.ctx, &proof, text, theme).await.map_err(PageError::from)?;
            return Ok(address(&asking, Some("thema-weg"), &place(text)));
        }
        for (name, is_marked, done) in [(MARK, true, "klaargezet"), (UNMARK, false, "teruggehaald")] {
            let value = posting.form.value(name).to_owned();
            if !value.is_empty() {
                let text = text_id(&value)?;
                mark(&posting.ctx, &proof, text, is_marked).await.map_err(PageError::from)?;
                return Ok(address(&asking, Some(done), &place(text)));
            }
        }
        give(posting, &proof).await?;
        Ok(address(&asking, Some("thema"), ""))
    })
    .await
}

/// What the address asks for, without what was done before.
fn asking(posting: &Posting) -> String {
    let fields = posting.parts.uri.query().unwrap_or_default().split('&');
    let done = format!("{DONE}=");
    fields.filter(|field| !field.starts_with(&done)).collect::<Vec<_>>().join("&")
}

/// Only a forged form has another.
fn text_id(value: &str) -> Result<TextId, NotDone> {
    Uuid::parse_str(value).map(TextId).map_err(|_| PageError::NotFound.into())
}

async fn give(posting: &mut Posting, proof: &MayTag) -> Result<(), NotDone> {
    let chosen: Vec<String> = posting.form.values_of(TEXT).map(str::to_owned).collect();
    if chosen.is_empty() {
        posting.form.refuse(TEXT, texts::NO_TEXT);
    }
    let given = posting.form.text(GIVEN, SHORT);
    let typed = posting.form.text(NEW_THEME, usize::MAX);
    let choice = match (given.as_deref(), typed.as_deref()) {
        (Some(""), Some("")) => {
            posting.form.refuse(GIVEN, texts::NO_THEME);
            None
        }
        (Some(known), Some("")) => Some(ThemeChoice::Known(known.to_owned())),
        (Some(""), Some(typed)) => {
            let name = ThemeName::parse(typed).map_err(texts::theme_problem);
            name.map_err(|problem| posting.form.refuse(NEW_THEME, problem)).ok().map(ThemeChoice::Named)
        }
        (Some(_), Some(_)) => {
            posting.form.refuse(NEW_THEME, texts::TWO_THEMES);
            None
        }
        _ => None,
    };
    let Some(choice) = choice.filter(|_| posting.form.is_fine()) else { return Err(NotDone::Form) };
    let ids = chosen.iter().map(|id| text_id(id)).collect::<Result<Vec<_>, _>>()?;
    tag(&posting.ctx, proof, &ids, choice).await.map_err(PageError::from)?;
    Ok(())
}
