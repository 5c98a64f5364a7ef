//! What the demo's trekkers fill in, round by round.

use super::Variant;
use super::dice::Dice;
use super::facts::{facts, shared_questions};
use super::growth::{Growth, PRINCIPLES};
use super::people::{Holding, People};
use super::schedule::{Planned, ROUNDS};
use super::texts::{Dealer, Writer};
use chrono::{DateTime, Duration, NaiveTime, Utc};
use domain::network::starting_regions;
use domain::survey::{Answer, Share, SurveyFormat, Typed, Value};
use domain::time;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The open questions and how often each is answered.
const OPEN: [(&str, f64); 5] =
    [("o1-trots", 0.66), ("o2-knelpunt", 0.6), ("o3-behoefte", 0.48), ("o4-aanbod", 0.42), ("o5-agenda", 0.4)];
const HOST: &str = "o6-gastregio";

/// What one trekker sent in.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    pub(super) member: Uuid,
    pub(super) region: usize,
    pub(super) seat: i32,
    pub(super) at: DateTime<Utc>,
    pub(super) answers: Vec<(&'static str, Answer)>,
}

/// An answer of the region that was confirmed.
#[derive(Clone, Debug)]
pub(super) struct Confirmed {
    pub(super) region: usize,
    pub(super) question: &'static str,
    pub(super) value: Value,
    pub(super) by: Uuid,
    pub(super) at: DateTime<Utc>,
}

/// Something typed that waits.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) member: Uuid,
    pub(super) region: usize,
    pub(super) question: &'static str,
    pub(super) typed: Typed,
    pub(super) at: DateTime<Utc>,
}

/// One round as it was filled in.
#[derive(Clone, Debug, Default)]
pub(super) struct Filled {
    pub(super) sent: Vec<Sent>,
    pub(super) confirmed: Vec<Confirmed>,
    pub(super) drafts: Vec<Draft>,
}

/// How far someone came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Came {
    Nowhere,
    Halfway,
    SentIn,
}

/// Fills in every round.
pub(super) fn fill_in(people: &People, meetings: &[Planned], variant: Variant, now: DateTime<Utc>) -> Vec<Filled> {
    let mut table = Table { dealer: Dealer::new(), meetings, variant, now };
    let regions: Vec<_> = (0..starting_regions().len())
        .map(|region| {
            let growth = Growth::of(region);
            let facts = facts(region, &growth, ROUNDS);
            (growth, facts)
        })
        .collect();
    let in_round = |round| {
        let order = Dice::new(&format!("order {round}")).order(regions.len());
        let mut filled = Filled::default();
        for (place, region) in order.into_iter().enumerate() {
            let (growth, facts) = &regions[region];
            let holders = table.holders(people, region, round);
            table.region((region, round, place), &holders, growth, &facts[round], &mut filled);
        }
        filled
    };
    (0..ROUNDS).map(in_round).collect()
}

struct Table<'a> {
    dealer: Dealer,
    meetings: &'a [Planned],
    variant: Variant,
    now: DateTime<Utc>,
}

