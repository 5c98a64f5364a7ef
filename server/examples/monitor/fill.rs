//! A network as large as is asked for, with rounds that were opened, filled in by everyone and closed.
//!
//! The portal opens and closes each round, and freezes and indexes what stands there then. People and answers are written as the use cases
//! write them, a region at a time: five thousand trekkers who each save four sections would take hours.

use chrono::{DateTime, Months, NaiveDate, Utc};
use domain::account::{Actor, Member, Role, Seat};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::starting_regions;
use domain::survey::{Kind, Question, Scope, Section, SurveyFormat, Value};
use service::db::{Conn, DbError, Engine};
use service::execute;
use service::testkit::{Network, TestNet};
use uuid::Uuid;

const REGION: &str = "INSERT INTO regions (id, name, code, school_zones, tile_column, tile_row, active_from)
    SELECT $1, $2, code, school_zones, tile_column, tile_row, active_from FROM regions WHERE id = $3";
const MEMBER: &str = "INSERT INTO members (id, name, organisation, function, created_at) VALUES ($1, $2, '', '', $3)";
const HOLDING: &str =
    "INSERT INTO seat_holdings (id, region_id, seat, member_id, held_from) VALUES ($1, $2, $3, $4, $5)";
const SUBMISSION: &str = "INSERT INTO submissions (round_id, member_id, region_id, seat, first_sent_at, sent_at)
    VALUES ($1, $2, $3, $4, $5, $5)";
const SENT: &str =
    "INSERT INTO sent_answers (round_id, member_id, region_id, question_id, value, share, themes, sent_at)
    VALUES ($1, $2, $3, $4, $5, $6, '[]', $7)";
const SHARED: &str = "INSERT INTO shared_answers (round_id, region_id, question_id, value, version, changed_by,
        changed_at, confirmed_by, confirmed_at)
    VALUES ($1, $2, $3, $4, 1, $5, $6, $5, $6)";
/// The day of the first meeting.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2018, 2, 13).expect("a day");
/// So many regions are written at once.
const AT_ONCE: usize = 50;

/// The trekkers of a region.
#[derive(Clone, Debug)]
struct Region {
    id: String,
    trekkers: [Uuid; 2],
}

/// The network.
pub struct Filled {
    pub net: Network,
    /// A trekker of Drenthe.
    pub trekker: Actor,
    pub coordinator: Actor,
    regions: Vec<Region>,
    rounds: usize,
}

impl Filled {
    /// A network `times` as large as it is, without rounds.
    pub async fn new(engine: Engine, times: usize) -> Self {
        let net = TestNet::new(engine).await;
        net.clock.set("2018-01-01T09:00:00Z".parse().expect("a moment"));
        let net = Network::in_net(net).await;
        let regions = people(&net, times).await;
        let drenthe = regions.iter().find(|region| region.id == "drenthe").expect("there is a Drenthe");
        let seat = Some(Seat { region: RegionId::new("drenthe"), number: SeatNumber::One });
        let id = MemberId(drenthe.trekkers[0]);
        let trekker = Actor::Member(Member { id, name: "Trekker".into(), seat, roles: Vec::new() });
        let coordinator = net.with_role(Role::Coordinator).await;
        Self { trekker, coordinator, regions, rounds: 0, net }
    }

    /// Has rounds open and close until there are this many, a year's three at a time of four months.
    pub async fn rounds_until(&mut self, count: usize) {
        while self.rounds < count {
            let months = Months::new(4 * u32::try_from(self.rounds).expect("few rounds"));
            let meeting = self.net.open_round(&(FIRST + months).to_string()).await;
            let round = self.net.round(meeting).await.id.0;
            for (nth, regions) in self.regions.chunks(AT_ONCE).enumerate() {
                answers(&self.net, round, regions.to_vec(), (self.rounds, nth * AT_ONCE)).await;
            }
            self.net.close_round(meeting).await;
            self.net.publish_round(meeting).await;
            self.rounds += 1;
        }
    }
}

