//! The times of a round: setting them, and what a moved meeting means for them.

use super::super::forms::version_to_send;
use super::super::{paths, texts};
use super::fields::MomentFields;
use super::{back_to, load_to_plan, meeting_id, warnings};
use crate::shell::context::now;
use crate::shell::respond::page;
use crate::shell::{FormState, use_form_state};
use crate::ui::{Empty, Note, PageHead, TableRegion, error_id};
use domain::survey::round::{RoundState, RoundTimes};
use domain::time;
use leptos::prelude::*;
use service::meetings::MeetingView;

/// The form with the times of a round.
#[component]
pub fn TimesPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (_, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if meeting.round.state.is_readable() {
            return Ok(view! { <PageHead title="Tijden van de ronde" /> <Past meeting at="sluit_datum" /> }.into_any());
        }
        Ok(view! { <Times meeting form /> }.into_any())
    })
}

/// What stands where a step is asked that the round has behind it, or before it.
#[component]
pub(super) fn Past(
    meeting: MeetingView,
    /// Where the summary of a form that came too late points.
    at: &'static str,
) -> impl IntoView {
    view! {
        <div id=at tabindex="-1">
            <Empty title=format!("De ronde is nu: {}", meeting.round.state.label().to_lowercase())>
                <p>{texts::is_already(meeting.round.state)}</p>
                <p><a class="button" href=paths::meeting(meeting.id)>"Naar de bijeenkomst"</a></p>
            </Empty>
        </div>
    }
}

#[component]
fn Times(meeting: MeetingView, form: Option<FormState>) -> impl IntoView {
    let round = meeting.round.clone();
    let [first, second] = round.times.reminders;
    let opening = match round.state {
        RoundState::Planned => view! {
            <MomentFields which=0 legend="Open vanaf" at=Some(round.times.opens_at) form=form.clone() />
        }
        .into_any(),
        _ => view! { <p>{format!("De ronde is open sinds {}.", time::date_and_clock(round.times.opens_at))}</p> }
            .into_any(),
    };
    let version = version_to_send(form.as_ref(), round.version);
    let about = format!("De bijeenkomst is op {}. {}", time::full_date(meeting.date), texts::round_sentence(&round));
    let (action, back) = (paths::below(meeting.id, "tijden"), paths::meeting(meeting.id));
    view! {
        <PageHead title="Tijden van de ronde" kicker=back_to(&meeting) />
        <div class="narrow stack">
            <Note><p>{about}</p></Note>
            <form class="form" method="post" action=action novalidate=true>
                <input type="hidden" name="versie" value=version />
                {opening}
                <MomentFields which=1 legend="Eerste herinnering (niet verplicht)" at=first form=form.clone()
                    hint="Gaat naar wie nog niet heeft ingestuurd. Laat leeg om niet te sturen." />
                <MomentFields which=2 legend="Tweede herinnering (niet verplicht)" at=second form=form.clone() />
                <MomentFields which=3 legend="Sluit" at=Some(round.times.closes_at) form
                    hint="Kies je 00:00 uur? Dan is de dag ervoor de laatste dag." />
                <div class="actions">
                    <button class="button" type="submit">"Tijden opslaan"</button>
                    <a href=back>"Terug zonder opslaan"</a>
                </div>
            </form>
        </div>
    }
}

/// The proposal after a move: the times as they are beside those that fit the new day.
#[component]
pub fn ProposalPage() -> impl IntoView {
    let (id, form, now) = (meeting_id(), use_form_state(), now());
    page(move |ctx, actor| async move {
        let (_, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let told = warnings(&ctx, &actor, &meeting).await?;
        Ok(match meeting.round.proposal(now) {
            Some(proposal) => view! { <Proposed meeting proposal told form /> }.into_any(),
            None => view! {
                <PageHead title="Nieuwe tijden voor de ronde" kicker=back_to(&meeting) />
                <div id="keuze" tabindex="-1">
                    <Empty title="Er is geen voorstel dat wacht">
                        <p>"De tijden van de ronde passen bij de bijeenkomst, of iemand anders heeft ze al bevestigd."</p>
                        <p><a class="button" href=paths::meeting(meeting.id)>"Naar de bijeenkomst"</a></p>
                    </Empty>
                </div>
            }
            .into_any(),
        })
    })
}

#[component]
fn Proposed(meeting: MeetingView, proposal: RoundTimes, told: AnyView, form: Option<FormState>) -> impl IntoView {
    let round = meeting.round.clone();
    let error = form.and_then(|form| form.error_of("keuze"));
    let lead = format!(
        "De bijeenkomst is nu op {}. De tijden van de ronde blijven zoals ze zijn, tot je hier kiest.",
        time::full_date(meeting.date)
    );
    let rows = rows(&round.times).into_iter().zip(rows(&proposal)).map(|((name, old), (_, new))| {
        view! { <tr><th class="table__head" scope="row">{name}</th><td>{old}</td><td>{new}</td></tr> }
    });
    view! {
        <PageHead title="Nieuwe tijden voor de ronde" kicker=back_to(&meeting) lead />
        {told}
        <TableRegion label="De tijden nu en het voorstel">
            <table class="table table--lined">
                <thead><tr><th scope="col">"Wat"</th><th scope="col">"Nu"</th><th scope="col">"Voorstel"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </TableRegion>
        <form class="form" method="post" action=paths::below(meeting.id, "voorstel")>
            <input type="hidden" name="versie" value=round.version.to_string() />
            {error.map(|text| view! { <p class="field__error" id=error_id("keuze")>"Fout: "{text}</p> })}
            <div class="actions">
                <button class="button" id="keuze" type="submit" name="keuze" value="overnemen">"Voorstel overnemen"</button>
                <button class="button button--second" type="submit" name="keuze" value="houden">"Tijden zo laten"</button>
                <a href=paths::below(meeting.id, "tijden")>"Zelf tijden invullen"</a>
            </div>
        </form>
    }
}

fn rows(times: &RoundTimes) -> [(&'static str, String); 4] {
    let [first, second] = times.reminders.map(|at| at.map_or("niet".to_owned(), time::date_and_clock));
    [
        ("Open vanaf", time::date_and_clock(times.opens_at)),
        ("Eerste herinnering", first),
        ("Tweede herinnering", second),
        ("Sluit", time::date_and_clock(times.closes_at)),
    ]
}
