//! `/beheer/logboek`: what was changed, by whom.

use super::parts::way_back;
use crate::network::{paths, texts};
use crate::shell::context;
use crate::shell::respond::{self, PageError};
use crate::ui::{Empty, PageHead, TableRegion};
use domain::account::Actor;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayReadLog;
use service::network::{self, LogEntry};

/// The audit log.
#[component]
pub fn LogPage() -> impl IntoView {
    respond::page(load)
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    let asked = context::query("pagina").and_then(|page| page.parse().ok()).unwrap_or(1);
    let proof = MayReadLog::of(&actor)?;
    let log = network::read_log(&ctx, &proof, asked).await?;
    let (page, pages) = (log.page, log.pages);
    let is_empty = log.entries.is_empty();
    let rows: Vec<_> = log.entries.iter().map(row).collect();
    Ok(view! {
        <PageHead
            kicker=way_back(paths::MANAGE.into(), "Beheer van het netwerk".into())
            title="Logboek"
            document_title=format!("Logboek, pagina {page} van {pages}")
            lead="Elke wijziging van zetels, rollen, regio’s, rondes en bijeenkomsten, de nieuwste eerst."
        />
        {is_empty
            .then(|| view! { <Empty title="Nog niets gewijzigd"><p>"Hier komt te staan wat er in het netwerk verandert."</p></Empty> })}
        {(!is_empty).then(|| table(rows))}
        {pager(page, pages)}
    }
    .into_any())
}

fn table<V: IntoView + 'static>(rows: Vec<V>) -> impl IntoView {
    view! {
        <TableRegion label="Logboek">
            <table class="table table--lined table--stack">
                <thead>
                    <tr>
                        <th scope="col">"Wanneer"</th>
                        <th scope="col">"Wie"</th>
                        <th scope="col">"Wat"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
}

fn row(entry: &LogEntry) -> impl IntoView + use<> {
    let day = time::day(entry.at);
    let when = format!("{} om {}", texts::date(day), time::clock(entry.at));
    view! {
        <tr>
            <th scope="row" class="soft"><time datetime=entry.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)>{when}</time></th>
            <td>{entry.actor.clone()}</td>
            <td>{texts::log_sentence(entry)}</td>
        </tr>
    }
}

fn pager(page: u32, pages: u32) -> impl IntoView {
    let link = |to: u32, words: &'static str| {
        view! { <a class="button button--second" href=format!("{}?pagina={to}", paths::LOG)>{words}</a> }
    };
    (pages > 1).then(|| {
        view! {
            <nav class="actions" aria-label="Bladeren in het logboek">
                {(page > 1).then(|| link(page - 1, "Nieuwere"))}
                <span class="soft">{format!("Pagina {page} van {pages}")}</span>
                {(page < pages).then(|| link(page + 1, "Oudere"))}
            </nav>
        }
    })
}
