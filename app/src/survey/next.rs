//! Where to go after saving.

use super::places::{self, CHECK, View};
use crate::AppState;
use crate::forms::FormState;
use crate::shell::PostedForm;
use crate::shell::respond::see_other;
use axum::response::Response;
use domain::survey::{Post, Question, Section, SurveyFormat, buttons};
use http::request::Parts;
use service::survey::Saved;

/// What was pressed, and where.
pub(super) struct Next {
    pressed: Pressed,
    /// To the check page, where the writer came from.
    back: bool,
    /// From there to fill in what is missing, one after the other.
    fills_gaps: bool,
    /// The question whose button was pressed.
    stay_at: Option<String>,
    /// The question that had the page to itself.
    question: Option<String>,
    /// How the reader wants sections shown.
    view: View,
    /// Part of the text was no text.
    unreadable: bool,
    /// A question whose text seems to hold data of a person; its writer was not asked yet.
    asks: Option<String>,
}

/// The button that saved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pressed {
    Onward,
    Stop,
    Rest,
    Check,
    View(View),
}

impl Pressed {
    fn of(post: &Post) -> Self {
        match (post.first(buttons::VIEW).and_then(View::asked), post.first(buttons::PRESSED)) {
            (Some(view), _) => Self::View(view),
            (None, Some(buttons::STOP)) => Self::Stop,
            (None, Some(buttons::REST)) => Self::Rest,
            (None, Some(buttons::CHECK)) => Self::Check,
            (None, _) => Self::Onward,
        }
    }
}

/// The first question of the section of which that is so.
fn asks(format: &SurveyFormat, section: &str, post: &Post) -> Option<String> {
    let section = format.section(section)?;
    let texts = section.questions.iter().filter(|it| it.has_text() && !post.has(buttons::SEEN, &it.id));
    let personal = |question: &&Question| post.about(question).is_some_and(|it| !it.typed.personal().is_empty());
    texts.filter(personal).map(|question| question.id.clone()).next()
}

/// The page that tells what was confirmed in one go, and what somebody else had answered by then.
fn rest(here: &str, saved: &Saved) -> String {
    let left_out = match saved.left_out.as_slice() {
        [] => String::new(),
        ids => format!("&intussen={}", ids.join(",")),
    };
    format!("{here}?melding=bevestigd-{}{left_out}", saved.confirmed)
}

impl Next {
    /// What a post asks for that came from the page of a section, or of one question; `format` is that of its round.
    pub(super) fn after(
        format: &SurveyFormat,
        (section, question): (&str, Option<String>),
        post: &Post,
        parts: &Parts,
        state: &AppState,
    ) -> Self {
        let unreadable =
            parts.extensions.get::<PostedForm>().is_some_and(|PostedForm(bytes)| FormState::is_malformed(bytes));
        let known = |id: &&str| format.question(id).is_some_and(|(of, _)| of.id == section);
        let taken = post.first(buttons::TAKE).map(|value| value.split_once('.').map_or(value, |(id, _)| id));
        let stays =
            [buttons::CLEAR, buttons::HOLDS, buttons::PUT_BACK].into_iter().find_map(|button| post.first(button));
        let stay_at = stays.or(taken).filter(known).map(str::to_owned);
        Self {
            pressed: Pressed::of(post),
            back: post.first(buttons::BACK).is_some_and(|back| [buttons::TO_CHECK, buttons::GAPS].contains(&back)),
            fills_gaps: post.first(buttons::BACK) == Some(buttons::GAPS),
            stay_at,
            question: question.filter(|id| places::has_page(format, section, id)),
            view: View::of(&state.ctx.settings, &parts.headers),
            unreadable,
            asks: asks(format, section, post),
        }
    }

    /// Leads there, and remembers how the reader wants to see sections when they said so.
    pub(super) fn answer(&self, section: &str, saved: &Saved, state: &AppState) -> Response {
        let mut answer = see_other(&self.address(section, saved));
        if let Pressed::View(view) = self.pressed {
            view.remember(&state.ctx.settings, answer.headers_mut());
        }
        answer
    }

    /// The page that posted.
    fn here(&self, section: &str) -> String {
        let question = self.question.as_ref().map(|question| format!("/{question}")).unwrap_or_default();
        format!("/vragenlijst/{section}{question}")
    }

    fn address(&self, section: &str, saved: &Saved) -> String {
        let here = self.here(section);
        if let Some(question) = &self.stay_at {
            return format!("{here}#{question}");
        }
        match (self.unreadable, saved.had_strange_fields) {
            (true, _) => return format!("{here}?melding=onleesbaar"),
            (false, true) => return format!("{here}?melding=vreemd"),
            (false, false) => {}
        }
        let Some(of) = saved.format.section(section) else { return "/vragenlijst".to_owned() };
        match self.pressed {
            Pressed::View(view) => self.in_view(view, of),
            Pressed::Stop => "/vragenlijst".to_owned(),
            _ if !self.problems_here(saved).is_empty() => here,
            _ if self.asks.is_some() => format!("{here}#{}", self.asks.as_deref().unwrap_or_default()),
            Pressed::Rest => rest(&here, saved),
            Pressed::Check => CHECK.to_owned(),
            Pressed::Onward if self.back => self.next_gap(of, saved).unwrap_or_else(|| CHECK.to_owned()),
            Pressed::Onward => self.onward(of, saved),
        }
    }

    /// The page of a question shows its own mistakes alone.
    fn problems_here(&self, saved: &Saved) -> Vec<String> {
        let here = |id: &String| self.question.as_ref().is_none_or(|question| question == id);
        saved.problems.iter().map(|problem| problem.question.clone()).filter(here).collect()
    }

    fn in_view(&self, view: View, section: &Section) -> String {
        let at = |id: &String| section.questions.iter().find(|question| question.id == *id);
        match self.question.as_ref().and_then(at) {
            Some(question) => view.place(section, question),
            None => view.start(section),
        }
    }

    /// Of who came from the check to fill in what is missing: the next question of the section without an answer.
    fn next_gap(&self, section: &Section, saved: &Saved) -> Option<String> {
        let rest =
            section.questions.iter().skip_while(|it| self.question.as_ref().is_some_and(|id| it.id != *id)).skip(1);
        let mut open = rest.filter(|it| it.required && !saved.answered.contains(&it.id));
        let next = open.next().filter(|_| self.question.is_some() && self.fills_gaps)?;
        Some(self.view.place_from_check(section, next, true))
    }

    /// Onward; who leaves a section with gaps is told on the next page.
    fn onward(&self, section: &Section, saved: &Saved) -> String {
        let next = places::after(saved.format, self.view, section, self.question.as_deref());
        let leaves = !next.starts_with(&format!("/vragenlijst/{}/", section.id));
        let open = section.questions.iter().any(|it| it.required && !saved.answered.contains(&it.id));
        if leaves && open && next != CHECK { format!("{next}?na={}", section.id) } else { next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::places::another_format;

    #[test]
    fn a_text_is_looked_at_as_the_questionnaire_of_its_round_asks_it() {
        let fields = [("o1-trots", "Bel 06-12345678.")].map(|(name, text)| (name.to_owned(), text.to_owned()));
        let post = Post::new(fields.into()).unwrap();
        assert_eq!(asks(SurveyFormat::current(), "nu", &post).as_deref(), Some("o1-trots"));
        assert_eq!(asks(another_format(), "straks", &post).as_deref(), Some("o1-trots"));
        assert_eq!(asks(another_format(), "nu", &post), None);
    }
}
