//! What each column of the table is.

use super::names::{self, COLUMNS, STEP, TO_VALUES};
use super::{PATH, carry};
use crate::forms::{FieldError, Form, FormState};
use crate::ui::{TableRegion, breakable};
use domain::monitor::import::{Mapping, Meaning, Sheet};
use domain::survey::{Kind, SurveyFormat};
use leptos::prelude::*;

/// So many different values of a column are shown.
const SHOWN: usize = 3;
/// So many characters of one: an answer to an open question is not read here.
const SHORT: usize = 60;

/// The step at which each column gets its meaning.
pub(super) fn step(form: &FormState, sheet: &Sheet, mapping: &Mapping) -> impl IntoView + use<> {
    let groups = groups();
    let row = |(at, heading): (usize, &String)| {
        let values = first_values(sheet, at);
        let values = if values.is_empty() { "leeg".to_owned() } else { values.join(" · ") };
        let (id, chosen) = (names::column(at), mapping.columns.get(at).unwrap_or(&Meaning::Ignored).field());
        view! {
            <tr>
                <th scope="row"><label for=id.clone()>{breakable(heading)}</label></th>
                <td class="import__values">{values}</td>
                <td>{select(id, &groups, &chosen)}</td>
            </tr>
        }
    };
    let rows = sheet.headings.iter().enumerate().map(row).collect_view();
    let wrong = form.message(COLUMNS).map(|_| view! { <FieldError name=COLUMNS form=Some(form.clone()) /> });
    let kept = carry(form, |field| !names::is_column(field));
    view! {
        <section class="section" aria-labelledby="stap">
            <h2 class="section__title" id="stap">"Stap 1 van 2: wat staat er in elke kolom?"</h2>
            <p>"Dit denken wij. Klopt het niet? Kies dan wat er wel in staat."</p>
            <div id=COLUMNS.as_str() tabindex="-1">{wrong}</div>
            <Form action=PATH label="Kolommen" class="form import-form">
                {kept}
                <TableRegion label="De kolommen van het bestand">
                    <table class="table table--lined table--stack import">
                        <thead>
                            <tr>
                                <th scope="col">"Kolom"</th>
                                <th scope="col">"Wat er zoal in staat"</th>
                                <th scope="col">"Wat het is"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableRegion>
                <p class="actions">
                    <button class="button" type="submit" name=STEP.as_str() value=TO_VALUES>"Verder naar de antwoorden"</button>
                </p>
            </Form>
        </section>
    }
}

/// What a column can be: a value of the field and its words, under the words of a group.
type Group = (String, Vec<(String, String)>);

fn groups() -> Vec<Group> {
    let format = SurveyFormat::current();
    let plain = [
        (Meaning::Ignored, "Niet inlezen"),
        (Meaning::Region, "De regio"),
        (Meaning::Person, "Wie het invulde"),
        (Meaning::SentAt, "Wanneer het is ingevuld"),
    ];
    let plain = plain.map(|(meaning, words)| (meaning.field(), words.to_owned())).to_vec();
    let section = |section: &domain::survey::Section| {
        let questions = section.questions.iter().filter(|question| question.kind != Kind::Text);
        let each = questions.flat_map(|question| {
            let options = question.options.iter().filter(|_| question.kind == Kind::Choices).map(|option| {
                let words = format!("{} Aangekruist: {}", question.label, option.label);
                (Meaning::Option(question.id.clone(), option.id.clone()).field(), words)
            });
            let whole = (Meaning::Question(question.id.clone()).field(), question.label.clone());
            std::iter::once(whole).chain(options).collect::<Vec<_>>()
        });
        (section.title.clone(), each.collect())
    };
    std::iter::once(("Over de rij".to_owned(), plain)).chain(format.sections.iter().map(section)).collect()
}

fn select(id: String, groups: &[Group], chosen: &str) -> impl IntoView + use<> {
    let group = |(label, choices): &Group| {
        let option = |(value, words): &(String, String)| {
            let selected = value == chosen;
            view! { <option value=value.clone() selected=selected>{words.clone()}</option> }
        };
        view! { <optgroup label=label.clone()>{choices.iter().map(option).collect_view()}</optgroup> }
    };
    let class = if chosen == Meaning::Ignored.field() {
        "field__input import__select import__select--off"
    } else {
        "field__input import__select"
    };
    view! { <select class=class id=id.clone() name=id>{groups.iter().map(group).collect_view()}</select> }
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
        let sheet = Sheet { headings: vec!["p1".into()], numbers: (2..rows.len() + 2).collect(), rows };
        assert_eq!(first_values(&sheet, 0), ["A1", "A2", "een regel"]);
        assert_eq!(short(&"é".repeat(SHORT)), "é".repeat(SHORT));
        assert_eq!(short(&"é".repeat(SHORT + 1)), format!("{}…", "é".repeat(SHORT)));
    }
}
