//! Who reads what is filled in: made from the rights table.

use crate::ui::listed;
use domain::survey::{Reader, Scope, Share, SurveyFormat, readers};

/// Whose answers there are.
pub const WHOSE: [(Scope, &str); 2] =
    [(Scope::Person, "Jouw eigen antwoorden"), (Scope::Region, "De antwoorden van jullie regio samen")];

/// When the other trekker reads answers of this scope; made from the rights table, as all of this. `colleague` is their name.
fn colleague_reads(scope: Scope, colleague: Option<&str>) -> Option<String> {
    let found = readers(scope, None);
    let Some(name) = colleague else {
        let reads = found.contains(&Reader::ColleagueAtOnce) || found.contains(&Reader::ColleagueOnceSent);
        return reads.then(|| "Je bent nu de enige trekker van je regio: er leest geen collega mee.".to_owned());
    };
    if found.contains(&Reader::ColleagueAtOnce) {
        return Some(format!("Je collega {name} leest nu al mee."));
    }
    found.contains(&Reader::ColleagueOnceSent).then(|| {
        format!(
            "Je collega {name} leest je antwoorden zodra jullie allebei hebben ingestuurd. Stuurt een van jullie niet in, \
             dan pas als de ronde gesloten is."
        )
    })
}

/// Who reads it at this moment, in a few words; `None` as scope: the whole questionnaire.
pub fn at_this_moment(scope: Option<Scope>, colleague: Option<&str>) -> String {
    let at_once = |scope| readers(scope, None).contains(&Reader::ColleagueAtOnce);
    match (scope, colleague) {
        (Some(scope), Some(name)) if at_once(scope) => format!("Nu jij en {name}"),
        (None, Some(name)) => format!("Nu jij, en bij gezamenlijke vragen {name}"),
        _ => "Nu alleen jij".to_owned(),
    }
}

/// Who reads answers of this scope once the round has closed.
fn others_read(scope: Scope) -> Option<String> {
    let found = readers(scope, None);
    let others = [
        (Reader::CoordinationGroup, "de coördinatiegroep"),
        (Reader::OtherRegions, "de trekkers van de andere regio’s"),
        (Reader::Partners, "de partners (zoals RIVM en CPZ)"),
    ];
    let others: Vec<&str> = others.into_iter().filter(|(it, _)| found.contains(it)).map(|(_, words)| words).collect();
    (!others.is_empty()).then(|| format!("Als de ronde gesloten is, lezen ook mee: {}.", listed(&others)))
}

/// Who sees a name beside answers of this scope.
fn names_read(scope: Scope) -> Option<&'static str> {
    (scope == Scope::Person).then_some("Alleen je eigen regio en de coördinatiegroep zien je naam erbij.")
}

/// Who reads answers of this scope, as sentences.
pub fn of(scope: Scope, colleague: Option<&str>) -> String {
    let sentences = [colleague_reads(scope, colleague), others_read(scope), names_read(scope).map(str::to_owned)];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Who reads what of a whole questionnaire: whose answers, and who reads them. What holds for all of them is told once, of
/// nobody's in particular.
pub fn what(format: &SurveyFormat, colleague: Option<&str>) -> Vec<(Option<&'static str>, String)> {
    let is_asked = |scope: Scope| format.sections.iter().any(|section| section.scope == scope);
    let scopes: Vec<_> = WHOSE.into_iter().filter(|(scope, _)| is_asked(*scope)).collect();
    let others: Vec<_> = scopes.iter().map(|(scope, _)| others_read(*scope)).collect();
    if others.windows(2).any(|two| two[0] != two[1]) {
        return scopes.into_iter().map(|(scope, whose)| (Some(whose), of(scope, colleague))).collect();
    }
    let own = scopes.iter().filter_map(|(scope, whose)| Some((Some(*whose), colleague_reads(*scope, colleague)?)));
    let own: Vec<_> = if colleague.is_some() { own.collect() } else { own.take(1).map(|(_, it)| (None, it)).collect() };
    let names = scopes.iter().find_map(|(scope, _)| names_read(*scope));
    let all = [others.into_iter().next().flatten(), names.map(str::to_owned)];
    let all: Vec<String> = all.into_iter().flatten().collect();
    own.into_iter().chain([(None, all.join(" "))]).collect()
}

/// Who reads a text: its writer chooses.
pub const TEXTS: &str =
    "Bij elke tekst kies je zelf: iedereen in het netwerk, of alleen je regio en de coördinatiegroep.";

/// Who reads a text shared so, in a few words.
pub fn text(share: Share) -> &'static str {
    match share {
        Share::Network => "Iedereen in het netwerk",
        Share::Coordination => "Mijn regio en de coördinatiegroep",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_are_named_in_full() {
        let person = of(Scope::Person, Some("Ingrid"));
        for reader in ["Je collega Ingrid leest", "coördinatiegroep", "andere regio’s", "RIVM en CPZ"] {
            assert!(person.contains(reader), "{reader}");
        }
        assert!(
            person
                .contains("allebei hebben ingestuurd. Stuurt een van jullie niet in, dan pas als de ronde gesloten is")
        );
        assert!(of(Scope::Region, Some("Ingrid")).contains("nu al"));
        let what = what(SurveyFormat::current(), Some("Ingrid"));
        assert_eq!(what.iter().filter(|(_, words)| words.contains("RIVM en CPZ")).count(), 1, "{what:?}");
        for (scope, whose) in WHOSE {
            let own = what.iter().find(|(of, _)| *of == Some(whose)).map(|(_, words)| words.clone());
            assert_eq!(own, colleague_reads(scope, Some("Ingrid")), "{whose}");
        }
    }
}
