//! From stored answers to the values that results are made of.

use crate::db::DbError;
use domain::monitor::{GrowthAnswer, Item, ItemKind, Level, SharedValue};

const UNKNOWN: &str = "onbekend";

/// What one person sent for a question that gives a value.
pub(super) enum Personal {
    Growth(GrowthAnswer),
    Choice(String),
}

/// A personal answer; `None` for one that gives no value, such as a text.
pub(super) fn personal(item: &Item, text: &str) -> Result<Option<Personal>, DbError> {
    Ok(match item.kind {
        ItemKind::Growth if text == UNKNOWN => Some(Personal::Growth(GrowthAnswer::Unknown)),
        ItemKind::Growth => {
            let level = text.parse().ok().and_then(Level::new).ok_or_else(|| refused(item, text))?;
            Some(Personal::Growth(GrowthAnswer::Level(level)))
        }
        ItemKind::Choice => Some(Personal::Choice(text.to_owned())),
        ItemKind::Step | ItemKind::Count | ItemKind::Choices | ItemKind::Text => None,
    })
}

/// A shared answer; `None` inside is "weten we nog niet".
pub(super) fn shared(item: &Item, text: &str) -> Result<Option<SharedValue>, DbError> {
    if text == UNKNOWN {
        return Ok(None);
    }
    let number = || text.parse().map_err(|_| refused(item, text));
    Ok(Some(match item.kind {
        ItemKind::Step => SharedValue::Step(u8::try_from(number()?).map_err(|_| refused(item, text))?),
        ItemKind::Count => SharedValue::Count(number()?),
        ItemKind::Choices => SharedValue::Choices(serde_json::from_str(text).map_err(|_| refused(item, text))?),
        ItemKind::Choice => SharedValue::Choice(text.to_owned()),
        ItemKind::Growth | ItemKind::Text => return Err(refused(item, text)),
    }))
}

/// The answer itself is not named: it may be personal.
fn refused(item: &Item, _text: &str) -> DbError {
    DbError::data(format!("an answer to {} cannot be read", item.id))
}
