//! The form of a section, in the browser.

use super::{Status, room};
use domain::survey::length;
use gloo::utils::document;
use std::cell::RefCell;
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{JSON, Object, Reflect};
use web_sys::{
    Element, Event, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, UrlSearchParams,
};

/// On the version of a shared answer: the page shows two answers, and this version was seen before.
const CLASH: &str = "data-botst";
/// On the hint of a text: how many characters it may have.
const AT_MOST: &str = "data-hoogstens";
/// The hidden field that tells whose page this is.
const OWNER: &str = "van";

/// The form, and the questions that were touched in it.
pub(super) struct Form {
    element: HtmlFormElement,
    touched: RefCell<BTreeSet<String>>,
}

fn get(from: &JsValue, name: &str) -> JsValue {
    Reflect::get(from, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// The question that a field belongs to.
fn question(field: &str) -> &str {
    field.split_once('.').map_or(field, |(question, _)| question)
}

/// Whether a field holds something else than the page came with.
fn differs(field: &JsValue) -> bool {
    [("value", "defaultValue"), ("checked", "defaultChecked")].iter().any(|(now, then)| {
        let then = get(field, then);
        !then.is_undefined() && get(field, now) != then
    })
}

/// "Klopt nog" is about the answer that stood ready: it is there as long as that answer is.
fn show_confirm(field: &Element) -> Option<()> {
    let card = field.closest(".question").ok()??;
    let confirm = card.query_selector(".confirm").ok()??;
    let fields = card.query_selector_all("input:not([type=hidden], [name$='.klopt'])").ok()?;
    let changed = (0..fields.length()).filter_map(|nth| fields.item(nth)).any(|field| differs(&field));
    let _ = confirm.toggle_attribute_with_force("hidden", changed);
    Some(())
}

/// Tells in the hint of a text how much still fits. It is no message: a reader hears it on coming to the field.
fn show_room(field: &Element) -> Option<()> {
    let text = field.dyn_ref::<HtmlTextAreaElement>()?.value();
    let described = field.get_attribute("aria-describedby")?;
    let mut hints = described.split(' ').filter_map(|id| document().get_element_by_id(id));
    let hint = hints.find(|hint| hint.has_attribute(AT_MOST))?;
    let most = hint.get_attribute(AT_MOST)?.parse().ok()?;
    hint.set_text_content(Some(&room(length(&text), most)));
    Some(())
}

impl Form {
    pub(super) fn find() -> Option<Self> {
        let element = document().get_element_by_id("vragenlijst")?.dyn_into().ok()?;
        Some(Self { element, touched: RefCell::default() })
    }

    pub(super) fn element(&self) -> &HtmlFormElement {
        &self.element
    }

    /// Remembers the question in which something was typed or chosen.
    pub(super) fn touch(&self, event: &Event) {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if let Some(name) = get(&field, "name").as_string() {
            self.touched.borrow_mut().insert(question(&name).to_owned());
            if !name.ends_with(".klopt") {
                show_confirm(&field);
            }
            show_room(&field);
        }
    }

    /// Remembers the questions that differ from what the page came with; whether there are any.
    pub(super) fn find_touched(&self) -> bool {
        let count = u32::try_from(self.element.length()).unwrap_or_default();
        for field in (0..count).filter_map(|nth| self.element.get_with_index(nth)).map(JsValue::from) {
            let name = get(&field, "name").as_string().unwrap_or_default();
            let hidden = get(&field, "type").as_string().as_deref() == Some("hidden");
            if differs(&field) && !hidden && !name.is_empty() {
                self.touched.borrow_mut().insert(question(&name).to_owned());
            }
        }
        !self.touched.borrow().is_empty()
    }

    /// The fields of the questions that were touched, as a form sends them; `None` when none was.
    ///
    /// Where two answers are shown the writer chooses with a button, so these keep the version seen before.
    pub(super) fn touched_fields(&self) -> Option<String> {
        let touched = self.touched.borrow();
        if touched.is_empty() {
            return None;
        }
        let data = FormData::new_with_form(&self.element).ok()?;
        for field in self.clashes() {
            if let Some(seen) = field.get_attribute(CLASH) {
                data.set_with_str(&field.name(), &seen).ok()?;
            }
        }
        let all = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        let names: BTreeSet<String> = data.keys().into_iter().flatten().filter_map(|key| key.as_string()).collect();
        for name in names.iter().filter(|name| *name != OWNER && !touched.contains(question(name))) {
            all.delete(name);
        }
        Some(all.to_string().into())
    }

    /// The versions of the shared answers of which the page shows two.
    fn clashes(&self) -> Vec<HtmlInputElement> {
        let found = self.element.query_selector_all(&format!("[{CLASH}]"));
        let nodes = found.ok().into_iter().flat_map(|list| (0..list.length()).filter_map(move |nth| list.item(nth)));
        nodes.filter_map(|node| node.dyn_into().ok()).collect()
    }

    /// Takes over the versions of shared answers: one's own change is no change of somebody else.
    pub(super) fn saved(&self, answer: &str) -> Status {
        let Ok(answer) = JSON::parse(answer) else { return Status::Failed };
        let versions = get(&answer, "versies");
        if let Some(versions) = versions.dyn_ref::<Object>() {
            for question in Object::keys(versions).iter().filter_map(|key| key.as_string()) {
                let field = document().query_selector(&format!("[name=\"{question}.versie\"]")).ok().flatten();
                let version = get(versions, &question).as_f64();
                if let (Some(field), Some(version)) =
                    (field.and_then(|f| f.dyn_into::<HtmlInputElement>().ok()), version)
                {
                    field.set_value(&version.to_string());
                    let _ = field.remove_attribute(CLASH);
                }
            }
        }
        let words = format!("Opgeslagen om {}", get(&answer, "tijd").as_string().unwrap_or_default());
        let shown = self.clashes().len();
        let clashes = get(&answer, "botsingen").as_f64().unwrap_or_default();
        if clashes > shown as f64 { Status::Clash(words) } else { Status::Saved(words) }
    }

    /// Posts the form as if this button was pressed.
    pub(super) fn submit(&self, button: Option<&HtmlElement>) {
        let pressed = button.map(|button| self.element.request_submit_with_submitter(Some(button)));
        if !matches!(pressed, Some(Ok(()))) {
            let _ = self.element.submit();
        }
    }
}
