//! Everything that one trekker sees of the questionnaire in one round.

use super::own_versions::{Form, Texts};
use crate::db::DbError;
use crate::rounds::{Colleague, OpenRound};
use chrono::{DateTime, NaiveDate, Utc};
use domain::survey::{
    Answer, Problem, ProblemKind, Question, Scope, Section, SurveyFormat, Typed, Value, check, missing,
};
use std::collections::HashMap;
use uuid::Uuid;

/// An answer of an earlier round.
#[derive(Clone, Debug)]
pub struct Previous {
    /// What was answered.
    pub answer: Answer,
    /// The day of that round's meeting.
    pub date: NaiveDate,
}

/// A draft as stored.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) texts: Texts,
    /// Of a shared answer: the version that the writer saw; 0 when nobody had touched it.
    pub(crate) seen: i32,
    pub(crate) saved_at: DateTime<Utc>,
}

impl Draft {
    /// From its row.
    ///
    /// # Errors
    /// When the texts are none that were stored so.
    pub(super) fn read(id: &str, fields: &str, seen: Option<i32>, saved_at: DateTime<Utc>) -> Result<Self, DbError> {
        let texts = serde_json::from_str(fields).map_err(|_| DbError::data(format!("draft of {id}")))?;
        Ok(Self { texts, seen: seen.unwrap_or(0), saved_at })
    }
}

/// A shared answer as stored in this round.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    /// `None` when it was taken back.
    pub(crate) value: Option<Value>,
    pub(crate) version: i32,
    pub(crate) changed_by: Option<String>,
    pub(crate) changed_by_id: Option<Uuid>,
    pub(crate) changed_at: DateTime<Utc>,
    pub(crate) confirmed_by: Option<String>,
}

/// What one trekker has in front of them.
pub struct Filling {
    /// The round.
    pub round: OpenRound,
    /// The questions that it asks.
    pub format: &'static SurveyFormat,
    /// The other trekker; `None` when that seat is empty or was not asked for.
    pub colleague: Option<Colleague>,
    /// Whether the region takes part when the round closes: only then its answers count (rules, section 3). True when it was
    /// not asked for.
    pub region_takes_part: bool,
    /// When it was sent in last; `None` when it was not.
    pub sent_at: Option<DateTime<Utc>>,
    /// The answers that were sent in, by question.
    pub sent: HashMap<String, Answer>,
    pub(crate) me: Uuid,
    pub(crate) saved_at: Option<DateTime<Utc>>,
    pub(crate) drafts: HashMap<String, Draft>,
    pub(crate) shared: HashMap<String, Shared>,
    pub(crate) previous: HashMap<String, Previous>,
    pub(crate) previous_shared: HashMap<String, Previous>,
}

/// What the region knows of a shared question.
#[derive(Clone, Debug)]
pub struct SharedView {
    /// The version that a change must name; 0 when nobody touched it in this round.
    pub version: i32,
    /// Whether it counts: confirmed or changed in this round.
    pub confirmed: bool,
    /// Whether the form shows the previous round's answer, which waits for "Klopt nog".
    pub prefilled: bool,
    /// Who changed or confirmed it last in this round, and when.
    pub last: Option<Last>,
    /// The answer that was stored after the writer had looked and before their own arrived.
    pub theirs: Option<Theirs>,
}

/// The latest thing that happened to a shared answer in a round.
#[derive(Clone, Debug)]
pub struct Last {
    /// Who; empty when unknown.
    pub by: String,
    /// Whether it was the reader.
    pub own: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether last time's answer was confirmed; otherwise another one was given.
    pub confirmed: bool,
}

/// An answer that was stored first: by the colleague, or by the writer in another window.
#[derive(Clone, Debug)]
pub struct Theirs {
    /// Whether it is the writer's own.
    pub own: bool,
    /// Who; empty when unknown.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What; `None` when they took the answer back.
    pub value: Option<Value>,
    /// The version that the writer had seen.
    pub seen: i32,
}

/// What the form of a personal question tells about its answer.
#[derive(Clone, Debug)]
pub struct PersonalView {
    /// Names what the page shows; a change must name it.
    pub version: i64,
    /// What was typed in other windows meanwhile.
    pub others: Vec<OtherText>,
}

/// What was typed in another window.
#[derive(Clone, Debug)]
pub struct OtherText {
    /// The text.
    pub typed: Typed,
    /// Names it, for the button that takes it over.
    pub mark: u32,
}

/// One question as its form shows it.
#[derive(Clone, Debug)]
pub struct QuestionView {
    /// The section that it belongs to.
    pub section: &'static Section,
    /// The question.
    pub question: &'static Question,
    /// What the form holds.
    pub typed: Typed,
    /// What has to be mended.
    pub problems: Vec<Problem>,
    /// The answer, when what was typed is one, and for a shared question when it counts.
    pub answer: Option<Answer>,
    /// The previous answer.
    pub previous: Option<Previous>,
    /// For a question of the person.
    pub personal: Option<PersonalView>,
    /// For a question of the region.
    pub shared: Option<SharedView>,
}

