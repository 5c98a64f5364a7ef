//! The fields about a person who is invited, and what reads them.

use crate::account::names::{EMAIL, FUNCTION, NAME, ORGANISATION};
use crate::forms::{Field, FormState, Kind, Name};
use crate::network::texts;
use domain::account::EmailAddress;
use domain::network::{PersonName, ShortText};
use leptos::prelude::*;
use service::network::Invitation;

/// Beside the address of someone who is invited.
pub(super) const INVITED_HERE: &str =
    "Hier gaat de uitnodiging naartoe. Kennen we dit adres al, dan nodig je die persoon uit.";

/// The four fields about a person, with a hint beside the address. `email` and `name` stand in them when the form is opened afresh.
pub(super) fn person_fields(
    form: &Option<FormState>,
    hint: &'static str,
    email: String,
    name: String,
) -> impl IntoView + use<> {
    view! {
        <Field name=EMAIL label="E-mailadres" hint=hint kind=Kind::Email value=email form=form.clone() autocomplete="off" />
        <Field name=NAME label="Naam" value=name form=form.clone() autocomplete="off" />
        <Field name=ORGANISATION label="Organisatie (niet verplicht)" form=form.clone() autocomplete="off" />
        <Field name=FUNCTION label="Functie (niet verplicht)" form=form.clone() autocomplete="off" />
    }
}

/// The person who is invited; what is wrong is added to the form.
pub(super) fn invitation(form: &mut FormState) -> Option<Invitation> {
    let email = form.parsed(EMAIL, |typed| EmailAddress::parse(typed).map_err(texts::email_problem));
    let name = form.parsed(NAME, |typed| PersonName::parse(typed).map_err(|e| texts::name_problem("de naam", e)));
    let organisation = short(form, ORGANISATION, "de organisatie");
    let function = short(form, FUNCTION, "de functie");
    Some(Invitation { email: email?, name: name?, organisation: organisation?, function: function? })
}

fn short(form: &mut FormState, name: Name, what: &str) -> Option<Option<ShortText>> {
    form.parsed(name, |typed| ShortText::parse_optional(typed).map_err(|e| texts::name_problem(what, e)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let mut wrong = form("naam=&email=geen-adres&organisatie=123");
        assert!(invitation(&mut wrong).is_none());
        let fields: Vec<String> = wrong.messages().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["email", "naam", "organisatie"]);
    }
}
