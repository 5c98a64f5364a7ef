//! Rows as the database gives them, and what they become.

use super::view::{Consent, ItemView, RegionAsked, SourceView};
use crate::db::DbError;
use crate::monitor::written;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{AgendaItemId, MemberId, RegionId, SeatNumber, TextId};
use domain::meetings::agenda::{Aim, Dots, Giver};
use sha2::{Digest, Sha256};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct AgendaRow {
    pub(super) revision: i32,
    pub(super) published_at: Option<DateTime<Utc>>,
    pub(super) told_at: Option<DateTime<Utc>>,
    pub(super) dots_closed_at: Option<DateTime<Utc>>,
}

#[derive(sqlx::FromRow)]
pub(super) struct ItemRow {
    pub(super) id: Uuid,
    pub(super) meeting_id: Option<Uuid>,
    is_break: bool,
    title: String,
    note: String,
    aim: Option<String>,
    minutes: i32,
    theme_id: Option<String>,
    theme_label: Option<String>,
    owner_id: Option<Uuid>,
    owner_name: Option<String>,
    asked_region_id: Option<String>,
    asked_name: Option<String>,
    region_says: Option<String>,
    waits_since: Option<NaiveDate>,
    version: i32,
}

impl ItemRow {
    /// The item, without what stands in other tables.
    pub(super) fn view(self) -> Result<ItemView, DbError> {
        let unknown = |what: &str, text: &str| DbError::data(format!("item of an agenda, {what} {text}"));
        let aim = |text: String| Aim::parse(&text).ok_or_else(|| unknown("aim", &text));
        let minutes = u16::try_from(self.minutes).map_err(|e| DbError::data(format!("minutes: {e}")))?;
        let says = self.region_says.as_deref().map(|text| yes_or_no(text).ok_or_else(|| unknown("answer", text)));
        let says = says.transpose()?;
        let asked = self.asked_region_id.zip(self.asked_name);
        Ok(ItemView {
            id: AgendaItemId(self.id),
            is_break: self.is_break,
            title: self.title,
            note: self.note,
            aim: self.aim.map(aim).transpose()?,
            minutes,
            starts: None,
            theme: self.theme_id.zip(self.theme_label),
            owner: self.owner_id.map(MemberId).zip(self.owner_name),
            asked: asked.map(|(region, name)| RegionAsked { region: RegionId::new(region), name, says }),
            sources: Vec::new(),
            dots: Dots::default(),
            own_dots: 0,
            waits_since: self.waits_since,
            version: self.version,
        })
    }
}

/// What is stored for yes and for no.
pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";

pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    }
}

/// An answer as it was sent.
#[derive(Clone, sqlx::FromRow)]
pub(super) struct WrittenRow {
    pub(super) text_id: Uuid,
    pub(super) region_id: String,
    pub(super) region_name: String,
    pub(super) member_id: Uuid,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
}

impl WrittenRow {
    /// The words; `None` when nothing stands there any more.
    pub(super) fn words(&self) -> Option<String> {
        words(self.value.as_deref(), self.remark.as_deref())
    }

    /// Whether it is for its region and the coordination group only.
    pub(super) fn is_for_coordination(&self) -> bool {
        crate::monitor::is_for_coordination(self.share.as_deref())
    }
}

pub(super) fn words(value: Option<&str>, remark: Option<&str>) -> Option<String> {
    written(value, remark).map(|(words, _)| words)
}

#[derive(sqlx::FromRow)]
pub(super) struct SourceRow {
    pub(super) item_id: Uuid,
    says: Option<String>,
    said_of: Option<String>,
    #[sqlx(flatten)]
    pub(super) written: WrittenRow,
}

impl SourceRow {
    /// The source with its item and its author; `None` when nothing stands there any more.
    pub(super) fn view(self) -> Result<Option<(AgendaItemId, SourceView)>, DbError> {
        let Some(words) = self.written.words() else { return Ok(None) };
        let consent = match self.written.is_for_coordination() {
            false => Consent::NotNeeded,
            true => consent(self.says.as_deref(), self.said_of.as_deref(), &words)?,
        };
        let source = SourceView {
            text: TextId(self.written.text_id),
            region: RegionId::new(self.written.region_id),
            region_name: self.written.region_name,
            words,
            consent,
        };
        Ok(Some((AgendaItemId(self.item_id), source)))
    }
}

/// What an author said of these words; what they said of others does not count any more.
pub(super) fn consent(says: Option<&str>, said_of: Option<&str>, words: &str) -> Result<Consent, DbError> {
    let Some(says) = says.filter(|_| said_of == Some(digest(words).as_str())) else { return Ok(Consent::Open) };
    let is_yes = yes_or_no(says).ok_or_else(|| DbError::data(format!("answer of an author {says}")))?;
    Ok(if is_yes { Consent::Yes } else { Consent::No })
}

/// What tells words from others, without keeping them a second time.
pub(super) fn digest(words: &str) -> String {
    Sha256::digest(words).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[derive(sqlx::FromRow)]
pub(super) struct DotRow {
    pub(super) item_id: Uuid,
    pub(super) member_id: Uuid,
    region_id: Option<String>,
    seat: Option<i32>,
    dots: i32,
}

impl DotRow {
    /// Whose dots they are.
    pub(super) fn giver(&self) -> Result<Giver, DbError> {
        match (&self.region_id, self.seat) {
            (Some(region), Some(seat)) => {
                let number = SeatNumber::from_number(seat).ok_or_else(|| DbError::data(format!("seat {seat}")))?;
                Ok(Giver::Seat(RegionId::new(region), number))
            }
            _ => Ok(Giver::Member(MemberId(self.member_id))),
        }
    }

    /// How many.
    pub(super) fn count(&self) -> u8 {
        u8::try_from(self.dots).unwrap_or(0)
    }
}
