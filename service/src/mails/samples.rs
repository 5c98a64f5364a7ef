//! Every letter once, with made-up people.

use super::Letter;
use super::account::{self, LoginAsked};
use super::network::{self, Invited, InvitedTo, Proposal};
use super::rounds::{self, Reminder};
use chrono::{DateTime, Duration, Utc};
use domain::account::Seat;
use domain::account::login::{CODE_LIFETIME, LoginCode};
use domain::ids::{RegionId, SeatNumber};
use domain::time;

const NAME: &str = "Anna Müller-van ’t Hof";
const COLLEAGUE: &str = "Bert Élan";
const REGION: &str = "Kop van Noord-Holland";
const ADDRESS: &str = "anna.muller@gemeenten-noordkop.example";
const DEVICE: &str = "Firefox op Windows";

/// A letter as somebody may get it.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Its name in an address: lower-case letters and hyphens.
    pub slug: &'static str,
    /// Who gets it, and when; Dutch.
    pub when: &'static str,
    /// The letter.
    pub letter: Letter,
}

/// Every letter of the portal, as it would be at `now`.
pub fn samples(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    [of_account(now, public_url), of_network(public_url), of_rounds(now, public_url)].concat()
}

fn sample(slug: &'static str, when: &'static str, letter: Letter) -> Sample {
    Sample { slug, when, letter }
}

fn of_account(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let code = LoginCode::parse("123456").expect("six digits");
    let until = now + CODE_LIFETIME;
    let asked = LoginAsked { code: &code, now, until, device: DEVICE };
    let absent = account::signed_in_after_absence(now, DEVICE, public_url);
    vec![
        sample("inlogcode", "Naar wie een code vraagt om in te loggen.", account::login_code(&asked, public_url)),
        sample("adrescode", "Naar een adres dat iemand wil toevoegen.", account::address_code(&code, until)),
        sample("na-lange-tijd", "Naar wie na een half jaar weer inlogt.", absent),
        sample("adres-erbij", "Naar wie een adres toevoegde.", account::address_added(now, ADDRESS)),
        sample("ander-mailadres", "Naar het oude en het nieuwe adres.", account::mail_address_chosen(now, ADDRESS)),
        sample("adres-weg", "Naar wie een adres weghaalde, en naar dat adres.", account::address_removed(now, ADDRESS)),
    ]
}

fn of_network(public_url: &str) -> Vec<Sample> {
    let invited = |to, by| network::invitation(&Invited { name: NAME, by, to, address: ADDRESS }, public_url);
    let seat = Seat { region: RegionId::new("kop-van-noord-holland"), number: SeatNumber::One };
    let known = [COLLEAGUE, "bert@ggd-noordkop.example", "Beleidsadviseur jeugd", "GGD Noordkop"];
    let successor = known.map(|line| line.to_owned()).into();
    let proposal = Proposal { from: NAME, seat: &seat, region: REGION, successor };
    vec![
        sample("trekker", "Naar wie een zetel krijgt.", invited(InvitedTo::Seat(REGION), Some("Cora Planner"))),
        sample("partner", "Naar wie partner wordt.", invited(InvitedTo::Partner, Some("Cora Planner"))),
        sample("coordinatiegroep", "Naar wie erbij komt.", invited(InvitedTo::Coordinator, Some("Ada Beheer"))),
        sample("beheerder", "Naar wie beheerder wordt, hier de eerste.", invited(InvitedTo::Admin, None)),
        sample("opvolger", "Naar de coördinatiegroep.", network::successor(&proposal, public_url)),
    ]
}

fn of_rounds(now: DateTime<Utc>, public_url: &str) -> Vec<Sample> {
    let letter = |days, colleague_sent, is_last| {
        let meeting = time::day(now) + Duration::days(days);
        let closes_at = time::moment(meeting - Duration::days(6), chrono::NaiveTime::MIN);
        let about = Reminder { name: NAME, region: REGION, colleague_sent, is_last, meeting, closes_at, now };
        rounds::reminder(&about, public_url)
    };
    vec![
        sample("eerste-herinnering", "Naar wie nog niet instuurde, twee weken ervoor.", letter(14, None, false)),
        sample("tweede-herinnering", "Negen dagen ervoor; de collega is klaar.", letter(9, Some(COLLEAGUE), true)),
    ]
}
