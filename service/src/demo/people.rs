//! The demo's people: made-up names, addresses that reach nobody.

use super::dice::Dice;
use super::schedule::Planned;
use chrono::{DateTime, Duration, Utc};
use domain::account::Role;
use domain::network::starting_regions;
use domain::time;
use uuid::Uuid;

/// The region whose two seats are empty.
const WITHOUT: &str = "hollands-midden";
/// Regions with one trekker.
const WITH_ONE: [&str; 4] = ["flevoland", "gooi-en-vechtstreek", "zaanstreek-waterland", "zeeland"];
/// Where seat 2 was handed over, after the third round.
const HANDED_OVER: &str = "drenthe";
const HANDED_OVER_AFTER: usize = 2;
/// The regions whose first trekker also sits in the coordination group.
const IN_THE_GROUP: [&str; 2] = ["twente", "zuid-limburg"];

const FIRST_NAMES: [&str; 54] = [
    "Anne",
    "Bilal",
    "Carla",
    "Daan",
    "Esra",
    "Femke",
    "Gijs",
    "Hanneke",
    "Ilias",
    "Joke",
    "Karim",
    "Lotte",
    "Marieke",
    "Noor",
    "Olga",
    "Pieter",
    "Quirine",
    "Rachid",
    "Sanne",
    "Tjitske",
    "Ursula",
    "Vera",
    "Wouter",
    "Yasmina",
    "Zeger",
    "Aukje",
    "Bram",
    "Chantal",
    "Dewi",
    "Eelco",
    "Fatma",
    "Geertje",
    "Hugo",
    "Ingrid",
    "Jorrit",
    "Kim",
    "Leyla",
    "Mats",
    "Nienke",
    "Omar",
    "Paulien",
    "Ruben",
    "Samira",
    "Teun",
    "Vincent",
    "Willemijn",
    "Xander",
    "Ymke",
    "Zohra",
    "Arjan",
    "Babette",
    "Cor",
    "Dirkje",
    "Emre",
];
const LAST_NAMES: [&str; 9] =
    ["Voorbeeld", "Verzonnen", "Proefveld", "Bedacht", "Denkbeeld", "Fictief", "Testers", "Nepveen", "Alsof"];

/// Where a trekker works, what they do there, and the domain of their addresses. `{}` is the region.
const PLACES_OF_WORK: [(&str, &str, &str); 4] = [
    ("Samenwerkende gemeenten {}", "programmamanager Kansrijke Start", "gemeenten"),
    ("Verloskundig samenwerkingsverband {}", "verloskundige en netwerkregisseur", "geboortezorg"),
    ("Jeugdgezondheid {}", "adviseur publieke gezondheid", "jeugdgezondheid"),
    ("Regionale ondersteuning {}", "projectleider", "ondersteuning"),
];

/// Someone in the demo.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) organisation: String,
    pub(super) function: String,
    /// The first one gets the mail.
    pub(super) addresses: Vec<String>,
}

/// A seat that someone holds or held.
#[derive(Clone, Debug)]
pub(super) struct Holding {
    pub(super) id: Uuid,
    /// Place in the list of starting regions.
    pub(super) region: usize,
    /// 1 or 2.
    pub(super) seat: i32,
    pub(super) member: Uuid,
    pub(super) from: DateTime<Utc>,
    pub(super) until: Option<DateTime<Utc>>,
}

impl Holding {
    /// Whether it lasted at this moment.
    pub(super) fn lasts_at(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && self.until.is_none_or(|until| until > at)
    }
}

/// A role that someone has.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) id: Uuid,
    pub(super) member: Uuid,
    pub(super) role: Role,
}

/// Everyone, with seats and roles.
#[derive(Clone, Debug)]
pub(super) struct People {
    /// When the network began.
    pub(super) since: DateTime<Utc>,
    pub(super) all: Vec<Person>,
    pub(super) holdings: Vec<Holding>,
    pub(super) roles: Vec<Given>,
}

