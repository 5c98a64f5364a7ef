//! The fixed survey format, read from its file at the first use.

use super::{Share, quotes};
use serde::Deserialize;
use std::sync::LazyLock;

/// Every version, the oldest first: rounds keep the one that they opened with.
const VERSIONS: [&str; 1] = [include_str!("../../data/survey-format-v1.toml")];

static FORMATS: LazyLock<Vec<SurveyFormat>> =
    LazyLock::new(|| VERSIONS.map(|text| SurveyFormat::read(text).expect("the tests read every file")).into());

/// A questionnaire with a version. Question ids keep their meaning in every version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyFormat {
    /// Counts up from 1.
    pub version: i32,
    /// Language code of the texts.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// Minutes that filling it in takes, about.
    pub minutes: u32,
    /// The words for "not known yet".
    pub unknown: Unknown,
    /// The rule for remarks beside growth answers.
    pub remark: RemarkRule,
    /// The five growth levels, in order.
    pub growth: Vec<GrowthLevel>,
    /// The three embedding steps, in order.
    pub step: Vec<StepLevel>,
    /// Themes to tag open answers with.
    #[serde(rename = "theme")]
    pub themes: Vec<Theme>,
    /// The sections, in the order of filling in.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
}

/// The words for "not known yet".
#[derive(Debug, Deserialize)]
pub struct Unknown {
    /// In a personal question.
    pub person: String,
    /// In a question for the region.
    pub region: String,
}

/// The rule for remarks beside growth answers.
#[derive(Debug, Deserialize)]
pub struct RemarkRule {
    /// Characters at most.
    pub max: usize,
    /// Who may read it unless chosen otherwise.
    pub share: Share,
}

/// One of the five growth levels.
#[derive(Debug, Deserialize)]
pub struct GrowthLevel {
    /// 1 to 5.
    pub level: u8,
    /// Stable short name.
    pub id: String,
    /// The word.
    pub label: String,
    /// What it means, in a few words.
    pub meaning: String,
}

/// One of the three embedding steps.
#[derive(Debug, Deserialize)]
pub struct StepLevel {
    /// 0 to 2.
    pub level: u8,
    /// Stable short name.
    pub id: String,
    /// The word.
    pub label: String,
}

/// A theme.
#[derive(Debug, Deserialize)]
pub struct Theme {
    /// Stable short name.
    pub id: String,
    /// The words.
    pub label: String,
}

/// Whose answer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Every trekker answers for themselves.
    Person,
    /// One answer per region and round.
    Region,
}

/// A part of the questionnaire, on a page of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Stable short name, also in the address.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What to do, in a few sentences.
    pub intro: String,
    /// Whose answers these are.
    pub scope: Scope,
    /// The questions, in order.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// The kind of answer that a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One of the five growth levels.
    Growth,
    /// One of the three embedding steps.
    Step,
    /// A whole number, 0 or more.
    Count,
    /// One option.
    Choice,
    /// Any number of options; at least one where required.
    Choices,
    /// Free text, with a sharing choice.
    Text,
}

impl Kind {
    /// Whether "weet ik nog niet" is an answer to it (rules, section 4).
    pub fn takes_unknown(self) -> bool {
        matches!(self, Self::Growth | Self::Step | Self::Count)
    }
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Never changes its meaning.
    pub id: String,
    /// The kind of answer.
    pub kind: Kind,
    /// Whether sending in needs an answer.
    pub required: bool,
    /// The theme that it belongs to.
    pub theme: Option<String>,
    /// The question.
    pub label: String,
    /// A sentence of help.
    pub help: Option<String>,
    /// Whether a remark can be given.
    #[serde(default)]
    pub remark: bool,
    /// For growth: the five sentences.
    #[serde(default)]
    pub levels: Vec<String>,
    /// For a count the highest number, for a text the most characters.
    pub max: Option<u32>,
    /// For a count: the question whose answer it may not exceed.
    pub at_most: Option<String>,
    /// For a choice: the options.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// For a text: who may read it unless chosen otherwise.
    pub share: Option<Share>,
    /// For a text: whether it can be tagged with themes.
    #[serde(default)]
    pub themes: bool,
    /// For the region's questions: whether the previous answer stands ready.
    #[serde(default = "yes")]
    pub prefill: bool,
}

