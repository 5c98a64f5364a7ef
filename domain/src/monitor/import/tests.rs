//! Files as other tools write them, and what they come to.

use super::*;
use crate::ids::{MemberId, SeatNumber};
use crate::monitor::{self, HalfLevel, Outcome};
use crate::network::starting_regions;
use crate::survey::{SurveyFormat, Value};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub(super) fn format() -> &'static SurveyFormat {
    SurveyFormat::version(1).unwrap()
}

pub(super) fn regions() -> Vec<KnownRegion> {
    let known = |region: &crate::network::Region| KnownRegion {
        id: region.id.clone(),
        name: region.name.clone(),
        code: region.code.clone(),
    };
    starting_regions().iter().map(known).collect()
}

fn sheet(text: &str) -> Sheet {
    let mut lines = text.lines().map(|line| line.trim().split('|').map(|cell| cell.trim().to_owned()).collect());
    let (headings, rows): (_, Vec<Vec<String>>) = (lines.next().unwrap(), lines.collect());
    let numbers = (2..rows.len() + 2).collect();
    Sheet { headings, rows, numbers }
}

pub(super) fn guessed(text: &str) -> (Sheet, Mapping) {
    let sheet = sheet(text);
    let columns = guess(format(), &regions(), &sheet);
    (sheet, Mapping { columns, ..Mapping::default() })
}

pub(super) fn read_as_guessed(text: &str) -> Reading {
    let (sheet, mapping) = guessed(text);
    read(format(), &regions(), &sheet, &mapping)
}

fn fields(text: &str) -> Vec<String> {
    guessed(text).1.columns.iter().map(Meaning::field).collect()
}

pub(super) fn answer<'r>(reading: &'r Reading, row: usize, question: &str) -> Option<&'r Value> {
    reading.rows.iter().find(|it| it.number == row)?.answers.get(question)
}

#[test]
fn the_headings_of_a_survey_tool_are_known_by_code() {
    let headings = "id|submitdate|lastpage|regio|p1trekker|p1trekker[comment]|f5domeinen[jgz]|f5domeinen[other]|borging[b01stip]|o1trots
        1|2024-05-13 10:31:00|4|Twente|A3||Y||A1|Veel gebeurd";
    let expected =
        ["niet", "moment", "niet", "regio", "p1-trekker", "niet", "f5-domeinen:jgz", "niet", "b01-stip", "niet"];
    assert_eq!(fields(headings), expected);
}

#[test]
fn whole_questions_are_known_by_their_words() {
    let headings = "Id|Begintijd|Tijd van voltooien|E-mail|Naam|In welke regio werk je?|Een stevige trekker|Hoe zijn ouders betrokken?\
        |De tien punten [(Aanstaande) ouders denken en beslissen mee.]|Wie zitten er aan tafel? [Gemeenten]|Een stevige trekker - toelichting
        1|2024-05-13 10:31|2024-05-13 10:40|anonymous||Fryslân|Plant|Af en toe|In gang|Ja|
        2|2024-05-13 10:31|2024-05-13 10:41|anonymous||GGD Zeeland|Knop|Nog niet|In gang|Nee|";
    let expected = [
        "niet",
        "niet",
        "moment",
        "niet",
        "niet",
        "regio",
        "p1-trekker",
        "f7-ouders",
        "b05-ouders",
        "f5-domeinen:gemeenten",
        "niet",
    ];
    assert_eq!(fields(headings), expected);
}

#[test]
fn the_short_headings_of_people_are_known_when_they_name_one_question() {
    let headings = "Regio|Trekker|Stevige trekker|Samenstelling|Ouders|p3|Iets anders
        Twente|Noor Bos|3|4|x|5|x
        Drenthe|Sam Vis|2|2|x|1|x";
    assert_eq!(
        fields(headings),
        ["regio", "persoon", "p1-trekker", "p2-samenstelling", "niet", "p3-afspraken", "niet"]
    );
}

#[test]
fn answers_are_understood_as_words_sentences_numbers_and_codes() {
    let reading = read_as_guessed(
        "regio|p1|p2|p3|p4|p5|p6|b01|b02|f1|f4|f5|o6
        Twente|Plant|3 - Plant|A4|AO02|5|Er is een plan voor de komende jaren.|Nog niet|Weten we nog niet|12|Ja, getekend|Gemeenten;Zorgverzekeraar;|Ja, later
        GGD Zeeland|Weet ik nog niet|4 - Plant|2,5|0|plant|x|in gang|A3|twaalf|ja|Gemeenten;Buren|later",
    );
    let of = |question| answer(&reading, 2, question).cloned();
    assert_eq!(of("p1-trekker"), Some(Value::Level(3)));
    assert_eq!(of("p2-samenstelling"), Some(Value::Level(3)));
    assert_eq!(of("p3-afspraken"), Some(Value::Level(4)));
    assert_eq!(of("p4-cijfers"), Some(Value::Level(2)));
    assert_eq!(of("p5-scharnier"), None, "a scale with a 0 in it is not ours");
    assert_eq!(of("p6-toekomst"), Some(Value::Level(3)));
    assert_eq!(of("b01-stip"), Some(Value::Step(0)));
    assert_eq!(of("b02-rollen"), Some(Value::Unknown));
    assert_eq!(of("f1-gemeenten"), Some(Value::Count(12)));
    assert_eq!(of("f4-convenant"), Some(Value::Choice("getekend".to_owned())));
    assert_eq!(of("f5-domeinen"), Some(Value::Choices(vec!["gemeenten".to_owned(), "verzekeraar".to_owned()])));
    assert_eq!(of("o6-gastregio"), Some(Value::Choice("later".to_owned())));
    let unclear = reading.found.iter().filter(|found| found.means.is_none()).map(|found| found.text.as_str());
    let unclear: BTreeSet<_> = unclear.collect();
    assert_eq!(unclear, ["4 - Plant", "2,5", "0", "5", "x", "twaalf", "ja", "Buren"].into());
    assert_eq!(answer(&reading, 3, "p1-trekker"), Some(&Value::Unknown));
    assert_eq!(answer(&reading, 3, "b02-rollen"), Some(&Value::Step(2)));
}