async fn people(net: &Network, times: usize) -> Vec<Region> {
    let (ctx, now) = (net.ctx.clone(), net.ctx.now());
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            let mut made = Vec::new();
            for copy in 1..=times {
                for first in starting_regions() {
                    let mut id = first.id.to_string();
                    if copy > 1 {
                        id = format!("{}-{copy}", first.id);
                        execute!(conn, REGION, &id, format!("{} {copy}", first.name), first.id.as_str())?;
                    }
                    let trekkers = [ctx.new_id(), ctx.new_id()];
                    for (seat, member) in (1..).zip(trekkers) {
                        execute!(conn, MEMBER, member, format!("Trekker {seat} van {id}"), now)?;
                        execute!(conn, HOLDING, ctx.new_id(), &id, seat, member, now)?;
                    }
                    made.push(Region { id, trekkers });
                }
            }
            Ok(made)
        })
    });
    write.await.expect("the people are stored")
}

/// Everything that these regions answer in a round; `at` is which round and which region comes first.
async fn answers(net: &Network, round: Uuid, regions: Vec<Region>, (nth, first): (usize, usize)) {
    let now = net.ctx.now();
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            for (place, region) in (first..).zip(&regions) {
                of_region(conn, (round, now), region, place + nth).await?;
            }
            Ok(())
        })
    });
    write.await.expect("the answers are stored");
}

/// Nine of ten regions send in, half of these from both seats.
async fn of_region(
    conn: &mut Conn<'_>,
    (round, now): (Uuid, DateTime<Utc>),
    region: &Region,
    turn: usize,
) -> Result<(), DbError> {
    if turn.is_multiple_of(10) {
        return Ok(());
    }
    let seats = 1 + turn % 2;
    for (seat, member) in (1..).zip(region.trekkers).take(seats) {
        execute!(conn, SUBMISSION, round, member, &region.id, seat, now)?;
        for (place, question) in of_scope(Scope::Person) {
            let turn = turn * 7 + place * 3 + usize::try_from(seat).unwrap_or_default();
            let share = match (question.kind, turn % 4) {
                (Kind::Text, 0) => Some("coordination"),
                (Kind::Text, _) => Some("network"),
                _ => None,
            };
            let value = value(question, turn).to_json();
            execute!(conn, SENT, round, member, &region.id, &question.id, value, share, now)?;
        }
    }
    for (place, question) in of_scope(Scope::Region) {
        let value = value(question, turn + place).to_json();
        execute!(conn, SHARED, round, &region.id, &question.id, value, region.trekkers[0], now)?;
    }
    Ok(())
}

fn of_scope(scope: Scope) -> impl Iterator<Item = (usize, &'static Question)> {
    let is_asked = move |(section, _): &(&Section, &Question)| section.scope == scope;
    SurveyFormat::current().questions().filter(is_asked).map(|(_, question)| question).enumerate()
}

/// An answer that differs from region to region and from round to round.
fn value(question: &Question, turn: usize) -> Value {
    const WORDS: [&str; 4] = ["de verloskundigen", "de gemeente", "ouders", "de huisartsen"];
    let option = |turn: usize| question.options[turn % question.options.len()].id.clone();
    let small = |most: usize| u8::try_from(turn % most).unwrap_or_default();
    match question.kind {
        Kind::Growth => Value::Level(1 + small(5)),
        Kind::Step => Value::Step(small(3)),
        Kind::Count => Value::Count(u32::try_from(turn % 12).unwrap_or_default()),
        Kind::Choice => Value::Choice(option(turn)),
        Kind::Choices => Value::Choices(vec![option(turn)]),
        Kind::Text => Value::Text(format!(
            "We hebben met {} en {} afgesproken wie wanneer belt, en dat werkt {} keer beter.",
            WORDS[turn % 4],
            WORDS[(turn / 4) % 4],
            turn % 100
        )),
    }
}
