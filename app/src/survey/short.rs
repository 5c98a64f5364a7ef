//! Short names of questions, for the rail and for lists: the product's own texts, the format has none.

use domain::survey::Question;

const NAMES: [(&str, &str); 30] = [
    ("p1-trekker", "Een stevige trekker"),
    ("p2-samenstelling", "Breed samengesteld"),
    ("p3-afspraken", "Goede samenwerkingsafspraken"),
    ("p4-cijfers", "Cijfers, kennis en ervaring"),
    ("p5-scharnier", "Scharnierpunt regio en lokaal"),
    ("p6-toekomst", "Perspectief op de toekomst"),
    ("b01-stip", "Stip op de horizon"),
    ("b02-rollen", "Taken en rollen"),
    ("b03-kartrekker", "Trekker die mag beslissen"),
    ("b04-beleid", "Beleid van gemeenten"),
    ("b05-ouders", "Ouders beslissen mee"),
    ("b06-meten", "Meten en verbeteren"),
    ("b07-successen", "Successen delen"),
    ("b08-domeinen", "Medisch en sociaal"),
    ("b09-professionals", "Professionals"),
    ("b10-verbinding", "Lokaal en regionaal"),
    ("f1-gemeenten", "Aantal gemeenten"),
    ("f2-lokale-coalities", "Lokale coalities"),
    ("f3-partijen", "Aantal organisaties"),
    ("f4-convenant", "Convenant"),
    ("f5-domeinen", "Wie er aan tafel zitten"),
    ("f6-bijeenkomsten", "Regionale bijeenkomsten"),
    ("f7-ouders", "Ouders betrokken"),
    ("f8-financiering", "Geld"),
    ("o1-trots", "Trots"),
    ("o2-knelpunt", "Waar je tegenaan loopt"),
    ("o3-behoefte", "Nodig van het netwerk"),
    ("o4-aanbod", "Te bieden"),
    ("o5-agenda", "Voor de agenda"),
    ("o6-gastregio", "Gastregio zijn"),
];

/// The short name of a question; of one that has none yet the whole question.
pub fn name(question: &'static Question) -> &'static str {
    let found = NAMES.iter().find(|(id, _)| *id == question.id);
    found.map_or(question.label.as_str(), |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::survey::SurveyFormat;

    #[test]
    fn every_question_has_a_short_name_of_its_own() {
        let mut names: Vec<_> = NAMES.iter().map(|(_, name)| *name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), NAMES.len());
        for (_, question) in SurveyFormat::current().questions() {
            assert!(NAMES.iter().any(|(id, _)| *id == question.id), "{}", question.id);
        }
    }
}
