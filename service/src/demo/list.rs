//! Who to log in as.

use super::{DemoPerson, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::account::Role;

#[derive(sqlx::FromRow)]
struct Trekker {
    name: String,
    address: String,
    region: String,
    round_state: Option<String>,
    sent_at: Option<DateTime<Utc>>,
    drafts: i64,
    holders: i64,
}

impl Trekker {
    /// What is still to be done, which is why one would log in as this person.
    fn state(&self) -> &'static str {
        match (&self.round_state, self.sent_at, self.drafts, self.holders) {
            (None, ..) => "",
            (_, Some(_), ..) => ": heeft ingestuurd",
            (_, None, 1.., _) => ": is halverwege",
            (_, None, _, 1) => ": is de enige en moet nog beginnen",
            _ => ": moet nog beginnen",
        }
    }

    fn listed(&self, state: &str) -> DemoPerson {
        DemoPerson {
            part: format!("trekker van {}{state}", self.region),
            name: self.name.clone(),
            email: self.address.clone(),
        }
    }
}

/// Some of the demo's people, each in another situation: the first trekkers of each kind and whoever has a role.
pub(super) async fn people(ctx: &Ctx) -> Result<Vec<DemoPerson>, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let trekkers = fetch_all!(conn, Trekker, sql::TREKKERS)?;
    let roles = fetch_all!(conn, (String, String, String, String), sql::ROLES)?;
    let former = fetch_all!(conn, (String, String, String), sql::FORMER)?;
    let in_group = |trekker: &Trekker| roles.iter().any(|(_, address, ..)| *address == trekker.address);
    // Who must begin comes first: that is the loop to see.
    let states =
        [": moet nog beginnen", ": is halverwege", ": heeft ingestuurd", ": is de enige en moet nog beginnen", ""];
    let mut listed = Vec::new();
    for state in states {
        let of_kind = trekkers.iter().filter(|trekker| trekker.state() == state && !in_group(trekker));
        listed.extend(of_kind.take(2).map(|trekker| trekker.listed(state)));
    }
    for (name, email, organisation, role) in &roles {
        let region = trekkers.iter().find(|trekker| trekker.address == *email).map(|trekker| &trekker.region);
        let part = match (Role::parse(role), region) {
            (Some(Role::Coordinator), Some(region)) => format!("coördinatiegroep en trekker van {region}"),
            (Some(Role::Coordinator), None) => format!("coördinatiegroep, {organisation}"),
            (Some(Role::Partner), _) => format!("partner, {organisation}"),
            (Some(Role::Admin), _) => "beheerder".to_owned(),
            (None, _) => continue,
        };
        listed.push(DemoPerson { part, name: name.clone(), email: email.clone() });
    }
    listed.extend(former.into_iter().map(|(name, email, region)| DemoPerson {
        part: format!("was trekker van {region}, zetel overgedragen"),
        name,
        email,
    }));
    Ok(listed)
}
