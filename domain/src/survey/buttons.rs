//! The fields of a section's form that belong to no question: its buttons, and where it came from. The page, the browser and
//! the use case name them alike.

/// The button that was pressed: [`ONWARD`], [`STOP`], [`REST`] or [`CHECK`].
pub const PRESSED: &str = "doen";
/// The value of [`PRESSED`] that saves and goes on.
pub const ONWARD: &str = "verder";
/// The value of [`PRESSED`] that saves and stops.
pub const STOP: &str = "stoppen";
/// The value of [`PRESSED`] that saves and confirms what stands ready and was not looked at apart.
pub const REST: &str = "rest";
/// The value of [`PRESSED`] that saves and goes to the check.
pub const CHECK: &str = "controleren";
/// The button that saves and shows the section in another way: [`WHOLE`] or [`ONE_BY_ONE`].
pub const VIEW: &str = "weergave";
/// The value of [`VIEW`] for all questions of a section on one page.
pub const WHOLE: &str = "heel";
/// The value of [`VIEW`] for a question a page.
pub const ONE_BY_ONE: &str = "een";
/// The button that clears an answer; its value names the question.
pub const CLEAR: &str = "wissen";
/// The button that puts the answer of last time back after it was changed; its value names the question.
pub const HOLDS: &str = "klopt-toch";
/// The button that takes another answer over; its value names the question, and of a personal one which text.
pub const TAKE: &str = "overnemen";
/// The button that puts an earlier answer back; its value names the question, to whose row it leads.
pub const PUT_BACK: &str = "terugzetten";
/// The questions whose writer was asked about data of a person: nobody is asked twice.
pub const SEEN: &str = "gezien";
/// Where the writer came from and goes back to.
pub const BACK: &str = "terug";
/// The value of [`BACK`] for who came from the check to change an answer.
pub const TO_CHECK: &str = "controleren";
/// The value of [`BACK`] for who came from there to fill in what is missing.
pub const GAPS: &str = "gaten";
/// The tag of the page, which tells from which login it came.
pub const PAGE: &str = "van";

/// Those that a post of a section may have beside its questions.
pub const ALL: [&str; 8] = [PRESSED, VIEW, CLEAR, HOLDS, TAKE, PUT_BACK, SEEN, BACK];