fn yes() -> bool {
    true
}

/// An option of a choice.
#[derive(Debug, Deserialize)]
pub struct Choice {
    /// Stable short name.
    pub id: String,
    /// The words.
    pub label: String,
}

impl SurveyFormat {
    /// Reads the text of a file. In the texts of the questionnaire straight quotation marks become curly.
    ///
    /// # Errors
    /// When the text is none of a questionnaire.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        let mut file = toml::Value::Table(toml::from_str(text)?);
        quotes::curl(&mut file);
        file.try_into()
    }

    /// The newest version, with which new rounds open.
    pub fn current() -> &'static Self {
        FORMATS.last().expect("there is a first version")
    }

    /// Every version, the oldest first: a page of an earlier one may still be open somewhere.
    pub fn versions() -> &'static [Self] {
        &FORMATS
    }

    /// The version with this number; `None` when there is none.
    pub fn version(number: i32) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.version == number)
    }

    /// The section with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// The section after this one; `None` after the last.
    pub fn section_after(&self, id: &str) -> Option<&Section> {
        self.sections.iter().skip_while(|section| section.id != id).nth(1)
    }

    /// Every question with its section, in order.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Question)> {
        self.sections.iter().flat_map(|section| section.questions.iter().map(move |question| (section, question)))
    }

    /// The question with this id, and its section.
    pub fn question(&self, id: &str) -> Option<(&Section, &Question)> {
        self.questions().find(|(_, question)| question.id == id)
    }

    /// The word of a growth level, 1 to 5.
    pub fn growth_label(&self, level: u8) -> Option<&str> {
        self.growth.iter().find(|growth| growth.level == level).map(|growth| growth.label.as_str())
    }

    /// The word of an embedding step, 0 to 2.
    pub fn step_label(&self, level: u8) -> Option<&str> {
        self.step.iter().find(|step| step.level == level).map(|step| step.label.as_str())
    }

    /// The words for "not known yet" in this scope.
    pub fn unknown_label(&self, scope: Scope) -> &str {
        match scope {
            Scope::Person => &self.unknown.person,
            Scope::Region => &self.unknown.region,
        }
    }

    /// The words of a theme.
    pub fn theme_label(&self, id: &str) -> Option<&str> {
        self.themes.iter().find(|theme| theme.id == id).map(|theme| theme.label.as_str())
    }
}

impl Question {
    /// Who may read the text or remark unless chosen otherwise.
    pub fn default_share(&self, format: &SurveyFormat) -> Share {
        self.share.unwrap_or(format.remark.share)
    }

    /// Whether a text comes with it that has a sharing choice.
    pub fn has_text(&self) -> bool {
        self.remark || self.kind == Kind::Text
    }

    /// The words of an option.
    pub fn option_label(&self, id: &str) -> Option<&str> {
        self.options.iter().find(|option| option.id == id).map(|option| option.label.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_is_found_by_its_number_and_the_newest_is_the_current_one() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        let files = files.filter(|name| name.starts_with("survey-format-v")).count();
        assert_eq!(files, VERSIONS.len(), "a file that is not among the versions");
        for number in 1..=i32::try_from(files).unwrap() {
            assert_eq!(SurveyFormat::version(number).map(|format| format.version), Some(number));
        }
        assert_eq!(SurveyFormat::current().version, VERSIONS.len() as i32);
        assert!(SurveyFormat::version(0).is_none() && SurveyFormat::version(VERSIONS.len() as i32 + 1).is_none());
    }
}
