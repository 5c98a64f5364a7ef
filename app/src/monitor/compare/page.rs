//! The page with regions beside each other.

use super::super::which_round::{AskedRound, ShownRound};
use super::super::{import, moves_page, readers, series::label};
use super::address::{Asked, asks_all, at_round, most, with_all};
use super::card::{Beside, PAST};
use super::choose::choose;
use super::groups::groups;
use super::post::done;
use crate::forms::{FormState, use_form_state};
use crate::shell::context::queries;
use crate::shell::respond::page;
use crate::ui::{Empty, Message, MessageKind, Note, PageHead, Sign, SignLegend};
use chrono::NaiveDate;
use domain::ids::RegionId;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::compare::{CompareView, compare};
use service::monitor::{ALL_ROUNDS, FrozenRound};

/// The rounds that the page shows: the newest, and one's own past of about a year.
const SHOWN: u32 = PAST as u32 + 1;

const TITLE: &str = "Regio’s naast elkaar";
/// Where the principles stand on the page.
const PRINCIPLES: &str = "naast-elkaar";

/// One's own region beside others, its past and the network; for members.
#[component]
pub fn ComparePage() -> impl IntoView {
    let fields = queries();
    let (form, round) = (use_form_state(), AskedRound::read());
    page(move |ctx, actor| async move {
        let most = if asks_all(&fields) { ALL_ROUNDS } else { SHOWN };
        let view = compare(&ctx, &actor, round.day, most).await?;
        Ok(shown(&view, &fields, form, round))
    })
}

fn shown(view: &CompareView, fields: &[(String, String)], form: Option<FormState>, round: AskedRound) -> AnyView {
    let Some(round) = ShownRound::of(round, &view.window) else { return nothing_yet() };
    let Some((newest, _)) = view.window.newest() else { return nothing_yet() };
    let regions: Vec<(&RegionId, &str)> = view
        .regions
        .iter()
        .filter(|(id, _)| newest.results.region(id).is_some())
        .map(|(id, name)| (id, name.as_str()))
        .collect();
    let own = view.own.as_ref();
    let posted: Vec<(String, String)>;
    // What was posted and came back holds the regions too.
    let fields = match &form {
        Some(form) => {
            posted =
                form.values_of(super::names::WITH).map(|id| (super::names::WITH.to_string(), id.to_owned())).collect();
            &posted
        }
        None => fields,
    };
    let asked = Asked::read(fields, &regions, own);
    let errors = form.as_ref().map(FormState::messages).unwrap_or_default();
    let kicker =
        view! { <a href="/monitor">"Groei van het netwerk"</a>{format!(" · ronde {}", month_year(newest.date))} };
    let name_of = |id: &RegionId| view.regions.iter().find(|(known, _)| known == id).map(|(_, name)| name.clone());
    let kept = view.may_keep.then(|| groups(&view.groups, &asked.with, &name_of, form));
    let read_in = import::read_in(&view.window.rounds);
    view! {
        <PageHead title=TITLE kicker=kicker.into_any() lead=lead(own.is_some()) errors />
        {messages(&asked, own)}
        {round.above(&|day| at_round(&asked.with, day))}
        {choose(&asked, &regions, own, round.kept())}
        {cards(view, newest, &regions, &asked)}
        {earlier(view, newest, &asked, round.kept())}
        {kept}
        <p class="section"><a href=moves_page::PATH>"Van ronde naar ronde: wie ging waarheen?"</a></p>
        <div class="section"><Note title="Wie leest dit?"><p>{readers::of_network()}</p>{read_in}</Note></div>
    }
    .into_any()
}

fn lead(has_own: bool) -> &'static str {
    if has_own {
        "Je regio naast andere regio’s, naast hoe jullie er eerder voor stonden en naast het netwerk. Regio’s staan op naam: er is geen volgorde van goed naar minder goed."
    } else {
        "Regio’s naast elkaar en naast het netwerk. Ze staan op naam: er is geen volgorde van goed naar minder goed."
    }
}

/// What was done, and what the address asks that cannot be shown.
fn messages(asked: &Asked, own: Option<&RegionId>) -> impl IntoView + use<> {
    let done = asked.done.as_deref().and_then(done).map(|words| view! { <Message><p>{words}</p></Message> });
    let most = super::super::numbers::amount(most(own) as u32);
    let warn = |words: String| view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> };
    let odd = asked.is_odd.then(|| warn("Een regio uit dit adres is er niet (meer), of deed nog niet mee.".to_owned()));
    let many =
        asked.too_many.then(|| warn(format!("Er passen {most} regio’s naast elkaar. Je ziet de eerste {most}.")));
    view! { {done} {odd} {many} }
}

fn cards(
    view: &CompareView,
    newest: &FrozenRound,
    regions: &[(&RegionId, &str)],
    asked: &Asked,
) -> impl IntoView + use<> {
    let find = |id: &RegionId| regions.iter().find(|(known, _)| *known == id).copied();
    let beside = Beside {
        rounds: &view.window.rounds,
        own: view.own.as_ref().and_then(find),
        others: asked.with.iter().filter_map(find).collect(),
    };
    let principles = newest.results.growth_questions();
    let cards = principles.map(|question| beside.card(&question.id, &label(newest.format_version, &question.id)));
    let cards = cards.collect_view();
    view! {
        <section class="section" aria-labelledby=PRINCIPLES>
            <h2 class="section__title" id=PRINCIPLES>"Principe voor principe"</h2>
            <p class="small soft">"Dichte stip: waar een regio nu staat. Open rondje: waar ze de vorige ronde stond. Band: de middelste helft van het netwerk. Liggen twee antwoorden ver uit elkaar, dan zie je ze allebei."</p>
            <SignLegend signs=vec![Sign::NotFilledIn, Sign::NotKnown, Sign::NotThere] />
            <div class="cards cards--two beside-cards">{cards}</div>
        </section>
    }
}

/// The way to the rest of one's own past.
fn earlier(view: &CompareView, newest: &FrozenRound, asked: &Asked, day: Option<NaiveDate>) -> Option<AnyView> {
    let until = view.window.days.iter().filter(|day| **day <= newest.date).count();
    let words = format!("Ook de eerdere rondes van jouw regio ({until} in totaal)");
    let to = format!("{}#{PRINCIPLES}", with_all(&asked.with, day));
    (view.own.is_some() && until > view.window.rounds.len())
        .then(|| view! { <p class="screen-only"><a href=to>{words}</a></p> }.into_any())
}

fn nothing_yet() -> AnyView {
    view! {
        <PageHead title=TITLE kicker=view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any() />
        <Empty title="Er zijn nog geen uitkomsten">
            <p>"Zodra de eerste ronde is gesloten, kun je hier regio’s naast elkaar leggen."</p>
        </Empty>
    }
    .into_any()
}
