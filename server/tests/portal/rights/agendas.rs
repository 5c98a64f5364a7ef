//! Agendas: who makes them, who reads them, who gives dots, and who is asked.

use super::made::Made;
use super::table::{NOWHERE, Row, get, post};
use domain::account::Actor;
use domain::ids::{AgendaItemId, MeetingId, RegionId};
use domain::meetings::agenda::{Aim, ItemText, Way};
use service::meetings::agenda::{ItemPlan, Sort, add_item, move_item, publish, seen, set_aside};
use service::meetings::proof::MayPlan;

const ASKED: &str = "/bijeenkomsten/gevraagd";
const AGENDA: &str = "/bijeenkomsten/{id}/agenda";
const MAKE: &str = "/bijeenkomsten/{id}/agenda/maken";
const NEW: &str = "/bijeenkomsten/{id}/agenda/punt";
const POINT: &str = "/bijeenkomsten/{id}/agenda/punten/{punt}";
const PUBLISH: &str = "/bijeenkomsten/{id}/agenda/publiceren";
const SCREEN: &str = "/bijeenkomsten/{id}/agenda/scherm";
const ITEM: &str = "titel=Ouders&minuten=20&doel=discuss&thema=&wie=&regio=&toelichting=";

/// A step of an item on the page of the agenda of `{closed}`.
const fn step(body: &'static str, to: &'static str) -> Row {
    post(MAKE, "/bijeenkomsten/{closed}/agenda/maken", body, to, "l----yy")
}

