//! Meetings and their rounds, calendars and who comes: members see them, trekkers also how far their own region is. Only who plans changes
//! anything but their own answer.

use super::table::{NOWHERE, Row, get, post};

const MAILS: &str = "/bijeenkomsten/{id}/mails";
const REVIEW: &str = "/bijeenkomsten/terugblik/{jaar}";
const MAIL: &str = "/bijeenkomsten/{id}/mails/{brief}";

/// Every address of meetings, but for date polls.
//                            visitor former trekker other partner coordinator admin
pub const TABLE: &[Row] = &[
    // Members see meetings; trekkers also how far their own region is. Only who plans changes anything.
    get("/bijeenkomsten", "/bijeenkomsten", "l-yyyyy"),
    get("/bijeenkomsten/nieuw", "/bijeenkomsten/nieuw", "l----yy"),
    post(
        "/bijeenkomsten/nieuw",
        "/bijeenkomsten/nieuw",
        "sleutel={new meeting}&{PLAN}",
        "/bijeenkomsten/{new meeting}?gedaan=gemaakt",
        "l----yy",
    ),
    get("/bijeenkomsten/{id}", "/bijeenkomsten/{open}", "l-yyyyy"),
    get("/bijeenkomsten/{id}", "/bijeenkomsten/{moved}", "l-yyyyy"),
    get("/bijeenkomsten/{id}", "/bijeenkomsten/{new meeting}", "l------"),
    // A concept is for who plans, and so is what the coordination group does among themselves.
    get("/bijeenkomsten/{id}", "/bijeenkomsten/{concept}", "l----yy"),
    get("/bijeenkomsten/{id}", "/bijeenkomsten/{group}", "l----yy"),
    post(
        "/bijeenkomsten/nieuw",
        "/bijeenkomsten/nieuw",
        "sleutel={new meeting}&soort=coordinatiegroep&datum=2027-07-15&begintijd=10:00&eindtijd=11:00&adres=Online&opmerking=",
        "/bijeenkomsten/{new meeting}?gedaan=gemaakt-zonder-ronde",
        "l----yy",
    ),
    get("/bijeenkomsten/jaar", "/bijeenkomsten/jaar", "l----yy"),
    post(
        "/bijeenkomsten/jaar",
        "/bijeenkomsten/jaar",
        "sleutel={new meeting}&doen=alle&{year}",
        "/bijeenkomsten?gedaan=concepten",
        "l----yy",
    ),
    // What was, and a year in figures.
    get("/bijeenkomsten/tijdlijn", "/bijeenkomsten/tijdlijn", "l-yyyyy"),
    get("/bijeenkomsten/tijdlijn", "/bijeenkomsten/tijdlijn?jaar=1999&soort=coordinatiegroep", "l-yyyyy"),
    get(REVIEW, "/bijeenkomsten/terugblik/2027", "l-yyyyy"),
    get(REVIEW, "/bijeenkomsten/terugblik/2001", "l-yyyyy"),
    // No year, one of before there was anything, and one that has not begun.
    get(REVIEW, "/bijeenkomsten/terugblik/abc", "l------"),
    get(REVIEW, "/bijeenkomsten/terugblik/99999", "l------"),
    get(REVIEW, "/bijeenkomsten/terugblik/1999", "l------"),
    get(REVIEW, "/bijeenkomsten/terugblik/2028", "l------"),
    get("/bijeenkomsten/{id}/vastleggen", "/bijeenkomsten/{concept}/vastleggen", "l----yy"),
    post(
        "/bijeenkomsten/{id}/vastleggen",
        "/bijeenkomsten/{concept}/vastleggen",
        "versie={concept version}&partners=ja",
        "/bijeenkomsten/{concept}?gedaan=vastgelegd",
        "l----yy",
    ),
    post("/bijeenkomsten/{id}/vastleggen", "/bijeenkomsten/geen-id/vastleggen", "versie=1", NOWHERE, "l------"),
    get("/bijeenkomsten/{id}/afzeggen", "/bijeenkomsten/{open}/afzeggen", "l----yy"),
    post(
        "/bijeenkomsten/{id}/afzeggen",
        "/bijeenkomsten/{open}/afzeggen",
        "versie={open version}&reden=Er+rijden+geen+treinen",
        "/bijeenkomsten/{open}?gedaan=afgezegd-onbekend",
        "l----yy",
    ),
    post(
        "/bijeenkomsten/{id}/afzeggen",
        "/bijeenkomsten/{concept}/afzeggen",
        "versie={concept version}",
        "/bijeenkomsten/{concept}?gedaan=weggegooid",
        "l----yy",
    ),
    post(
        "/bijeenkomsten/{id}",
        "/bijeenkomsten/{open}",
        "antwoord=ja&getoond=0",
        "/bijeenkomsten/{open}?gedaan=kom-ja#kom-je",
        "l-yy-yy",
    ),
    post("/bijeenkomsten/{id}", "/bijeenkomsten/{open}", "antwoord=ja&getoond=7", NOWHERE, "l-ww-ww"),
    // Partners see a network meeting, and say whether they come when they are invited to it.
    post(
        "/bijeenkomsten/{id}",
        "/bijeenkomsten/{with partners}",
        "antwoord=ja&getoond=0",
        "/bijeenkomsten/{with partners}?gedaan=kom-ja#kom-je",
        "l-yyyyy",
    ),
    get("/bijeenkomsten/{id}/agenda.ics", "/bijeenkomsten/{open}/agenda.ics", "l-yyyyy"),
    // Who has the address of somebody's feed reads it, whoever they are; the stage made one for the trekker.
    get("/agenda/{bestand}", "/agenda/{feed}.ics", "yyyyyyy"),
    get("/agenda/{bestand}", "/agenda/nergens.ics", "-------"),
    get("/profiel/agenda", "/profiel/agenda", "l-yyyyy"),
    post("/profiel/agenda", "/profiel/agenda", "doen=maken&sleutel={new meeting}", "/profiel/agenda", "l-yyyyy"),
    post("/profiel/agenda", "/profiel/agenda", "doen=intrekken", "/profiel/agenda?gedaan=ingetrokken", "l-yssss"),
    // The stage made an address for the trekker alone; the others are told that they have none.
    post(
        "/profiel/agenda",
        "/profiel/agenda",
        "doen=bewaren&voorbehoud=ja",
        "/profiel/agenda?gedaan=bewaard",
        "l-ywwww",
    ),
    get("/bijeenkomsten/{id}/respons", "/bijeenkomsten/{open}/respons", "l-yy-yy"),
    // To whom a round sends mail, and what became of it, is for who plans.
    get(MAILS, "/bijeenkomsten/{open}/mails", "l----yy"),
    get(MAILS, "/bijeenkomsten/{new meeting}/mails", "l------"),
    post(
        MAILS,
        "/bijeenkomsten/{open}/mails",
        "persoon={trekker}",
        "/bijeenkomsten/{open}/mails?gedaan=herinnerd",
        "l----yy",
    ),
    post(MAILS, "/bijeenkomsten/{open}/mails", "persoon=iemand", NOWHERE, "l------"),
    get(MAIL, "/bijeenkomsten/{open}/mails/uitkomsten", "l----yy"),
    get(MAIL, "/bijeenkomsten/{open}/mails/nergens", "l------"),
    post(
        MAIL,
        "/bijeenkomsten/{open}/mails/uitkomsten",
        "doen=pauzeren",
        "/bijeenkomsten/{open}/mails?gedaan=gepauzeerd",
        "l----yy",
    ),
    post(
        MAIL,
        "/bijeenkomsten/{open}/mails/uitkomsten",
        "doen=moment&gaat_datum=2027-04-01&gaat_tijd=09:00",
        "/bijeenkomsten/{open}/mails?gedaan=ander-moment",
        "l----yy",
    ),
    post(MAIL, "/bijeenkomsten/{open}/mails/uitkomsten", "doen=wissen", NOWHERE, "l------"),
    get("/bijeenkomsten/{id}/wijzigen", "/bijeenkomsten/{open}/wijzigen", "l----yy"),
    post(
        "/bijeenkomsten/{id}/wijzigen",
        "/bijeenkomsten/{open}/wijzigen",
        "versie={open version}&{PLAN}",
        "/bijeenkomsten/{open}/voorstel?gedaan=gewijzigd",
        "l----yy",
    ),
    get("/bijeenkomsten/{id}/tijden", "/bijeenkomsten/{open}/tijden", "l----yy"),
    post(
        "/bijeenkomsten/{id}/tijden",
        "/bijeenkomsten/{open}/tijden",
        "versie={open round version}&{TIMES}",
        "/bijeenkomsten/{open}?gedaan=tijden",
        "l----yy",
    ),
    get("/bijeenkomsten/{id}/voorstel", "/bijeenkomsten/{moved}/voorstel", "l----yy"),
    post(
        "/bijeenkomsten/{id}/voorstel",
        "/bijeenkomsten/{moved}/voorstel",
        "versie={moved round version}&getoond={moved times}&keuze=houden",
        "/bijeenkomsten/{moved}?gedaan=tijden",
        "l----yy",
    ),
    get("/bijeenkomsten/{id}/sluiten", "/bijeenkomsten/{open}/sluiten", "l----yy"),
    post(
        "/bijeenkomsten/{id}/sluiten",
        "/bijeenkomsten/{open}/sluiten",
        "",
        "/bijeenkomsten/{open}?gedaan=gesloten",
        "l----yy",
    ),
    post("/bijeenkomsten/{id}/sluiten", "/bijeenkomsten/geen-id/sluiten", "", NOWHERE, "l------"),
    get("/bijeenkomsten/{id}/publiceren", "/bijeenkomsten/{closed}/publiceren", "l----yy"),
    post(
        "/bijeenkomsten/{id}/publiceren",
        "/bijeenkomsten/{closed}/publiceren",
        "",
        "/bijeenkomsten/{closed}?gedaan=gepubliceerd",
        "l----yy",
    ),
    get("/bijeenkomsten/{id}/heropenen", "/bijeenkomsten/{closed}/heropenen", "l----yy"),
    // Another round is open, so a coordinator gets the form back; others do not get that far.
    post(
        "/bijeenkomsten/{id}/heropenen",
        "/bijeenkomsten/{closed}/heropenen",
        "reden=Vergissing&{TIMES}",
        "/bijeenkomsten/{closed}?gedaan=heropend",
        "l----ww",
    ),
];
