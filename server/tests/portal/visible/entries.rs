//! The ways in to what regions gave: pages, files and counts.

use super::cells::{Cell, Round, What, may};
use super::stage::{OTHER, OWN, Reader};
use crate::kit::browser::{Answer, Browser};
use crate::kit::page::all_main_text;
use domain::account::rights::Action;
use domain::survey::Share;
use serde_json::Value;

/// The principle whose level is looked at.
const PRINCIPLE: &str = "p1-trekker";

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
    Values,
    Texts,
    Json,
}

/// What came of asking: what a person reads, or the file.
pub struct Got {
    pub body: String,
}

impl Entry {
    pub const ALL: [Entry; 11] = [
        Entry::Network,
        Entry::Regions,
        Entry::Own,
        Entry::Other,
        Entry::Words,
        Entry::WordsOfOwn,
        Entry::WordsOfQuestion,
        Entry::Prepare,
        Entry::Values,
        Entry::Texts,
        Entry::Json,
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
            Self::Values => "/monitor/meenemen/waarden.csv".to_owned(),
            Self::Texts => "/monitor/meenemen/teksten.csv".to_owned(),
            Self::Json => "/monitor/meenemen/kansrijke-start.json".to_owned(),
        }
    }

    fn is_file(self) -> bool {
        matches!(self, Self::Values | Self::Texts | Self::Json)
    }

    pub async fn ask(self, browser: &mut Browser) -> Got {
        let Answer { body, status, .. } = browser.get(&self.path()).await;
        // What stands in a page that leads elsewhere counts too.
        let is_file = self.is_file() && status.is_success();
        Got { body: if is_file { body } else { all_main_text(&body) } }
    }

    /// Whether such a thing has a place at this address, for who may read it.
    pub fn has(self, cell: &Cell) -> bool {
        match (self, cell.what) {
            (Self::Network | Self::Regions, what) => matches!(what, What::Value(_)) && cell.round != Round::Open,
            // A mark is looked for in the files.
            (Self::Texts | Self::Json, What::Marked) => true,
            (_, What::Marked) => false,
            (Self::Own, what) => cell.region == OWN && what != What::Theme,
            (Self::Other, what) => cell.region == OTHER && what != What::Theme,
            (Self::Words, what) => !matches!(what, What::Value(_)),
            (Self::WordsOfOwn, What::Text { .. } | What::Name) => cell.region == OWN,
            (Self::WordsOfQuestion, What::Text { share, is_remark }) => share == Share::Coordination && !is_remark,
            (Self::WordsOfQuestion, What::Name) => true,
            (Self::WordsOfOwn | Self::WordsOfQuestion, What::Theme) => true,
            // Those that were marked for the agenda, whatever round they are of.
            (Self::Prepare, What::Text { is_remark, .. }) => cell.round != Round::Open && !is_remark,
            (Self::Texts, what) => matches!(what, What::Text { .. } | What::Theme),
            (Self::Values, what) => matches!(what, What::Value(_)),
            (Self::Json, what) => matches!(what, What::Text { .. } | What::Value(_) | What::Theme),
            (Self::WordsOfOwn | Self::WordsOfQuestion | Self::Prepare, _) => false,
        }
    }

    /// Whether the rights table lets this reader have it here: what the coordination group says of texts leaves the portal with that group alone.
    pub fn reaches(self, cell: &Cell, reader: &Reader) -> bool {
        let is_ours = !self.is_file() || cell.what != What::Theme || may(reader, Action::TagTexts, "");
        is_ours && cell.reaches(reader)
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
            What::Marked if self == Self::Json => json_marks(&got.body).iter().any(|text| text.contains(&cell.mark)),
            What::Marked => marks(&got.body).iter().any(|text| text.contains(&cell.mark)),
            _ => got.body.contains(&cell.mark),
        }
    }

    fn shows_value(self, got: &Got, cell: &Cell, level: u8) -> bool {
        let word = ["Zaadje", "Kiem", "Plant", "Knop", "Bloem"][usize::from(level) - 1];
        match self {
            Self::Network | Self::Regions if cell.round == Round::Old => got.body.contains(&format!("was {word}")),
            Self::Network | Self::Regions => got.body.contains(&format!("{word} {level}")),
            Self::Values => values(&got.body).contains(&(cell.round.day().into(), cell.region.into(), level)),
            Self::Json => json_values(&got.body).contains(&(cell.round.day().into(), cell.region.into(), level)),
            _ => got.body.contains(&format!("{word} ({level})")),
        }
    }

    /// Whether it says how many texts there are.
    pub fn tells_count(self) -> bool {
        matches!(self, Self::Words | Self::WordsOfOwn | Self::WordsOfQuestion | Self::Texts | Self::Json)
    }

    /// How many texts it says that there are; `None` when it does not, as to who may not ask.
    pub fn count(self, got: &Got) -> Option<usize> {
        match self {
            Self::Words | Self::WordsOfOwn | Self::WordsOfQuestion => {
                told(&got.body).or_else(|| got.body.contains("Niets gevonden").then_some(0))
            }
            Self::Texts => Some(csv::Reader::from_reader(got.body.as_bytes()).records().count())
                .filter(|_| got.body.starts_with("ronde,")),
            Self::Json => json(&got.body).map(|file| texts(&file)),
            _ => None,
        }
    }

    /// Whether a text is among those that it counts.
    pub fn counts(self, cell: &Cell) -> bool {
        cell.is_text() && self.has(cell)
    }
}

