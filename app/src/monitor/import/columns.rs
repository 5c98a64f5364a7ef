//! The columns of the table that was read, with the first of what stands in them.

use crate::ui::{TableRegion, breakable};
use domain::monitor::import::Sheet;
use leptos::prelude::*;

/// So many different values of a column are shown.
const SHOWN: usize = 3;
/// So many characters of one: an answer to an open question is not read here.
const SHORT: usize = 60;

/// Every column of a table, in order, with the first values in it.
#[component]
pub fn Columns(
    /// The table.
    sheet: Sheet,
) -> impl IntoView {
    let row = |(at, heading): (usize, &String)| {
        let values = first_values(&sheet, at);
        let values = if values.is_empty() { "leeg".to_owned() } else { values.join(" · ") };
        view! {
            <tr>
                <th scope="row">{breakable(heading)}</th>
                <td>{values}</td>
            </tr>
        }
    };
    let rows = sheet.headings.iter().enumerate().map(row).collect_view();
    view! {
        <TableRegion label="De kolommen van het bestand">
            <table class="table table--lined table--stack">
                <thead>
                    <tr>
                        <th scope="col">"Kolom"</th>
                        <th scope="col">"Wat er zoal in staat"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
}

/// The first values of a column that differ from each other.
fn first_values(sheet: &Sheet, column: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for cell in sheet.rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty()) {
        let value = short(cell);
        if !found.contains(&value) {
            found.push(value);
        }
        if found.len() == SHOWN {
            break;
        }
    }
    found
}

fn short(cell: &str) -> String {
    let mut letters = cell.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
    let begin: String = letters.by_ref().take(SHORT).collect();
    if letters.next().is_some() { format!("{}…", begin.trim_end()) } else { begin }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_values_that_differ_are_shown_and_long_ones_are_short() {
        let rows = ["A1", "", "A1", "A2", "een\nregel", "A3"].map(|cell| vec![cell.to_owned()]).to_vec();
        let sheet = Sheet { headings: vec!["p1".into()], rows };
        assert_eq!(first_values(&sheet, 0), ["A1", "A2", "een regel"]);
        assert_eq!(short(&"é".repeat(SHORT)), "é".repeat(SHORT));
        assert_eq!(short(&"é".repeat(SHORT + 1)), format!("{}…", "é".repeat(SHORT)));
    }
}
