//! A network in which two regions have trekkers, A with Anna and Bert and B with Carla alone, and steps to play rounds in it.

use chrono::{DateTime, Duration, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::survey::{Problem, ProblemKind, SurveyFormat};
use service::survey::{QuestionView, SendOutcome, section};
use service::testkit::{Network, TestNet};
use service::{fetch_all, fetch_one};
use std::ops::Deref;
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

impl Deref for Stage {
    type Target = Network;

    fn deref(&self) -> &Network {
        &self.net
    }
}

impl Stage {
    /// The network without any round.
    pub async fn new(net: TestNet) -> Self {
        net.clock.set("2026-06-01T12:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let [anna, bert, carla] = net.seats_for([("Anna", A, 1), ("Bert", A, 2), ("Carla", B, 1)]).await;
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
        stage.close().await;
        stage.open_round(SECOND).await;
        stage
    }

    /// The meeting whose round is open.
    pub async fn open_meeting(&self) -> MeetingId {
        const OPEN: &str = "SELECT meeting_id FROM rounds WHERE state = 'open'";
        let mut read = self.ctx.db.read().await.unwrap();
        MeetingId(fetch_one!(&mut read.conn(), (Uuid,), OPEN).unwrap().0)
    }

    /// Closes the open round.
    pub async fn close(&self) {
        self.close_round(self.open_meeting().await).await;
    }

    /// Hands Anna's seat over to Dirk.
    pub async fn hand_over_to_dirk(&self) -> Actor {
        self.hand_over(A, 1, "Dirk").await
    }

    /// Moves Bert from region A to the free seat of B.
    pub async fn move_bert_to_b(&self) -> Actor {
        self.end_seat(A, 2).await;
        self.seat_for("Bert", B, 2).await
    }

    /// The question as `who` sees it.
    pub async fn view(&self, who: &Actor, question: &str) -> QuestionView {
        let id = &SurveyFormat::current().question(question).unwrap().0.id;
        let (filling, section) = section(&self.ctx, who, id).await.unwrap();
        filling.section(section).into_iter().find(|view| view.question.id == question).unwrap()
    }

    /// The sent values of a question, in order.
    pub async fn sent(&self, question: &str) -> Vec<String> {
        const SENT: &str = "SELECT value FROM sent_answers WHERE question_id = $1 ORDER BY value";
        let mut read = self.ctx.db.read().await.unwrap();
        let rows = fetch_all!(&mut read.conn(), (String,), SENT, question).unwrap();
        rows.into_iter().map(|(value,)| value).collect()
    }

    /// Moves the clock a minute on.
    pub fn later(&self) -> DateTime<Utc> {
        self.clock.advance(Duration::minutes(1));
        self.ctx.now()
    }
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
