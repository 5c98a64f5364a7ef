//! How many came to the last meetings of the network, on pages of features that know of no meetings.

use super::super::super::paths;
use super::super::evaluation;
use crate::shell::respond::PageError;
use crate::wording::{self, people_from};
use domain::account::Actor;
use domain::ids::{MeetingId, RegionId};
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::attendance::{last_turnouts, visits_of};

/// Which meetings count.
const NOTED: &str = "waar we bijhielden wie er was";

/// At which of the last meetings a region was; `None` while it was never noted who came.
pub(in super::super) async fn of_region(
    ctx: &Ctx,
    actor: &Actor,
    region: &RegionId,
) -> Result<Option<AnyView>, PageError> {
    let visits = visits_of(ctx, actor, region).await?;
    let was_there = visits.iter().filter(|(.., people)| *people > 0).count();
    let words = match visits.len() {
        0 => return Ok(None),
        1 if was_there == 1 => format!("De regio was bij de laatste netwerkbijeenkomst {NOTED}."),
        1 => format!("De regio was niet bij de laatste netwerkbijeenkomst {NOTED}."),
        all if was_there == 0 => format!("De regio was bij geen van de laatste {all} netwerkbijeenkomsten {NOTED}."),
        all => format!("De regio was bij {was_there} van de laatste {all} netwerkbijeenkomsten {NOTED}."),
    };
    let rows = visits.into_iter().map(|(meeting, date, people)| {
        let came = match people {
            0 => "niemand".to_owned(),
            count => wording::people(count),
        };
        row(meeting, time::full_date(date), came, None)
    });
    Ok(Some(part(words, rows.collect())))
}

/// How many came to each of the last meetings, and made a new connection there; `None` while it was never noted.
pub(in super::super) async fn of_network(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    let turnouts = last_turnouts(ctx, actor).await?;
    let count = turnouts.len();
    let words = match count {
        1 => format!("Dit is de laatste netwerkbijeenkomst {NOTED}. Wie er waren, staat bij de bijeenkomst."),
        _ => {
            format!("Dit zijn de laatste {count} netwerkbijeenkomsten {NOTED}. Wie er waren, staat bij de bijeenkomst.")
        }
    };
    if count == 0 {
        return Ok(None);
    }
    let mut connected = evaluation::of_meetings(ctx, actor).await?;
    let rows = turnouts.into_iter().map(|it| {
        let (date, came) = (time::full_date(it.date), people_from(it.turnout));
        row(it.meeting, date, came, connected.remove(&it.meeting))
    });
    Ok(Some(part(words, rows.collect())))
}

/// How many came last time, on the sheet from which a meeting is prepared.
pub(in super::super) async fn on_sheet(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    let turnouts = last_turnouts(ctx, actor).await?;
    let lines = turnouts.into_iter().map(|it| {
        view! { <li>{format!("{}: {}", time::full_date(it.date), people_from(it.turnout))}</li> }
    });
    let lines: Vec<_> = lines.collect();
    Ok((!lines.is_empty()).then(|| {
        view! {
            <section class="prep__part" aria-labelledby="opkomst">
                <h2 class="prep__title" id="opkomst">"Wie er waren"</h2>
                <ul class="prep__list">{lines}</ul>
            </section>
        }
        .into_any()
    }))
}

fn part(words: String, rows: Vec<AnyView>) -> AnyView {
    view! {
        <section class="section stack narrow" aria-labelledby="bijeenkomsten">
            <h2 class="section__title" id="bijeenkomsten">"Op bijeenkomsten"</h2>
            <p>{words}</p>
            <ul class="stack stack--tight">{rows}</ul>
        </section>
    }
    .into_any()
}

/// A meeting and how many came, with what else is told of it.
fn row(meeting: MeetingId, date: String, came: String, told: Option<AnyView>) -> AnyView {
    view! { <li><a href=paths::meeting(meeting)>{date}</a>": "{came}{told}</li> }.into_any()
}
