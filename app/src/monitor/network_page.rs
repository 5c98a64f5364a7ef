//! The growth of the network.

use super::charts::{Around, charts, open_words, took_part};
use super::regions::{Group, Heat};
use super::sentences::{self, Headline, NetworkFacts};
use super::which_round::{AskedRound, ShownRound, at};
use super::{compare, embedding, export, import, map_page, prepare, public_page, readers, regions, series, words};
use crate::rounds::seen_now;
use crate::shell::Beside;
use crate::shell::context::state;
use crate::shell::respond::page;
use crate::ui::{Empty, Figure, Figures, Note, PageHead, for_count};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::monitor::{GrowthChoice, Response, response};
use domain::network::HOME;
use domain::rounds::RoundState;
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, MemberView, NetworkView, NextMeeting, network_view_at};

/// The address of the page.
const PATH: &str = "/monitor";

/// The page on the growth of the network: all of it for members, the national picture for everyone.
#[component]
pub fn MonitorPage() -> impl IntoView {
    let asked = AskedRound::read();
    let beside = state().site.beside;
    page(move |ctx, actor| async move {
        match network_view_at(&ctx, &actor, asked.day).await {
            Ok(NetworkView::Members(view)) => {
                let came = beside(ctx, actor.clone(), Beside::Network).await?;
                Ok(members(&view, asked, (&actor, came)))
            }
            Ok(NetworkView::Public(view)) => Ok(public_page::public(&view, &actor, asked)),
            Err(error) => Err(error.into()),
        }
    })
}

fn members(view: &MemberView, asked: AskedRound, (actor, came): (&Actor, Option<AnyView>)) -> AnyView {
    let Some(shown) = ShownRound::of(asked, &view.window) else { return nothing_yet(view, actor) };
    let Some((newest, before)) = view.window.newest() else { return nothing_yet(view, actor) };
    let series = series::of_members(&view.window.rounds);
    let changes = series::changes(&series);
    let complete = changes.len() == series.len();
    let facts = NetworkFacts {
        changes: &changes,
        complete,
        now: newest.date,
        before: before.map(|round| round.date),
        for_members: true,
    };
    let Headline { title, lead } = sentences::of_network(facts);
    let found = response(&newest.results);
    let kicker = view! {
        {format!("Ronde {} · {}", time::month_year(newest.date), took_part(&found))}
    };
    view! {
        <PageHead title document_title="Groei van het netwerk" kicker=kicker.into_any() lead />
        {shown.above(&|day| at(PATH, day))}
        {figures((newest, before), found, view.meeting.as_ref(), shown.kept())}
        {charts(series, &found, Around::members(view.window.days.len(), shown.kept()))}
        {ways(actor.may(Action::PlanMeetings))}
        {all_regions(view, (newest, before), shown.kept())}
        {came}
        {notices(view, newest)}
    }
    .into_any()
}

/// What else there is to see of the network.
fn ways(may_plan: bool) -> impl IntoView {
    let prepare = may_plan.then(|| view! { <a class="button" href=prepare::PATH>"Bereid de bijeenkomst voor"</a> });
    view! {
        <nav class="row" aria-label="Meer over het netwerk">
            {prepare}
            <a class="button button--second" href=embedding::PATH>"Borging en feiten"</a>
            <a class="button button--second" href=map_page::MAP>"De tuin op de kaart"</a>
            <a class="button button--second" href=compare::PATH>"Leg regio’s naast elkaar"</a>
            <a class="button button--second" href=words::PATH>"Lees en doorzoek wat regio’s schreven"</a>
            <a href=export::PATH>"Cijfers meenemen (Excel, csv, json)"</a>
        </nav>
    }
}

