//! What the pages ask of the database.

const VISITOR: &str = "a visitor";
pub const TREKKER: &str = "a trekker";
pub const COORDINATOR: &str = "a coordinator";

/// Who asks for what, and how many statements that takes, that of the login among them. The texts are the same on both
/// engines, and so is their number.
pub const TAKES: [(&str, &str, usize); 55] = [
    // One of these for the webinars that are to come.
    (VISITOR, "/", 3),
    (VISITOR, "/webinars", 1),
    (VISITOR, "/monitor", 1),
    (VISITOR, "/monitor/netwerk/p1-trekker.svg", 1),
    (VISITOR, "/netwerk", 1),
    (VISITOR, "/netwerk/regio/drenthe", 1),
    (VISITOR, "/inloggen", 0),
    // Eight of these for the date poll that runs in the demo, two for what came of the region's answers.
    (TREKKER, "/", 20),
    // One of these for what was agreed last time.
    (TREKKER, "/vragenlijst", 5),
    (TREKKER, "/vragenlijst/doorontwikkeling", 3),
    (TREKKER, "/vragenlijst/doorontwikkeling/p1-trekker", 3),
    (TREKKER, "/vragenlijst/borging", 3),
    (TREKKER, "/vragenlijst/controleren", 3),
    // One of these for who came to the last meetings, and one for who made a new connection there.
    (TREKKER, "/monitor", 8),
    (TREKKER, "/monitor/regio/drenthe", 11),
    (TREKKER, "/monitor/regio/drenthe/p1-trekker.svg", 3),
    (TREKKER, "/monitor/netwerk/p1-trekker.svg", 3),
    (TREKKER, "/monitor/netwerk/b01-stip.svg", 3),
    (TREKKER, "/monitor/regios?principe=p1-trekker&beweging=gegroeid", 4),
    (TREKKER, "/monitor/borging", 4),
    (TREKKER, "/monitor/woorden?zoek=ouders", 6),
    (TREKKER, "/monitor/vergelijken?met=utrecht&met=zeeland", 5),
    (TREKKER, "/monitor/beweging", 4),
    (TREKKER, "/monitor/meenemen", 4),
    (TREKKER, "/netwerk", 5),
    (TREKKER, "/netwerk/tuin", 4),
    (TREKKER, "/netwerk/tuin?principe=p5-scharnier&ronde=1999-01-01", 5),
    // One of these for the months of the polls.
    (TREKKER, "/bijeenkomsten", 3),
    // However many meetings and rounds there are: one for the meetings, and one for each thing that is told of all of them.
    (TREKKER, "/bijeenkomsten/tijdlijn", 6),
    (TREKKER, "/bijeenkomsten/terugblik/2026", 7),
    (COORDINATOR, "/", 22),
    (COORDINATOR, "/monitor", 8),
    (COORDINATOR, "/monitor/voorbereiding", 11),
    (COORDINATOR, "/monitor/woorden?alleen=zonder-thema", 6),
    (COORDINATOR, "/monitor/inlezen", 2),
    (COORDINATOR, "/netwerk", 5),
    // `{open}` is the meeting whose round is open; three of these for the mails about it.
    (COORDINATOR, "/bijeenkomsten/{open}", 16),
    (COORDINATOR, "/bijeenkomsten/{open}/respons", 8),
    (COORDINATOR, "/bijeenkomsten/{open}/mails", 8),
    (COORDINATOR, "/bijeenkomsten/{open}/mails/uitkomsten", 7),
    (COORDINATOR, "/bijeenkomsten/{open}/agenda/maken", 7),
    (COORDINATOR, "/bijeenkomsten/{open}/agenda/punt", 13),
    (TREKKER, "/bijeenkomsten/gevraagd", 3),
    // The meeting whose date is sought.
    (TREKKER, "/bijeenkomsten/{sought}", 4),
    (TREKKER, "/bijeenkomsten/{sought}/datumprikker", 11),
    // `{held}` is the last meeting that was; one of these for who was there, one for the items of its record, one for its files, two for
    // what people thought of it.
    (TREKKER, "/bijeenkomsten/{held}", 17),
    (COORDINATOR, "/bijeenkomsten/{held}/aanwezig", 7),
    (TREKKER, "/bijeenkomsten/{held}/evaluatie", 4),
    // One of these for the regions that were named.
    (COORDINATOR, "/bijeenkomsten/{held}/evaluatie", 5),
    // Five of these for who can do something.
    (TREKKER, "/bijeenkomsten/{held}/verslag", 7),
    (COORDINATOR, "/bijeenkomsten/{held}/verslag", 12),
    (COORDINATOR, "/bijeenkomsten/{held}/verslag/publiceren", 6),
    (COORDINATOR, "/bijeenkomsten/{held}/verslag/bestanden", 7),
    // `{item}` is the first on its agenda, which is read as well.
    (COORDINATOR, "/bijeenkomsten/{held}/verslag/punten/{item}", 15),
    // The last one, as it is made for this: a webinar, with the mails about it.
    (COORDINATOR, "/bijeenkomsten/{webinar}", 18),
];
