//! A page in a browser, to fill in and press.

use super::browser::{Answer, Browser};
use super::form::{Button, Form, forms};
use http::{Method, StatusCode};
use std::ops::Deref;

/// A page that is open. What is not on it fails the test, with the words of the page.
pub struct Page<'b> {
    browser: &'b mut Browser,
    /// Where the browser is now.
    pub path: String,
    answer: Answer,
    forms: Vec<Form>,
}

/// The status and the text of the page.
impl Deref for Page<'_> {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.answer
    }
}

/// As a failing test tells it.
impl std::fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path, self.answer)
    }
}

/// What pressing a button would send: for a post that is bent, or sent twice.
pub struct Sent {
    pub method: Method,
    pub to: String,
    pub fields: Vec<(String, String)>,
}

impl Browser {
    /// Opens the page at `path`, and follows where it leads.
    pub async fn open(&mut self, path: &str) -> Page<'_> {
        self.go(Sent { method: Method::GET, to: path.to_owned(), fields: Vec::new() }).await
    }

    async fn go(&mut self, sent: Sent) -> Page<'_> {
        let (mut path, mut answer) = (sent.to.clone(), self.deliver(&sent).await);
        for _ in 0..5 {
            if !matches!(answer.status, StatusCode::SEE_OTHER | StatusCode::FOUND) {
                break;
            }
            path = answer.location().to_owned();
            answer = self.get(without_fragment(&path)).await;
        }
        assert!(!answer.status.is_redirection(), "{path} leads on and on: {answer}");
        let forms = forms(&answer.body);
        Page { browser: self, path, answer, forms }
    }

    /// Sends what pressing a button sends, and follows nothing.
    pub async fn deliver(&mut self, sent: &Sent) -> Answer {
        let fields: Vec<_> = sent.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let to = without_fragment(&sent.to);
        match sent.method {
            Method::POST => self.post(to, &fields).await,
            _ if fields.is_empty() => self.get(to).await,
            _ => {
                let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
                self.get(&format!("{}?{query}", to.split('?').next().unwrap_or_default())).await
            }
        }
    }
}

fn without_fragment(path: &str) -> &str {
    path.split('#').next().unwrap_or_default()
}

impl<'b> Page<'b> {
    /// Only what is in the form with this button: for a page on which several forms have the same fields.
    pub fn form(mut self, button: &str) -> Self {
        let (form, _) = self.at_button(button);
        self.forms = vec![form.clone()];
        self
    }

    /// Types over what stands in a field.
    pub fn fill(self, name: &str, text: &str) -> Self {
        self.change(name, |form| form.fill(name, text))
    }

    /// Ticks the box, or chooses the radio or the option, with this value.
    pub fn choose(self, name: &str, value: &str) -> Self {
        self.change(name, |form| form.choose(name, value))
    }

    /// Takes the tick off the box.
    pub fn untick(self, name: &str) -> Self {
        self.change(name, |form| form.untick(name))
    }

    /// What stands in a field: typed, ticked or chosen, or hidden; `None` without such a field, or with nothing chosen.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut controls = self.forms.iter().flat_map(|form| &form.controls);
        controls.find(|control| control.name == name && control.on).map(|control| control.value.as_str())
    }

    /// How many values are sent under this name.
    pub fn values(&self, name: &str) -> usize {
        let controls = self.forms.iter().flat_map(|form| &form.controls);
        controls.filter(|control| control.name == name && control.on).count()
    }

    /// Presses the button with these words, and follows where that leads.
    pub async fn press(self, button: &str) -> Page<'b> {
        let sent = self.sends(button);
        self.browser.go(sent).await
    }

    /// What pressing the button with these words sends.
    pub fn sends(&self, words: &str) -> Sent {
        let (form, button) = self.at_button(words);
        let to = button.action.as_ref().unwrap_or(&form.action);
        let to = if to.is_empty() { &self.path } else { to };
        let method = if form.method == "post" { Method::POST } else { Method::GET };
        Sent { method, to: to.clone(), fields: form.sends(button) }
    }

    fn change(mut self, name: &str, work: impl FnOnce(&mut Form) -> Result<(), String>) -> Self {
        let mut having: Vec<_> = self.forms.iter_mut().filter(|form| form.has(name)).collect();
        let done = match &mut having[..] {
            [form] => work(form),
            [] => Err(format!("no field “{name}”")),
            _ => Err(format!("“{name}” in more than one form: say which with `form`")),
        };
        done.unwrap_or_else(|problem| panic!("{problem} on {self}"));
        self
    }

    /// The button with these words, in its form; what it says in brackets, for who cannot see where it stands, may be
    /// left out. Two that send the same are one.
    fn at_button(&self, words: &str) -> (&Form, &Button) {
        let all = self.forms.iter().flat_map(|form| form.buttons.iter().map(move |button| (form, button)));
        let says = |button: &Button| {
            button.words.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("))
        };
        let found: Vec<_> = all.filter(|(_, button)| says(button)).collect();
        let Some(&(form, button)) = found.first() else { panic!("no button “{words}” on {self}") };
        let same = |(other, its): &(&Form, &Button)| {
            (&other.action, &its.action, other.sends(its)) == (&form.action, &button.action, form.sends(button))
        };
        assert!(found.iter().all(same), "several buttons “{words}” on {self}");
        (form, button)
    }
}
