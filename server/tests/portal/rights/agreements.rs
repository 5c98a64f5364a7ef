//! What was agreed: who writes it, who reads it, and who says that something is done.

use super::made::Made;
use super::table::{NOWHERE, Row, get, post};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::{ActionId, DecisionId, MaterialId, MeetingId, RegionId};
use domain::meetings::MeetingKind;
use domain::meetings::agreement::{ActionText, Decision, Owner};
use domain::meetings::material::{FileDescription, FileTitle};
use service::meetings::agreements::{NewAction, NewMaterial, add_action, add_decision, add_material, publish_record};
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingPlan, Place, due};

const RECORD: &str = "/bijeenkomsten/{id}/verslag";
const POINT: &str = "/bijeenkomsten/{id}/verslag/punten/{punt}";
const PUBLISH: &str = "/bijeenkomsten/{id}/verslag/publiceren";
const DECISION: &str = "/bijeenkomsten/{id}/verslag/besluiten/{besluit}";
const ACTION: &str = "/bijeenkomsten/{id}/verslag/afspraken/{afspraak}";
const FILES: &str = "/bijeenkomsten/{id}/verslag/bestanden";
const FILE: &str = "/bijeenkomsten/{id}/verslag/bestanden/{bestand}";
const DOWNLOAD: &str = "/bijeenkomsten/{id}/bestanden/{bestand}";
const FOLLOWED: &str = "/afspraken/{afspraak}";

