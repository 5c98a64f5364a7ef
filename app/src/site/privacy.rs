//! What the portal stores about people, who reads it and how long it is kept.
//!
//! Everything here must be true of what is built: the table comes from the rights table itself, the terms from the
//! constants that the code uses.

mod rights;

use crate::shell::respond::page;
use crate::ui::PageHead;
use domain::account::{Actor, Member, Role, login};
use domain::ids::MemberId;
use domain::keeping;
use domain::meetings::evaluation::OPEN_DAYS;
use domain::webinars::{CONFIRM_WITHIN, ERASED_DAYS};
use leptos::prelude::*;
use rights::RightsTable;

/// The page on privacy.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    page(|ctx, _| async move {
        let partners = service::network::partner_organisations(&ctx).await?;
        Ok(privacy(&partners).into_any())
    })
}

fn privacy(partners: &[String]) -> impl IntoView + use<> {
    let partners = (!partners.is_empty()).then(|| format!(" Partners zijn nu: {}.", partners.join(", ")));
    view! {
        <PageHead
            title="Privacy"
            lead="Dit portaal bewaart weinig, en alleen wat het netwerk nodig heeft. Hier lees je wat dat is, wie het leest en hoe lang het blijft."
        />
        <div class="prose">
            <Stored />
            <h2>"Wie leest wat?"</h2>
            <p>"Deze tabel is dezelfde als die waarmee het portaal zelf bepaalt wie wat mag."</p>
            <RightsTable />
            <p>
                "Zolang een ronde open is, leest niemand de antwoorden behalve de regio zelf. De coördinatiegroep ziet dan alleen hoe ver iedereen is. \
                 Geven de twee trekkers van een regio verschillende antwoorden? Dan zien andere regio’s die twee antwoorden zonder namen."
                {partners}
            </p>
            <KeptHowLong />
            <Further />
        </div>
    }
}

#[component]
fn Stored() -> impl IntoView {
    view! {
        <h2>"Wat bewaren we?"</h2>
        <ul>
            <li>"Je naam, je e-mailadressen, je organisatie en je functie."</li>
            <li>"Welke zetel of rol je hebt of had, en van wanneer tot wanneer."</li>
            <li>"Je antwoorden op de vragenlijst, ook wat je nog niet hebt ingestuurd, en welke antwoorden je wanneer veranderde."</li>
            <li>
                "Waar en wanneer je bent ingelogd: het soort apparaat en de tijden. Je ziet die zelf bij je gegevens en kunt elke login beëindigen. \
                 De coördinatiegroep ziet alleen op welke dag je voor het laatst inlogde."
            </li>
            <li>
                "Wie een inlogcode vraagt: het e-mailadres en het internetadres, allebei onleesbaar gemaakt. Zo kunnen we misbruik stoppen. \
                 Dat doen we ook bij wie niet in het netwerk zit."
            </li>
            <li>
                "De mails die het portaal je stuurt, en welke mails je hebt uitgezet. Van een mail bij een ronde of bijeenkomst ziet de coördinatiegroep \
                 aan wie die ging, wanneer, en of hij aankwam."
            </li>
            <li>
                "Of je naar een bijeenkomst komt, wat je eerder antwoordde, en of dat uit je agenda kwam. Iedereen ziet welke regio’s komen. \
                 Je naam zien je collega uit de regio en de coördinatiegroep. Wat je er in je agenda bij schrijft, leest alleen de coördinatiegroep."
            </li>
            <li>
                "Of je op een bijeenkomst was, ook als je meekwam zonder uitnodiging, en wie dat wanneer aantikte. Iedereen leest hoeveel mensen er uit \
                 welke regio waren. Je naam zien je collega uit de regio en de coördinatiegroep."
            </li>
            <li>
                "Wat je vond van een bijeenkomst waar je was: zonder je naam en zonder tijdstip. Dat je het vertelde, staat daar los van. \
                 Zo doet iedereen het één keer, en krijgt alleen een herinnering wie het nog niet deed. Alle leden lezen hoeveel mensen wat kozen, \
                 als het er minstens vijf zijn. Je tip, je top en de regio’s die je noemt, leest alleen de coördinatiegroep."
            </li>
            <li>
                "Wat je nodig hebt om mee te doen of mee te eten, als je dat invult. Alleen de coördinatiegroep leest het, zonder je naam."
            </li>
            <li>
                "Welke stippen je op een agenda zet, tot waar je een agenda las, of het netwerk een antwoord van je mag lezen, en of je regio haar verhaal \
                 vertelt. Bij een punt staat hoeveel stippen en regio’s er zijn, niet van wie."
            </li>
            <li>
                "Wat jij volgens het verslag van een bijeenkomst gaat doen, en wat je daarover zei. Dat leest wie de bijeenkomst ziet, zodra het verslag is gepubliceerd."
            </li>
            <li>
                "Wie een bestand bij een bijeenkomst zette, en wanneer. Uit foto’s halen we waar en wanneer ze zijn gemaakt. Bestanden blijven bij het \
                 verslag, tot de coördinatiegroep ze weghaalt. Sta je op een foto en wil je dat niet? Zeg het, dan gaat die weg."
            </li>
            <li>
                "Laat je je agenda meekijken? Dan bewaren we het adres daarvoor onleesbaar, sinds wanneer je het hebt en op welke dag \
                 je agenda het laatst keek."
            </li>
            <li>"Een logboek van wijzigingen in zetels, rollen, regio’s, rondes en bijeenkomsten, met de naam van wie het deed."</li>
        </ul>
        <p>"Er staan geen gegevens van ouders of kinderen in het portaal. Noem ze ook niet in je teksten."</p>
        <p>
            "Het portaal plaatst alleen cookies die nodig zijn om in te loggen en ingelogd te blijven, en één die onthoudt hoe je de \
             vragenlijst wilt zien. Maak je een adres voor je agenda? Dan staat dat in een cookie tot je het hebt gezien. Er is geen meting van bezoek, en niets wordt van andere websites opgehaald."
        </p>
        <p>
            "Kunnen we je antwoorden of notulen even niet opslaan, bijvoorbeeld zonder internet? Dan wacht de tekst in de opslag van je browser, \
             op het apparaat waar je zit. Hij gaat daar weg zodra hij verstuurd is. Is de ronde dan al gesloten? De vragenlijst laat je tekst nog zien, en daar kun je hem wissen. \
             Wie dat apparaat gebruikt, kan hem tot dan lezen. Log je uit op een gedeeld apparaat? Dan gaat hij ook weg. Zo wacht ook wie zonder verbinding op een bijeenkomst is aangetikt."
        </p>
    }
}

