//! The national picture: what everyone may see.

use super::charts::{Around, charts, took_part};
use super::sentences::{self, Headline, NetworkFacts};
use super::series::{self, Series};
use super::which_round::AskedRound;
use super::{export, picture};
use crate::ui::{Description, Empty, Figure, Figures, Note, PageHead, for_count, listed};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::monitor::{MIN_PUBLIC_REGIONS, PublicRound};
use domain::survey::SurveyFormat;
use domain::time;
use leptos::prelude::*;
use service::monitor::PublicView;

/// The login page that leads back here.
const LOG_IN: &str = "/inloggen?verder=%2Fmonitor";

/// What the public page says of the round of `date` in short: its headline, and who took part. `None` when it is not the
/// newest one that is shown, because too few regions took part.
pub fn in_short(view: &PublicView, date: NaiveDate) -> Option<[String; 2]> {
    let (_, newest) = view.rounds.last().filter(|(newest, _)| *newest == date)?;
    let Headline { title, .. } = headline(view, date, &series::of_public(&view.rounds));
    Some([title, format!("Er deden mee: {}.", took_part(&newest.response))])
}

fn headline(view: &PublicView, now: NaiveDate, series: &[Series]) -> Headline {
    let before = view.rounds.len().checked_sub(2).map(|place| view.rounds[place].0);
    let changes = series::changes(series);
    let complete = changes.len() == series.len();
    let facts = NetworkFacts { changes: &changes, complete, now, before, for_members: false };
    let Headline { title, lead } = sentences::of_network(facts);
    Headline { title, lead: if changes.is_empty() { about().to_owned() } else { lead } }
}

/// The published national picture, without regions and persons.
pub fn public(view: &PublicView, actor: &Actor, asked: AskedRound) -> AnyView {
    let is_visitor = matches!(actor, Actor::Visitor);
    let Some((date, newest)) = view.rounds.last() else { return nothing_yet(is_visitor) };
    let series = series::of_public(&view.rounds);
    let changes = series::changes(&series).len();
    let withheld = (view.rounds.len() > 1 && changes < series.len()).then(|| withheld(changes == 0));
    let Headline { title, lead } = headline(view, *date, &series);
    let kicker = view! { {format!("Landelijk beeld · ronde {}", time::month_year(*date))} };
    let found = newest.response;
    let trekkers = for_count(found.seats, "trekkers vulde de vragenlijst in", "trekkers vulden de vragenlijst in");
    view! {
        <Description text=lead.clone() />
        <PageHead title document_title="Groei van het netwerk" kicker=kicker.into_any() lead />
        {asked.instead(*date, |shown| format!("Je ziet hier altijd de nieuwste ronde die openbaar is, die van {shown}."))}
        <Figures>
            <Figure number=format!("{} van {}", found.regions, found.active_regions) words=for_count(found.regions, "regio’s deed mee", "regio’s deden mee") />
            <Figure number=format!("{} van {}", found.seats, found.all_seats) words=trekkers />
        </Figures>
        {charts(series, &found, Around::everyone(series::withheld_now(&view.rounds)))}
        {not_shown(newest)}
        <p class="screen-only"><a href=format!("{}/{}", picture::NETWORK, export::NATIONAL) download="">"Neem deze cijfers mee (CSV)"</a></p>
        <div class="section"><Note title="Over deze cijfers">{explanation(withheld, is_visitor)}</Note></div>
    }
    .into_any()
}

/// The principles that are left out, and why.
fn not_shown(round: &PublicRound) -> Vec<AnyView> {
    let format = SurveyFormat::current();
    let sentence = |(ids, why): (&Vec<String>, &str)| {
        let labels: Vec<String> = ids.iter().map(|id| format!("“{}”", series::label(format.version, id))).collect();
        let words = format!("Niet getoond: {}. {why}", listed(&labels));
        (!labels.is_empty()).then(|| view! { <p>{words}</p> }.into_any())
    };
    let why = [(&round.too_close, TOO_CLOSE), (&round.too_few, TOO_FEW)];
    why.into_iter().filter_map(sentence).collect()
}

const TOO_CLOSE: &str = "De regio’s staan daar te dicht bij elkaar.";
const TOO_FEW: &str = "Te weinig regio’s gaven daar een niveau.";

fn about() -> &'static str {
    "Zo kijken de regio’s zelf naar hun samenwerking rond Kansrijke Start, op zes principes."
}

/// Why changes since the round before are not shown, at all principles or at some.
fn withheld(everywhere: bool) -> String {
    let what = if everywhere {
        "Wat er sinds de vorige ronde veranderde, laten we nu weg."
    } else {
        "Bij sommige principes laten we weg wat er sinds de vorige ronde veranderde."
    };
    format!("{what} Anders kun je uitrekenen waar een paar regio’s staan.")
}

fn explanation(withheld: Option<String>, is_visitor: bool) -> impl IntoView {
    let least = super::numbers::amount(MIN_PUBLIC_REGIONS as u32);
    view! {
        <p>
            {format!("Je ziet alleen cijfers over ten minste {least} regio’s samen. ")}
            "De cijfers per regio zijn voor leden van het netwerk. "
            {is_visitor.then(|| view! { <a href=LOG_IN>"Ben je lid? Log dan in."</a> })}
        </p>
        {withheld.map(|words| view! { <p>{words}</p> })}
    }
}

fn nothing_yet(is_visitor: bool) -> AnyView {
    view! {
        <PageHead title="Groei van het netwerk" lead=about() />
        <Empty title="Er is nog geen landelijk beeld gepubliceerd">
            <p>"Na elke ronde publiceert de coördinatiegroep hoe de regio’s er samen voor staan."</p>
            {is_visitor.then(log_in)}
        </Empty>
    }
    .into_any()
}

fn log_in() -> impl IntoView {
    view! {
        <p>"Ben je lid van het netwerk, log dan in: leden zien de uitkomsten eerder."</p>
        <p><a class="button" href=LOG_IN>"Inloggen"</a></p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_withheld_everywhere_is_not_said_of_some() {
        assert!(withheld(true).starts_with("Wat er sinds de vorige ronde veranderde, laten we nu weg."));
        assert!(withheld(false).starts_with("Bij sommige principes laten we weg"));
    }
}
