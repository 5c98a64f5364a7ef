//! What a trekker posts: a group to keep, or one that goes.

use super::address::address;
use super::names::{NAME, OFF, WITH};
use crate::forms::{Incoming, NotDone};
use crate::shell::respond::PageError;
use axum::response::Response;
use domain::ids::{GroupId, RegionId};
use domain::names::{GroupName, NameProblem};
use service::monitor::compare::{GroupError, MOST_BESIDE, MOST_GROUPS, MayKeepGroups, drop_group, keep_group};
use std::collections::BTreeSet;
use uuid::Uuid;

/// `POST /monitor/vergelijken`.
pub(in crate::monitor) async fn post(post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayKeepGroups::of(&posting.actor).map_err(PageError::from)?;
        let off = posting.form.value(OFF).to_owned();
        if !off.is_empty() {
            let id = Uuid::parse_str(&off).map(GroupId).map_err(|_| PageError::NotFound)?;
            drop_group(&posting.ctx, &proof, id).await.map_err(PageError::from)?;
            let query = posting.parts.uri.query().unwrap_or_default().to_owned();
            let with: Vec<RegionId> = form_urlencoded::parse(query.as_bytes())
                .filter(|(key, _)| WITH == **key)
                .map(|(_, value)| RegionId::new(value))
                .collect();
            return Ok(address(&with, Some("weg")));
        }
        let with: BTreeSet<RegionId> = posting.form.values_of(WITH).map(RegionId::new).collect();
        let Some(name) = posting.form.parsed(NAME, |typed| GroupName::parse(typed).map_err(name_problem)) else {
            return Err(NotDone::Form);
        };
        if let Err(error) = keep_group(&posting.ctx, &proof, name, with.clone()).await {
            return Err(match refusal(&error) {
                Some(words) => posting.refuse(NAME, words),
                None => PageError::from(error).into(),
            });
        }
        Ok(address(&with, Some("bewaard")))
    })
    .await
}

/// What to do about a group that cannot be kept.
fn refusal(error: &GroupError) -> Option<String> {
    Some(match error {
        GroupError::NoRegion => "Kies eerst een andere regio dan die van jullie.".to_owned(),
        GroupError::TooManyRegions => format!("Een groep heeft hooguit {MOST_BESIDE} regio’s. Kies er minder."),
        GroupError::UnknownRegion => "Een van deze regio’s is er niet meer. Kies ze opnieuw.".to_owned(),
        GroupError::TooManyGroups => format!("Jullie hebben al {MOST_GROUPS} groepen. Haal er eerst een weg."),
        GroupError::Hidden | GroupError::Db(_) => return None,
    })
}

fn name_problem(problem: NameProblem) -> String {
    match problem {
        NameProblem::Empty => "Geef de groep een naam.".to_owned(),
        NameProblem::TooLong { max } => format!("Maak de naam korter: hooguit {max} tekens."),
        NameProblem::NoLetter => "Gebruik minstens één letter in de naam.".to_owned(),
    }
}

/// What has just been done, by the word in the address.
pub(super) fn done(word: &str) -> Option<&'static str> {
    Some(match word {
        "bewaard" => "De groep is bewaard.",
        "weg" => "De groep is weggehaald.",
        _ => return None,
    })
}
