//! The demo network on both engines: what it promises, and that it is the same every time.

use chrono::{DateTime, Utc};
use domain::account::Role;
use domain::calendar::Rsvp;
use domain::meetings::MeetingState;
use domain::meetings::poll::Best;
use domain::monitor::Outcome;
use domain::rounds::RoundState;
use domain::survey::{SurveyFormat, Value};
use service::db::Engine;
use service::demo::{self, Variant};
use service::meetings::list_meetings;
use service::meetings::polls::{self, read_poll};
use service::meetings::rsvp::read_coming;
use service::testkit::{TestNet, invitation, somebody};
use service::{both_engines, execute, fetch_all};
use std::collections::{BTreeMap, BTreeSet};

async fn texts(net: &TestNet, sql: &'static str) -> Vec<String> {
    let mut read = net.ctx.db.read().await.unwrap();
    let rows = fetch_all!(&mut read.conn(), (String,), sql).unwrap();
    rows.into_iter().map(|(text,)| text).collect()
}

async fn seeded(net: &TestNet, variant: Variant) {
    demo::seed(&net.ctx, variant).await.unwrap();
}

type Rounds = Vec<(String, DateTime<Utc>, DateTime<Utc>, i32)>;

async fn rounds(net: &TestNet) -> Rounds {
    let mut read = net.ctx.db.read().await.unwrap();
    let sql = "SELECT state, opens_at, closes_at, revision FROM rounds ORDER BY opens_at";
    fetch_all!(&mut read.conn(), (String, DateTime<Utc>, DateTime<Utc>, i32), sql).unwrap()
}

