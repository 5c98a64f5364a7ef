//! The growth of one region.

use super::charts::open_words;
use super::facts::facts;
use super::numbers::amount;
use super::quotes::quotes;
use super::region_empty::{has_no_answers, no_answers, nothing_yet};
use super::sentences::{self, Headline, RegionFacts};
use super::series::Path;
use super::steps_card::StepsCard;
use super::steps_table::steps_table;
use super::which_round::{AskedRound, kept, reopened};
use super::{export, import, readers, series, words};
use crate::shell::Beside;
use crate::shell::context::{query, state};
use crate::shell::respond::page;
use crate::ui::{Disclosure, Message, PageHead, Sign, SignMark, capital, listed};
use domain::ids::RegionId;
use domain::rounds::RoundState;
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::monitor::{ALL_ROUNDS, AskedRounds, FrozenRound, RegionView, region_view};

/// Of so many rounds, two years, the page tells everything; of earlier ones the line of growth, and the rest behind a link.
const IN_FULL: u32 = 6;
/// The field of the address that asks for every round in full.
pub(super) const ROUNDS: &str = "rondes";
pub(super) const ALL: &str = "alle";

/// The page on the growth of one region.
#[component]
pub fn RegionPage() -> impl IntoView {
    let region = use_params_map().with_untracked(|params| params.get("region")).unwrap_or_default();
    let (beside, asked) = (state().site.beside, AskedRound::read());
    let in_full = if query(ROUNDS).as_deref() == Some(ALL) { ALL_ROUNDS } else { IN_FULL };
    page(move |ctx, actor| async move {
        let region = RegionId::new(region);
        let rounds = AskedRounds { most: ALL_ROUNDS, in_full, until: asked.day };
        let view = region_view(&ctx, &actor, &region, rounds).await?;
        let agreed = beside(ctx, actor, Beside::Region(region)).await?;
        let said = until(&view, asked);
        Ok(view! { {region_growth(&view, said)} {agreed} }.into_any())
    })
}

/// Where the rounds end when the address asks for one: at that one, or why they do not.
fn until(view: &RegionView, asked: AskedRound) -> Option<AnyView> {
    let (newest, shown) = (view.newest?, view.rounds.last()?.date);
    if shown != newest {
        let words = format!("Je ziet de rondes tot en met {}. ", time::month_year(shown));
        let all = format!("/monitor/regio/{}", view.region);
        return Some(view! { <Message><p>{words}<a href=all>"Naar de nieuwste ronde"</a></p></Message> }.into_any());
    }
    let is_open = view.upcoming.filter(|round| round.state == RoundState::Open).map(|round| round.date) == asked.day;
    asked.instead(newest, |newest| match is_open && asked.day.is_some() {
        true => format!("De ronde die dit adres vraagt, is nog of weer open. Je ziet de rondes tot en met {newest}."),
        false => format!("De ronde die dit adres vraagt, is er niet (meer). Je ziet alle rondes, tot en met {newest}."),
    })
}

