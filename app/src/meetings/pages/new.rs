//! The planner: proposes the place in turn, then days for that place. Meetings of the other kinds have a form of their own.

use super::super::forms::{ASK_CONCEPT, asks_for_concept, place_of, place_value};
use super::super::names::{ASK, DATE, KIND, PLACE};
use super::super::out_days::out_days;
use super::super::{forms, paths, texts};
use super::back_to_list;
use super::fields::{DateField, DetailFields, OtherFields, PartnersField, PlaceField, host_sentence};
use super::posting::{asks_to_store, at, done, proof};
use crate::forms::{Actions, Form, FormState, Hidden, Incoming, KEY, NotDone, use_form_state};
use crate::rounds::seen_now;
use crate::shell::context::{ctx, query};
use crate::shell::respond::page;
use crate::ui::{Disclosure, PageHead};
use axum::response::Response;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, PlaceTurn, Proposal};
use domain::time;
use leptos::prelude::*;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingError, Place, PlanView, Previous};

/// The form for a new meeting.
#[component]
pub fn NewMeetingPage() -> impl IntoView {
    let form = use_form_state();
    let kind = form.as_ref().map(|form| form.value(KIND).to_owned()).or_else(|| query(KIND.as_str()));
    let kind = kind.and_then(|kind| paths::kind(&kind)).unwrap_or(MeetingKind::Network);
    let wanted = form.as_ref().and_then(|form| place_of(form.value(PLACE)));
    let key = form.as_ref().and_then(FormState::key);
    let key = key.unwrap_or_else(|| ctx().new_id()).to_string();
    page(move |ctx, actor| async move {
        let proof = MayPlan::of(&actor)?;
        if kind != MeetingKind::Network {
            return Ok(view! { <OtherMeeting kind form key /> }.into_any());
        }
        let plan = match meetings::plan_meeting(&ctx, &proof, wanted.as_ref(), None).await {
            // A place that there is not: the proposal, with the message beside the field when it was posted.
            Err(MeetingError::UnknownRegion) => meetings::plan_meeting(&ctx, &proof, None, None).await,
            plan => plan,
        };
        let plan = plan?;
        // The list shows the place for which the days below it were looked at.
        let form = form.map(|form| form.with(PLACE, place_value(&plan.place)));
        Ok(view! { <Planner plan form key /> }.into_any())
    })
}

#[component]
fn Planner(plan: PlanView, form: Option<FormState>, key: String) -> impl IntoView {
    let hosts = plan.hosts.clone();
    let when = when_heading(&plan);
    let defaults = ["10:00".to_owned(), "15:30".to_owned(), String::new(), String::new()];
    view! {
        <PageHead title="Nieuwe bijeenkomst" kicker=back_to_list()
            lead="Eerst de plek, dan een dag die daar past. Alles is een voorstel: je kunt steeds iets anders kiezen." />
        <Kinds chosen=MeetingKind::Network />
        <Form action=paths::NEW label="Nieuwe bijeenkomst">
            <Hidden name=KEY value=key />
            <Hidden name=KIND value=paths::kind_slug(MeetingKind::Network) />
            <section class="section" aria-labelledby="waar">
                <h2 class="section__title" id="waar">"1. Waar?"</h2>
                <p>{turn_sentence(&plan)}</p>
                <PlaceField hosts place=plan.place.clone() left=None action=Some(paths::NEW.to_owned()) form=form.clone() />
            </section>
            <section class="section stack" aria-labelledby="wanneer">
                <h2 class="section__title" id="wanneer">{when}</h2>
                <Days days=plan.days.clone() previous=plan.previous.clone() />
                <DateField plan current=None form=form.clone() />
                <DetailFields values=defaults form=form.clone() />
                <PartnersField ticked=false form />
                <h3>"De ronde komt er vanzelf bij"</h3>
                <p>
                    "De vragenlijst gaat 28 dagen voor de bijeenkomst om 09:00 uur open. Herinneringen gaan 14 en 9 dagen "
                    "ervoor. Invullen kan tot en met 7 dagen ervoor. Is de bijeenkomst al binnen 28 dagen? Dan gaat de "
                    "vragenlijst meteen open, voor minstens 24 uur. Daarna kun je de tijden nog aanpassen."
                </p>
                <Actions submit="Bijeenkomst maken" back=paths::LIST />
                {or_concept()}
            </section>
        </Form>
    }
}

/// The form for a meeting of the coordination group, a webinar or a question hour.
#[component]
fn OtherMeeting(kind: MeetingKind, form: Option<FormState>, key: String) -> impl IntoView {
    let defaults = [String::new(), "10:00".to_owned(), "11:30".to_owned(), String::new(), String::new()];
    view! {
        <PageHead title="Nieuwe bijeenkomst" kicker=back_to_list() lead=who_sees(kind) />
        <Kinds chosen=kind />
        <Form action=paths::NEW label=kind.label()>
            <Hidden name=KEY value=key />
            <Hidden name=KIND value=paths::kind_slug(kind) />
            <OtherFields values=defaults form />
            <p class="soft">"Maak je de bijeenkomst? Dan krijgt wie is uitgenodigd na een half uur een mail, op een werkdag tussen 8 en 18 uur."</p>
            <Actions submit="Bijeenkomst maken" back=paths::LIST />
            {or_concept()}
        </Form>
    }
}

