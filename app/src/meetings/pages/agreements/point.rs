//! Holding a meeting item by item: minutes, decisions and actions of one item of the agenda, and the way on to the next.

use super::super::agenda::about;
use super::super::{load_to_plan, meeting_id};
use super::fields::adds;
use super::list::{Actions, decisions};
use super::minutes::Sheet;
use super::names::{DECISION, MINUTES, WHAT, back};
use super::points::{called, is_at};
use super::record::change_decision;
use super::{path, point_id, point_path, texts};
use crate::forms::{Form, FormState, Hidden, KEY, TextArea, use_form_state};
use crate::shell::Client;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead};
use domain::account::Actor;
use domain::meetings::agreement::is_recorded;
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::agenda::{ItemView, read_agenda};
use service::meetings::agreements::{At, Owners, PointView, Record, begun_record, possible_owners};
use service::meetings::proof::MayPlan;
use uuid::Uuid;

/// An item of the agenda, with what was said, decided and agreed at it.
#[component]
pub fn PointRecordPage() -> impl IntoView {
    let (id, form, done) = (meeting_id(), use_form_state(), query("gedaan"));
    let typed = use_params_map().with_untracked(|params| params.get("punt")).unwrap_or_default();
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if !is_recorded(meeting.kind, meeting.state) {
            return Err(PageError::NotFound);
        }
        let id = point_id(&typed)?;
        let record = begun_record(&ctx, &proof, &meeting).await?;
        let Some(point) = record.point(id) else { return gone(&meeting, form.as_ref()) };
        let desk = Desk::load(&ctx, &proof, (&actor, &meeting), (&record, point), form).await?;
        let (title, kicker, lead) = (called(point), back_to_record(&meeting), desk.where_it_stands());
        let done = done.as_deref().and_then(texts::done).map(|text| view! { <Message><p>{text}</p></Message> });
        Ok(view! {
            <PageHead title kicker lead />
            <div class="stack">{done}{desk.page()}</div>
            <Client />
        }
        .into_any())
    })
}

fn back_to_record(meeting: &MeetingView) -> AnyView {
    let words = format!("Verslag van {}", texts::called(meeting.kind, meeting.date));
    view! { <a href=path(meeting.id)>{words}</a> }.into_any()
}

/// What somebody typed at an item that is not there, to take along; without it there is no such page.
fn gone(meeting: &MeetingView, form: Option<&FormState>) -> Result<AnyView, PageError> {
    let fields = form.map(|form| [MINUTES, DECISION, WHAT].map(|name| form.value(name)));
    let typed: Vec<&str> = fields.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    if typed.is_empty() {
        return Err(PageError::NotFound);
    }
    let (text, to) = (typed.join("\n\n"), path(meeting.id));
    Ok(view! {
        <PageHead title="Dit punt is van de agenda" kicker=back_to_record(meeting) />
        <div class="narrow stack" id=DECISION.as_str() tabindex="-1">
            <Message kind=MessageKind::Warn>
                <p>"Wat je typte, is niet opgeslagen. Kopieer het hieronder, en zet het bij een ander punt of bij de notulen van de hele bijeenkomst."</p>
            </Message>
            <div class="field" id=WHAT.as_str() tabindex="-1">
                <label class="field__label" for=MINUTES.as_str()>"Wat je typte"</label>
                <TextArea name=MINUTES.as_str() text rows="14" />
            </div>
            <p><a class="button" href=to>"Naar het verslag"</a></p>
        </div>
    }
    .into_any())
}

/// Everything that the page of an item needs.
struct Desk<'a> {
    actor: &'a Actor,
    meeting: &'a MeetingView,
    record: &'a Record,
    point: &'a PointView,
    /// The item as its agenda has it; `None` when it is on it no longer.
    item: Option<ItemView>,
    owners: Owners,
    form: Option<FormState>,
    /// The id that a decision or an action gets which is added now.
    fresh: Uuid,
    today: chrono::NaiveDate,
}

impl<'a> Desk<'a> {
    async fn load(
        ctx: &Ctx,
        proof: &MayPlan,
        (actor, meeting): (&'a Actor, &'a MeetingView),
        (record, point): (&'a Record, &'a PointView),
        form: Option<FormState>,
    ) -> Result<Self, PageError> {
        let agenda = read_agenda(ctx, actor, meeting).await?;
        let item = agenda.and_then(|agenda| agenda.items.into_iter().find(|item| item.id == point.id));
        let owners = possible_owners(ctx, proof, meeting).await?;
        let (fresh, today) = (ctx.new_id(), time::day(ctx.now()));
        Ok(Self { actor, meeting, record, point, item, owners, form, fresh, today })
    }