/// Every address of what was agreed. `{held}` is a meeting of the network that was, with a record that is published; `{held group}` one
/// of the coordination group, with a concept.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    get(RECORD, "/bijeenkomsten/{held}/verslag", "l-yyyyy"),
    get(RECORD, "/bijeenkomsten/{held group}/verslag", "l----yy"),
    // Nothing was written yet, and only who plans can.
    get(RECORD, "/bijeenkomsten/{open}/verslag", "l----yy"),
    // Nothing is written down of a concept, or while a date is sought.
    get(RECORD, "/bijeenkomsten/{concept}/verslag", "l------"),
    get(RECORD, "/bijeenkomsten/{poll}/verslag", "l------"),
    post(
        RECORD,
        "/bijeenkomsten/{open}/verslag",
        "doen=notulen&versie=0&notulen=%23+Welkom",
        "/bijeenkomsten/{open}/verslag?gedaan=notulen",
        "l----yy",
    ),
    post(
        RECORD,
        "/bijeenkomsten/{held}/verslag",
        "doen=besluit&besluit=We+gaan+door&sleutel={new meeting}",
        "/bijeenkomsten/{held}/verslag?gedaan=besluit",
        "l----yy",
    ),
    post(
        RECORD,
        "/bijeenkomsten/{held}/verslag",
        "doen=afspraak&wat=Bellen&wie=regio_zeeland&voor=1-7-2027&sleutel={new meeting}",
        "/bijeenkomsten/{held}/verslag?gedaan=afspraak",
        "l----yy",
    ),
    post(RECORD, "/bijeenkomsten/{held}/verslag", "doen=wissen", NOWHERE, "l------"),
    // What somebody else stored stands; nothing changes.
    post(RECORD, "/bijeenkomsten/{held}/verslag", "doen=andere", "/bijeenkomsten/{held}/verslag", "l----ss"),
    get(POINT, "/bijeenkomsten/{closed}/verslag/punten/{first}", "l----yy"),
    // It is on the agenda of another meeting, or on none.
    get(POINT, "/bijeenkomsten/{moved}/verslag/punten/{first}", "l------"),
    get(POINT, "/bijeenkomsten/{closed}/verslag/punten/{waiting}", "l------"),
    get(POINT, "/bijeenkomsten/{closed}/verslag/punten/geen-id", "l------"),
    post(
        POINT,
        "/bijeenkomsten/{closed}/verslag/punten/{first}",
        "doen=notulen&versie=0&notulen=%23+Welkom",
        "/bijeenkomsten/{closed}/verslag/punten/{first}?gedaan=notulen",
        "l----yy",
    ),
    post(
        POINT,
        "/bijeenkomsten/{closed}/verslag/punten/{first}",
        "doen=besluit&besluit=We+gaan+door&sleutel={new meeting}",
        "/bijeenkomsten/{closed}/verslag/punten/{first}?gedaan=besluit",
        "l----yy",
    ),
    post(
        POINT,
        "/bijeenkomsten/{closed}/verslag/punten/{second}",
        "doen=afspraak&wat=Bellen&wie=regio_zeeland&voor=1-7-2027&sleutel={new meeting}",
        "/bijeenkomsten/{closed}/verslag/punten/{second}?gedaan=afspraak",
        "l----yy",
    ),
    post(POINT, "/bijeenkomsten/{closed}/verslag/punten/geen-id", "doen=notulen&notulen=Nergens", NOWHERE, "l------"),
    post(POINT, "/bijeenkomsten/{closed}/verslag/punten/{first}", "doen=wissen", NOWHERE, "l------"),
    get(PUBLISH, "/bijeenkomsten/{held group}/verslag/publiceren", "l----yy"),
    // It says that it was published before.
    get(PUBLISH, "/bijeenkomsten/{held}/verslag/publiceren", "l----yy"),
    post(
        PUBLISH,
        "/bijeenkomsten/{held group}/verslag/publiceren",
        "",
        "/bijeenkomsten/{held group}?gedaan=verslag",
        "l----yy",
    ),
    // Before its day nothing is published.
    post(PUBLISH, "/bijeenkomsten/{open}/verslag/publiceren", "", NOWHERE, "l----ww"),
    get(DECISION, "/bijeenkomsten/{held}/verslag/besluiten/{decision}", "l----yy"),
    // It is one of another meeting.
    get(DECISION, "/bijeenkomsten/{open}/verslag/besluiten/{decision}", "l------"),
    post(
        DECISION,
        "/bijeenkomsten/{held}/verslag/besluiten/{decision}",
        "besluit=Anders&versie=1",
        "/bijeenkomsten/{held}/verslag?gedaan=besluit-gewijzigd",
        "l----yy",
    ),
    post(
        DECISION,
        "/bijeenkomsten/{held}/verslag/besluiten/{decision}",
        "doen=weghalen&versie=1",
        "/bijeenkomsten/{held}/verslag?gedaan=besluit-weg",
        "l----yy",
    ),
    get(ACTION, "/bijeenkomsten/{held}/verslag/afspraken/{action}", "l----yy"),
    get(ACTION, "/bijeenkomsten/{open}/verslag/afspraken/{action}", "l------"),
    post(
        ACTION,
        "/bijeenkomsten/{held}/verslag/afspraken/{action}",
        "wat=Schrijven&wie=regio_utrecht&voor=1-7-2027&versie=1",
        "/bijeenkomsten/{held}/verslag?gedaan=afspraak-gewijzigd",
        "l----yy",
    ),
    post(
        ACTION,
        "/bijeenkomsten/{held group}/verslag/afspraken/{group action}",
        "doen=weghalen&versie=1",
        "/bijeenkomsten/{held group}/verslag?gedaan=afspraak-weg",
        "l----yy",
    ),
    // What was published lapses, and is not taken out.
    post(ACTION, "/bijeenkomsten/{held}/verslag/afspraken/{action}", "doen=weghalen&versie=1", NOWHERE, "l----ww"),
    // Files are read with their record.
    get(DOWNLOAD, "/bijeenkomsten/{held}/bestanden/{file}", "l-yyyyy"),
    get(DOWNLOAD, "/bijeenkomsten/{held group}/bestanden/{group file}", "l----yy"),
    get(DOWNLOAD, "/bijeenkomsten/{held}/bestanden/{group file}", "l------"),
    get(DOWNLOAD, "/bijeenkomsten/{held}/bestanden/geen-id", "l------"),
    get(FILES, "/bijeenkomsten/{held}/verslag/bestanden", "l----yy"),
    get(FILES, "/bijeenkomsten/{poll}/verslag/bestanden", "l------"),
    // No file came along.
    post(FILES, "/bijeenkomsten/{held}/verslag/bestanden", "titel=Dia%E2%80%99s", NOWHERE, "l----ww"),
    get(FILE, "/bijeenkomsten/{held}/verslag/bestanden/{file}", "l----yy"),
    get(FILE, "/bijeenkomsten/{held}/verslag/bestanden/{group file}", "l------"),
    post(
        FILE,
        "/bijeenkomsten/{held}/verslag/bestanden/{file}",
        "",
        "/bijeenkomsten/{held}/verslag/bestanden?gedaan=weg",
        "l----yy",
    ),
    post(FILE, "/bijeenkomsten/{held}/verslag/bestanden/{group file}", "", NOWHERE, "l------"),
    // The action is that of the trekker's region. What is a concept nobody follows.
    get(FOLLOWED, "/afspraken/{action}", "l-y--yy"),
    get(FOLLOWED, "/afspraken/{group action}", "l------"),
    get(FOLLOWED, "/afspraken/geen-id", "l------"),
    post(FOLLOWED, "/afspraken/{action}", "doen=gedaan&versie=1&terug=start", "/?gedaan=afspraak-gedaan", "l-y--yy"),
    post(
        FOLLOWED,
        "/afspraken/{action}",
        "doen=vervalt&versie=1&reden=Hoeft+niet+meer",
        "/afspraken/{action}?gedaan=afspraak-vervallen",
        "l-y--yy",
    ),
    post(FOLLOWED, "/afspraken/{action}", "doen=gedaan&versie=7", NOWHERE, "l-w--ww"),
    post(FOLLOWED, "/afspraken/{action}", "doen=wissen&versie=1", NOWHERE, "l------"),
];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