impl QuestionView {
    /// What sending in misses here: problems first, else a missing answer.
    pub fn gaps(&self) -> Vec<Problem> {
        if !self.problems.is_empty() {
            return self.problems.clone();
        }
        let prefilled = self.shared.as_ref().is_some_and(|shared| shared.prefilled);
        let gap = if self.answer.is_none() { missing(self.question, prefilled) } else { None };
        gap.into_iter().collect()
    }

    /// Whether it has an answer that counts, or will once it is sent in.
    pub fn is_answered(&self) -> bool {
        self.answer.is_some() && self.problems.is_empty()
    }

    /// Whether the level fell against the previous time (an invitation to tell what is going on).
    pub fn fell(&self) -> bool {
        let level = |answer: &Answer| if let Value::Level(level) = answer.value { Some(level) } else { None };
        let now = self.answer.as_ref().and_then(level);
        let before = self.previous.as_ref().and_then(|previous| level(&previous.answer));
        matches!((now, before), (Some(now), Some(before)) if now < before)
    }
}

impl Filling {
    /// The questions of a section.
    pub fn section(&self, section: &'static Section) -> Vec<QuestionView> {
        section.questions.iter().map(|question| self.question(section, question)).collect()
    }

    /// Every question.
    pub fn all(&self) -> Vec<QuestionView> {
        self.format.questions().map(|(section, question)| self.question(section, question)).collect()
    }

    /// How many questions of this scope keep from sending in: what may be left to the colleague is not among them.
    pub fn open(&self, scope: Scope) -> usize {
        self.open_before_sending().iter().filter(|view| view.section.scope == scope).count()
    }

    /// Whether this trekker did something in this round.
    pub fn has_begun(&self) -> bool {
        let typed = self.drafts.values().any(|draft| !draft.texts.typed.is_empty());
        typed || self.shared.values().any(|it| it.changed_by_id == Some(self.me))
    }

    /// How many answers of the region somebody else gave or confirmed in this round, but for those where this trekker has
    /// something to do as well.
    pub fn answered_by_colleague(&self) -> usize {
        let theirs = |view: &QuestionView| {
            let shared = self.shared.get(&view.question.id).filter(|it| it.value.is_some());
            shared.is_some_and(|it| it.changed_by_id.is_some_and(|by| by != self.me))
        };
        self.all().iter().filter(|view| view.gaps().is_empty() && theirs(view)).count()
    }

    /// The first question that has something to do, in the order of the questionnaire.
    pub fn first_open(&self) -> Option<QuestionView> {
        self.all().into_iter().find(|view| !view.gaps().is_empty())
    }

    /// When this trekker saved something last, in whichever section.
    pub fn saved_at(&self) -> Option<DateTime<Utc>> {
        self.drafts.values().map(|draft| draft.saved_at).chain(self.saved_at).max()
    }

    /// Whether something changed since it was sent in that only counts once it is sent in again.
    pub fn changed_since_sent(&self) -> bool {
        self.sent_at.is_some() && (self.differs_from_sent(&self.all()) || !self.waiting().is_empty())
    }

    /// Whether one of these own answers is another than the one that was sent in.
    pub(super) fn differs_from_sent(&self, views: &[QuestionView]) -> bool {
        let mut personal = views.iter().filter(|view| view.section.scope == Scope::Person);
        personal.any(|view| !view.problems.is_empty() || view.answer.as_ref() != self.sent.get(&view.question.id))
    }

    fn question(&self, section: &'static Section, question: &'static Question) -> QuestionView {
        match section.scope {
            Scope::Person => self.personal(section, question),
            Scope::Region => self.regional(section, question),
        }
    }

    /// What is stored of a personal question.
    pub(super) fn texts(&self, question: &Question) -> Texts {
        self.drafts.get(&question.id).map(|draft| draft.texts.clone()).unwrap_or_default()
    }

    fn personal(&self, section: &'static Section, question: &'static Question) -> QuestionView {
        let form = Form { format: self.format, question };
        let texts = self.texts(question);
        let version = form.version(&texts);
        let Texts { typed, others } = texts;
        let (mut answer, mut problems) = judged(self.format, question, &typed);
        if !others.is_empty() {
            answer = None;
            problems.push(Problem::with_value(question, ProblemKind::ChangedMeanwhile));
        }
        let others = others.into_iter().map(|typed| OtherText { mark: form.mark(&typed), typed }).collect();
        let personal = Some(PersonalView { version, others });
        let previous = self.previous.get(&question.id).cloned();
        QuestionView { section, question, typed, problems, answer, previous, personal, shared: None }
    }
}

pub(super) fn judged(format: &SurveyFormat, question: &Question, typed: &Typed) -> (Option<Answer>, Vec<Problem>) {
    match check(format, question, typed) {
        Ok(answer) => (answer, Vec::new()),
        Err(problems) => (None, problems),
    }
}
