//! The letters about seats and roles.

use super::{Kind, Letter, Words};
use chrono::{DateTime, Utc};
use domain::account::{Role, Seat};
use domain::time::SeenOn;

/// What someone is invited to.
#[derive(Clone, Copy, Debug)]
pub enum InvitedTo<'a> {
    /// A seat of the region with this name.
    Seat(&'a str),
    /// Reading along.
    Partner,
    /// The coordination group.
    Coordinator,
    /// Managing the portal.
    Admin,
}

impl InvitedTo<'_> {
    /// A role.
    pub fn role(role: Role) -> Self {
        match role {
            Role::Partner => Self::Partner,
            Role::Coordinator => Self::Coordinator,
            Role::Admin => Self::Admin,
        }
    }

    fn subject(self) -> String {
        match self {
            Self::Seat(region) => format!("Je bent trekker van {region} in het lerend netwerk"),
            Self::Partner => "Je bent partner van het lerend netwerk".to_owned(),
            Self::Coordinator => "Je hoort bij de coördinatiegroep van het lerend netwerk".to_owned(),
            Self::Admin => "Je bent beheerder van het lerend netwerk".to_owned(),
        }
    }

    fn what_it_means(self) -> String {
        match self {
            Self::Seat(region) => format!(
                "Je hebt een van de twee zetels van {region} in het landelijk lerend netwerk. Drie keer per jaar, voor \
                 elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat \
                 andere regio’s doen."
            ),
            Self::Partner => "Je leest mee met het landelijk lerend netwerk: wat de regio’s delen en hoe zij groeien. \
                              Je hoeft zelf niets in te vullen."
                .to_owned(),
            Self::Coordinator => "Je hoort bij de coördinatiegroep van het landelijk lerend netwerk. Samen plannen \
                                  jullie de bijeenkomsten en nodigen jullie de trekkers uit."
                .to_owned(),
            Self::Admin => "Je beheert het portaal van het landelijk lerend netwerk: de trekkers, de rollen en het \
                            logboek."
                .to_owned(),
        }
    }
}

/// An invitation. It says how to log in and holds no secret (login rules, D16).
pub struct Invited<'a> {
    /// The person's name.
    pub name: &'a str,
    /// Who invited; nobody when the portal itself did.
    pub by: Option<&'a str>,
    /// To what.
    pub to: InvitedTo<'a>,
    /// The address that the letter goes to: with this one they log in.
    pub address: &'a str,
}

/// An invitation.
pub fn invitation(invited: &Invited<'_>, public_url: &str) -> Letter {
    let Invited { name, by, to, address } = *invited;
    let by = by.map(|by| format!("{by} heeft je uitgenodigd. ")).unwrap_or_default();
    Letter::new(Kind::Invitation, to.subject(), Some(name))
        .say(format!("{by}{}", to.what_it_means()))
        .say("Zo kom je in het portaal:")
        .steps([
            Words::from("Ga naar ").link(format!("{public_url}/inloggen")),
            format!("Vul dit adres in: {address}").into(),
            "Je krijgt een mail met een code van zes cijfers. Die vul je in.".into(),
        ])
        .say("Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.")
}

/// A proposal of a trekker for who takes over their seat.
pub struct Proposal<'a> {
    /// The trekker.
    pub from: &'a str,
    /// Their seat.
    pub seat: &'a Seat,
    /// The name of its region.
    pub region: &'a str,
    /// What is known of the person, one thing a line.
    pub successor: Vec<String>,
}

/// A proposal, for who manages seats.
pub fn successor(proposal: &Proposal<'_>, public_url: &str) -> Letter {
    let Proposal { from, seat: Seat { region: id, number }, region, successor } = proposal;
    let number = number.number();
    Letter::new(Kind::Successor, format!("{from} stelt een opvolger voor in {region}"), None)
        .say(format!("{from} heeft zetel {number} van {region} en stelt een opvolger voor:"))
        .rows(successor.iter().cloned())
        .say("Akkoord? Draag de zetel dan over. Tot die tijd verandert er niets.")
        .button("Draag de zetel over", format!("{public_url}/beheer/regio/{id}/zetel/{number}/overdragen"))
}

/// What somebody had in the network, and has no more.
#[derive(Clone, Copy, Debug)]
pub enum Ended<'a> {
    /// A seat of the region with this name.
    Seat(&'a str),
    /// As [`Self::Seat`]: somebody else has it now.
    HandedOver(&'a str),
    /// A role.
    Role(Role),
}

/// A seat or role of this person ended at `now`.
pub fn ended(name: &str, what: Ended<'_>, now: DateTime<Utc>, public_url: &str) -> Letter {
    let on = SeenOn::at(now).weekday_date(domain::time::day(now));
    let (kind, subject, said) = match what {
        Ended::Seat(region) => (
            Kind::SeatEnded,
            format!("Je bent geen trekker van {region} meer"),
            format!("Sinds {on} heb je geen zetel van {region} meer in het landelijk lerend netwerk."),
        ),
        Ended::HandedOver(region) => (
            Kind::SeatEnded,
            format!("Je zetel van {region} is overgedragen"),
            format!("Sinds {on} is jouw zetel van {region} in het landelijk lerend netwerk van je opvolger."),
        ),
        Ended::Role(role) => {
            let (lost, what) = match role {
                Role::Partner => ("geen partner meer", "partner"),
                Role::Coordinator => ("niet meer bij de coördinatiegroep", "lid van de coördinatiegroep"),
                Role::Admin => ("geen beheerder meer", "beheerder"),
            };
            let verb = if role == Role::Coordinator { "Je hoort" } else { "Je bent" };
            (
                Kind::RoleEnded,
                format!("{verb} {lost}"),
                format!("Sinds {on} ben je geen {what} meer in het landelijk lerend netwerk."),
            )
        }
    };
    let letter = Letter::new(kind, subject, Some(name)).say(format!("{said} Dank je wel voor wat je hebt gedaan."));
    let letter = match what {
        Ended::Role(_) => letter,
        Ended::Seat(_) | Ended::HandedOver(_) => letter.say("Wat je hebt ingestuurd, blijft van de regio."),
    };
    letter
        .say(
            Words::from("Op ")
                .link(format!("{public_url}/profiel"))
                .and(" kun je nog inloggen om je eigen gegevens te bekijken."),
        )
        .say("Klopt er iets niet? Laat het de coördinatiegroep weten.")
}