impl People {
    /// Who prepares the meetings.
    pub(super) fn planner(&self) -> &Person {
        let given = self.roles.iter().find(|given| given.role == Role::Coordinator);
        let found = given.and_then(|given| self.all.iter().find(|person| person.id == given.member));
        found.expect("the coordination group has members")
    }
}

/// Makes everyone; the network began two months before the first round.
pub(super) fn people(meetings: &[Planned]) -> People {
    let since = time::moment(
        time::day(meetings[0].times.opens_at) - Duration::days(60),
        chrono::NaiveTime::from_hms_opt(9, 0, 0).expect("a time of the day"),
    );
    let mut maker =
        Maker { dice: Dice::new("people"), made: People { since, all: vec![], holdings: vec![], roles: vec![] } };
    maker.group();
    for (nth, region) in starting_regions().iter().enumerate() {
        let id = region.id.as_str();
        if id == WITHOUT {
            continue;
        }
        let seats = if WITH_ONE.contains(&id) { 1 } else { 2 };
        for seat in 1..=seats {
            let handed_over = (id == HANDED_OVER && seat == 2)
                .then(|| meetings[HANDED_OVER_AFTER].times.closes_at + Duration::days(20) + Duration::hours(10));
            let first = maker.trekker(nth, seat, since, handed_over);
            if let Some(from) = handed_over {
                maker.trekker(nth, seat, from, None);
            }
            if seat == 1 && IN_THE_GROUP.contains(&id) {
                maker.give(first, Role::Coordinator);
            }
        }
    }
    maker.made
}

struct Maker {
    dice: Dice,
    made: People,
}

impl Maker {
    fn group(&mut self) {
        let seats = [
            ("Ministerie van VWS", "beleidsmedewerker", "vws", Role::Coordinator),
            ("Pharos", "adviseur", "pharos", Role::Coordinator),
            ("Zelfstandig", "strategisch adviseur", "advies", Role::Coordinator),
            ("RIVM", "onderzoeker", "rivm", Role::Partner),
            ("CPZ", "adviseur geboortezorg", "cpz", Role::Partner),
            ("Pharos", "beheerder van het portaal", "pharos", Role::Admin),
        ];
        for (organisation, function, domain, role) in seats {
            let member = self.person(organisation, function, &[domain]);
            self.give(member, role);
        }
    }

    fn give(&mut self, member: Uuid, role: Role) {
        self.made.roles.push(Given { id: self.dice.id(), member, role });
    }

    fn trekker(&mut self, region: usize, seat: i32, from: DateTime<Utc>, until: Option<DateTime<Utc>>) -> Uuid {
        let (id, name) = (starting_regions()[region].id.as_str(), &starting_regions()[region].name);
        // Seat 1 is mostly of the municipalities, seat 2 of care.
        let place = match (seat, region % 5) {
            (1, 0) => 2,
            (1, _) => 0,
            (_, 1) => 3,
            (_, _) => 1,
        };
        let (organisation, function, domain) = PLACES_OF_WORK[place];
        let mut domains = vec![format!("{domain}-{id}")];
        if self.made.all.len().is_multiple_of(5) {
            domains.push(format!("regio-{id}"));
        }
        let domains: Vec<&str> = domains.iter().map(String::as_str).collect();
        let member = self.person(&organisation.replace("{}", name), function, &domains);
        self.made.holdings.push(Holding { id: self.dice.id(), region, seat, member, from, until });
        member
    }

    fn person(&mut self, organisation: &str, function: &str, domains: &[&str]) -> Uuid {
        let nth = self.made.all.len();
        let (first, last) = (FIRST_NAMES[nth], LAST_NAMES[(nth * 4) % LAST_NAMES.len()]);
        let name = format!("{first} {last}");
        let local = name.to_lowercase().replace(' ', ".");
        let addresses = domains.iter().map(|domain| format!("{local}@{domain}.example")).collect();
        let id = self.dice.id();
        let (organisation, function) = (organisation.to_owned(), function.to_owned());
        self.made.all.push(Person { id, name, organisation, function, addresses });
        id
    }
}
