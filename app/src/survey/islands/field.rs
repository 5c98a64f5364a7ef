//! One field, as the browser holds it.

use wasm_bindgen::JsValue;
use web_sys::js_sys::Reflect;

/// A property of an object of the browser; undefined when there is none.
pub(super) fn get(from: &JsValue, name: &str) -> JsValue {
    Reflect::get(from, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// Whether a field holds something else than the page came with.
pub(super) fn differs(field: &JsValue) -> bool {
    [("value", "defaultValue"), ("checked", "defaultChecked")].iter().any(|(now, then)| {
        let then = get(field, then);
        !then.is_undefined() && get(field, now) != then
    })
}
