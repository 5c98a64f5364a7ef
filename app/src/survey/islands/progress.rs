//! What a save changes on the page around the fields: ticks and counts, what is to be mended, whether it counts.

use super::field::get;
use super::rest_button;
use crate::wording::to_mend;
use domain::survey::buttons;
use gloo::utils::document;
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Object};
use web_sys::{Element, HtmlElement, NodeList};

/// Brings the page in line with the answer to a save. Of somebody who `leaves` nobody knows that they read what is asked: the
/// server asks it then.
pub(super) fn show(answer: &JsValue, posted: &BTreeSet<String>, leaves: bool) {
    let answered = get(answer, "ingevuld");
    if let Some(answered) = answered.dyn_ref::<Array>() {
        let answered: BTreeSet<String> = answered.iter().filter_map(|id| id.as_string()).collect();
        tick(&answered);
        count(answered.len());
        recount_rest(&answered);
    }
    if let Some(faults) = get(answer, "fouten").dyn_ref::<Object>() {
        each("[data-vraag]", |card| {
            let id = card.get_attribute("data-vraag").unwrap_or_default();
            // Of what was not posted, is still missing, or waits for a choice, the answer says nothing.
            let done =
                get(answer, "ingevuld").dyn_ref::<Array>().is_some_and(|all| all.includes(&id.as_str().into(), 0));
            let missing = !done && has(&card, "[aria-required=true]");
            let judged = posted.contains(&id) && !missing && !has(&card, "[data-botst]");
            let fault = get(faults, &id).as_string();
            if judged || fault.is_some() {
                tell(&card, &id, fault);
            }
        });
        tidy_summary();
    }
    let asked = get(answer, "vragen");
    if let Some(asked) = asked.dyn_ref::<Object>() {
        for id in Object::keys(asked).iter().filter_map(|id| id.as_string()) {
            ask(&id, get(asked, &id).as_string(), leaves);
        }
    }
}

/// Asks about what seems to be data of a person, or no longer. Going on is no second question.
fn ask(id: &str, words: Option<String>, leaves: bool) -> Option<()> {
    let card = document().query_selector(&format!("[data-vraag='{id}']")).ok()??;
    let shown = card.query_selector(".gentle").ok()?;
    let (Some(words), None) = (&words, &shown) else {
        if let (None, Some(shown)) = (words, shown) {
            shown.remove();
        }
        return Some(());
    };
    if leaves {
        return Some(());
    }
    let question = document().create_element("div").ok()?;
    question.set_class_name("gentle");
    question.set_attribute("role", "status").ok()?;
    let seen = document().create_element("input").ok()?;
    for (name, value) in [("type", "hidden"), ("name", buttons::SEEN), ("value", id)] {
        seen.set_attribute(name, value).ok()?;
    }
    card.query_selector("textarea").ok()??.insert_adjacent_element("afterend", &question).ok()?;
    question.set_text_content(Some(words));
    question.append_child(&seen).ok()?;
    Some(())
}

/// Whether what is stored counts, on the buttons: where it does not, sending in comes first.
pub(super) fn counts(counts: bool) {
    each(".work__buttons", |buttons| {
        let _ = match counts {
            true => buttons.remove_attribute("data-telt"),
            false => buttons.set_attribute("data-telt", "nee"),
        };
    });
}

fn tick(answered: &BTreeSet<String>) {
    each("[data-stap]", |step| {
        let done = step.get_attribute("data-stap").is_some_and(|id| answered.contains(&id));
        if let Ok(Some(tick)) = step.query_selector(".tick") {
            let _ = tick.class_list().toggle_with_force("tick--full", done);
        }
        if let Ok(Some(words)) = step.query_selector(".hidden-text") {
            words.set_text_content(Some(if done { " (ingevuld)" } else { " (nog leeg)" }));
        }
    });
}

fn count(done: usize) {
    each("[data-gedaan]", |count| count.set_text_content(Some(&done.to_string())));
    each("[data-van]", |step| {
        let all: usize = step.get_attribute("data-van").and_then(|all| all.parse().ok()).unwrap_or_default();
        if let Ok(Some(tick)) = step.query_selector(".tick") {
            let _ = tick.class_list().toggle_with_force("tick--half", done > 0 && done < all);
            let _ = tick.class_list().toggle_with_force("tick--full", done >= all);
        }
    });
}

