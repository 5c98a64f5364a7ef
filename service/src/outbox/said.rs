//! What mail servers say, as it is kept.

use domain::text::{is_invisible, line_ends};

/// How much of it is kept, in characters.
const MOST: usize = 300;

/// What a mail server says may name the address, which the log and the table need not (login checklist, D17), and may hold
/// signs that would make other lines of it, turn them around, or show nothing.
pub(super) fn fit_to_keep(why: &str, recipient: &str) -> String {
    let one_line = |c: char| if c.is_control() { ' ' } else { c };
    let seen: String = line_ends(why).chars().filter(|c| !is_invisible(*c)).map(one_line).collect();
    seen.replace(recipient, "…").chars().take(MOST).collect()
}
