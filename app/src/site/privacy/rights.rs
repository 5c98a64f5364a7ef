//! Who reads what, in words: from the rights table itself.

use crate::ui::TableRegion;
use domain::account::rights::{Action as Right, Capacity, Reach, TABLE};
use leptos::prelude::*;

/// The table by which the portal itself decides who may do what.
#[component]
pub fn RightsTable() -> impl IntoView {
    let heads = Capacity::ALL.map(|capacity| view! { <th scope="col">{capacity_word(capacity)}</th> });
    let rows = TABLE.iter().map(|(right, reaches)| {
        let cells = reaches.map(|reach| view! { <td>{reach_word(reach)}</td> });
        view! {
            <tr>
                <th scope="row">{right_words(*right)}</th>
                {cells.to_vec()}
            </tr>
        }
    });
    view! {
        <p class="table-hint small soft">"Schuif de tabel opzij om alles te zien."</p>
        <TableRegion label="Wie leest wat">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">"Wat"</th>
                        {heads.to_vec()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </TableRegion>
    }
}

fn capacity_word(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Visitor => "Bezoeker",
        Capacity::FormerMember => "Oud-lid",
        Capacity::Trekker => "Trekker",
        Capacity::Partner => "Partner",
        Capacity::Coordinator => "Coördinatie\u{ad}groep",
        Capacity::Admin => "Beheerder",
    }
}

fn reach_word(reach: Reach) -> &'static str {
    match reach {
        Reach::No => "nee",
        Reach::Own => "eigen",
        Reach::OwnRegion => "eigen regio",
        Reach::All => "ja",
    }
}

fn right_words(right: Right) -> &'static str {
    match right {
        Right::SeePublicPage => {
            "Het netwerk, de regio’s zonder personen en het landelijke beeld van gepubliceerde rondes"
        }
        Right::ManageOwnAccount => "Eigen gegevens en logins zien en verbeteren",
        Right::FillInSurvey => "De vragenlijst invullen zolang de ronde open is",
        Right::ReadDraft => "Lezen wat nog niet is ingestuurd",
        Right::ReadColleagueAnswers => {
            "De ingestuurde antwoorden van de collega lezen, als beide hebben ingestuurd of de ronde gesloten is"
        }
        Right::ReadSharedWhileOpen => "De gezamenlijke antwoorden van de regio lezen terwijl ze worden ingevuld",
        Right::SeeResponseByName => "Zien wie is begonnen en wie heeft ingestuurd",
        Right::ReadClosedResults => {
            "Uitkomsten, feiten en gedeelde teksten van alle regio’s lezen, als de ronde gesloten is"
        }
        Right::ReadCoordinationTexts => {
            "Teksten lezen die gedeeld zijn met “mijn regio en de coördinatiegroep”, als de ronde gesloten is"
        }
        Right::SeeNamesBesideAnswers => "De namen zien bij twee verschillende antwoorden",
        Right::SeeDirectory => "Zien wie er in het netwerk zitten: naam, organisatie, functie en e-mailadres",
        Right::SeeMeetings => "Netwerkbijeenkomsten, webinars en vragenuren zien",
        Right::SeeCoordinationMeetings => "De bijeenkomsten van de coördinatiegroep zien",
        Right::TakePart => "Zelf datums kiezen, en zeggen of je komt, bij een bijeenkomst waarvoor je bent uitgenodigd",
        Right::GiveDots => "Stippen zetten bij punten van de agenda",
        Right::SpeakForRegion => "Zeggen of de eigen regio haar verhaal vertelt op een bijeenkomst",
        Right::AgreeToQuote => "Zeggen of het netwerk een eigen antwoord bij een punt van de agenda mag lezen",
        Right::SettleActions => {
            "Zeggen dat een afspraak is gedaan of vervalt: de eigen afspraken, en die van de eigen regio"
        }
        Right::PlanMeetings => "Bijeenkomsten en rondes plannen, sluiten, heropenen en publiceren",
        Right::TakeAttendance => "Aantikken wie er op een bijeenkomst is, en lezen wie er waren",
        Right::Evaluate => "Zeggen wat je vond van een bijeenkomst waar je was, zonder je naam",
        Right::ReadEvaluations => "Lezen wat de deelnemers samen van een bijeenkomst vonden, vanaf twee weken erna",
        Right::ReadEvaluationTexts => "De tips en tops lezen, en welke regio’s daarbij zijn genoemd",
        Right::ProposeSuccessor => "Een opvolger voorstellen voor de eigen zetel",
        Right::ManageSeats => "Uitnodigen voor een zetel of rol, zetels overdragen en beëindigen",
        Right::ManageRoles => "Rollen beëindigen en beheerders aanwijzen",
        Right::TagTexts => "Zeggen waar een tekst over gaat, en een tekst klaarzetten voor de agenda",
        Right::ImportRounds => "Een ronde van vóór het portaal inlezen uit een bestand",
        Right::KeepGroups => "Groepen van regio’s bewaren om jullie regio mee te vergelijken",
        Right::ReadAuditLog => "Het logboek van wijzigingen lezen",
    }
}
