//! A small network with something in every table, as use cases write it: what an update must never lose.

pub mod agenda;
pub mod agreed;
pub mod attended;
pub mod evaluated;
pub mod outside;
pub mod plans;
pub mod words;

use super::rounds::planner;
use super::{Network, NewMail, TestNet, code_request, enqueue, invitation, plan};
use crate::account;
use crate::db::DbError;
use crate::mails::{Attachment, CalendarMethod, CalendarPart, Letter};
use crate::meetings::{self, MeetingChange, MeetingPlan, calendar, letters};
use crate::monitor::compare::{MayKeepGroups, keep_group};
use crate::monitor::import::{self, Held, Import, MayImport};
use crate::network::Invitation;
use crate::rounds;
use crate::survey::kept_posts;
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::account::{Actor, OptionalLetter, Role};
use domain::ids::{MeetingId, RegionId, RoundId};
use domain::names::GroupName;
use domain::network::PersonName;
use domain::rounds::{RoundLetter, RoundTimes};
use domain::survey::Share;

/// When the filled network was left as it is: its second round is open.
pub const LEFT_AT: &str = "2027-06-22T10:00:00Z";

/// Fills a migrated, empty network: two rounds, of which the first was reopened and published, the second is open; a
/// third meeting that was moved; seats and a role that ended; a reminder and letters that went out; and what waits: mails, a code, a draft, a kept
/// post.
///
/// # Panics
/// When the network is not empty.
pub async fn fill(net: TestNet) -> Network {
    let net = Network::in_net(net).await;
    let cora = roles(&net).await;
    let anna = net.invite(&of_first_name("Anna Müller-van ’t Hof"), "drenthe", None).await;
    let bert = net.invite(&of_first_name("Bert Élan"), "drenthe", None).await;
    let first = net.make(&here("2027-03-16")).await;
    net.answer(&anna, "3").await;
    net.write(&anna, "o1-trots", "Zo gaat het.\nEn zó ook: “goed”.", Share::Network).await;
    net.send_in(&anna).await;
    net.write(&bert, "o1-trots", "Al een convenant.", Share::Network).await;
    net.fill_in(&bert, "4").await;
    let others = [("Cees Åkerman", "zeeland"), ("Dina", "twente"), ("Eva", "flevoland"), ("Fien", "amsterdam")];
    for (name, region) in others {
        let alone = net.invite(&of_first_name(name), region, None).await;
        net.fill_in(&alone, "2").await;
    }
    net.invite(&of_first_name("Gijs Vroeger"), "groningen", None).await;
    net.end_seat("groningen", 1).await;
    first_round_to_its_end(&net, first).await;
    words::tagged(&net, &cora).await;
    let item = agenda::published(&net, first, (&cora, &anna)).await;
    compared(&net, &anna).await;
    read_in(&net, &cora).await;
    plans::long_ago(&net, first).await;
    plans::invited(&net, &cora).await;
    second_round_and_what_waits(&net, &anna, &bert).await;
    agreed::published(&net, (first, item), &anna).await;
    attended::noted(&net, first, [&cora, &anna, &bert]).await;
    plans::sought(&net, &anna).await;
    evaluated::said(&net, first, [&cora, &anna]).await;
    outside::asked(&net, &cora).await;
    net
}

/// Drenthe keeps a group of two regions.
async fn compared(net: &Network, anna: &Actor) {
    let proof = MayKeepGroups::of(anna).expect("she has a seat");
    let regions = ["zeeland", "twente"].map(RegionId::new).into();
    keep_group(&net.ctx, &proof, GroupName::parse("Ook landelijk").expect("a name"), regions)
        .await
        .expect("they exist");
}

