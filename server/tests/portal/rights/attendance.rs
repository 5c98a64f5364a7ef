//! Who notes who is at a meeting.

use super::made::Made;
use super::table::{NOWHERE, Row, get, post};
use domain::account::Actor;
use domain::ids::{MeetingId, RegionId, WalkInId};
use domain::meetings::MeetingKind;
use domain::names::PersonName;
use service::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingPlan, Place};

const HALL: &str = "/bijeenkomsten/{id}/aanwezig";

/// Every address of attendance. `{today}` is a webinar of today, to which somebody came along from Zeeland.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    get(HALL, "/bijeenkomsten/{today}/aanwezig", "l----yy"),
    // Before its day it says from when on.
    get(HALL, "/bijeenkomsten/{open}/aanwezig", "l----yy"),
    get(HALL, "/bijeenkomsten/{concept}/aanwezig", "l------"),
    get(HALL, "/bijeenkomsten/{poll}/aanwezig", "l------"),
    get(HALL, "/bijeenkomsten/geen-id/aanwezig", "l------"),
    post(
        HALL,
        "/bijeenkomsten/{today}/aanwezig",
        "is={trekker}",
        "/bijeenkomsten/{today}/aanwezig#p-{trekker}",
        "l----yy",
    ),
    // Nobody noted her yet: that she is not there is noted too.
    post(
        HALL,
        "/bijeenkomsten/{today}/aanwezig",
        "niet={trekker}",
        "/bijeenkomsten/{today}/aanwezig#p-{trekker}",
        "l----yy",
    ),
    post(
        HALL,
        "/bijeenkomsten/{today}/aanwezig",
        "gast=Noor+Mee&regio=drenthe&sleutel={new meeting}",
        "/bijeenkomsten/{today}/aanwezig#regio-drenthe",
        "l----yy",
    ),
    post(
        HALL,
        "/bijeenkomsten/{today}/aanwezig",
        "eraf={walk in}&regio=zeeland",
        "/bijeenkomsten/{today}/aanwezig#regio-zeeland",
        "l----yy",
    ),
    post(HALL, "/bijeenkomsten/{open}/aanwezig", "is={trekker}", NOWHERE, "l----ww"),
    post(HALL, "/bijeenkomsten/{today}/aanwezig", "is=iemand", NOWHERE, "l------"),
    post(HALL, "/bijeenkomsten/{today}/aanwezig", "is={trekker}&van={partner}", NOWHERE, "l----ww"),
];

impl Made {
    /// A webinar of today, planned before, to which somebody came along.
    pub async fn today(&mut self) {
        let (ctx, proof) = (&self.net.ctx, MayPlan::of(&Actor::System).unwrap());
        let (now, id) = (ctx.now(), MeetingId(ctx.new_id()));
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..self.plan(0) };
        self.net.clock.set("2027-01-04T09:00:00Z".parse().unwrap());
        meetings::make_of_kind(ctx, &proof, MeetingKind::Webinar, id, &plan).await.unwrap();
        self.net.clock.set(now);
        let (walk_in, name) = (WalkInId(ctx.new_id()), PersonName::parse("Ger Mee").unwrap());
        let along = Touched::now(Touch::WalkIn { id: walk_in, region: RegionId::new("zeeland"), name });
        take(ctx, &MayTakeAttendance::of(&Actor::System).unwrap(), id, &[along]).await.unwrap();
        self.names.insert("today".into(), id.to_string());
        self.names.insert("walk in".into(), walk_in.to_string());
    }
}
