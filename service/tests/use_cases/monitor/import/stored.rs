//! A round that is read in: what is stored of it, who may, and that it is taken back whole.

use chrono::NaiveTime;
use domain::account::{Actor, Role};
use domain::ids::{RegionId, RoundId};
use domain::monitor::import::{Mapping, Meaning, Means, Scale, plain};
use domain::monitor::response;
use domain::rounds::{Reason, RoundState};
use domain::survey::Value;
use service::db::DbError;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingError, read_response};
use service::monitor::import::{
    Held, Import, ImportError, MayImport, ReadFile, example, import_round, imported, preview, read_file, take_back,
};
use service::monitor::{MOST_ROUNDS, regions_view};
use service::rounds::RoundError;
use service::testkit::{Network, TestNet, somebody};
use service::{both_engines, execute};

const DAY: &str = "2024-05-13";

struct Desk {
    net: Network,
    cora: Actor,
    proof: MayImport,
}

impl Desk {
    /// The portal is there since the beginning of 2026.
    async fn new(net: TestNet) -> Self {
        net.clock.set("2026-01-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let cora = net.with_role(Role::Coordinator).await;
        let proof = MayImport::of(&cora).unwrap();
        Self { net, cora, proof }
    }

    async fn import(&self, day: &str) -> Import {
        let file = file("limesurvey-codes.csv");
        let mapping = self.mapping(&file).await;
        self.of(day, file, mapping).await
    }

    async fn of(&self, day: &str, file: ReadFile, mapping: Mapping) -> Import {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        Import {
            round: RoundId(self.net.ctx.new_id()),
            held: Held { date: day.parse().unwrap(), host: Some(RegionId::new("twente")), hours: (at(13), at(16)) },
            found: preview(&self.net.ctx, &self.proof, file, Some(mapping)).await.unwrap().into(),
            joined: ["fryslan", "twente"].map(RegionId::new).into(),
        }
    }

    /// The same with another file, or something else said about it.
    async fn otherwise(&self, import: &Import, change: fn(&mut ReadFile, &mut Mapping)) -> Import {
        let (mut file, mut mapping) = (import.found.file.clone(), import.found.mapping.clone());
        change(&mut file, &mut mapping);
        self.of(DAY, file, mapping).await
    }

    /// As it is guessed, with what codes cannot tell.
    async fn mapping(&self, file: &ReadFile) -> Mapping {
        let found = preview(&self.net.ctx, &self.proof, file.clone(), None).await.unwrap();
        let unknown = || Means::Answer(Value::Unknown);
        let mut mapping = found.mapping;
        mapping.values.insert((Scale::Growth, plain("A6")), unknown());
        mapping.values.insert((Scale::Step, plain("A4")), unknown());
        mapping
    }

    async fn read_in(&self, import: &Import) -> Result<RoundId, ImportError> {
        import_round(&self.net.ctx, &self.proof, import).await
    }

    /// Everything that is stored but for the log, and the themes of the questionnaire, which come with the first round that closes.
    async fn content(&self) -> Vec<String> {
        let is_kept = |row: &String| row.starts_with("audit_log") || row.starts_with("themes");
        self.net.content().await.into_iter().filter(|row| !is_kept(row)).collect()
    }
}

fn file(name: &str) -> ReadFile {
    read_file(name, example(name).unwrap()).unwrap()
}

/// Nobody can tell which of them count.
fn four_of_one_region(file: &mut ReadFile, mapping: &mut Mapping) {
    let row = file.sheet.rows[0].clone();
    file.sheet.rows = vec![row; 4];
    let is_person = |column: &&mut Meaning| **column == Meaning::Person;
    mapping.columns.iter_mut().filter(is_person).for_each(|column| *column = Meaning::Ignored);
}

/// From and until half past these hours.
fn night([start, end]: [u32; 2]) -> (NaiveTime, NaiveTime) {
    let half_past = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
    (half_past(start), half_past(end))
}

const SOMEBODY_CAME: &str =
    "INSERT INTO rsvps (meeting_id, member_id, answer, way, comment, sequence, written_at, answered_at)
    SELECT t.id, m.id, 'yes', 'page', '', 0, t.created_at, t.created_at FROM meetings t, members m";

/// What else can hang on a meeting.
const HANGS: [&str; 6] = [
    "INSERT INTO agendas (meeting_id, revision) SELECT id, 0 FROM meetings",
    "INSERT INTO meeting_records (meeting_id) SELECT id FROM meetings",
    "INSERT INTO attendance_others (meeting_id, people) SELECT id, 3 FROM meetings",
    "INSERT INTO attendance_regions (meeting_id, region_id, people) SELECT id, 'drenthe', 3 FROM meetings",
    "INSERT INTO attendance (meeting_id, member_id, present, touched_at, noted_at)
    SELECT t.id, m.id, TRUE, t.created_at, t.created_at FROM meetings t, members m",
    "INSERT INTO evaluated (meeting_id, member_id) SELECT t.id, m.id FROM meetings t, members m",
];

both_engines! {
    async fn a_round_is_read_in_as_a_closed_one_and_taken_back_whole(net: TestNet) {
        let desk = Desk::new(net).await;
        let ctx = &desk.net.ctx;
        let before = desk.content().await;
        let mails = desk.net.count("SELECT COUNT(*) FROM outbox").await;
        let import = desk.import(DAY).await;
        assert_eq!(desk.content().await, before, "a preview stores nothing");
        let round = desk.read_in(&import).await.unwrap();
        let view = regions_view(ctx, &desk.cora, None, MOST_ROUNDS).await.unwrap();
        let [found] = view.window.rounds.as_slice() else { panic!("{:?}", view.window.rounds) };
        assert_eq!((found.id, found.state, found.imported_at), (round, RoundState::Closed, Some(ctx.now())));
        // Eight regions of the file, and one that is said to have taken part; the only row of a ninth was not sent in.
        let took_part = response(&found.results);
        assert_eq!((took_part.regions, took_part.active_regions, took_part.seats), (8, 9, 13));
        let meetings = meetings::list_meetings(ctx, &desk.cora).await.unwrap();
        let [held] = meetings.as_slice() else { panic!("{meetings:?}") };
        assert_eq!((held.date, held.host.as_ref().map(|(id, _)| id.as_str())), (DAY.parse().unwrap(), Some("twente")));
        assert_eq!(desk.net.count("SELECT COUNT(*) FROM outbox").await, mails, "nobody is told");

        let listed = imported(ctx, &desk.proof).await.unwrap();
        assert_eq!(listed.iter().map(|it| (it.round, it.file.as_str(), it.answers)).collect::<Vec<_>>(), [(round, "limesurvey-codes.csv", 13)]);
        take_back(ctx, &desk.proof, round).await.unwrap();
        assert_eq!(desk.content().await, before);
        take_back(ctx, &desk.proof, round).await.unwrap();
        let logged = "SELECT COUNT(*) FROM audit_log WHERE action IN ('round.imported', 'round.taken_back')";
        assert_eq!(desk.net.count(logged).await, 2, "what is gone is not taken back again");
        assert_eq!(desk.read_in(&import).await.unwrap(), round, "and it may come again");
    }

    async fn two_presses_make_one_round_and_a_day_has_one(net: TestNet) {
        let desk = Desk::new(net).await;
        let (import, other) = (desk.import(DAY).await, desk.import(DAY).await);
        let (one, same, third) = tokio::join!(desk.read_in(&import), desk.read_in(&import), desk.read_in(&other));
        let stored = [&one, &same].into_iter().filter(|it| it.is_ok()).count();
        assert!(stored == 2 && third.is_err() || stored == 0 && third.is_ok(), "{one:?} {same:?} {third:?}");
        for refused in [one, same, third].into_iter().filter_map(Result::err) {
            assert!(matches!(refused, ImportError::OtherRound(_)), "{refused:?}");
        }
        assert_eq!(desk.net.count("SELECT COUNT(*) FROM rounds").await, 1);
        assert_eq!(desk.net.count("SELECT COUNT(*) FROM meetings").await, 1);
    }

    async fn a_meeting_that_the_portal_knows_is_the_one_and_stays(net: TestNet) {
        let desk = Desk::new(net).await;
        let first = desk.import(DAY).await;
        desk.read_in(&first).await.unwrap();
        // Somebody's answer hangs on the meeting: it stays when the round goes.
        let write = desk.net.ctx.db.write(|conn| Box::pin(async move { Ok::<_, DbError>(execute!(conn, SOMEBODY_CAME)?) }));
        write.await.unwrap();
        take_back(&desk.net.ctx, &desk.proof, first.round).await.unwrap();
        assert_eq!(desk.net.count("SELECT COUNT(*) FROM rounds").await, 0);
        let before = desk.content().await;
        let again = desk.import(DAY).await;
        desk.read_in(&again).await.unwrap();
        assert_eq!(desk.net.count("SELECT COUNT(*) FROM meetings").await, 1);
        take_back(&desk.net.ctx, &desk.proof, again.round).await.unwrap();
        assert_eq!(desk.content().await, before);
    }

    async fn a_meeting_on_which_something_hangs_stays_when_its_round_goes(net: TestNet) {
        let desk = Desk::new(net).await;
        for hangs in HANGS {
            let import = desk.import(DAY).await;
            desk.read_in(&import).await.unwrap();
            let run = async |sql: &'static str| {
                desk.net.ctx.db.write(move |conn| Box::pin(async move { Ok::<_, DbError>(execute!(conn, sql)?) })).await.unwrap()
            };
            run(hangs).await;
            take_back(&desk.net.ctx, &desk.proof, import.round).await.unwrap_or_else(|error| panic!("{hangs}: {error}"));
            assert_eq!(desk.net.count("SELECT COUNT(*) FROM rounds").await, 0, "{hangs}");
            assert_eq!(desk.net.count("SELECT COUNT(*) FROM meetings").await, 1, "{hangs}");
            run("DELETE FROM agendas").await;
            run("DELETE FROM meeting_records").await;
            run("DELETE FROM attendance_others").await;
            run("DELETE FROM attendance_regions").await;
            run("DELETE FROM attendance").await;
            run("DELETE FROM evaluated").await;
            run("DELETE FROM meetings").await;
        }
    }