#[test]
fn where_the_steps_are_counted_from_is_told_by_their_ends() {
    let steps = |cells: [&str; 3]| {
        let rows: Vec<_> =
            ["Twente", "Zeeland", "Drenthe"].iter().zip(cells).map(|(r, cell)| format!("{r}|{cell}")).collect();
        let reading = read_as_guessed(&format!("regio|b01\n{}", rows.join("\n")));
        (2..=4).map(|row| answer(&reading, row, "b01-stip").cloned()).collect::<Vec<_>>()
    };
    let known = |levels: [u8; 3]| levels.map(|level| Some(Value::Step(level))).to_vec();
    assert_eq!(steps(["0", "1", "2"]), known([0, 1, 2]));
    assert_eq!(steps(["1", "2", "3"]), known([0, 1, 2]));
    assert_eq!(steps(["1", "2", "2"]), [None, None, None]);
    assert_eq!(steps(["0", "3", "1"]), [None, None, None]);
}

#[test]
fn what_a_coordinator_says_goes_before_what_is_guessed() {
    let (sheet, mut mapping) = guessed("regio|p1\nTukkerland|half\nZeeland|Plant\nZeelandje|5");
    mapping.values.insert((Scale::Growth, plain("half")), Scale::Growth.means(format(), "2").unwrap());
    mapping.values.insert((Scale::Growth, plain("plant")), Means::Nothing);
    mapping.regions.insert(plain("Tukkerland"), Some(RegionId::new("twente")));
    let reading = read(format(), &regions(), &sheet, &mapping);
    assert_eq!(answer(&reading, 2, "p1-trekker"), Some(&Value::Level(2)));
    let left: Vec<_> = reading.left_out.iter().map(|left| (left.number, left.why.clone())).collect();
    assert_eq!(left, [(3, Why::NoAnswers), (4, Why::NoRegion)]);
    mapping.regions.insert(plain("Zeelandje"), Some(RegionId::new("atlantis")));
    assert_eq!(read(format(), &regions(), &sheet, &mapping).rows.len(), 1, "a region that is not there is none");
}

#[test]
fn of_the_rows_of_one_person_the_last_counts_and_of_three_persons_none_is_chosen() {
    let text = "regio|e-mail|datum|p1|f1
        Twente|noor@ggd.example|13-05-2024|4|8
        Twente|NOOR@ggd.example|12-05-2024|2|9
        Twente|sam@ggd.example|14-05-2024|3|7";
    let reading = read_as_guessed(text);
    assert_eq!(reading.left_out, [LeftOut { number: 3, why: Why::Again(2) }]);
    assert_eq!(
        reading.rows.iter().map(|row| (row.number, row.seat)).collect::<Vec<_>>(),
        [(2, SeatNumber::One), (4, SeatNumber::Two)]
    );
    let [differing] = reading.differing.as_slice() else { panic!("{:?}", reading.differing) };
    assert_eq!((&differing.taken, &differing.other), (&Value::Count(7), &Value::Count(8)));

    let (sheet, mut mapping) = guessed(&text.replace("NOOR@", "nora@"));
    let problem = Problem::TooMany(RegionId::new("twente"), vec![2, 3, 4]);
    assert_eq!(read(format(), &regions(), &sheet, &mapping).problems, [problem]);
    mapping.without.insert(3);
    assert_eq!(read(format(), &regions(), &sheet, &mapping).problems, []);
}

#[test]
fn who_stopped_half_way_did_not_send_in() {
    let text = "regio|submitdate|p1\nTwente|2024-05-13 10:31:00|3\nTwente||4";
    let reading = read_as_guessed(text);
    assert_eq!(reading.left_out, [LeftOut { number: 3, why: Why::NotSent }]);
    assert_eq!(read_as_guessed(&text.replace("2024-05-13 10:31:00", "")).rows.len(), 2, "nobody says when");
}

