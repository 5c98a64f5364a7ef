//! The dates of a poll: beginning it, and changing it while it runs.

use super::super::super::forms::{PHAROS, place_value};
use super::super::super::names::{ASK, PARTNERS};
use super::super::fields::PartnersField;
use super::super::posting::proof;
use super::super::{back_to, back_to_sought, load_to_plan, meeting_id};
use super::end::NotNow;
use super::names::{ADDRESS, AT, CLOSES, DAY, FROM, UNTIL};
use super::{below, done, forms, meeting, path, refused, texts};
use crate::forms::{Actions, Choice, Field, Form, FormState, Incoming, Kind, NotDone, Select, Version, use_form_state};
use crate::rounds::fields::MomentFields;
use crate::shell::context::now;
use crate::shell::respond::page;
use crate::ui::{Disclosure, PageHead};
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::meetings::poll::MOST_DATES;
use domain::meetings::{MeetingKind, MeetingState, PHAROS_ZONE, Planning, remarks};
use domain::network::{HOME, SchoolZone};
use domain::{time, working_hours};
use leptos::prelude::*;
use service::meetings::polls::{self, PollDate, PollView, read_poll};
use service::meetings::{self, HostChoice, MeetingView, PlanView};

/// How many dates are proposed.
const PROPOSED: usize = 3;
/// How many empty rows stand below the dates.
const EMPTY: usize = 2;
/// The value of the button that asks for more rows.
const MORE: &str = "meer";
/// How long people have to choose, when nobody says otherwise.
const OPEN_FOR: Duration = Duration::days(12);

/// When people are reminded: as `times::reminder` of the service reckons.
pub(super) const REMINDS: &str = "Twee dagen ervoor, of op de werkdag daarvoor, krijgt wie nog niet overal koos een herinnering. Ging \
     de vraag dan nog geen dag geleden? Dan gaat er geen herinnering.";

/// What stands in a row when the form is opened afresh.
#[derive(Clone, Default)]
struct RowValues {
    day: String,
    start: String,
    end: String,
    place: String,
    address: String,
}

/// The form that begins a poll.
#[component]
pub fn BeginPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if meeting.state != MeetingState::Concept {
            return Ok(view! { <NotNow meeting title="Datumprikker beginnen" form /> }.into_any());
        }
        let place = meeting.at();
        let plan = match meetings::plan_meeting(&ctx, &proof, Some(&place), Some(meeting.id)).await {
            Err(meetings::MeetingError::UnknownRegion) => {
                meetings::plan_meeting(&ctx, &proof, None, Some(meeting.id)).await?
            }
            plan => plan?,
        };
        let rows = proposed(&meeting, &plan);
        let closes_at = usual_end(&rows, now());
        let is_network = meeting.kind == MeetingKind::Network;
        let partners = is_network.then(|| {
            view! { <PartnersField ticked=meeting.with_partners form=form.clone() /> }
        });
        Ok(view! {
            <PageHead title="Datumprikker beginnen" kicker=back_to(&meeting)
                lead="Stel twee tot tien datums voor. Iedereen die is uitgenodigd zegt bij elke datum: ja, als het moet, of nee." />
            <Form action=below(meeting.id, "beginnen") label="Datumprikker beginnen">
                <Rows rows plan is_network form=form.clone() />
                <MomentFields fields=CLOSES legend="Kiezen kan tot" at=Some(closes_at) form=form.clone()
                    hint=REMINDS />
                {partners}
                <Actions submit="Datumprikker beginnen" back=super::super::super::paths::meeting(meeting.id) />
            </Form>
        }
        .into_any())
    })
}

/// The form that changes the dates and the end of a poll.
#[component]
pub fn ChangePollPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let poll = read_poll(&ctx, &actor, &meeting).await?;
        let Some(poll) = poll.filter(|_| meeting.state == MeetingState::DatePoll) else {
            return Ok(view! { <NotNow meeting title="Datums of sluittijd wijzigen" form /> }.into_any());
        };
        let plan = meetings::plan_meeting(&ctx, &proof, None, Some(meeting.id)).await?;
        let is_network = meeting.kind == MeetingKind::Network;
        let (rows, closes_at) = (rows_of(&poll), end_of(&poll, now()));
        Ok(view! {
            <PageHead title="Datums of sluittijd wijzigen" kicker=back_to_sought(&meeting, &poll.sought(meeting.kind))
                lead="Wat mensen al kozen, blijft staan bij de datums die je niet verandert. Een datum die je verandert, wordt opnieuw gevraagd." />
            <Form action=below(meeting.id, "wijzigen") label="Datums of sluittijd wijzigen">
                <Version newest=poll.version form=form.clone() />
                <Rows rows plan is_network form=form.clone() />
                <MomentFields fields=CLOSES legend="Kiezen kan tot" at=Some(closes_at) form />
                <Actions submit="Wijziging opslaan" back=path(meeting.id) />
            </Form>
        }
        .into_any())
    })
}