    async fn what_cannot_be_read_in_stores_nothing(net: TestNet) {
        let desk = Desk::new(net).await;
        let before = desk.net.content().await;
        let fine = desk.import(DAY).await;
        let with = |change: fn(&mut Import)| {
            let mut import = fine.clone();
            change(&mut import);
            import
        };
        for (import, expected) in [
            (with(|it| it.held.date = "2026-01-01".parse().unwrap()), "2026-01-01 is no day"),
            (with(|it| it.held.date = "2017-12-31".parse().unwrap()), "2017-12-31 is no day"),
            (with(|it| it.held.hours.1 = it.held.hours.0), "hours that"),
            // The clock was put forward that night.
            (with(|it| (it.held.date, it.held.hours.0) = ("2024-03-31".parse().unwrap(), NaiveTime::from_hms_opt(2, 30, 0).unwrap())), "a meeting that began at 02:30:00"),
            (with(|it| (it.held.date, it.held.hours) = ("2024-03-31".parse().unwrap(), night([1, 2]))), "a meeting that ended at 02:30:00"),
            (with(|it| it.held.host = Some(RegionId::new("atlantis"))), "a host region that"),
            (with(|it| { it.joined.insert(RegionId::new("x; DROP TABLE regions")); }), "a region that"),
            (desk.otherwise(&fine, |_, mapping| mapping.columns.clear()).await, "the file is not"),
            (desk.otherwise(&fine, |file, _| file.sheet.rows.clear()).await, "the file is not"),
            (desk.otherwise(&fine, four_of_one_region).await, "the file is not"),
        ] {
            let error = desk.read_in(&import).await.unwrap_err();
            assert!(error.to_string().starts_with(expected), "{error} {expected}");
        }
        assert_eq!(desk.net.content().await, before);
    }