impl Table<'_> {
    fn is_open(&self, round: usize) -> bool {
        round == ROUNDS - 1 && self.variant == Variant::Open
    }

    /// Until when answers were given: nobody fills in ahead of the clock.
    fn until(&self, round: usize) -> DateTime<Utc> {
        self.meetings[round].times.closes_at.min(self.now)
    }

    fn holders<'p>(&self, people: &'p People, region: usize, round: usize) -> Vec<&'p Holding> {
        let until = self.until(round);
        people.holdings.iter().filter(|h| h.region == region && h.lasts_at(until)).collect()
    }

    fn region(
        &mut self,
        (region, round, place): (usize, usize, usize),
        holders: &[&Holding],
        growth: &Growth,
        facts: &BTreeMap<&'static str, Value>,
        filled: &mut Filled,
    ) {
        let mut last = None;
        let signed = facts["f4-convenant"] == Value::Choice("getekend".to_owned());
        let writer = Writer { region, round, signed };
        for holder in holders {
            let came = self.came(round, place, holder, holders.len());
            if came == Came::Nowhere {
                continue;
            }
            let at = self.moment(round, holder);
            let answers = self.answers(writer, holder, growth);
            let kept = if came == Came::SentIn { answers.len() } else { answers.len() / 2 };
            if round == ROUNDS - 1 {
                filled.drafts.extend(drafts(holder, &answers[..kept], at - Duration::minutes(4)));
            }
            last = last.max(Some((came == Came::SentIn, at, holder.member)));
            if came == Came::SentIn {
                filled.sent.push(Sent { member: holder.member, region, seat: holder.seat, at, answers });
            }
        }
        let Some((sent, at, by)) = last else { return };
        let all_sent = filled.sent.iter().filter(|sent| sent.region == region).count() == holders.len();
        let known = self.confirmed_count((region, round), sent, all_sent);
        filled.confirmed.extend(shared_questions().take(known).map(|(question, _)| Confirmed {
            region,
            question,
            value: facts[question].clone(),
            by,
            at: at - Duration::minutes(2),
        }));
    }

    /// How many shared answers were confirmed: all when everyone sent in, since the last one may leave none.
    fn confirmed_count(&self, (region, round): (usize, usize), sent: bool, all_sent: bool) -> usize {
        let all = shared_questions().count();
        let dice = &mut Dice::new(&format!("confirmed {region} {round}"));
        match (all_sent, sent) {
            (true, _) => all,
            (false, true) if dice.chance(0.6) => all,
            (false, true) => all - dice.whole(2, 6) as usize,
            (false, false) => dice.whole(0, 7) as usize,
        }
    }

    /// In the open round the order of the regions decides, so that every state is there to be seen.
    fn came(&self, round: usize, place: usize, holder: &Holding, holders: usize) -> Came {
        let dice = &mut Dice::new(&format!("came {} {} {round}", holder.region, holder.seat));
        if !self.is_open(round) {
            let steady = Dice::new(&format!("steady {} {}", holder.region, holder.seat)).between(0.72, 1.0);
            let early = if round == 0 { 0.88 } else { 1.0 };
            return if dice.chance(steady * early) { Came::SentIn } else { Came::Nowhere };
        }
        match (place, holder.seat, holders) {
            (0..=6, _, _) | (7..=12, 1, _) => Came::SentIn,
            (7..=9, 2, _) | (13..=17, 1, _) => Came::Halfway,
            _ => Came::Nowhere,
        }
    }

    /// Mostly late in the time that the round is open, in the day and sometimes in the evening.
    fn moment(&self, round: usize, holder: &Holding) -> DateTime<Utc> {
        let dice = &mut Dice::new(&format!("moment {} {} {round}", holder.region, holder.seat));
        let (opens, until) = (self.meetings[round].times.opens_at, self.until(round) - Duration::hours(2));
        let days = (until - opens).num_days().max(1);
        let late = dice.between(0.0, 1.0).sqrt();
        #[expect(clippy::cast_possible_truncation, reason = "a share of the days of a round")]
        let day = time::day(opens) + Duration::days((days as f64 * late) as i64);
        let hour = if dice.chance(0.15) { dice.whole(20, 22) } else { dice.whole(8, 17) };
        let clock = NaiveTime::from_hms_opt(hour, dice.whole(0, 59), dice.whole(0, 59)).expect("a time of the day");
        time::moment(day, clock).clamp(opens + Duration::hours(1), until)
    }

    fn answers(&mut self, writer: Writer, holder: &Holding, growth: &Growth) -> Vec<(&'static str, Answer)> {
        let round = writer.round;
        let dice = &mut Dice::new(&format!("answers {} {} {round}", holder.region, holder.seat));
        let mut answers = Vec::new();
        for (principle, question) in PRINCIPLES.into_iter().enumerate() {
            let value = growth.answer(round, principle, holder.seat);
            let before = (round > 0).then(|| growth.answer(round - 1, principle, holder.seat));
            answers.push((question, self.growth_answer(dice, writer, question, value, before.as_ref())));
        }
        for (question, often) in OPEN {
            let dealt = if dice.chance(often) { self.dealer.deal(writer, question, None) } else { None };
            let Some(dealt) = dealt else { continue };
            let themes = if dice.chance(0.15) { Vec::new() } else { dealt.themes.clone() };
            let share = Some(self.share(dice, question));
            answers.push((question, Answer { value: Value::Text(dealt.text.clone()), remark: None, share, themes }));
        }
        let value = Value::Choice(self.willing(dice, round, holder.region).to_owned());
        answers.push((HOST, Answer { value, remark: None, share: None, themes: Vec::new() }));
        answers
    }

    /// A fall is explained more often than anything else.
    fn growth_answer(
        &mut self,
        dice: &mut Dice,
        writer: Writer,
        question: &'static str,
        value: Value,
        before: Option<&Value>,
    ) -> Answer {
        let mut remark = None;
        if let Value::Level(level) = value {
            let fell = matches!(before, Some(Value::Level(before)) if level < *before);
            if dice.chance(if fell { 0.6 } else { 0.14 }) {
                remark = self.dealer.deal(writer, question, Some(level)).map(|dealt| dealt.text.clone());
            }
        }
        let share = remark.is_some().then(|| self.share(dice, question));
        Answer { value, remark, share, themes: Vec::new() }
    }

    /// Mostly what the questionnaire proposes.
    fn share(&self, dice: &mut Dice, question: &str) -> Share {
        let format = SurveyFormat::current();
        let usual =
            format.question(question).map_or(Share::Coordination, |(_, question)| question.default_share(format));
        match (dice.chance(0.15), usual) {
            (false, usual) => usual,
            (true, Share::Network) => Share::Coordination,
            (true, Share::Coordination) => Share::Network,
        }
    }

    /// Whether the region would receive the network: those that did are done for now.
    fn willing(&self, dice: &mut Dice, round: usize, region: usize) -> &'static str {
        let id = starting_regions()[region].id.as_str();
        let hosts = self.meetings.iter().position(|meeting| meeting.host == Some(id));
        let mood = Dice::new(&format!("host {region}")).between(0.0, 1.0) + dice.between(-0.1, 0.1);
        match hosts {
            Some(when) if when > round + 1 => "later",
            Some(when) if when == round + 1 => "volgende",
            Some(_) => "nee",
            None if mood < 0.4 => "nee",
            None if mood < 0.85 => "later",
            None => "volgende",
        }
    }
}

/// What someone had typed before they sent in, or stopped half-way.
fn drafts(holder: &Holding, answers: &[(&'static str, Answer)], at: DateTime<Utc>) -> impl Iterator<Item = Draft> {
    let (member, region) = (holder.member, holder.region);
    answers.iter().map(move |(question, answer)| Draft { member, region, question, typed: Typed::of(answer), at })
}
