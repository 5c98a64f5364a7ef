//! The part that runs in the browser. One post is under way at a time, so that touches arrive in order; each goes again as it was until
//! it is answered.

use super::Status;
use super::hall::Hall;
use super::names::{KEEPER, SOMEBODY_ELSE, TOUCH};
use super::waiting::{Tik, Waiting};
use crate::survey::islands::request;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use leptos::prelude::{GetUntracked, RwSignal, Set};
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, JSON, Reflect};
use web_sys::{Element, Event, SubmitEvent, UrlSearchParams};

/// How long to wait before trying again, in milliseconds.
const AGAIN: u32 = 8_000;
/// So many touches go in one post.
const AT_ONCE: usize = 50;

const NO_NAME: &str = "Vul de naam in van wie er meekwam.";
const HIDDEN: &str = "Deze pagina is er voor jou niet meer. Wat je hier aantikte, is niet opgeslagen.";

struct Taker {
    hall: Hall,
    status: RwSignal<Status>,
    path: String,
    keeper: String,
    waiting: Waiting,
    /// Whether this device could keep what waits.
    kept: Cell<bool>,
    busy: Cell<bool>,
    /// Something was touched while a post was under way.
    hurry: Cell<bool>,
    again: RefCell<Option<Timeout>>,
}

/// Listens to the page from now on.
pub(super) fn start(status: RwSignal<Status>, keeper: &str) {
    let (Some(hall), Ok(path)) = (Hall::find(), window().location().pathname()) else { return };
    let waiting = Waiting::found(keeper, &path);
    let (kept, busy, hurry, again) = (Cell::new(true), Cell::default(), Cell::default(), RefCell::default());
    let taker = Taker { hall, status, path, keeper: keeper.to_owned(), waiting, kept, busy, hurry, again };
    let taker = Rc::new(taker);
    taker.waiting.all().iter().for_each(|tik| taker.hall.apply(tik));
    taker.listen();
    if taker.waiting.count() > 0 {
        taker.send();
    }
}

/// An id that no other device gives.
fn new_id() -> Option<String> {
    let mut bytes = [0; 16];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    // As RFC 9562 has what came by chance.
    (bytes[6], bytes[8]) = (bytes[6] & 0x0f | 0x40, bytes[8] & 0x3f | 0x80);
    let hex = |from: usize, to: usize| bytes[from..to].iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    Some([hex(0, 4), hex(4, 6), hex(6, 8), hex(8, 10), hex(10, 16)].join("-"))
}

impl Taker {
    fn listen(self: &Rc<Self>) {
        let (taker, options) = (self.clone(), EventListenerOptions::enable_prevent_default());
        let hall = self.hall.element();
        EventListener::new_with_options(hall, "submit", options, move |event| taker.touched(event)).forget();
        let taker = self.clone();
        EventListener::new(&window(), "online", move |_| taker.send()).forget();
        // What others touched meanwhile is shown to who takes the telephone up again.
        let taker = self.clone();
        let again = move |_: &Event| {
            if !document().hidden() {
                taker.send();
            }
        };
        EventListener::new(&document(), "visibilitychange", again).forget();
    }

    fn touched(self: &Rc<Self>, event: &Event) {
        let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
        // Without chance the form is posted as it is without script.
        let (Some(form), Some(id)) = (form, new_id()) else { return };
        // Nor where an older browser does not tell which button it was.
        if button.is_none() && !Hall::is_for_walk_ins(&form) {
            return;
        }
        event.prevent_default();
        let Some(tik) = Hall::pressed(&form, button.as_ref(), &id) else {
            return self.status.set(Status::Refused(NO_NAME.to_owned()));
        };
        self.hall.apply(&tik);
        self.waiting.add(tik);
        self.keep();
        if let Status::Offline { kept, .. } = self.status.get_untracked() {
            self.status.set(Status::Offline { waiting: self.waiting.count(), kept: kept && self.kept.get() });
        }
        self.send();
    }

    fn keep(&self) {
        self.kept.set(self.waiting.keep());
    }

    /// Sends what waits, and learns how it stands.
    fn send(self: &Rc<Self>) {
        if self.busy.get() {
            return self.hurry.set(true);
        }
        let tiks = self.waiting.first(AT_ONCE);
        let Some(body) = self.body(&tiks) else { return };
        self.busy.set(true);
        self.again.take();
        let is_calm = matches!(self.status.get_untracked(), Status::Nothing | Status::Saved(_) | Status::Refused(_));
        if is_calm && !tiks.is_empty() {
            self.status.set(Status::Saving);
        }
        let taker = self.clone();
        spawn_local(async move {
            let answer = post(&taker.path, &body).await;
            taker.busy.set(false);
            taker.answered(&tiks, answer);
        });
    }

