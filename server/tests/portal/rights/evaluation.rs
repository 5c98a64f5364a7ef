//! Who says what they thought of a meeting, and who reads what people did.

use super::made::Made;
use super::table::{NOWHERE, Row, get, post};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use service::execute;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingPlan, Place, due};
use uuid::Uuid;

const PAGE: &str = "/bijeenkomsten/{id}/evaluatie";
const SAID: &str = "nuttig=4&verbinding=nee&tip=Meer+tijd";

/// Every address of evaluations. `{evaluated}` is a webinar of yesterday, at which the trekker and the partner were.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    // Who was not there reads that it is not for them.
    get(PAGE, "/bijeenkomsten/{evaluated}/evaluatie", "l-yyyyy"),
    // Of this it can no longer be said; of that not yet.
    get(PAGE, "/bijeenkomsten/{held}/evaluatie", "l-yyyyy"),
    get(PAGE, "/bijeenkomsten/{open}/evaluatie", "l-yyyyy"),
    get(PAGE, "/bijeenkomsten/{held group}/evaluatie", "l----yy"),
    get(PAGE, "/bijeenkomsten/{concept}/evaluatie", "l------"),
    get(PAGE, "/bijeenkomsten/{poll}/evaluatie", "l------"),
    get(PAGE, "/bijeenkomsten/geen-id/evaluatie", "l------"),
    post(
        PAGE,
        "/bijeenkomsten/{evaluated}/evaluatie",
        SAID,
        "/bijeenkomsten/{evaluated}/evaluatie?gedaan=bedankt",
        "l-ywyww",
    ),
    post(PAGE, "/bijeenkomsten/{evaluated}/evaluatie", "nuttig=6&verbinding=nee", NOWHERE, "l-wwwww"),
    post(PAGE, "/bijeenkomsten/{held}/evaluatie", SAID, NOWHERE, "l-wwwww"),
    post(PAGE, "/bijeenkomsten/{open}/evaluatie", SAID, NOWHERE, "l-wwwww"),
    post(PAGE, "/bijeenkomsten/{held group}/evaluatie", SAID, NOWHERE, "l----ww"),
    post(PAGE, "/bijeenkomsten/{concept}/evaluatie", SAID, NOWHERE, "l------"),
];

/// Who was noted as there held their seat when it began; in this network they got it since.
const THERE: &str =
    "INSERT INTO attendance (meeting_id, member_id, present, touched_at, noted_at) VALUES ($1, $2, TRUE, $3, $3)";

impl Made {
    /// A webinar of yesterday, planned before, and who was there.
    pub async fn evaluated(&mut self) {
        let (ctx, proof) = (&self.net.ctx, MayPlan::of(&Actor::System).unwrap());
        let (now, id) = (ctx.now(), MeetingId(ctx.new_id()));
        let date = domain::time::day(now).pred_opt().unwrap();
        let plan = MeetingPlan { date, place: Place::AsTyped, address: "Online".into(), ..self.plan(0) };
        self.net.clock.set("2027-01-04T09:00:00Z".parse().unwrap());
        meetings::make_of_kind(ctx, &proof, MeetingKind::Webinar, id, &plan).await.unwrap();
        self.net.clock.set(now);
        due::run_if_possible(ctx).await;
        for name in ["trekker", "partner"] {
            let member: Uuid = self.names[name].parse().unwrap();
            let write = ctx.db.write(move |conn| Box::pin(async move { execute!(conn, THERE, id.0, member, now) }));
            write.await.unwrap();
        }
        self.names.insert("evaluated".into(), id.to_string());
    }
}
