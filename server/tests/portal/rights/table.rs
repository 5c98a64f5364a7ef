//! The expectation: one row an address, one letter an actor.

use http::Method;

/// An address and what each actor gets.
pub struct Row {
    /// GET or POST.
    pub method: &'static str,
    /// The address as it is registered.
    pub route: &'static str,
    /// An address of that form; `{name}` is filled in by the stage.
    pub path: &'static str,
    /// A valid body; `{name}` is filled in by the stage.
    pub body: &'static str,
    /// Where the deed, or a page that is not the one to read now, leads; `*` at the end stands for anything.
    pub to: &'static str,
    /// What visitor, former member, trekker, trekker of another region, partner, coordinator and admin get:
    /// `y` the page or the deed, `l` the login page, `-` not found, `w` what was typed is wrong (a code that nobody asked
    /// for), `s` a deed that leads on and finds nothing to change.
    pub who: &'static str,
}

impl Row {
    /// How the address is asked.
    pub fn method(&self) -> Method {
        self.method.parse().unwrap()
    }

    /// Whether this address is `expected`, which is [`Row::to`] filled in.
    pub fn leads_to(&self, address: &str, expected: &str) -> bool {
        match expected.strip_suffix('*') {
            _ if expected.is_empty() => false,
            Some(beginning) => address.starts_with(beginning),
            None => address == expected,
        }
    }
}

pub const fn get(route: &'static str, path: &'static str, who: &'static str) -> Row {
    Row { method: "GET", route, path, body: "", to: "", who }
}

pub const fn post(
    route: &'static str,
    path: &'static str,
    body: &'static str,
    to: &'static str,
    who: &'static str,
) -> Row {
    Row { method: "POST", route, path, body, to, who }
}

const fn machine(route: &'static str) -> Row {
    get(route, route, "yyyyyyy")
}

/// For a deed that is nobody's.
pub const NOWHERE: &str = "";
const PERSON: &str = "email=nieuw%40regio.example&naam=Nieuwe+Persoon&organisatie=GGD&functie=projectleider";
const SUCCESSOR: &str = "/netwerk/opvolger";
const INVITE: &str = "/beheer/uitnodigen";
const END_ROLE: &str = "/beheer/personen/{persoon}/rol/{rol}/beeindigen";
const HAND_OVER: &str = "/beheer/regio/{regio}/zetel/{zetel}/overdragen";
const END_SEAT: &str = "/beheer/regio/{regio}/zetel/{zetel}/beeindigen";

const QUESTION: &str = "/vragenlijst/{section}/{question}";
const EXAMPLE: &str = "/monitor/inlezen/voorbeelden/{bestand}";
const HISTORY: &str = "/vragenlijst/geschiedenis/{question}";