#[component]
fn KeptHowLong() -> impl IntoView {
    let member =
        |roles| Actor::Member(Member { id: MemberId(uuid::Uuid::nil()), name: String::new(), seat: None, roles });
    let own = login::lifetime(&member(Vec::new()), true);
    let group = login::lifetime(&member(vec![Role::Coordinator]), true);
    view! {
        <h2>"Hoe lang?"</h2>
        <ul>
            <li>
                {format!(
                    "Een inlogcode werkt {} minuten. Zodra de mail weg is, staat de code hier alleen nog onleesbaar, hooguit twee dagen.",
                    login::CODE_LIFETIME.num_minutes(),
                )}
            </li>
            <li>
                {format!(
                    "Op je eigen apparaat blijf je ingelogd zolang je het portaal gebruikt: na {} dagen zonder bezoek, en in elk geval na {} dagen, \
                     log je opnieuw in. Voor de coördinatiegroep is dat {} uur en {} dagen. Op een gedeeld apparaat is het een dag.",
                    own.idle.num_days(), own.absolute.num_days(), group.idle.num_hours(), group.absolute.num_days(),
                )}
            </li>
            <li>
                {format!(
                    "Van een login bewaren we nog {} dagen het soort apparaat en de tijden: gerekend vanaf het moment dat je uitlogde, of \
                     anders vanaf de dag waarop de login uiterlijk afloopt.",
                    keeping::LOGINS.num_days(),
                )}
            </li>
            <li>
                {format!(
                    "Onleesbaar gemaakt bewaren we {} dagen vanaf welke internetverbinding je inlogde. Daar kun je dan een code krijgen, \
                     ook als een ander steeds codes vraagt voor jouw e-mailadres.",
                    keeping::USED_REQUESTS.num_days(),
                )}
            </li>
            <li>
                {format!(
                    "Vraag je een inlogcode? Het onleesbare e-mailadres en internetadres bewaren we {} dagen.",
                    keeping::REQUESTS.num_days(),
                )}
            </li>
            <li>
                {format!(
                    "Wat je opsloeg toen je login verlopen was, bewaren we hooguit {} dagen.",
                    keeping::KEPT_POSTS.num_days(),
                )}
            </li>
            <li>
                {format!(
                    "De tekst van een mail verdwijnt zodra de mail verstuurd is, of niet meer verstuurd wordt. Het adres en het onderwerp \
                     bewaren we {} dagen.",
                    keeping::MAIL_ROWS.num_days(),
                )}
            </li>
            <li>
                "Wat je in je eigen antwoorden typte en weer veranderde, bewaren we tot de ronde sluit. Daarna blijft alleen je laatste tekst, \
                 en wat je instuurde. Van de antwoorden die jullie samen geven, blijft elke verandering bewaard, met wie die deed."
            </li>
            <li>
                {format!(
                    "Wat je bij een datumprikker koos, bewaren we tot {} maanden na de bijeenkomst.",
                    keeping::POLL_ANSWERS.as_u32(),
                )}
            </li>
            <li>
                {format!(
                    "Wat je nodig hebt bij een bijeenkomst wissen we {} dagen erna. Of je zou komen, weten we nog {} jaar, en of je er was \
                     nog {} jaar. Daarna blijft alleen hoeveel mensen er per regio kwamen.",
                    keeping::NEEDS.num_days(),
                    keeping::RSVPS.as_u32() / 12,
                    keeping::ATTENDANCE.as_u32() / 12,
                )}
            </li>
            <li>
                {format!(
                    "Dat je vertelde wat je van een bijeenkomst vond, of daar een herinnering over kreeg, vergeten we als dat niet meer kan: na {OPEN_DAYS} \
                     dagen. De tips, de tops en de genoemde regio’s wissen we na {} jaar. Hoeveel mensen wat kozen, blijft.",
                    keeping::EVALUATION_TEXTS.as_u32() / 12,
                )}
            </li>
            <li>
                {format!(
                    "Meldde je je van buiten aan voor een webinar of vragenuur? Bevestig je dat niet, dan wissen we het na {} dagen. Alles wat we daarvan \
                     over jou bewaren, ook de mails, wissen we {} weken na het webinar. Hoeveel mensen er waren, blijft.",
                    CONFIRM_WITHIN.num_days(),
                    ERASED_DAYS / 7,
                )}
            </li>
            <li>
                {format!(
                    "Antwoorden blijven: daaraan ziet het netwerk hoe het groeit. Het logboek bewaren we {} jaar.",
                    keeping::AUDIT_LOG.as_u32() / 12,
                )}
            </li>
            <li>
                "Twee jaar na je laatste zetel of rol halen we je contactgegevens weg. Dat gaat in deze versie nog niet vanzelf: \
                 vraag het aan een beheerder. Dat mag ook eerder."
            </li>
        </ul>
    }
}

