//! The ways in to what regions gave: pages, files and counts.

use super::cells::{Cell, Round, What, may};
use super::files::{json, json_marks, json_values, marks, sheet, texts, told, values};
use super::stage::{OTHER, OWN, Reader};
use crate::kit::browser::{Answer, Browser};
use crate::kit::page::all_main_text;
use domain::account::rights::Action;
use domain::survey::Share;

/// The principle whose level is looked at.
pub const PRINCIPLE: &str = "p1-trekker";

/// An address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Network,
    Regions,
    Own,
    Other,
    Words,
    WordsOfOwn,
    WordsOfQuestion,
    Prepare,
    Compare,
    Moves,
    Garden,
    Embedding,
    Values,
    ValuesOfNew,
    /// A sheet of the workbook, as are the texts below.
    ValuesSheet,
    Texts,
    TextsOfOwn,
    TextsSheet,
    Json,
    JsonOfOther,
    Picture,
    Drawing,
    NetworkFile,
    PointsFile,
    NetworkPicture,
}

/// What came of asking: what a person reads, or the file.
pub struct Got {
    pub body: String,
    /// Whether there is such an address, for who asked.
    pub is_there: bool,
}

/// What an address gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Page,
    /// The table of values, separated by commas.
    Values,
    /// That of texts.
    Texts,
    Json,
    /// A drawing, or figures of all regions together: of one region, or of none.
    Other,
}

impl Entry {
    pub const ALL: [Entry; 25] = [
        Entry::Network,
        Entry::Regions,
        Entry::Own,
        Entry::Other,
        Entry::Words,
        Entry::WordsOfOwn,
        Entry::WordsOfQuestion,
        Entry::Prepare,
        Entry::Compare,
        Entry::Moves,
        Entry::Garden,
        Entry::Embedding,
        Entry::Values,
        Entry::ValuesOfNew,
        Entry::ValuesSheet,
        Entry::Texts,
        Entry::TextsOfOwn,
        Entry::TextsSheet,
        Entry::Json,
        Entry::JsonOfOther,
        Entry::Picture,
        Entry::Drawing,
        Entry::NetworkFile,
        Entry::PointsFile,
        Entry::NetworkPicture,
    ];

    fn path(self) -> String {
        match self {
            Self::Network => "/monitor".to_owned(),
            Self::Regions => "/monitor/regios".to_owned(),
            Self::Own => format!("/monitor/regio/{OWN}"),
            Self::Other => format!("/monitor/regio/{OTHER}"),
            Self::Words => "/monitor/woorden".to_owned(),
            Self::WordsOfOwn => format!("/monitor/woorden?regio={OWN}"),
            Self::WordsOfQuestion => "/monitor/woorden?vraag=o2-knelpunt".to_owned(),
            Self::Prepare => "/monitor/voorbereiding".to_owned(),
            Self::Compare => format!("/monitor/vergelijken?met={OWN}&met={OTHER}"),
            Self::Moves => "/monitor/beweging".to_owned(),
            Self::Garden => "/netwerk/tuin".to_owned(),
            Self::Embedding => "/monitor/borging".to_owned(),
            Self::Values => "/monitor/meenemen/waarden.csv".to_owned(),
            Self::ValuesOfNew => format!("/monitor/meenemen/waarden.csv?ronde={}", Round::New.day()),
            Self::ValuesSheet | Self::TextsSheet => "/monitor/meenemen/kansrijke-start.xlsx".to_owned(),
            Self::Texts => "/monitor/meenemen/teksten.csv".to_owned(),
            Self::TextsOfOwn => format!("/monitor/meenemen/teksten.csv?regio={OWN}"),
            Self::Json => "/monitor/meenemen/kansrijke-start.json".to_owned(),
            Self::JsonOfOther => format!("/monitor/meenemen/kansrijke-start.json?regio={OTHER}"),
            Self::Picture => format!("/monitor/regio/{OTHER}/{PRINCIPLE}.svg"),
            Self::Drawing => format!("/monitor/regio/{OTHER}/{PRINCIPLE}.png"),
            Self::NetworkFile => "/monitor/meenemen/netwerk.csv".to_owned(),
            Self::PointsFile => "/monitor/meenemen/borging.csv".to_owned(),
            Self::NetworkPicture => format!("/monitor/netwerk/{PRINCIPLE}.svg"),
        }
    }

    fn form(self) -> Form {
        match self {
            Self::Values | Self::ValuesOfNew | Self::ValuesSheet => Form::Values,
            Self::Texts | Self::TextsOfOwn | Self::TextsSheet => Form::Texts,
            Self::Json | Self::JsonOfOther => Form::Json,
            Self::Picture | Self::Drawing | Self::NetworkFile | Self::PointsFile | Self::NetworkPicture => Form::Other,
            _ => Form::Page,
        }
    }

    fn is_file(self) -> bool {
        self.form() != Form::Page
    }

    pub async fn ask(self, browser: &mut Browser) -> Got {
        let (Answer { status, .. }, bytes) = browser.download(&self.path()).await;
        let is_there = status.is_success();
        // What stands in a page that leads elsewhere counts too.
        let body = match self {
            Self::ValuesSheet if is_there => sheet(bytes, "waarden"),
            Self::TextsSheet if is_there => sheet(bytes, "teksten"),
            _ if self.is_file() && is_there => String::from_utf8_lossy(&bytes).into_owned(),
            _ => all_main_text(&String::from_utf8_lossy(&bytes)),
        };
        Got { body, is_there }
    }

