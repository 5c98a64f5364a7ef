//! The fields of the form.

use crate::forms::Name;
use domain::monitor::import::{Scale, plain};

/// The file.
pub(super) const FILE: Name = Name::new("bestand");
/// What was read of it, packed by `service::monitor::import::pack`.
pub(super) const CONTENT: Name = Name::new("inhoud");
/// What the button does: where the form goes on.
pub(super) const STEP: Name = Name::new("stap");
/// Where messages on columns lead.
pub(super) const COLUMNS: Name = Name::new("kolommen");
/// Where messages on rows lead.
pub(super) const ROWS: Name = Name::new("rijen");
/// The numbers of rows that do not count.
pub(super) const WITHOUT: Name = Name::new("zonder");
/// The day of the meeting.
pub(super) const DATE: Name = Name::new("datum");
/// When it began and ended.
pub(super) const START: Name = Name::new("begin");
pub(super) const END: Name = Name::new("einde");
/// Where it was: a region, or [`PHAROS`].
pub(super) const PLACE: Name = Name::new("plek");
/// The regions of which the page asked whether they took part.
pub(super) const OFFERED: Name = Name::new("gevraagd-van");
/// The regions that took part.
pub(super) const JOINED: Name = Name::new("deed-mee");
/// Whether the page asked which regions took part.
pub(super) const ASKED: Name = Name::new("gevraagd");
/// The round that is taken back.
pub(super) const OFF: Name = Name::new("terug");
/// What was done, in the address.
pub(super) const DONE: Name = Name::new("gedaan");

/// The value of [`PLACE`] for Pharos.
pub(super) const PHAROS: &str = "pharos";

/// The step at which columns get their meaning, and the one at which values do.
pub(super) const TO_COLUMNS: &str = "kolommen";
pub(super) const TO_VALUES: &str = "waarden";
/// The last press.
pub(super) const TO_STORE: &str = "inlezen";

const COLUMN: &str = "kolom-";
const VALUE: &str = "waarde-";
const REGION: &str = "regio-";

/// The field that says what a column is.
pub(super) fn column(at: usize) -> String {
    format!("{COLUMN}{at}")
}

/// Whether a field says what a column is.
pub(super) fn is_column(field: &str) -> bool {
    field.starts_with(COLUMN)
}

/// The field that says what a value means.
pub(super) fn value(scale: &Scale, text: &str) -> String {
    format!("{VALUE}{}-{}", scale.field(), plain(text))
}

/// The scale and the value of such a field.
pub(super) fn of_value<'f>(scales: &[Scale], field: &'f str) -> Option<(Scale, &'f str)> {
    let rest = field.strip_prefix(VALUE)?;
    let of = |scale: &Scale| Some((scale.clone(), rest.strip_prefix(scale.field())?.strip_prefix('-')?));
    scales.iter().find_map(of)
}

/// The field that says which region a text means.
pub(super) fn region(text: &str) -> String {
    format!("{REGION}{}", plain(text))
}

/// The text of such a field.
pub(super) fn of_region(field: &str) -> Option<&str> {
    field.strip_prefix(REGION)
}

/// What goes along unseen at the step of the values, where the other fields stand on the page.
pub(super) fn is_kept_at_values(field: &str) -> bool {
    is_column(field) || CONTENT == *field || crate::forms::KEY == *field
}
