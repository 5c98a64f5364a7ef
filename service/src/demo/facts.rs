//! The region's shared answers: what is settled, and facts that drift.

use super::dice::Dice;
use super::growth::Growth;
use domain::survey::{Kind, Scope, SurveyFormat, Value};
use std::collections::BTreeMap;

/// Municipalities in each region, in the order of the list of starting regions; about as many as there are.
const MUNICIPALITIES: [u32; 25] =
    [10, 18, 12, 11, 14, 22, 15, 14, 6, 26, 7, 16, 7, 9, 6, 9, 18, 13, 10, 13, 16, 19, 21, 14, 16];

/// Which principle carries each of the ten points, and how far it must be before the point is under way.
const STEPS: [(usize, f64); 10] =
    [(5, 2.2), (2, 2.4), (0, 2.3), (4, 2.1), (1, 3.0), (3, 2.6), (3, 2.2), (1, 2.5), (2, 2.7), (4, 2.4)];
/// This much further it is settled for good.
const SETTLED: f64 = 1.7;

/// The region's shared answers in every round, by question.
pub(super) fn facts(region: usize, growth: &Growth, rounds: usize) -> Vec<BTreeMap<&'static str, Value>> {
    let mut place = Place::new(region);
    (0..rounds)
        .map(|round| {
            place.moves_on(round);
            let values = shared_questions().map(|(id, kind)| (id, place.value(id, kind, growth, round)));
            values.collect()
        })
        .collect()
}

/// Every question that a region answers together, in order.
pub(super) fn shared_questions() -> impl Iterator<Item = (&'static str, Kind)> {
    let questions = SurveyFormat::current().questions();
    questions.filter(|(section, _)| section.scope == Scope::Region).map(|(_, q)| (q.id.as_str(), q.kind))
}

/// What drifts.
struct Place {
    region: usize,
    dice: Dice,
    all: u32,
    joined: u32,
    coalitions: u32,
    parties: u32,
    table: Vec<usize>,
    seats: usize,
}

impl Place {
    fn new(region: usize) -> Self {
        let mut dice = Dice::new(&format!("facts {region}"));
        let all = MUNICIPALITIES[region];
        let joined = part(all, dice.between(0.55, 1.0)).max(2);
        let coalitions = part(joined, dice.between(0.2, 0.6));
        let parties = all + dice.whole(4, 14);
        let (table, seats) = (dice.order(12), dice.whole(4, 6) as usize);
        Self { region, dice, all, joined, coalitions, parties, table, seats }
    }

    fn moves_on(&mut self, round: usize) {
        if round == 0 {
            return;
        }
        let dice = &mut self.dice;
        match dice.whole(1, 10) {
            1 => self.joined = (self.joined - 1).max(2),
            2..=5 => self.joined = (self.joined + 1).min(self.all),
            _ => {}
        }
        match dice.whole(1, 10) {
            1 => self.coalitions = self.coalitions.saturating_sub(1),
            2..=7 => self.coalitions += dice.whole(1, 2),
            _ => {}
        }
        self.coalitions = self.coalitions.min(self.joined);
        self.parties = (self.parties + dice.whole(0, 5)).saturating_sub(2);
        self.seats = match dice.whole(1, 10) {
            1 => self.seats - 1,
            2..=6 => self.seats + 1,
            _ => self.seats,
        }
        .clamp(3, 11);
    }

    fn value(&self, id: &str, kind: Kind, growth: &Growth, round: usize) -> Value {
        let dice = &mut Dice::new(&format!("fact {} {round} {id}", self.region));
        if kind == Kind::Step {
            return if dice.chance(0.03) { Value::Unknown } else { Value::Step(step(id, growth, round)) };
        }
        let choice = |options: [&str; 3], at: f64, steps: [f64; 2]| {
            Value::Choice(options[steps.iter().filter(|from| at >= **from).count()].to_owned())
        };
        match id {
            "f1-gemeenten" => Value::Count(self.joined),
            "f2-lokale-coalities" => Value::Count(self.coalitions),
            "f3-partijen" if dice.chance(0.04) => Value::Unknown,
            "f3-partijen" => Value::Count(self.parties),
            "f4-convenant" => choice(["nee", "voorbereiding", "getekend"], growth.at(round, 2), [2.0, 3.1]),
            "f5-domeinen" => self.table(),
            "f6-bijeenkomsten" => Value::Count(dice.whole(1, 5)),
            "f7-ouders" => choice(["niet", "soms", "vast"], growth.at(round, 1) - 0.2, [2.1, 3.9]),
            _ => Value::Choice(money(growth.at(round, 5)).to_owned()),
        }
    }

    /// Who sits at the table, in the order of the questionnaire.
    fn table(&self) -> Value {
        let options = SurveyFormat::current().question("f5-domeinen").map(|(_, question)| &question.options);
        let options = options.expect("the questionnaire asks who sits at the table").iter().enumerate();
        let seated = |place: &usize| self.table[..self.seats].contains(place);
        // Municipalities and youth health care are always there.
        let at_table = |(nth, id): &(usize, &str)| seated(nth) || ["gemeenten", "jgz"].contains(id);
        let ids = options.map(|(nth, option)| (nth, option.id.as_str())).filter(at_table);
        Value::Choices(ids.map(|(_, id)| id.to_owned()).collect())
    }
}

fn step(id: &str, growth: &Growth, round: usize) -> u8 {
    let nth = id.get(1..3).and_then(|number| number.parse::<usize>().ok()).map_or(0, |number| number - 1);
    let (principle, from) = STEPS[nth % STEPS.len()];
    let at = growth.at(round, principle);
    u8::from(at >= from) + u8::from(at >= from + SETTLED)
}

fn money(at: f64) -> &'static str {
    match at {
        at if at < 1.9 => "niet",
        at if at < 2.9 => "jaar",
        at if at < 4.6 => "meerjarig",
        _ => "structureel",
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share from 0 to 1 of a small number")]
fn part(of: u32, share: f64) -> u32 {
    (f64::from(of) * share).round() as u32
}
