//! The tables that leave the portal: what they are called, their columns, and what each column says.

use super::network_columns::{FACTS, MOVES, NETWORK, POINTS};

/// A table; a file of its own as CSV, a sheet of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// One row a region, round and question that has a value.
    Values,
    /// One row a text or remark.
    Texts,
    /// One row a principle and round, of the whole network.
    Network,
    /// One row from where to where at a principle, and round, of the whole network.
    Moves,
    /// One row a point of embedding and round, of the whole network.
    Points,
    /// One row a fact and round, or an answer that could be chosen, of the whole network.
    Facts,
    /// One row a round.
    Rounds,
    /// One row a question of each questionnaire in the file.
    Questions,
    /// One row a level, step or option, and a theme.
    Scales,
    /// What each column says.
    Columns,
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in the first row.
    pub name: &'static str,
    /// What it says, for people.
    pub about: &'static str,
    /// How wide it is in the workbook, in characters.
    pub width: f64,
}

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, written as words also when they look like a formula or a number.
    Text(String),
    /// A number, written as a number.
    Number(f64),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// A whole number or one with a fraction; nothing for `None`.
    pub fn number(number: Option<impl Into<f64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }
}

impl Table {
    /// Every table, in the order of the sheets.
    pub const ALL: [Table; 10] = [
        Self::Values,
        Self::Texts,
        Self::Network,
        Self::Moves,
        Self::Points,
        Self::Facts,
        Self::Rounds,
        Self::Questions,
        Self::Scales,
        Self::Columns,
    ];

    /// Its name in addresses and names of files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Values => "waarden",
            Self::Texts => "teksten",
            Self::Network => "netwerk",
            Self::Moves => "beweging",
            Self::Points => "borging",
            Self::Facts => "feiten",
            Self::Rounds => "rondes",
            Self::Questions => "vragen",
            Self::Scales => "schalen",
            Self::Columns => "kolommen",
        }
    }

    /// The table with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.slug() == slug)
    }

    /// What is in it, for who chooses a file.
    pub fn about(self) -> &'static str {
        match self {
            Self::Values => "Elke regio, ronde en vraag op een eigen regel: groei, borging en feiten.",
            Self::Texts => "De open antwoorden en toelichtingen die je mag lezen.",
            Self::Network => {
                "Elk principe per ronde, van alle regio’s samen: hoeveel er op elk niveau staan, de middelste regio en de verandering."
            }
            Self::Points => {
                "Elk van de tien punten van borging per ronde: in hoeveel regio’s nog niet, in gang en blijvend geregeld."
            }
            Self::Moves => "Bij elk principe per ronde: van welk niveau naar welk niveau hoeveel regio’s gingen.",
            Self::Facts => "De feiten per ronde, van alle regio’s samen: aantallen, en hoeveel regio’s wat kozen.",
            Self::Rounds => "Elke ronde met hoeveel regio’s meededen.",
            Self::Questions => "Elke vraag met de precieze woorden, wie antwoordt en hoeveel waarden er zijn.",
            Self::Scales => "Elk niveau, elke stap en elke keuze met zijn code en zijn woorden.",
            Self::Columns => "Wat er in elke kolom van deze bestanden staat.",
        }
    }

    /// Its columns, in order; with what the coordination group says, in a file for that group.
    pub fn columns(self, for_group: bool) -> &'static [Column] {
        match self {
            Self::Values => &VALUES,
            Self::Texts if for_group => &TEXTS,
            Self::Texts => &TEXTS[..TEXTS.len() - OF_GROUP],
            Self::Network => &NETWORK,
            Self::Moves => &MOVES,
            Self::Points => &POINTS,
            Self::Facts => &FACTS,
            Self::Rounds => &ROUNDS,
            Self::Questions => &QUESTIONS,
            Self::Scales => &SCALES,
            Self::Columns => &COLUMNS,
        }
    }
}

pub(super) const fn column(name: &'static str, width: f64, about: &'static str) -> Column {
    Column { name, about, width }
}

pub(super) const ROUND: Column =
    column("ronde", 12.0, "De dag van de bijeenkomst waar de ronde bij hoort (jaar-maand-dag).");
pub(super) const VERSION: Column =
    column("vragenlijst", 11.0, "Het nummer van de vragenlijst waarmee de ronde open ging.");
const REGION_CODE: Column = column("regio_code", 22.0, "De vaste korte naam van de regio.");
const REGION: Column = column("regio", 28.0, "De naam van de regio.");
pub(super) const QUESTION_CODE: Column =
    column("vraag_code", 20.0, "De vaste korte naam van de vraag. Die houdt in elke vragenlijst dezelfde betekenis.");
pub(super) const QUESTION: Column = column("vraag", 44.0, "De vraag zoals die in de ronde gesteld is.");

pub(super) const ROUND_STATE: Column = column(
    "ronde_stand",
    14.0,
    "gesloten (alleen voor leden), gepubliceerd (het landelijk beeld is openbaar) of ingelezen (uit een bestand van vóór het portaal, alleen voor leden).",
);
pub(super) const UNKNOWN: Column = column("weten_nog_niet", 14.0, "Regio’s die ‘weten we nog niet’ antwoordden.");
pub(super) const MISSING: Column = column("niet_ingevuld", 13.0, "Actieve regio’s waarvan geen antwoord meetelt.");
pub(super) const ACTIVE: Column = column("regios_actief", 13.0, "Hoeveel regio’s actief waren toen de ronde sloot.");

