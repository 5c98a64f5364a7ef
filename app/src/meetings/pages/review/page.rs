//! The page itself.

use super::super::super::paths;
use super::super::evaluation;
use super::{parts, texts};
use crate::shell::respond::{PageError, page};
use crate::ui::{Empty, PageHead};
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::meetings::review::{YearReview, read_review};

/// A calendar year of the network.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let year = use_params_map().read_untracked().get("jaar").as_deref().and_then(paths::year);
    page(move |ctx, actor| async move {
        let year = year.ok_or(PageError::Hidden)?;
        let review = read_review(&ctx, &actor, year).await?.ok_or(PageError::NotFound)?;
        let kicker = view! { <a href=paths::TIMELINE>"Tijdlijn"</a> }.into_any();
        let lead = texts::lead(&review, time::day(ctx.now()));
        let content = if review.figures.is_empty() {
            nothing(&review)
        } else {
            figures(&review, evaluation::of_meetings(&ctx, &actor).await?)
        };
        Ok(view! {
            <PageHead title=texts::title(review.year, review.is_running) kicker lead />
            {content}
            {other_years(&review)}
        }
        .into_any())
    })
}

fn figures(review: &YearReview, connected: parts::Connected) -> AnyView {
    view! {
        <div class="review">{parts::all(review, connected)}</div>
        <p class="small soft">"Dit zijn aantallen. Er staat geen eindcijfer bij, en regio’s staan niet op volgorde."</p>
        <p class="small soft screen-only">"Druk deze pagina af: ze past op één vel."</p>
    }
    .into_any()
}

/// Of a year in which nothing was held and no round closed.
fn nothing(review: &YearReview) -> AnyView {
    let (yet, words) = match review.is_running {
        true => (" nog", "Zodra er een ronde sluit of een bijeenkomst is geweest, staan hier de eerste cijfers."),
        false => ("", "In dat jaar was er geen bijeenkomst en geen ronde."),
    };
    view! {
        <Empty title=format!("Hier staat{yet} niets over {}", review.year)>
            <p>{words}</p>
            <p><a href=paths::TIMELINE>"Bekijk de tijdlijn"</a></p>
        </Empty>
    }
    .into_any()
}

/// The way to the years before and after it of which there is something to tell.
fn other_years(review: &YearReview) -> Option<AnyView> {
    let link = |year: i32| {
        view! { <li><a class="pill" href=paths::review(year)>{year.to_string()}</a></li> }
    };
    let links: Vec<_> = review.earlier.into_iter().chain(review.later).map(link).collect();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="section kinds screen-only" aria-label="Andere jaren"><ul class="kinds__list">{links}</ul></nav>
        }
        .into_any()
    })
}