/// The button that confirms the rest says how many these are.
fn recount_rest(answered: &BTreeSet<String>) {
    each(".rest", |rest| {
        let mut ready = 0;
        each("[data-stand]", |row| {
            ready += usize::from(row.get_attribute("data-vraag").is_some_and(|id| !answered.contains(&id)));
        });
        let _ = rest.toggle_attribute_with_force("hidden", ready == 0);
        if let Ok(Some(button)) = rest.query_selector("button") {
            button.set_text_content(Some(&rest_button(ready, answered.is_empty())));
        }
    });
}

/// Tells at a question what is to be mended, or takes away what is.
fn tell(card: &Element, id: &str, fault: Option<String>) -> Option<()> {
    let shown = card.query_selector(".question__error").ok()?;
    let Some(fault) = fault else {
        if let Some(shown) = shown {
            shown.remove();
            unmark(card);
        }
        return Some(());
    };
    let error = match shown {
        Some(shown) => shown,
        None => {
            let error = document().create_element("p").ok()?;
            error.set_class_name("question__error");
            error.set_id(&format!("{id}-fout"));
            error.set_attribute("role", "status").ok()?;
            card.query_selector(&format!("[id='{id}-vraag']"))
                .ok()??
                .insert_adjacent_element("afterend", &error)
                .ok()?;
            mark(card, id);
            error
        }
    };
    let words = format!("Fout: {fault}");
    // Said once: the same words again would be read aloud at each pause.
    if error.text_content().as_deref() != Some(&words) {
        error.set_text_content(Some(&words));
    }
    Some(())
}

/// The field, or the group of choices, is wrong and is described by the message.
fn mark(card: &Element, id: &str) -> Option<()> {
    let group = card.query_selector("[role=radiogroup]").ok()?;
    let field = group.or_else(|| document().get_element_by_id(id))?;
    field.set_attribute("aria-invalid", "true").ok()?;
    let described = field.get_attribute("aria-describedby").unwrap_or_default();
    field.set_attribute("aria-describedby", format!("{id}-fout {described}").trim()).ok()
}

fn has(card: &Element, what: &str) -> bool {
    card.query_selector(what).is_ok_and(|found| found.is_some())
}

fn unmark(card: &Element) {
    let Ok(marked) = card.query_selector_all("[aria-invalid]") else { return };
    each_of(&marked, |field| {
        let _ = field.remove_attribute("aria-invalid");
    });
}

/// What was mended leaves the list above, and with the last of it goes the list.
fn tidy_summary() {
    each(".work .error-summary", |summary| {
        let Ok(links) = summary.query_selector_all("a") else { return };
        let mut left = 0;
        each_of(&links, |link| {
            let to = link.get_attribute("href").unwrap_or_default();
            let field = document().get_element_by_id(to.trim_start_matches('#'));
            let card = field.and_then(|field| field.closest("[data-vraag]").ok().flatten());
            let wrong = card.and_then(|card| card.query_selector(".question__error").ok().flatten()).is_some();
            left += usize::from(wrong);
            if let Some(row) = link.closest("li").ok().flatten().filter(|_| !wrong) {
                row.remove();
            }
        });
        if let Ok(Some(title)) = summary.query_selector(".error-summary__title") {
            title.set_text_content(Some(&to_mend(left)));
        }
        if left == 0 {
            summary.remove();
            let title = document().title();
            document().set_title(title.strip_prefix("Fout: ").unwrap_or(&title));
        }
    });
}

fn each(what: &str, then: impl FnMut(Element)) {
    if let Ok(found) = document().query_selector_all(what) {
        each_of(&found, then);
    }
}

fn each_of(found: &NodeList, mut then: impl FnMut(Element)) {
    for nth in 0..found.length() {
        if let Some(element) = found.item(nth).and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
            then(element.into());
        }
    }
}
