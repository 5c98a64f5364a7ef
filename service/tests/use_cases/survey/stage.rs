//! A network of two regions, A with Anna and Bert and B with Carla alone, and steps to play rounds in it.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::account::{Actor, Member, Seat};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::survey::{Kind, Post, Problem, ProblemKind, Scope, SurveyFormat};
use domain::time;
use service::db::DbError;
use service::survey::{QuestionView, Saved, SendOutcome, SurveyError, save_section, section, send_in};
use service::testkit::TestNet;
use service::{execute, fetch_all};
use uuid::Uuid;

/// Meetings four months apart.
pub const FIRST: &str = "2026-11-10";
pub const SECOND: &str = "2027-03-16";

pub struct Stage {
    pub net: TestNet,
    pub anna: Actor,
    pub bert: Actor,
    pub carla: Actor,
}

/// Runs a statement by itself.
macro_rules! run {
    ($stage:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        $stage.net.ctx.db.write(move |conn| Box::pin(async move {
            ::service::execute!(conn, $sql $(, $arg)*)?;
            Ok::<_, ::service::db::DbError>(())
        })).await.unwrap()
    };
}
pub(crate) use run;

fn trekker(id: MemberId, name: &str, region: &str, number: SeatNumber) -> Actor {
    let seat = Some(Seat { region: RegionId::new(region), number });
    Actor::Member(Member { id, name: name.into(), seat, roles: vec![] })
}

impl Stage {
    /// The network without any round.
    pub async fn new(net: TestNet) -> Self {
        let mut actors = Vec::new();
        net.clock.set("2026-06-01T12:00:00Z".parse().unwrap());
        for region in ["a", "b"] {
            let sql = "INSERT INTO regions (id, name, code, school_zones, tile_column, tile_row, active_from)
                VALUES ($1, $2, '', 'noord', 0, 0, $3)";
            let (name, from) = (region.to_uppercase(), NaiveDate::from_ymd_opt(2026, 1, 1));
            net.ctx
                .db
                .write(move |conn| Box::pin(async move { execute!(conn, sql, region, name, from) }))
                .await
                .unwrap();
        }
        let seats = [("Anna", "a", SeatNumber::One), ("Bert", "a", SeatNumber::Two), ("Carla", "b", SeatNumber::One)];
        for (name, region, seat) in seats {
            let id = net.add_member(name, &format!("{name}@regio.example")).await;
            hold(&net, id, region, seat).await;
            actors.push(trekker(id, name, region, seat));
        }
        let [anna, bert, carla] = actors.try_into().unwrap();
        Self { net, anna, bert, carla }
    }

    /// The network in an open round, without an earlier one.
    pub async fn open(net: TestNet) -> Self {
        let stage = Self::new(net).await;
        stage.open_round(SECOND).await;
        stage
    }

    /// The network in an open round, after one in which Anna gave these answers of the region.
    pub async fn after(net: TestNet, section: &str, fields: &[(&str, &str)]) -> Self {
        let stage = Self::new(net).await;
        stage.open_round(FIRST).await;
        stage.save(&stage.anna, section, fields).await;
        stage.close_round().await;
        stage.open_round(SECOND).await;
        stage
    }

    /// Opens the round of the meeting on this day; it is twenty days before.
    pub async fn open_round(&self, meeting: &str) {
        self.plan_round(meeting).await;
        let (opened, date) = (self.net.ctx.now() - Duration::days(1), day(meeting));
        run!(
            self,
            "UPDATE rounds SET state = 'open', opened_at = $2
            WHERE meeting_id IN (SELECT id FROM meetings WHERE date = $1)",
            date,
            opened
        );
    }

