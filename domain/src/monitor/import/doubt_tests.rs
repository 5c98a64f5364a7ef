//! What is not sure: other scales, signs, and two ways of saying the same.

use super::tests::{answer, format, guessed, read_as_guessed, regions};
use super::*;
use crate::survey::Value;

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