/// A round from before the portal.
async fn read_in(net: &Network, cora: &Actor) {
    let rows = "regio;p1-trekker;b01-stip\nDrenthe;3;Nog niet\nZeeland;Plant;In gang\n";
    let file = import::read_file("vorige ronde.csv", rows.as_bytes()).expect("a table");
    let proof = MayImport::of(cora).expect("she coordinates");
    let found = import::preview(&net.ctx, &proof, file, None).await.expect("it is understood");
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time of the day");
    let held =
        Held { date: NaiveDate::from_ymd_opt(2024, 5, 13).expect("a day"), host: None, hours: (hour(13), hour(16)) };
    let (round, joined) = (RoundId(net.ctx.new_id()), [RegionId::new("twente")].into());
    let import = Import { round, held, found: found.into(), joined };
    import::import_round(&net.ctx, &proof, &import).await.expect("it is read in");
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

/// Gives the roles; who is of the coordination group.
async fn roles(net: &Network) -> Actor {
    net.give_role(&of_first_name("Ada Beheer"), Role::Admin).await;
    net.give_role(&of_first_name("Pia Partner"), Role::Partner).await;
    net.give_role(&of_first_name("Cora Planner"), Role::Coordinator).await
}

async fn first_round_to_its_end(net: &Network, id: MeetingId) {
    net.clock.advance(Duration::hours(1));
    net.close_round(id).await;
    net.reopen_round(id).await;
    net.clock.advance(Duration::hours(1));
    net.close_round(id).await;
    net.publish_round(id).await;
}

async fn second_round_and_what_waits(net: &Network, anna: &Actor, bert: &Actor) {
    let second = net.make(&here("2027-07-13")).await;
    reminders(net, second).await;
    let moved = net.make(&here("2027-11-09")).await;
    let change = MeetingChange { version: 1, plan: here("2027-11-16") };
    meetings::change_meeting(&net.ctx, &planner(), moved, &change).await.expect("a planned meeting moves");
    net.clock.set(moment(LEFT_AT));
    net.save(anna, "nu", &[("o1-trots", "Nog niet af"), ("o1-trots.delen", "regio")]).await;
    net.answer(bert, "5").await;
    net.write(bert, "o1-trots", "Alweer verder.", Share::Network).await;
    net.save(bert, "feiten", &[("f1-gemeenten", "12")]).await;
    net.send_in(bert).await;
    let id = anna.member_id().expect("she is a member");
    let fields = vec![("o1-trots".to_owned(), "Na het uitloggen getypt".to_owned())];
    kept_posts::keep(&net.ctx, id, "", "nu", fields).await.expect("a post is kept");
    net.log_in(anna).await;
    account::request_code(&net.ctx, code_request("anna@regio.example")).await.expect("a code is asked");
    let reminded = rounds::send_reminders(&net.ctx).await.expect("reminders that are due go to the outbox");
    assert!(reminded > 0, "the first reminder is due");
    let feed = calendar::make_feed(&net.ctx, anna, net.ctx.new_id()).await;
    feed.expect("a trekker makes an address");
    calendar::choose_holds(&net.ctx, anna, true).await.expect("it is hers");
    letters(net, second, anna).await;
    with_parts(net).await;
}

/// Plans the reminders of a round so that the first has gone when the network is left.
async fn reminders(net: &Network, id: MeetingId) {
    let round = net.round(id).await;
    let reminders = ["2027-06-22T09:00:00Z", "2027-07-04T07:00:00Z"].map(|text| Some(moment(text)));
    let times = RoundTimes { reminders, ..round.times };
    let set = meetings::set_times(&net.ctx, &planner(), id, round.version, times).await;
    set.expect("a planned round takes other times");
}

/// Letters of rounds that went, one that is paused, and one that somebody turned off.
async fn letters(net: &Network, second: MeetingId, anna: &Actor) {
    let went = letters::send_due(&net.ctx).await.expect("letters whose time has come go to the outbox");
    assert!(went > 0, "rounds opened and closed");
    letters::pause(&net.ctx, &planner(), second, RoundLetter::Results).await.expect("a letter that waits is paused");
    account::choose_letters(&net.ctx, anna, &[OptionalLetter::Meetings]).await.expect("results can be turned off");
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

fn here(day: &str) -> MeetingPlan {
    let (address, note) = ("Arthur van Schendelstraat 600".into(), "Neem je eigen beker mee.".into());
    MeetingPlan { address, note, ..plan(day) }
}

/// Somebody in the filled network, whose address has the first name alone.
fn of_first_name(name: &str) -> Invitation {
    let first = name.split(' ').next().unwrap_or_default();
    Invitation { name: PersonName::parse(name).expect("a name"), ..invitation(first) }
}
