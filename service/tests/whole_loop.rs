//! The whole loop through the use cases alone: invited, filled in, sent in, closed, read by members, published.

use chrono::NaiveTime;
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MeetingId, MemberId, RegionId, SeatNumber};
use domain::monitor::{Outcome, PublicRound, response};
use domain::network::PersonName;
use domain::survey::{Kind, Post, Scope, SurveyFormat, Value};
use service::both_engines;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, Place, Window, close_round, make_meeting, publish_round};
use service::monitor::{MOST_ROUNDS, NetworkView, network_view, region_view};
use service::network::proof::MayManageSeats;
use service::network::{Invitation, install_starting_regions, invite_to_seat};
use service::survey::{SendOutcome, save_section, send_in};
use service::testkit::TestNet;

const P1: &str = "p1-trekker";

async fn trekker(net: &TestNet, name: &str, region: &str) -> Actor {
    let invitation = Invitation {
        email: EmailAddress::parse(&format!("{}@regio.example", name.to_lowercase())).unwrap(),
        name: PersonName::parse(name).unwrap(),
        organisation: None,
        function: None,
    };
    let (proof, region) = (MayManageSeats::of(&Actor::System).unwrap(), RegionId::new(region));
    let (invited, number) = invite_to_seat(&net.ctx, &proof, &region, None, &invitation).await.unwrap();
    let seat = Some(Seat { region, number });
    Actor::Member(Member { id: invited.member, name: invited.name, seat, roles: vec![] })
}

/// A meeting so near that its round opens at once.
async fn meeting(net: &TestNet) -> MeetingId {
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let plan = MeetingPlan {
        date: "2027-03-16".parse().unwrap(),
        window: Window::new(clock(10), clock(15)).unwrap(),
        place: Place::Pharos,
        address: String::new(),
        note: String::new(),
    };
    let id = MeetingId(net.ctx.new_id());
    make_meeting(&net.ctx, &MayPlan::of(&Actor::System).unwrap(), id, &plan).await.unwrap()
}

async fn save(net: &TestNet, who: &Actor, section: &str, fields: &[(&str, &str)]) {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let saved = save_section(&net.ctx, who, section, Post::new(fields).unwrap()).await.unwrap();
    assert!(saved.problems.is_empty(), "{:?}", saved.problems);
}

fn answers(scope: Scope, kind: Kind, value: &'static str) -> Vec<(&'static str, &'static str)> {
    let all = SurveyFormat::current().questions();
    let wanted = all.filter(|(section, question)| section.scope == scope && question.kind == kind);
    wanted.map(|(_, question)| (question.id.as_str(), value)).collect()
}

async fn fill_personal(net: &TestNet, who: &Actor, level: &'static str, proud_of: &str) {
    save(net, who, "doorontwikkeling", &answers(Scope::Person, Kind::Growth, level)).await;
    save(net, who, "nu", &[("o1-trots", proud_of), ("o1-trots.delen", "netwerk"), ("o6-gastregio", "later")]).await;
}

async fn fill_shared(net: &TestNet, who: &Actor) {
    save(net, who, "borging", &answers(Scope::Region, Kind::Step, "1")).await;
    let mut facts = answers(Scope::Region, Kind::Count, "2");
    facts.extend([("f4-convenant", "nee"), ("f5-domeinen", "jgz"), ("f7-ouders", "soms"), ("f8-financiering", "jaar")]);
    save(net, who, "feiten", &facts).await;
}

async fn send(net: &TestNet, who: &Actor) {
    let outcome = send_in(&net.ctx, who).await.unwrap();
    assert!(matches!(outcome, SendOutcome::Sent { .. }), "{outcome:?}");
}

/// What a visitor sees.
async fn public(net: &TestNet) -> Vec<PublicRound> {
    match network_view(&net.ctx, &Actor::Visitor).await.unwrap() {
        NetworkView::Public(view) => view.rounds.into_iter().map(|(_, round)| round).collect(),
        NetworkView::Members(_) => panic!("a visitor is no member"),
    }
}

both_engines! {
    async fn what_two_trekkers_send_is_what_others_read(net: TestNet) {
        install_starting_regions(&net.ctx).await.unwrap();
        let (anna, bert) = (trekker(&net, "Anna", "drenthe").await, trekker(&net, "Bert", "drenthe").await);
        let id = meeting(&net).await;
        fill_personal(&net, &anna, "3", "Zo gaat het.").await;
        send(&net, &anna).await;
        fill_personal(&net, &bert, "4", "Al een convenant.").await;
        fill_shared(&net, &bert).await;
        send(&net, &bert).await;
        for (name, region) in [("Cees", "zeeland"), ("Dina", "twente"), ("Eva", "flevoland"), ("Fien", "amsterdam")] {
            let alone = trekker(&net, name, region).await;
            fill_personal(&net, &alone, "2", "").await;
            fill_shared(&net, &alone).await;
            send(&net, &alone).await;
        }
        let partner = Member { id: MemberId(uuid::Uuid::nil()), name: "P".into(), seat: None, roles: vec![Role::Partner] };
        let partner = Actor::Member(partner);
        let drenthe = RegionId::new("drenthe");
        assert!(region_view(&net.ctx, &partner, &drenthe, MOST_ROUNDS).await.unwrap().rounds.is_empty(), "the round is open");
        net.clock.advance(chrono::Duration::hours(1));
        close_round(&net.ctx, &MayPlan::of(&Actor::System).unwrap(), id).await.unwrap();

        let view = region_view(&net.ctx, &partner, &drenthe, MOST_ROUNDS).await.unwrap();
        let result = view.rounds[0].results.region(&drenthe).unwrap();
        assert_eq!(result.level(P1).map(|level| level.halves()), Some(7));
        assert_eq!(result.shared["b01-stip"], Outcome::Known(Value::Step(1)));
        assert_eq!(result.willing["o6-gastregio"], Outcome::Known("later".to_owned()));
        assert!(SeatNumber::ALL.iter().all(|number| result.seats.iter().any(|s| s.seat == *number && s.counting.is_some())));
        let texts: Vec<_> = view.texts.iter().map(|text| (text.text.as_str(), text.member)).collect();
        assert_eq!(texts, [("Al een convenant.", None), ("Zo gaat het.", None)]);
        let own = region_view(&net.ctx, &anna, &drenthe, MOST_ROUNDS).await.unwrap();
        assert_eq!(own.texts.iter().map(|text| text.member).collect::<Vec<_>>(), [anna.member_id(), bert.member_id()]);
        let counted = response(&view.rounds[0].results);
        assert_eq!((counted.regions, counted.seats, counted.all_seats), (5, 6, 6));

        assert!(public(&net).await.is_empty(), "closed is not published");
        publish_round(&net.ctx, &MayPlan::of(&Actor::System).unwrap(), id).await.unwrap();
        let shown = public(&net).await;
        assert_eq!(shown.len(), 1);
        assert!(format!("{shown:?}").contains(P1) && !format!("{shown:?}").contains("drenthe"));
    }
}