#[test]
fn numbers_that_cannot_be_stay_empty_and_are_named() {
    let reading = read_as_guessed("regio|f1|f2|f3\nTwente|8|9|501\nDrenthe|8|8|500");
    assert_eq!(answer(&reading, 2, "f2-lokale-coalities"), None);
    assert_eq!(answer(&reading, 3, "f2-lokale-coalities"), Some(&Value::Count(8)));
    assert_eq!(reading.impossible.len(), 1);
    assert_eq!(
        (answer(&reading, 2, "f3-partijen"), answer(&reading, 3, "f3-partijen")),
        (None, Some(&Value::Count(500)))
    );
}

#[test]
fn what_keeps_a_file_from_being_read_is_said_all_at_once() {
    let (sheet, mut mapping) = guessed("a|b\n1|2");
    assert_eq!(read(format(), &regions(), &sheet, &mapping).problems, [Problem::NoRegionColumn, Problem::NoQuestions]);
    mapping.columns = vec![Meaning::Region; 2];
    let problems = read(format(), &regions(), &sheet, &mapping).problems;
    assert_eq!(problems, [Problem::NoQuestions, Problem::Twice(Meaning::Region)]);
    assert_eq!(read_as_guessed("regio|p1\n|3").problems, [Problem::NoRegionColumn], "an empty column names no region");
    assert_eq!(read_as_guessed("regio|p1\nTwente|").problems, [Problem::NoRows]);
}

#[test]
fn the_rows_become_the_results_of_a_round() {
    let reading = read_as_guessed(
        "regio|p1|b01|f1|o6
        Twente|3|Nog niet|8|nee
        Twente|4|In gang||volgende
        Zeeland|Weet niet|||",
    );
    let mut ids = 0;
    let joined = BTreeSet::from([RegionId::new("drenthe")]);
    let at = chrono::DateTime::UNIX_EPOCH;
    let nobody = || {
        ids += 1;
        MemberId(Uuid::from_u128(ids))
    };
    let results = monitor::results(&round_answers(format(), &reading, &joined, at, nobody));
    let regions: Vec<_> = results.regions.iter().map(|region| region.region.as_str()).collect();
    assert_eq!(regions, ["drenthe", "twente", "zeeland"]);
    let twente = results.region(&RegionId::new("twente")).unwrap();
    assert_eq!(twente.level("p1-trekker"), HalfLevel::from_halves(7));
    assert_eq!(twente.shared["b01-stip"], Outcome::Known(Value::Step(1)), "the later of two");
    assert_eq!(twente.shared["f1-gemeenten"], Outcome::Known(Value::Count(8)), "the only one");
    assert_eq!(twente.willing["o6-gastregio"], Outcome::Known("volgende".to_owned()));
    let zeeland = results.region(&RegionId::new("zeeland")).unwrap();
    assert_eq!(zeeland.growth["p1-trekker"].value, Outcome::Unknown);
    assert!(!results.region(&RegionId::new("drenthe")).unwrap().responded());
    let asked: Vec<_> = results.questions.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(asked, ["p1-trekker", "b01-stip", "f1-gemeenten", "o6-gastregio"], "what the file has");
}

fn cell() -> impl Strategy<Value = String> {
    let known =
        prop_oneof!["Twente", "Zeeland", "Plant", "A3", "[0-9]{1,3}", "Ja", "Gemeenten;JGZ", "13-05-2024", "noor", ""];
    prop_oneof![9 => known, 1 => ".{0,8}"]
}

fn mapping() -> impl Strategy<Value = Mapping> {
    let all = Meaning::all(format());
    let columns = proptest::collection::vec(proptest::sample::select(all), 0..8);
    (columns, proptest::collection::btree_set(0usize..9, 0..3)).prop_map(|(columns, without)| Mapping {
        columns,
        without,
        ..Mapping::default()
    })
}

proptest! {
    #[test]
    fn no_row_is_lost_in_silence(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 6), 0..8),
        mapping in mapping(),
    ) {
        // An empty row was left out somewhere.
        let numbers: Vec<usize> = (0..rows.len()).map(|nth| nth + 2 + nth / 2).collect();
        let sheet = Sheet { headings: (0..6).map(|n| n.to_string()).collect(), rows, numbers };
        let reading = read(format(), &regions(), &sheet, &mapping);
        let mut named: BTreeMap<usize, usize> = BTreeMap::new();
        let mut name = |number: usize| *named.entry(number).or_default() += 1;
        let mut too_many = BTreeSet::new();
        for problem in &reading.problems {
            if let Problem::TooMany(_, numbers) = problem {
                too_many.extend(numbers.iter().copied());
            }
        }
        reading.rows.iter().map(|row| row.number).filter(|number| !too_many.contains(number)).for_each(&mut name);
        reading.left_out.iter().map(|left| left.number).for_each(&mut name);
        too_many.iter().copied().for_each(&mut name);
        prop_assert_eq!(named, sheet.numbers.iter().map(|number| (*number, 1)).collect());
        for row in &reading.rows {
            prop_assert!(row.answers.iter().all(|(id, value)| value.fits(format().question(id).unwrap().1.kind)));
            prop_assert!(reading.rows.iter().filter(|other| other.region == row.region).count() <= 2);
        }
        prop_assert_eq!(&guess(format(), &regions(), &sheet).len(), &6);
    }
}
