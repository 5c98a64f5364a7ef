//! What a column of the file is.

use crate::survey::{Kind, SurveyFormat};

/// What a column of the file is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// Not read in.
    Ignored,
    /// The region of the row.
    Region,
    /// Who filled in the row: two rows of the same person are one.
    Person,
    /// When the row was filled in: of two rows of a person the later one counts.
    SentAt,
    /// The answer to a question.
    Question(String),
    /// Whether an option of a question was ticked.
    Option(String, String),
}

impl Meaning {
    /// The value of the form's field.
    pub fn field(&self) -> String {
        match self {
            Self::Ignored => "niet".to_owned(),
            Self::Region => "regio".to_owned(),
            Self::Person => "persoon".to_owned(),
            Self::SentAt => "moment".to_owned(),
            Self::Question(question) => question.clone(),
            Self::Option(question, option) => format!("{question}:{option}"),
        }
    }

    /// The meaning of the form's field; `None` for what can be none in this questionnaire, also for an open question.
    pub fn from_field(format: &SurveyFormat, text: &str) -> Option<Self> {
        Self::all(format).into_iter().find(|meaning| meaning.field() == text)
    }

    /// Everything that a column can be, in the order of the questionnaire.
    pub fn all(format: &SurveyFormat) -> Vec<Self> {
        let mut all = vec![Self::Ignored, Self::Region, Self::Person, Self::SentAt];
        for (_, question) in format.questions().filter(|(_, question)| question.kind != Kind::Text) {
            all.push(Self::Question(question.id.clone()));
            if question.kind == Kind::Choices {
                let options = question.options.iter();
                all.extend(options.map(|option| Self::Option(question.id.clone(), option.id.clone())));
            }
        }
        all
    }

    /// The question that the column answers, wholly or in part.
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Question(question) | Self::Option(question, _) => Some(question),
            _ => None,
        }
    }
}