    /// Whether a part of everything has this in it.
    fn covers(self, cell: &Cell) -> bool {
        match self {
            Self::TextsOfOwn => cell.region == OWN,
            Self::JsonOfOther | Self::Picture => cell.region == OTHER,
            Self::ValuesOfNew | Self::Garden => cell.round == Round::New,
            Self::Compare | Self::Moves => cell.round != Round::Open,
            _ => true,
        }
    }

    /// Whether such a thing has a place at this address, for who may read it.
    pub fn has(self, cell: &Cell) -> bool {
        match (self, cell.what) {
            (Self::Network | Self::Regions, what) => matches!(what, What::Value(_)) && cell.round != Round::Open,
            _ if !self.covers(cell) => false,
            // A mark is looked for in the files.
            (_, What::Marked) => matches!(self.form(), Form::Texts | Form::Json),
            (Self::Own, what) => cell.region == OWN && what != What::Theme,
            (Self::Other, what) => cell.region == OTHER && what != What::Theme,
            (Self::Words, what) => !matches!(what, What::Value(_)),
            (Self::WordsOfOwn, What::Text { .. } | What::Name) => cell.region == OWN,
            (Self::WordsOfQuestion, What::Text { share, is_remark }) => share == Share::Coordination && !is_remark,
            (Self::WordsOfQuestion, What::Name) => true,
            (Self::WordsOfOwn | Self::WordsOfQuestion, What::Theme) => true,
            // Those that were marked for the agenda, whatever round they are of.
            (Self::Prepare, What::Text { is_remark, .. }) => cell.round != Round::Open && !is_remark,
            (Self::Compare | Self::Moves | Self::Garden | Self::Picture, what) => matches!(what, What::Value(_)),
            (Self::WordsOfOwn | Self::WordsOfQuestion | Self::Prepare | Self::Embedding, _) => false,
            (_, what) => match self.form() {
                Form::Texts => matches!(what, What::Text { .. } | What::Theme),
                Form::Values => matches!(what, What::Value(_)),
                Form::Json => matches!(what, What::Text { .. } | What::Value(_) | What::Theme),
                Form::Page | Form::Other => false,
            },
        }
    }

    /// Whether the rights table lets this reader have it here: what the coordination group says of texts leaves the portal with that group alone.
    pub fn reaches(self, cell: &Cell, reader: &Reader) -> bool {
        let is_ours = !self.is_file() || cell.what != What::Theme || may(reader, Action::TagTexts, "");
        is_ours && cell.reaches(reader)
    }

    /// Whether everyone has something to see here, beside what is looked for.
    pub fn is_for_everyone(self) -> bool {
        self == Self::Network
    }

    /// Whether the table lets this reader in at all.
    pub fn is_open_to(self, reader: &Reader) -> bool {
        let needed = match self {
            Self::Prepare => Action::PlanMeetings,
            _ => Action::ReadClosedResults,
        };
        may(reader, needed, "")
    }

    /// Whether it is among what came.
    pub fn shows(self, got: &Got, cell: &Cell) -> bool {
        match cell.what {
            What::Value(level) => self.shows_value(got, cell, level),
            What::Marked if self.form() == Form::Json => {
                json_marks(&got.body).iter().any(|text| text.contains(&cell.mark))
            }
            What::Marked => marks(&got.body).iter().any(|text| text.contains(&cell.mark)),
            _ => got.body.contains(&cell.mark),
        }
    }

    fn shows_value(self, got: &Got, cell: &Cell, level: u8) -> bool {
        let word = ["Zaadje", "Kiem", "Plant", "Knop", "Bloem"][usize::from(level) - 1];
        let of_cell = || (cell.round.day().into(), cell.region.into(), level);
        match self {
            Self::Compare if cell.round == Round::New => got.body.contains(&format!("{word} ↑ was")),
            Self::Compare => got.body.contains(&format!("was {word}")),
            Self::Moves if cell.round == Round::New => got.body.contains(&format!("naar {word}")),
            Self::Moves => got.body.contains(&format!("Van {word} naar")),
            Self::Garden => got.body.contains(&format!("{word} 1 regio")),
            Self::Picture => got.body.contains(&format!("{}: {word}.", cell.round.month())),
            Self::Network | Self::Regions if cell.round == Round::Old => got.body.contains(&format!("was {word}")),
            Self::Network | Self::Regions => got.body.contains(&format!("{word} {level}")),
            _ if self.form() == Form::Values => values(&got.body).contains(&of_cell()),
            _ if self.form() == Form::Json => json_values(&got.body).contains(&of_cell()),
            _ => got.body.contains(&format!("{word} ({level})")),
        }
    }

    /// Whether it says how many texts there are.
    pub fn tells_count(self) -> bool {
        matches!(self, Self::Words | Self::WordsOfOwn | Self::WordsOfQuestion)
            || matches!(self.form(), Form::Texts | Form::Json)
    }

    /// How many texts it says that there are; `None` when it does not, as to who may not ask.
    pub fn count(self, got: &Got) -> Option<usize> {
        match self {
            Self::Words | Self::WordsOfOwn | Self::WordsOfQuestion => {
                told(&got.body).or_else(|| got.body.contains("Niets gevonden").then_some(0))
            }
            _ if self.form() == Form::Texts => Some(csv::Reader::from_reader(got.body.as_bytes()).records().count())
                .filter(|_| got.body.starts_with("ronde,")),
            _ if self.form() == Form::Json => json(&got.body).map(|file| texts(&file)),
            _ => None,
        }
    }

    /// Whether a text is among those that it counts.
    pub fn counts(self, cell: &Cell) -> bool {
        cell.is_text() && self.has(cell)
    }
}

/// With whom each text is shared, in a fixed order.
pub const SHARES: [Share; 2] = [Share::Network, Share::Coordination];