/// `said`: about the round that the address asks for.
fn region_growth(view: &RegionView, said: Option<AnyView>) -> AnyView {
    let Some(newest) = view.rounds.last() else { return nothing_yet(view) };
    if has_no_answers(view) {
        return view! { {no_answers(view, newest)} {said} }.into_any();
    }
    let paths = series::of_region(&view.rounds, &view.region, &view.names);
    let trekkers =
        newest.results.region(&view.region).map_or(0, |r| r.seats.iter().filter(|s| s.counting.is_some()).count());
    let about = RegionFacts { name: &view.name, is_own: view.is_own, trekkers, now: newest.date };
    let Headline { title, lead } = sentences::of_region(&paths, about);
    let lead = [Some(lead), who_and_when(view, newest)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let table = steps_table(&paths, view.in_full().len());
    let signs = signs(&paths);
    let many = format!(
        "{} grafieken met het niveau per ronde, van {} tot {}. Boven elke grafiek staat wat er veranderde; alle cijfers staan in de tabel eronder.",
        capital(&amount(paths.len() as u32)),
        time::month_year(view.rounds[0].date),
        time::month_year(newest.date)
    );
    let cards = paths.into_iter().map(|path| view! { <StepsCard path region=view.region.clone() /> }).collect_view();
    view! {
        <PageHead title document_title=format!("Groei van {}", view.name) kicker=kicker(newest) lead />
        {said}
        {reopened(newest)}
        <section class="section" aria-labelledby="principes">
            <h2 class="section__title" id="principes">"De zes principes"</h2>
            <p class="hidden-text">{many}</p>
            <div class="cards">{cards}</div>
            {keys(signs)}
            {table}
            {earlier(view, "principes", "Tabellen van alle rondes")}
        </section>
        {facts(view, newest)}
        {quotes(view)}
        {earlier(view, "in-eigen-woorden", "Ook de teksten van eerdere rondes")}
        <p class="row screen-only">
            <a href=words::of_region(&view.region)>"Zoeken in alle teksten van deze regio"</a>
            <a href=format!("{}?regio={}", export::PATH, view.region)>"Cijfers van deze regio meenemen"</a>
            <a href=format!("{}/waarden.csv?regio={}", export::PATH, view.region) download="">"Alle waarden als CSV"</a>
        </p>
        {notice(view)}
    }
    .into_any()
}

/// The way to the rounds that do not stand here in full.
fn earlier(view: &RegionView, place: &str, words: &'static str) -> Option<AnyView> {
    let (all, newest) = (view.rounds.len(), view.rounds.last()?.date);
    let round = if Some(newest) == view.newest { String::new() } else { kept(Some(newest)) };
    let path = format!("/monitor/regio/{}?{ROUNDS}={ALL}{round}#{place}", view.region);
    let words = format!("{words} ({all})");
    (view.in_full().len() < all).then(|| view! { <p class="screen-only"><a href=path>{words}</a></p> }.into_any())
}

fn kicker(newest: &FrozenRound) -> AnyView {
    view! {
        <a href="/monitor">"Groei van het netwerk"</a>
        {format!(" · Ronde {}", time::month_year(newest.date))}
    }
    .into_any()
}

/// Who sent in, and when: only for those who may see the names.
fn who_and_when(view: &RegionView, newest: &FrozenRound) -> Option<String> {
    let seats = &newest.results.region(&view.region)?.seats;
    let sent = seats.iter().filter_map(|seat| {
        let (member, at) = seat.counting?;
        Some(format!("{} op {}", view.names.get(&(newest.id, member))?, time::day_month(time::day(at))))
    });
    let sent: Vec<String> = sent.collect();
    (!sent.is_empty()).then(|| format!("Ingestuurd door {}.", listed(&sent)))
}

/// The signs that stand in the drawings.
fn signs(paths: &[Path]) -> Vec<Sign> {
    let stands = |sign: &Sign| paths.iter().flat_map(|path| &path.steps).any(|step| step.sign() == Some(*sign));
    Sign::ALL.into_iter().filter(stands).collect()
}

/// What the parts of a drawing are.
fn keys(signs: Vec<Sign>) -> impl IntoView {
    let key = |body: &'static str, words: &'static str| {
        view! {
            <li class="sign-mark">
                <svg class="key" viewBox="0 0 26 16" aria-hidden="true" focusable="false" inner_html=body></svg>
                {words}
            </li>
        }
    };
    let signs = signs.into_iter().map(|sign| view! { <li><SignMark sign /></li> });
    view! {
        <ul class="signs small soft keys">
            {key(r#"<rect class="chart__band" x="1" y="2" width="24" height="12"/>"#, "middelste helft van de regio’s")}
            {key(r#"<circle class="chart__mark" cx="13" cy="8" r="5"/>"#, "de regio")}
            {key(r#"<circle class="chart__mark--answer" cx="13" cy="8" r="5"/>"#, "twee antwoorden die verschillen")}
            {signs.collect_view()}
        </ul>
    }
}

fn notice(view: &RegionView) -> impl IntoView + use<> {
    let open = view.upcoming.filter(|round| round.state == RoundState::Open);
    let open = open.map(|round| view! { <p class="section">{open_words(&round)}</p> });
    let readers = readers::of_region().map(|words| view! { <p>{words}</p> });
    view! {
        {open}
        {import::read_in(&view.rounds)}
        <Disclosure summary="Wie leest dit? Bij elke tekst staat wie die leest">{readers}</Disclosure>
    }
}
