//! Making an agenda: its items and their order, what is left of the day, and what it can be made from.

use super::super::posting::{meeting, proof};
use super::super::{back_to, meeting_id};
use super::material::{material, waiting};
use super::names::{ASIDE, BREAK, DOWN, NUMBER, ORDER, REMOVE, TAKE_UP, TITLE, UP};
use super::point::{at, plan};
use super::points::begins;
use super::{make_path, new_path, path, place, point_path, publish_path, texts};
use crate::forms::{
    Field, FieldError, Form, FormState, Hidden, Incoming, KEY, Kind, Name, NotDone, Posting, use_form_state,
};
use crate::meetings::islands::Dragging;
use crate::shell::Client;
use crate::shell::context::{ctx as now_ctx, query};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, Note, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::agenda::{Fit, ItemText, Way};
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::agenda::{
    self, AgendaView, Consent, ItemPlan, ItemView, Sort, read_material, read_waiting_items,
};
use service::meetings::proof::MayPlan;
use uuid::Uuid;

/// The longest break, in minutes.
const BREAK_MOST: i64 = 120;

/// The table at which an agenda is made.
#[component]
pub fn MakePage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let done = query("gedaan").as_deref().and_then(texts::done);
    page(move |ctx, actor| async move {
        let (proof, meeting) = plan(&ctx, &actor, id).await?;
        let agenda = agenda::read_agenda(&ctx, &actor, &meeting).await?;
        let known = read_material(&ctx, &proof, &meeting).await?;
        let waits = read_waiting_items(&ctx, &proof).await?;
        let done = done.map(|text| view! { <Message><p>{text}</p></Message> });
        let (items, pause) = (items(&meeting, agenda.as_ref()), pause(&meeting, form.as_ref()));
        let concept = agenda.as_ref().is_none_or(|agenda| agenda.published_at.is_none());
        let told = if concept {
            texts::CONCEPT
        } else {
            "Deze agenda is gepubliceerd. Wat je verandert, zien de leden meteen."
        };
        let view_it = agenda
            .is_some()
            .then(|| view! { <a class="button button--second" href=path(meeting.id)>"Zo zien leden hem"</a> });
        let publish = agenda
            .is_some()
            .then(|| view! { <a class="button button--second" href=publish_path(meeting.id)>"Publiceren"</a> });
        Ok(view! {
            <PageHead title="Agenda maken" kicker=back_to(&meeting) lead=crate::meetings::texts::when_and_where(&meeting) />
            {done}
            <div id=TITLE.as_str() tabindex="-1"><FieldError name=TITLE form=form.clone() /></div>
            <Note><p>{told}</p></Note>
            <div class="making">
                <div class="stack">
                    <h2 class="section__title">"Op de agenda"</h2>
                    {items}
                    <p class="row"><a class="button" href=new_path(meeting.id)>"Nieuw punt"</a>{view_it}{publish}</p>
                    {pause}
                    {waiting(&meeting, &waits)}
                </div>
                <section class="stack" aria-labelledby="schreven">
                    <h2 class="section__title" id="schreven">"Wat schreven de regio’s?"</h2>
                    {material(&meeting, &known)}
                </section>
            </div>
        }
        .into_any())
    })
}

fn items(meeting: &MeetingView, agenda: Option<&AgendaView>) -> AnyView {
    let Some(agenda) = agenda.filter(|agenda| !agenda.items.is_empty()) else {
        return view! { <p>"Er staat nog niets op de agenda. Kies antwoorden van regio’s, of begin met een nieuw punt."</p> }.into_any();
    };
    let rows = agenda.items.iter().enumerate().map(|(number, item)| row(meeting, item, number + 1)).collect_view();
    let number = |item: &ItemView| {
        let (id, action) = (format!("naar-{}", item.id), make_path(meeting.id));
        view! { <form id=id method="post" action=action hidden=true></form> }
    };
    let numbers = agenda.items.iter().map(number).collect_view();
    view! {
        {fits(agenda.fit)}
        <Form action=make_path(meeting.id) label="Volgorde van de agenda" class="">
            <ol class="rows">{rows}</ol>
        </Form>
        {numbers}
        <form id="slepen" method="post" action=make_path(meeting.id) hidden=true>
            <input type="hidden" id=ORDER.as_str() name=ORDER.as_str() />
        </form>
        <Dragging />
        <Client />
    }
    .into_any()
}

