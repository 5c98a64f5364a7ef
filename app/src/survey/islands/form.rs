//! The form of a section, in the browser.

use super::Status;
use super::card::{Card, show_room};
use super::field::{differs, get};
use super::progress;
use super::unsent::Body;
use domain::survey::FieldPart;
use gloo::utils::document;
use std::cell::RefCell;
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{JSON, Object, Reflect};
use web_sys::{Element, Event, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, UrlSearchParams};

/// On the version of a shared answer: the page shows two answers, and this version was seen before.
const CLASH: &str = "data-botst";
/// The hidden field that tells whose page this is.
const OWNER: &str = domain::survey::buttons::PAGE;

/// The form, and the questions that were touched in it since they were sent.
pub(super) struct Form {
    element: HtmlFormElement,
    unsaved: RefCell<BTreeSet<String>>,
}

/// The question that a field belongs to.
fn question(field: &str) -> &str {
    field.split_once('.').map_or(field, |(question, _)| question)
}

/// The fields of a body, each with its value, as they are written there.
fn pairs(body: &str) -> impl Iterator<Item = (&str, &str)> {
    body.split('&').filter_map(|pair| pair.split_once('='))
}

/// The questions that a body is about.
fn questions(body: &str) -> BTreeSet<String> {
    pairs(body).map(|(field, _)| question(field)).filter(|name| *name != OWNER).map(str::to_owned).collect()
}

/// What a body says of the answers, whoever wrote it and whatever they saw.
fn answers(body: &str) -> Vec<(&str, &str)> {
    pairs(body).filter(|(field, _)| *field != OWNER && !field.ends_with(FieldPart::Version.suffix())).collect()
}

impl Form {
    pub(super) fn find() -> Option<Self> {
        let element = document().get_element_by_id("vragenlijst")?.dyn_into().ok()?;
        Some(Self { element, unsaved: RefCell::default() })
    }

    pub(super) fn element(&self) -> &HtmlFormElement {
        &self.element
    }

    /// Remembers the question in which something was typed or chosen; whether there is one.
    pub(super) fn touch(&self, event: &Event) -> bool {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
        let Some(name) = get(&field, "name").as_string() else { return false };
        let card = Card::of(&field);
        if card.as_ref().is_some_and(|card| card.keeps_confirmed(&field)) {
            return false;
        }
        if let Some(card) = card {
            card.put_back(&field);
        }
        self.add(&field, &name);
        true
    }

    fn add(&self, field: &Element, name: &str) {
        self.unsaved.borrow_mut().insert(question(name).to_owned());
        show_room(field);
        if let Some(card) = Card::of(field) {
            card.update();
        }
    }

    /// Remembers the questions that differ from what the page came with; whether there are any.
    pub(super) fn find_touched(&self) -> bool {
        for (name, field) in self.named() {
            let hidden = get(&field, "type").as_string().as_deref() == Some("hidden");
            if differs(&field) && !hidden {
                self.add(&field, &name);
            }
        }
        self.is_unsaved()
    }

    /// Every field that has a name.
    fn named(&self) -> Vec<(String, Element)> {
        let count = u32::try_from(self.element.length()).unwrap_or_default();
        let fields = (0..count).filter_map(|nth| self.element.get_with_index(nth));
        let named = fields.filter_map(|field| Some((get(&field, "name").as_string()?, field)));
        named.filter(|(name, _)| !name.is_empty()).collect()
    }

    pub(super) fn is_unsaved(&self) -> bool {
        !self.unsaved.borrow().is_empty()
    }

    /// The fields of the questions that were touched since they were sent; `None` when none was.
    pub(super) fn unsaved_fields(&self) -> Option<String> {
        self.fields(&self.unsaved.borrow())
    }

    /// The same fields, which are sent now.
    pub(super) fn take_unsaved(&self) -> Option<String> {
        self.fields(&self.unsaved.take())
    }

    /// What was sent was not stored, and is to be sent with what is typed next.
    pub(super) fn put_back(&self, body: &str) {
        self.unsaved.borrow_mut().append(&mut questions(body));
    }

    /// As [`Self::put_back`], for what this page does not show: it comes into the fields, but never over what was typed since.
    pub(super) fn put_in(&self, body: &str) {
        let Ok(typed) = UrlSearchParams::new_with_str(body) else { return };
        let about: BTreeSet<String> = questions(body).difference(&self.unsaved.borrow()).cloned().collect();
        for (name, field) in self.named().into_iter().filter(|(name, _)| about.contains(question(name))) {
            let values: Vec<String> = typed.get_all(&name).iter().filter_map(|value| value.as_string()).collect();
            let now = get(&field, "value").as_string().unwrap_or_default();
            let (property, value) = match get(&field, "type").as_string().as_deref() {
                Some("hidden" | "submit") => continue,
                Some("radio" | "checkbox") => ("checked", JsValue::from(values.contains(&now))),
                _ => ("value", JsValue::from(values.first().cloned().unwrap_or_default())),
            };
            let _ = Reflect::set(&field, &property.into(), &value);
            self.add(&field, &name);
        }
    }

    /// Whether the answers in a body are the ones that the page shows.
    pub(super) fn shows(&self, body: &str) -> bool {
        self.fields(&questions(body)).is_some_and(|shown| answers(&shown) == answers(body))
    }

    /// The fields of these questions, as a form sends them; `None` when there are none.
    ///
    /// Where two answers are shown the writer chooses with a button, so these keep the version seen before.
    fn fields(&self, questions: &BTreeSet<String>) -> Option<String> {
        if questions.is_empty() {
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
        for name in names.iter().filter(|name| *name != OWNER && !questions.contains(question(name))) {
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

    /// Reads how a save ended. Of what was typed on this page the versions are taken over: one's own change is no change
    /// of somebody else.
    pub(super) fn saved(&self, answer: &str, body: &Body, leaves: bool) -> Status {
        let Ok(answer) = JSON::parse(answer) else { return Status::Failed { presses: 0 } };
        let versions = get(&answer, "versies");
        if let Some(versions) = versions.dyn_ref::<Object>().filter(|_| !body.earlier) {
            for question in Object::keys(versions).iter().filter_map(|key| key.as_string()) {
                self.take_over(&question, get(versions, &question).as_f64());
            }
        }
        let words = format!("Opgeslagen om {}", get(&answer, "tijd").as_string().unwrap_or_default());
        let shown = self.clashes().len();
        let clashes = get(&answer, "botsingen").as_f64().unwrap_or_default();
        progress::show(&answer, &questions(&body.fields), leaves);
        let counts = get(&answer, "telt").as_bool().unwrap_or(true);
        progress::counts(counts);
        match (clashes > shown as f64, counts) {
            (true, _) => Status::Clash(words),
            (false, true) => Status::Saved(words),
            (false, false) => Status::NotSent(words),
        }
    }

    fn take_over(&self, question: &str, version: Option<f64>) -> Option<()> {
        let field = self.element.query_selector(&format!("[name=\"{}\"]", FieldPart::Version.of(question))).ok()??;
        let field = field.dyn_into::<HtmlInputElement>().ok()?;
        field.set_value(&version?.to_string());
        let _ = field.remove_attribute(CLASH);
        Card::of(&field)?.confirmed()
    }

    /// Posts the form as if this button was pressed.
    pub(super) fn submit(&self, button: Option<&HtmlElement>) {
        let pressed = button.map(|button| self.element.request_submit_with_submitter(Some(button)));
        if !matches!(pressed, Some(Ok(()))) {
            let _ = self.element.submit();
        }
    }
}
