//! What stands around every page: the way past it, the header, the navigation, the footer.

use crate::forms::Form;
use crate::shell::AppState;
use crate::shell::context::{actor, path};
use crate::ui::{GrowthPicture, GrowthSheet};
use domain::account::Actor;
use domain::account::rights::Action as Right;
use domain::time::{day, full_date};
use leptos::prelude::*;
use leptos_meta::Meta;

/// The id of the page's own part, where the skip link leads.
const CONTENT: &str = "inhoud";

/// The page between its header and footer.
#[component]
pub fn Layout(children: Children) -> impl IntoView {
    let actor = actor();
    view! {
        <SharedPicture />
        <a class="skip" href=format!("#{CONTENT}")>"Naar de inhoud"</a>
        <GrowthSheet />
        {view! { <Header actor=actor.clone() /> }.into_any()}
        <PrintHead />
        <main class="main" id=CONTENT tabindex="-1">{children()}</main>
        {view! { <Footer actor /> }.into_any()}
    }
}

/// The picture beside an address that is shared, drawn in `docs/share.svg`: other sites want its whole address.
#[component]
fn SharedPicture() -> impl IntoView {
    use_context::<AppState>().map(|state| {
        view! {
            <Meta property="og:image" content=format!("{}/share.png", state.ctx.settings.public_url) />
            <Meta property="og:image:width" content="1200" />
            <Meta property="og:image:height" content="630" />
            <Meta property="og:image:alt" content="Lerend netwerk, regionale samenwerking Kansrijke Start: van zaadje tot bloem" />
        }
    })
}

/// What a page on paper begins with: which site, which page, which day.
#[component]
fn PrintHead() -> impl IntoView {
    // Without a state there is no request: the routes are being listed.
    use_context::<AppState>().map(|state| {
        let (site, today) = (&state.ctx.settings.public_url, full_date(day(state.ctx.now())));
        let words = format!("Lerend netwerk – Regionale samenwerking Kansrijke Start · {site}{} · {today}", path());
        view! { <p class="print-only print-head">{words}</p> }
    })
}

#[component]
fn Header(actor: Actor) -> impl IntoView {
    view! {
        <header class="header">
            <div class="header__inner">
                <a class="brand" href="/">
                    <GrowthPicture level=2 class="brand__picture" />
                    <span>
                        <span class="brand__name">"Lerend netwerk"</span>
                        <span class="brand__line">"Regionale samenwerking Kansrijke Start"</span>
                    </span>
                </a>
                <button class="button button--second menu-button" type="button" popovertarget="menu">"Menu"</button>
                <nav class="nav" id="menu" aria-label="Hoofdmenu" popover="auto">
                    <Navigation actor />
                </nav>
            </div>
        </header>
    }
}

#[component]
fn Navigation(actor: Actor) -> impl IntoView {
    let here = path();
    let name = actor.member().map(|member| member.name.clone());
    let log_out = name.is_some().then(|| {
        view! {
            <li class="nav__item">
                <Form action="/uitloggen" label="Uitloggen" class="nav__form">
                    <button class="nav__link" type="submit">"Uitloggen"</button>
                </Form>
            </li>
        }
    });
    let own = match name {
        Some(name) => link(&here, "/profiel", name),
        None => link(&here, "/inloggen", "Inloggen".to_owned()),
    };
    let links = places(&actor).into_iter().map(|(to, words)| link(&here, to, words.to_owned())).collect_view();
    view! { <ul class="nav__list">{links}{own}{log_out}</ul> }
}

/// The places that this actor may go to, in the order of the navigation.
fn places(actor: &Actor) -> Vec<(&'static str, &'static str)> {
    let all = [
        (Right::SeePublicPage, "/", "Start"),
        (Right::FillInSurvey, "/vragenlijst", "Vragenlijst"),
        (Right::SeePublicPage, "/monitor", "Groei"),
        (Right::SeeMeetings, "/bijeenkomsten", "Bijeenkomsten"),
        (Right::SeePublicPage, "/netwerk", "Netwerk"),
        (Right::ManageSeats, "/beheer", "Beheer"),
    ];
    all.into_iter().filter(|(right, ..)| actor.may_somewhere(*right)).map(|(_, to, words)| (to, words)).collect()
}

fn link(here: &str, to: &'static str, words: String) -> impl IntoView + use<> {
    view! {
        <li class="nav__item">
            <a class="nav__link" href=to aria-current=current(here, to)>{words}</a>
        </li>
    }
}

/// "page" on the page itself, "true" on pages below it.
fn current(here: &str, to: &str) -> Option<&'static str> {
    if here == to {
        return Some("page");
    }
    let below = to != "/" && here.strip_prefix(to).is_some_and(|rest| rest.starts_with('/'));
    below.then_some("true")
}

#[component]
fn Footer(actor: Actor) -> impl IntoView {
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <p class="footer__help"><strong>"Hulp nodig?"</strong>" "{help(&actor)}</p>
                <ul class="footer__links">
                    <li><a href="/privacy">"Privacy"</a></li>
                    <li><a href="/toegankelijkheid">"Toegankelijkheid"</a></li>
                </ul>
            </div>
        </footer>
    }
}

/// Whom to ask: the mailbox for everybody, and for who may see persons the coordination group.
fn help(actor: &Actor) -> AnyView {
    let mailbox = use_context::<AppState>().and_then(|state| state.ctx.settings.publisher.help.clone());
    let mailbox = mailbox.map(|address| {
        view! { "Mail naar "<a href=format!("mailto:{address}")>{address.to_string()}</a>"." }.into_any()
    });
    let group = || {
        view! { "Vraag het aan iemand van de "<a href="/netwerk#coordinatiegroep">"coördinatiegroep"</a>"." }.into_any()
    };
    match (mailbox, actor.may(Right::SeeDirectory)) {
        (Some(mailbox), true) => view! { {mailbox}" "{group()} }.into_any(),
        (Some(mailbox), false) => mailbox,
        (None, true) => group(),
        (None, false) => {
            "Vraag het aan de coördinatiegroep van het netwerk, of aan de persoon die je heeft uitgenodigd.".into_any()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_current_on_itself_and_below() {
        assert_eq!(current("/monitor", "/monitor"), Some("page"));
        assert_eq!(current("/monitor/regio/drenthe", "/monitor"), Some("true"));
        assert_eq!(current("/monitoren", "/monitor"), None);
        assert_eq!(current("/monitor", "/"), None);
    }

    #[test]
    fn a_visitor_sees_the_public_places_only() {
        let seen: Vec<&str> = places(&Actor::Visitor).into_iter().map(|(_, words)| words).collect();
        assert_eq!(seen, ["Start", "Groei", "Netwerk"]);
    }
}