    /// Plans the round of the meeting on this day; it is twenty days before, and nobody looked yet.
    pub async fn plan_round(&self, meeting: &str) {
        let (date, nine) = (day(meeting), NaiveTime::from_hms_opt(9, 0, 0).unwrap());
        let moment = |days| time::moment(date - Duration::days(days), nine);
        self.net.clock.set(moment(20));
        let (meeting, round, now) = (self.net.ctx.new_id(), self.net.ctx.new_id(), self.net.ctx.now());
        let (opens, closes) = (moment(28), moment(6));
        run!(
            self,
            "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence, version,
                created_at) VALUES ($1, 'network', 'planned', $2, '09:30', '16:00', 'Utrecht', '', 0, 1, $3)",
            meeting,
            date,
            now
        );
        run!(
            self,
            "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, revision, version)
            VALUES ($1, $2, 1, 'planned', $3, $4, 0, 1)",
            round,
            meeting,
            opens,
            closes
        );
    }

    /// Closes the open round.
    pub async fn close_round(&self) {
        let now = self.net.ctx.now();
        run!(self, "UPDATE rounds SET state = 'closed', closed_at = $1 WHERE state = 'open'", now);
    }

    /// Hands Anna's seat over to Dirk.
    pub async fn hand_over_to_dirk(&self) -> Actor {
        let now = self.net.ctx.now();
        run!(self, "UPDATE seat_holdings SET held_until = $1 WHERE region_id = 'a' AND seat = 1", now);
        let id = self.net.add_member("Dirk", "dirk@regio.example").await;
        hold(&self.net, id, "a", SeatNumber::One).await;
        trekker(id, "Dirk", "a", SeatNumber::One)
    }

    /// Moves Bert from region A to the free seat of B.
    pub async fn move_bert_to_b(&self) -> Actor {
        let (id, now) = (self.bert.member_id().unwrap(), self.net.ctx.now());
        run!(self, "UPDATE seat_holdings SET held_until = $1 WHERE member_id = $2", now, id.0);
        hold(&self.net, id, "b", SeatNumber::Two).await;
        trekker(id, "Bert", "b", SeatNumber::Two)
    }

    pub async fn try_save(&self, who: &Actor, section: &str, fields: &[(&str, &str)]) -> Result<Saved, SurveyError> {
        save_section(&self.net.ctx, who, section, Post::new(owned(fields)).unwrap()).await
    }

    pub async fn save(&self, who: &Actor, section: &str, fields: &[(&str, &str)]) -> Saved {
        self.try_save(who, section, fields).await.unwrap()
    }

    /// The question as `who` sees it.
    pub async fn view(&self, who: &Actor, question: &str) -> QuestionView {
        let id = &SurveyFormat::current().question(question).unwrap().0.id;
        let (filling, section) = section(&self.net.ctx, who, id).await.unwrap();
        filling.section(section).into_iter().find(|view| view.question.id == question).unwrap()
    }

    pub async fn send(&self, who: &Actor) -> SendOutcome {
        send_in(&self.net.ctx, who).await.unwrap()
    }

    /// Every required personal answer.
    pub async fn fill_personal(&self, who: &Actor, level: &str) {
        let growth = questions(Scope::Person, Kind::Growth);
        let fields: Vec<_> = growth.iter().map(|id| (*id, level)).collect();
        self.save(who, "doorontwikkeling", &fields).await;
        self.save(who, "nu", &[("o6-gastregio", "later")]).await;
    }

    /// Every required answer of the region.
    pub async fn fill_shared(&self, who: &Actor) {
        let steps = questions(Scope::Region, Kind::Step);
        let fields: Vec<_> = steps.iter().map(|id| (*id, "1")).collect();
        self.save(who, "borging", &fields).await;
        let mut facts: Vec<_> = questions(Scope::Region, Kind::Count).iter().map(|id| (*id, "2")).collect();
        facts.extend([("f4-convenant", "nee"), ("f5-domeinen", "jgz"), ("f7-ouders", "soms")]);
        facts.push(("f8-financiering", "jaar"));
        self.save(who, "feiten", &facts).await;
    }

    /// The sent values of a question, in order.
    pub async fn sent(&self, question: &str) -> Vec<String> {
        const SENT: &str = "SELECT value FROM sent_answers WHERE question_id = $1 ORDER BY value";
        let mut read = self.net.ctx.db.read().await.unwrap();
        let rows = fetch_all!(&mut read.conn(), (String,), SENT, question).unwrap();
        rows.into_iter().map(|(value,)| value).collect()
    }

    /// Moves the clock a minute on.
    pub fn later(&self) -> DateTime<Utc> {
        self.net.clock.advance(Duration::minutes(1));
        self.net.ctx.now()
    }
}

async fn hold(net: &TestNet, member: MemberId, region: &'static str, seat: SeatNumber) {
    let (id, now): (Uuid, _) = (net.ctx.new_id(), net.ctx.now());
    let sql = "INSERT INTO seat_holdings (id, region_id, seat, member_id, held_from) VALUES ($1, $2, $3, $4, $5)";
    let write = net.ctx.db.write(move |conn| {
        Box::pin(async move { Ok::<_, DbError>(execute!(conn, sql, id, region, seat.number(), member.0, now)?) })
    });
    write.await.unwrap();
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn questions(scope: Scope, kind: Kind) -> Vec<&'static str> {
    let all = SurveyFormat::current().questions();
    all.filter(|(section, it)| section.scope == scope && it.kind == kind).map(|(_, it)| it.id.as_str()).collect()
}

pub fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The problems with the value of a question.
pub fn kinds(problems: &[Problem], question: &str) -> Vec<ProblemKind> {
    problems.iter().filter(|problem| problem.question == question).map(|problem| problem.kind.clone()).collect()
}

/// The gaps; fails when it was sent.
pub fn gaps(outcome: SendOutcome) -> Vec<Problem> {
    match outcome {
        SendOutcome::Gaps(gaps) => gaps,
        SendOutcome::Sent { .. } => panic!("it was sent in"),
    }
}

/// How many shared answers were left to the colleague; fails when it was not sent.
pub fn left(outcome: SendOutcome) -> usize {
    match outcome {
        SendOutcome::Sent { left } => left.count,
        SendOutcome::Gaps(gaps) => panic!("not sent in: {gaps:?}"),
    }
}
