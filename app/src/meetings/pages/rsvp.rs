//! "Kom je?": the three buttons, what who comes needs, and what is posted from them.

use super::super::names::{ACCESS, ANSWER, ASK, DIET, SHOWN};
use super::super::{paths, texts};
use super::posting::meeting;
use crate::forms::{Field, FieldError, Form, FormState, Hidden, Incoming, Name, NotDone, Posting, use_form_state};
use crate::rounds::names::{BACK, back};
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::Needs;
use domain::time;
use leptos::prelude::*;
use service::meetings::rsvp::{self, Answer, OwnAnswer, Way};
use service::meetings::{MeetingError, MeetingView};

/// The value of [`ASK`] of the form about what one needs.
const NEEDS: &str = "wensen";

/// The word of an answer in a form.
fn word(rsvp: Rsvp) -> &'static str {
    match rsvp {
        Rsvp::Yes => "ja",
        Rsvp::Maybe => "misschien",
        Rsvp::No => "nee",
    }
}

/// The three buttons about a meeting. `back` is where they lead, a value of [`back`]; without it to the page of the meeting.
pub(crate) fn buttons(meeting: MeetingId, own: &OwnAnswer, back: Option<&'static str>) -> impl IntoView + use<> {
    let asked = own.asked.to_string();
    let now = own.now.as_ref().map(|answer| answer.rsvp);
    let each = Rsvp::ALL.map(|rsvp| {
        let pressed = if now == Some(rsvp) { "true" } else { "false" };
        view! {
            <button class="button button--second coming__say" type="submit" name=ANSWER.as_str() value=word(rsvp) aria-pressed=pressed>
                {texts::button(rsvp)}
            </button>
        }
    });
    view! {
        <Form action=paths::meeting(meeting) label="Kom je?" class="coming">
            <Hidden name=SHOWN value=asked />
            {back.map(|back| view! { <Hidden name=BACK value=back /> })}
            {each.into_iter().collect_view()}
        </Form>
    }
}

/// What stands above the buttons when there is more to say than the buttons do: the meeting moved, or the answer came by calendar.
pub(crate) fn told(meeting: &MeetingView, own: &OwnAnswer) -> Option<String> {
    let day = seen_now().weekday_date(meeting.date);
    match (&own.now, own.before) {
        (None, Some(before)) => Some(format!(
            "De bijeenkomst is veranderd. Kom je op {day}, {} tot {}? De plek is: {}. Eerst zei je: {}.",
            texts::hours(meeting.start),
            texts::hours(meeting.end),
            meeting.whole_place(),
            texts::said(before)
        )),
        (Some(answer), _) => from_calendar(answer).map(|how| format!("Je antwoord kwam {how}.")),
        (None, None) => None,
    }
}

/// "uit je agenda, 3 december".
fn from_calendar(answer: &Answer) -> Option<String> {
    let day = seen_now().day_month(time::day(answer.at));
    (answer.way == Way::Calendar).then(|| format!("uit je agenda, {day}"))
}

/// What they wrote in their calendar with their answer.
fn written(own: &OwnAnswer) -> Option<AnyView> {
    let comment = own.now.as_ref().map(|answer| answer.comment.clone()).filter(|comment| !comment.is_empty())?;
    let words = view! {
        <p class="lines">"Je schreef erbij: ‘"{comment}"’"</p>
        <p class="soft">"Dat leest alleen de coördinatiegroep."</p>
    };
    Some(words.into_any())
}

/// The question, for who is invited.
pub(super) fn section(meeting: &MeetingView, own: OwnAnswer) -> AnyView {
    let form = use_form_state();
    let comes = own.now.as_ref().is_some_and(|answer| answer.rsvp == Rsvp::Yes);
    let needs = (comes && meeting.has_place()).then(|| needs_form(meeting.id, &own.needs, form.clone()));
    view! {
        <section class="card" aria-labelledby="kom-je">
            <h2 class="card__title" id="kom-je">"Kom je?"</h2>
            {told(meeting, &own).map(|words| view! { <p>{words}</p> })}
            {written(&own)}
            <div id=ANSWER.as_str() tabindex="-1"><FieldError name=ANSWER form /></div>
            {buttons(meeting.id, &own, None)}
            {needs}
        </section>
    }
    .into_any()
}

