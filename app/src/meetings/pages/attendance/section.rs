//! Who was there, on the page of the meeting: counted for everybody who sees it, by name for who may read that.

use super::path;
use crate::shell::respond::PageError;
use crate::ui::{Disclosure, listed};
use crate::wording::{people, people_from};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::meetings::attendance::{Noting, noting};
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::attendance::{Attended, RegionAttended, read_attended};

/// Who was there, and for who notes it the way there. `None` before the day, and where it was not noted for who does not.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn section(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
) -> Result<Option<AnyView>, PageError> {
    let noting = noting(meeting.state, meeting.date, time::day(ctx.now()));
    let takes = noting == Noting::Now && actor.may(Action::TakeAttendance);
    let attended = read_attended(ctx, actor, meeting).await?;
    if attended.is_none() && !takes {
        return Ok(None);
    }
    let is_today = meeting.date == time::day(ctx.now());
    let title = if is_today { "Wie is er?" } else { "Wie waren er?" };
    let way = takes.then(|| way(path(meeting.id), attended.is_some()));
    let words = attended.as_ref().map(|attended| view! { <p><strong>{count(attended, is_today)}</strong></p> });
    let who = attended.as_ref().map(who);
    Ok(Some(
        view! {
            <section class="section stack" aria-labelledby="wie-waren">
                <h2 class="section__title" id="wie-waren">{title}</h2>
                {words}
                {who}
                {way}
            </section>
        }
        .into_any(),
    ))
}

fn way(to: String, is_begun: bool) -> AnyView {
    let (class, words) =
        if is_begun { ("button button--second", "Aanwezigheid bijwerken") } else { ("button", "Aantikken wie er is") };
    view! { <p><a class=class href=to>{words}</a></p> }.into_any()
}

/// "34 mensen uit 19 regio’s waren er."
fn count(attended: &Attended, is_today: bool) -> String {
    let came = attended.turnout();
    let verb = match (is_today, came.people) {
        (true, 1) => "is er",
        (true, _) => "zijn er",
        (false, 1) => "was er",
        (false, _) => "waren er",
    };
    format!("{} {verb}.", people_from(came))
}

/// The regions, each with the names that may be read, and who came for none; folded up.
fn who(attended: &Attended) -> AnyView {
    let rows = attended.regions.iter().map(of_region).collect_view();
    let others = (attended.others > 0).then(|| {
        let names = listed(&attended.other_names);
        let names = (!names.is_empty()).then(|| view! { <span class="comers__who">{names}</span> });
        let words = format!("Zonder regio: {}", attended.others);
        view! {
            <li class="comers__one">
                <span class="tick tick--full" aria-hidden="true"></span>
                <span class="comers__name">{words}</span>
                {names}
            </li>
        }
    });
    view! { <Disclosure summary="Bekijk welke regio’s"><ul class="comers">{rows}{others}</ul></Disclosure> }.into_any()
}

fn of_region(region: &RegionAttended) -> AnyView {
    let who = if region.names.is_empty() { people(region.people) } else { listed(&region.names) };
    view! {
        <li class="comers__one">
            <span class="tick tick--full" aria-hidden="true"></span>
            <span class="comers__name">{region.name.clone()}</span>
            <span class="comers__who">{who}</span>
        </li>
    }
    .into_any()
}
