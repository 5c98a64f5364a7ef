//! How many made a new connection at a meeting, beside how many came.

use crate::shell::respond::PageError;
use crate::ui::{Sign, SignMark, for_count};
use domain::account::Actor;
use domain::ids::MeetingId;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::evaluation::{Connections, connections};
use std::collections::BTreeMap;

/// What is told of each meeting of which it can be, to stand behind how many came.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn of_meetings(ctx: &Ctx, actor: &Actor) -> Result<BTreeMap<MeetingId, AnyView>, PageError> {
    let found = connections(ctx, actor).await?.into_iter();
    Ok(found.map(|(meeting, connections)| (meeting, told(connections))).collect())
}

fn told(connections: Connections) -> AnyView {
    match connections {
        Connections::Told { connected, answers } => {
            let verb = for_count(connected, "maakte", "maakten");
            format!(". {connected} van de {answers} die het vertelden, {verb} een nieuwe verbinding.").into_any()
        }
        Connections::TooFew => view! { ". Nieuwe verbindingen: "<SignMark sign=Sign::NotShown /> }.into_any(),
    }
}
