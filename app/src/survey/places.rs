//! Where the questions of the questionnaire stand: a question a page, or a section a page, as this browser's reader chose.

use crate::account::Cookie;
use crate::shell::context::{headers, state};
use domain::survey::{Kind, Question, Section, SurveyFormat, buttons};
use http::HeaderMap;
use service::Settings;
use service::survey::Filling;

/// How a section is shown in which every question is a choice of growth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// A question a page.
    OneByOne,
    /// The whole section on one page.
    Whole,
}

impl View {
    /// What the button of this value asks for.
    pub fn asked(value: &str) -> Option<Self> {
        match value {
            buttons::WHOLE => Some(Self::Whole),
            buttons::ONE_BY_ONE => Some(Self::OneByOne),
            _ => None,
        }
    }

    /// What the reader chose before in this browser; a question a page when nothing tells.
    pub fn of(settings: &Settings, headers: &HeaderMap) -> Self {
        let chosen = Cookie::SurveyView.read(settings, headers);
        chosen.and_then(|value| Self::asked(&value)).unwrap_or(Self::OneByOne)
    }

    /// What the reader of this page chose.
    pub fn here() -> Self {
        headers().map_or(Self::OneByOne, |headers| Self::of(&state().ctx.settings, &headers))
    }

    /// Remembers it in this browser.
    pub fn remember(self, settings: &Settings, headers: &mut HeaderMap) {
        let value = match self {
            Self::Whole => buttons::WHOLE,
            Self::OneByOne => buttons::ONE_BY_ONE,
        };
        Cookie::SurveyView.set(settings, headers, value, true);
    }

    /// Where a question stands.
    pub fn place(self, section: &Section, question: &Question) -> String {
        match self {
            Self::OneByOne if can_be_one_by_one(section) => page_of(section, question),
            _ => format!("/vragenlijst/{}#{}", section.id, question.id),
        }
    }

    /// Where a question stands, for who comes from the check and goes back there; with `gaps` what is missing is told.
    pub fn place_from_check(self, section: &Section, question: &Question, gaps: bool) -> String {
        let query = if gaps { "controle=ja" } else { "terug=ja" };
        match self {
            Self::OneByOne if can_be_one_by_one(section) => format!("{}?{query}", page_of(section, question)),
            _ => format!("/vragenlijst/{}?{query}#{}", section.id, question.id),
        }
    }

    /// Where a section begins.
    pub fn start(self, section: &Section) -> String {
        match section.questions.first() {
            Some(first) if self == Self::OneByOne && can_be_one_by_one(section) => page_of(section, first),
            _ => format!("/vragenlijst/{}", section.id),
        }
    }

    /// Where the first question of a section stands that has something to do; its beginning when none has.
    pub fn first_open_of(self, filling: &Filling, section: &'static Section) -> String {
        let open = filling.section(section).into_iter().find(|view| !view.gaps().is_empty());
        open.map_or_else(|| self.start(section), |view| self.place(section, view.question))
    }

    /// Where the first question of all stands that has something to do; the check when none has.
    pub fn first_open(self, filling: &Filling) -> String {
        let open = filling.first_open();
        open.map_or_else(|| CHECK.to_owned(), |view| self.place(view.section, view.question))
    }
}

/// The address of the check before sending in.
pub const CHECK: &str = "/vragenlijst/controleren";
/// Leads to the first question that has something to do.
pub const BEGIN: &str = "/vragenlijst/begin";

/// Whether a section is shown a question a page unless its reader wants it whole: each of its questions fills a telephone.
pub fn can_be_one_by_one(section: &Section) -> bool {
    section.questions.iter().all(|question| question.kind == Kind::Growth)
}

/// Whether a question of this section has a page of its own.
pub fn has_page(format: &SurveyFormat, section: &str, question: &str) -> bool {
    let found = format.question(question);
    found.is_some_and(|(of, _)| of.id == section && can_be_one_by_one(of))
}

/// The page of one question.
pub fn page_of(section: &Section, question: &Question) -> String {
    format!("/vragenlijst/{}/{}", section.id, question.id)
}

/// Where saving the page of a question leads: to the next question, after the last one to the next section, after that to
/// the check.
pub fn after(format: &SurveyFormat, view: View, section: &Section, question: Option<&str>) -> String {
    let rest = section.questions.iter().skip_while(|it| question.is_some_and(|id| it.id != id)).nth(1);
    match (question, rest) {
        (Some(_), Some(next)) => page_of(section, next),
        _ => {
            let next = format.section_after(&section.id);
            next.map_or_else(|| CHECK.to_owned(), |next| view.start(next))
        }
    }
}

/// A version of the questionnaire that is not the newest one: a section has another name, and a question stands elsewhere.
#[cfg(test)]
pub(super) fn another_format() -> &'static SurveyFormat {
    let text = include_str!("../../../domain/data/survey-format-v1.toml");
    let text = text.replace("id = \"nu\"", "id = \"straks\"").replace("id = \"p6-toekomst\"", "id = \"p6-anders\"");
    Box::leak(Box::new(SurveyFormat::read(&text).unwrap()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saving_leads_through_every_question_and_section_once() {
        let format = SurveyFormat::current();
        let section = |id| format.section(id).unwrap();
        let growth = section("doorontwikkeling");
        assert!(can_be_one_by_one(growth) && !can_be_one_by_one(section("borging")));
        let mut at = growth.questions[0].id.clone();
        for question in &growth.questions[1..] {
            assert_eq!(after(format, View::OneByOne, growth, Some(&at)), page_of(growth, question));
            at.clone_from(&question.id);
        }
        assert_eq!(after(format, View::OneByOne, growth, Some(&at)), "/vragenlijst/borging");
        assert_eq!(after(format, View::Whole, growth, None), "/vragenlijst/borging");
        assert_eq!(after(format, View::OneByOne, section("nu"), None), CHECK);
    }

    #[test]
    fn a_round_leads_through_its_own_version_of_the_questionnaire() {
        let format = another_format();
        let facts = format.section("feiten").unwrap();
        assert_eq!(after(format, View::Whole, facts, None), "/vragenlijst/straks");
        assert!(
            has_page(format, "doorontwikkeling", "p6-anders") && !has_page(format, "doorontwikkeling", "p6-toekomst")
        );
    }

    #[test]
    fn a_question_stands_on_its_own_page_or_at_a_place_of_its_section() {
        let format = SurveyFormat::current();
        let (growth, step) = (format.question("p2-samenstelling").unwrap(), format.question("b01-stip").unwrap());
        assert_eq!(View::OneByOne.place(growth.0, growth.1), "/vragenlijst/doorontwikkeling/p2-samenstelling");
        assert_eq!(View::Whole.place(growth.0, growth.1), "/vragenlijst/doorontwikkeling#p2-samenstelling");
        assert_eq!(View::OneByOne.place(step.0, step.1), "/vragenlijst/borging#b01-stip");
        assert_eq!(
            View::OneByOne.place_from_check(growth.0, growth.1, true),
            "/vragenlijst/doorontwikkeling/p2-samenstelling?controle=ja"
        );
        assert_eq!(View::Whole.place_from_check(step.0, step.1, false), "/vragenlijst/borging?terug=ja#b01-stip");
    }
}
