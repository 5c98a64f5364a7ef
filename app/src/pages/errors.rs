//! Pages for what is not there and for what went wrong.

use leptos::prelude::*;
use leptos_meta::Title;

/// The page for an address that leads nowhere, or to something that is hidden from whoever asks.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <Title text="Deze pagina is er niet" />
        <h1>"Deze pagina is er niet"</h1>
        <p>"Misschien is het adres veranderd, of mag je deze pagina niet zien. "<a href="/">"Naar de start"</a></p>
    }
}

/// The page for something that nobody foresaw, with the number under which the log has it.
#[component]
pub fn ErrorPage(
    /// The reference number in the log.
    reference: String,
) -> impl IntoView {
    view! {
        <Title text="Er ging iets mis" />
        <h1>"Er ging iets mis"</h1>
        <p>"Dat ligt aan ons. Wat je hebt opgeslagen, is er nog. Probeer het over een paar minuten opnieuw."</p>
        <p>"Blijft het misgaan? Noem dan dit nummer: "<strong>{reference}</strong></p>
    }
}
