//! What is asked of the table, as it stands in the address: it can be kept and sent on.

use super::super::principles::Principle;
use super::super::which_round;
use crate::forms::{Name, TICKED};
use crate::ui::growth_word;
use chrono::NaiveDate;
use domain::ids::RegionId;
use domain::monitor::{Compared, GrowthChoice, Level};
use domain::network::{RegionSize, SchoolZone};
use form_urlencoded::Serializer;
use service::monitor::NetworkRegion;
use std::collections::BTreeSet;

/// The address of the page.
pub(in crate::monitor) const PATH: &str = "/monitor/regios";

/// The id of a principle.
pub(super) const PRINCIPLE: Name = Name::new("principe");
/// How regions stand to the round before: a word of [`moved_word`].
pub(super) const MOVED: Name = Name::new("beweging");
/// A level, by its word; may come several times.
pub(super) const LEVEL: Name = Name::new("niveau");
/// A school holiday zone.
pub(super) const ZONE: Name = Name::new("zone");
/// A size.
pub(super) const SIZE: Name = Name::new("grootte");
/// The id of a region; may come several times.
pub(super) const REGION: Name = Name::new("regio");
/// `ja`: only regions with two answers far apart.
pub(super) const APART: Name = Name::new("verschil");
/// The order, see [`Order`].
pub(super) const ORDER: Name = Name::new("volgorde");

/// The day of the meeting of a round; without it the newest.
pub(super) const ROUND: Name = Name::new(which_round::ROUND);

/// In which order the regions stand; never by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// By name.
    #[default]
    Name,
    /// By their place on the map, from north to south and from west to east.
    Place,
    /// By school holiday zone, and by name in each.
    Zone,
}

impl Order {
    pub(super) const ALL: [Self; 3] = [Self::Name, Self::Place, Self::Zone];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Name => "naam",
            Self::Place => "plek",
            Self::Zone => "zone",
        }
    }
}

/// What an address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// Of their growth.
    pub(super) growth: GrowthChoice,
    /// That they lie in this zone, if only with a part.
    pub(super) zone: Option<SchoolZone>,
    /// That they are as large as this.
    pub(super) size: Option<RegionSize>,
    /// That they are one of these; empty: any.
    pub(super) regions: BTreeSet<RegionId>,
    /// In which order they stand.
    pub(super) order: Order,
    /// In which round, by the day of its meeting; `None` for the newest.
    pub(super) round: Option<NaiveDate>,
}

/// The word of an address for how regions stand to the round before.
pub(super) fn moved_word(compared: Compared) -> &'static str {
    match compared {
        Compared::Grew => "gegroeid",
        Compared::Stayed => "gelijk",
        Compared::Back => "terug",
        Compared::NotComparable => "niet-vergelijkbaar",
    }
}

/// The word of an address for a level.
pub(super) fn level_word(level: Level) -> String {
    growth_word(level.number()).to_lowercase()
}

/// The regions behind a number of the change at a principle, in a round or the newest.
pub(in crate::monitor) fn by_movement(principle: &str, compared: Compared, round: Option<NaiveDate>) -> String {
    let growth =
        GrowthChoice { principle: Some(principle.to_owned()), compared: Some(compared), ..GrowthChoice::default() };
    Asked { growth, round, ..Asked::default() }.address()
}

/// The regions with two answers far apart, in a round or the newest.
pub(in crate::monitor) fn far_apart(round: Option<NaiveDate>) -> String {
    let growth = GrowthChoice { far_apart: true, ..GrowthChoice::default() };
    Asked { growth, round, ..Asked::default() }.address()
}

impl Asked {
    /// Reads the fields of an address beside its round, among these principles and regions; what is empty is not asked for. When a value is
    /// none that there is, or one that can stand there once stands there twice, only the order and the round count, and the words for those
    /// fields are given.
    pub(super) fn read(
        fields: &[(String, String)],
        principles: &[Principle],
        regions: &[NetworkRegion],
        round: Option<NaiveDate>,
    ) -> (Self, Vec<&'static str>) {
        let mut fields = Fields { fields, odd: Vec::new() };
        let compared = |word: &str| Compared::ALL.into_iter().find(|it| moved_word(*it) == word);
        let level = |word: &str| Level::ALL.into_iter().find(|it| level_word(*it) == word);
        let region = |id: &str| regions.iter().map(|it| &it.id).find(|it| it.as_str() == id).cloned();
        let growth = GrowthChoice {
            principle: fields.one(PRINCIPLE, "principe", |id| {
                principles.iter().map(|(known, _)| known).find(|known| *known == id).cloned()
            }),
            levels: fields.all(LEVEL, "niveau", level),
            compared: fields.one(MOVED, "verandering", compared),
            far_apart: fields.one(APART, "verschil", |word| (word == TICKED).then_some(())).is_some(),
        };
        let zone = fields.one(ZONE, "schoolzone", SchoolZone::parse);
        let size = fields.one(SIZE, "grootte", RegionSize::parse);
        let chosen = fields.all(REGION, "regio", region);
        let order = fields.one(ORDER, "volgorde", |word| Order::ALL.into_iter().find(|it| it.as_str() == word));
        let order = order.unwrap_or_default();
        match fields.odd.is_empty() {
            true => (Self { growth, zone, size, regions: chosen, order, round }, Vec::new()),
            false => (Self { order, round, ..Self::default() }, fields.odd),
        }
    }

    /// Whether it asks for anything but an order and a round. A principle alone only points one out.
    pub(super) fn asks(&self) -> bool {
        *self != self.of_all()
    }

