//! A network of six regions, A to F, as in the worked example of the rules, and steps to play a round in it.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::account::{Actor, Member, Role, Seat};
use domain::ids::{MemberId, RegionId, RoundId, SeatNumber};
use domain::monitor::RoundResults;
use domain::survey::Value;
use service::db::DbError;
use service::execute;
use service::testkit::{Frozen, TestNet, freeze};
use uuid::Uuid;

pub const P1: &str = "p1-trekker";
/// The seats that are held: all but D's second and both of F.
const HELD: [(&str, i32); 9] =
    [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("c", 1), ("c", 2), ("d", 1), ("e", 1), ("e", 2)];

pub struct Stage {
    pub net: TestNet,
}

/// Reads with a connection.
macro_rules! in_read {
    ($stage:expr, $conn:ident => $body:expr) => {{
        let mut read = $stage.net.ctx.db.read().await.unwrap();
        let $conn = &mut read.conn();
        $body
    }};
}
pub(crate) use in_read;

pub fn value(results: &RoundResults, region: &str) -> Option<u8> {
    results.region(&RegionId::new(region)).and_then(|r| r.level(P1)).map(|v| v.halves())
}

fn person(region: &str, seat: i32) -> u128 {
    u128::from(region.as_bytes()[0]) * 10 + seat as u128
}

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

impl Stage {
    pub async fn new(net: TestNet) -> Self {
        let stage = Self { net };
        run!(stage, "DELETE FROM regions");
        let from = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        for id in ["a", "b", "c", "d", "e", "f"] {
            run!(
                stage,
                "INSERT INTO regions (id, name, code, school_zones, tile_column, tile_row, active_from)
                VALUES ($1, $2, '', 'noord', 0, 0, $3)",
                id,
                id.to_uppercase(),
                from
            );
        }
        for (region, seat) in HELD {
            stage.member(person(region, seat)).await;
            stage.hold(region, seat, person(region, seat), at("2026-01-01T09:00:00Z")).await;
        }
        stage
    }

    async fn member(&self, number: u128) {
        run!(
            self,
            "INSERT INTO members (id, name, organisation, function, created_at) VALUES ($1, $2, '', '', $3)",
            Uuid::from_u128(number),
            format!("Persoon {number}"),
            at("2026-01-01T09:00:00Z")
        );
    }

    async fn hold(&self, region: &str, seat: i32, member: u128, from: DateTime<Utc>) {
        let (id, region) = (self.net.ctx.new_id(), region.to_owned());
        run!(
            self,
            "INSERT INTO seat_holdings (id, region_id, seat, member_id, held_from) VALUES ($1, $2, $3, $4, $5)",
            id,
            &region,
            seat,
            Uuid::from_u128(member),
            from
        );
    }

    pub async fn hand_over(&self, region: &str, seat: i32, when: &str, successor: u128) {
        let (owned, when) = (region.to_owned(), at(when));
        run!(self, "UPDATE seat_holdings SET held_until = $3 WHERE region_id = $1 AND seat = $2", &owned, seat, when);
        self.member(successor).await;
        self.hold(region, seat, successor, when).await;
    }

