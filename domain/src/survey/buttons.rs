//! The fields of a section's form that belong to no question: its buttons, and where it came from. The page, the browser and
//! the use case name them alike.

/// The button that was pressed: [`ONWARD`] or [`STOP`].
pub const PRESSED: &str = "doen";
/// The value of [`PRESSED`] that saves and goes on.
pub const ONWARD: &str = "verder";
/// The value of [`PRESSED`] that saves and stops.
pub const STOP: &str = "stoppen";
/// The button that clears an answer; its value names the question.
pub const CLEAR: &str = "wissen";
/// The button that takes another answer over; its value names the question, and of a personal one which text.
pub const TAKE: &str = "overnemen";
/// Where the writer came from and goes back to.
pub const BACK: &str = "terug";
/// The tag of the page, which tells from which login it came.
pub const PAGE: &str = "van";

/// Those that a post of a section may have beside its questions.
pub const ALL: [&str; 4] = [PRESSED, CLEAR, TAKE, BACK];
