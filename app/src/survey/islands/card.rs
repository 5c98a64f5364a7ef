//! The card of a question, which follows what is chosen in it.

use super::field::{differs, reset};
use super::{remark_words, room};
use domain::survey::{FieldPart, length};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node};

/// On the hint of a text: how many characters it may have.
const AT_MOST: &str = "data-hoogstens";
/// On a question: the level that was chosen the time before.
const BEFORE: &str = "data-vorige";
/// On a question: the chosen level is lower than the time before, and the words of the remark ask about that.
const FELL: &str = "data-gezakt";
/// On "Klopt nog": it is stored, and stays.
const STAYS: &str = "aria-disabled";
/// On the label of that box: it tells of another answer than last time's.
const OTHER: &str = "data-gewijzigd";

/// What finds this field of whichever question.
fn ending(part: FieldPart) -> String {
    format!("[name$='{}']", part.suffix())
}

/// Everything around one question.
pub(super) struct Card(Element);

impl Card {
    /// The card that a field stands in.
    pub(super) fn of(field: &Element) -> Option<Self> {
        field.closest(".question").ok()?.map(Self)
    }

    fn find<T: JsCast>(&self, what: &str) -> Option<T> {
        self.0.query_selector(what).ok()??.dyn_into().ok()
    }

    fn confirm(&self) -> Option<HtmlInputElement> {
        self.find(".confirm input")
    }

    fn chosen(&self) -> Option<HtmlInputElement> {
        self.find(&format!("[type=radio]:checked:not({})", ending(FieldPart::Share)))
    }

    /// Brings the card in line with what is typed and chosen.
    pub(super) fn update(&self) {
        self.show_confirm();
        self.invite();
    }

    /// The fields but for the box "Klopt nog".
    fn fields(&self) -> Vec<Node> {
        let fields = format!("input:not([type=hidden], {})", ending(FieldPart::StillRight));
        let Ok(list) = self.0.query_selector_all(&fields) else { return Vec::new() };
        (0..list.length()).filter_map(|nth| list.item(nth)).collect()
    }

    fn is_changed(&self) -> bool {
        self.fields().iter().any(|field| differs(field))
    }

    /// The box "Klopt nog" is about the answer that stood ready: it is ticked no longer than that answer stands there. Where another
    /// answer was given before, it is about that one, and goes.
    fn show_confirm(&self) -> Option<()> {
        let (label, tick) = (self.find::<Element>(".confirm")?, self.confirm()?);
        let changed = self.is_changed();
        if label.has_attribute(OTHER) {
            return label.toggle_attribute_with_force("hidden", changed).ok().map(drop);
        }
        if changed {
            tick.set_checked(false);
            tick.remove_attribute(STAYS).ok()?;
        }
        Some(())
    }

    /// "Klopt nog" was ticked after something else was filled in: what stood ready comes back.
    pub(super) fn put_back(&self, field: &Element) {
        let ticked = self.confirm().filter(|tick| tick.is_same_node(Some(field)) && tick.checked());
        if ticked.is_some() {
            self.fields().iter().for_each(|field| reset(field));
        }
    }

    /// Who goes back a level is asked what is going on. Nothing typed is hidden, and the focus stays.
    fn invite(&self) -> Option<()> {
        let before: u8 = self.0.get_attribute(BEFORE)?.parse().ok()?;
        let fell = self.chosen().and_then(|chosen| chosen.value().parse().ok()).is_some_and(|level: u8| level < before);
        let text: HtmlTextAreaElement = self.find(&ending(FieldPart::Remark))?;
        let remark = text.closest("details").ok()??;
        // Not told by the words: a browser that translates the page puts others in their place.
        if self.0.has_attribute(FELL) != fell {
            let _ = self.0.toggle_attribute_with_force(FELL, fell);
            let (summary, label) = remark_words(fell);
            remark.query_selector("summary > span").ok()??.set_text_content(Some(summary));
            remark.query_selector("label > span").ok()??.set_text_content(Some(label));
            if fell || text.value().is_empty() {
                let _ = remark.toggle_attribute_with_force("open", fell);
            }
        }
        Some(())
    }

    /// The answer is stored: also the one that stood ready counts from now on.
    pub(super) fn confirmed(&self) -> Option<()> {
        let tick = self.confirm()?;
        tick.set_checked(true);
        tick.set_attribute(STAYS, "true").ok()?;
        // Another answer may be the one that is stored.
        self.update();
        Some(())
    }

    /// Whether this field is a "Klopt nog" that is stored: it cannot be taken back, only the answer can be changed.
    pub(super) fn keeps_confirmed(&self, field: &Element) -> bool {
        let tick = self.confirm().filter(|tick| tick.has_attribute(STAYS) && tick.is_same_node(Some(field)));
        tick.inspect(|tick| tick.set_checked(true)).is_some()
    }
}

/// Tells in the hint of a text how much still fits. It is no message: a reader hears it on coming to the field.
pub(super) fn show_room(field: &Element) -> Option<()> {
    let text = field.dyn_ref::<HtmlTextAreaElement>()?.value();
    let described = field.get_attribute("aria-describedby")?;
    let mut hints = described.split(' ').filter_map(|id| document().get_element_by_id(id));
    let hint = hints.find(|hint| hint.has_attribute(AT_MOST))?;
    let most = hint.get_attribute(AT_MOST)?.parse().ok()?;
    hint.set_text_content(Some(&room(length(&text), most)));
    Some(())
}