const VALUES: [Column; 17] = [
    ROUND,
    VERSION,
    REGION_CODE,
    REGION,
    QUESTION_CODE,
    QUESTION,
    column("van_wie", 10.0, "‘trekkers’: elke trekker antwoordt zelf. ‘regio’: de regio geeft samen één antwoord."),
    column("soort", 9.0, "groei (1 tot 5), stap (0 tot 2), aantal, keuze of keuzes."),
    column(
        "stand",
        20.0,
        "bekend, weten we nog niet, of niet ingevuld. Een vraag die er in een ronde nog niet was, heeft geen regel.",
    ),
    column("getal", 7.0, "De waarde als getal. Bij groei het midden van de één of twee antwoorden: 1, 1.5, … 5."),
    column("codes", 24.0, "De waarde als code uit het bestand ‘schalen’, met een puntkomma ertussen."),
    column("woorden", 32.0, "De waarde in woorden."),
    column("antwoord_1", 11.0, "Bij groei: het laagste antwoord. Wie het gaf, staat er niet bij."),
    column("antwoord_2", 11.0, "Bij groei: het hoogste antwoord, als er twee zijn."),
    column("weet_nog_niet", 14.0, "Bij groei: hoe vaak ‘weet ik nog niet’ is geantwoord."),
    column(
        "verschil",
        9.0,
        "Bij groei: hoeveel niveaus de twee antwoorden uit elkaar liggen. Vanaf 2 is er reden om te praten.",
    ),
    ROUND_STATE,
];

/// So many columns of the texts, the last ones, say what the coordination group says of them.
pub const OF_GROUP: usize = 3;

const TEXTS: [Column; 15] = [
    ROUND,
    VERSION,
    REGION_CODE,
    REGION,
    QUESTION_CODE,
    QUESTION,
    column("soort", 12.0, "antwoord, of toelichting bij een groeivraag."),
    column("tekst", 80.0, "De tekst. Wie hem schreef, staat er niet bij."),
    column("thema_codes", 24.0, "De thema’s die de schrijver koos, als code, met een puntkomma ertussen."),
    column("themas", 36.0, "De thema’s in woorden."),
    column("gedeeld_code", 13.0, "netwerk of coordinatie."),
    column("gedeeld_met", 32.0, "Met wie de schrijver de tekst deelt. Houd je daaraan als je hem verder geeft."),
    column("groep_thema_codes", 24.0, "De thema’s die de coördinatiegroep gaf, als code, met een puntkomma ertussen."),
    column("groep_themas", 36.0, "Die thema’s in woorden."),
    column("agenda", 8.0, "ja: de coördinatiegroep zette de tekst klaar voor de agenda."),
];

const ROUNDS: [Column; 10] = [
    ROUND,
    VERSION,
    column(
        "stand",
        14.0,
        "gesloten (alleen voor leden), gepubliceerd (het landelijk beeld is openbaar) of ingelezen (uit een bestand van vóór het portaal, alleen voor leden).",
    ),
    column("herziening", 11.0, "1 na de eerste keer sluiten, en één meer na elke keer dat de ronde heropend is."),
    column("gesloten_op", 18.0, "Wanneer de cijfers zijn vastgelegd, in Nederlandse tijd."),
    column("ingestuurd", 11.0, "Hoeveel ingestuurde vragenlijsten meetellen."),
    column("regios_mee", 11.0, "Hoeveel regio’s meededen."),
    ACTIVE,
    column("zetels_mee", 11.0, "Hoeveel zetels meetellen."),
    column("zetels", 8.0, "Hoeveel zetels iemand had of meetellen."),
];

const QUESTIONS: [Column; 10] = [
    VERSION,
    QUESTION_CODE,
    QUESTION,
    column("uitleg", 60.0, "De zin met hulp onder de vraag."),
    column("onderdeel", 36.0, "Het deel van de vragenlijst."),
    column("van_wie", 10.0, "trekkers of regio."),
    column("soort", 9.0, "groei, stap, aantal, keuze, keuzes of tekst."),
    column("schaal", 40.0, "De codes van de antwoorden, van laag naar hoog."),
    column("wie_leest_dit", 48.0, "Wie dit kan lezen nadat de ronde gesloten is."),
    column("n", 7.0, "Hoeveel waarden of teksten er in dit bestand van zijn, over alle rondes samen."),
];

const SCALES: [Column; 6] = [
    VERSION,
    QUESTION_CODE,
    column("code", 20.0, "De code."),
    column("getal", 7.0, "Het getal dat bij de code hoort."),
    column("woorden", 36.0, "Hoe het heet."),
    column("betekenis", 80.0, "Wat het betekent bij deze vraag."),
];

const COLUMNS: [Column; 3] = [
    column("bestand", 12.0, "Het bestand of tabblad."),
    column("kolom", 16.0, "De naam van de kolom."),
    column("betekenis", 100.0, "Wat erin staat."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_table_is_found_by_its_name_and_no_column_stands_twice_in_it() {
        for table in Table::ALL {
            assert_eq!(Table::from_slug(table.slug()), Some(table));
            let names: BTreeSet<_> = table.columns(true).iter().map(|column| column.name).collect();
            assert_eq!(names.len(), table.columns(true).len(), "{table:?}");
        }
        assert_eq!(Table::from_slug("../etc/passwd"), None);
        let names = |for_group| Table::Texts.columns(for_group).iter().map(|column| column.name).collect::<Vec<_>>();
        assert_eq!(names(true)[names(false).len()..], ["groep_thema_codes", "groep_themas", "agenda"]);
    }
}