    fn body(&self, tiks: &[Tik]) -> Option<String> {
        let body = UrlSearchParams::new().ok()?;
        body.append(KEEPER, &self.keeper);
        tiks.iter().for_each(|tik| body.append(TOUCH, &tik.to_send()));
        Some(body.to_string().into())
    }

    fn answered(self: &Rc<Self>, sent: &[Tik], answer: Answer) {
        let hurry = self.hurry.take();
        match answer {
            Answer::Stored(text) => {
                self.waiting.drop_sent(sent);
                self.keep();
                let said = self.show(&text, sent);
                if self.waiting.count() > 0 || hurry {
                    return self.send();
                }
                match said {
                    Some(status) => self.status.set(status),
                    None => self.try_again(Status::Failed { kept: self.kept.get() }),
                }
            }
            Answer::Refused(words) => {
                self.waiting.drop_sent(&self.waiting.all());
                self.keep();
                self.status.set(Status::Refused(words));
            }
            Answer::Stays(status) => self.status.set(status),
            Answer::Offline => {
                self.try_again(Status::Offline { waiting: self.waiting.count(), kept: self.kept.get() });
            }
            Answer::Failed => self.try_again(Status::Failed { kept: self.kept.get() }),
        }
    }

    /// Says that it did not succeed, and tries again when something waits.
    fn try_again(self: &Rc<Self>, status: Status) {
        if self.waiting.count() == 0 {
            return;
        }
        if self.status.get_untracked() != status {
            self.status.set(status);
        }
        let taker = self.clone();
        self.again.replace(Some(Timeout::new(AGAIN, move || taker.send())));
    }

    /// Shows how it stands now, but for what waits here. Gives what is to be told: after a look alone what was told before.
    fn show(&self, text: &str, sent: &[Tik]) -> Option<Status> {
        let (answer, is_look) = (JSON::parse(text).ok()?, sent.is_empty());
        let mut known = Vec::new();
        for person in rows(&answer, "mensen") {
            let [member, noted] = [text_at(&person, 0), text_at(&person, 2)];
            if !self.waiting.is_about(&member) {
                self.hall.person(&member, person.get(1).as_bool().unwrap_or_default(), &noted);
            }
            known.push(member);
        }
        // Who cannot be there any more, is not.
        let gone = sent.iter().filter(|tik| tik.is_of_person() && known.iter().all(|member| member != tik.about()));
        gone.for_each(|tik| self.hall.person(tik.about(), false, ""));
        let along: Vec<[String; 3]> =
            rows(&answer, "gasten").map(|row| [0, 1, 2].map(|at| text_at(&row, at))).collect();
        let gone = self.hall.walk_ins().into_iter().filter(|id| along.iter().all(|[known, ..]| known != id));
        gone.filter(|id| !self.waiting.is_about(id)).for_each(|id| self.hall.remove(&id));
        for [id, region, name] in along.iter().filter(|[id, ..]| !self.waiting.is_about(id)) {
            self.hall.walk_in(id, region, name);
        }
        self.hall.count();
        let refused: Vec<String> = Array::from(&get(&answer, "niet")).iter().filter_map(|it| it.as_string()).collect();
        let time = get(&answer, "tijd").as_string()?;
        Some(match self.status.get_untracked() {
            _ if !refused.is_empty() => Status::Refused(refused.join(" ")),
            told @ (Status::Nothing | Status::Saved(_) | Status::Refused(_)) if is_look => told,
            _ => Status::Saved(time),
        })
    }
}

fn get(from: &JsValue, name: &str) -> JsValue {
    Reflect::get(from, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn rows(answer: &JsValue, name: &str) -> impl Iterator<Item = Array> + use<> {
    Array::from(&get(answer, name)).to_vec().into_iter().map(|row| Array::from(&row))
}

fn text_at(row: &Array, at: u32) -> String {
    row.get(at).as_string().unwrap_or_default()
}

/// How the server answered.
enum Answer {
    /// How it stands now.
    Stored(String),
    /// Nothing of it will ever be stored.
    Refused(String),
    /// It is kept, and not tried again by itself.
    Stays(Status),
    Offline,
    Failed,
}

async fn post(path: &str, body: &str) -> Answer {
    let Ok(request) = request(path, body) else { return Answer::Failed };
    let Ok(answer) = request.send().await else { return Answer::Offline };
    let Ok(words) = answer.text().await else { return Answer::Offline };
    match answer.status() {
        // A page instead of an answer, such as that of a portal for visitors of a building, stored nothing.
        200 if JSON::parse(&words).is_ok_and(|told| get(&told, "tijd").is_string()) => Answer::Stored(words),
        401 => Answer::Stays(Status::LoggedOut),
        404 => Answer::Refused(HIDDEN.to_owned()),
        409 if words == SOMEBODY_ELSE => Answer::Stays(Status::SomebodyElse),
        409 => Answer::Refused(words),
        _ => Answer::Failed,
    }
}
