//! Why a mail did not arrive.

use super::capital;
use domain::mail_status::{Why, why};
use leptos::prelude::*;

/// Why a mail did not arrive, in a sentence: what the status means, with the status behind it, or the words of the mail server. Nothing
/// when no mail server said anything.
#[component]
pub fn MailReason(
    /// What is kept of the mail.
    kept: String,
) -> impl IntoView {
    why(&kept).map(|why| match why {
        Why::Means(words, status) => {
            view! { {capital(words)} ". " <span class="soft small">{format!("({status})")}</span> }.into_any()
        }
        Why::Said(words) => format!("De mailserver zei: {}.", words.trim_end_matches('.')).into_any(),
    })
}
