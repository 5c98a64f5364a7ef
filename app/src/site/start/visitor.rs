//! The start page for someone who is not logged in: what this is, how the network grows, which regions take part, who is behind it.

use crate::monitor::garden;
use crate::network::Atlas;
use crate::shell::respond::PageError;
use crate::site::LOGO;
use crate::ui::{Description, PageHead, counted};
use crate::webinars;
use domain::account::Actor;
use leptos::prelude::*;
use service::monitor::{NetworkView, PublicView, network_view};
use service::network::list_regions;
use service::{Ctx, Publisher};

/// The address of this page.
const HERE: &str = "/";

pub(super) async fn view(ctx: &Ctx) -> Result<AnyView, PageError> {
    let view = match network_view(ctx, &Actor::Visitor).await? {
        NetworkView::Public(view) => view,
        NetworkView::Members(_) => PublicView { rounds: Vec::new() },
    };
    let regions = list_regions(ctx, &Actor::Visitor).await?;
    let count = counted(regions.len(), "regio", "regio’s");
    let lead = format!(
        "In {count} werken gemeenten, verloskundigen, wijkteams en ouders samen, zodat ieder kind goed kan beginnen. Drie keer per jaar \
         kijken ze hoe die samenwerking groeit. En ze helpen elkaar verder."
    );
    let description = format!(
        "In {count} werken partijen samen aan een kansrijke start voor ieder kind. Zie hoe die samenwerking groeit."
    );
    let publisher = &ctx.settings.publisher;
    let (programme, behind) = (programme(publisher), behind(publisher));
    let webinars = webinars::coming(ctx).await?;
    Ok(view! {
        <Description text=description />
        <PageHead title="Regio’s leren van elkaar, voor een kansrijke start" document_title="Start" lead />
        {garden(&view, HERE)}
        {webinars}
        {programme}
        <section class="section">
            <h2 class="section__title">"Welke regio’s doen mee?"</h2>
            <Atlas regions here=HERE>{behind}</Atlas>
        </section>
    }
    .into_any())
}

/// What the programme is, in the words of who runs the portal; nothing while they said nothing.
fn programme(publisher: &Publisher) -> Option<AnyView> {
    (!publisher.programme.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">"Wat is Kansrijke Start?"</h2>
                {paragraphs(&publisher.programme)}
            </section>
        }
        .into_any()
    })
}

/// Who does what in the network, and which organisations are behind it when a setting says so.
fn behind(publisher: &Publisher) -> AnyView {
    let logo = publisher.logo.as_ref().map(|logo| {
        view! { <p><img class="logo" src=LOGO alt=logo.name.clone() /></p> }
    });
    let mailbox = publisher.help.as_ref().map(|address| {
        view! { <p>"Heb je een vraag? "<a href=format!("mailto:{address}")>"Mail de coördinatiegroep"</a>"."</p> }
    });
    view! {
        <h2>"Wie zitten erachter?"</h2>
        <p>
            "In elke regio trekken hooguit "<strong>"twee trekkers"</strong>" de samenwerking. Zij vullen een korte vragenlijst in en \
            komen drie keer per jaar bij elkaar."
        </p>
        <p>"De "<strong>"coördinatiegroep"</strong>" bereidt dat voor. Partners lezen mee en denken mee."</p>
        {paragraphs(&publisher.behind)}
        {logo}
        {mailbox}
        <p>"Zit je in het netwerk? "<a href="/inloggen">"Log in met je e-mailadres"</a>". Een wachtwoord is niet nodig."</p>
    }
    .into_any()
}

fn paragraphs(texts: &[String]) -> impl IntoView + use<> {
    texts.iter().map(|text| view! { <p class="lines">{text.clone()}</p> }).collect_view()
}