fn all_regions(
    view: &MemberView,
    (newest, before): (&FrozenRound, Option<&FrozenRound>),
    earlier: Option<NaiveDate>,
) -> impl IntoView + use<> {
    let rows = view.regions.iter().filter_map(|region| Some((region, newest.results.region(&region.id)?))).collect();
    let choice = GrowthChoice::default();
    let heat = Heat { newest, before, own: view.own.as_ref(), choice: &choice };
    let table = heat.table(&[Group { name: None, rows }]);
    view! {
        <section class="section" aria-labelledby="alle-regios">
            <h2 class="section__title" id="alle-regios">"Alle regio’s"</h2>
            <p class="heat-said">
                "De regio’s staan op naam. Er is geen volgorde van goed naar minder goed. "
                <a href=at(regions::PATH, earlier)>"Kies regio’s, een niveau of een verandering"</a>
            </p>
            {table}
        </section>
    }
}

fn figures(
    (newest, before): (&FrozenRound, Option<&FrozenRound>),
    found: Response,
    meeting: Option<&NextMeeting>,
    earlier: Option<NaiveDate>,
) -> impl IntoView + use<> {
    let apart = GrowthChoice { far_apart: true, ..GrowthChoice::default() };
    let then = before.map(|round| &*round.results);
    let is_apart = |region: &&domain::monitor::RegionResult| apart.fits(then, &newest.results, &region.region);
    let apart = newest.results.regions.iter().filter(is_apart).count();
    let talk = (apart > 0).then(|| {
        let noun = for_count(apart, "regio", "regio’s");
        let words = format!("{noun} waar twee antwoorden ver uit elkaar liggen");
        view! { <Figure number=apart.to_string() words to=regions::far_apart(earlier) /> }
    });
    let meeting = meeting.map(|meeting| {
        let words = format!("volgende bijeenkomst, {}", meeting.host.as_deref().unwrap_or(HOME));
        view! { <Figure number=time::day_month(meeting.date) words /> }
    });
    view! {
        <Figures small=true>
            <Figure number=format!("{} van {}", found.regions, found.active_regions) words=for_count(found.regions, "regio’s deed mee", "regio’s deden mee") />
            {talk}
            {meeting}
        </Figures>
    }
}

/// What to know about this round: who reads it, whether it is published, what is open, what a first change means.
fn notices(view: &MemberView, newest: &FrozenRound) -> impl IntoView + use<> {
    let published = match newest.state {
        RoundState::Published => "Het landelijk beeld van deze ronde is ook openbaar, zonder regio’s en namen.",
        _ => "Deze ronde is nog niet gepubliceerd: buiten het netwerk is er niets van te zien.",
    };
    let first = (view.window.rounds.len() == 2).then(|| {
        view! { <p>"Na een eerste ronde kan een lagere waarde ook betekenen dat iemand er scherper naar kijkt."</p> }
    });
    let open = view.upcoming.filter(|round| round.state == RoundState::Open).map(|round| {
        view! { <p>{open_words(&round)}</p> }
    });
    let read_in = import::read_in(&view.window.rounds);
    view! {
        <div class="section">
            <Note title="Over deze cijfers">
                <p>{readers::of_network()}" "{published}</p>
                {read_in}
                {first}
                {open}
            </Note>
        </div>
    }
}

fn nothing_yet(view: &MemberView, actor: &Actor) -> AnyView {
    let when = match view.upcoming {
        Some(round) if round.state == RoundState::Open => open_words(&round),
        Some(round) => format!(
            "De eerste ronde gaat open op {}. Zodra die gesloten is, zie je hier de uitkomsten.",
            seen_now().weekday_date(time::day(round.opens_at))
        ),
        None => {
            "Er is nog geen ronde gepland. Zodra de eerste ronde gesloten is, zie je hier de uitkomsten.".to_owned()
        }
    };
    let fill_in = view.own.is_some() && view.upcoming.is_some_and(|round| round.state == RoundState::Open);
    let action = fill_in.then(|| view! { <p><a class="button" href="/vragenlijst">"Naar de vragenlijst"</a></p> });
    let read_in = actor.may(Action::ImportRounds).then(|| {
        view! { <p>"Heb je antwoorden van een eerdere ronde in een bestand? "<a href=import::PATH>"Lees die ronde in"</a></p> }
    });
    view! {
        <PageHead title="Groei van het netwerk" />
        <Empty title="Er zijn nog geen uitkomsten">
            <p>{when}</p>
            {action}
            {read_in}
        </Empty>
    }
    .into_any()
}