both_engines! {
    async fn the_network_has_the_people_that_it_promises(net: TestNet) {
        seeded(&net, Variant::Open).await;
        assert_eq!(net.count("SELECT COUNT(*) FROM regions WHERE active_from IS NOT NULL").await, 25);
        let held = "SELECT COUNT(*) FROM (SELECT region_id FROM seat_holdings WHERE held_until IS NULL
            GROUP BY region_id HAVING COUNT(*) = 2) two";
        assert_eq!(net.count(held).await, 20);
        assert_eq!(net.count("SELECT COUNT(*) FROM seat_holdings WHERE held_until IS NULL").await, 44);
        assert_eq!(net.count("SELECT COUNT(*) FROM seat_holdings WHERE held_until IS NOT NULL").await, 1);
        assert_eq!(net.count("SELECT COUNT(DISTINCT region_id) FROM seat_holdings").await, 24);
        for (sql, number) in [
            ("SELECT COUNT(*) FROM member_roles WHERE role = 'coordinator'", 5),
            ("SELECT COUNT(*) FROM member_roles WHERE role = 'partner'", 2),
            ("SELECT COUNT(*) FROM member_roles WHERE role = 'admin'", 1),
        ] {
            assert_eq!(net.count(sql).await, number, "{sql}");
        }
        let addresses = texts(&net, "SELECT address FROM member_emails").await;
        assert!(addresses.iter().all(|address| address.ends_with(".example")));
        assert!(addresses.iter().all(|a| domain::account::EmailAddress::parse(a).is_ok_and(|e| e.as_str() == a)));
        let people = net.count("SELECT COUNT(*) FROM members").await;
        assert!(i64::try_from(addresses.len()).unwrap() >= people + 5, "some people have two addresses");
        let listed = demo::people(&net.ctx).await.unwrap();
        assert!(listed[0].part.ends_with("moet nog beginnen"), "{listed:#?}");
        assert!(listed.iter().any(|person| person.part == "beheerder"));
    }

    async fn five_rounds_are_published_and_one_is_open(net: TestNet) {
        seeded(&net, Variant::Open).await;
        let rounds = rounds(&net).await;
        let states: Vec<&str> = rounds.iter().map(|round| round.0.as_str()).collect();
        assert_eq!(states, ["published", "published", "published", "published", "published", "open"]);
        assert_eq!(rounds.iter().map(|round| round.3).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 0]);
        assert!(rounds[5].1 < net.ctx.now());
        let days = (rounds[5].2 - net.ctx.now()).num_days();
        assert!((10..=18).contains(&days), "closes in {days} days");
        let responded = net.count("SELECT COUNT(DISTINCT s.region_id) FROM submissions s JOIN rounds r
            ON r.id = s.round_id WHERE r.state = 'open'").await;
        assert!((11..=14).contains(&responded), "{responded}");
        let halfway = net.count("SELECT COUNT(DISTINCT d.member_id) FROM drafts d JOIN rounds r ON r.id = d.round_id
            WHERE r.state = 'open' AND d.member_id NOT IN (SELECT member_id FROM submissions s WHERE s.round_id = r.id)")
            .await;
        assert!(halfway >= 4, "{halfway}");
    }

    async fn its_people_plan_choose_dates_and_say_whether_they_come(net: TestNet) {
        seeded(&net, Variant::Open).await;
        let coordinator = somebody(&[Role::Coordinator]);
        let all = list_meetings(&net.ctx, &coordinator).await.unwrap();
        let of = |state: MeetingState| all.iter().filter(|meeting| meeting.state == state).collect::<Vec<_>>();
        let [concepts, sought, ahead] = [MeetingState::Concept, MeetingState::DatePoll, MeetingState::Planned].map(of);
        assert_eq!((concepts.len(), sought.len(), ahead.len()), (1, 1, 1));
        assert!(concepts[0].date > ahead[0].date && sought[0].date > ahead[0].date, "the meeting ahead comes first");
        let poll = read_poll(&net.ctx, &coordinator, sought[0]).await.unwrap().unwrap();
        assert!(poll.state.is_open() && poll.dates.len() == 3, "{poll:?}");
        let chose = poll.regions.len() - poll.silent_regions().count() - poll.regions.iter().filter(|it| !it.is_held).count();
        assert!((14..=18).contains(&chose), "{chose} of {} regions", poll.regions.len());
        assert!(matches!(poll.best(), Best::One(_)), "{:?}", poll.tallies);
        let coming = read_coming(&net.ctx, &coordinator, ahead[0]).await.unwrap();
        let said = |rsvp: Rsvp| coming.people.iter().filter(|it| it.answer.as_ref().is_some_and(|answer| answer.rsvp == rsvp)).count();
        let [yes, maybe, no] = Rsvp::ALL.map(said);
        assert!(yes > 15 && maybe > 1 && no > 1, "{yes} {maybe} {no}");
        let needs = coming.needs.unwrap();
        assert_eq!((needs.diet.len(), needs.access.len()), (1, 0));
        // Nothing of it was to be mailed at the start.
        assert_eq!(polls::send_due(&net.ctx).await.unwrap(), 0);
        let answers = coming.people.iter().filter_map(|it| it.answer.as_ref());
        assert!(answers.into_iter().all(|answer| answer.at < net.ctx.now()), "nobody answers ahead of the clock");
    }

    async fn the_other_variant_has_a_closed_round_that_is_not_published(net: TestNet) {
        seeded(&net, Variant::Closed).await;
        let rounds = rounds(&net).await;
        assert_eq!((rounds[5].0.as_str(), rounds[5].3), (RoundState::Closed.as_str(), 1));
        assert!(rounds[5].2 <= net.ctx.now());
    }

    async fn every_answer_fits_the_questionnaire(net: TestNet) {
        seeded(&net, Variant::Closed).await;
        let format = SurveyFormat::current();
        let mut read = net.ctx.db.read().await.unwrap();
        let sql = "SELECT question_id, value, themes FROM sent_answers
            UNION ALL SELECT question_id, value, '[]' FROM shared_answers";
        let answers = fetch_all!(&mut read.conn(), (String, String, String), sql).unwrap();
        assert!(answers.len() > 3000, "{}", answers.len());
        for (id, value, themes) in &answers {
            let (_, question) = format.question(id).unwrap();
            assert!(Value::from_json(value).is_some_and(|value| value.fits(question.kind)), "{id} {value}");
            let themes: Vec<String> = serde_json::from_str(themes).unwrap();
            assert!(themes.iter().all(|theme| question.themes && format.theme_label(theme).is_some()), "{id} {themes:?}");
        }
        let sql = "SELECT a.value, b.value FROM shared_answers a JOIN shared_answers b
            ON b.round_id = a.round_id AND b.region_id = a.region_id
            WHERE a.question_id = 'f1-gemeenten' AND b.question_id = 'f2-lokale-coalities'";
        let pairs = fetch_all!(&mut read.conn(), (String, String), sql).unwrap();
        assert!(pairs.len() > 80);
        for (all, some) in pairs {
            let (Some(Value::Count(all)), Some(Value::Count(some))) = (Value::from_json(&all), Value::from_json(&some))
            else { panic!("{all} {some}") };
            assert!(some <= all && all <= 60);
        }
    }

    async fn growth_rises_slowly_and_sometimes_falls(net: TestNet) {
        seeded(&net, Variant::Closed).await;
        let mut read = net.ctx.db.read().await.unwrap();
        let sql = "SELECT f.results FROM round_results f JOIN rounds r ON r.id = f.round_id ORDER BY r.opens_at";
        let frozen = fetch_all!(&mut read.conn(), (String,), sql).unwrap();
        let frozen: Vec<domain::monitor::RoundResults> =
            frozen.iter().map(|(text,)| serde_json::from_str(text).unwrap()).collect();
        assert_eq!(frozen.len(), 6);
        let mut means = Vec::new();
        let (mut apart, mut unknown, mut rose, mut fell) = (0, 0, 0, 0);
        for (nth, round) in frozen.iter().enumerate() {
            assert_eq!(round.regions.len(), 25);
            let responded = round.regions.iter().filter(|region| region.responded()).count();
            assert!((17..=24).contains(&responded), "round {nth}: {responded}");
            let levels: Vec<f64> = values(round).into_values().collect();
            means.push(levels.iter().sum::<f64>() / levels.len() as f64);
            let all = round.regions.iter().flat_map(|region| region.growth.values());
            apart += all.clone().filter(|growth| growth.is_reason_to_talk()).count();
            unknown += all.filter(|growth| matches!(growth.value, Outcome::Unknown)).count();
            if nth > 0 {
                let before = values(&frozen[nth - 1]);
                for (key, now) in values(round) {
                    let Some(before) = before.get(&key) else { continue };
                    rose += usize::from(now > *before);
                    fell += usize::from(now < *before);
                }
            }
        }
        let kept = |(a, b): (&f64, &f64)| b - a > -0.1 && b - a < 0.6;
        assert!(means.iter().zip(&means[1..]).all(kept) && means[5] - means[0] > 0.7, "{means:?}");
        assert!(rose > 2 * fell && fell > 30, "rose {rose}, fell {fell}");
        assert!(apart >= 12 && unknown >= 2, "apart {apart}, unknown {unknown}");
        println!("means {means:.2?}, rose {rose}, fell {fell}, apart {apart}, unknown {unknown}");
    }

    async fn texts_do_not_come_back_and_are_many(net: TestNet) {
        seeded(&net, Variant::Open).await;
        let mut read = net.ctx.db.read().await.unwrap();
        let rows = match net.ctx.db.engine() {
            Engine::Sqlite => {
                let sql = "SELECT hex(round_id), region_id, value, remark FROM sent_answers";
                fetch_all!(&mut read.conn(), (String, String, String, Option<String>), sql).unwrap()
            }
            Engine::Postgres => {
                let sql = "SELECT CAST(round_id AS TEXT), region_id, value, remark FROM sent_answers";
                fetch_all!(&mut read.conn(), (String, String, String, Option<String>), sql).unwrap()
            }
        };
        let (mut in_region, mut in_round, mut distinct) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (round, region, value, remark) in rows {
            let text = if let Some(Value::Text(text)) = Value::from_json(&value) { Some(text) } else { remark };
            let Some(text) = text else { continue };
            assert!(in_region.insert((region.clone(), text.clone())), "{region} twice: {text}");
            assert!(in_round.insert((round, text.clone())), "twice in a round: {text}");
            distinct.insert(text);
        }
        assert!(distinct.len() >= 150, "{}", distinct.len());
    }

    async fn only_who_has_an_agreement_writes_of_it(net: TestNet) {
        seeded(&net, Variant::Open).await;
        let told = "SELECT COUNT(*) FROM sent_answers a
            JOIN shared_answers s ON s.round_id = a.round_id AND s.region_id = a.region_id AND s.question_id = 'f4-convenant'
            WHERE (a.value LIKE '%convenant is getekend%' OR a.value LIKE '%onder het convenant%'
                OR a.remark LIKE '%convenant is getekend%')";
        let texts = texts(&net, "SELECT value FROM shared_answers WHERE question_id = 'f4-convenant'").await;
        assert!(texts.iter().any(|value| !value.contains("getekend")), "some regions have none");
        assert!(net.count(told).await > 0);
        let without = format!("{told} AND s.value NOT LIKE '%getekend%'");
        assert_eq!(net.count(without.leak()).await, 0);
    }
}

