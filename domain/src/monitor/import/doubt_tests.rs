//! What is not sure: other scales, signs, and two ways of saying the same.

use super::tests::{answer, format, guessed, read_as_guessed, regions};
use super::*;
use crate::ids::RegionId;
use crate::survey::Value;
use std::collections::BTreeSet;

#[test]
fn a_scale_that_is_longer_or_begins_elsewhere_is_not_ours() {
    let levels = |cells: [&str; 3]| {
        let rows: Vec<_> =
            ["Twente", "Zeeland", "Drenthe"].iter().zip(cells).map(|(r, c)| format!("{r}|{c}")).collect();
        read_as_guessed(&format!("regio|p1\n{}", rows.join("\n"))).rows.len()
    };
    assert_eq!(levels(["1", "4", "5"]), 3);
    assert_eq!(levels(["1", "4", "7"]), 0, "from 1 to 10");
    assert_eq!(levels(["A0", "A1", "A4"]), 0, "counted from 0");
    assert_eq!(levels(["A1", "A5", "A6"]), 2, "one more code is for who does not know");
    assert_eq!(levels(["1.5", "3", "-3"]), 1, "a number with a sign is another one");
}

#[test]
fn a_sentence_under_another_question_is_asked_about_there_alone() {
    let question = |id: &str| &format().question(id).unwrap().1.levels[2];
    let sentence = question("p1-trekker");
    let text = format!("regio|p1|p2|p3\nTwente|{sentence}|{sentence}|Plant\nDrenthe|3|Plant|{sentence}");
    let reading = read_as_guessed(&text);
    assert_eq!(answer(&reading, 2, "p1-trekker"), Some(&Value::Level(3)), "its own sentence");
    assert_eq!(answer(&reading, 2, "p2-samenstelling"), None);
    let own = |id: &str| Scale::Own(id.to_owned());
    let found = |reading: &Reading| -> Vec<(Scale, Option<Means>)> {
        let found = reading.found.iter().filter(|it| it.text == *sentence);
        found.map(|it| (it.scale.clone(), it.means.clone())).collect()
    };
    let third = Some(Means::Answer(Value::Level(3)));
    let expected = [(own("p1-trekker"), third.clone()), (own("p2-samenstelling"), None), (own("p3-afspraken"), None)];
    assert_eq!(found(&reading), expected);
    assert!(reading.found.iter().any(|it| it.scale == Scale::Growth && it.text == "Plant"), "the rest is asked once");

    let (sheet, mut mapping) = guessed(&text);
    mapping.values.insert((own("p2-samenstelling"), plain(sentence)), own("p2").means(format(), "leeg").unwrap());
    let fourth = own("p3-afspraken").means(format(), "4").unwrap();
    mapping.values.insert((own("p3-afspraken"), plain(sentence)), fourth);
    let reading = read(format(), &regions(), &sheet, &mapping);
    assert_eq!(answer(&reading, 2, "p1-trekker"), Some(&Value::Level(3)));
    assert_eq!(answer(&reading, 3, "p3-afspraken"), Some(&Value::Level(4)));
    assert!(found(&reading).iter().all(|(_, means)| means.is_some()));
}

#[test]
fn every_scale_has_a_field_of_its_own() {
    let all: Vec<Scale> = Scale::all(format()).collect();
    let fields: BTreeSet<&str> = all.iter().map(Scale::field).collect();
    assert_eq!(fields.len(), all.iter().collect::<BTreeSet<_>>().len());
    assert!(all.iter().all(|scale| Scale::from_field(format(), scale.field()).as_ref() == Some(scale)));
    assert_eq!(Scale::Own("f1-gemeenten".to_owned()).choices(format()), []);
}

#[test]
fn a_moment_that_cannot_be_read_is_named_as_the_order_of_the_file_decides_then() {
    let text = "regio|e-mail|datum|p1
        Twente|noor@ggd.example|13-05-2024|4
        Twente|noor@ggd.example|12 mei|2
        Zeeland|sam@ggd.example||3";
    let reading = read_as_guessed(text);
    assert_eq!(reading.undated, [3]);
    assert_eq!(reading.left_out[0], LeftOut { number: 2, why: Why::Again(3) }, "the last one in the file");
    let reading = read_as_guessed(&text.replace("12 mei", "12-05-2024"));
    assert!(reading.undated.is_empty());
    assert_eq!(reading.left_out[0], LeftOut { number: 3, why: Why::Again(2) });
}

#[test]
fn what_would_be_understood_is_told_beside_what_was_said() {
    let (sheet, mut mapping) = guessed("regio|p1\nTwente|Plant\nTukkerland|half");
    mapping.values.insert((Scale::Growth, plain("Plant")), Means::Nothing);
    mapping.values.insert((Scale::Growth, plain("half")), Means::Answer(Value::Level(2)));
    mapping.regions.insert(plain("Twente"), Some(RegionId::new("zeeland")));
    let reading = read(format(), &regions(), &sheet, &mapping);
    let guesses: Vec<_> = reading.found.iter().map(|it| it.guess.clone()).collect();
    assert_eq!(guesses, [Some(Means::Answer(Value::Level(3))), None]);
    let guesses: Vec<_> = reading.regions.iter().map(|it| it.guess.as_ref().map(|id| id.as_str())).collect();
    assert_eq!(guesses, [Some("twente"), None]);
}

#[test]
fn signs_are_read_or_named() {
    let reading = read_as_guessed("regio|p1|p2|f5[jgz]|f5[ouders]\nTwente|?|-|✓|onwaar\nDrenthe|3|🙂|waar|☒");
    assert_eq!(answer(&reading, 2, "p1-trekker"), Some(&Value::Unknown));
    let with = |ids: &[&str]| Some(Value::Choices(ids.iter().map(|id| (*id).to_owned()).collect()));
    assert_eq!(answer(&reading, 2, "f5-domeinen").cloned(), with(&["jgz"]));
    assert_eq!(answer(&reading, 3, "f5-domeinen").cloned(), with(&["jgz"]));
    let unclear: Vec<_> = reading.found.iter().filter(|it| it.means.is_none()).map(|it| it.text.as_str()).collect();
    assert_eq!(unclear, ["🙂", "☒"]);
    let (sheet, mut mapping) = guessed("regio|f5[ouders]\nTwente|☒");
    mapping.values.insert((Scale::Ticked, plain("☒")), Scale::Ticked.means(format(), "ja").unwrap());
    let reading = read(format(), &regions(), &sheet, &mapping);
    assert_eq!(answer(&reading, 2, "f5-domeinen").cloned(), with(&["ouders"]));
}

#[test]
fn two_rows_together_cannot_say_what_one_could_not() {
    let reading = read_as_guessed("regio|p1|f1|f2\nTwente|3|10|\nTwente|4||12");
    assert!(reading.rows.iter().all(|row| !row.answers.contains_key("f2-lokale-coalities")));
    assert_eq!(reading.impossible.iter().map(|it| (it.row, it.count, it.most)).collect::<Vec<_>>(), [(3, 12, 10)]);
}

#[test]
fn ticks_beside_the_whole_question_say_it_twice() {
    let whole = Meaning::Question("f5-domeinen".to_owned());
    let reading = read_as_guessed("regio|f5|f5[jgz]\nTwente|Gemeenten|Y");
    assert_eq!(reading.problems, [Problem::Twice(whole)]);
}
