//! Who gets what, cell by cell: every text, name and value of a small network, for every kind of person, at every way in to it, against the
//! rights table of `domain`. A query that forgets with whom a text is shared fails here, whichever it is.

mod cells;
mod entries;
mod files;
mod stage;

use cells::Cell;
use entries::Entry;
use service::both_engines;
use stage::Stage;

/// What somebody got at an address beside what they should.
fn differs(reader: &str, entry: Entry, cell: &Cell, expected: bool) -> String {
    let (should, got) = if expected { ("should get", "not there") } else { ("should not get", "there") };
    format!("{reader} {should} {cell:?} at {entry:?}: {got}")
}

both_engines! {
    async fn every_text_name_and_value_reaches_exactly_whom_the_rights_table_says(stage: Stage) {
        let (mut wrong, mut seen, mut unseen) = (Vec::new(), 0, 0);
        for reader in &stage.readers {
            for entry in Entry::ALL {
                let got = entry.ask(&mut reader.browser.clone()).await;
                let is_open = entry.is_open_to(reader) || entry.is_for_everyone();
                if got.is_there != is_open {
                    wrong.push(format!("{} finds {entry:?}: {}, and should: {is_open}", reader.name, got.is_there));
                }
                for cell in stage.cells.iter().filter(|cell| entry.has(cell)) {
                    let expected = entry.is_open_to(reader) && entry.reaches(cell, reader);
                    if expected { seen += 1 } else { unseen += 1 }
                    if entry.shows(&got, cell) != expected {
                        wrong.push(differs(&reader.name, entry, cell, expected));
                    }
                }
                let stray = stage.cells.iter().filter(|cell| !entry.has(cell) && cell.is_unique() && got.body.contains(&cell.mark));
                wrong.extend(stray.map(|cell| format!("{} gets {cell:?} at {entry:?}, where it has no place", reader.name)));
                let counted = stage.cells.iter().filter(|cell| entry.counts(cell) && cell.reaches(reader)).count();
                // Who may ask is always told, and nobody else ever.
                let expected = (entry.tells_count() && entry.is_open_to(reader)).then_some(counted);
                let told = entry.count(&got);
                if told != expected {
                    wrong.push(format!("{} is told of {told:?} texts at {entry:?} instead of {expected:?}", reader.name));
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        assert!(seen > 300 && unseen > 300, "both are tried: {seen} that should be there and {unseen} that should not");
    }

    async fn a_search_finds_and_counts_what_its_reader_may_read(stage: Stage) {
        let mut wrong = Vec::new();
        for reader in &stage.readers {
            for cell in stage.cells.iter().filter(|cell| cell.is_text()) {
                let path = format!("/monitor/woorden?zoek={}", cell.mark);
                let got = reader.browser.clone().get(&path).await;
                let (expected, marked) = (cell.reaches(reader), format!("<mark class=\"hit__word\">{}</mark>", cell.mark));
                let (found, one) = (got.body.contains(&marked), got.body.contains(">1 tekst<"));
                if (found, one) != (expected, expected) {
                    wrong.push(format!("{}: {cell:?}: found {found}, told of one {one} instead of {expected}", reader.name));
                }
            }
            // A word that stands in every text.
            let all = reader.browser.clone().get("/monitor/woorden?zoek=weefsel").await;
            let expected = stage.cells.iter().filter(|cell| cell.is_text() && cell.reaches(reader)).count();
            let told = files::told(&all.body);
            if told.unwrap_or_default() != expected {
                wrong.push(format!("{} is told of {told:?} texts instead of {expected}", reader.name));
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}
