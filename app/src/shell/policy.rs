//! What a page may load and do.

/// What script a page may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script<'a> {
    /// None but files of our own: answers that are no page.
    Files,
    /// The small inline scripts that Leptos writes in every page, which carry this nonce.
    Inline(&'a str),
    /// Those, and the client.
    Client(&'a str),
}

/// The Content-Security-Policy: everything from our own origin, inline script only with the page's own nonce.
pub fn content_security_policy(script: Script<'_>) -> String {
    let script = match script {
        Script::Files => "'self'".to_owned(),
        Script::Inline(nonce) => format!("'self' 'nonce-{nonce}'"),
        // Without 'wasm-unsafe-eval' the client does not start; it allows WebAssembly, not eval.
        Script::Client(nonce) => format!("'self' 'nonce-{nonce}' 'wasm-unsafe-eval'"),
    };
    format!(
        "default-src 'none'; script-src {script}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    )
}
