//! The columns of the tables on the network.

use super::tables::{ACTIVE, Column, MISSING, QUESTION, QUESTION_CODE, ROUND, ROUND_STATE, UNKNOWN, VERSION, column};

/// Of a principle and round.
pub(super) const NETWORK: [Column; 24] = [
    ROUND,
    VERSION,
    ROUND_STATE,
    QUESTION_CODE,
    QUESTION,
    column("n", 7.0, "Hoeveel regio’s een niveau hebben. Van het hele netwerk, ook als je om één regio vroeg."),
    UNKNOWN,
    MISSING,
    ACTIVE,
    column("niveau_1", 9.0, "Hoeveel regio’s op niveau 1 staan. Een regio tussen twee niveaus telt bij allebei half."),
    column("niveau_2", 9.0, "Hetzelfde op niveau 2."),
    column("niveau_3", 9.0, "Hetzelfde op niveau 3."),
    column("niveau_4", 9.0, "Hetzelfde op niveau 4."),
    column("niveau_5", 9.0, "Hetzelfde op niveau 5."),
    column(
        "kwart_1",
        9.0,
        "De middelste helft van de regio’s staat vanaf dit niveau (eerste kwartiel, zoals R en NumPy het rekenen).",
    ),
    column("mediaan", 9.0, "Het niveau van de middelste regio."),
    column("kwart_3", 9.0, "De middelste helft van de regio’s staat tot en met dit niveau (derde kwartiel)."),
    column("vorige_ronde", 12.0, "De ronde waarmee vergeleken is. Leeg als er niets te vergelijken is."),
    column("vergeleken", 11.0, "Hoeveel regio’s in beide rondes een niveau hebben."),
    column("gegroeid", 9.0, "Hoeveel daarvan hoger staan dan toen."),
    column("gelijk", 7.0, "Hoeveel daarvan hetzelfde staan."),
    column("terug", 7.0, "Hoeveel daarvan lager staan."),
    column("niet_vergelijkbaar", 17.0, "Hoeveel actieve regio’s niet te vergelijken zijn."),
    column("mediaan_verandering", 19.0, "De middelste verandering van de vergeleken regio’s, in niveaus."),
];

/// From where to where at a principle, and round.
pub(super) const MOVES: [Column; 9] = [
    ROUND,
    VERSION,
    ROUND_STATE,
    QUESTION_CODE,
    QUESTION,
    column("vorige_ronde", 12.0, "De ronde waarmee vergeleken is."),
    column("van", 7.0, "Het niveau van toen. Tussen twee niveaus is een half."),
    column("naar", 7.0, "Het niveau van nu."),
    column("regios", 8.0, "Hoeveel regio’s zo gingen. Van het hele netwerk, ook als je om één regio vroeg."),
];

/// Of a fact and round.
pub(super) const FACTS: [Column; 17] = [
    ROUND,
    VERSION,
    ROUND_STATE,
    QUESTION_CODE,
    QUESTION,
    column("soort", 9.0, "aantal (één regel), keuze of keuzes (een regel voor elk antwoord dat er kon zijn)."),
    column("code", 20.0, "Bij een keuze: de code van het antwoord."),
    column("woorden", 32.0, "Bij een keuze: het antwoord in woorden."),
    column(
        "regios",
        8.0,
        "Hoeveel regio’s dit antwoord gaven, of een getal. Van het hele netwerk, ook als je om één regio vroeg.",
    ),
    column("samen", 9.0, "Bij een aantal: alle getallen bij elkaar, van de regio’s die er een gaven."),
    column(
        "kwart_1",
        9.0,
        "Bij een aantal: de middelste helft van de regio’s heeft er zoveel of meer (eerste kwartiel).",
    ),
    column("mediaan", 9.0, "Bij een aantal: het getal van de middelste regio."),
    column(
        "kwart_3",
        9.0,
        "Bij een aantal: de middelste helft van de regio’s heeft er zoveel of minder (derde kwartiel).",
    ),
    column("n", 7.0, "Hoeveel regio’s antwoordden."),
    UNKNOWN,
    MISSING,
    ACTIVE,
];

/// Of a point of embedding and round.
pub(super) const POINTS: [Column; 12] = [
    ROUND,
    VERSION,
    ROUND_STATE,
    QUESTION_CODE,
    QUESTION,
    column("stap_0", 8.0, "In hoeveel regio’s dit punt nog niet geregeld is."),
    column("stap_1", 8.0, "In hoeveel regio’s het in gang is."),
    column("stap_2", 8.0, "In hoeveel regio’s het blijvend geregeld is."),
    column("n", 7.0, "Hoeveel regio’s antwoordden. Van het hele netwerk, ook als je om één regio vroeg."),
    UNKNOWN,
    MISSING,
    ACTIVE,
];