    /// The items that are on the agenda, and the place of this one among them.
    fn order(&self) -> (Vec<&PointView>, Option<usize>) {
        let points: Vec<_> = self.record.points.iter().filter(|point| !point.is_loose).collect();
        let at = points.iter().position(|point| point.id == self.point.id);
        (points, at)
    }

    fn where_it_stands(&self) -> String {
        match self.order() {
            (points, Some(at)) => format!("Punt {} van {}.", at + 1, points.len()),
            (_, None) => {
                "Dit punt staat niet meer op de agenda. Wat erbij is geschreven, blijft in het verslag.".to_owned()
            }
        }
    }

    fn page(&self) -> AnyView {
        let about = self.item.as_ref().map(about);
        let sheet = Sheet {
            at: At::from((self.meeting.id, self.point.id)),
            writer: self.actor,
            stored: &self.point.minutes,
            is_published: self.record.published.is_some(),
            form: self.form.as_ref(),
        };
        let (other, as_read, field) = (sheet.other(), sheet.as_read(), sheet.field());
        let adds = (!self.point.is_loose).then(|| adds(&self.owners, self.form.as_ref()));
        let (key, action) = (self.key(), point_path(self.meeting.id, self.point.id));
        view! {
            {about}
            <div class="making">
                <div class="stack">
                    {other}
                    <Form action label="Notulen, besluit en afspraak bij dit punt">
                        <Hidden name=KEY value=key />
                        {field}
                        {adds}
                    </Form>
                </div>
                <div class="stack">{as_read}{self.recorded()}</div>
            </div>
            {self.ways()}
        }
        .into_any()
    }

    fn key(&self) -> String {
        self.form.as_ref().and_then(FormState::key).unwrap_or(self.fresh).to_string()
    }

    /// What was decided and agreed at this item.
    fn recorded(&self) -> AnyView {
        let (decided, agreed) = (self.record.decisions.iter(), self.record.actions.iter());
        let decided: Vec<_> = decided.filter(|it| is_at(self.point, &it.item)).cloned().collect();
        let agreed: Vec<_> = agreed.filter(|it| is_at(self.point, &it.item)).cloned().collect();
        let lists =
            Actions { actor: self.actor, today: self.today, back: back::RECORD, writes: true, tells_item: false };
        let decided = (!decided.is_empty()).then(|| {
            let list = decisions(&decided, false, |decision| Some(change_decision(self.meeting, decision)));
            view! { <h3>"Besluiten"</h3>{list} }
        });
        let agreed = (!agreed.is_empty()).then(|| view! { <h3>"Afspraken"</h3>{lists.list(&agreed)} });
        let nothing = (decided.is_none() && agreed.is_none())
            .then(|| view! { <p class="soft">"Nog geen besluiten en afspraken bij dit punt."</p> });
        view! {
            <section class="card stack" aria-labelledby="bij-dit-punt">
                <h2 class="card__title" id="bij-dit-punt">"Besloten en afgesproken"</h2>
                {decided}
                {agreed}
                {nothing}
            </section>
        }
        .into_any()
    }

    /// On to the next item, back to the one before it, and to the whole record.
    fn ways(&self) -> AnyView {
        let (points, at) = self.order();
        let to = |point: &PointView| (point_path(self.meeting.id, point.id), called(point));
        let next = at.and_then(|at| points.get(at + 1)).map(|point| {
            let (href, title) = to(point);
            view! { <a class="button" href=href>{format!("Volgende: {title}")}</a> }
        });
        let before = at.and_then(|at| at.checked_sub(1)).map(|at| {
            let (href, title) = to(points[at]);
            view! { <a class="button button--second" href=href>{format!("Vorige: {title}")}</a> }
        });
        let whole = path(self.meeting.id);
        view! {
            <nav class="row" aria-label="Punten van de agenda">
                {next}
                {before}
                <a class="button button--quiet" href=whole>"Naar het hele verslag"</a>
            </nav>
        }
        .into_any()
    }
}
