//! Rows as the database gives them, and what they become.

use crate::db::DbError;
use crate::stored;
use chrono::{DateTime, Utc};
use domain::account::Role;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::Held;
use uuid::Uuid;

#[derive(Clone, sqlx::FromRow)]
pub(super) struct HolderRow {
    pub(super) id: Uuid,
    pub(super) region_id: String,
    pub(super) region_name: String,
    pub(super) seat: i32,
    pub(super) member_id: Uuid,
    pub(super) held_from: DateTime<Utc>,
    pub(super) held_until: Option<DateTime<Utc>>,
    pub(super) name: String,
    pub(super) organisation: String,
    pub(super) function: String,
    pub(super) last_login_at: Option<DateTime<Utc>>,
    pub(super) address: Option<String>,
}

impl HolderRow {
    pub(super) fn seat(&self) -> Result<SeatNumber, DbError> {
        stored::seat(self.seat)
    }

    pub(super) fn held(&self) -> Result<Held, DbError> {
        Ok(Held {
            region: RegionId::new(&self.region_id),
            region_name: self.region_name.clone(),
            seat: self.seat()?,
            member: MemberId(self.member_id),
            name: self.name.clone(),
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct PersonRow {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) organisation: String,
    pub(super) function: String,
    pub(super) last_login_at: Option<DateTime<Utc>>,
    pub(super) address: Option<String>,
}

#[derive(sqlx::FromRow)]
pub(super) struct RoleRow {
    pub(super) member_id: Uuid,
    pub(super) role: String,
}

impl RoleRow {
    pub(super) fn role(&self) -> Result<Role, DbError> {
        Role::parse(&self.role).ok_or_else(|| DbError::data(format!("role {}", self.role)))
    }
}
