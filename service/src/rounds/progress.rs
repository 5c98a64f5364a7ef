//! The other trekker of the region.

use super::{MayFillIn, OpenRound, sql};
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use chrono::{DateTime, Utc};
use domain::ids::MemberId;
use uuid::Uuid;

/// How far someone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was typed yet.
    NotBegun,
    /// There is a draft.
    Begun,
    /// Sent in.
    SentIn,
}

/// The holder of the region's other seat.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// How far they are.
    pub progress: Progress,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    sent_at: Option<DateTime<Utc>>,
    begun: i64,
}

pub(super) async fn colleague(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    round: &OpenRound,
) -> Result<Option<Colleague>, DbError> {
    let row = fetch_optional!(conn, Row, sql::COLLEAGUE, round.id.0, who.region.as_str(), who.member.0)?;
    Ok(row.map(|row| Colleague {
        id: MemberId(row.id),
        name: row.name,
        progress: match (row.sent_at, row.begun) {
            (Some(_), _) => Progress::SentIn,
            (None, 0) => Progress::NotBegun,
            (None, _) => Progress::Begun,
        },
    }))
}
