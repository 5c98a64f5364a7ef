//! A network in which two regions have trekkers, A with Anna and Bert and B with Carla alone, and steps to play rounds in it.

use chrono::{DateTime, Duration, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::survey::{Kind, Post, Problem, ProblemKind, Scope, SurveyFormat};
use service::survey::{QuestionView, Saved, SendOutcome, SurveyError, save_section, section, send_in};
use service::testkit::{Network, TestNet};
use service::{fetch_all, fetch_one};
use uuid::Uuid;

/// The region of Anna and Bert, and that of Carla.
pub const A: &str = "drenthe";
pub const B: &str = "zeeland";
/// Meetings four months apart.
pub const FIRST: &str = "2026-11-10";
pub const SECOND: &str = "2027-03-16";

pub struct Stage {
    pub net: Network,
    pub anna: Actor,
    pub bert: Actor,
    pub carla: Actor,
}

impl Stage {
    /// The network without any round.
    pub async fn new(net: TestNet) -> Self {
        net.clock.set("2026-06-01T12:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let anna = net.seat_for("Anna", A, 1).await;
        let bert = net.seat_for("Bert", A, 2).await;
        let carla = net.seat_for("Carla", B, 1).await;
        Self { net, anna, bert, carla }
    }

    /// The network in an open round, without an earlier one.
    pub async fn open(net: TestNet) -> Self {
        let stage = Self::new(net).await;
        stage.net.open_round(SECOND).await;
        stage
    }

    /// The network in an open round, after one in which Anna gave these answers of the region.
    pub async fn after(net: TestNet, section: &str, fields: &[(&str, &str)]) -> Self {
        let stage = Self::new(net).await;
        stage.net.open_round(FIRST).await;
        stage.save(&stage.anna, section, fields).await;
        stage.close_round().await;
        stage.net.open_round(SECOND).await;
        stage
    }

    /// The meeting whose round is open.
    pub async fn open_meeting(&self) -> MeetingId {
        const OPEN: &str = "SELECT meeting_id FROM rounds WHERE state = 'open'";
        let mut read = self.net.ctx.db.read().await.unwrap();
        MeetingId(fetch_one!(&mut read.conn(), (Uuid,), OPEN).unwrap().0)
    }

    /// Closes the open round.
    pub async fn close_round(&self) {
        self.net.close_round(self.open_meeting().await).await;
    }

    /// Hands Anna's seat over to Dirk.
    pub async fn hand_over_to_dirk(&self) -> Actor {
        self.net.hand_over(A, 1, "Dirk").await
    }

    /// Moves Bert from region A to the free seat of B.
    pub async fn move_bert_to_b(&self) -> Actor {
        self.net.end_seat(A, 2).await;
        self.net.seat_for("Bert", B, 2).await
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