#[component]
fn Further() -> impl IntoView {
    view! {
        <h2>"Wat kun je zelf?"</h2>
        <p>
            "Bij "<a href="/profiel">"jouw gegevens"</a>" zie en verbeter je je eigen gegevens, en zie je waar je bent ingelogd. \
             Wil je dat je gegevens worden verwijderd of wil je ze meenemen? Vraag het aan de coördinatiegroep. \
             De cijfers van je regio blijven dan staan."
        </p>
        <p>
            "Daar kies je ook welke mail je krijgt. Uitzetten kan: dat de uitkomsten er zijn, uitnodigingen voor bijeenkomsten, dat er een verslag is, en wat er \
             wacht op de coördinatiegroep. Altijd krijg je wat je nodig hebt: inlogcodes, dat de vragenlijst opengaat of langer open \
             blijft, herinneringen zolang je niet hebt ingestuurd, één herinnering als je nog niet vertelde wat je vond van een bijeenkomst waar je was, een bericht dat je antwoorden binnen zijn, dat een bijeenkomst \
             is verplaatst of afgezegd als je er een uitnodiging voor kreeg of zei dat je komt, dat je zetel of rol begint of \
             eindigt, en wat over de veiligheid van je login gaat. Je antwoorden staan nooit in een mail."
        </p>
        <h2>"Hoe is het beveiligd?"</h2>
        <p>
            "Er zijn geen wachtwoorden: je logt in met een code uit een mail. Logins staan alleen onleesbaar opgeslagen, en codes ook zodra hun mail weg is. \
             Het technische logboek van de server bevat geen namen, e-mailadressen of antwoorden."
        </p>
    }
}
