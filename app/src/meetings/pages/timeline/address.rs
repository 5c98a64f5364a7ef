//! What the address of the timeline asks for.

use super::super::super::names::KIND;
use super::super::super::paths;
use domain::meetings::MeetingKind;
use service::meetings::timeline::Wanted;

/// One year of it.
const YEAR: &str = "jaar";

/// What these fields of an address ask for; `None` when one of them says something that is never there, or two things at once.
pub(super) fn read(fields: &[(String, String)]) -> Option<Wanted> {
    let kind_of = |text: &str| MeetingKind::ALL.into_iter().find(|kind| paths::kind_slug(*kind) == text);
    Some(Wanted { year: one(fields, YEAR, paths::year)?, kind: one(fields, KIND.as_str(), kind_of)? })
}

/// The value of a field: none when it is not asked for, or left empty; `None` when it cannot be read.
fn one<T>(fields: &[(String, String)], name: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    let mut said = fields.iter().filter(|(field, value)| field == name && !value.is_empty()).map(|(_, value)| value);
    let Some(first) = said.next() else { return Some(None) };
    if said.any(|other| other != first) {
        return None;
    }
    read(first).map(Some)
}

/// The address of the timeline with this.
pub(super) fn to(wanted: Wanted) -> String {
    let kind = wanted.kind.map(|kind| format!("{}={}", KIND.as_str(), paths::kind_slug(kind)));
    let year = wanted.year.map(|year| format!("{YEAR}={year}"));
    let fields: Vec<String> = kind.into_iter().chain(year).collect();
    match fields.is_empty() {
        true => paths::TIMELINE.to_owned(),
        false => format!("{}?{}", paths::TIMELINE, fields.join("&")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(query: &str) -> Option<Wanted> {
        let fields: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        read(&fields)
    }

    #[test]
    fn what_an_address_says_is_read_again() {
        for kind in MeetingKind::ALL.into_iter().map(Some).chain([None]) {
            for year in [None, Some(2025)] {
                let (wanted, address) = (Wanted { year, kind }, to(Wanted { year, kind }));
                let query = address.split_once('?').map(|(_, query)| query).unwrap_or_default();
                assert_eq!(of(query), Some(wanted), "{address}");
            }
        }
        assert_eq!(to(Wanted::default()), "/bijeenkomsten/tijdlijn");
        assert_eq!(of("jaar=&soort=&iets=anders&jaar=2025&jaar=2025").unwrap().year, Some(2025));
    }

    #[test]
    fn what_is_never_there_is_not_read() {
        for wrong in
            ["jaar=abc", "jaar=99999", "jaar=2025&jaar=2026", "soort=feest", "soort=network", "jaar=2025&soort=x"]
        {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }
}