/// The running total against the length of the meeting.
fn fits(fit: Fit) -> AnyView {
    let minutes = |count: u32| counted(count as usize, "minuut", "minuten");
    if fit.over() > 0 {
        let words = format!(
            "Samen {} in een bijeenkomst van {}: {} te veel. Maak iets korter, of laat een punt wachten op de volgende keer.",
            minutes(fit.taken),
            fit.length,
            minutes(fit.over())
        );
        return view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any();
    }
    let words = format!("Samen {} van de {}. Nog {} vrij.", minutes(fit.taken), fit.length, minutes(fit.left()));
    view! { <p>{words}</p> }.into_any()
}

fn row(meeting: &MeetingView, item: &ItemView, number: usize) -> AnyView {
    let (title, at, id) = (item.title.clone(), begins(item), item.id.to_string());
    let about = |words: &str| format!("{words}: {}", item.title);
    let button = |name: Name, words: &'static str| {
        let (value, label) = (item.id.to_string(), about(words));
        view! { <button type="submit" class="button button--quiet" name=name.as_str() value=value aria-label=label>{words}</button> }
    };
    let later = (!item.is_break).then(|| button(ASIDE, "Naar later"));
    // A form of its own, so that the Enter key is this number's.
    let (field, own) = (format!("{NUMBER}-{id}"), format!("naar-{id}"));
    let told = told(item);
    let (change, label) = (point_path(meeting.id, item.id), about("Wijzigen"));
    view! {
        <li class="rows__one" id=place(item.id) tabindex="-1">
            <p class="rows__at">{at}</p>
            <div class="rows__main">
                <p><strong>{title}</strong>{format!(", {} minuten", item.minutes)}</p>
                {told}
                <p class="rows__deeds">
                    {button(UP, "Omhoog")}
                    {button(DOWN, "Omlaag")}
                    <label class="rows__number">
                        "Nummer"<span class="hidden-text">{format!(": {}", item.title)}</span>
                        <input class="field__input field__input--short" form=own.clone() name=field value=number.to_string() inputmode="numeric" />
                    </label>
                    <button type="submit" class="button button--quiet" form=own name=NUMBER.as_str() value=id aria-label=about("Zet op dit nummer")>"Zet op dit nummer"</button>
                    <a class="button button--quiet" href=change aria-label=label>"Wijzigen"</a>
                    {later}
                    {button(REMOVE, "Weghalen")}
                </p>
            </div>
        </li>
    }
    .into_any()
}

/// What who plans has to know of an item: its regions, its dots, and who did not answer yet.
fn told(item: &ItemView) -> Option<AnyView> {
    let regions = item.regions();
    let from = (!regions.is_empty()).then(|| format!("van {}", regions.join(", ")));
    let dots = (item.dots.dots > 0).then(|| {
        format!(
            "{} van {}",
            counted(item.dots.dots as usize, "stip", "stippen"),
            counted(item.dots.regions, "regio", "regio’s")
        )
    });
    let asked = item.asked.as_ref().map(|asked| match asked.says {
        None => format!("{} zei nog niet of ze vertelt", asked.name),
        Some(true) => format!("{} vertelt", asked.name),
        Some(false) => format!("{} vertelt het niet", asked.name),
    });
    let open = item.sources.iter().filter(|source| source.consent == Consent::Open).count();
    let open = (open > 0).then(|| format!("wacht op het ja van {}", counted(open, "schrijver", "schrijvers")));
    let no = item.sources.iter().filter(|source| source.consent == Consent::No).count();
    let no = (no > 0).then(|| format!("{} zei nee", counted(no, "schrijver", "schrijvers")));
    let all: Vec<String> = [from, dots, asked, open, no].into_iter().flatten().collect();
    (!all.is_empty()).then(|| view! { <p class="soft">{all.join(" · ")}</p> }.into_any())
}

