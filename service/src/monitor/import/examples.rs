//! Files to try it with, as tools write them. The people in them are invented.

/// The name and the contents of each.
pub const EXAMPLES: [(&str, &[u8]); 4] = [
    ("limesurvey-codes.csv", include_bytes!("examples/limesurvey-codes.csv")),
    ("limesurvey-antwoorden.csv", include_bytes!("examples/limesurvey-antwoorden.csv")),
    ("microsoft-forms.xlsx", include_bytes!("examples/microsoft-forms.xlsx")),
    ("eigen-lijst.xlsx", include_bytes!("examples/eigen-lijst.xlsx")),
];

/// The contents of the example with this name.
pub fn example(name: &str) -> Option<&'static [u8]> {
    EXAMPLES.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
}
