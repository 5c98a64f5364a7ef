//! The page in which is touched, in the browser.

use super::names::{ALONG, COUNT, GONE, HALL, NOT_THERE, REGION, THERE, WALK_IN};
use super::waiting::Tik;
use crate::wording::are_there;
use domain::meetings::attendance::turnout;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, NodeList};

/// Everybody who can be there.
pub(super) struct Hall(Element);

fn elements(list: NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|nth| list.item(nth)?.dyn_into().ok()).collect()
}

/// A child with this class and these words.
fn child(tag: &str, class: &str, words: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    element.set_class_name(class);
    element.set_text_content(Some(words));
    Some(element)
}

impl Hall {
    pub(super) fn find() -> Option<Self> {
        document().get_element_by_id(HALL).map(Self)
    }

    pub(super) fn element(&self) -> &Element {
        &self.0
    }

    fn one(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        self.0.query_selector_all(selector).map(elements).unwrap_or_default()
    }

    /// Shows what was touched.
    pub(super) fn apply(&self, tik: &Tik) {
        match (tik.kind.as_str(), tik.along()) {
            (ALONG, Some((region, name))) => self.walk_in(&tik.id, region, name),
            (GONE, _) => self.remove(&tik.id),
            (kind, _) => self.person(&tik.rest, kind == THERE, ""),
        }
        self.count();
    }

    /// Whether somebody is there, with who noted it.
    pub(super) fn person(&self, member: &str, is_there: bool, noted: &str) {
        let buttons = self.all(&format!("button[value=\"{member}\"]"));
        for button in buttons {
            let _ = button.set_attribute("aria-pressed", if is_there { "true" } else { "false" });
            let _ = button.set_attribute("name", if is_there { NOT_THERE } else { THERE });
            let row = button.closest("li").ok().flatten();
            if let Some(words) = row.and_then(|row| row.query_selector(".here__noted").ok().flatten()) {
                words.set_text_content(Some(noted));
            }
        }
    }

    fn row(&self, id: &str) -> Option<Element> {
        self.one(&format!("li[data-gast=\"{id}\"]"))
    }

    pub(super) fn remove(&self, id: &str) {
        if let Some(row) = self.row(id) {
            // Who pressed the button goes on from the region.
            let list = row.closest("section").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
            let had_focus = row.contains(document().active_element().as_ref().map(AsRef::as_ref));
            row.remove();
            if let Some(list) = list.filter(|_| had_focus) {
                let _ = list.focus();
            }
        }
    }

    /// Somebody came along, for a region that stands here.
    pub(super) fn walk_in(&self, id: &str, region: &str, name: &str) {
        if self.row(id).is_none() {
            let _ = self.add(id, region, name);
        }
    }

    fn add(&self, id: &str, region: &str, name: &str) -> Option<()> {
        let list = self.one(&format!("section[data-regio=\"{region}\"] .here__people"))?;
        let row = child("li", "here__one", "")?;
        row.set_attribute("data-gast", id).ok()?;
        let who = child("span", "here__who", "")?;
        who.append_child(child("span", "here__person", name)?.as_ref()).ok()?;
        who.append_child(child("span", "here__said", "kwam mee")?.as_ref()).ok()?;
        let button = child("button", "button button--second here__touch", "Haal weg")?;
        for (attribute, value) in [("type", "submit"), ("name", GONE), ("value", id)] {
            button.set_attribute(attribute, value).ok()?;
        }
        button.append_child(child("span", "hidden-text", &format!(" ({name})"))?.as_ref()).ok()?;
        row.append_child(&who).ok()?;
        row.append_child(&button).ok()?;
        list.append_child(&row).ok()?;
        // A region whose seats are empty has nobody to show until now.
        list.closest("[hidden]").ok()??.remove_attribute("hidden").ok()
    }

    /// The ids of those who came along, as they stand here.
    pub(super) fn walk_ins(&self) -> Vec<String> {
        self.all("li[data-gast]").iter().filter_map(|row| row.get_attribute("data-gast")).collect()
    }

    /// Counts anew how many are there.
    pub(super) fn count(&self) {
        let there = |section: &Element| {
            let found = section.query_selector_all("button[aria-pressed=\"true\"], li[data-gast]");
            found.map(|found| found.length() as usize).unwrap_or_default()
        };
        let sections = self.all("section.here__region");
        let came = turnout(sections.iter().map(|section| (section.get_attribute("data-regio"), there(section))));
        if let Some(words) = self.one(&format!("#{COUNT}")) {
            words.set_text_content(Some(&are_there(came)));
        }
    }

    /// Whether this is the form of a region for who came along, which has one button.
    pub(super) fn is_for_walk_ins(form: &Element) -> bool {
        form.query_selector(&format!("[name=\"{WALK_IN}\"]")).is_ok_and(|field| field.is_some())
    }

    /// What was pressed: by a button of somebody, or in the form of a region for who came along. `None` when no name was typed.
    pub(super) fn pressed(form: &Element, button: Option<&HtmlElement>, new_id: &str) -> Option<Tik> {
        let field = |name: &str| {
            let found = form.query_selector(&format!("[name=\"{name}\"]")).ok().flatten();
            found.and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
        };
        if let Some(name) = field(WALK_IN) {
            let typed = name.value().split_whitespace().collect::<Vec<_>>().join(" ");
            let region = field(REGION)?.value();
            if typed.is_empty() {
                let _ = name.focus();
                return None;
            }
            name.set_value("");
            return Some(Tik::now(ALONG, new_id.to_owned(), format!("{region} {typed}")));
        }
        let (kind, value) = (button?.get_attribute("name")?, button?.get_attribute("value")?);
        let is_gone = kind == GONE;
        let (id, rest) = if is_gone { (value, String::new()) } else { (new_id.to_owned(), value) };
        Some(Tik::now(&kind, id, rest))
    }
}