    /// The same order and round, of all regions.
    pub(super) fn of_all(&self) -> Self {
        Self { order: self.order, round: self.round, ..Self::default() }
    }

    /// The address that asks for this.
    pub(super) fn address(&self) -> String {
        let Self { growth, zone, size, regions, order, round } = self;
        let mut fields = Serializer::new(String::new());
        let mut put = |name: Name, value: Option<&str>| {
            if let Some(value) = value {
                fields.append_pair(name.as_str(), value);
            }
        };
        put(PRINCIPLE, growth.principle.as_deref());
        put(MOVED, growth.compared.map(moved_word));
        growth.levels.iter().for_each(|level| put(LEVEL, Some(&level_word(*level))));
        put(APART, growth.far_apart.then_some(TICKED));
        put(ZONE, zone.map(SchoolZone::as_str));
        put(SIZE, size.map(RegionSize::as_str));
        regions.iter().for_each(|region| put(REGION, Some(region.as_str())));
        put(ORDER, (*order != Order::default()).then_some(order.as_str()));
        put(ROUND, round.map(|day| day.to_string()).as_deref());
        let asking = fields.finish();
        if asking.is_empty() { PATH.to_owned() } else { format!("{PATH}?{asking}") }
    }
}

/// The fields of an address, and the words for those of which a value is not known.
struct Fields<'a> {
    fields: &'a [(String, String)],
    odd: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    fn values(&self, name: Name) -> impl Iterator<Item = &'a str> + use<'a> {
        let of = self.fields.iter().filter(move |(key, value)| name == **key && !value.is_empty());
        of.map(|(_, value)| value.as_str())
    }

    fn one<T>(&mut self, name: Name, words: &'static str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let first = self.values(name).next()?;
        let is_one = self.values(name).all(|value| value == first);
        let found = read(first).filter(|_| is_one);
        if found.is_none() {
            self.odd.push(words);
        }
        found
    }

    fn all<T: Ord>(&mut self, name: Name, words: &'static str, read: impl Fn(&str) -> Option<T>) -> BTreeSet<T> {
        let values: BTreeSet<&str> = self.values(name).collect();
        let found: BTreeSet<T> = values.iter().filter_map(|value| read(value)).collect();
        if found.len() < values.len() {
            self.odd.push(words);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> (Asked, Vec<&'static str>) {
        let fields: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let principles = [("p1-trekker".to_owned(), "Een stevige trekker".to_owned())];
        let region = |id: &str| NetworkRegion {
            id: RegionId::new(id),
            name: id.to_owned(),
            zones: vec![SchoolZone::Noord],
            is_active: true,
        };
        Asked::read(&fields, &principles, &["drenthe", "utrecht"].map(region), None)
    }

    #[test]
    fn an_address_says_all_that_is_asked_for() {
        let whole = "principe=p1-trekker&beweging=niet-vergelijkbaar&niveau=knop&niveau=bloem&verschil=ja&zone=noord\
            &grootte=klein&regio=drenthe&regio=utrecht&volgorde=plek";
        let (asked, odd) = read(whole);
        assert!(odd.is_empty() && asked.asks());
        assert_eq!(asked.address(), format!("{PATH}?{whole}"));
        assert_eq!(
            by_movement("p1-trekker", Compared::Grew, None),
            format!("{PATH}?principe=p1-trekker&beweging=gegroeid")
        );
        assert_eq!(far_apart(None), format!("{PATH}?verschil=ja"));
        let day = NaiveDate::from_ymd_opt(2026, 4, 14);
        assert_eq!(far_apart(day), format!("{PATH}?verschil=ja&ronde=2026-04-14"), "an earlier round is kept");
        assert!(!Asked { round: day, ..Asked::default() }.asks(), "a round is no choice of regions");
    }

    #[test]
    fn what_is_empty_is_not_asked_for_and_what_is_no_field_is_nothing() {
        let (asked, odd) =
            read("principe=&beweging=&niveau=&zone=&grootte=&regio=&verschil=&volgorde=&utm_source=mail");
        assert_eq!((asked.clone(), odd, asked.asks()), (Asked::default(), Vec::new(), false));
        assert_eq!(asked.address(), PATH);
    }

    #[test]
    fn one_unknown_value_and_everything_is_shown_but_in_the_order_asked_for() {
        let long = "x".repeat(10_000);
        for (field, words) in [
            ("principe=p9", "principe"),
            ("beweging=omhoog", "verandering"),
            ("niveau=6", "niveau"),
            ("niveau=knop&niveau=", ""),
            ("zone=oost", "schoolzone"),
            ("grootte=reusachtig", "grootte"),
            ("regio=nergens", "regio"),
            ("regio=%00", "regio"),
            ("verschil=nee", "verschil"),
            (&format!("principe={long}"), "principe"),
        ] {
            let (asked, odd) = read(&format!("{field}&volgorde=zone&beweging=gegroeid"));
            match words {
                "" => assert!(odd.is_empty() && asked.asks(), "{field}"),
                words => {
                    assert_eq!(odd.first(), Some(&words), "{field}");
                    assert_eq!(asked, Asked { order: Order::Zone, ..Asked::default() }, "{field}");
                }
            }
        }
        assert_eq!(read("volgorde=niveau").1, ["volgorde"], "never by level");
    }

    #[test]
    fn what_stands_there_twice_counts_when_it_is_the_same() {
        assert!(read("zone=noord&zone=noord&regio=drenthe&regio=drenthe").1.is_empty());
        assert_eq!(read("zone=noord&zone=zuid").1, ["schoolzone"]);
    }
}
