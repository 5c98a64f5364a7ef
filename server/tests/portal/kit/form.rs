//! The forms of a page, as a browser reads them and a person fills them in.

use super::html::{Piece, pieces, words};
use std::collections::BTreeMap;

/// What a field is to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What nobody sees.
    Hidden,
    /// A line or an area to type in.
    Text,
    /// One of the boxes with this name, of which any number is ticked.
    Tick,
    /// One of the radios with this name, of which one is chosen.
    Radio,
    /// One of the options of a select.
    Choice,
}

/// A field, or one of the values that it can have.
#[derive(Clone, Debug)]
pub struct Control {
    /// What it is called in the post.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What it holds.
    pub value: String,
    /// Whether it is sent: typed text and hidden fields always, the others when chosen.
    pub on: bool,
}

/// A button that sends the form.
#[derive(Clone, Debug, Default)]
pub struct Button {
    /// Its words, also those for who cannot see it.
    pub words: String,
    /// What it adds to the post.
    pub sends: Option<(String, String)>,
    /// Where it sends the form instead.
    pub action: Option<String>,
}

/// A form of a page.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Where it goes; the page's own address when empty.
    pub action: String,
    /// `get` or `post`.
    pub method: String,
    /// Its fields, in order.
    pub controls: Vec<Control>,
    /// Its buttons, in order.
    pub buttons: Vec<Button>,
}

/// The forms of a page, in order.
pub fn forms(html: &str) -> Vec<Form> {
    let mut reader = Reader::default();
    for piece in pieces(html) {
        match piece {
            Piece::Open(tag, attributes) => reader.open(&tag, attributes),
            Piece::Close(tag) => reader.close(&tag),
            Piece::Text(text) => reader.text.push_str(&text),
        }
    }
    reader.forms
}

#[derive(Default)]
struct Reader {
    forms: Vec<Form>,
    /// Whether the last form is still open: what stands outside a form is sent by none.
    inside: bool,
    /// The text since the last tag that asked for it.
    text: String,
    /// The name of the select that is open, and the place of its first option.
    select: Option<(String, usize)>,
    /// Whether the option, area or button that is open is part of the form.
    counts: bool,
}

type Attributes = BTreeMap<String, String>;