/// Every address of agendas. That of `{closed}` is published and changed since, with `{first}` and `{second}`; that of `{moved}` is a concept;
/// `{waiting}` stands in none. The region of the trekker is asked at `{first}`.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    // Partners neither wrote anything nor speak for a region.
    get(ASKED, ASKED, "l-yy-yy"),
    post(
        ASKED,
        ASKED,
        "antwoord=ja&punt={first}&bijeenkomst={closed}",
        "/bijeenkomsten/gevraagd?gedaan=vertelt",
        "l-y----",
    ),
    // It was shared with the network, so nobody is asked.
    post(ASKED, ASKED, "antwoord=ja&punt={first}&tekst={text}&woorden=x", NOWHERE, "l------"),
    post(ASKED, ASKED, "antwoord=misschien&punt={first}&bijeenkomst={closed}", NOWHERE, "l------"),
    get(AGENDA, "/bijeenkomsten/{closed}/agenda", "l-yyyyy"),
    get(AGENDA, "/bijeenkomsten/{moved}/agenda", "l----yy"),
    // There is none yet: who plans begins one.
    Row { to: "/bijeenkomsten/{open}/agenda/maken", ..get(AGENDA, "/bijeenkomsten/{open}/agenda", "l----ss") },
    get(AGENDA, "/bijeenkomsten/{group}/agenda", "l------"),
    post(
        AGENDA,
        "/bijeenkomsten/{closed}/agenda",
        "stippen={second} 1",
        "/bijeenkomsten/{closed}/agenda?gedaan=stip#punt-{second}",
        "l-yy-yy",
    ),
    post(AGENDA, "/bijeenkomsten/{moved}/agenda", "stippen={concept item} 1", NOWHERE, "l------"),
    post(AGENDA, "/bijeenkomsten/{closed}/agenda", "stippen=geen-id 1", NOWHERE, "l------"),
    post(
        AGENDA,
        "/bijeenkomsten/{closed}/agenda",
        "gelezen=9",
        "/bijeenkomsten/{closed}/agenda?gedaan=gelezen",
        "l-yyyyy",
    ),
    get(MAKE, "/bijeenkomsten/{closed}/agenda/maken", "l----yy"),
    get(MAKE, "/bijeenkomsten/{group}/agenda/maken", "l------"),
    step("omhoog={second}", "/bijeenkomsten/{closed}/agenda/maken?gedaan=volgorde#punt-{second}"),
    step("omlaag={first}", "/bijeenkomsten/{closed}/agenda/maken?gedaan=volgorde#punt-{first}"),
    step("nummer={second}&nummer-{second}=1", "/bijeenkomsten/{closed}/agenda/maken?gedaan=volgorde#punt-{second}"),
    step("volgorde={second} {first}", "/bijeenkomsten/{closed}/agenda/maken?gedaan=volgorde"),
    step("later={second}", "/bijeenkomsten/{closed}/agenda/maken?gedaan=later"),
    step("opnemen={waiting}", "/bijeenkomsten/{closed}/agenda/maken?gedaan=opgenomen#punt-{waiting}"),
    step("weghalen={second}", "/bijeenkomsten/{closed}/agenda/maken?gedaan=weg"),
    step("pauze=15", "/bijeenkomsten/{closed}/agenda/maken?gedaan=pauze#*"),
    post(MAKE, "/bijeenkomsten/{closed}/agenda/maken", "omhoog={waiting}", NOWHERE, "l------"),
    post(MAKE, "/bijeenkomsten/{closed}/agenda/maken", "omhoog=geen-id", NOWHERE, "l------"),
    get(NEW, "/bijeenkomsten/{closed}/agenda/punt?tekst={text}&tekst=geen-id", "l----yy"),
    post(
        NEW,
        "/bijeenkomsten/{closed}/agenda/punt",
        ITEM,
        "/bijeenkomsten/{closed}/agenda/maken?gedaan=punt#*",
        "l----yy",
    ),
    post(NEW, "/bijeenkomsten/{closed}/agenda/punt", "titel=&minuten=0&doel=", NOWHERE, "l----ww"),
    get(POINT, "/bijeenkomsten/{closed}/agenda/punten/{first}", "l----yy"),
    get(POINT, "/bijeenkomsten/{moved}/agenda/punten/{first}", "l------"),
    post(
        POINT,
        "/bijeenkomsten/{closed}/agenda/punten/{first}",
        "titel=Anders&minuten=20&doel=discuss&thema=&wie=&regio=&toelichting=&versie=1",
        "/bijeenkomsten/{closed}/agenda/maken?gedaan=gewijzigd#punt-{first}",
        "l----yy",
    ),
    post(POINT, "/bijeenkomsten/{moved}/agenda/punten/{first}", ITEM, NOWHERE, "l------"),
    get(PUBLISH, "/bijeenkomsten/{closed}/agenda/publiceren", "l----yy"),
    get(PUBLISH, "/bijeenkomsten/{open}/agenda/publiceren", "l------"),
    post(
        PUBLISH,
        "/bijeenkomsten/{moved}/agenda/publiceren",
        "doen=publiceren",
        "/bijeenkomsten/{moved}/agenda?gedaan=gepubliceerd",
        "l----yy",
    ),
    post(
        PUBLISH,
        "/bijeenkomsten/{closed}/agenda/publiceren",
        "doen=intrekken",
        "/bijeenkomsten/{closed}/agenda?gedaan=ingetrokken",
        "l----yy",
    ),
    post(
        PUBLISH,
        "/bijeenkomsten/{closed}/agenda/publiceren",
        "doen=stippen-sluiten",
        "/bijeenkomsten/{closed}/agenda?gedaan=stippen-dicht",
        "l----yy",
    ),
    post(
        PUBLISH,
        "/bijeenkomsten/{closed}/agenda/publiceren",
        "doen=stippen-openen",
        "/bijeenkomsten/{closed}/agenda?gedaan=stippen-open",
        "l----ss",
    ),
    post(PUBLISH, "/bijeenkomsten/{closed}/agenda/publiceren", "doen=wissen", NOWHERE, "l------"),
    get(SCREEN, "/bijeenkomsten/{closed}/agenda/scherm?punt=99", "l-yyyyy"),
    get(SCREEN, "/bijeenkomsten/{moved}/agenda/scherm", "l----yy"),
    get(SCREEN, "/bijeenkomsten/{open}/agenda/scherm", "l------"),
];

impl Made {
    /// Makes the agendas; everybody has looked at the one that is published.
    pub async fn agendas(&mut self, closed: MeetingId, moved: MeetingId) {
        let (ctx, proof) = (self.net.ctx.clone(), MayPlan::of(&Actor::System).unwrap());
        for (name, meeting, asks) in [
            ("first", closed, true),
            ("second", closed, false),
            ("waiting", closed, false),
            ("concept item", moved, false),
        ] {
            let id = AgendaItemId(ctx.new_id());
            let asked = asks.then(|| RegionId::new("utrecht"));
            let sort = Sort::Item { aim: Aim::Discuss, theme: None, owner: None, asked, sources: [].into() };
            let plan = ItemPlan { text: ItemText::new(name, "", 20).unwrap(), sort };
            add_item(&ctx, &proof, meeting, id, &plan).await.unwrap();
            self.names.insert(name.into(), id.to_string());
            if name == "waiting" {
                set_aside(&ctx, &proof, meeting, id).await.unwrap();
            }
        }
        publish(&ctx, &proof, closed).await.unwrap();
        for who in &self.readers {
            seen(&ctx, who, closed, i32::MAX).await.unwrap();
        }
        let first = AgendaItemId(self.names["first"].parse().unwrap());
        for way in [Way::Down, Way::Up] {
            move_item(&ctx, &proof, closed, first, way).await.unwrap();
        }
    }
}
