//! How long results take: `cargo run -p domain --example bench_results --release`.
//!
//! 25 regions × 30 rounds, and a hundred times as many regions. Not a timed test: it prints what it measures.

use chrono::DateTime;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::monitor::*;
use domain::survey::Value;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};
use uuid::Uuid;

const ROUNDS: usize = 30;
const GROWTH: usize = 6;
const SHARED: usize = 18;

fn main() {
    for regions in [25, 2_500] {
        let answers: Vec<RoundAnswers> = (0..ROUNDS).map(|round| made_up(regions, round)).collect();
        println!("{regions} regions × {ROUNDS} rounds, {} questions", GROWTH + SHARED);
        let (frozen, took) = timed(|| answers.iter().map(results).collect::<Vec<_>>());
        report("region values and marks", took);
        let (texts, took) = timed(|| frozen.iter().map(write).collect::<Vec<_>>());
        report("written as they are frozen", took);
        let (read, took) = timed(|| texts.iter().map(|text| read(text)).collect::<Vec<RoundResults>>());
        report("read again", took);
        assert_eq!(read, frozen);
        let (_, took) = timed(|| frozen.iter().map(figures).collect::<Vec<_>>());
        report("response, distributions, quartiles", took);
        let (_, took) = timed(|| frozen.windows(2).map(|pair| changes(&pair[0], &pair[1])).collect::<Vec<_>>());
        report("paired changes", took);
        let (_, took) =
            timed(|| frozen.windows(2).map(|p| public_round(&p[1], [Some(&p[0]), None])).collect::<Vec<_>>());
        report("public figures", took);
        println!("  one round frozen: {} kB", texts[0].len() / 1000);
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = black_box(work());
    (made, start.elapsed())
}

fn report(what: &str, took: Duration) {
    let each = took.as_secs_f64() * 1e6 / ROUNDS as f64;
    println!("  {what:<36}{:>10.2} ms in all {each:>10.1} µs a round", took.as_secs_f64() * 1e3);
}

fn write(results: &RoundResults) -> String {
    serde_json::to_string(results).expect("results can be written")
}

fn read(text: &str) -> RoundResults {
    serde_json::from_str(text).expect("what was written can be read")
}

fn figures(round: &RoundResults) -> (Response, Vec<(Distribution, Option<Quartiles>)>) {
    let each = round.growth_questions().map(|question| {
        let values = round.regions.iter().filter_map(|region| region.level(&question.id)).map(HalfLevel::levels);
        (distribution(round, &question.id), quartiles(values))
    });
    (response(round), each.collect())
}

fn changes(earlier: &RoundResults, later: &RoundResults) -> Vec<Option<Change>> {
    later.growth_questions().map(|question| change(earlier, later, &question.id)).collect()
}

fn made_up(regions: usize, round: usize) -> RoundAnswers {
    let growth = (0..GROWTH).map(|i| Question { id: format!("p{i}"), kind: Kind::Growth(5) });
    let shared = (0..SHARED).map(|i| Question { id: format!("b{i:02}"), kind: Kind::Shared });
    RoundAnswers {
        format_version: 1,
        questions: growth.chain(shared).collect(),
        regions: (0..regions).map(|region| region_answers(region, round)).collect(),
    }
}

fn region_answers(region: usize, round: usize) -> RegionAnswers {
    let seat = |seat: SeatNumber| {
        let number = seat.number() as usize;
        let level = |i: usize| Level::new(((region * 7 + i * 3 + round + number) % 6) as u8);
        let answer = |i| (format!("p{i}"), level(i).map_or(GrowthAnswer::Unknown, GrowthAnswer::Level));
        let sent = !(region + round + number).is_multiple_of(9);
        let person = PersonAnswers {
            member: MemberId(Uuid::from_u128((region * 2 + number) as u128)),
            sent_at: DateTime::UNIX_EPOCH,
            growth: (0..GROWTH).map(answer).collect(),
            choices: BTreeMap::new(),
        };
        SeatAnswers { seat, held: true, counting: sent.then_some(person) }
    };
    let shared = (0..SHARED).map(|i| {
        let value = Value::Step(((region + i + round) % 3) as u8);
        (format!("b{i:02}"), SharedAnswer { value, confirmed: true })
    });
    RegionAnswers {
        region: RegionId::new(format!("region-{region:05}")),
        seats: SeatNumber::ALL.map(seat).to_vec(),
        shared: shared.collect(),
    }
}
