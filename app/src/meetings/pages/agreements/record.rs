//! The page of the record of a meeting: who plans writes it, and who sees the meeting reads it once it is published.

use super::super::super::paths;
use super::super::{back_to, load, meeting_id};
use super::list::{Actions, decisions};
use super::minutes::Sheet;
use super::names::back;
use super::points::{discussed, points};
use super::{decision_path, fields::adds, files, path, publish_path, texts};
use crate::forms::{Form, FormState, Hidden, KEY, use_form_state};
use crate::rounds::seen_now;
use crate::shell::Client;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, Note, PageHead};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::meetings::agreement::is_recorded;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::agreements::{
    At, DecisionView, MaterialView, Owners, Record, Telling, begun_record, materials, possible_owners, read_record,
    telling,
};
use service::meetings::proof::MayPlan;
use uuid::Uuid;

/// What was agreed at a meeting.
#[component]
pub fn RecordPage() -> impl IntoView {
    let (id, form, done) = (meeting_id(), use_form_state(), query("gedaan"));
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        if !is_recorded(meeting.kind, meeting.state) {
            return Err(PageError::NotFound);
        }
        let today = time::day(ctx.now());
        let done = done.as_deref().and_then(texts::done).map(|text| view! { <Message><p>{text}</p></Message> });
        let files = materials(&ctx, &actor, &meeting).await?;
        let body = match MayPlan::of(&actor) {
            Ok(proof) => {
                let record = begun_record(&ctx, &proof, &meeting).await?;
                let about = About::load(&ctx, &proof, &meeting, form).await?;
                writing(&about, (&meeting, &record, &files), (&actor, today))
            }
            Err(_) => {
                let record = read_record(&ctx, &actor, &meeting).await?;
                reading(&meeting, (&record.ok_or(PageError::NotFound)?, &files), (&actor, today))
            }
        };
        Ok(view! {
            <PageHead
                title="Verslag"
                document_title=format!("Verslag van {}", texts::called(meeting.kind, meeting.date))
                kicker=back_to(&meeting)
            />
            <div class="narrow stack">{done}{body}</div>
        }
        .into_any())
    })
}

/// What else the page of who writes needs.
struct About {
    owners: Owners,
    telling: Option<Telling>,
    /// The form that came back.
    form: Option<FormState>,
    /// The id that a decision or an action gets which is added now.
    fresh: Uuid,
    now: DateTime<Utc>,
}

impl About {
    async fn load(
        ctx: &Ctx,
        proof: &MayPlan,
        meeting: &MeetingView,
        form: Option<FormState>,
    ) -> Result<Self, PageError> {
        let owners = possible_owners(ctx, proof, meeting).await?;
        let telling = telling(ctx, proof, meeting.id).await?;
        Ok(Self { owners, telling, form, fresh: ctx.new_id(), now: ctx.now() })
    }

    fn key(&self) -> String {
        self.form.as_ref().and_then(FormState::key).unwrap_or(self.fresh).to_string()
    }
}

fn reading(
    meeting: &MeetingView,
    (record, files): (&Record, &[MaterialView]),
    (actor, today): (&Actor, NaiveDate),
) -> AnyView {
    let material = files::list(meeting.id, files, false).map(|list| {
        view! { <section aria-labelledby="materiaal"><h2 id="materiaal">"Materiaal"</h2>{list}</section> }
    });
    let published = record.published.as_ref().map(|(at, by)| {
        let by = by.as_ref().map(|by| format!(", door {by}")).unwrap_or_default();
        format!("Gepubliceerd op {}{by}.", seen_now().weekday_date(time::day(*at)))
    });
    view! {
        <p class="soft">{published}</p>
        {agreed(record, (actor, today), back::RECORD)}
        {discussed(record)}
        {material}
    }
    .into_any()
}

/// What was decided, and what people will do; each with its heading when there is any.
fn agreed(record: &Record, (actor, today): (&Actor, NaiveDate), back: &'static str) -> AnyView {
    let [decided, actions] = lists(record, (actor, today), back);
    let decided = decided.map(|list| {
        view! { <section aria-labelledby="besluiten"><h2 id="besluiten">"Besluiten"</h2>{list}</section> }
    });
    let actions = actions.map(|list| {
        view! { <section aria-labelledby="afspraken"><h2 id="afspraken">"Afspraken"</h2>{list}</section> }
    });
    view! { {decided} {actions} }.into_any()
}

