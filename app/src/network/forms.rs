//! Reading the posted forms of this feature.

use super::texts;
use crate::shell::FormState;
use chrono::NaiveDate;
use domain::account::{EmailAddress, Role};
use domain::ids::RegionId;
use domain::network::{ActivePeriod, NameProblem, PersonName, RegionName, ShortText};
use domain::time;
use service::network::Invitation;
use uuid::Uuid;

/// The person who is invited; what is wrong is added to the form.
pub(super) fn invitation(form: &mut FormState) -> Option<Invitation> {
    let email = EmailAddress::parse(form.value("email"));
    let name = PersonName::parse(form.value("naam"));
    let organisation = ShortText::parse_optional(form.value("organisatie"));
    let function = ShortText::parse_optional(form.value("functie"));
    let email = email.map_err(|problem| form.error("email", texts::email_problem(problem))).ok();
    let name = name.map_err(|problem| form.error("naam", texts::name_problem("de naam", problem))).ok();
    let organisation = short(form, "organisatie", "de organisatie", organisation);
    let function = short(form, "functie", "de functie", function);
    Some(Invitation { email: email?, name: name?, organisation: organisation?, function: function? })
}

fn short(
    form: &mut FormState,
    field: &str,
    what: &str,
    read: Result<Option<ShortText>, NameProblem>,
) -> Option<Option<ShortText>> {
    read.map_err(|problem| form.error(field, texts::name_problem(what, problem))).ok()
}

/// What someone is invited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum As {
    /// A seat of this region.
    Trekker(RegionId),
    /// A role.
    Role(Role),
}

/// What the person becomes; what is wrong is added to the form.
pub(super) fn invited_as(form: &mut FormState) -> Option<As> {
    match form.value("als").to_owned().as_str() {
        "trekker" if form.value("regio").is_empty() => {
            form.error("regio", texts::CHOOSE_REGION);
            None
        }
        "trekker" => Some(As::Trekker(RegionId::new(form.value("regio")))),
        other => {
            let role = Role::parse(other);
            if role.is_none() {
                form.error("als", texts::CHOOSE_WHAT);
            }
            role.map(As::Role)
        }
    }
}

/// The name and the period of a region; what is wrong is added to the form.
pub(super) fn region(form: &mut FormState) -> Option<(RegionName, Option<ActivePeriod>)> {
    let name = RegionName::parse(form.value("naam"));
    let name = name.map_err(|problem| form.error("naam", texts::name_problem("de naam", problem))).ok();
    let from = date(form, "van");
    let until = date(form, "tot");
    Some((name?, period(form, from?, until?)?))
}

fn period(form: &mut FormState, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<Option<ActivePeriod>> {
    let Some(from) = from else {
        if until.is_some() {
            form.error("van", texts::PERIOD_WITHOUT_START);
            return None;
        }
        return Some(None);
    };
    ActivePeriod::new(from, until).map(Some).map_err(|_| form.error("tot", texts::PERIOD_BACKWARDS)).ok()
}

/// A date that may be left out.
fn date(form: &mut FormState, field: &str) -> Option<Option<NaiveDate>> {
    let typed = form.value(field).trim().to_owned();
    if typed.is_empty() {
        return Some(None);
    }
    let read = time::parse_date(&typed);
    if read.is_none() {
        form.error(field, texts::DATE_MALFORMED);
    }
    read.map(Some)
}

/// The holding that a form showed; another one when the form was tampered with, which then is found to have changed.
pub(super) fn holding(form: &FormState) -> Uuid {
    Uuid::parse_str(form.value("houder")).unwrap_or(Uuid::nil())
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
        let fields: Vec<&str> = wrong.errors.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["email", "naam", "organisatie"]);

        let mut wrong = form("naam=+&van=morgen&tot=3-3-27");
        assert!(region(&mut wrong).is_none());
        let fields: Vec<&str> = wrong.errors.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["naam", "van", "tot"]);
    }

    #[test]
    fn a_period_needs_a_first_day_before_its_last() {
        for (body, field) in [("naam=A&tot=2027-03-04", "van"), ("naam=A&van=2027-03-04&tot=2027-03-03", "tot")] {
            let mut form = form(body);
            assert!(region(&mut form).is_none());
            assert_eq!(form.errors[0].0, field);
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
            assert_eq!(form.errors[0].0, field);
        }
    }
}
