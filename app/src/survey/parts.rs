//! The parts of the questionnaire with how far each is: in the rail on a wide screen, in a sheet on a telephone.

use super::places::{CHECK, View};
use super::short;
use crate::rounds::seen_now;
use domain::survey::{Question, Scope, Section};
use leptos::prelude::*;
use service::survey::{Filling, QuestionView};

/// Where the reader is.
#[derive(Clone, Copy)]
pub struct Here {
    /// In which section; `None` at the check.
    pub section: Option<&'static Section>,
    /// At which question, when it has the page to itself.
    pub question: Option<&'static Question>,
    /// How this reader wants sections shown.
    pub view: View,
}

/// A part and how far it is.
struct Step {
    section: &'static Section,
    views: Vec<QuestionView>,
}

impl Step {
    fn all(filling: &Filling) -> Vec<Self> {
        let step = |section: &'static Section| Self { section, views: filling.section(section) };
        filling.format.sections.iter().map(step).collect()
    }

    fn done(&self) -> usize {
        self.views.iter().filter(|view| view.is_answered()).count()
    }
}

/// How many of a section's questions have an answer.
pub fn count(filling: &Filling, section: &'static Section) -> (usize, usize) {
    let step = Step { section, views: filling.section(section) };
    (step.done(), step.views.len())
}

/// Whether the count of a section tells of something to do. To those who have sent in "1 van 6" would read as if more was wanted,
/// while what they left empty of their own may stay so; an answer of the region may still be wanted.
pub fn is_counted(filling: &Filling, section: &'static Section) -> bool {
    let (done, all) = count(filling, section);
    !is_sent(filling) || section.scope == Scope::Region && done < all
}

/// Whether everything was sent in as it is now.
pub fn is_sent(filling: &Filling) -> bool {
    filling.sent_at.is_some() && !filling.changed_since_sent()
}

/// A part in a list, with how far it is: the whole row leads to its first question that has something to do.
pub fn row(filling: &Filling, section: &'static Section, view: View, far: Option<AnyView>) -> AnyView {
    let (done, all) = count(filling, section);
    view! {
        <li>
            <a class="steps__row" href=view.first_open_of(filling, section)>
                <span class=tick(done, all)></span>
                <span>
                    <span class="steps__title">{section.title.clone()}</span>
                    {far.map(|words| view! { <span class="steps__words">{words}</span> })}
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// The mark of how much of something is done.
pub fn tick(done: usize, all: usize) -> &'static str {
    match done {
        0 => "tick",
        done if done < all => "tick tick--half",
        _ => "tick tick--full",
    }
}

/// The parts, and below the one where the reader is its questions.
pub fn rail(filling: &Filling, here: Here) -> AnyView {
    let until = seen_now().until(filling.round.closes_at);
    let steps = Step::all(filling).into_iter().map(|step| rail_step(filling, &step, here)).collect_view();
    let at_check = here.section.is_none();
    view! {
        <nav class="rail" aria-label="Onderdelen van de vragenlijst">
            <p class="rail__title"><a href="/vragenlijst">"Vragenlijst"</a></p>
            <p class="rail__until">{until}</p>
            <ul class="rail__steps">
                {steps}
                <li class="rail__step">
                    <span class=tick(usize::from(filling.sent_at.is_some()), 1)></span>
                    <a class="rail__link" href=CHECK aria-current=at_check.then_some("page")>"Controleren en insturen"</a>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}

fn rail_step(filling: &Filling, step: &Step, here: Here) -> AnyView {
    let (done, all) = (step.done(), step.views.len());
    let current = here.section.is_some_and(|section| section.id == step.section.id);
    let to = if current { here.view.start(step.section) } else { here.view.first_open_of(filling, step.section) };
    let questions = current.then(|| questions(step, here, "rail__questions"));
    view! {
        <li class="rail__step" data-van=current.then_some(all)>
            <span class=tick(done, all)></span>
            <a class="rail__link" href=to aria-current=current.then_some("step")>{step.section.title.clone()}</a>
            <span class="rail__count"><span data-gedaan=current.then_some("")>{done}</span>" van "{all}" ingevuld"</span>
            {questions}
        </li>
    }
    .into_any()
}

/// The questions of a section, each with a tick.
fn questions(step: &Step, here: Here, class: &'static str) -> AnyView {
    let row = |view: &QuestionView| {
        let done = view.is_answered();
        let here_now = here.question.is_some_and(|question| question.id == view.question.id);
        let to = match here.question {
            Some(_) => here.view.place(step.section, view.question),
            // On the page of the whole section.
            None => format!("#{}-vraag", view.question.id),
        };
        view! {
            <li>
                <a class="step" href=to aria-current=here_now.then_some("page") data-stap=view.question.id.clone()>
                    <span class=tick(usize::from(done), 1)></span>
                    <span>
                        {short::name(view.question)}
                        <span class="hidden-text">{if done { " (ingevuld)" } else { " (nog leeg)" }}</span>
                    </span>
                </a>
            </li>
        }
    };
    let rows = step.views.iter().map(row).collect_view();
    view! { <ul class=class>{rows}</ul> }.into_any()
}

/// The questions of the section where the reader is, above the bar of a telephone.
pub fn sheet(filling: &Filling, here: Here) -> Option<AnyView> {
    let section = here.section?;
    let step = Step { section, views: filling.section(section) };
    let (done, all) = (step.done(), step.views.len());
    let list = questions(&step, here, "sheet__questions");
    Some(
        view! {
            <details class="sheet">
                <summary class="sheet__open">
                    <span><span data-gedaan="">{done}</span>" van "{all}</span>
                    <span class="hidden-text">" vragen ingevuld: naar een andere vraag"</span>
                </summary>
                <div class="sheet__body">
                    <h2 class="sheet__title">{section.title.clone()}</h2>
                    {list}
                    <p><a href="/vragenlijst">"Alle onderdelen"</a></p>
                    {super::work::stop("button button--second")}
                </div>
            </details>
        }
        .into_any(),
    )
}
