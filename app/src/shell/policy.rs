//! What a page may load and do.

/// What script a page may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script<'a> {
    /// None but files of our own.
    Files,
    /// The client, and the small scripts in the page that start it, which carry this nonce.
    Client(&'a str),
}

/// The Content-Security-Policy: everything from our own origin, inline script only with the page's own nonce.
pub fn content_security_policy(script: Script<'_>) -> String {
    let script = match script {
        Script::Files => "'self'".to_owned(),
        // Without 'wasm-unsafe-eval' the client does not start; it allows WebAssembly, not eval.
        Script::Client(nonce) => format!("'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
    };
    format!(
        "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    )
}