/// Every address of the portal.
//                                                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    machine("/healthz"),
    machine("/readyz"),
    machine("/.well-known/security.txt"),
    // There is one when a setting names it; see `http::published`.
    get("/logo", "/logo", "-------"),
    get("/", "/", "yyyyyyy"),
    get("/privacy", "/privacy", "yyyyyyy"),
    get("/toegankelijkheid", "/toegankelijkheid", "yyyyyyy"),
    // Logging in is for everyone; the profile is for whoever it is about.
    get("/inloggen", "/inloggen", "yyyyyyy"),
    post("/inloggen", "/inloggen", "email=anne.voorbeeld%40regio.example", "/inloggen/code", "yyyyyyy"),
    get("/inloggen/code", "/inloggen/code", "yyyyyyy"),
    post("/inloggen/code", "/inloggen/code", "code=123456", "/", "wwwwwww"),
    post("/uitloggen", "/uitloggen", "", "/inloggen?uitgelogd=ja", "syyyyyy"),
    get("/profiel", "/profiel", "lyyyyyy"),
    post("/profiel", "/profiel", "actie=gegevens&naam=Andere+Naam", "/profiel?gedaan=gegevens", "lyyyyyy"),
    post("/profiel", "/profiel", "actie=nieuw-adres&nieuw-adres=nieuw%40regio.example", "/profiel/adres", "lyyyyyy"),
    // A former member gets no letter that could be turned off; a partner is invited to webinars.
    post("/profiel", "/profiel", "actie=mails&mail-uitkomsten=ja", "/profiel?gedaan=mails", "lsyyyyy"),
    // What else is done on the profile wants a second address or login; see `twice`.
    get("/profiel/adres", "/profiel/adres", "lyyyyyy"),
    post("/profiel/adres", "/profiel/adres", "code=123456", "/profiel?gedaan=toegevoegd", "lwwwwww"),
    // Visitors see the regions without persons; that is tested beside the use case.
    get("/netwerk", "/netwerk", "yyyyyyy"),
    // Name and municipalities alone; nobody finds a region that is not there or does not take part.
    get("/netwerk/regio/{regio}", "/netwerk/regio/utrecht", "yyyyyyy"),
    get("/netwerk/regio/{regio}", "/netwerk/regio/nergens", "-------"),
    // The plant of each region is for members.
    get("/netwerk/tuin", "/netwerk/tuin", "l-yyyyy"),
    get("/netwerk/tuin", "/netwerk/tuin?principe=p5-scharnier&ronde=1999-01-01", "l-yyyyy"),
    get(SUCCESSOR, SUCCESSOR, "l-yy---"),
    post(SUCCESSOR, SUCCESSOR, "{PERSON}", "/netwerk?gedaan=voorgesteld", "l-yy---"),
    get("/beheer", "/beheer", "l----yy"),
    get(INVITE, INVITE, "l----yy"),
    post(
        INVITE,
        INVITE,
        "{PERSON}&als=trekker&regio=zeeland",
        "/beheer/regio/zeeland?gedaan=uitgenodigd&wie=*",
        "l----yy",
    ),
    post(INVITE, INVITE, "{PERSON}&als=partner", "/beheer/personen?gedaan=uitgenodigd&wie=*", "l----yy"),
    post(INVITE, INVITE, "{PERSON}&als=coordinator", "/beheer/personen?gedaan=uitgenodigd&wie=*", "l----yy"),
    post(INVITE, INVITE, "{PERSON}&als=admin", "/beheer/personen?gedaan=uitgenodigd&wie=*", "l-----y"),
    get("/beheer/personen", "/beheer/personen", "l----yy"),
    get(END_ROLE, "/beheer/personen/{partner}/rol/partner/beeindigen", "l-----y"),
    post(
        END_ROLE,
        "/beheer/personen/{partner}/rol/partner/beeindigen",
        "",
        "/beheer/personen?gedaan=rol-beeindigd",
        "l-----y",
    ),
    post(
        END_ROLE,
        "/beheer/personen/{coordinator}/rol/coordinator/beeindigen",
        "",
        "/beheer/personen?gedaan=rol-beeindigd",
        "l-----y",
    ),
    // The first invitation has only just gone out.
    post(
        "/beheer/personen/{persoon}/uitnodiging",
        "/beheer/personen/{partner}/uitnodiging",
        "",
        "/beheer/personen?gedaan=niet-gestuurd&wie={partner}",
        "l----ss",
    ),
    get("/beheer/logboek", "/beheer/logboek", "l-----y"),
    get("/beheer/regio/{regio}", "/beheer/regio/utrecht", "l----yy"),
    get("/beheer/regio/{regio}", "/beheer/regio/nergens", "l------"),
    get("/beheer/regio/{regio}/wijzigen", "/beheer/regio/utrecht/wijzigen", "l----yy"),
    post(
        "/beheer/regio/{regio}/wijzigen",
        "/beheer/regio/utrecht/wijzigen",
        "naam=Utrecht+Stad&van=2027-01-01",
        "/beheer/regio/utrecht?gedaan=gewijzigd",
        "l----yy",
    ),
    post("/beheer/regio/{regio}/wijzigen", "/beheer/regio/nergens/wijzigen", "naam=Nergens", NOWHERE, "l------"),
    get(HAND_OVER, "/beheer/regio/utrecht/zetel/1/overdragen", "l----yy"),
    get(HAND_OVER, "/beheer/regio/utrecht/zetel/3/overdragen", "l------"),
    post(
        HAND_OVER,
        "/beheer/regio/utrecht/zetel/1/overdragen",
        "{PERSON}&houder={zetel}",
        "/beheer/regio/utrecht?gedaan=overgedragen&wie=*",
        "l----yy",
    ),
    get(END_SEAT, "/beheer/regio/utrecht/zetel/1/beeindigen", "l----yy"),
    post(
        END_SEAT,
        "/beheer/regio/utrecht/zetel/1/beeindigen",
        "houder={zetel}",
        "/beheer/regio/utrecht?gedaan=beeindigd",
        "l----yy",
    ),
    post(END_SEAT, "/beheer/regio/utrecht/zetel/x/beeindigen", "houder={zetel}", NOWHERE, "l------"),
    // Only trekkers fill in; one who has not sent in is led from the thank-you page to what is left to do.
    get("/vragenlijst", "/vragenlijst", "l-yy---"),
    get("/vragenlijst/{section}", "/vragenlijst/doorontwikkeling", "l-yy---"),
    get("/vragenlijst/{section}", "/vragenlijst/borging", "l-yy---"),
    get("/vragenlijst/{section}", "/vragenlijst/nergens", "l------"),
    post(
        "/vragenlijst/{section}",
        "/vragenlijst/doorontwikkeling",
        "p1-trekker=4",
        "/vragenlijst/borging?na=*",
        "l-yy---",
    ),
    post("/vragenlijst/{section}", "/vragenlijst/borging", "b01-stip=2", "/vragenlijst/feiten?na=*", "l-yy---"),
    Row { to: "/vragenlijst/doorontwikkeling/*", ..get("/vragenlijst/begin", "/vragenlijst/begin", "l-ss---") },
    get(QUESTION, "/vragenlijst/doorontwikkeling/p1-trekker", "l-yy---"),
    get(QUESTION, "/vragenlijst/doorontwikkeling/nergens", "l------"),
    get(QUESTION, "/vragenlijst/borging/b01-stip", "l------"),
    post(
        QUESTION,
        "/vragenlijst/doorontwikkeling/p1-trekker",
        "p1-trekker=4",
        "/vragenlijst/doorontwikkeling/p2-samenstelling",
        "l-yy---",
    ),
    // What one sent in oneself stays readable; whose copies these are is tested beside the use case.
    get("/vragenlijst/kopie", "/vragenlijst/kopie", "lyyyyyy"),
    get("/vragenlijst/kopie/{round}", "/vragenlijst/kopie/nergens", "l------"),
    get(HISTORY, "/vragenlijst/geschiedenis/b01-stip", "l-yy---"),
    get(HISTORY, "/vragenlijst/geschiedenis/p1-trekker", "l------"),
    get("/vragenlijst/controleren", "/vragenlijst/controleren", "l-yy---"),
    post("/vragenlijst/controleren", "/vragenlijst/controleren", "", "/vragenlijst/controleren?gaten=ja", "l-ss---"),
    Row { to: "/vragenlijst", ..get("/vragenlijst/bedankt", "/vragenlijst/bedankt", "l-ss---") },
    // Visitors see the national picture of published rounds; which figures is tested beside the use case.
    get("/monitor", "/monitor", "yyyyyyy"),
    get("/monitor/regios", "/monitor/regios", "l-yyyyy"),
    get("/monitor/regios", "/monitor/regios?principe=p1-trekker&beweging=gegroeid&niveau=nergens", "l-yyyyy"),
    get("/monitor/borging", "/monitor/borging", "l-yyyyy"),
    // Which texts each reads is tested beside the use case; only the coordination group says what they are about.
    get("/monitor/woorden", "/monitor/woorden", "l-yyyyy"),
    get("/monitor/woorden", "/monitor/woorden?zoek=geld&ronde=nergens&alleen=zonder-thema", "l-yyyyy"),
    post(
        "/monitor/woorden",
        "/monitor/woorden",
        "tekst={text}&geef=ouders&nieuw-thema=",
        "/monitor/woorden?gedaan=thema",
        "l----yy",
    ),
    post(
        "/monitor/woorden",
        "/monitor/woorden?zoek=geld",
        "tekst={text}&geef=&nieuw-thema=Goed+nieuws",
        "/monitor/woorden?zoek=geld&gedaan=thema",
        "l----yy",
    ),
    post(
        "/monitor/woorden",
        "/monitor/woorden",
        "klaarzetten={text}",
        "/monitor/woorden?gedaan=klaargezet#tekst-{text}",
        "l----yy",
    ),
    post("/monitor/woorden", "/monitor/woorden", "klaarzetten=geen-id", NOWHERE, "l------"),
    post("/monitor/woorden", "/monitor/woorden", "tekst={text}&geef=nergens&nieuw-thema=", NOWHERE, "l------"),
    get("/monitor/vergelijken", "/monitor/vergelijken", "l-yyyyy"),
    get("/monitor/vergelijken", "/monitor/vergelijken?met=utrecht&met=nergens", "l-yyyyy"),
    post(
        "/monitor/vergelijken",
        "/monitor/vergelijken",
        "naam=Buren&met=utrecht&met=zeeland",
        "/monitor/vergelijken?met=utrecht&met=zeeland&gedaan=bewaard",
        "l-yy---",
    ),
    post("/monitor/vergelijken", "/monitor/vergelijken", "weg=geen-id", NOWHERE, "l------"),
    get("/monitor/voorbereiding", "/monitor/voorbereiding", "l----yy"),
    get("/monitor/beweging", "/monitor/beweging?principe=nergens", "l-yyyyy"),
    // What is in a file for whom is tested beside it.
    get("/monitor/meenemen", "/monitor/meenemen", "l-yyyyy"),
    get("/monitor/meenemen/{bestand}", "/monitor/meenemen/waarden.csv", "l-yyyyy"),
    get("/monitor/meenemen/{bestand}", "/monitor/meenemen/kansrijke-start.json", "l-yyyyy"),
    get("/monitor/meenemen/{bestand}", "/monitor/meenemen/geheim.csv", "l------"),
    // Who may not read in a round is not told that a file could be sent; what is in a file is tested in `imports`.
    get("/monitor/inlezen", "/monitor/inlezen", "l----yy"),
    post("/monitor/inlezen", "/monitor/inlezen", "", NOWHERE, "l----ww"),
    post("/monitor/inlezen", "/monitor/inlezen", "inhoud=onzin", NOWHERE, "l----ww"),
    get(EXAMPLE, "/monitor/inlezen/voorbeelden/limesurvey-codes.csv", "l----yy"),
    get(EXAMPLE, "/monitor/inlezen/voorbeelden/geheim.csv", "l------"),
    // Nothing is published yet; what visitors take along then is tested beside it. The points of embedding are for members.
    get("/monitor/netwerk/{bestand}", "/monitor/netwerk/p1-trekker.svg", "--yyyyy"),
    get("/monitor/netwerk/{bestand}", "/monitor/netwerk/b01-stip.svg", "l-yyyyy"),
    get("/monitor/netwerk/{bestand}", "/monitor/netwerk/landelijk.csv", "-------"),
    get("/monitor/netwerk/{bestand}", "/monitor/netwerk/o1-trots.svg", "-------"),
    get("/monitor/regio/{region}", "/monitor/regio/utrecht", "l-yyyyy"),
    get("/monitor/regio/{region}", "/monitor/regio/nergens", "l------"),
    get("/monitor/regio/{region}/{bestand}", "/monitor/regio/utrecht/p1-trekker.svg", "l-yyyyy"),
    get("/monitor/regio/{region}/{bestand}", "/monitor/regio/utrecht/o1-trots.svg", "l------"),
    get("/monitor/regio/{region}/{bestand}", "/monitor/regio/nergens/p1-trekker.svg", "l------"),
];

const PLAN: &str = "plek=pharos&datum=2027-07-15&begintijd=13:00&eindtijd=16:00&adres=&opmerking=";
const TIMES: &str = "sluit_datum=2027-03-20&sluit_tijd=09:00";

/// Bodies that several rows share, by the name that stands for them.
pub const SHARED: [(&str, &str); 3] = [("PERSON", PERSON), ("PLAN", PLAN), ("TIMES", TIMES)];
