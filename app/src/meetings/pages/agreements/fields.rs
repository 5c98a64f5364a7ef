//! The fields of a decision and of an action, and reading those of an action.

use super::super::super::names::ASK;
use super::names::{DECISION, DUE, OWNER, WHAT, ask};
use super::texts;
use crate::forms::{Choice, Field, FormState, Kind, Select};
use domain::ids::{MemberId, RegionId};
use domain::meetings::agreement::{ActionText, Owner};
use domain::time;
use leptos::prelude::*;
use service::meetings::agreements::{ActionView, NewAction, Owners};
use uuid::Uuid;

/// The value of a choice of who does it.
pub(super) fn owner_value(owner: &Owner) -> String {
    match owner {
        Owner::Member(member) => format!("lid_{member}"),
        Owner::Region(region) => format!("regio_{region}"),
    }
}

fn owner_of(value: &str) -> Option<Owner> {
    match value.split_once('_')? {
        ("lid", id) => Uuid::parse_str(id).ok().map(|id| Owner::Member(MemberId(id))),
        ("regio", id) => Some(RegionId::new(id)).filter(RegionId::is_well_formed).map(Owner::Region),
        _ => None,
    }
}

/// What is to be done, by whom, until when.
#[component]
pub(super) fn ActionFields(
    /// Who can do it.
    owners: Owners,
    /// The action as it is; `None` for a new one.
    #[prop(optional_no_strip)]
    action: Option<ActionView>,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let (what, chosen, due) = match &action {
        Some(action) => (action.what.clone(), owner_value(&action.owner), time::typed_date(action.due)),
        None => Default::default(),
    };
    let choices = choices(&owners, action.as_ref());
    view! {
        <Field name=WHAT label="Wat gaat er gebeuren?" kind=Kind::Lines value=what form=form.clone()
            hint="Kort en precies, bijvoorbeeld: de brief voor een nieuwe wethouder delen." />
        <Select name=OWNER label="Wie doet het?" choices chosen form=form.clone()
            hint="Bij een regio zien beide trekkers de afspraak." />
        <Field name=DUE label="Voor welke dag?" kind=Kind::Date value=due form hint="Bijvoorbeeld 1-10-2027." />
    }
}

/// What can be added beside minutes: a decision and an action, each with its button.
pub(super) fn adds(owners: &Owners, form: Option<&FormState>) -> AnyView {
    let (decision, action, owners) = (form.cloned(), form.cloned(), owners.clone());
    view! {
        <h2 class="section__title">"Nieuw besluit"</h2>
        <Field name=DECISION label="Wat is er besloten?" kind=Kind::Lines form=decision />
        <div class="actions">
            <button class="button button--second" type="submit" name=ASK.as_str() value=ask::DECISION>"Besluit toevoegen"</button>
        </div>
        <h2 class="section__title">"Nieuwe afspraak"</h2>
        <ActionFields owners action=None form=action />
        <div class="actions">
            <button class="button button--second" type="submit" name=ASK.as_str() value=ask::ACTION>"Afspraak toevoegen"</button>
        </div>
    }
    .into_any()
}

/// Regions first. Who has it keeps it, also when they could not get it any more.
fn choices(owners: &Owners, action: Option<&ActionView>) -> Vec<Choice> {
    let region =
        |(id, name): &(RegionId, String)| Choice::new(owner_value(&Owner::Region(id.clone())), name).under("Regio’s");
    let person =
        |(id, name): &(MemberId, String)| Choice::new(owner_value(&Owner::Member(*id)), name).under("Personen");
    let mut choices = vec![Choice::new("", "Kies een regio of een persoon")];
    choices.extend(owners.regions.iter().map(region).chain(owners.people.iter().map(person)));
    if let Some(action) = action {
        let value = owner_value(&action.owner);
        if choices.iter().all(|choice| choice.value != value) {
            choices.insert(1, Choice::new(value, action.owner_name.clone()));
        }
    }
    choices
}

/// The fields as they were posted; what is wrong is added to the form, every field at once.
pub(super) fn read(form: &mut FormState) -> Option<NewAction> {
    let what = form.parsed(WHAT, |typed| ActionText::parse(typed).map_err(texts::no_action));
    let owner = form.choice(OWNER, owner_of, texts::CHOOSE_OWNER);
    let due = form.date(DUE);
    Some(NewAction { what: what?, owner: owner?, due: due? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    #[test]
    fn an_action_is_read_whole() {
        let read = read(&mut form("wat=+Bellen%0D%0A&wie=regio_drenthe&voor=1-10-2027")).unwrap();
        assert_eq!((read.what.as_str(), read.due.to_string().as_str()), ("Bellen", "2027-10-01"));
        assert_eq!(read.owner, Owner::Region(RegionId::new("drenthe")));
        let id = Uuid::from_u128(7);
        let owner = Owner::Member(MemberId(id));
        assert_eq!(owner_of(&owner_value(&owner)), Some(owner));
    }

    #[test]
    fn every_field_that_is_wrong_is_told_at_once() {
        for body in ["", "wat=&wie=&voor=31-2-2027", "wat=+&wie=lid_niemand&voor=x", "wie=regio_Drenthe'--&voor="] {
            let mut form = form(body);
            assert!(read(&mut form).is_none());
            let wrong: Vec<_> = form.messages().into_iter().map(|(name, _)| name).collect();
            assert_eq!(wrong, ["wat", "wie", "voor"], "{body}");
        }
        let huge = format!("wat={}&wie={}&voor={}", "a".repeat(501), "b".repeat(101), "c".repeat(101));
        assert_eq!(read(&mut form(&huge)).map(|_| ()), None);
        let twice = read(&mut form("wat=a&wat=b&wie=regio_drenthe&voor=1-10-2027"));
        assert_eq!(twice, None);
    }
}
