//! The agenda of a network meeting: read and given dots by who sees the meeting, made by who plans, and what it asks of authors and regions.

mod asked;
mod asks;
mod fields;
mod make;
mod material;
mod names;
mod outcomes;
mod page;
mod point;
mod points;
mod publish;
mod screen;
mod section;
mod texts;

use super::super::paths;
use crate::shell::{AppState, Recorded};
use domain::ids::{AgendaItemId, MeetingId};

pub(super) use asked::AskedPage;
pub use asks::asks;
pub(super) use make::MakePage;
pub use outcomes::{outcomes, told_back};
pub(super) use page::AgendaPage;
pub(super) use point::{NewPointPage, PointPage};
pub(super) use points::about;
pub(super) use publish::PublishAgendaPage;
pub(super) use screen::ScreenPage;
pub(super) use section::section;

/// The posts about agendas.
pub(super) fn posts(recorded: Recorded<AppState>) -> Recorded<AppState> {
    recorded
        .post(asked::PATH, asked::answer)
        .post("/bijeenkomsten/{id}/agenda", page::post)
        .post("/bijeenkomsten/{id}/agenda/maken", make::post)
        .post("/bijeenkomsten/{id}/agenda/punt", point::add)
        .post("/bijeenkomsten/{id}/agenda/punten/{punt}", point::change)
        .post("/bijeenkomsten/{id}/agenda/publiceren", publish::post)
}

/// The agenda of a meeting.
fn path(meeting: MeetingId) -> String {
    paths::below(meeting, "agenda")
}

/// Where it is made.
fn make_path(meeting: MeetingId) -> String {
    format!("{}/maken", path(meeting))
}

/// Where a new item is made.
fn new_path(meeting: MeetingId) -> String {
    format!("{}/punt", path(meeting))
}

/// Where an item is changed.
fn point_path(meeting: MeetingId, item: AgendaItemId) -> String {
    format!("{}/punten/{item}", path(meeting))
}

/// Where it is published or taken back.
fn publish_path(meeting: MeetingId) -> String {
    format!("{}/publiceren", path(meeting))
}

/// The item with this number on the beamer, from 1.
fn screen_path(meeting: MeetingId, number: usize) -> String {
    format!("{}/scherm?{}={number}", path(meeting), names::POINT)
}

/// The id of an item on a page.
fn place(item: AgendaItemId) -> String {
    format!("punt-{item}")
}
