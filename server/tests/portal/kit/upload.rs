//! A post with a file, as a browser makes it.

use super::browser::{Answer, Browser};
use http::{HeaderValue, Method, header};

/// Its media type, with the border between its parts.
pub const KIND: &str = "multipart/form-data; boundary=grens";

/// A part with a file.
pub fn file(field: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!(
        "--grens\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    [head.as_bytes(), bytes, b"\r\n"].concat()
}

/// A part with something typed.
pub fn typed(field: &str, value: &str) -> Vec<u8> {
    format!("--grens\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").into_bytes()
}

/// A post with the file of the field `bestand`, and with other parts.
pub fn with_file(name: &str, bytes: &[u8], others: &[(&str, &str)]) -> Vec<u8> {
    let others = others.iter().flat_map(|(field, value)| typed(field, value)).collect();
    [file("bestand", name, bytes), others, b"--grens--\r\n".to_vec()].concat()
}

/// Sends it to this address.
pub async fn send(browser: &mut Browser, path: &str, kind: &str, body: Vec<u8>) -> Answer {
    browser.extra.insert(header::CONTENT_TYPE, HeaderValue::from_str(kind).unwrap());
    let answer = browser.send(Method::POST, path, body).await;
    browser.extra.remove(header::CONTENT_TYPE);
    answer
}
