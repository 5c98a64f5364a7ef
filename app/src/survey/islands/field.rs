//! One field, as the browser holds it.

use wasm_bindgen::JsValue;
use web_sys::js_sys::Reflect;

/// A property of an object of the browser; undefined when there is none.
pub(super) fn get(from: &JsValue, name: &str) -> JsValue {
    Reflect::get(from, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// What a field holds, each beside what the page came with.
const HELD: [(&str, &str); 2] = [("value", "defaultValue"), ("checked", "defaultChecked")];

/// Whether a field holds something else than the page came with.
pub(super) fn differs(field: &JsValue) -> bool {
    HELD.iter().any(|(now, then)| {
        let then = get(field, then);
        !then.is_undefined() && get(field, now) != then
    })
}

/// Puts back what the page came with.
pub(super) fn reset(field: &JsValue) {
    for (now, then) in HELD {
        let then = get(field, then);
        if !then.is_undefined() {
            let _ = Reflect::set(field, &now.into(), &then);
        }
    }
}
