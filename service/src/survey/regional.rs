//! How a question of the region stands before one trekker.

use super::filling::{Draft, Filling, Last, QuestionView, Shared, SharedView, Theirs, judged};
use super::shared::UNASKED;
use domain::survey::{Answer, Problem, ProblemKind, Question, Scope, Section, Typed, Value, more_than};
use uuid::Uuid;

impl Filling {
    pub(super) fn regional(&self, section: &'static Section, question: &'static Question) -> QuestionView {
        let stored = self.shared.get(&question.id);
        let mine = self.drafts.get(&question.id);
        let prefill = self.prefill(&question.id).filter(|_| stored.is_none());
        let value = stored.and_then(|shared| shared.value.clone());
        let ready = value.as_ref().or(prefill.as_ref()).map(Typed::of_value).unwrap_or_default();
        let typed = mine.map_or(ready, |draft| draft.texts.typed.clone());
        let (shown, mut problems) = self.judged_shared(question, &typed);
        let other = |theirs: &Theirs| !problems.is_empty() || theirs.value != shown;
        let theirs = mine.and_then(|draft| theirs(self.me, stored, draft)).filter(other);
        if theirs.is_some() && problems.is_empty() {
            problems.push(Problem::with_value(question, ProblemKind::ChangedMeanwhile));
        } else if mine.is_some_and(|draft| draft.seen == UNASKED) && problems.is_empty() && shown != value {
            problems.push(Problem::with_value(question, ProblemKind::TypedWhileAway));
        }
        // Of what could not be stored when it was typed, see `waiting`.
        let waits = mine.is_some() && problems.is_empty() && shown.is_some();
        let counts = if waits { shown } else { value };
        let answer = counts.map(|value| Answer { value, remark: None, share: None, themes: Vec::new() });
        let shared = SharedView {
            version: stored.map_or(0, |shared| shared.version),
            confirmed: answer.is_some(),
            prefilled: prefill.is_some() && mine.is_none(),
            last: stored.map(|shared| self.last(question, shared)),
            theirs,
        };
        let previous = self.previous_shared.get(&question.id).cloned();
        QuestionView { section, question, typed, problems, answer, previous, personal: None, shared: Some(shared) }
    }

    fn last(&self, question: &Question, stored: &Shared) -> Last {
        let by = stored.confirmed_by.clone().or_else(|| stored.changed_by.clone()).unwrap_or_default();
        Last {
            by,
            own: stored.changed_by_id == Some(self.me),
            at: stored.changed_at,
            confirmed: stored.version == 1 && stored.value.is_some() && stored.value == self.prefill(&question.id),
        }
    }

    /// Answers that could not be stored when they were typed and are answers by now, such as a number that was too high
    /// until another one rose. Sending in stores them.
    pub(super) fn waiting(&self) -> Vec<(&'static Question, Value)> {
        let regional = self.all().into_iter().filter(|view| view.section.scope == Scope::Region);
        let drafted = regional.filter(|view| self.drafts.contains_key(&view.question.id) && view.problems.is_empty());
        let valued = drafted.filter_map(|view| Some((view.question, view.answer?.value)));
        let stored = |question: &Question| self.shared.get(&question.id).and_then(|shared| shared.value.as_ref());
        valued.filter(|(question, value)| stored(question) != Some(value)).collect()
    }

    /// The value that was typed for a question of the region, and what has to be mended.
    pub(super) fn judged_shared(&self, question: &Question, typed: &Typed) -> (Option<Value>, Vec<Problem>) {
        let (answer, mut problems) = judged(self.format, question, typed);
        let value = answer.map(|answer| answer.value);
        let counted = question.at_most.as_ref().and_then(|other| self.value_in_effect(other));
        if let Some(kind) = value.as_ref().and_then(|value| more_than(question, value, counted.as_ref())) {
            problems.push(Problem::with_value(question, kind));
        }
        (value, problems)
    }

    /// The shared value that the form shows: of this round, else the prefilled one.
    fn value_in_effect(&self, question: &str) -> Option<Value> {
        match self.shared.get(question) {
            Some(shared) => shared.value.clone(),
            None => self.prefill(question),
        }
    }

    /// The previous round's value that stands ready, whether or not it was touched since.
    pub(super) fn prefill(&self, question: &str) -> Option<Value> {
        let wanted = self.format.question(question).is_some_and(|(_, question)| question.prefill);
        self.previous_shared.get(question).filter(|_| wanted).map(|previous| previous.answer.value.clone())
    }
}

/// What was stored since the writer of `draft` looked.
fn theirs(me: Uuid, stored: Option<&Shared>, draft: &Draft) -> Option<Theirs> {
    stored.filter(|shared| shared.version != draft.seen).map(|shared| Theirs {
        own: shared.changed_by_id == Some(me),
        by: shared.changed_by.clone().unwrap_or_default(),
        at: shared.changed_at,
        value: shared.value.clone(),
        seen: draft.seen,
    })
}
