//! The words of the timeline.

use super::super::super::texts::NOT_CHOSEN;
use crate::ui::for_count;
use crate::wording::people_from;
use domain::meetings::attendance::Turnout;
use domain::time;
use service::meetings::MeetingView;

pub(super) const NOT_THERE: &str =
    "Wat dit adres vraagt, staat niet op de tijdlijn. Je ziet alles van de nieuwste jaren.";

/// Its day: "dinsdag 16 maart 2027"; of what was called off while its date was sought "maart 2027, datum was nog niet gekozen".
pub(super) fn day(meeting: &MeetingView) -> String {
    match meeting.was_sought {
        true => format!("{}, {NOT_CHOSEN}", time::month_year(meeting.date)),
        false => time::full_date(meeting.date),
    }
}

/// "Netwerkbijeenkomst"; what a webinar was about stands behind it.
pub(super) fn what(meeting: &MeetingView) -> String {
    let kind = meeting.kind.label();
    meeting.theme().map_or(kind.to_owned(), |theme| format!("{kind}: {theme}"))
}

/// ", netwerkbijeenkomst": what a heading with its day says aloud as well.
pub(super) fn of_kind(meeting: &MeetingView) -> String {
    format!(", {}", meeting.kind.label().to_lowercase())
}

/// "Er waren 34 mensen uit 19 regio’s."
pub(super) fn came(came: Turnout) -> String {
    format!("Er {} {}.", for_count(came.people, "was", "waren"), people_from(came))
}
