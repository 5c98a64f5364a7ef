//! What an item becomes, and whether it can.

use super::rows::{SourceRow, WrittenRow};
use super::view::{Consent, ItemView};
use super::{AgendaError, sql};
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_one, fetch_optional, stored};
use chrono::NaiveDate;
use domain::ids::{AgendaItemId, MemberId, RegionId, TextId};
use domain::meetings::agenda::{Aim, ItemText, repeats};
use std::collections::BTreeSet;

/// At most so many answers stand behind one item: each of them is read.
pub(super) const SOURCES_MOST: usize = 60;

/// Item or break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A break.
    Break,
    /// An item.
    Item {
        /// What it is for.
        aim: Aim,
        /// The id of its theme.
        theme: Option<String>,
        /// Who leads it: a member.
        owner: Option<MemberId>,
        /// The region that is asked to tell its story.
        asked: Option<RegionId>,
        /// The answers that it is made from.
        sources: BTreeSet<TextId>,
    },
}

/// What an item becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemPlan {
    /// Its title, its explanation and its minutes.
    pub text: ItemText,
    /// What else there is to it.
    pub sort: Sort,
}

/// The columns of an item, as they are stored.
pub(super) struct Columns<'a> {
    pub(super) is_break: bool,
    pub(super) aim: Option<&'static str>,
    pub(super) theme: Option<&'a str>,
    pub(super) owner: Option<uuid::Uuid>,
    pub(super) asked: Option<&'a str>,
}

impl ItemPlan {
    pub(super) fn columns(&self) -> Columns<'_> {
        match &self.sort {
            Sort::Break => Columns { is_break: true, aim: None, theme: None, owner: None, asked: None },
            Sort::Item { aim, theme, owner, asked, .. } => Columns {
                is_break: false,
                aim: Some(aim.as_str()),
                theme: theme.as_deref(),
                owner: owner.map(|owner| owner.0),
                asked: asked.as_ref().map(RegionId::as_str),
            },
        }
    }

    /// The answers that it is made from.
    pub(super) fn sources(&self) -> BTreeSet<TextId> {
        match &self.sort {
            Sort::Break => BTreeSet::new(),
            Sort::Item { sources, .. } => sources.clone(),
        }
    }

    /// Whether an item is just this.
    pub(super) fn is(&self, item: &ItemView) -> bool {
        let found = Columns {
            is_break: item.is_break,
            aim: item.aim.map(Aim::as_str),
            theme: item.theme.as_ref().map(|(id, _)| id.as_str()),
            owner: item.owner.as_ref().map(|(id, _)| id.0),
            asked: item.asked.as_ref().map(|asked| asked.region.as_str()),
        };
        let (text, own) = (&self.text, self.columns());
        (text.title(), text.note(), text.minutes()) == (item.title.as_str(), item.note.as_str(), item.minutes)
            && (own.is_break, own.aim, own.theme, own.owner, own.asked)
                == (found.is_break, found.aim, found.theme, found.owner, found.asked)
            && self.sources() == item.sources.iter().map(|source| source.text).collect()
    }

    /// Whether it can be stored: what it names is there, and it says the words of no answer that is not for all. Who leads it and which region
    /// is asked may stay what they were in `now`, also when they left.
    ///
    /// # Errors
    /// [`AgendaError::UnknownTheme`], [`AgendaError::UnknownOwner`], [`AgendaError::UnknownRegion`], [`AgendaError::AnswerGone`],
    /// [`AgendaError::Quotes`], [`AgendaError::TooMany`]; when the database fails.
    pub(super) async fn check(
        &self,
        conn: &mut Conn<'_>,
        now: Option<&ItemView>,
        today: NaiveDate,
    ) -> Result<(), AgendaError> {
        let columns = self.columns();
        if let Some(theme) = columns.theme
            && fetch_one!(conn, (i64,), sql::IS_THEME, theme)?.0 == 0
        {
            return Err(AgendaError::UnknownTheme);
        }
        let led = now.and_then(|now| now.owner.as_ref()).map(|(owner, _)| owner.0);
        if let Some(owner) = columns.owner.filter(|owner| Some(*owner) != led)
            && fetch_one!(conn, (i64,), sql::IS_MEMBER, owner)?.0 == 0
        {
            return Err(AgendaError::UnknownOwner);
        }
        let was_asked = now.and_then(|now| now.asked.as_ref()).map(|asked| asked.region.as_str());
        if let Some(asked) = columns.asked.filter(|asked| Some(*asked) != was_asked) {
            let region = stored::region(conn, &RegionId::new(asked)).await?;
            if !region.map_or(Ok(false), |region| region.is_active_on(today))? {
                return Err(AgendaError::UnknownRegion);
            }
        }
        self.check_sources(conn, now).await
    }

    /// Also of an answer that it comes from no more: who knows its words may not write them down without it.
    async fn check_sources(&self, conn: &mut Conn<'_>, now: Option<&ItemView>) -> Result<(), AgendaError> {
        let (sources, id) = (self.sources(), now.map(|now| now.id));
        if sources.len() > SOURCES_MOST {
            return Err(AgendaError::TooMany);
        }
        let left = now.into_iter().flat_map(|now| &now.sources).filter(|source| !sources.contains(&source.text));
        if let Some(left) = left.into_iter().find(|source| !source.consent.is_given() && self.says(&source.words)) {
            return Err(AgendaError::Quotes(left.region_name.clone()));
        }
        let said = said(conn, id).await?;
        for text in sources {
            let row = fetch_optional!(conn, WrittenRow, sql::TEXT, text.0)?;
            let Some((row, words)) = row.and_then(|row| row.words().map(|words| (row, words))) else {
                return Err(AgendaError::AnswerGone);
            };
            let agrees = said.iter().any(|(known, words_of)| *known == text && *words_of == words);
            if row.is_for_coordination() && !agrees && self.says(&words) {
                return Err(AgendaError::Quotes(row.region_name));
            }
        }
        Ok(())
    }

    /// Whether its title or its explanation says these words.
    fn says(&self, words: &str) -> bool {
        repeats(self.text.title(), words) || repeats(self.text.note(), words)
    }
}

/// The words that the authors behind an item let be read by the network.
async fn said(conn: &mut Conn<'_>, id: Option<AgendaItemId>) -> Result<Vec<(TextId, String)>, DbError> {
    let Some(id) = id else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for row in fetch_all!(conn, SourceRow, sql::SOURCES_OF, id.0)? {
        if let Some((_, source)) = row.view()?
            && source.consent == Consent::Yes
        {
            found.push((source.text, source.words));
        }
    }
    Ok(found)
}

/// The region of the first answer that is not for all and whose words an item says.
pub(super) fn quoted(item: &ItemView) -> Option<String> {
    let hidden = item.sources.iter().filter(|source| !source.consent.is_given());
    let says = |words: &str| repeats(&item.title, words) || repeats(&item.note, words);
    hidden.into_iter().find(|source| says(&source.words)).map(|source| source.region_name.clone())
}