impl Made {
    /// Two meetings that were, before anything else is made: one whose record is published, and one whose record is a concept.
    pub async fn held(&mut self) -> [MeetingId; 2] {
        let now = self.net.ctx.now();
        self.net.clock.set(at("2027-01-04T09:00:00Z"));
        let (ctx, proof) = (&self.net.ctx, MayPlan::of(&Actor::System).unwrap());
        let held = self.net.meeting("2027-02-02").await;
        let group = MeetingId(ctx.new_id());
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..self.plan(30) };
        meetings::make_of_kind(ctx, &proof, MeetingKind::Coordination, group, &plan).await.unwrap();
        self.net.clock.set(now);
        due::run_if_possible(&self.net.ctx).await;
        self.names.insert("held".into(), held.to_string());
        self.names.insert("held group".into(), group.to_string());
        [held, group]
    }

    /// What was agreed at them, once there is somebody to do it.
    pub async fn agreements(&mut self, [held, group]: [MeetingId; 2], coordinator: &Actor) {
        let (ctx, proof) = (&self.net.ctx, MayPlan::of(&Actor::System).unwrap());
        let decision = DecisionId(ctx.new_id());
        add_decision(ctx, &proof, held, decision, &Decision::parse("We delen de brief.").unwrap()).await.unwrap();
        let owners = [Owner::Region(RegionId::new("utrecht")), Owner::Member(coordinator.member_id().unwrap())];
        let mut actions = Vec::new();
        for (meeting, owner) in [held, group].into_iter().zip(owners) {
            let id = ActionId(ctx.new_id());
            let due = NaiveDate::from_ymd_opt(2027, 5, 1).unwrap();
            let new = NewAction { what: ActionText::parse("De brief delen").unwrap(), owner, due };
            add_action(ctx, &proof, meeting, id, &new).await.unwrap();
            actions.push(id.to_string());
        }
        for (meeting, name) in [(held, "file"), (group, "group file")] {
            let id = MaterialId(ctx.new_id());
            let title = FileTitle::parse("Dia’s").unwrap();
            let new = NewMaterial { id, title, description: FileDescription::default() };
            add_material(ctx, &proof, meeting, &new, "%PDF-1.7").await.unwrap();
            self.names.insert(name.to_owned(), id.to_string());
        }
        publish_record(ctx, &proof, held).await.unwrap();
        let names = ["action", "group action"].into_iter().zip(actions);
        self.names.extend(names.map(|(name, id)| (name.to_owned(), id)));
        self.names.insert("decision".into(), decision.to_string());
    }
}
