//! Date polls: who sees them, who answers, who plans them.

use super::made::Made;
use super::table::{Row, get, post};
use chrono::{Days, Duration};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::time;
use service::meetings::polls::{DatePlan, PollPlan, close_poll, read_poll, start_poll};
use service::meetings::proof::MayPlan;
use service::meetings::{make_concept, read_meeting};

const POLL: &str = "/bijeenkomsten/{id}/datumprikker";
const BEGIN: &str = "/bijeenkomsten/{id}/datumprikker/beginnen";
const CHANGE: &str = "/bijeenkomsten/{id}/datumprikker/wijzigen";
const CHOOSE: &str = "/bijeenkomsten/{id}/datumprikker/kiezen";
const CLOSE: &str = "/bijeenkomsten/{id}/datumprikker/sluiten";
const REOPEN: &str = "/bijeenkomsten/{id}/datumprikker/openen";

/// Every address of date polls.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    // Partners see the counts; here they are not invited, and answer nothing.
    get(POLL, "/bijeenkomsten/{poll}/datumprikker", "l-yyyyy"),
    get(POLL, "/bijeenkomsten/{concept}/datumprikker", "l------"),
    post(
        POLL,
        "/bijeenkomsten/{poll}/datumprikker",
        "bij_1={poll date}&keuze_1=ja",
        "/bijeenkomsten/{poll}/datumprikker?gedaan=nog-niet-alles",
        "l-yy-yy",
    ),
    get(BEGIN, "/bijeenkomsten/{concept}/datumprikker/beginnen", "l----yy"),
    // It says that the poll runs.
    get(BEGIN, "/bijeenkomsten/{poll}/datumprikker/beginnen", "l----yy"),
    post(
        BEGIN,
        "/bijeenkomsten/{concept}/datumprikker/beginnen",
        "{other dates}",
        "/bijeenkomsten/{concept}/datumprikker?gedaan=begonnen",
        "l----yy",
    ),
    get(CHANGE, "/bijeenkomsten/{poll}/datumprikker/wijzigen", "l----yy"),
    post(
        CHANGE,
        "/bijeenkomsten/{poll}/datumprikker/wijzigen",
        "versie=1&{other dates}",
        "/bijeenkomsten/{poll}/datumprikker?gedaan=veranderd",
        "l----yy",
    ),
    get(CHOOSE, "/bijeenkomsten/{poll}/datumprikker/kiezen?datum={poll date}", "l----yy"),
    post(
        CHOOSE,
        "/bijeenkomsten/{poll}/datumprikker/kiezen",
        "versie=1&datum={poll date}",
        "/bijeenkomsten/{poll}?gedaan=datum-vast",
        "l----yy",
    ),
    get(CLOSE, "/bijeenkomsten/{poll}/datumprikker/sluiten", "l----yy"),
    post(
        CLOSE,
        "/bijeenkomsten/{poll}/datumprikker/sluiten",
        "",
        "/bijeenkomsten/{poll}/datumprikker?gedaan=gesloten",
        "l----yy",
    ),
    get(REOPEN, "/bijeenkomsten/{closed poll}/datumprikker/openen", "l----yy"),
    post(
        REOPEN,
        "/bijeenkomsten/{closed poll}/datumprikker/openen",
        "{poll end}",
        "/bijeenkomsten/{closed poll}/datumprikker?gedaan=weer-open",
        "l----yy",
    ),
];

impl Made {
    /// A poll that is open and one that was closed, and what their forms post.
    pub async fn polls(&mut self) {
        let open = self.poll(130).await;
        let proof = MayPlan::of(&Actor::System).unwrap();
        let meeting = read_meeting(&self.net.ctx, &Actor::System, open).await.unwrap().unwrap();
        let view = read_poll(&self.net.ctx, &Actor::System, &meeting).await.unwrap().unwrap();
        let closed = self.poll(140).await;
        close_poll(&self.net.ctx, &proof, closed).await.unwrap();
        let day = |days| time::typed_date(time::day(self.net.ctx.now()) + Days::new(days));
        let end = format!("sluit_datum={}&sluit_tijd=12:00", day(15));
        let row = |nth: u8, days| format!("dag_{nth}={}&van_{nth}=10:00&tot_{nth}=15:00&plek_{nth}=pharos&", day(days));
        let names = [
            ("poll", open.to_string()),
            ("closed poll", closed.to_string()),
            ("poll date", view.dates[0].id.to_string()),
            ("other dates", format!("{}{}{end}", row(1, 150), row(2, 151))),
            ("poll end", end.clone()),
        ];
        self.names.extend(names.map(|(name, value)| (name.to_owned(), value)));
    }

    /// A meeting whose date is sought: this many days from now, or a day later.
    async fn poll(&self, days: u64) -> MeetingId {
        let (ctx, proof) = (&self.net.ctx, MayPlan::of(&Actor::System).unwrap());
        let plan = self.plan(days);
        let id = make_concept(ctx, &proof, MeetingKind::Network, MeetingId(ctx.new_id()), &plan).await.unwrap();
        let date = |later| DatePlan {
            date: plan.date + Days::new(later),
            window: plan.window,
            place: plan.place.clone(),
            address: String::new(),
        };
        let closes_at = ctx.now() + Duration::days(10);
        let poll = PollPlan { dates: vec![date(0), date(1)], closes_at };
        start_poll(ctx, &proof, id, &poll, false).await.unwrap();
        id
    }
}