/// The list of decisions and that of actions; `None` for one in which nothing stands.
pub(super) fn lists(record: &Record, (actor, today): (&Actor, NaiveDate), back: &'static str) -> [Option<AnyView>; 2] {
    let decided = (!record.decisions.is_empty()).then(|| decisions(&record.decisions, true, |_| None));
    let actions = Actions { actor, today, back, writes: false, tells_item: true };
    [decided, (!record.actions.is_empty()).then(|| actions.list(&record.actions))]
}

fn writing(
    about: &About,
    (meeting, record, files): (&MeetingView, &Record, &[MaterialView]),
    (actor, today): (&Actor, NaiveDate),
) -> AnyView {
    let list = (!record.actions.is_empty())
        .then(|| Actions { actor, today, back: back::RECORD, writes: true, tells_item: true }.list(&record.actions));
    let decided = (!record.decisions.is_empty())
        .then(|| decisions(&record.decisions, true, |decision| Some(change_decision(meeting, decision))));
    let decided = decided.map(|list| {
        view! { <section class="stack" aria-labelledby="besluiten"><h2 id="besluiten">"Besluiten"</h2>{list}</section> }
    });
    let list = list.map(|list| {
        view! { <section class="stack" aria-labelledby="afspraken"><h2 id="afspraken">"Afspraken"</h2>{list}</section> }
    });
    view! {
        {standing(about, meeting, record, today)}
        {points(meeting, record)}
        {whole(about, (meeting, record), actor)}
        {decided}
        {list}
        {files::section(meeting.id, files)}
    }
    .into_any()
}

/// The form of what is not about one item. There is one, so that whichever button is pressed takes along all that was typed.
fn whole(about: &About, (meeting, record): (&MeetingView, &Record), actor: &Actor) -> AnyView {
    let (at, is_published) = (At::from(meeting.id), record.published.is_some());
    let sheet = Sheet { at, writer: actor, stored: &record.minutes, is_published, form: about.form.as_ref() };
    let (other, field, as_read) = (sheet.other(), sheet.field(), sheet.as_read());
    let title = if record.points.is_empty() { "Notulen" } else { "Notulen van de hele bijeenkomst" };
    let (key, adds) = (about.key(), adds(&about.owners, about.form.as_ref()));
    view! {
        <section class="stack" aria-labelledby="geheel">
            <h2 id="geheel">{title}</h2>
            {other}
            <Form action=path(meeting.id) label="Notulen, besluit en afspraak">
                <Hidden name=KEY value=key />
                {field}
                {as_read}
                {adds}
            </Form>
            <Client />
        </section>
    }
    .into_any()
}

/// Whether it is a concept, and how it goes on.
fn standing(about: &About, meeting: &MeetingView, record: &Record, today: NaiveDate) -> AnyView {
    let seen = seen_now();
    let Some((at, by)) = &record.published else {
        let then = match meeting.date > today {
            true => view! { <p>{format!("Publiceren kan vanaf {}.", seen.weekday_date(meeting.date))}</p> }.into_any(),
            false => {
                view! { <p><a class="button" href=publish_path(meeting.id)>"Verslag publiceren"</a></p> }.into_any()
            }
        };
        return view! { <Note><p>{texts::CONCEPT}</p>{then}</Note> }.into_any();
    };
    let by = by.as_ref().map(|by| format!(", door {by}")).unwrap_or_default();
    let told = about.telling.map(|telling| match telling {
        Telling::Told(at) => format!("Wie was uitgenodigd, kreeg een mail op {}.", seen.date_and_clock(at)),
        Telling::At(at) if at <= about.now => "De mail naar wie was uitgenodigd gaat nu weg.".to_owned(),
        Telling::At(at) => format!("Wie was uitgenodigd, krijgt een mail op {}.", seen.date_and_clock(at)),
    });
    let published = format!("Dit verslag is gepubliceerd op {}{by}. ", seen.date_and_clock(*at));
    let page = paths::meeting(meeting.id);
    view! {
        <Note>
            <p>{published}{told}</p>
            <p>"Wijzigen kan nog. Iedereen leest dan meteen wat er nieuw staat, en niemand krijgt een tweede mail."</p>
            <p><a href=page>"Zo staat het op de pagina van de bijeenkomst"</a></p>
        </Note>
    }
    .into_any()
}

pub(super) fn change_decision(meeting: &MeetingView, decision: &DecisionView) -> AnyView {
    let (to, about) = (decision_path(meeting.id, decision.id), decision.text.clone());
    view! { <a class="button button--quiet" href=to>"Wijzig"<span class="hidden-text">": "{about}</span></a> }
        .into_any()
}
