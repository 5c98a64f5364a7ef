//! A webinar of the filled network that is open to people from outside: one has a place, one did not confirm yet.

use crate::fetch_one;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingPlan, Place, make_of_kind};
use crate::testkit::{Network, plan};
use crate::webinars::{Answer, MayHost, Opening, Request, own_places, register, say, set_opening};
use domain::account::{Actor, EmailAddress};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::MeetingKind;
use domain::names::{PersonName, ShortText, WebinarTitle};
use domain::webinars::{About, CallLink, Seats};

/// What it is called.
pub const TITLE: &str = "Geld én ouders";

/// Opens it, three weeks ahead, and has two people ask for a place, of whom one confirms.
pub(super) async fn asked(net: &Network, cora: &Actor) {
    let (ctx, id) = (&net.ctx, MeetingId(net.ctx.new_id()));
    let plans = MayPlan::of(cora).expect("she coordinates");
    let day = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-07-13") };
    make_of_kind(ctx, &plans, MeetingKind::Webinar, id, &day).await.expect("a webinar is made");
    let opening = Opening {
        version: 0,
        title: WebinarTitle::parse(TITLE).expect("a title"),
        about: About::parse("Hoe begin je erover?").expect("it is short"),
        call_link: CallLink::parse_optional("https://bellen.example/kamer").expect("a link"),
        seats: Seats::new(25).expect("a number of places"),
        is_open: true,
    };
    set_opening(ctx, &MayHost::of(cora).expect("she coordinates"), id, &opening).await.expect("it is opened");
    for (name, region) in [("Noor Buiten", Some("drenthe")), ("Teun Buiten", None)] {
        register(ctx, id, request(name, region)).await.expect("a place is asked for");
    }
    confirm(net, "noor.buiten@wijkteam.example").await;
}

fn request(name: &str, region: Option<&str>) -> Request {
    let address = format!("{}@wijkteam.example", name.to_lowercase().replace(' ', "."));
    Request {
        name: PersonName::parse(name).expect("a name"),
        address: EmailAddress::parse(&address).expect("an address"),
        organisation: ShortText::parse("Wijkteam Noord").expect("an organisation"),
        region: region.map(RegionId::new),
        origin: "198.51.100.7".to_owned(),
    }
}

/// Presses the button behind the link in the mail to this address.
async fn confirm(net: &Network, address: &str) {
    const MAIL: &str = "SELECT body FROM outbox WHERE recipient = $1";
    let mut read = net.ctx.db.read().await.expect("the database answers");
    let (text,) = fetch_one!(&mut read.conn(), (String,), MAIL, address).expect("there is a mail");
    drop(read);
    let (_, rest) = text.split_once("/webinars/plek/").expect("a link");
    let key = rest.split_whitespace().next().expect("a key");
    let own = own_places(&net.ctx, key).await.expect("the database answers").expect("their page");
    say(&net.ctx, key, own.places[0].id, Answer::Yes).await.expect("there is room");
}
