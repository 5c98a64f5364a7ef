//! Who reads this: made from the rights table, so that it is true.

use crate::ui::listed;
use domain::account::rights::{Action, Capacity, Reach, reach};
use domain::survey::Share;

/// Who reads the values of all regions.
pub fn of_network() -> String {
    format!("Alle leden van het netwerk kunnen dit lezen: {}.", who(Action::ReadClosedResults))
}

/// Who reads what stands on the page of a region.
pub fn of_region() -> [String; 3] {
    [
        format!(
            "De waarden, de feiten en wat met {} is gedeeld, lezen alle leden: {}.",
            Share::Network.label(),
            who(Action::ReadClosedResults)
        ),
        format!(
            "Wat met “{}” is gedeeld, lezen alleen {}.",
            Share::Coordination.label(),
            who(Action::ReadCoordinationTexts)
        ),
        format!("Wie wat antwoordde, zien alleen {}.", who(Action::SeeNamesBesideAnswers)),
    ]
}

/// Those who may do this about a region. An admin is a coordinator too.
fn who(action: Action) -> String {
    let words = |capacity| match (capacity, reach(action, capacity)) {
        (Capacity::Trekker, Reach::All) => Some("trekkers"),
        (Capacity::Trekker, Reach::OwnRegion) => Some("de trekkers van de regio"),
        (Capacity::Partner, Reach::All) => Some("partners (zoals RIVM en CPZ)"),
        (Capacity::Coordinator, Reach::All) => Some("de coördinatiegroep"),
        _ => None,
    };
    listed(&Capacity::ALL.into_iter().filter_map(words).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_for_all_members_and_some_texts_for_a_smaller_circle() {
        let all = "trekkers, partners (zoals RIVM en CPZ) en de coördinatiegroep.";
        let circle = "alleen de trekkers van de regio en de coördinatiegroep.";
        assert_eq!(of_network(), format!("Alle leden van het netwerk kunnen dit lezen: {all}"));
        let [values, texts, names] = of_region();
        assert_eq!(
            values,
            format!("De waarden, de feiten en wat met iedereen in het netwerk is gedeeld, lezen alle leden: {all}")
        );
        assert_eq!(texts, format!("Wat met “mijn regio en de coördinatiegroep” is gedeeld, lezen {circle}"));
        assert_eq!(names, format!("Wie wat antwoordde, zien {circle}"));
    }
}
