//! A meeting in somebody's own calendar: a copy now, or the way to follow them all.

use super::super::paths;
use crate::ui::Disclosure;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::{MeetingView, calendar};

/// The ways into a calendar, for a meeting that is to come. Nothing for any other.
pub(super) fn add(ctx: &Ctx, meeting: &MeetingView) -> Option<impl IntoView + use<>> {
    let copies = calendar::copies(ctx, meeting)?;
    let file = paths::below(meeting.id, "agenda.ics");
    let ways = [
        ("Outlook", copies.outlook),
        ("Outlook op het werk", copies.outlook_at_work),
        ("Google Agenda", copies.google),
        ("Bestand voor andere agenda’s", file),
    ];
    let ways = ways.map(|(words, to)| view! { <li><a href=to>{words}</a></li> });
    Some(view! {
        <section class="card" aria-labelledby="agenda">
            <h2 class="card__title" id="agenda">"In je agenda"</h2>
            <Disclosure summary="Zet deze bijeenkomst in je agenda">
                <ul class="ways">{ways.into_iter().collect_view()}</ul>
                <p class="soft">"Zo’n kopie verandert niet mee als de bijeenkomst verandert."</p>
            </Disclosure>
            <p><a href=paths::AGENDA>"Laat je agenda alle bijeenkomsten volgen"</a></p>
        </section>
    })
}
