//! Webinars that are open to people from outside: what everyone reads and asks, what the holder of a key may do, and who hosts.

use super::made::Made;
use super::table::{NOWHERE, Row, get, post};
use domain::account::{Actor, EmailAddress};
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::names::{PersonName, ShortText, WebinarTitle};
use domain::webinars::{About, Seats};
use service::fetch_one;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingPlan, Place};
use service::webinars::{MayHost, Opening, Request, own_places, register, set_opening};

const ONE: &str = "/webinars/{id}";
const OWN: &str = "/webinars/plek/{sleutel}";
const CERTIFICATE: &str = "/webinars/plek/{sleutel}/bewijs/{aanmelding}";
const OPENING: &str = "/bijeenkomsten/{id}/aanmelden";
const PARTICIPANTS: &str = "/bijeenkomsten/{id}/deelnemers";
const ASKED: &str = "naam=Teun+Buiten&email=teun%40buiten.example&organisatie=Wijkteam&regio=geen";
const OPENED: &str = "versie=1&titel=Geld+en+ouders&waarover=&plekken=9&link=&open=ja";

/// Every address of webinars. `{opened}` is one to come, at which somebody from outside asked for `{place}` and has `{key}`.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    get("/webinars", "/webinars", "yyyyyyy"),
    get(ONE, "/webinars/{opened}", "yyyyyyy"),
    // What never was open is not there for anybody.
    get(ONE, "/webinars/{held}", "-------"),
    get(ONE, "/webinars/{concept}", "-------"),
    get(ONE, "/webinars/geen-id", "-------"),
    post(ONE, "/webinars/{opened}", ASKED, "/webinars/{opened}?gedaan=mail", "yyyyyyy"),
    post(ONE, "/webinars/{opened}", "naam=&email=x&organisatie=&regio=nergens", NOWHERE, "wwwwwww"),
    post(ONE, "/webinars/{held}", ASKED, NOWHERE, "-------"),
    post(ONE, "/webinars/geen-id", ASKED, NOWHERE, "-------"),
    // The key is the right: whoever asks, and nobody without it.
    get(OWN, "/webinars/plek/{key}", "yyyyyyy"),
    get(OWN, "/webinars/plek/{forged key}", "-------"),
    post(OWN, "/webinars/plek/{key}", "aanmelding={place}&wat=ja", "/webinars/plek/{key}?gedaan=seated", "yyyyyyy"),
    post(OWN, "/webinars/plek/{key}", "aanmelding={place}&wat=nee", "/webinars/plek/{key}?gedaan=withdrawn", "yyyyyyy"),
    post(OWN, "/webinars/plek/{key}", "aanmelding={place}&wat=misschien", NOWHERE, "wwwwwww"),
    post(OWN, "/webinars/plek/{key}", "aanmelding={opened}&wat=ja", NOWHERE, "-------"),
    post(OWN, "/webinars/plek/{forged key}", "aanmelding={place}&wat=ja", NOWHERE, "-------"),
    // Nobody was there yet; when there is one is tested beside the use case.
    get(CERTIFICATE, "/webinars/plek/{key}/bewijs/{place}", "-------"),
    get(OPENING, "/bijeenkomsten/{opened}/aanmelden", "l----yy"),
    get(OPENING, "/bijeenkomsten/{held}/aanmelden", "l------"),
    post(
        OPENING,
        "/bijeenkomsten/{opened}/aanmelden",
        OPENED,
        "/bijeenkomsten/{opened}/aanmelden?gedaan=bewaard",
        "l----yy",
    ),
    post(OPENING, "/bijeenkomsten/{opened}/aanmelden", "titel=&plekken=0", NOWHERE, "l----ww"),
    post(OPENING, "/bijeenkomsten/{held}/aanmelden", OPENED, NOWHERE, "l------"),
    get(PARTICIPANTS, "/bijeenkomsten/{opened}/deelnemers", "l----yy"),
    get(PARTICIPANTS, "/bijeenkomsten/{held}/deelnemers", "l------"),
    // Who was there is noted from its beginning on.
    post(PARTICIPANTS, "/bijeenkomsten/{opened}/deelnemers", "wat=iedereen", NOWHERE, "l----ww"),
    post(PARTICIPANTS, "/bijeenkomsten/{held}/deelnemers", "wat=iedereen", NOWHERE, "l------"),
];

impl Made {
    /// A webinar that is open, and somebody from outside who asked for a place.
    pub async fn webinars(&mut self) {
        let ctx = &self.net.ctx;
        let (id, proof) = (MeetingId(ctx.new_id()), MayPlan::of(&Actor::System).unwrap());
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..self.plan(50) };
        meetings::make_of_kind(ctx, &proof, MeetingKind::Webinar, id, &plan).await.unwrap();
        let opening = Opening {
            version: 0,
            title: WebinarTitle::parse("Praten over geld").unwrap(),
            about: About::default(),
            call_link: None,
            seats: Seats::new(5).unwrap(),
            is_open: true,
        };
        set_opening(ctx, &MayHost::of(&Actor::System).unwrap(), id, &opening).await.unwrap();
        let request = Request {
            name: PersonName::parse("Noor Buiten").unwrap(),
            address: EmailAddress::parse("noor@buiten.example").unwrap(),
            organisation: ShortText::parse("Wijkteam").unwrap(),
            region: None,
            origin: "198.51.100.7".to_owned(),
        };
        register(ctx, id, request).await.unwrap();
        let mail = "SELECT body FROM outbox WHERE recipient = 'noor@buiten.example'";
        let (text,) = fetch_one!(&mut ctx.db.read().await.unwrap().conn(), (String,), mail).unwrap();
        let (_, rest) = text.split_once("/webinars/plek/").unwrap();
        let key = rest.split_whitespace().next().unwrap().to_owned();
        let own = own_places(ctx, &key).await.unwrap().unwrap();
        let place = own.places[0].id.to_string();
        self.names.extend(
            [("opened", id.to_string()), ("place", place), ("forged key", "a".repeat(43)), ("key", key)]
                .map(|(name, value)| (name.to_owned(), value)),
        );
    }
}
