//! Making and changing one item.

use super::super::posting::{meeting, proof};
use super::super::{back_to, load_to_plan, meeting_id};
use super::fields::{Answer, Known, fields, read};
use super::names::{TEXT, TITLE};
use super::{make_path, new_path, place, point_path, texts};
use crate::forms::{Actions, Form, FormState, Hidden, Incoming, KEY, Name, NotDone, Version, use_form_state};
use crate::shell::context::{ctx as now_ctx, queries};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::account::Actor;
use domain::ids::AgendaItemId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::agenda::{self, AgendaError, ItemChange, ItemView, read_material};
use service::meetings::agreements::possible_owners;
use service::meetings::proof::MayPlan;
use service::monitor::words::{Filter, find};
use uuid::Uuid;

const NEW: &str = "Nieuw punt";
const CHANGE: &str = "Punt wijzigen";

/// A refusal of the form that begins with this field.
pub(super) fn at(first: Name) -> impl Fn(AgendaError) -> NotDone {
    move |error| match texts::refusal(&error, first) {
        Some((name, problem)) => NotDone::At(name, problem),
        None => NotDone::Page(error.into()),
    }
}

/// The form of a new item, made from the answers in the address or from nothing.
#[component]
pub fn NewPointPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let asked: Vec<String> =
        queries().into_iter().filter(|(name, _)| TEXT == *name.as_str()).map(|(_, id)| id).collect();
    page(move |ctx, actor| async move {
        let (proof, meeting) = plan(&ctx, &actor, id).await?;
        let wanted = |text: &str| match &form {
            Some(form) => form.values_of(TEXT).any(|id| id == text),
            None => asked.iter().any(|id| id == text),
        };
        let material = read_material(&ctx, &proof, &meeting).await?;
        let mut texts: Vec<Answer> = Vec::new();
        for text in material.themes.iter().flat_map(|theme| &theme.texts).filter(|text| wanted(&text.id.to_string())) {
            let answer = Answer::from(text);
            if !texts.contains(&answer) {
                texts.push(answer);
            }
        }
        let known = known(&ctx, &actor, (&proof, &meeting), texts).await?;
        let fields = fields(&known, None, form.as_ref());
        let key = form.as_ref().and_then(FormState::key).unwrap_or_else(|| now_ctx().new_id());
        Ok(view! {
            <PageHead title=NEW kicker=back_to(&meeting) />
            <Form action=new_path(meeting.id) label=NEW>
                <Hidden name=KEY value=key.to_string() />
                {fields}
                <Actions submit="Zet op de agenda" back=make_path(meeting.id) />
            </Form>
        }
        .into_any())
    })
}

/// The form of an item that there is.
#[component]
pub fn PointPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let point =
        use_params_map().read_untracked().get("punt").and_then(|id| Uuid::parse_str(&id).ok()).map(AgendaItemId);
    page(move |ctx, actor| async move {
        let (proof, meeting) = plan(&ctx, &actor, id).await?;
        let item = item(&ctx, &actor, (&proof, &meeting), point).await?;
        let texts = item.sources.iter().map(Answer::from).collect();
        let known = known(&ctx, &actor, (&proof, &meeting), texts).await?;
        let fields = fields(&known, Some(&item), form.as_ref());
        let other = form.as_ref().and_then(|form| other(form, &item));
        Ok(view! {
            <PageHead title=CHANGE kicker=back_to(&meeting) />
            {other}
            <Form action=point_path(meeting.id, item.id) label=CHANGE>
                <Version newest=item.version form />
                {fields}
                <Actions submit="Opslaan" back=make_path(meeting.id) />
            </Form>
        }
        .into_any())
    })
}

/// How somebody else left the item, beside what was typed: the later one chooses.
fn other(form: &FormState, item: &ItemView) -> Option<AnyView> {
    if form.problem(TITLE) != Some(&crate::forms::Problem::Changed) {
        return None;
    }
    let (title, note) = (item.title.clone(), item.note.clone());
    let aim = item.aim.map(|aim| format!("doel: {}", aim.label()));
    let theme = item.theme.as_ref().map(|(_, label)| format!("thema: {label}"));
    let owner = item.owner.as_ref().map(|(_, name)| format!("met {name}"));
    let asked = item.asked.as_ref().map(|asked| format!("gevraagd: {}", asked.name));
    let facts = [Some(counted(usize::from(item.minutes), "minuut", "minuten")), aim, theme, owner, asked];
    let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Some(
        view! {
            <Message kind=MessageKind::Warn>
                <p>"Iemand anders wijzigde dit punt terwijl jij bezig was. Zo staat het er nu:"</p>
                <p><strong>{title}</strong><br />{facts}</p>
                <p class="lines">{note}</p>
                <p>"Hieronder staat wat jij typte. Sla je het op, dan geldt dat van jou."</p>
            </Message>
        }
        .into_any(),
    )
}

/// The meeting, for who plans, when it can have an agenda.
pub(super) async fn plan(
    ctx: &Ctx,
    actor: &Actor,
    id: Option<domain::ids::MeetingId>,
) -> Result<(MayPlan, MeetingView), PageError> {
    let (proof, meeting) = load_to_plan(ctx, actor, id).await?;
    if agenda::has_agenda(&meeting) { Ok((proof, meeting)) } else { Err(PageError::NotFound) }
}

/// An item of the agenda, or one that waits.
async fn item(
    ctx: &Ctx,
    actor: &Actor,
    (proof, meeting): (&MayPlan, &MeetingView),
    id: Option<AgendaItemId>,
) -> Result<ItemView, PageError> {
    let agenda = agenda::read_agenda(ctx, actor, meeting).await?;
    let known = agenda.into_iter().flat_map(|agenda| agenda.items).find(|item| Some(item.id) == id);
    if let Some(item) = known {
        return Ok(item);
    }
    let waits = agenda::read_waiting_items(ctx, proof).await?;
    waits.into_iter().find(|item| Some(item.id) == id).ok_or(PageError::NotFound)
}

async fn known(
    ctx: &Ctx,
    actor: &Actor,
    (proof, meeting): (&MayPlan, &MeetingView),
    texts: Vec<Answer>,
) -> Result<Known, PageError> {
    let themes = find(ctx, actor, &Filter::default()).await?.themes;
    let themes = themes.into_iter().map(|theme| (theme.id, theme.label)).collect();
    Ok(Known { owners: possible_owners(ctx, proof, meeting).await?, themes, texts })
}

/// `POST /bijeenkomsten/<id>/agenda/punt`.
pub(super) async fn add(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        let plan = read(&mut posting.form, false).ok_or(NotDone::Form)?;
        let id = AgendaItemId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
        agenda::add_item(&posting.ctx, &proof, meeting, id, &plan).await.map_err(at(TITLE))?;
        Ok(format!("{}?gedaan=punt#{}", make_path(meeting), place(id)))
    })
    .await
}

/// `POST /bijeenkomsten/<id>/agenda/punten/<punt>`.
pub(super) async fn change(Path((id, point)): Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        let point = Uuid::parse_str(&point).ok().map(AgendaItemId);
        let now = item(&posting.ctx, &posting.actor, (&proof, &meeting), point).await?;
        let plan = read(&mut posting.form, now.is_break).ok_or(NotDone::Form)?;
        let change = ItemChange { version: posting.form.version(), plan };
        agenda::change_item(&posting.ctx, &proof, meeting.id, now.id, &change).await.map_err(at(TITLE))?;
        Ok(format!("{}?gedaan=gewijzigd#{}", make_path(meeting.id), place(now.id)))
    })
    .await
}