fn values(round: &domain::monitor::RoundResults) -> BTreeMap<(String, String), f64> {
    let one = |region: &domain::monitor::RegionResult| {
        let id = region.region.to_string();
        let known = region.growth.keys().filter_map(|question| Some((question.clone(), region.level(question)?)));
        known.map(|(question, level)| ((id.clone(), question), level.levels())).collect::<Vec<_>>()
    };
    round.regions.iter().flat_map(one).collect()
}

/// Every row that the demo writes, as text.
async fn dump(net: &TestNet) -> Vec<String> {
    let mut all = Vec::new();
    for sql in [
        "SELECT m.name || m.organisation || m.function || e.address FROM members m
            JOIN member_emails e ON e.member_id = m.id ORDER BY e.address",
        "SELECT question_id || region_id || value || COALESCE(remark, '') || COALESCE(share, '') || themes
            FROM sent_answers ORDER BY round_id, member_id, question_id",
        "SELECT question_id || region_id || value FROM shared_answers ORDER BY round_id, region_id, question_id",
        "SELECT question_id || fields FROM drafts ORDER BY round_id, member_id, question_id",
        "SELECT results FROM round_results ORDER BY round_id",
        "SELECT action || object_id || detail FROM audit_log ORDER BY id",
        "SELECT place || CAST(start_time AS TEXT) FROM meetings ORDER BY id",
    ] {
        all.extend(texts(net, sql).await);
    }
    all
}