/// The day of a concept, and the best ones for its place; what is no network meeting keeps no rhythm: there the working days after it.
fn proposed(meeting: &MeetingView, plan: &PlanView) -> Vec<RowValues> {
    let own = std::iter::once(meeting.date).filter(|day| *day > plan.planning.today);
    let free: Vec<NaiveDate> = match meeting.kind {
        MeetingKind::Network => plan.days.free.iter().map(|free| free.date).collect(),
        _ => {
            meeting.date.iter_days().skip(1).filter(|day| working_hours::is_working_day(*day)).take(PROPOSED).collect()
        }
    };
    let free = free.into_iter().filter(|day| *day != meeting.date);
    let mut days: Vec<_> = own.chain(free).take(PROPOSED).collect();
    days.sort();
    let at = |day| RowValues { day: time::typed_date(day), ..place_and_hours(meeting) };
    days.into_iter().map(at).collect()
}

fn place_and_hours(meeting: &MeetingView) -> RowValues {
    let hours = |at: NaiveTime| at.format("%H:%M").to_string();
    RowValues {
        start: hours(meeting.start),
        end: hours(meeting.end),
        place: place_value(&meeting.at()).to_owned(),
        address: meeting.place.clone(),
        ..RowValues::default()
    }
}

fn rows_of(poll: &PollView) -> Vec<RowValues> {
    let hours = |at: NaiveTime| at.format("%H:%M").to_string();
    let row = |date: &PollDate| RowValues {
        day: time::typed_date(date.date),
        start: hours(date.start),
        end: hours(date.end),
        place: date.region().unwrap_or(PHAROS).to_owned(),
        address: date.place.clone(),
    };
    poll.dates.iter().map(row).collect()
}

/// Twelve days from now at the end of a working day, or before the first date.
fn usual_end(rows: &[RowValues], now: DateTime<Utc>) -> DateTime<Utc> {
    let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap_or_default();
    let first = rows.iter().filter_map(|row| time::parse_date(&row.day)).min();
    let day = time::day(now + OPEN_FOR);
    let day = first.map_or(day, |first| day.min(first - Duration::days(1)));
    time::moment(working_hours::day_until(day), five)
}

/// The end of a poll that is open, or a new one.
fn end_of(poll: &PollView, now: DateTime<Utc>) -> DateTime<Utc> {
    match poll.state {
        polls::PollState::Open(until) => until,
        _ => usual_end(&rows_of(poll), now),
    }
}

/// The rows of the form: the dates, and a few empty ones below them.
#[component]
fn Rows(rows: Vec<RowValues>, plan: PlanView, is_network: bool, form: Option<FormState>) -> impl IntoView {
    let filled = form.as_ref().map_or(rows.len(), |form| {
        DAY.iter().rposition(|name| !form.value(*name).is_empty()).map_or(0, |last| last + 1)
    });
    let asks = form.as_ref().is_some_and(asks_for_more);
    let shown = (filled + if asks { 2 * EMPTY } else { EMPTY }).min(MOST_DATES);
    let usual = rows.first().cloned().unwrap_or_default();
    let row = |nth: usize| {
        let values = rows.get(nth).cloned();
        let values = values.unwrap_or_else(|| RowValues { day: String::new(), ..usual.clone() });
        view! { <Row nth values plan=plan.clone() is_network form=form.clone() /> }
    };
    let more = (shown < MOST_DATES).then(|| {
        view! {
            <div class="actions">
                <button class="button button--second" type="submit" name=ASK.as_str() value=MORE>"Nog meer datums"</button>
            </div>
        }
    });
    view! {
        <p class="soft">"Een dag schrijf je zo: 16-3-2027. Een rij zonder dag telt niet mee."</p>
        {(0..shown).map(row).collect_view()}
        {more}
    }
}