/// "12 teksten" or "1 tekst", as a page says it.
pub fn told(body: &str) -> Option<usize> {
    let words: Vec<&str> = body.split(|letter: char| letter.is_whitespace() || "<>".contains(letter)).collect();
    let of = |pair: &[&str]| matches!(pair[1], "tekst" | "teksten").then(|| pair[0].parse().ok()).flatten();
    words.windows(2).find_map(of)
}

/// The round, the region and the level of each value under the principle.
type Level = (String, String, u8);

fn values(body: &str) -> Vec<Level> {
    let mut file = csv::Reader::from_reader(body.as_bytes());
    let heads = file.headers().cloned().unwrap_or_default();
    let at = |name: &str| heads.iter().position(|head| head == name);
    let (Some(round), Some(region), Some(question), Some(number)) =
        (at("ronde"), at("regio_code"), at("vraag_code"), at("getal"))
    else {
        return Vec::new();
    };
    let rows = file.records().map(|row| row.unwrap()).filter(|row| &row[question] == PRINCIPLE);
    rows.filter_map(|row| Some((row[round].to_owned(), row[region].to_owned(), row[number].parse().ok()?))).collect()
}

/// The texts that are marked for the agenda.
fn marks(body: &str) -> Vec<String> {
    let mut file = csv::Reader::from_reader(body.as_bytes());
    let heads = file.headers().cloned().unwrap_or_default();
    let at = |name: &str| heads.iter().position(|head| head == name);
    let (Some(text), Some(agenda)) = (at("tekst"), at("agenda")) else { return Vec::new() };
    file.records().map(|row| row.unwrap()).filter(|row| &row[agenda] == "ja").map(|row| row[text].to_owned()).collect()
}

fn json_marks(body: &str) -> Vec<String> {
    let Some(file) = json(body) else { return Vec::new() };
    let regions = each(&file, "rondes").flat_map(|round| each(round, "regios"));
    let marked =
        regions.flat_map(|region| each(region, "teksten")).filter(|text| text["van_de_groep"]["agenda"] == true);
    marked.map(|text| text["tekst"].as_str().unwrap_or_default().to_owned()).collect()
}

fn json(body: &str) -> Option<Value> {
    serde_json::from_str(body).ok()
}

fn each<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value[name].as_array().into_iter().flatten()
}

fn json_values(body: &str) -> Vec<Level> {
    let file = json(body).unwrap_or_default();
    let mut found = Vec::new();
    for round in each(&file, "rondes") {
        for region in each(round, "regios") {
            let level =
                each(region, "waarden").find(|it| it["vraag_code"] == PRINCIPLE).and_then(|it| it["getal"].as_f64());
            let names = [&round["ronde"], &region["regio_code"]].map(|it| it.as_str().unwrap_or_default().to_owned());
            let [day, id] = names;
            found.extend(level.map(|level| (day, id, level as u8)));
        }
    }
    found
}

fn texts(file: &Value) -> usize {
    each(file, "rondes").flat_map(|round| each(round, "regios")).map(|region| each(region, "teksten").count()).sum()
}

/// With whom each text is shared, in a fixed order.
pub const SHARES: [Share; 2] = [Share::Network, Share::Coordination];
