//! The list that everyone reads.

use super::super::{paths, texts};
use crate::shell::respond::{PageError, page};
use crate::ui::{CalendarLeaf, Description, Empty, PageHead};
use domain::account::Actor;
use domain::webinars::Moment;
use leptos::prelude::*;
use service::Ctx;
use service::webinars::{PublicWebinar, Room, list_webinars};

/// So many the start page names.
const ON_START: usize = 3;

/// Webinars and question hours: those to come, and those of the last year.
#[component]
pub fn WebinarsPage() -> impl IntoView {
    page(move |ctx, actor| async move {
        let (ahead, mut behind): (Vec<_>, Vec<_>) = list_webinars(&ctx, &actor)
            .await?
            .into_iter()
            .partition(|webinar| matches!(webinar.moment, Moment::Ahead | Moment::Now));
        behind.reverse();
        let lead = "Kort en online, over wat regio’s bezighoudt. Ook voor wie niet in het netwerk zit.";
        let coming = match ahead.is_empty() {
            true => view! { <Empty title="Er staat nu niets gepland"><p>"Kijk later nog eens."</p></Empty> }.into_any(),
            false => rows(ahead),
        };
        let past = (!behind.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2 class="section__title">"Geweest"</h2>
                    {rows(behind)}
                </section>
            }
        });
        Ok::<_, PageError>(
            view! {
                <Description text="Korte webinars en vragenuren over een kansrijke start, voor iedereen die ermee werkt." />
                <PageHead title="Webinars en vragenuren" lead />
                {coming}
                {past}
            }
            .into_any(),
        )
    })
}

fn rows(webinars: Vec<PublicWebinar>) -> AnyView {
    let rows = webinars.into_iter().map(row).collect_view();
    view! { <ul class="list">{rows}</ul> }.into_any()
}

fn row(webinar: PublicWebinar) -> AnyView {
    let to = paths::webinar(webinar.id);
    let (kind, when) = (webinar.kind.label(), texts::when(webinar.when));
    let room = (webinar.moment == Moment::Ahead).then(|| view! { <p class="soft">{texts::room(webinar.room)}</p> });
    view! {
        <li class="list__item webinar">
            <CalendarLeaf date=webinar.when.0 />
            <div>
                <p class="webinar__title"><a href=to>{webinar.title}</a></p>
                <p>{format!("{kind} · {when}")}</p>
                {room}
            </div>
        </li>
    }
    .into_any()
}

/// The first ones to come, for the start page of who is not logged in; `None` when there are none.
///
/// # Errors
/// When the database fails.
pub async fn coming(ctx: &Ctx) -> Result<Option<AnyView>, PageError> {
    let all = list_webinars(ctx, &Actor::Visitor).await?;
    let ahead: Vec<_> = all.into_iter().filter(|webinar| webinar.room != Room::Closed).take(ON_START).collect();
    Ok((!ahead.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">"Doe mee met een webinar"</h2>
                {rows(ahead)}
                <p><a href=paths::LIST>"Alle webinars en vragenuren"</a></p>
            </section>
        }
        .into_any()
    }))
}
