//! The planner: proposes the place in turn, then days for that place.

use super::super::forms::{place_of, place_value};
use super::super::post::page_error;
use super::super::{paths, texts};
use super::back_to_list;
use super::fields::{DateField, DetailFields, PlaceField, host_words};
use crate::shell::context::{ctx, query};
use crate::shell::respond::page;
use crate::shell::{FormState, use_form_state};
use crate::ui::{Disclosure, Note, PageHead};
use domain::meetings::{PlaceTurn, Proposal};
use domain::time;
use leptos::prelude::*;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingError, Place, PlanView};

/// The form for a new meeting.
#[component]
pub fn NewMeetingPage() -> impl IntoView {
    let form = use_form_state();
    let wanted = form.as_ref().map(|form| form.value("plek").to_owned()).or_else(|| query("plek"));
    let wanted = wanted.as_deref().and_then(place_of);
    let key = form.as_ref().map(|form| form.value("sleutel").to_owned()).filter(|key| key.len() == 36);
    let key = key.unwrap_or_else(|| ctx().new_id().to_string());
    page(move |ctx, actor| async move {
        let proof = MayPlan::of(&actor).map_err(|e| page_error(&actor, e))?;
        let plan = match meetings::plan_meeting(&ctx, &proof, wanted.as_ref(), None).await {
            // A place that there is not: the proposal, with the message beside the field when it was posted.
            Err(MeetingError::UnknownRegion) => meetings::plan_meeting(&ctx, &proof, None, None).await,
            plan => plan,
        };
        let plan = plan.map_err(|e| page_error(&actor, e))?;
        Ok(view! { <Planner plan form key /> }.into_any())
    })
}

#[component]
fn Planner(plan: PlanView, form: Option<FormState>, key: String) -> impl IntoView {
    let place = place_value(&plan.place).to_owned();
    let hosts = plan.hosts.clone();
    let name = place_name(&plan);
    let defaults = ["10:00".to_owned(), "15:30".to_owned(), String::new(), String::new()];
    view! {
        <PageHead title="Nieuwe bijeenkomst" kicker=back_to_list()
            lead="Eerst de plek, dan een dag die daar past. Alles is een voorstel: je kunt steeds iets anders kiezen." />
        <section class="section narrow stack" aria-labelledby="waar">
            <h2 class="section__title" id="waar">"1. Waar?"</h2>
            <p>{turn_sentence(&plan)}</p>
            <form class="form" method="get" action=paths::NEW>
                <PlaceField hosts place=plan.place.clone() form=form.clone() />
                <div class="actions">
                    <button class="button button--second" type="submit">"Toon de dagen voor deze plek"</button>
                </div>
            </form>
        </section>
        <section class="section narrow stack" aria-labelledby="wanneer">
            <h2 class="section__title" id="wanneer">{format!("2. Wanneer, in {name}?")}</h2>
            <Days days=plan.days.clone() />
            <form class="form" method="post" action=paths::NEW novalidate=true>
                <input type="hidden" name="sleutel" value=key />
                <input type="hidden" name="plek" value=place />
                <DateField plan current=None form=form.clone() />
                <DetailFields values=defaults form />
                <Note title="De ronde komt er vanzelf bij">
                    <p>
                        "De vragenlijst gaat 28 dagen voor de bijeenkomst om 09:00 uur open. Herinneringen gaan 14 en 9 "
                        "dagen ervoor. Invullen kan tot en met 7 dagen ervoor. Maak je de bijeenkomst later? Dan gaat de "
                        "vragenlijst meteen open, minstens 24 uur. Daarna kun je de tijden nog aanpassen."
                    </p>
                </Note>
                <div class="actions">
                    <button class="button" type="submit">"Bijeenkomst maken"</button>
                    <a href=paths::LIST>"Terug zonder opslaan"</a>
                </div>
            </form>
        </section>
    }
}

fn place_name(plan: &PlanView) -> String {
    let host = plan.hosts.iter().find(|host| plan.place == Place::Host(host.candidate.region.clone()));
    host.map_or("Utrecht, bij Pharos".to_owned(), |host| host.candidate.name.clone())
}

/// Whose turn it is and why.
fn turn_sentence(plan: &PlanView) -> String {
    let before = match &plan.previous {
        None => "Dit wordt de eerste bijeenkomst.".to_owned(),
        Some((date, place)) => {
            let is = if *date > plan.planning.today { "is" } else { "was" };
            format!("De vorige {is} op {} bij {place}.", time::full_date(*date))
        }
    };
    let turn = match (plan.turn, plan.hosts.first()) {
        (PlaceTurn::Host, Some(first)) => {
            format!("Nu is een gastregio aan de beurt. Bovenaan staat {}.", host_words(first))
        }
        (PlaceTurn::Host, None) => "Nu is een gastregio aan de beurt, maar er doet nog geen regio mee.".to_owned(),
        (PlaceTurn::Pharos, _) => "Nu is Pharos in Utrecht aan de beurt.".to_owned(),
    };
    format!("{before} {turn}")
}

/// What the proposed days are based on, and which days are out.
#[component]
pub(super) fn Days(days: Proposal) -> impl IntoView {
    let target = time::full_date(days.target.date);
    let aim = match days.target.missed {
        None => format!("De streefdatum is {target}: vier maanden na de vorige bijeenkomst."),
        Some(missed) => format!(
            "De streefdatum was {}, en die is voorbij. Daarom zoeken we rond {target}, vier weken na vandaag.",
            time::full_date(missed)
        ),
    };
    let grown = (days.weeks_grown > 0).then(|| {
        let weeks = if days.weeks_grown == 1 { "een week".to_owned() } else { format!("{} weken", days.weeks_grown) };
        view! {
            <p>{format!("Binnen drie weken rond de streefdatum is geen dag vrij. Daarom zoeken we {weeks} ruimer.")}</p>
        }
    });
    let looked = format!("We keken van {} tot en met {}.", time::full_date(days.from), time::full_date(days.until));
    let out = texts::out_days(&days.out).into_iter().map(|text| view! { <li class="list__item">{text}</li> });
    view! {
        <p>{aim}</p>
        {grown}
        <Disclosure summary="Welke dagen vallen af, en waarom?">
            <p>{looked}" Zaterdagen en zondagen vallen altijd af."</p>
            <ul class="list">{out.collect_view()}</ul>
        </Disclosure>
    }
}
