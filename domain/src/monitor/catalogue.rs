//! The questionnaire as results need it: which questions give a figure or a text, and the words beside them.

use super::{Kind, Question};
use serde::Deserialize;
use std::sync::LazyLock;

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// One of the growth levels.
    Growth,
    /// One of the embedding steps.
    Step,
    /// A whole number.
    Count,
    /// One option.
    Choice,
    /// Any number of options.
    Choices,
    /// Free text.
    Text,
}

/// A question, with its words.
#[derive(Clone, Debug)]
pub struct Item {
    /// The id, which never changes its meaning.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: ItemKind,
    /// Whether the region answers it once, rather than each person.
    pub is_shared: bool,
    /// The question as people read it.
    pub label: String,
    /// The options, by id and words, in order.
    pub options: Vec<(String, String)>,
}

/// The questions of one version of the questionnaire.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The version.
    pub version: u32,
    /// The questions, in order.
    pub items: Vec<Item>,
    /// The words of the embedding steps, from 0.
    pub steps: Vec<String>,
    /// The themes, by id and words.
    pub themes: Vec<(String, String)>,
}

impl Catalogue {
    /// The question with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The questions of one kind, in order.
    pub fn of(&self, kind: ItemKind) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.kind == kind)
    }

    /// The questions that give a value.
    pub fn questions(&self) -> Vec<Question> {
        let question = |item: &Item| {
            let kind = match item.kind {
                ItemKind::Text => return None,
                ItemKind::Growth => Kind::Growth(super::Level::COUNT as u8),
                _ if item.is_shared => Kind::Shared,
                ItemKind::Choice => Kind::Willingness(item.options.iter().map(|(id, _)| id.clone()).collect()),
                ItemKind::Step | ItemKind::Count | ItemKind::Choices => return None,
            };
            Some(Question { id: item.id.clone(), kind })
        };
        self.items.iter().filter_map(question).collect()
    }
}

/// The questionnaire of this version, when there is one.
pub fn catalogue(version: u32) -> Option<&'static Catalogue> {
    static FIRST: LazyLock<Catalogue> = LazyLock::new(|| read(include_str!("../../data/survey-format-v1.toml")));
    (FIRST.version == version).then_some(&*FIRST)
}

#[derive(Deserialize)]
struct File {
    version: u32,
    step: Vec<Named>,
    theme: Vec<Named>,
    section: Vec<Section>,
}

#[derive(Deserialize)]
struct Named {
    id: String,
    label: String,
}

#[derive(Deserialize)]
struct Section {
    scope: String,
    question: Vec<Asked>,
}

#[derive(Deserialize)]
struct Asked {
    id: String,
    kind: ItemKind,
    label: String,
    #[serde(default)]
    options: Vec<Named>,
}

fn read(text: &str) -> Catalogue {
    let file: File = toml::from_str(text).expect("the questionnaire in this repository can be read");
    let pairs = |named: Vec<Named>| named.into_iter().map(|n| (n.id, n.label)).collect::<Vec<_>>();
    let items = file.section.into_iter().flat_map(|section| {
        let is_shared = section.scope == "region";
        section.question.into_iter().map(move |asked| Item {
            id: asked.id,
            kind: asked.kind,
            is_shared,
            label: asked.label,
            options: asked.options.into_iter().map(|n| (n.id, n.label)).collect(),
        })
    });
    Catalogue {
        version: file.version,
        items: items.collect(),
        steps: file.step.into_iter().map(|n| n.label).collect(),
        themes: pairs(file.theme),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_questionnaire_gives_a_value_for_each_question_but_the_texts() {
        let first = catalogue(1).unwrap();
        assert_eq!((first.items.len(), first.questions().len()), (30, 25));
        assert_eq!(first.of(ItemKind::Growth).count(), 6);
        assert_eq!(first.steps, ["Nog niet", "In gang", "Blijvend geregeld"]);
        let host = first.questions().into_iter().find(|q| q.id == "o6-gastregio").unwrap();
        assert_eq!(host.kind, Kind::Willingness(["nee", "later", "volgende"].map(str::to_owned).to_vec()));
    }
}