/// Why an answer was not taken to a meeting about which nobody is asked any more. Nothing when none was posted.
pub(super) fn refused() -> Option<AnyView> {
    let form = use_form_state().filter(|form| form.problem(ANSWER).is_some())?;
    let words = view! { <div id=ANSWER.as_str() tabindex="-1"><FieldError name=ANSWER form=Some(form) /></div> };
    Some(words.into_any())
}

fn needs_form(meeting: MeetingId, needs: &Needs, form: Option<FormState>) -> impl IntoView + use<> {
    let form = form.filter(|form| form.value(ASK) == NEEDS);
    let (diet, access) = (needs.diet().to_owned(), needs.access().to_owned());
    view! {
        <Form action=paths::meeting(meeting) label="Wat heb je nodig?" class="needs">
            <h3>"Heb je iets nodig? (niet verplicht)"</h3>
            <p class="soft">
                "Alleen de coördinatiegroep leest dit, zonder je naam. Twee weken na de bijeenkomst wissen we het."
            </p>
            <Hidden name=ASK value=NEEDS />
            <Field name=DIET label="Eten en drinken" hint="Bijvoorbeeld: vegetarisch, geen noten." value=diet form=form.clone() />
            <Field name=ACCESS label="Toegang en meedoen" hint="Bijvoorbeeld: een lift, een plek vooraan." value=access form />
            <div class="actions">
                <button class="button button--second" type="submit">"Opslaan"</button>
            </div>
        </Form>
    }
}

/// `POST /bijeenkomsten/<id>`: an answer, or what who comes needs.
pub(super) async fn post(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let meeting = meeting(posting, &id).await?;
        if posting.form.value(ASK) == NEEDS {
            needs(posting, meeting.id).await
        } else {
            answer(posting, meeting.id).await
        }
    })
    .await
}

async fn answer(posting: &mut Posting, meeting: MeetingId) -> Result<String, NotDone> {
    let read = |typed: &str| Rsvp::ALL.into_iter().find(|rsvp| word(*rsvp) == typed);
    let rsvp = posting.form.choice(ANSWER, read, texts::CHOOSE_ANSWER).ok_or(NotDone::Form)?;
    // Only a forged form has none; it is told that the meeting moved, and asked again.
    let shown = posting.form.value(SHOWN).trim().parse().unwrap_or(u32::MAX);
    let done = rsvp::answer(&posting.ctx, &posting.actor, meeting, shown, rsvp).await;
    done.map_err(at(ANSWER))?;
    let what = word(rsvp);
    Ok(match posting.form.value(BACK) {
        back::START => format!("/?gedaan=kom-{what}"),
        _ => format!("{}?gedaan=kom-{what}#kom-je", paths::meeting(meeting)),
    })
}

async fn needs(posting: &mut Posting, meeting: MeetingId) -> Result<String, NotDone> {
    let typed = [DIET, ACCESS].map(|name| posting.form.text(name, Needs::MOST));
    let [Some(diet), Some(access)] = typed else { return Err(NotDone::Form) };
    let needs = Needs::new(&diet, &access).ok_or(NotDone::Form)?;
    rsvp::set_needs(&posting.ctx, &posting.actor, meeting, &needs).await.map_err(at(ANSWER))?;
    Ok(format!("{}?gedaan=wensen#kom-je", paths::meeting(meeting)))
}

/// A refusal that who answers can act on, at the buttons.
fn at(name: Name) -> impl Fn(MeetingError) -> NotDone {
    move |error| match texts::not_answered(&error) {
        Some(words) => NotDone::At(name, words.into()),
        None => NotDone::Page(PageError::from(error)),
    }
}