#[tokio::test]
async fn the_demo_is_the_same_every_time_and_on_both_engines() {
    let mut dumps = Vec::new();
    for engine in [Engine::Sqlite, Engine::Sqlite, Engine::Postgres] {
        let net = TestNet::new(engine).await;
        seeded(&net, Variant::Open).await;
        dumps.push(dump(&net).await);
    }
    assert!(dumps[0].len() > 3000);
    assert!(dumps.iter().all(|dump| *dump == dumps[0]));
}

both_engines! {
    async fn a_database_that_is_not_a_demos_is_left_alone(net: TestNet) {
        service::network::add_admin(&net.ctx, &invitation("Anna")).await.unwrap();
        assert!(matches!(demo::prepare(&net.ctx, Variant::Open).await, Err(demo::DemoError::NotADemo)));
        assert_eq!(net.count("SELECT COUNT(*) FROM members").await, 1);
    }

    async fn a_first_start_that_stopped_can_be_repeated(net: TestNet) {
        let rename = async |sql: &'static str| {
            net.ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql) })).await.unwrap();
        };
        rename("ALTER TABLE drafts RENAME TO away").await;
        demo::prepare(&net.ctx, Variant::Open).await.unwrap_err();
        rename("ALTER TABLE away RENAME TO drafts").await;
        let people = demo::prepare(&net.ctx, Variant::Open).await.unwrap();
        assert_eq!(demo::prepare(&net.ctx, Variant::Open).await.unwrap(), people, "a later start changes nothing");
    }
}
