//! Which regions stand beside each other, as it stands in the address: it can be kept and sent on.

use super::names::{ALL, DONE, ROUND, ROUNDS, WITH};
use chrono::NaiveDate;
use domain::ids::RegionId;
use form_urlencoded::Serializer;
use service::monitor::compare::MOST_BESIDE;

/// The address of the page.
pub(in crate::monitor) const PATH: &str = "/monitor/vergelijken";

/// What an address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// The regions to lay beside one's own, in the order of the regions.
    pub(super) with: Vec<RegionId>,
    /// It names a region that cannot be compared.
    pub(super) is_odd: bool,
    /// It names more than fit; the first of them are shown.
    pub(super) too_many: bool,
    /// What was done before.
    pub(super) done: Option<String>,
}

/// So many regions can be chosen beside `own`; who has no region of their own chooses one more.
pub(super) fn most(own: Option<&RegionId>) -> usize {
    MOST_BESIDE + usize::from(own.is_none())
}

impl Asked {
    /// Reads the fields of an address, among the regions that can be compared, by name. One's own stands there always.
    pub(super) fn read(fields: &[(String, String)], regions: &[(&RegionId, &str)], own: Option<&RegionId>) -> Self {
        let of = |name: crate::forms::Name| {
            fields.iter().filter(move |(key, value)| name == **key && !value.is_empty()).map(|(_, value)| value)
        };
        let is_odd = of(WITH).any(|id| regions.iter().all(|(known, _)| known.as_str() != id));
        let chosen = regions.iter().map(|(id, _)| *id).filter(|id| of(WITH).any(|asked| id.as_str() == asked));
        let mut with: Vec<RegionId> = chosen.filter(|id| own != Some(*id)).cloned().collect();
        let too_many = with.len() > most(own);
        with.truncate(most(own));
        Self { with, is_odd, too_many, done: of(DONE).next().cloned() }
    }
}

/// The page with these regions, and with what was done.
pub(super) fn address<'a>(with: impl IntoIterator<Item = &'a RegionId>, done: Option<&str>) -> String {
    let mut fields = Serializer::new(String::new());
    for region in with {
        fields.append_pair(WITH.as_str(), region.as_str());
    }
    if let Some(done) = done {
        fields.append_pair(DONE.as_str(), done);
    }
    let asking = fields.finish();
    if asking.is_empty() { PATH.to_owned() } else { format!("{PATH}?{asking}") }
}

/// The page with these regions at a round; at the newest without one.
pub(super) fn at_round(with: &[RegionId], day: Option<NaiveDate>) -> String {
    let (to, joint) = (address(with, None), if with.is_empty() { '?' } else { '&' });
    day.map_or(to.clone(), |day| format!("{to}{joint}{ROUND}={day}"))
}

/// Whether an address asks for all of one's own past.
pub(super) fn asks_all(fields: &[(String, String)]) -> bool {
    fields.iter().any(|(key, value)| ROUNDS == **key && value == ALL)
}

/// The page with these regions at a round, with all of one's own past.
pub(super) fn with_all(with: &[RegionId], day: Option<NaiveDate>) -> String {
    let to = at_round(with, day);
    let joint = if to == PATH { '?' } else { '&' };
    format!("{to}{joint}{ROUNDS}={ALL}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str, own: Option<&str>) -> Asked {
        let ids: Vec<RegionId> =
            ["drenthe", "friesland", "groningen", "twente", "utrecht", "zeeland"].map(RegionId::new).into();
        let regions: Vec<(&RegionId, &str)> = ids.iter().map(|id| (id, id.as_str())).collect();
        let fields: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Asked::read(&fields, &regions, own.map(RegionId::new).as_ref())
    }

    #[test]
    fn an_address_says_which_regions_and_one_s_own_is_always_there() {
        let asked = read("met=utrecht&met=drenthe&met=utrecht", Some("drenthe"));
        assert_eq!(asked, Asked { with: vec![RegionId::new("utrecht")], ..Asked::default() });
        assert_eq!(address(&asked.with, None), format!("{PATH}?met=utrecht"));
        assert_eq!(address([], Some("weg")), format!("{PATH}?gedaan=weg"));
        let day = NaiveDate::from_ymd_opt(2026, 4, 14);
        assert_eq!(at_round(&asked.with, day), format!("{PATH}?met=utrecht&ronde=2026-04-14"));
        assert_eq!((at_round(&[], day), at_round(&[], None)), (format!("{PATH}?ronde=2026-04-14"), PATH.to_owned()));
        assert_eq!(read("met=&met=", None), Asked::default());
        assert_eq!(with_all(&[], None), format!("{PATH}?rondes=alle"));
        assert_eq!(with_all(&asked.with, day), format!("{PATH}?met=utrecht&ronde=2026-04-14&rondes=alle"));
        let fields = |value: &str| [("rondes".to_owned(), value.to_owned())];
        assert!(asks_all(&fields("alle")) && !asks_all(&fields("twee")) && !asks_all(&[]));
    }

    #[test]
    fn of_too_many_the_first_are_shown_and_it_says_so() {
        let all = "met=drenthe&met=friesland&met=groningen&met=twente&met=utrecht&met=zeeland";
        let (own, nobody) = (read(all, Some("drenthe")), read(all, None));
        assert_eq!((own.with.len(), own.too_many), (4, true));
        assert_eq!((nobody.with.len(), nobody.too_many), (5, true));
        assert!(!read("met=friesland&met=groningen&met=twente&met=utrecht", Some("drenthe")).too_many);
    }

    #[test]
    fn what_is_no_region_is_odd_and_is_not_shown() {
        for odd in ["met=nergens", "met=%00", &format!("met={}", "x".repeat(10_000))] {
            let asked = read(&format!("{odd}&met=utrecht"), None);
            assert!(asked.is_odd && asked.with == [RegionId::new("utrecht")], "{odd}");
        }
    }
}