    async fn what_was_looked_at_with_other_regions_is_read_again(net: TestNet) {
        let desk = Desk::new(net).await;
        let mut import = desk.import(DAY).await;
        let mut found = (*import.found).clone();
        found.regions.pop();
        found.reading.rows.clear();
        import.found = found.into();
        desk.read_in(&import).await.unwrap();
        let view = regions_view(&desk.net.ctx, &desk.cora, None, MOST_ROUNDS).await.unwrap();
        assert_eq!(response(&view.window.rounds[0].results).regions, 8);
    }

    async fn it_is_not_published_not_opened_again_and_nobody_filled_it_in(net: TestNet) {
        let desk = Desk::new(net).await;
        let import = desk.import(DAY).await;
        desk.read_in(&import).await.unwrap();
        let (ctx, cora) = (&desk.net.ctx, &desk.cora);
        let id = meetings::list_meetings(ctx, cora).await.unwrap()[0].id;
        let proof = MayPlan::of(cora).unwrap();
        let is_refused = |result| matches!(result, Err(MeetingError::Round(RoundError::Imported)));
        assert!(is_refused(meetings::publish_round(ctx, &proof, id).await));
        let (later, reason) = (ctx.now() + chrono::Duration::days(2), Reason::parse("Toch nog een antwoord.").unwrap());
        assert!(is_refused(meetings::reopen_round(ctx, &proof, id, later, &reason).await));
        assert_eq!(read_response(ctx, cora, id).await.unwrap(), None);
        let all = meetings::list_meetings(ctx, cora).await.unwrap();
        let waiting = meetings::read_waiting(ctx, &proof, &all).await.unwrap();
        assert!(waiting.unpublished.is_empty(), "it waits for nobody: {waiting:?}");
    }

    async fn only_the_coordination_group_reads_in_and_only_what_was_read_in_is_taken_back(net: TestNet) {
        let desk = Desk::new(net).await;
        let trekker = desk.net.trekker("drenthe", 1).await;
        for actor in [&Actor::Visitor, &somebody(&[]), &somebody(&[Role::Partner]), &trekker] {
            assert!(matches!(MayImport::of(actor), Err(ImportError::Hidden)), "{actor:?}");
        }
        assert!(MayImport::of(&somebody(&[Role::Admin])).is_ok());
        let meeting = desk.net.open_round("2026-03-03").await;
        desk.net.close_round(meeting).await;
        let own = desk.net.round(meeting).await.id;
        for day in ["2026-03-02", "2026-03-03"] {
            desk.net.clock.set("2026-06-01T09:00:00Z".parse().unwrap());
            let import = desk.import(day).await;
            let result = desk.read_in(&import).await;
            let is_later = matches!(result, Err(ImportError::AfterFirst(_)));
            assert_eq!(is_later, day == "2026-03-03", "{day} {result:?}");
            take_back(&desk.net.ctx, &desk.proof, import.round).await.unwrap();
        }
        let before = desk.net.content().await;
        take_back(&desk.net.ctx, &desk.proof, own).await.unwrap();
        assert_eq!(desk.net.content().await, before, "a round of the portal itself stays");
    }
}
