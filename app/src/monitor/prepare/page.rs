//! The sheet itself.

use super::super::charts::took_part;
use super::super::import;
use super::super::which_round::AskedRound;
use super::{marked, parts};
use crate::shell::Beside;
use crate::shell::context::state;
use crate::shell::respond::page;
use crate::ui::{Empty, PageHead};
use domain::monitor::response;
use domain::network::HOME;
use domain::time::{self, month_year};
use leptos::prelude::*;
use service::monitor::prepare::{Preparation, prepare};

/// What a meeting is prepared from; for the coordination group.
#[component]
pub fn PreparePage() -> impl IntoView {
    let (beside, asked) = (state().site.beside, AskedRound::read());
    page(move |ctx, actor| async move {
        let view = prepare(&ctx, &actor).await?;
        let agreed = beside(ctx, actor, Beside::Preparation).await?;
        Ok(shown(&view, agreed, asked))
    })
}

fn shown(view: &Preparation, agreed: Option<AnyView>, asked: AskedRound) -> AnyView {
    let kicker = view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any();
    let title = match &view.meeting {
        Some(meeting) => format!("Voorbereiding van de bijeenkomst op {}", time::day_month(meeting.date)),
        None => "Voorbereiding van de bijeenkomst".to_owned(),
    };
    let Some(newest) = view.rounds.last() else {
        return view! {
            <PageHead title kicker />
            <Empty title="Er zijn nog geen uitkomsten">
                <p>"Zodra de eerste ronde is gesloten, staat hier wat je nodig hebt om de bijeenkomst voor te bereiden."</p>
            </Empty>
        }
        .into_any();
    };
    let before = view.rounds.len().checked_sub(2).map(|place| &view.rounds[place]);
    let place = view.meeting.as_ref().map(|meeting| format!("Bij {}. ", meeting.host.as_deref().unwrap_or(HOME)));
    let since = before.map(|round| format!(", vergeleken met {}", month_year(round.date))).unwrap_or_default();
    let lead = format!(
        "{}Uit de ronde van {}{since}: {}.",
        place.unwrap_or_default(),
        month_year(newest.date),
        took_part(&response(&newest.results))
    );
    view! {
        <PageHead title kicker lead />
        {asked.instead(newest.date, |shown| format!("Je bereidt altijd voor met de nieuwste ronde, die van {shown}."))}
        <div class="prep">
            {agreed}
            {parts::changes(newest, before)}
            {parts::movers(view, newest, before)}
            {parts::apart(view, newest)}
            {parts::themes(view, newest)}
            {marked::marked(view, newest.id)}
            {parts::absent(view, newest)}
        </div>
        {import::read_in(&view.rounds)}
        <p class="small soft screen-only">"Druk deze pagina af: ze past op twee vellen. Regio’s staan op naam."</p>
    }
    .into_any()
}
