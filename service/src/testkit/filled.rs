//! A small network with something in every table, as use cases write it: what an update must never lose.

use super::{NewMail, TestNet, enqueue};
use crate::account::{self, CodeRequest};
use crate::db::DbError;
use crate::mails::{Attachment, CalendarMethod, CalendarPart, Letter};
use crate::meetings::proof::MayPlan;
use crate::meetings::{self, MeetingChange, MeetingPlan, Place, Window};
use crate::network::proof::{MayGiveRole, MayManageSeats};
use crate::network::{self, Invitation, SeatRef};
use crate::rounds;
use crate::survey::{self, SendOutcome, kept_posts};
use chrono::{DateTime, Duration, NaiveTime, Utc};
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MeetingId, MemberId, RegionId};
use domain::network::PersonName;
use domain::rounds::{Reason, RoundTimes};
use domain::survey::{Kind, Post, Scope, SurveyFormat};
use uuid::Uuid;

/// When the filled network was left as it is: its second round is open.
pub const LEFT_AT: &str = "2027-06-22T10:00:00Z";

/// Fills a migrated, empty network: two rounds, of which the first was reopened and published, the second is open; a
/// third meeting that was moved; seats and a role that ended; a reminder that went out; and what waits: mails, a code, a draft, a kept
/// post.
///
/// # Panics
/// When the network is not empty.
pub async fn fill(net: &TestNet) {
    network::install_starting_regions(&net.ctx).await.expect("an empty network gets its regions");
    roles(net).await;
    let anna = trekker(net, "Anna Müller-van ’t Hof", "drenthe").await;
    let bert = trekker(net, "Bert Élan", "drenthe").await;
    let others = [("Cees Åkerman", "zeeland"), ("Dina", "twente"), ("Eva", "flevoland"), ("Fien", "amsterdam")];
    let first = meeting(net, "2027-03-16").await;
    answer(net, &anna, "3", "Zo gaat het.\nEn zó ook: “goed”.").await;
    send(net, &anna).await;
    answer(net, &bert, "4", "Al een convenant.").await;
    share(net, &bert).await;
    send(net, &bert).await;
    for (name, region) in others {
        let alone = trekker(net, name, region).await;
        answer(net, &alone, "2", "").await;
        share(net, &alone).await;
        send(net, &alone).await;
    }
    end_of_a_seat(net).await;
    first_round_to_its_end(net, first).await;
    second_round_and_what_waits(net, &anna, &bert).await;
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

async fn roles(net: &TestNet) {
    for (name, role) in
        [("Ada Beheer", Role::Admin), ("Cora Planner", Role::Coordinator), ("Pia Partner", Role::Partner)]
    {
        let proof = MayGiveRole::of(&Actor::System, role).expect("the portal itself may");
        network::give_role(&net.ctx, &proof, &invitation(name)).await.expect("a new person gets a role");
    }
}

async fn end_of_a_seat(net: &TestNet) {
    let gijs = trekker(net, "Gijs Vroeger", "groningen").await;
    let Actor::Member(Member { seat: Some(Seat { region, number }), .. }) = gijs else { unreachable!("it was given") };
    let proof = MayManageSeats::of(&Actor::System).expect("the portal itself may");
    let detail = network::region_detail(&net.ctx, &proof, &region).await.expect("the database answers");
    let detail = detail.expect("the region is there");
    let holding = detail.region.holder(number).expect("the seat is held").holding;
    let seat = SeatRef { region, seat: number, holding };
    network::end_seat(&net.ctx, &proof, &seat).await.expect("a seat that is held can end");
}

async fn first_round_to_its_end(net: &TestNet, id: MeetingId) {
    let proof = MayPlan::of(&Actor::System).expect("the portal itself may");
    net.clock.advance(Duration::hours(1));
    meetings::close_round(&net.ctx, &proof, id).await.expect("an open round closes");
    let reason = Reason::parse("Eén regio was nog bezig.").expect("a reason");
    let until = net.ctx.now() + Duration::days(2);
    meetings::reopen_round(&net.ctx, &proof, id, until, &reason).await.expect("a closed round opens again");
    net.clock.advance(Duration::hours(1));
    meetings::close_round(&net.ctx, &proof, id).await.expect("an open round closes");
    meetings::publish_round(&net.ctx, &proof, id).await.expect("a closed round is published");
}

async fn second_round_and_what_waits(net: &TestNet, anna: &Actor, bert: &Actor) {
    let proof = MayPlan::of(&Actor::System).expect("the portal itself may");
    let second = meeting(net, "2027-07-13").await;
    reminders(net, second).await;
    let moved = meeting(net, "2027-11-09").await;
    let change = MeetingChange { version: 1, plan: plan("2027-11-16") };
    meetings::change_meeting(&net.ctx, &proof, moved, &change).await.expect("a planned meeting moves");
    net.clock.set(moment(LEFT_AT));
    save(net, anna, "nu", &[("o1-trots", "Nog niet af"), ("o1-trots.delen", "regio")]).await;
    answer(net, bert, "5", "Alweer verder.").await;
    save(net, bert, "feiten", &[("f1-gemeenten", "12")]).await;
    send(net, bert).await;
    let id = anna.member_id().expect("she is a member");
    let fields = vec![("o1-trots".to_owned(), "Na het uitloggen getypt".to_owned())];
    kept_posts::keep(&net.ctx, id, "", "nu", fields).await.expect("a post is kept");
    net.log_in(anna).await;
    let request = CodeRequest {
        email: invitation("Anna Müller-van ’t Hof").email,
        origin: "192.0.2.1".into(),
        device: "Firefox op Linux".into(),
        own_device: true,
        next: None,
        earlier_verifier: None,
        again: false,
        page: None,
    };
    account::request_code(&net.ctx, request).await.expect("a code is asked");
    let reminded = rounds::send_reminders(&net.ctx).await.expect("reminders that are due go to the outbox");
    assert!(reminded > 0, "the first reminder is due");
    with_parts(net).await;
}

/// Plans the reminders of a round so that the first has gone when the network is left.
async fn reminders(net: &TestNet, id: MeetingId) {
    let proof = MayPlan::of(&Actor::System).expect("the portal itself may");
    let meeting = meetings::read_meeting(&net.ctx, &Actor::Member(admin()), id).await.expect("the database answers");
    let round = meeting.and_then(|meeting| meeting.round).expect("the meeting has a round");
    let reminders = ["2027-06-22T09:00:00Z", "2027-07-04T07:00:00Z"].map(|text| Some(moment(text)));
    let times = RoundTimes { reminders, ..round.times };
    meetings::set_times(&net.ctx, &proof, id, round.version, times).await.expect("a planned round takes other times");
}

/// Somebody who may see every meeting.
fn admin() -> Member {
    Member { id: MemberId(Uuid::nil()), name: String::new(), seat: None, roles: vec![Role::Admin] }
}

/// A letter with everything that can go along, which waits.
async fn with_parts(net: &TestNet) {
    let ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".to_owned();
    let (file_name, content_type) = ("agenda.pdf".to_owned(), "application/pdf".to_owned());
    let letter = Letter::new(crate::mails::Kind::Invitation, "Met bijlagen", Some("Anna Müller-van ’t Hof"))
        .say("Hierbij de agenda.")
        .calendar(CalendarPart { method: CalendarMethod::Request, ics })
        .attach(Attachment { file_name, content_type, bytes: vec![0, 255] });
    let (ctx, mail) = (net.ctx.clone(), NewMail::now(&net.ctx, "anna@regio.example".to_owned(), letter));
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| Box::pin(async move { enqueue(&ctx, conn, mail).await }));
    assert!(write.await.expect("a mail is stored"));
}

