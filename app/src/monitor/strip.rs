//! What a region has arranged for good: a point a row, its rounds as marks on a line.

use crate::ui::{Disclosure, Sign, SignMark, TableRegion};
use domain::ids::RegionId;
use domain::monitor::{Outcome, StepCounts, step_counts};
use domain::survey::{Kind, Question, Section, SurveyFormat, Value};
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView};

/// So many rounds stand beside each other on a telephone; where more are told in full, they stand in a table.
const BESIDE: usize = 6;

/// The points of a section that has steps; `None` for one without.
pub fn strip(view: &RegionView, format: &'static SurveyFormat, section: &'static Section) -> Option<AnyView> {
    let points: Vec<&Question> = section.questions.iter().filter(|question| question.kind == Kind::Step).collect();
    let (newest, _) = view.rounds.split_last().filter(|_| !points.is_empty())?;
    let beside = &view.rounds[view.rounds.len().saturating_sub(BESIDE)..];
    let rows = Rows { region: &view.region, all: &view.rounds, format };
    let told = view.in_full();
    let all = (beside.len() < told.len()).then(|| rows.table(told, &points, "strip strip--all"));
    let all = all.map(|table| {
        let label = format!("{} Alle rondes", section.title);
        view! {
            <Disclosure summary="Alle rondes in een tabel" about=section.title.clone()>
                <TableRegion label>{table}</TableRegion>
            </Disclosure>
        }
    });
    let id = format!("feiten-{}", section.id);
    let named_by = id.clone();
    Some(
        view! {
            <section class="section" aria-labelledby=named_by>
                <h2 class="section__title" id=id>{section.title.clone()}</h2>
                <p>{sentence(view, newest, &points)}</p>
                {legend(format, &rows.signs(beside, &points))}
                <div class="strip-frame">{rows.table(beside, &points, "strip")}</div>
                {all}
            </section>
        }
        .into_any(),
    )
}

/// "Van de 10 punten zijn er nu 2 blijvend geregeld en 6 in gang. In mei 2025: 0 blijvend geregeld en 1 in gang."
fn sentence(view: &RegionView, newest: &FrozenRound, points: &[&Question]) -> String {
    let counts = |round: &FrozenRound| {
        let ids = points.iter().map(|question| question.id.as_str());
        round.results.region(&view.region).map(|result| step_counts(result, ids))
    };
    let known = |round: &FrozenRound| counts(round).filter(|counts| counts.answered() > 0);
    let Some(now) = known(newest) else { return "In deze ronde is hierover niets ingevuld.".to_owned() };
    let first = view.rounds.iter().find_map(|round| Some((round, known(round)?)));
    let first = first.filter(|(round, _)| round.id != newest.id);
    let then = first.map(|(round, StepCounts { arranged, busy, .. })| {
        format!(" In {}: {arranged} blijvend geregeld en {busy} in gang.", time::month_year(round.date))
    });
    format!(
        "Van de {} punten zijn er nu {} blijvend geregeld en {} in gang.{}",
        now.all(),
        now.arranged,
        now.busy,
        then.unwrap_or_default()
    )
}

fn legend(format: &SurveyFormat, signs: &[Sign]) -> impl IntoView + use<> {
    let marks = format.step.iter().map(|step| {
        view! {
            <li class="sign-mark"><span class=format!("mark mark--{}", step.level) aria-hidden="true"></span>{step.label.clone()}</li>
        }
    });
    let signs = signs.iter().map(|sign| view! { <li><SignMark sign=*sign /></li> });
    view! { <ul class="signs small soft">{marks.collect_view()}{signs.collect_view()}</ul> }
}

/// What the tables are made from.
struct Rows<'v> {
    region: &'v RegionId,
    all: &'v [FrozenRound],
    format: &'static SurveyFormat,
}

impl Rows<'_> {
    /// Where a point stands in a round, or why that is not known.
    fn at(&self, round: &FrozenRound, point: &str) -> Result<u8, Sign> {
        let outcome = |round: &FrozenRound| round.results.region(self.region)?.shared.get(point).cloned();
        match outcome(round) {
            Some(Outcome::Known(Value::Step(step))) => Ok(step),
            Some(outcome) => Err(Sign::of(&outcome).unwrap_or(Sign::NotFilledIn)),
            None => {
                let before = self.all.iter().take_while(|earlier| earlier.id != round.id);
                let was_there = before.into_iter().any(|earlier| outcome(earlier).is_some());
                Err(if was_there { Sign::NotFilledIn } else { Sign::NotThere })
            }
        }
    }

    /// The signs that stand in these rounds.
    fn signs(&self, rounds: &[FrozenRound], points: &[&Question]) -> Vec<Sign> {
        let stands =
            |sign: &Sign| points.iter().any(|point| rounds.iter().any(|round| self.at(round, &point.id) == Err(*sign)));
        Sign::ALL.into_iter().filter(stands).collect()
    }

    fn table(&self, rounds: &[FrozenRound], points: &[&Question], class: &'static str) -> AnyView {
        let last = rounds.len().saturating_sub(1);
        let head = rounds.iter().enumerate().map(|(place, round)| {
            let words = if place == last { time::month_year(round.date) } else { time::short_month(round.date) };
            view! { <th scope="col">{words}</th> }
        });
        let head = head.collect_view();
        let rows = points.iter().map(|point| self.row(rounds, point)).collect_view();
        view! {
            <table class=class>
                <thead class="strip__head">
                    <tr><th scope="col">"Punt"</th>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    }

    fn row(&self, rounds: &[FrozenRound], point: &Question) -> impl IntoView + use<> {
        let Some((newest, earlier)) = rounds.split_last() else { return ().into_any() };
        let cells = earlier.iter().map(|round| {
            view! { <td class="strip__then">{self.mark(self.at(round, &point.id), false)}</td> }
        });
        let cells = cells.collect_view();
        let now = self.at(newest, &point.id);
        let moved = earlier.last().and_then(|before| self.moved(self.at(before, &point.id).ok()?, now.ok()?));
        view! {
            <tr class="strip__row">
                <th class="strip__point" scope="row">{point.label.clone()}</th>
                {cells}
                <td class="strip__now">{self.mark(now, true)}{moved}</td>
            </tr>
        }
        .into_any()
    }

    /// The mark of a step with its word, which is seen for the newest round.
    fn mark(&self, stands: Result<u8, Sign>, is_now: bool) -> AnyView {
        match stands {
            Ok(step) => {
                let words = if is_now { "strip__word" } else { "hidden-text" };
                view! {
                    <span class=format!("mark mark--{step}") aria-hidden="true"></span>
                    <span class=words>{self.step(step).to_owned()}</span>
                }
                .into_any()
            }
            Err(sign) => view! { <SignMark sign spoken=!is_now /> }.into_any(),
        }
    }

    /// "↑ was nog niet".
    fn moved(&self, then: u8, now: u8) -> Option<AnyView> {
        let (class, way) = match now.cmp(&then) {
            std::cmp::Ordering::Greater => ("strip__moved", "↑"),
            std::cmp::Ordering::Less => ("strip__moved strip__moved--back", "↓"),
            std::cmp::Ordering::Equal => return None,
        };
        let words = format!(" was {}", self.step(then).to_lowercase());
        Some(view! { <span class=class><span aria-hidden="true">{way}</span>{words}</span> }.into_any())
    }

    fn step(&self, step: u8) -> &'static str {
        self.format.step_label(step).unwrap_or_default()
    }
}