impl Reader {
    fn open(&mut self, tag: &str, mut of: Attributes) {
        let mut take = |name: &str| of.remove(name).unwrap_or_default();
        if tag == "form" {
            let method = take("method").to_lowercase();
            self.forms.push(Form { action: take("action"), method, ..Form::default() });
            self.inside = true;
        }
        let Some(form) = self.forms.last_mut().filter(|_| self.inside) else { return };
        let name = take("name");
        match tag {
            "input" => form.controls.extend(input(name, of)),
            "select" => self.select = Some((name, form.controls.len())),
            "option" => {
                let Some((name, _)) = self.select.clone() else { return };
                let on = of.contains_key("selected");
                let value = of.remove("value").unwrap_or_default();
                form.controls.push(Control { name, kind: Kind::Choice, value, on });
            }
            "textarea" => {
                self.counts = sent(&name, &of);
                form.controls.extend(self.counts.then(|| Control::text(name, String::new())));
                self.text.clear();
            }
            "button" => {
                self.counts = of.get("type").is_none_or(|kind| kind == "submit") && !of.contains_key("disabled");
                let value = of.remove("value").unwrap_or_default();
                let sends = (!name.is_empty()).then_some((name, value));
                let button = Button { sends, action: of.remove("formaction"), words: String::new() };
                form.buttons.extend(self.counts.then_some(button));
                self.text.clear();
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: &str) {
        let Some(form) = self.forms.last_mut().filter(|_| self.inside) else { return };
        match tag {
            "form" => self.inside = false,
            "textarea" if self.counts => {
                let text = self.text.strip_prefix('\n').unwrap_or(&self.text).to_owned();
                form.controls.last_mut().expect("it was opened").value = text;
            }
            "button" if self.counts => {
                form.buttons.last_mut().expect("it was opened").words = words(&self.text);
            }
            "select" => {
                let Some((_, first)) = self.select.take() else { return };
                let options = &mut form.controls[first..];
                if !options.iter().any(|option| option.on) {
                    options.iter_mut().take(1).for_each(|option| option.on = true);
                }
            }
            _ => {}
        }
    }
}

/// Whether a field with this name goes with the post at all.
fn sent(name: &str, of: &Attributes) -> bool {
    !name.is_empty() && !of.contains_key("disabled")
}

fn input(name: String, mut of: Attributes) -> Option<Control> {
    if !sent(&name, &of) {
        return None;
    }
    let (on, value) = (of.contains_key("checked"), of.remove("value"));
    let ticked =
        |kind, value: Option<String>| Control { name: name.clone(), kind, value: value.unwrap_or("on".into()), on };
    Some(match of.get("type").map_or("text", String::as_str) {
        // Nobody chose a file.
        "file" => return None,
        "submit" | "button" | "reset" | "image" => panic!("a browser for tests that reads this input: {of:?}"),
        "checkbox" => ticked(Kind::Tick, value),
        "radio" => ticked(Kind::Radio, value),
        "hidden" => Control { kind: Kind::Hidden, ..Control::text(name, value.unwrap_or_default()) },
        _ => Control::text(name, value.unwrap_or_default()),
    })
}

impl Control {
    fn text(name: String, value: String) -> Self {
        Self { name, kind: Kind::Text, value, on: true }
    }
}

impl Form {
    /// Whether there is a field with this name that a person can reach.
    pub fn has(&self, name: &str) -> bool {
        self.controls.iter().any(|control| control.name == name && control.kind != Kind::Hidden)
    }

    /// Whether something with this name can be sent.
    pub fn names(&self, name: &str) -> bool {
        let pressed = self.buttons.iter().filter_map(|button| button.sends.as_ref());
        self.controls.iter().map(|control| &control.name).chain(pressed.map(|(name, _)| name)).any(|it| it == name)
    }

    /// Types over what stands in a field.
    ///
    /// # Errors
    /// When there is no such field, or not to type in.
    pub fn fill(&mut self, name: &str, text: &str) -> Result<(), String> {
        let typed = |control: &&mut Control| control.name == name && control.kind == Kind::Text;
        let field = self.controls.iter_mut().find(typed);
        text.clone_into(&mut field.ok_or_else(|| format!("no field “{name}” to type in"))?.value);
        Ok(())
    }

    /// Ticks the box, or chooses the radio or the option, with this value.
    ///
    /// # Errors
    /// When there is none.
    pub fn choose(&mut self, name: &str, value: &str) -> Result<(), String> {
        let open = |control: &&mut Control| control.name == name && !matches!(control.kind, Kind::Text | Kind::Hidden);
        let mut found = false;
        for control in self.controls.iter_mut().filter(open) {
            let is_it = control.value == value;
            control.on = is_it || (control.on && control.kind == Kind::Tick);
            found |= is_it;
        }
        found.then_some(()).ok_or_else(|| format!("no “{value}” to choose at “{name}”"))
    }

    /// Takes the tick off the box.
    ///
    /// # Errors
    /// When there is none, or it was not ticked.
    pub fn untick(&mut self, name: &str) -> Result<(), String> {
        let ticked = |control: &&mut Control| control.name == name && control.kind == Kind::Tick && control.on;
        let found = self.controls.iter_mut().find(ticked);
        found.ok_or_else(|| format!("no ticked box “{name}”"))?.on = false;
        Ok(())
    }

    /// What the form sends when `button` is pressed, with the ends of lines that browsers send.
    pub fn sends(&self, button: &Button) -> Vec<(String, String)> {
        let fields = self.controls.iter().filter(|control| control.on);
        let fields =
            fields.map(|control| (control.name.clone(), control.value.replace("\r\n", "\n").replace('\n', "\r\n")));
        fields.chain(button.sends.clone()).collect()
    }
}
