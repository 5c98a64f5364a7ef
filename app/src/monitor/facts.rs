//! The facts of a region: counts with where they came from, what was chosen, and who takes part. What it has arranged for good is
//! the strip beside it.

use super::facts_table::facts_table;
use super::strip::strip;
use crate::ui::{Figure, Figures, Sign};
use domain::monitor::Outcome;
use domain::survey::{Kind, Question, Scope, Section, SurveyFormat, Value};
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView};

/// What the counts of the questionnaire count, in words that follow one and another number; another count has its question.
const COUNTS: [(&str, [&str; 2]); 4] = [
    ("f1-gemeenten", ["gemeente doet mee", "gemeenten doen mee"]),
    ("f2-lokale-coalities", ["gemeente met een lokale coalitie", "gemeenten met een lokale coalitie"]),
    ("f3-partijen", ["organisatie is aangesloten", "organisaties zijn aangesloten"]),
    (
        "f6-bijeenkomsten",
        ["regionale bijeenkomst sinds de ronde ervoor", "regionale bijeenkomsten sinds de ronde ervoor"],
    ),
];

/// The sections of the questionnaire that a region answers once, with its answers over the rounds.
pub fn facts(view: &RegionView, newest: &FrozenRound) -> Option<AnyView> {
    let format = SurveyFormat::version(newest.format_version)?;
    let shared = format.sections.iter().filter(|section| section.scope == Scope::Region);
    let blocks = shared.map(|section| match strip(view, format, section) {
        Some(shown) => shown,
        None => Facts { view, newest, format }.block(section),
    });
    Some(blocks.collect_view().into_any())
}

struct Facts<'v> {
    view: &'v RegionView,
    newest: &'v FrozenRound,
    format: &'static SurveyFormat,
}

impl Facts<'_> {
    fn block(&self, section: &'static Section) -> AnyView {
        let of = |kind: Kind| section.questions.iter().filter(move |question| question.kind == kind);
        let counts = of(Kind::Count).map(|question| self.count(question)).collect_view();
        let chosen = of(Kind::Choice).map(|question| self.choice(question)).collect_view();
        let parties = of(Kind::Choices).map(|question| self.parties(question)).collect_view();
        let all = facts_table(self.view, self.format, section);
        let id = format!("feiten-{}", section.id);
        let named_by = id.clone();
        view! {
            <section class="section" aria-labelledby=named_by>
                <h2 class="section__title" id=id>{section.title.clone()}</h2>
                <div class="counts"><Figures>{counts}</Figures></div>
                <dl class="facts">{chosen}</dl>
                {parties}
                {all}
            </section>
        }
        .into_any()
    }

    /// What the region has for a question in a round; `None` when it was not asked, or not there.
    fn outcome(&self, round: &FrozenRound, question: &Question) -> Option<Outcome<Value>> {
        round.results.region(&self.view.region)?.shared.get(&question.id).cloned()
    }

    /// Earlier answers, the oldest first.
    fn earlier(&self, question: &Question) -> Vec<(String, Value)> {
        let earlier = self.view.rounds.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
        let known =
            |round: &FrozenRound| Some((time::month_year(round.date), self.outcome(round, question)?.known()?.clone()));
        earlier.iter().filter_map(known).collect()
    }

    fn now(&self, question: &Question) -> Outcome<Value> {
        self.outcome(self.newest, question).unwrap_or(Outcome::Missing)
    }

    /// "12 gemeenten doen mee. In mei 2025: 8."
    fn count(&self, question: &Question) -> impl IntoView + use<> {
        let now = self.now(question);
        let nth = usize::from(now.known() != Some(&Value::Count(1)));
        let what = COUNTS.iter().find(|(id, _)| *id == question.id).map_or(&*question.label, |(_, words)| words[nth]);
        let earlier = self.earlier(question);
        let number = |value: &Value| value.words(self.format, Scope::Region, question);
        let came = match (now.known(), earlier.first(), earlier.last()) {
            (Some(now), Some((date, then)), _) if then != now => format!(" In {date}: {}.", number(then)),
            (Some(_), Some((date, _)), _) => format!(" Dat was in {date} ook zo."),
            (None, _, Some((date, then))) => format!(" Laatst bekend: {} ({date}).", number(then)),
            _ => String::new(),
        };
        let (number, why) = match Sign::of(&now) {
            Some(sign) => (sign.glyph().to_owned(), format!(": {}", sign.words())),
            None => (now.known().map(number).unwrap_or_default(), String::new()),
        };
        view! { <Figure number words=format!("{what}{why}.{came}") /> }
    }

    /// What was chosen, with what it was when that changed, or what was last known when it is missing.
    fn choice(&self, question: &Question) -> impl IntoView + use<> {
        let say = |value: &Value| value.words(self.format, Scope::Region, question);
        let now = self.now(question);
        let words = match (&now, self.earlier(question).last()) {
            (Outcome::Known(now), Some((date, then))) if now != then => {
                format!("{} (in {date}: {})", say(now), say(then))
            }
            (Outcome::Known(now), _) => say(now),
            (_, Some((date, then))) => format!("{}; laatst bekend: {} ({date})", missing(&now), say(then)),
            (_, None) => missing(&now).to_owned(),
        };
        view! {
            <div class="facts__row">
                <dt class="facts__name">{question.label.clone()}</dt>
                <dd class="facts__value">{words}</dd>
            </div>
        }
    }

    /// Those that take part first, each with a tick.
    fn parties(&self, question: &Question) -> AnyView {
        let now = self.now(question);
        let chosen: &[String] = match now.known() {
            Some(Value::Choices(ids)) => ids,
            _ => &[],
        };
        let is_in = |id: &String| chosen.contains(id);
        let count = match now.known() {
            Some(_) => format!("{} van de {}", chosen.len(), question.options.len()),
            None => missing(&now).to_owned(),
        };
        let (with, without): (Vec<_>, Vec<_>) = question.options.iter().partition(|option| is_in(&option.id));
        let item = |label: &str, is_in: bool| {
            let (tick, said) = if is_in { ("tick tick--full", "doet mee: ") } else { ("tick", "nog niet: ") };
            view! {
                <li class="parties__one">
                    <span class=tick aria-hidden="true"></span>
                    <span><span class="hidden-text">{said}</span>{label.to_owned()}</span>
                </li>
            }
        };
        let items: Vec<_> = with.iter().map(|option| item(&option.label, true)).collect();
        let others: Vec<_> = without.iter().map(|option| item(&option.label, false)).collect();
        let list = now.known().map(|_| view! { <ul class="parties">{items}{others}</ul> });
        view! {
            <h3 class="parties__title">{format!("{} {count}", question.label)}</h3>
            {list}
        }
        .into_any()
    }
}

/// Why there is no answer, in words.
fn missing(outcome: &Outcome<Value>) -> &'static str {
    Sign::of(outcome).unwrap_or(Sign::NotFilledIn).words()
}