    /// A round that is open, for a meeting on `date`.
    pub async fn round(&self, date: &str, number: u128) -> RoundId {
        let date: NaiveDate = date.parse().unwrap();
        let (meeting, round) = (Uuid::from_u128(1000 + number), Uuid::from_u128(2000 + number));
        let time = NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        let now = self.net.ctx.now();
        let opened = domain::time::moment(date, time) - Duration::days(28);
        run!(
            self,
            "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence, version,
                created_at) VALUES ($1, 'network', 'planned', $2, $3, $3, 'Utrecht', '', 0, 1, $4)",
            meeting,
            date,
            time,
            now
        );
        run!(
            self,
            "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, opened_at, revision,
                version) VALUES ($1, $2, 1, 'open', $3, $4, $3, 0, 1)",
            round,
            meeting,
            opened,
            opened + Duration::days(22)
        );
        RoundId(round)
    }

    pub async fn close(&self, round: RoundId) -> Frozen {
        let now = self.net.ctx.now();
        let closing = self.net.ctx.db.write(move |conn| {
            Box::pin(async move {
                let frozen = freeze(conn, round, now).await?.expect("the round is there");
                execute!(conn, "UPDATE rounds SET state = 'closed' WHERE id = $1", round.0)?;
                Ok::<_, DbError>(frozen)
            })
        });
        closing.await.unwrap()
    }

    pub async fn reopen(&self, round: RoundId) {
        let until = self.net.ctx.now() + Duration::days(3);
        run!(self, "UPDATE rounds SET state = 'open', closes_at = $2 WHERE id = $1", round.0, until);
    }

    pub async fn publish(&self, round: RoundId) {
        run!(self, "UPDATE rounds SET state = 'published' WHERE id = $1", round.0);
    }

    pub async fn sent(&self, round: RoundId, region: &str, seat: i32, level: &Value) {
        self.sent_by(round, region, seat, person(region, seat), level).await;
    }

    pub async fn sent_by(&self, round: RoundId, region: &str, seat: i32, member: u128, level: &Value) {
        let (member, now, region) = (Uuid::from_u128(member), self.net.ctx.now(), region.to_owned());
        let (json, owned) = (level.to_json(), region.clone());
        run!(
            self,
            "INSERT INTO submissions (round_id, member_id, region_id, seat, first_sent_at, sent_at)
            VALUES ($1, $2, $3, $4, $5, $5)",
            round.0,
            member,
            &region,
            seat,
            now
        );
        run!(
            self,
            "INSERT INTO sent_answers (round_id, member_id, question_id, region_id, value, themes, sent_at)
            VALUES ($1, $2, $3, $4, $5, '[]', $6)",
            round.0,
            member,
            P1,
            &owned,
            &json,
            now
        );
    }

    pub async fn sent_example(&self, round: RoundId) {
        let sent = [("a", 1, 2), ("a", 2, 0), ("b", 1, 3), ("b", 2, 3), ("c", 1, 3), ("c", 2, 4), ("d", 1, 5)];
        for (region, seat, level) in sent {
            let value = if level == 0 { Value::Unknown } else { Value::Level(level) };
            self.sent(round, region, seat, &value).await;
        }
    }

    pub async fn sent_previous(&self, round: RoundId) {
        for (region, level) in [("a", 3), ("b", 3), ("c", 3), ("e", 4)] {
            self.sent(round, region, 1, &Value::Level(level)).await;
        }
    }

    pub async fn shared(&self, round: RoundId, region: &str, question: &'static str, value: &Value, confirmed: bool) {
        let (region, json, now) = (region.to_owned(), value.to_json(), self.net.ctx.now());
        run!(
            self,
            "INSERT INTO shared_answers (round_id, region_id, question_id, value, version, changed_at, confirmed_at)
            VALUES ($1, $2, $3, $4, 1, $5, $6)",
            round.0,
            &region,
            question,
            &json,
            now,
            confirmed.then_some(now)
        );
    }

    /// A shared answer that was given and taken back.
    pub async fn taken_back(&self, round: RoundId, region: &str, question: &'static str) {
        let (region, now) = (region.to_owned(), self.net.ctx.now());
        run!(
            self,
            "INSERT INTO shared_answers (round_id, region_id, question_id, value, version, changed_at)
            VALUES ($1, $2, $3, 'null', 2, $4)",
            round.0,
            &region,
            question,
            now
        );
    }

    pub async fn text(&self, round: RoundId, region: &str, seat: i32, question: &'static str, share: &'static str) {
        let (member, now) = (Uuid::from_u128(person(region, seat)), self.net.ctx.now());
        let (region, json) = (region.to_owned(), Value::Text("We hebben een convenant.".into()).to_json());
        run!(
            self,
            "INSERT INTO sent_answers (round_id, member_id, question_id, region_id, value, share, themes, sent_at)
            VALUES ($1, $2, $3, $4, $5, $6, '[\"bestuur\"]', $7)",
            round.0,
            member,
            question,
            &region,
            &json,
            share,
            now
        );
    }

    /// A text of this trekker's own, shared with everyone.
    pub async fn words(&self, round: RoundId, region: &str, seat: i32, question: &'static str, words: &str) {
        self.text(round, region, seat, question, "network").await;
        let (member, json) = (Uuid::from_u128(person(region, seat)), Value::Text(words.into()).to_json());
        run!(
            self,
            "UPDATE sent_answers SET value = $3 WHERE member_id = $1 AND question_id = $2",
            member,
            question,
            &json
        );
    }

    pub async fn remark(&self, round: RoundId, region: &str, seat: i32, share: &'static str) {
        let member = Uuid::from_u128(person(region, seat));
        run!(
            self,
            "UPDATE sent_answers SET remark = 'Dit gaat goed.', share = $4
            WHERE round_id = $1 AND member_id = $2 AND question_id = $3",
            round.0,
            member,
            P1,
            share
        );
    }

    pub fn visitor(&self) -> Actor {
        Actor::Visitor
    }

    pub fn former(&self) -> Actor {
        actor(None, vec![])
    }

    pub fn trekker(&self, region: &str) -> Actor {
        actor(Some(Seat { region: RegionId::new(region), number: SeatNumber::One }), vec![])
    }

    pub fn role(&self, role: Role) -> Actor {
        actor(None, vec![role])
    }
}

fn actor(seat: Option<Seat>, roles: Vec<Role>) -> Actor {
    Actor::Member(Member { id: MemberId(Uuid::from_u128(7)), name: "Lezer Voorbeeld".into(), seat, roles })
}
