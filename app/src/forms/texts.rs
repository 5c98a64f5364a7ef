//! What people read about forms in general.

/// A field that came twice.
pub const TWICE: &str = "Dit staat er twee keer in. Laat er één staan.";
/// No day that exists.
pub const DATE: &str = "Vul een dag in die bestaat, als dag-maand-jaar, zoals 16-3-2027.";
/// A day without a time, or the other way round.
pub const HALF_MOMENT: &str = "Vul de datum en de tijd allebei in, of laat allebei leeg.";
/// A time that the clock skips.
pub const SKIPPED_TIME: &str = "Die nacht gaat de klok van 2 naar 3 uur. Kies een andere tijd.";
/// A form about something that has changed.
pub const CHANGED: &str =
    "Iemand anders heeft dit intussen gewijzigd. Kijk wat er nu staat, en sla dan opnieuw op als je dat wilt.";
/// Text that is no text.
pub const UNREADABLE: &str =
    "Een deel van je tekst konden we niet lezen. Daar staat nu een �. Verbeter de tekst en sla opnieuw op.";
/// The way back from a form.
pub const BACK: &str = "Annuleren";
/// Before each message.
pub const WRONG: &str = "Fout: ";

/// A text that is too long.
pub fn too_long(most: usize) -> String {
    format!("Maak de tekst korter: hooguit {most} tekens.")
}

/// A time that cannot be read; `what` is "begintijd" and the like.
pub fn time_of_day(what: &str) -> String {
    format!("Vul de {what} in als uren en minuten, zoals 9:30.")
}

/// A number that is none, or too small or too large.
pub fn number(least: i64, most: i64) -> String {
    format!("Vul een heel getal in van {least} tot en met {most}.")
}