/// A meeting of the network on `day`; near enough, its round opens at once.
///
/// # Panics
/// When the use case refuses.
pub async fn meeting(net: &TestNet, day: &str) -> MeetingId {
    let proof = MayPlan::of(&Actor::System).expect("the portal itself may");
    let id = MeetingId(net.ctx.new_id());
    meetings::make_meeting(&net.ctx, &proof, id, &plan(day)).await.expect("a meeting is made")
}

fn plan(day: &str) -> MeetingPlan {
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
    MeetingPlan {
        date: day.parse().expect("a day"),
        window: Window::new(clock(10), clock(15)).expect("it begins before it ends"),
        place: Place::Pharos,
        address: "Arthur van Schendelstraat 600".into(),
        note: "Neem je eigen beker mee.".into(),
    }
}

/// Invites somebody of this name to the first free seat of a region.
///
/// # Panics
/// When the use case refuses.
pub async fn trekker(net: &TestNet, name: &str, region: &str) -> Actor {
    let (proof, region) = (MayManageSeats::of(&Actor::System).expect("the portal itself may"), RegionId::new(region));
    let given = network::invite_to_seat(&net.ctx, &proof, &region, None, &invitation(name)).await;
    let (person, number) = given.expect("the region has an empty seat");
    Actor::Member(Member { id: person.member, name: person.name, seat: Some(Seat { region, number }), roles: vec![] })
}

