//! The agenda as members read it.

use super::super::posting::meeting;
use super::super::{back_to, load, meeting_id};
use super::names::{DOTS, READ};
use super::points::points;
use super::{make_path, path, place, publish_path, screen_path, texts};
use crate::forms::{FieldError, Form, FormState, Incoming, NotDone, use_form_state};
use crate::meetings::texts as meeting_texts;
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, Note, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::account::rights::Action as Right;
use domain::ids::AgendaItemId;
use domain::meetings::agenda::DOTS as ALL_DOTS;
use domain::time::day;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::agenda::{self, AgendaView, Change, What};
use uuid::Uuid;

/// What a meeting talks about, what changed since the reader read it, and dots.
#[component]
pub fn AgendaPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let done = query("gedaan").as_deref().and_then(texts::done);
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        let may_plan = actor.may(Right::PlanMeetings);
        let agenda = agenda::read_agenda(&ctx, &actor, &meeting).await?;
        let Some(agenda) = agenda else {
            if !may_plan || !agenda::has_agenda(&meeting) {
                return Err(PageError::NotFound);
            }
            return Err(PageError::SeeOther(make_path(meeting.id)));
        };
        agenda::first_look(&ctx, &actor, meeting.id, &agenda).await;
        let done = done.map(|text| view! { <Message><p>{text}</p></Message> });
        let list = points(meeting.id, &agenda);
        let (plans, news, own, end) = (
            may_plan.then(|| for_who_plans(&meeting, &agenda)),
            news(&meeting, &agenda),
            dots(&agenda),
            end(&meeting, &agenda),
        );
        Ok(view! {
            <PageHead title="Agenda" document_title=title(&meeting) kicker=back_to(&meeting) lead=meeting_texts::when_and_where(&meeting) />
            <div class="stack">
                {done}
                <div id=DOTS.as_str() tabindex="-1"><FieldError name=DOTS form=form.clone() /></div>
                {plans}
                {news}
                {own}
                <h2 class="hidden-text">"Punten"</h2>
                {list}
                {end}
            </div>
        }
        .into_any())
    })
}

fn title(meeting: &MeetingView) -> String {
    format!("Agenda van {}", domain::time::full_date(meeting.date))
}

/// What can be done with it.
fn for_who_plans(meeting: &MeetingView, agenda: &AgendaView) -> AnyView {
    let concept = agenda.published_at.is_none().then(|| view! { <Note><p>{texts::CONCEPT}</p></Note> });
    let publish = if agenda.published_at.is_none() { "Publiceren" } else { "Stippen of intrekken" };
    view! {
        {concept}
        <p class="row screen-only">
            <a class="button" href=make_path(meeting.id)>"Agenda maken"</a>
            <a class="button button--second" href=publish_path(meeting.id)>{publish}</a>
            <a class="button button--second" href=screen_path(meeting.id, 1)>"Op het scherm"</a>
        </p>
    }
    .into_any()
}

/// What changed since the reader said to have read it.
fn news(meeting: &MeetingView, agenda: &AgendaView) -> Option<AnyView> {
    if agenda.changes.is_empty() {
        return None;
    }
    let seen = seen_now();
    let line = |change: &Change| {
        let (title, at) = (change.title.clone(), seen.weekday_date(day(change.at)));
        let was = (!change.was.is_empty()).then(|| format!(" (heette “{}”)", change.was));
        let what = match change.what {
            What::Added => "Nieuw",
            What::Changed => "Gewijzigd",
            What::Moved => "Staat ergens anders",
            What::Gone => "Niet meer op de agenda",
        };
        view! { <li>{format!("{what}: ")}<strong>{title}</strong>{was}{format!(", {at}")}</li> }
    };
    let lines = agenda.changes.iter().map(line).collect_view();
    let until = agenda.revision.to_string();
    Some(
        view! {
            <section class="note screen-only stack" aria-labelledby="veranderd">
                <h2 class="note__title" id="veranderd">"Veranderd sinds je de agenda las"</h2>
                <ul>{lines}</ul>
                <Form action=path(meeting.id) label="Veranderingen gelezen" class="">
                    <button type="submit" class="button button--second" name=READ.as_str() value=until>"Ik heb het gelezen"</button>
                </Form>
            </section>
        }
        .into_any(),
    )
}

/// How many dots the reader has left.
fn dots(agenda: &AgendaView) -> Option<AnyView> {
    let left = agenda.dots.left.filter(|_| agenda.published_at.is_some())?;
    let words = match (agenda.dots.is_open, left) {
        (false, _) => "Stippen zetten kan niet meer.".to_owned(),
        (true, 0) => format!("Je {ALL_DOTS} stippen zijn gezet. Veranderen kan tot de bijeenkomst begint."),
        (true, ALL_DOTS) => format!("Je hebt {ALL_DOTS} stippen. Zet ze bij wat jij het belangrijkst vindt."),
        (true, left) => format!(
            "Je hebt nog {}. Zet ze bij wat jij het belangrijkst vindt.",
            counted(usize::from(left), "stip", "stippen")
        ),
    };
    Some(view! { <p class="screen-only">{words}</p> }.into_any())
}

/// When it is over.
fn end(meeting: &MeetingView, agenda: &AgendaView) -> AnyView {
    let end = meeting.end.format("%H:%M");
    let words = match (agenda.fit.left(), agenda.fit.over()) {
        (_, 1..) => None,
        (0, 0) => Some(format!("Einde om {end}.")),
        (left, _) => Some(format!("Einde om {end}. Er is nog {} vrij.", counted(left as usize, "minuut", "minuten"))),
    };
    view! { <p class="soft">{words}</p> }.into_any()
}

/// `POST /bijeenkomsten/<id>/agenda`: dots, or that it was read.
pub(super) async fn post(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let meeting = meeting(posting, &id).await.map_err(NotDone::Page)?.id;
        let until = posting.form.value(READ).to_owned();
        if !until.is_empty() {
            let until = until.parse().map_err(|_| PageError::NotFound)?;
            agenda::seen(&posting.ctx, &posting.actor, meeting, until).await.map_err(PageError::from)?;
            return Ok(format!("{}?gedaan=gelezen", path(meeting)));
        }
        let (item, dots) = wish(&posting.form).ok_or(PageError::NotFound)?;
        agenda::set_dots(&posting.ctx, &posting.actor, meeting, item, dots).await.map_err(super::point::at(DOTS))?;
        Ok(format!("{}?gedaan=stip#{}", path(meeting), place(item)))
    })
    .await
}

/// The item and its dots in the button that was pressed; only a forged form has another.
fn wish(form: &FormState) -> Option<(AgendaItemId, u8)> {
    let (item, dots) = form.value(DOTS).split_once(' ')?;
    Some((AgendaItemId(Uuid::parse_str(item).ok()?), dots.parse().ok()?))
}
