//! The rights table is data, and its text is committed, so that a change of rights is read in review.

use domain::account::rights::render_table;

#[test]
fn the_committed_text_is_the_rights_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rights.txt");
    let rendered = render_table();
    if std::env::var_os("UPDATE_RIGHTS").is_some() {
        std::fs::write(path, &rendered).expect("docs/rights.txt can be written");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(committed, rendered, "run this test once with UPDATE_RIGHTS=1 and read what changed");
}
