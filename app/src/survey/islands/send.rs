//! The request that saves.

use super::{NO_SEAT, Status};
use gloo::net::http::Request;
use wasm_bindgen::JsValue;
use web_sys::RequestInit;
use web_sys::js_sys::Reflect;

/// What a browser sends on after its page is gone, in bytes; the standard says 64 kB for all of it together.
const OUTLIVES: usize = 60_000;

const OFFLINE: Status = Status::Offline { presses: 0, stored: false };
const FAILED: Status = Status::Failed { presses: 0 };

/// How the server answered: its words when it stored the body, otherwise what came in between.
pub(super) async fn send(path: &str, body: &str) -> Result<String, Status> {
    let request = request(path, body).map_err(|_| FAILED)?;
    let answer = request.send().await.map_err(|_| OFFLINE)?;
    // Read also where it tells nothing: until then a browser counts what was sent among what may outlive a page, and refuses more.
    let words = answer.text().await;
    match answer.status() {
        200 => words.map_err(|_| OFFLINE),
        401 => Err(Status::LoggedOut),
        409 => match words.map_err(|_| OFFLINE)?.as_str() {
            NO_SEAT => Err(Status::NoSeat),
            _ => Err(Status::Closed),
        },
        413 => Err(Status::TooLarge),
        _ => Err(FAILED),
    }
}

/// A post of a form that wants JSON, and goes on after its page is gone while it is small enough.
pub(crate) fn request(path: &str, body: &str) -> Result<Request, JsValue> {
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&body.into());
    // Neither gloo nor web-sys names this option.
    Reflect::set(&options, &"keepalive".into(), &(body.len() <= OUTLIVES).into())?;
    let request = web_sys::Request::new_with_str_and_init(path, &options)?;
    request.headers().set("Accept", "application/json")?;
    request.headers().set("Content-Type", "application/x-www-form-urlencoded")?;
    Ok(request.into())
}
