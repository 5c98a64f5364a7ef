//! Reading the posted forms of this feature.

use super::names::{AS, FROM, HOLDING, REGION, UNTIL};
use super::texts;
use crate::account::names::{EMAIL, FUNCTION, NAME, ORGANISATION};
use crate::forms::{FormState, Name};
use chrono::NaiveDate;
use domain::account::{EmailAddress, Role};
use domain::ids::RegionId;
use domain::network::{ActivePeriod, PersonName, RegionName, ShortText};
use service::network::Invitation;
use uuid::Uuid;

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

/// What someone is invited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum As {
    /// A seat of this region.
    Trekker(RegionId),
    /// A role.
    Role(Role),
}

/// The value of [`AS`] for a seat; a role has its own.
pub(super) const TREKKER: &str = "trekker";

/// What the person becomes; what is wrong is added to the form.
pub(super) fn invited_as(form: &mut FormState) -> Option<As> {
    if form.value(AS) != TREKKER {
        return form.choice(AS, Role::parse, texts::CHOOSE_WHAT).map(As::Role);
    }
    let region = |typed: &str| (!typed.is_empty()).then(|| RegionId::new(typed));
    form.choice(REGION, region, texts::CHOOSE_REGION).map(As::Trekker)
}

/// The name and the period of a region; what is wrong is added to the form.
pub(super) fn region(form: &mut FormState) -> Option<(RegionName, Option<ActivePeriod>)> {
    let name = form.parsed(NAME, |typed| RegionName::parse(typed).map_err(|e| texts::name_problem("de naam", e)));
    let from = form.optional_date(FROM);
    let until = form.optional_date(UNTIL);
    Some((name?, period(form, from?, until?)?))
}

fn period(form: &mut FormState, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<Option<ActivePeriod>> {
    let Some(from) = from else {
        if until.is_some() {
            form.refuse(FROM, texts::PERIOD_WITHOUT_START);
            return None;
        }
        return Some(None);
    };
    ActivePeriod::new(from, until).map(Some).map_err(|_| form.refuse(UNTIL, texts::PERIOD_BACKWARDS)).ok()
}

/// The holding that a form showed; another one when the form was tampered with, which then is found to have changed.
pub(super) fn holding(form: &FormState) -> Uuid {
    form.id(HOLDING).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    #[test]
    fn dates_are_read_as_browsers_and_people_write_them() {
        for typed in ["van=2027-03-02&tot=2027-03-04", "van=2-3-2027&tot=04-03-2027", "van=2/3/2027&tot=+4-3-2027+"] {
            let mut form = form(&format!("naam=Zeeland&{typed}"));
            let (name, period) = region(&mut form).unwrap();
            assert_eq!(name.as_str(), "Zeeland");
            assert_eq!(period.unwrap().until().unwrap().to_string(), "2027-03-04");
        }
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let mut wrong = form("naam=&email=geen-adres&organisatie=123");
        assert!(invitation(&mut wrong).is_none());
        let fields: Vec<String> = wrong.messages().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["email", "naam", "organisatie"]);

        let mut wrong = form("naam=+&van=morgen&tot=3-3-27");
        assert!(region(&mut wrong).is_none());
        let fields: Vec<String> = wrong.messages().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["naam", "van", "tot"]);
    }

    #[test]
    fn a_period_needs_a_first_day_before_its_last() {
        for (body, field) in [("naam=A&tot=2027-03-04", "van"), ("naam=A&van=2027-03-04&tot=2027-03-03", "tot")] {
            let mut form = form(body);
            assert!(region(&mut form).is_none());
            assert_eq!(form.messages()[0].0, field);
        }
        assert_eq!(region(&mut form("naam=A")).unwrap().1, None);
    }

    #[test]
    fn what_someone_becomes_is_a_seat_of_a_region_or_a_role() {
        assert_eq!(invited_as(&mut form("als=trekker&regio=zeeland")), Some(As::Trekker(RegionId::new("zeeland"))));
        assert_eq!(invited_as(&mut form("als=partner&regio=zeeland")), Some(As::Role(Role::Partner)));
        for (body, field) in [("als=trekker", "regio"), ("als=koning", "als"), ("", "als")] {
            let mut form = form(body);
            assert_eq!(invited_as(&mut form), None);
            assert_eq!(form.messages()[0].0, field);
        }
    }
}
