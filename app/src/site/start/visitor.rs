//! The start page for someone who is not logged in.

use crate::shell::respond::PageError;
use crate::ui::{Figure, Figures, GrowthPicture, GrowthSize, PageHead, for_count};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::monitor::{PublicRound, leading_change};
use domain::survey::SurveyFormat;
use domain::time::month_year;
use leptos::prelude::*;
use service::Ctx;
use service::monitor::{NetworkView, network_view};

pub(super) async fn view(ctx: &Ctx) -> Result<AnyView, PageError> {
    let rounds = match network_view(ctx, &Actor::Visitor).await? {
        NetworkView::Public(view) => view.rounds,
        NetworkView::Members(_) => Vec::new(),
    };
    let since = rounds.first().map(|(date, _)| (rounds.len(), *date));
    let picture = rounds.into_iter().next_back().zip(since);
    Ok(view! {
        <PageHead
            title="Regio’s leren van elkaar, voor een kansrijke start"
            document_title="Start"
            lead="Hoe zorg je in een hele regio samen dat kinderen een goede start krijgen? In dit netwerk kijken regio’s drie keer per jaar hoe hun samenwerking groeit. En ze helpen elkaar verder."
        />
        <Meadow />
        {picture.map(|((date, round), (rounds, first))| view! { <Latest date round rounds first /> })}
        <Ways />
    }
    .into_any())
}

/// The five steps of growth, on one line of soil.
#[component]
fn Meadow() -> impl IntoView {
    let steps = SurveyFormat::current().growth.iter().map(|step| {
        view! {
            <li class="meadow__step">
                <GrowthPicture level=step.level size=GrowthSize::Large class="meadow__picture" />
                <span class="meadow__word">{step.label.as_str()}</span>
                <span class="meadow__meaning">{step.meaning.as_str()}</span>
            </li>
        }
    });
    view! {
        <section class="section">
            <h2 class="section__title">"Zo groeit samenwerking"</h2>
            <ol class="meadow">{steps.collect_view()}</ol>
        </section>
    }
}

/// The newest published round in a few figures, with how many there have been since the first.
#[component]
fn Latest(date: NaiveDate, round: PublicRound, rounds: usize, first: NaiveDate) -> impl IntoView {
    let changes: Vec<_> = round.figures.iter().filter_map(|f| Some((f.question.as_str(), f.change?))).collect();
    let format = SurveyFormat::current();
    let label = |id: &str| format.question(id).map_or(String::new(), |(_, question)| question.label.clone());
    let leading = leading_change(&changes).map(|(id, change)| {
        let number = if change.net() > 0 { change.grew } else { change.back };
        let done = match (change.net() > 0, number) {
            (true, 1) => "regio groeide",
            (true, _) => "regio’s groeiden",
            (false, 1) => "regio ging terug",
            (false, _) => "regio’s gingen terug",
        };
        let words = format!("{done} bij “{}”, van de {} die te vergelijken zijn", label(id), change.n);
        view! { <Figure number=number.to_string() words /> }
    });
    let since = format!("zijn er gepubliceerd sinds {}", month_year(first));
    let response = format!("{} van de {}", round.response.regions, round.response.active_regions);
    view! {
        <section class="section">
            <h2 class="section__title">{format!("Het netwerk in {}", month_year(date))}</h2>
            <Figures>
                <Figure number=response words=for_count(round.response.regions, "regio’s deed mee", "regio’s deden mee") />
                {leading}
                {(rounds > 1).then(|| view! { <Figure number=format!("{rounds} rondes") words=since /> })}
            </Figures>
            <p class="actions"><a class="button button--second" href="/monitor">"Bekijk de groei van het netwerk"</a></p>
        </section>
    }
}

#[component]
fn Ways() -> impl IntoView {
    view! {
        <section class="section">
            <div class="cards cards--two">
                <div class="card">
                    <h2 class="card__title">"Welke regio’s doen mee?"</h2>
                    <p>"Elke regio heeft hooguit twee trekkers: mensen die de regio kennen en partijen bij elkaar brengen."</p>
                    <p><a href="/netwerk">"Bekijk de regio’s"</a></p>
                </div>
                <div class="card">
                    <h2 class="card__title">"Zit je in het netwerk?"</h2>
                    <p>"Log in met je e-mailadres. Je krijgt een code in je mail; een wachtwoord is niet nodig."</p>
                    <p><a class="button" href="/inloggen">"Inloggen"</a></p>
                </div>
            </div>
        </section>
    }
}