#[component]
fn Row(nth: usize, values: RowValues, plan: PlanView, is_network: bool, form: Option<FormState>) -> impl IntoView {
    let RowValues { day, start, end, place, address } = values;
    let PlanView { hosts, planning, .. } = plan;
    let regions = hosts.iter().map(|host| Choice::new(host.candidate.region.to_string(), host.candidate.name.clone()));
    let choices = std::iter::once(Choice::new(PHAROS, HOME)).chain(regions).collect();
    let where_to = if is_network {
        view! {
            <Select name=AT[nth] label="Plek" choices chosen=place.clone() form=form.clone() />
            <Field name=ADDRESS[nth] label="Gebouw en adres (niet verplicht)" value=address form=form.clone() />
        }
        .into_any()
    } else {
        view! { <Field name=ADDRESS[nth] label="Plek, of hoe je online meedoet" value=address form=form.clone() /> }
            .into_any()
    };
    let is_wrong = form.as_ref().is_some_and(|form| [AT, ADDRESS].iter().any(|name| form.message(name[nth]).is_some()));
    let at = form.as_ref().map_or(place.as_str(), |form| form.value(AT[nth]));
    let named =
        hosts.iter().find(|host| host.candidate.region.as_str() == at).map_or(HOME, |host| &host.candidate.name);
    let place_words = if is_network { format!("Plek: {named}") } else { "Plek".to_owned() };
    let shown = time::parse_date(form.as_ref().map_or(day.as_str(), |form| form.value(DAY[nth])));
    let zones = zones_at(&hosts, is_network.then_some(at));
    let beware = shown.filter(|day| *day > planning.today).map(|day| remarks(day, &Planning { zones, ..planning }));
    let beware =
        beware.and_then(|told| texts::beware(&told)).map(|told| view! { <span class="group__hint">{told}</span> });
    view! {
        <fieldset class="group">
            <legend class="group__legend">{texts::row(nth)}</legend>
            {beware}
            <div class="when">
                <Field name=DAY[nth] label="Dag" kind=Kind::Date value=day form=form.clone() />
                <Field name=FROM[nth] label="Van" kind=Kind::Time value=start form=form.clone() />
                <Field name=UNTIL[nth] label="Tot" kind=Kind::Time value=end form=form />
            </div>
            <Disclosure summary=place_words about=format!("datum {}", nth + 1) open=is_wrong>{where_to}</Disclosure>
        </fieldset>
    }
}

/// The school holiday zones of a place; none for what is no network meeting.
fn zones_at(hosts: &[HostChoice], place: Option<&str>) -> Vec<SchoolZone> {
    let Some(place) = place else { return Vec::new() };
    let host = hosts.iter().find(|host| host.candidate.region.as_str() == place);
    host.map_or(vec![PHAROS_ZONE], |host| host.zones.clone())
}

fn asks_for_more(form: &FormState) -> bool {
    form.value(ASK) == MORE
}

/// `POST /bijeenkomsten/<id>/datumprikker/beginnen`.
pub(super) async fn begin(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        if asks_for_more(&posting.form) {
            return Err(NotDone::Form);
        }
        let is_network = meeting.kind == MeetingKind::Network;
        let plan = forms::plan(&mut posting.form, is_network).ok_or(NotDone::Form)?;
        let partners = is_network && posting.form.ticked(PARTNERS);
        let begun = polls::start_poll(&posting.ctx, &proof, meeting.id, &plan, partners).await;
        begun.map_err(|error| refused(posting, error))?;
        done(meeting.id, "begonnen")
    })
    .await
}

/// `POST /bijeenkomsten/<id>/datumprikker/wijzigen`.
pub(super) async fn change(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        if asks_for_more(&posting.form) {
            return Err(NotDone::Form);
        }
        let version = posting.form.version();
        let plan = forms::plan(&mut posting.form, meeting.kind == MeetingKind::Network).ok_or(NotDone::Form)?;
        let changed = polls::change_poll(&posting.ctx, &proof, meeting.id, version, &plan).await;
        changed.map_err(|error| refused(posting, error))?;
        done(meeting.id, "veranderd")
    })
    .await
}
