//! What stands beside a date poll while the date is sought: how it goes on, and who sees what one chooses.

use super::texts;
use crate::rounds::seen_now;
use domain::meetings::{MeetingKind, MeetingState};
use domain::time::SeenOn;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::polls::{PollState, PollView};

/// How far a step is: its sign beside the words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Far {
    Done,
    Now,
    ToCome,
}

impl Far {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "tick tick--full",
            Self::Now => "tick tick--half",
            Self::ToCome => "tick",
        }
    }
}

/// A step: how far it is, what it is, and when or how.
type Step = (Far, &'static str, String);

/// The column beside a poll of which no date was chosen yet; nothing afterwards.
#[component]
pub(super) fn Beside(meeting: MeetingView, poll: PollView) -> impl IntoView {
    if meeting.state != MeetingState::DatePoll {
        return ().into_any();
    }
    let steps = steps(meeting.kind, &poll, seen_now()).into_iter().map(|(far, what, words)| {
        let current = (far == Far::Now).then_some("step");
        view! {
            <li class="course__step" aria-current=current>
                <span class=far.class() aria-hidden="true"></span>
                <span class="course__what">{what}</span>
                <span class="course__words">{words}</span>
            </li>
        }
    });
    let sees = poll.own.is_some().then(|| {
        view! {
            <section class="card" aria-labelledby="wie-ziet">
                <h2 class="card__title" id="wie-ziet">"Wie ziet mijn keuze?"</h2>
                <p>{who_sees(&poll)}</p>
            </section>
        }
    });
    view! {
        <div class="meeting__own">
            <section class="card" aria-labelledby="verder">
                <h2 class="card__title" id="verder">"Zo gaat het verder"</h2>
                <ol class="course">{steps.collect_view()}</ol>
            </section>
            {sees}
        </div>
    }
    .into_any()
}

fn steps(kind: MeetingKind, poll: &PollView, seen: SeenOn) -> Vec<Step> {
    let chose = texts::who_chose(poll);
    let (choosing, words, settling) = match poll.state {
        PollState::Open(until) => (Far::Now, format!("Dat kan {}. {chose}", seen.until(until)), Far::ToCome),
        PollState::Passed(at) | PollState::Closed(at) => {
            (Far::Done, format!("Gesloten op {}. {chose}", seen.date_and_clock(at)), Far::Now)
        }
    };
    let who = if poll.regions.is_empty() { "mensen" } else { "regio’s" };
    let settled = format!("Het voorstel is de datum waarop de meeste {who} kunnen.");
    let invitation = if poll.own.is_some() { "Je krijgt een uitnodiging" } else { "De uitnodigingen gaan weg" };
    let agenda = match poll.own.is_some() {
        true => "Per mail. Volgt je agenda alle bijeenkomsten? Dan staat de datum er vanzelf in.",
        false => "Per mail, naar wie is uitgenodigd.",
    }
    .to_owned();
    let survey = "Vier weken voor de bijeenkomst, of meteen als de bijeenkomst eerder is.".to_owned();
    let mut steps = vec![
        (choosing, "Datums kiezen", words),
        (settling, "De coördinatiegroep legt de datum vast", settled),
        (Far::ToCome, invitation, agenda),
    ];
    if kind == MeetingKind::Network {
        steps.push((Far::ToCome, "De vragenlijst gaat open", survey));
    }
    steps
}

/// Who sees what somebody chooses who is invited (rules, section 6).
fn who_sees(poll: &PollView) -> &'static str {
    let has_region = poll.own.as_ref().is_some_and(|own| own.region.is_some());
    match (poll.regions.is_empty(), has_region) {
        (true, _) => "Alleen de coördinatiegroep ziet deze datumprikker, met jullie namen.",
        (false, true) => {
            "Alle leden zien per regio of die kan. Je naam zien alleen je collega uit de regio en de coördinatiegroep."
        }
        (false, false) => {
            "Alle leden zien per regio of die kan. Jij hoort niet bij een regio: wat jij kiest, ziet alleen de coördinatiegroep."
        }
    }
}
