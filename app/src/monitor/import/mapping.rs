//! What was said about a file, from the form.

use super::names::{self, DATE, END, JOINED, PHAROS, PLACE, START, WITHOUT};
use crate::forms::FormState;
use domain::ids::RegionId;
use domain::monitor::import::{Mapping, Meaning, Scale};
use domain::survey::SurveyFormat;
use service::monitor::import::Held;
use std::collections::BTreeSet;

/// The value of the field of a region's text that names none.
pub(super) const NO_REGION: &str = "geen";

/// What was said about a file of so many columns; `None` when nothing was said yet. What is no answer to what was asked says nothing.
pub(super) fn mapping(form: &FormState, columns: usize) -> Option<Mapping> {
    let said = |field: &str| form.values.iter().find(|(key, _)| key == field).map(|(_, value)| value.as_str());
    said(&names::column(0))?;
    let format = SurveyFormat::current();
    let meaning = |at| said(&names::column(at)).and_then(|value| Meaning::from_field(format, value));
    let mut mapping = Mapping {
        columns: (0..columns).map(|at| meaning(at).unwrap_or(Meaning::Ignored)).collect(),
        without: form.values_of(WITHOUT).filter_map(|row| row.parse().ok()).collect(),
        ..Mapping::default()
    };
    let scales: Vec<Scale> = Scale::all(format).collect();
    for (field, value) in &form.values {
        if let Some((scale, text)) = names::of_value(&scales, field)
            && let Some(means) = scale.means(format, value)
        {
            mapping.values.insert((scale, text.to_owned()), means);
        } else if let Some(text) = names::of_region(field)
            && !value.is_empty()
        {
            let region = (value != NO_REGION).then(|| RegionId::new(value.as_str()));
            mapping.regions.insert(text.to_owned(), region);
        }
    }
    Some(mapping)
}

/// The meeting to which the answers belonged; `None` with a message at each field that does not say it.
pub(super) fn held(form: &mut FormState) -> Option<Held> {
    let date = form.date(DATE);
    let place = form.choice(PLACE, place, "Kies waar de bijeenkomst was.");
    let start = form.time_of_day(START, "begintijd");
    let end = form.time_of_day(END, "eindtijd");
    Some(Held { date: date?, host: place?, hours: (start?, end?) })
}

fn place(value: &str) -> Option<Option<RegionId>> {
    match value {
        "" => None,
        PHAROS => Some(None),
        region => Some(Some(RegionId::new(region))),
    }
}

/// The regions that are said to have taken part.
pub(super) fn joined(form: &FormState) -> BTreeSet<RegionId> {
    form.values_of(JOINED).map(RegionId::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::monitor::import::{Means, plain};
    use domain::survey::Value;

    #[test]
    fn what_the_form_says_is_read_and_the_rest_says_nothing() {
        let growth = names::value(&Scale::Growth, "Half/half");
        let form = FormState::parse(
            format!(
                "kolom-0=regio&kolom-1=p1-trekker&kolom-2=onzin&{growth}=2&waarde-stap-x=9&waarde-=&regio-tukkerland=twente&regio-x=geen\
                 &regio-y=&zonder=4&zonder=vier&waarde-f4-convenant-ja=getekend"
            )
            .as_bytes(),
        );
        let mapping = mapping(&form, 4).unwrap();
        let ignored = Meaning::Ignored;
        assert_eq!(
            mapping.columns,
            [Meaning::Region, Meaning::Question("p1-trekker".into()), ignored.clone(), ignored]
        );
        let level = Means::Answer(Value::Level(2));
        let choice = Means::Answer(Value::Choice("getekend".into()));
        let of_choice = Scale::Options("f4-convenant".into());
        assert_eq!(
            mapping.values,
            [((Scale::Growth, plain("Half/half")), level), ((of_choice, "ja".into()), choice)].into()
        );
        assert_eq!(mapping.regions, [("tukkerland".into(), Some(RegionId::new("twente"))), ("x".into(), None)].into());
        assert_eq!(mapping.without, [4].into());
        assert_eq!(super::mapping(&FormState::parse(b"inhoud=abc"), 4), None);
    }

    #[test]
    fn each_field_of_the_meeting_that_says_nothing_gets_its_message() {
        let mut form = FormState::parse(b"datum=30-2-2024&plek=&begin=13&einde=");
        assert_eq!(held(&mut form), None);
        let wrong: Vec<String> = form.messages().into_iter().map(|(field, _)| field).collect();
        assert_eq!(wrong, ["datum", "plek", "begin", "einde"].map(str::to_owned)[..wrong.len()]);
        let mut form = FormState::parse(b"datum=13-5-2024&plek=pharos&begin=13:00&einde=16:30");
        assert_eq!(held(&mut form).unwrap().host, None);
    }
}
