//! Everything as JSON, by round and region; `public/export/schema-1.json` describes it.

use super::json_network::{Principe, Punt, principe, punt};
use super::network::{points, principles};
use super::rows::{self, Seen};
use super::scales::scale;
use chrono::{DateTime, Utc};
use domain::monitor::{Response, ValueLine, response};
use domain::survey::{Question, Scope, Section, SurveyFormat};
use serde::Serialize;
use service::monitor::SharedText;
use service::monitor::export::{ExportRegion, ExportRound};
use service::monitor::words::OfGroup;
use std::io::{self, Write};

/// Where the description of the form is, below the portal's address. Another form gets another number.
pub const SCHEMA: &str = "/export/schema-1.json";

/// A file that is being written.
pub struct JsonFile<W: Write> {
    to: W,
    is_first: bool,
    seen: Seen,
}

#[derive(Serialize)]
struct Ronde {
    ronde: String,
    vragenlijst: i32,
    stand: &'static str,
    herziening: i32,
    gesloten_op: DateTime<Utc>,
    ingestuurd: i32,
    deelname: Deelname,
    netwerk: Vec<Principe>,
    borging: Vec<Punt>,
    regios: Vec<Regio>,
}

#[derive(Serialize)]
struct Deelname {
    regios_mee: u32,
    regios_actief: u32,
    zetels_mee: u32,
    zetels: u32,
}

#[derive(Serialize)]
struct Regio {
    regio_code: String,
    regio: String,
    waarden: Vec<Waarde>,
    teksten: Vec<Tekst>,
}

#[derive(Serialize)]
struct Waarde {
    vraag_code: String,
    stand: &'static str,
    getal: Option<f64>,
    codes: Vec<String>,
    woorden: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    antwoorden: Option<Vec<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weet_nog_niet: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verschil: Option<u8>,
}

#[derive(Serialize)]
struct Tekst {
    vraag_code: String,
    soort: &'static str,
    tekst: String,
    thema_codes: Vec<String>,
    gedeeld_code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    van_de_groep: Option<VanDeGroep>,
}

#[derive(Serialize)]
struct VanDeGroep {
    themas: Vec<Keuze>,
    agenda: bool,
}

#[derive(Serialize)]
struct Vragenlijst {
    vragenlijst: i32,
    titel: &'static str,
    vragen: Vec<Vraag>,
    themas: Vec<Keuze>,
}

#[derive(Serialize)]
struct Vraag {
    vraag_code: &'static str,
    vraag: &'static str,
    onderdeel: &'static str,
    van_wie: &'static str,
    soort: &'static str,
    schaal: Vec<Keuze>,
    wie_leest_dit: String,
    n: u32,
}

#[derive(Serialize)]
struct Keuze {
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    getal: Option<u8>,
    woorden: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    betekenis: Option<String>,
}

impl<W: Write> JsonFile<W> {
    /// Begins the file; `schema` is the whole address of its description.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(schema: &str, made: DateTime<Utc>, mut to: W) -> io::Result<Self> {
        let (schema, made) = (serde_json::to_string(schema)?, serde_json::to_string(&made)?);
        write!(to, "{{\"$schema\":{schema},\"gemaakt_op\":{made},\"rondes\":[")?;
        Ok(Self { to, is_first: true, seen: Seen::default() })
    }

    /// Adds a round.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn round(&mut self, found: &ExportRound) -> io::Result<()> {
        self.seen.count(found);
        let between = if std::mem::take(&mut self.is_first) { "\n" } else { ",\n" };
        self.to.write_all(between.as_bytes())?;
        // At once: every sign of it by itself would be a write to the disk.
        self.to.write_all(&serde_json::to_vec(&ronde(found))?)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn end(mut self) -> io::Result<W> {
        let lists: Vec<_> = self.seen.formats().map(|format| vragenlijst(format, &self.seen)).collect();
        write!(self.to, "\n],\"vragenlijsten\":{}}}\n", serde_json::to_string(&lists)?)?;
        Ok(self.to)
    }
}

fn ronde(found: &ExportRound) -> Ronde {
    let round = &found.round;
    let Response { regions, active_regions, seats, all_seats } = response(&round.results);
    let regios = found.regions.iter().map(|region| regio(found, region)).collect();
    Ronde {
        ronde: round.date.to_string(),
        vragenlijst: round.format_version,
        stand: rows::round_word(round),
        herziening: round.revision,
        gesloten_op: round.frozen_at,
        ingestuurd: round.answers,
        deelname: Deelname { regios_mee: regions, regios_actief: active_regions, zetels_mee: seats, zetels: all_seats },
        netwerk: principles(found).iter().map(principe).collect(),
        borging: points(found).iter().map(punt).collect(),
        regios,
    }
}

fn regio(found: &ExportRound, region: &ExportRegion) -> Regio {
    let waarden = rows::lines_of(found, region).iter().map(waarde).collect();
    let teksten = region.texts.iter().map(tekst).collect();
    Regio { regio_code: region.id.to_string(), regio: region.name.clone(), waarden, teksten }
}

fn waarde(line: &ValueLine<'_>) -> Waarde {
    let told = line.outcome.known();
    let is_personal_level = line.scope == Scope::Person && line.question.kind == domain::survey::Kind::Growth;
    Waarde {
        vraag_code: line.question.id.clone(),
        stand: rows::state_word(&line.outcome),
        getal: told.and_then(|told| told.number),
        codes: told.map(|told| told.codes.clone()).unwrap_or_default(),
        woorden: told.map(|told| told.words.clone()),
        antwoorden: is_personal_level.then(|| rows::levels(line)),
        weet_nog_niet: is_personal_level.then(|| rows::not_known(line)),
        verschil: line.difference,
    }
}

fn tekst(text: &SharedText) -> Tekst {
    Tekst {
        vraag_code: text.question.clone(),
        soort: if text.is_remark { "toelichting" } else { "antwoord" },
        tekst: text.text.clone(),
        thema_codes: text.themes.clone(),
        gedeeld_code: rows::share_of(text).field(),
        van_de_groep: text.group.as_ref().map(van_de_groep),
    }
}

fn van_de_groep(said: &OfGroup) -> VanDeGroep {
    let thema = |(code, woorden): &(String, String)| Keuze {
        code: code.clone(),
        getal: None,
        woorden: woorden.clone(),
        betekenis: None,
    };
    VanDeGroep { themas: said.themes.iter().map(thema).collect(), agenda: said.is_marked }
}

fn vragenlijst(format: &'static SurveyFormat, seen: &Seen) -> Vragenlijst {
    let vraag = |(section, question): (&'static Section, &'static Question)| Vraag {
        vraag_code: &question.id,
        vraag: &question.label,
        onderdeel: &section.title,
        van_wie: rows::scope_word(section.scope),
        soort: rows::kind_word(question.kind),
        schaal: scale(format, question).into_iter().map(keuze).collect(),
        wie_leest_dit: rows::who_reads(question),
        n: seen.n(format.version, &question.id),
    };
    let thema = |theme: &domain::survey::Theme| Keuze {
        code: theme.id.clone(),
        getal: None,
        woorden: theme.label.clone(),
        betekenis: None,
    };
    Vragenlijst {
        vragenlijst: format.version,
        titel: &format.title,
        vragen: format.questions().map(vraag).collect(),
        themas: format.themes.iter().map(thema).collect(),
    }
}

fn keuze(step: super::scales::Step) -> Keuze {
    Keuze { code: step.code, getal: step.number, woorden: step.words, betekenis: step.meaning }
}
