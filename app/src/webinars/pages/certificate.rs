//! The certificate of attendance, as a page to print.

use super::super::{paths, texts};
use super::param;
use crate::shell::respond::{PageError, page};
use crate::ui::PageHead;
use domain::ids::RegistrationId;
use domain::time;
use leptos::prelude::*;
use service::webinars::certificate;
use uuid::Uuid;

/// Says that somebody was there, once it is over and was noted.
#[component]
pub fn CertificatePage() -> impl IntoView {
    let (key, place) = (param("sleutel"), param("aanmelding"));
    page(move |ctx, _| async move {
        let key = key.unwrap_or_default();
        let place = place.and_then(|id| Uuid::parse_str(&id).ok()).map(RegistrationId).ok_or(PageError::NotFound)?;
        let found = certificate(&ctx, &key, place).await?.ok_or(PageError::NotFound)?;
        let today = format!("Gemaakt op {}.", time::full_date(time::day(ctx.now())));
        let (kind, title) = (texts::what(found.webinar.kind), found.webinar.title.clone());
        let when = texts::within(found.webinar.when);
        Ok(view! {
            <PageHead title="Bewijs van deelname" kicker=view! { <a href=paths::own(&key)>"Jouw aanmeldingen"</a> }.into_any() />
            <div class="card stack certificate">
                <p class="certificate__words">
                    <strong>{found.name}</strong>" was bij "{kind}" "<strong>{format!("‘{title}’")}</strong>{format!(", online, op {when}.")}
                </p>
                <p>"Landelijk lerend netwerk Kansrijke Start"</p>
                <p class="soft">{today}</p>
            </div>
            <p class="soft screen-only">"Print deze pagina of bewaar die als pdf. Vier weken na de dag zelf is die er niet meer."</p>
        }
        .into_any())
    })
}