/// The address of somebody in the filled network: the first name, at the same place for all.
fn invitation(name: &str) -> Invitation {
    let first = name.split(' ').next().unwrap_or_default().to_lowercase();
    Invitation {
        email: EmailAddress::parse(&format!("{first}@regio.example")).expect("an address"),
        name: PersonName::parse(name).expect("a name"),
        organisation: None,
        function: None,
    }
}

/// Saves answers in a section, as its form posts them.
///
/// # Panics
/// When the use case refuses.
pub async fn save(net: &TestNet, who: &Actor, section: &str, fields: &[(&str, &str)]) {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let post = Post::new(fields).expect("it is small");
    survey::save_section(&net.ctx, who, section, post).await.expect("an answer is saved");
}

/// Every question of this kind with the same answer.
fn answers(scope: Scope, kind: Kind, value: &'static str) -> Vec<(&'static str, &'static str)> {
    let all = SurveyFormat::current().questions();
    let wanted = all.filter(|(section, question)| section.scope == scope && question.kind == kind);
    wanted.map(|(_, question)| (question.id.as_str(), value)).collect()
}

/// Answers what is asked of the person: this level everywhere, and this to be proud of.
///
/// # Panics
/// When the use case refuses.
pub async fn answer(net: &TestNet, who: &Actor, level: &'static str, proud_of: &str) {
    save(net, who, "doorontwikkeling", &answers(Scope::Person, Kind::Growth, level)).await;
    save(net, who, "nu", &[("o1-trots", proud_of), ("o1-trots.delen", "netwerk"), ("o6-gastregio", "later")]).await;
}

/// Answers what is asked of the region.
///
/// # Panics
/// When the use case refuses.
pub async fn share(net: &TestNet, who: &Actor) {
    save(net, who, "borging", &answers(Scope::Region, Kind::Step, "1")).await;
    let mut facts = answers(Scope::Region, Kind::Count, "2");
    facts.extend([("f4-convenant", "nee"), ("f5-domeinen", "jgz"), ("f7-ouders", "soms"), ("f8-financiering", "jaar")]);
    save(net, who, "feiten", &facts).await;
}

/// Sends in, with nothing missing.
///
/// # Panics
/// When the use case refuses.
pub async fn send(net: &TestNet, who: &Actor) {
    let outcome = survey::send_in(&net.ctx, who).await.expect("the round is open");
    assert!(matches!(outcome, SendOutcome::Sent { .. }), "{outcome:?}");
}