fn pause(meeting: &MeetingView, form: Option<&FormState>) -> AnyView {
    let form = form.filter(|form| !form.value(BREAK).is_empty()).cloned();
    let key = now_ctx().new_id().to_string();
    view! {
        <Form action=make_path(meeting.id) label="Pauze erbij" class="form form--row">
            <Hidden name=KEY value=key />
            <Field name=BREAK label="Pauze van hoeveel minuten?" kind=Kind::Number value="15" form />
            <button type="submit" class="button button--second">"Pauze erbij"</button>
        </Form>
    }
    .into_any()
}

/// `POST /bijeenkomsten/<id>/agenda/maken`: a step of an item, or a break.
pub(super) async fn post(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        if posting.form.values_of(BREAK).next().is_some() {
            return add_break(posting, &proof, meeting).await;
        }
        if !posting.form.value(ORDER).is_empty() {
            return dragged(posting, &proof, meeting).await;
        }
        step(posting, &proof, meeting).await
    })
    .await
}

fn done(meeting: MeetingId, what: &str, item: AgendaItemId) -> String {
    format!("{}?gedaan={what}#{}", make_path(meeting), place(item))
}

async fn step(posting: &mut Posting, proof: &MayPlan, meeting: MeetingId) -> Result<String, NotDone> {
    let ctx = posting.ctx.clone();
    let named = |name: Name| Uuid::parse_str(posting.form.value(name)).ok().map(AgendaItemId);
    let way = |name: Name, way: Way| named(name).map(|item| (item, way));
    if let Some((item, way)) = way(UP, Way::Up).or_else(|| way(DOWN, Way::Down)) {
        agenda::move_item(&ctx, proof, meeting, item, way).await.map_err(at(TITLE))?;
        return Ok(done(meeting, "volgorde", item));
    }
    if let Some(item) = named(ASIDE) {
        agenda::set_aside(&ctx, proof, meeting, item).await.map_err(at(TITLE))?;
        return Ok(format!("{}?gedaan=later", make_path(meeting)));
    }
    if let Some(item) = named(TAKE_UP) {
        agenda::take_up(&ctx, proof, meeting, item).await.map_err(at(TITLE))?;
        return Ok(done(meeting, "opgenomen", item));
    }
    if let Some(item) = named(REMOVE) {
        agenda::remove_item(&ctx, proof, meeting, item).await.map_err(at(TITLE))?;
        return Ok(format!("{}?gedaan=weg", make_path(meeting)));
    }
    let item = named(NUMBER).ok_or(PageError::NotFound)?;
    let wanted = format!("{NUMBER}-{item}");
    let typed = posting.form.values.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.trim().to_owned());
    let number: Option<usize> = typed.and_then(|typed| typed.parse().ok()).filter(|number| *number > 0);
    let Some(number) = number else {
        return Err(posting.refuse(TITLE, "Vul bij “Zet op dit nummer” een heel getal in, vanaf 1."));
    };
    agenda::move_item(&ctx, proof, meeting, item, Way::To(number)).await.map_err(at(TITLE))?;
    Ok(done(meeting, "volgorde", item))
}

/// The items as they were dragged; only a forged form names what is no item.
async fn dragged(posting: &mut Posting, proof: &MayPlan, meeting: MeetingId) -> Result<String, NotDone> {
    let ids: Option<Vec<AgendaItemId>> =
        posting.form.value(ORDER).split(' ').map(|id| Uuid::parse_str(id).ok().map(AgendaItemId)).collect();
    let ids = ids.ok_or(PageError::NotFound)?;
    agenda::put_in_order(&posting.ctx, proof, meeting, &ids).await.map_err(at(TITLE))?;
    Ok(format!("{}?gedaan=volgorde", make_path(meeting)))
}

async fn add_break(posting: &mut Posting, proof: &MayPlan, meeting: MeetingId) -> Result<String, NotDone> {
    let minutes = posting.form.number(BREAK, 1..=BREAK_MOST).ok_or(NotDone::Form)?;
    let minutes = u16::try_from(minutes).unwrap_or(u16::MAX);
    let text = ItemText::new("Pauze", "", minutes).map_err(|_| NotDone::Form)?;
    let id = AgendaItemId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
    agenda::add_item(&posting.ctx, proof, meeting, id, &ItemPlan { text, sort: Sort::Break })
        .await
        .map_err(at(TITLE))?;
    Ok(done(meeting, "pauze", id))
}