/// The button for who does not know the day yet.
fn or_concept() -> impl IntoView {
    view! {
        <div class="stack">
            <p class="soft">
                "Ligt de dag nog niet vast? Bewaar een concept. Alleen de coördinatiegroep ziet dat, en je kunt er een "
                "datumprikker bij beginnen."
            </p>
            <p>
                <button class="button button--second" type="submit" name=ASK.as_str() value=ASK_CONCEPT>"Als concept bewaren"</button>
            </p>
        </div>
    }
}

/// The kinds of meetings to choose from, each with a form of its own.
#[component]
fn Kinds(chosen: MeetingKind) -> impl IntoView {
    let link = |kind: MeetingKind| {
        let current = (kind == chosen).then_some("page");
        view! { <li><a class="pill" href=paths::new(kind) aria-current=current>{kind.label()}</a></li> }
    };
    view! {
        <nav class="kinds" aria-label="Soort bijeenkomst">
            <ul class="kinds__list">{MeetingKind::ALL.map(link).collect_view()}</ul>
        </nav>
    }
}

/// Who sees a meeting of this kind, and that it has no questionnaire.
fn who_sees(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Coordination => "Alleen de coördinatiegroep ziet deze bijeenkomst. Er hoort geen vragenlijst bij.",
        MeetingKind::Network | MeetingKind::Webinar | MeetingKind::QAndA => {
            "Alle leden zien deze bijeenkomst. Er hoort geen vragenlijst bij."
        }
    }
}

/// "2. Wanneer, in Twente?": the place for which the days below it were looked at.
pub(super) fn when_heading(plan: &PlanView) -> String {
    let host = plan.hosts.iter().find(|host| plan.place == Place::Host(host.candidate.region.clone()));
    let place = host.map_or("Utrecht, bij Pharos", |host| &host.candidate.name);
    format!("2. Wanneer, in {place}?")
}

/// Whose turn it is and why.
fn turn_sentence(plan: &PlanView) -> String {
    let before = match &plan.previous {
        None => "Dit wordt de eerste bijeenkomst.".to_owned(),
        Some(Previous { date, is_sought: true, .. }) => texts::goes_from(*date, seen_now()),
        Some(Previous { date, place, .. }) => {
            let is = if *date > plan.planning.today { "is" } else { "was" };
            format!("De bijeenkomst hiervoor {is} op {}: {place}.", time::full_date(*date))
        }
    };
    let turn = match (plan.turn, plan.hosts.first()) {
        (PlaceTurn::Host, Some(first)) => {
            format!("Nu is een gastregio aan de beurt. {}.", host_sentence(first))
        }
        (PlaceTurn::Host, None) => "Nu is een gastregio aan de beurt, maar er doet nog geen regio mee.".to_owned(),
        (PlaceTurn::Pharos, _) => "Nu is Pharos in Utrecht aan de beurt.".to_owned(),
    };
    format!("{before} {turn}")
}

/// What the proposed days are based on, and which days are out.
#[component]
pub(super) fn Days(
    days: Proposal,
    /// The network meeting before this one.
    #[prop(optional_no_strip)]
    previous: Option<Previous>,
) -> impl IntoView {
    let target = time::full_date(days.target.date);
    let aim = match (days.target.missed, &previous) {
        (None, None) => format!("De streefdatum is {target}: vier maanden na vandaag."),
        (None, Some(Previous { date, is_sought: true, .. })) => format!(
            "De streefdatum is {target}: vier maanden na de vorige bijeenkomst. We rekenen met {}, maar die datum is nog niet zeker.",
            time::full_date(*date)
        ),
        (None, Some(_)) => format!("De streefdatum is {target}: vier maanden na de vorige bijeenkomst."),
        (Some(missed), _) => format!(
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
    let out = out_days(&days.out, seen_now()).into_iter().map(|text| view! { <li class="list__item">{text}</li> });
    let too_far = days.free.is_empty().then(|| {
        view! { <p>"Je kunt drie jaar vooruit plannen. De dagen rond de streefdatum liggen verder weg. Daarom staan ze hier niet."</p> }
    });
    view! {
        <p>{aim}</p>
        {grown}
        {too_far}
        <Disclosure summary="Welke dagen vallen af, en waarom?">
            <p>{looked}" Zaterdagen en zondagen vallen altijd af."</p>
            <ul class="list">{out.collect_view()}</ul>
        </Disclosure>
    }
}

/// `POST /bijeenkomsten/nieuw`.
pub(super) async fn make(post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        asks_to_store(&posting.form)?;
        let id = MeetingId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
        let kind = posting.form.choice(KIND, paths::kind, texts::CHOOSE_KIND).ok_or(NotDone::Form)?;
        let plan = forms::plan(&mut posting.form, kind).ok_or(NotDone::Form)?;
        if asks_for_concept(&posting.form) {
            let made = meetings::make_concept(&posting.ctx, &proof, kind, id, &plan).await;
            return match made {
                Err(MeetingError::MadeBefore) => done(id, "was-al-gemaakt"),
                made => done(made.map_err(at(DATE))?, "concept-gemaakt"),
            };
        }
        let made = meetings::make_of_kind(&posting.ctx, &proof, kind, id, &plan).await;
        match made {
            Err(MeetingError::MadeBefore) => done(id, "was-al-gemaakt"),
            Ok(id) if kind != MeetingKind::Network => done(id, "gemaakt-zonder-ronde"),
            made => done(made.map_err(at(DATE))?, "gemaakt"),
        }
    })
    .await
}
