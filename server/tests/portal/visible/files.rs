//! What stands in a file, and how many texts a page says that there are.

use super::entries::PRINCIPLE;
use calamine::{Reader as _, Xlsx};
use serde_json::Value;
use std::io::Cursor;

/// "12 teksten" or "1 tekst", as a page says it.
pub fn told(body: &str) -> Option<usize> {
    let words: Vec<&str> = body.split(|letter: char| letter.is_whitespace() || "<>".contains(letter)).collect();
    let of = |pair: &[&str]| matches!(pair[1], "tekst" | "teksten").then(|| pair[0].parse().ok()).flatten();
    words.windows(2).find_map(of)
}

/// A sheet of a workbook, as a file with separators.
pub fn sheet(bytes: Vec<u8>, name: &str) -> String {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut file = csv::Writer::from_writer(Vec::new());
    for row in workbook.worksheet_range(name).unwrap().rows() {
        file.write_record(row.iter().map(ToString::to_string)).unwrap();
    }
    String::from_utf8(file.into_inner().unwrap()).unwrap()
}

/// The round, the region and the level of each value under the principle.
pub type Level = (String, String, u8);

pub fn values(body: &str) -> Vec<Level> {
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
pub fn marks(body: &str) -> Vec<String> {
    let mut file = csv::Reader::from_reader(body.as_bytes());
    let heads = file.headers().cloned().unwrap_or_default();
    let at = |name: &str| heads.iter().position(|head| head == name);
    let (Some(text), Some(agenda)) = (at("tekst"), at("agenda")) else { return Vec::new() };
    file.records().map(|row| row.unwrap()).filter(|row| &row[agenda] == "ja").map(|row| row[text].to_owned()).collect()
}

pub fn json_marks(body: &str) -> Vec<String> {
    let Some(file) = json(body) else { return Vec::new() };
    let regions = each(&file, "rondes").flat_map(|round| each(round, "regios"));
    let marked =
        regions.flat_map(|region| each(region, "teksten")).filter(|text| text["van_de_groep"]["agenda"] == true);
    marked.map(|text| text["tekst"].as_str().unwrap_or_default().to_owned()).collect()
}

pub fn json(body: &str) -> Option<Value> {
    serde_json::from_str(body).ok()
}

fn each<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value[name].as_array().into_iter().flatten()
}

pub fn json_values(body: &str) -> Vec<Level> {
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

pub fn texts(file: &Value) -> usize {
    each(file, "rondes").flat_map(|round| each(round, "regios")).map(|region| each(region, "teksten").count()).sum()
}
