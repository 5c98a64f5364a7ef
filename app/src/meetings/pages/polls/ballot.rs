//! Choosing: a group of three radios for each date.

use super::names::{CHOICE, DATE_ID};
use super::{done, forms, meeting, path, refused, texts};
use crate::forms::{FieldError, Form, FormState, Hidden, Incoming, NotDone, error_id};
use axum::extract::Path;
use axum::response::Response;
use domain::meetings::poll::PollAnswer;
use domain::time;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::polls::{self, Answers, PollView};

/// The form in which somebody chooses.
#[component]
pub(super) fn Ballot(
    meeting: MeetingView,
    poll: PollView,
    /// What the reader has to know about each date.
    remarks: Vec<Vec<String>>,
    form: Option<FormState>,
) -> impl IntoView {
    let is_new = poll.own.as_ref().is_none_or(|own| !own.has_chosen());
    let submit = if is_new { "Mijn keuze bewaren" } else { "Mijn nieuwe keuze bewaren" };
    let action = path(meeting.id);
    let rows = (0..poll.dates.len().min(CHOICE.len()))
        .map(|nth| {
            let beware = remarks.get(nth).and_then(|told| texts::beware(told));
            view! { <Row nth meeting=meeting.clone() poll=poll.clone() beware form=form.clone() /> }
        })
        .collect_view();
    view! {
        <Form action label="Kies je datums">
            {rows}
            <div class="actions">
                <button class="button" type="submit">{submit}</button>
            </div>
        </Form>
    }
}

#[component]
fn Row(
    nth: usize,
    meeting: MeetingView,
    poll: PollView,
    beware: Option<String>,
    form: Option<FormState>,
) -> impl IntoView {
    let (date, tally, name) = (&poll.dates[nth], &poll.tallies[nth], CHOICE[nth]);
    let own = poll.own.as_ref().and_then(|own| own.given[nth]);
    let chosen = form.as_ref().map_or(own, |form| forms::chosen(form, nth));
    let is_wrong = form.as_ref().is_some_and(|form| form.message(name).is_some());
    let radio = |answer: PollAnswer| {
        let id = (answer == PollAnswer::Yes).then(|| name.to_string());
        view! {
            <label class="say__row">
                <input class="option__input" type="radio" id=id name=name.as_str() value=forms::answer_value(answer)
                    checked=chosen == Some(answer) />
                <span>{texts::word(answer)}</span>
            </label>
        }
    };
    let colleagues = colleagues(&poll, nth);
    let id = date.id.to_string();
    let hint = format!("{name}-let-op");
    let described_by = match is_wrong {
        true => format!("{} {hint}", error_id(name)),
        false => hint.clone(),
    };
    let beware = beware.map(|told| format!(". {told}"));
    let before = poll.own.as_ref().and_then(|own| texts::chosen_before(own, nth)).map(|text| view! { <p>{text}</p> });
    view! {
        <fieldset class=if is_wrong { "group group--wrong" } else { "group" } aria-describedby=described_by>
            <legend class="group__legend">{time::full_date(date.date)}</legend>
            <span class="group__hint" id=hint>{texts::hours_and_place(&meeting, date)}{beware}</span>
            <FieldError name form />
            <Hidden name=DATE_ID[nth] value=id />
            <div class="vote">
                <div class="say say--three">{PollAnswer::ALL.map(radio).into_iter().collect_view()}</div>
                {before}
                <p class="soft">{texts::counts(&poll, tally)}"."{colleagues}</p>
            </div>
        </fieldset>
    }
}

/// What those of one's own region chose for a date, by name. Who plans has a table of everybody.
fn colleagues(poll: &PollView, nth: usize) -> Option<String> {
    let own = poll.own.as_ref()?.region.as_ref()?;
    let of_region = |other: &&Answers| other.region.as_ref() == Some(own);
    let said = |other: &Answers| {
        let (name, said) = (&other.name, texts::colleague_said(other.given[nth]));
        match &other.by[nth] {
            Some(by) => format!(" Je collega {name} koos nog niet zelf. Voor die zetel koos {by} eerder: {said}."),
            None => format!(" Je collega {name} {said}."),
        }
    };
    Some(poll.others.iter().filter(of_region).map(said).collect())
}

/// `POST /bijeenkomsten/<id>/datumprikker`.
pub(super) async fn answer(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let meeting = meeting(posting, &id).await?;
        let answers = forms::answers(&mut posting.form).ok_or(NotDone::Form)?;
        let answered = polls::answer_poll(&posting.ctx, &posting.actor, meeting.id, &answers).await;
        let answered = answered.map_err(|error| refused(posting, error))?;
        match (answered.gone, answered.missing) {
            (0, 0) => done(meeting.id, "gekozen"),
            (0, _) => done(meeting.id, "nog-niet-alles"),
            _ => done(meeting.id, "datum-weg"),
        }
    })
    .await
}
