//! Planning a year: three proposals one under another, of which all or one are kept as concepts.

use super::super::forms::OTHER_DATE;
use super::super::names::{ASK, BASIS, DATES, PLACE, PLACES, TYPED_DATES};
use super::super::year::{self, Asked};
use super::super::{paths, texts};
use super::back_to_list;
use super::posting::proof;
use super::proposal::ProposalCard;
use crate::forms::{Form, FormState, Hidden, Incoming, KEY, Name, NotDone, Posting, use_form_state};
use crate::rounds::seen_now;
use crate::shell::context::{ctx, now};
use crate::shell::respond::page;
use crate::ui::{Note, PageHead};
use axum::response::Response;
use domain::meetings::{A_YEAR, Step};
use domain::time;
use leptos::prelude::*;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingError, Previous, YearPlan};

/// The proposals for the coming year.
#[component]
pub fn YearPage() -> impl IntoView {
    let form = use_form_state();
    let wishes = form.as_ref().map(year::wishes).unwrap_or_default();
    let key = form.as_ref().and_then(FormState::key);
    let key = key.unwrap_or_else(|| ctx().new_id()).to_string();
    page(move |ctx, actor| async move {
        let proof = MayPlan::of(&actor)?;
        let plan = match meetings::plan_year(&ctx, &proof, &wishes).await {
            // A place that there is not: the proposals, with the message beside the field when it was posted.
            Err(MeetingError::UnknownRegion) => meetings::plan_year(&ctx, &proof, &Default::default()).await,
            plan => plan,
        };
        let plan = plan?;
        Ok(view! { <Year plan form key /> }.into_any())
    })
}

#[component]
fn Year(plan: YearPlan, form: Option<FormState>, key: String) -> impl IntoView {
    let seen = seen_now();
    let (today, ends) = (time::day(now()), ends(&plan));
    let count = plan.steps.len();
    let proposals = match count {
        0 => "",
        1 => " Hieronder staat een voorstel daarna.",
        2 => " Hieronder staan twee voorstellen daarna.",
        _ => " Hieronder staan drie voorstellen daarna.",
    };
    let lead = match &plan.previous {
        None => "Drie voorstellen, steeds vier maanden na elkaar.".to_owned(),
        Some(Previous { date, is_sought: true, .. }) => format!("{}{proposals}", texts::goes_from(*date, seen)),
        Some(Previous { date, place, .. }) => {
            let is = if *date > today { "is" } else { "was" };
            format!("De laatste bijeenkomst op de lijst {is} {}: {place}.{proposals}", seen.weekday_date(*date))
        }
    };
    let (start, end) = plan.window.hours();
    let hours = format!(
        "Je plant hier van {} tot {}. Die tijden kun je later per bijeenkomst wijzigen.",
        texts::hours(start),
        texts::hours(end)
    );
    let basis = year::basis_value(&plan.basis);
    let last = plan.steps.len();
    let before: Vec<Option<Step>> =
        std::iter::once(None).chain(plan.steps.iter().cloned().map(Some)).take(last).collect();
    let cards = plan.steps.into_iter().zip(before).enumerate();
    let cards = cards.map(move |(at, (step, before))| {
        let form = form.clone();
        view! { <ProposalCard at step before form /> }
    });
    if count == 0 {
        return view! {
            <PageHead title="Plan het komende jaar" kicker=back_to_list() lead />
            <div class="narrow stack">
                {ends}
                <p><a class="button" href=paths::LIST>"Naar de bijeenkomsten"</a></p>
            </div>
        }
        .into_any();
    }
    view! {
        <PageHead title="Plan het komende jaar" kicker=back_to_list() lead />
        <Form action=paths::YEAR label="Plan het komende jaar" class="form form--wide">
            <Hidden name=KEY value=key />
            <Hidden name=BASIS value=basis />
            <p>
                "Een concept ziet alleen de coördinatiegroep. Niemand krijgt een mail, en er komt nog geen ronde bij. "
                {hours}
            </p>
            <p>"Kies je een andere plek of dag? Druk dan op “Reken opnieuw”. De voorstellen daarna schuiven mee."</p>
            <div class="proposals">{cards.collect_view()}</div>
            {ends}
            <div class="actions">
                <button class="button" type="submit" name=ASK.as_str() value=Asked::All.value()>{keep_all(count)}</button>
                <a class="button button--quiet" href=paths::LIST>"Annuleren"</a>
            </div>
        </Form>
    }
    .into_any()
}

/// The words of the button that keeps every proposal.
fn keep_all(count: usize) -> &'static str {
    match count {
        1 => "Als concept bewaren",
        2 => "Allebei als concept bewaren",
        _ => "Alle drie als concept bewaren",
    }
}

/// Why there are fewer proposals than a year has.
fn ends(plan: &YearPlan) -> Option<AnyView> {
    (plan.steps.len() < A_YEAR).then(|| {
        let until = time::full_date(plan.until);
        let words = format!(
            "Je kunt nu plannen tot en met {until}: drie jaar vooruit. De voorstellen daarna komen later vanzelf."
        );
        view! { <Note><p>{words}</p></Note> }.into_any()
    })
}

/// `POST /bijeenkomsten/jaar`.
pub(super) async fn keep(post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let asked = Asked::of(&posting.form);
        let concepts = year::concepts(&mut posting.form, asked).ok_or(NotDone::Form)?;
        if asked == Asked::Again {
            return Err(NotDone::Form);
        }
        let key = posting.form.key().unwrap_or_else(|| posting.ctx.new_id());
        let Some(basis) = year::basis(&posting.form) else { return Err(afresh(posting)) };
        match meetings::make_concepts(&posting.ctx, &proof, key, basis, &concepts).await {
            Ok(made) => done(match made.len() {
                1 => "concept",
                2 => "concepten-twee",
                _ => "concepten",
            }),
            Err(MeetingError::MadeBefore) => done("was-al-bewaard"),
            Err(MeetingError::PlannedMeanwhile) => Err(afresh(posting)),
            Err(error) => Err(refused(posting, error)),
        }
    })
    .await
}

/// The proposals that were shown are no longer those of now: what was chosen for them says nothing about the new ones.
fn afresh(posting: &mut Posting) -> NotDone {
    posting.form = FormState::default();
    posting.refuse(PLACES[0], texts::PLANNED_MEANWHILE)
}

/// A refusal at the field of the proposal that it is about.
fn refused(posting: &mut Posting, error: MeetingError) -> NotDone {
    let (at, error) = match error {
        MeetingError::OfConcept(at, error) => (at, *error),
        error => (0, error),
    };
    let Some((name, problem)) = texts::refusal(&error, DATES[at]) else { return NotDone::Page(error.into()) };
    NotDone::At(field(posting, at, name), problem)
}

/// The field of one proposal for what a form of one meeting calls `name`.
fn field(posting: &Posting, at: usize, name: Name) -> Name {
    match name {
        name if name == PLACE => PLACES[at],
        _ if posting.form.value(DATES[at]) == OTHER_DATE => TYPED_DATES[at],
        _ => DATES[at],
    }
}

/// The list, which says what was done.
fn done(what: &str) -> Result<String, NotDone> {
    Ok(format!("{}?gedaan={what}", paths::LIST))
}
