//! What a page may load and do.

/// The Content-Security-Policy: everything from our own origin, script only with the page's own nonce, nothing inline.
pub fn content_security_policy(nonce: Option<&str>) -> String {
    let script = match nonce {
        // Without 'wasm-unsafe-eval' the client does not start; it allows WebAssembly, not eval.
        Some(nonce) => format!("script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
        None => "script-src 'self'".to_owned(),
    };
    format!(
        "default-src 'none'; {script}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
         manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    )
}
