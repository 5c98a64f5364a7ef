//! What is asked for, as it stands in the address: it can be kept and sent on.

use super::names::{DONE, ONLY, PAGE, QUESTION, REGION, ROUND, SEEK, THEME};
use crate::forms::Name;
use domain::ids::{RegionId, RoundId};
use domain::search::{Query, QueryProblem};
use form_urlencoded::Serializer;
use service::monitor::words::Filter;
use uuid::Uuid;

/// The address of the page.
pub(in crate::monitor) const PATH: &str = "/monitor/woorden";
/// Only what nobody gave a theme.
pub(super) const UNTAGGED: &str = "zonder-thema";
/// Only what is marked for the agenda.
pub(super) const MARKED: &str = "agenda";

/// The address with every text of a region that the reader may read.
pub(in crate::monitor) fn of_region(region: &RegionId) -> String {
    format!("{PATH}?{REGION}={region}")
}

/// The address with the texts of a round about a theme, or those that have none.
pub(in crate::monitor) fn of_theme(theme: Option<&str>, round: RoundId) -> String {
    let is_untagged = theme.is_none();
    let filter = Filter { theme: theme.map(str::to_owned), round: Some(round), is_untagged, ..Filter::default() };
    address(&asking(&filter, "", 1), None, "")
}

/// The address with every text that is marked for the agenda.
pub(in crate::monitor) fn for_agenda() -> String {
    format!("{PATH}?{ONLY}={MARKED}")
}

/// What an address asks for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// What was typed to search for, as it was typed.
    pub(super) typed: String,
    /// Why that cannot be searched for; then nothing is.
    pub(super) problem: Option<QueryProblem>,
    /// The rest, without what can be no id.
    pub(super) filter: Filter,
    /// Whether something stood there that can be no id.
    pub(super) is_odd: bool,
    /// What was done before.
    pub(super) done: Option<String>,
}

impl Asked {
    /// Reads the fields of an address with this; what is empty is not asked for.
    pub(super) fn read(field: impl Fn(Name) -> Option<String>) -> Self {
        let given = |name| field(name).filter(|value| !value.is_empty());
        let typed = given(SEEK).unwrap_or_default();
        let (query, problem) = match Query::parse(&typed) {
            Ok(query) => (query, None),
            Err(problem) => (None, Some(problem)),
        };
        let (round, region, only, page) = (given(ROUND), given(REGION), given(ONLY), given(PAGE));
        let filter = Filter {
            question: given(QUESTION),
            round: round.as_deref().and_then(|id| Uuid::parse_str(id).ok()).map(RoundId),
            region: region.map(RegionId::new),
            theme: given(THEME),
            query,
            is_untagged: only.as_deref() == Some(UNTAGGED),
            is_marked: only.as_deref() == Some(MARKED),
            page: page.and_then(|page| page.parse().ok()).unwrap_or(1),
        };
        let is_odd =
            round.is_some() && filter.round.is_none() || only.is_some() && !filter.is_untagged && !filter.is_marked;
        Self { typed, problem, filter, is_odd, done: given(DONE) }
    }
}

/// The part of an address that asks for this, without `?`; empty when it asks for everything.
pub(super) fn asking(filter: &Filter, typed: &str, page: u32) -> String {
    let mut fields = Serializer::new(String::new());
    let mut put = |name: Name, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            fields.append_pair(name.as_str(), &value);
        }
    };
    put(SEEK, Some(typed.to_owned()));
    put(QUESTION, filter.question.clone());
    put(THEME, filter.theme.clone());
    put(ROUND, filter.round.map(|id| id.to_string()));
    put(REGION, filter.region.as_ref().map(RegionId::to_string));
    put(ONLY, only(filter).map(str::to_owned));
    put(PAGE, (page > 1).then(|| page.to_string()));
    fields.finish()
}

/// The value of [`ONLY`].
pub(super) fn only(filter: &Filter) -> Option<&'static str> {
    match (filter.is_untagged, filter.is_marked) {
        (true, _) => Some(UNTAGGED),
        (_, true) => Some(MARKED),
        _ => None,
    }
}

/// The page that asks for this, at a place of it or at its top (`""`), with what was done.
pub(super) fn address(asking: &str, done: Option<&str>, place: &str) -> String {
    let done = done.map(|done| format!("{DONE}={done}"));
    let fields: Vec<_> = Some(asking.to_owned()).filter(|it| !it.is_empty()).into_iter().chain(done).collect();
    let question = if fields.is_empty() { "" } else { "?" };
    let place = if place.is_empty() { String::new() } else { format!("#{place}") };
    format!("{PATH}{question}{}{place}", fields.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Asked {
        let fields: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Asked::read(|name| fields.iter().find(|(key, _)| name == **key).map(|(_, value)| value.clone()))
    }

    #[test]
    fn an_address_says_all_that_is_asked_for() {
        let round = "00000000-0000-0000-0000-000000000007";
        let whole = format!(
            "zoek=geld+%26+caf%C3%A9&vraag=o1-trots&thema=ouders&ronde={round}&regio=drenthe&alleen=agenda&pagina=3"
        );
        let asked = read(&whole);
        assert!(asked.problem.is_none() && !asked.is_odd);
        assert_eq!(asking(&asked.filter, &asked.typed, asked.filter.page), whole);
        assert_eq!(address(&whole, Some("thema"), "top"), format!("{PATH}?{whole}&gedaan=thema#top"));
    }

    #[test]
    fn what_is_empty_is_not_asked_for() {
        let asked = read("zoek=&vraag=&thema=&ronde=&regio=&alleen=&pagina=");
        assert_eq!((asked.filter.clone(), asked.is_odd), (Filter { page: 1, ..Filter::default() }, false));
        assert_eq!(address(&asking(&asked.filter, "", 1), None, ""), PATH);
    }

    #[test]
    fn what_is_no_id_is_odd_and_asks_for_nothing() {
        for odd in ["ronde=morgen", "alleen=mij"] {
            assert!(read(odd).is_odd, "{odd}");
        }
        assert_eq!(read("pagina=-3").filter.page, 1);
        let long = read(&format!("zoek={}", "a".repeat(10_000)));
        assert_eq!((long.problem, long.filter.query), (Some(QueryProblem::TooLong), None));
    }
}
