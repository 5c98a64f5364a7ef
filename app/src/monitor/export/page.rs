//! The page on which one chooses a file.

use super::super::import;
use super::PATH;
use super::names::{MARK, REGION, ROUND};
use super::sizes::File;
use super::tables::Table;
use crate::forms::{Choice, Select, TICKED};
use crate::shell::context::query;
use crate::shell::respond::page;
use crate::ui::{Empty, Note, PageHead};
use domain::time;
use leptos::prelude::*;
use service::monitor::export::{Choices, choices};

/// The page on which one chooses a file.
#[component]
pub fn ExportPage() -> impl IntoView {
    page(|ctx, actor| async move {
        let found = choices(&ctx, &actor).await?;
        Ok(if found.rounds.is_empty() { nothing_yet(found.may_import) } else { chooser(&found) })
    })
}

const TITLE: &str = "Cijfers meenemen";

fn nothing_yet(may_import: bool) -> AnyView {
    view! {
        <PageHead title=TITLE />
        <Empty title="Er zijn nog geen uitkomsten">
            <p>"Zodra de eerste ronde gesloten is, kun je hier de cijfers meenemen."</p>
        </Empty>
        {may_import.then(earlier)}
    }
    .into_any()
}

/// The other way: figures that come in.
fn earlier() -> impl IntoView {
    view! {
        <section class="section" aria-labelledby="eerder">
            <h2 class="section__title" id="eerder">"Rondes van vóór het portaal"</h2>
            <p>"Heb je antwoorden van een eerdere ronde in een bestand? Zet ze dan bij de andere rondes."</p>
            <p><a class="button button--second" href=import::PATH>"Eerdere ronde inlezen"</a></p>
        </section>
    }
}

fn chooser(found: &Choices) -> AnyView {
    let lead =
        "Neem de uitkomsten mee in een bestand. Erin staat wat jij in het portaal mag lezen, van gesloten rondes.";
    let rounds =
        found.rounds.iter().map(|day| Choice::new(day.to_string(), format!("Ronde {}", time::month_year(*day))));
    let rounds = std::iter::once(Choice::new("", "Alle rondes")).chain(rounds).collect();
    let own = found.own.as_ref();
    let region = |(id, name): &(domain::ids::RegionId, String)| {
        let name = if own == Some(id) { format!("{name} (jouw regio)") } else { name.clone() };
        Choice::new(id.to_string(), name)
    };
    let regions = std::iter::once(Choice::new("", "Alle regio’s")).chain(found.regions.iter().map(region)).collect();
    let about = |file: File| file.about(found.rounds.len(), found.regions.len());
    let [workbook, values, json] = [File::Workbook, File::Values, File::Json].map(about);
    view! {
        <PageHead title=TITLE lead kicker=view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any() />
        <form class="form" method="get" action=format!("{PATH}/kansrijke-start.xlsx")>
            <Select name=ROUND label="Welke ronde?" choices=rounds chosen=chosen(ROUND.as_str()) />
            <Select name=REGION label="Welke regio?" choices=regions chosen=chosen(REGION.as_str()) />
            <section class="section" aria-labelledby="werkmap">
                <h2 class="section__title" id="werkmap">"Voor Excel, Numbers of LibreOffice"</h2>
                <p>"Eén werkmap met alles erin, en een tabblad dat uitlegt wat er in elke kolom staat. Alle rondes en regio’s samen: "{workbook}"."</p>
                <p><button class="button" type="submit">"Werkmap ophalen (xlsx)"</button></p>
            </section>
            {for_programs(values, json)}
        </form>
        {reading()}
        {found.may_import.then(earlier)}
    }
    .into_any()
}

/// A value that the address carries, such as the region of the page from which one comes.
fn chosen(name: &str) -> String {
    query(name).unwrap_or_default()
}

fn for_programs(values: String, json: String) -> impl IntoView {
    let table = |table: Table| {
        let id = format!("over-{}", table.slug());
        view! {
            <li class="list__item stack">
                <p id=id.clone()>{table.about()}</p>
                <p>
                    <button class="button button--second" type="submit" formaction=format!("{PATH}/{}.csv", table.slug())
                        aria-describedby=id>{format!("{}.csv ophalen", table.slug())}</button>
                </p>
            </li>
        }
    };
    view! {
        <section class="section" aria-labelledby="los">
            <h2 class="section__title" id="los">"Losse bestanden (csv)"</h2>
            <p>"Voor wie zelf rekent, bijvoorbeeld in R of Python. Met komma’s ertussen en een punt in getallen. Het grootste is waarden.csv: "{values}" met alles erin."</p>
            <label class="option">
                <input class="option__input" type="checkbox" id=MARK.as_str() name=MARK.as_str() value=TICKED />
                <span class="option__text">
                    <span class="option__word">"Met een teken voor Excel vooraan"</span>
                    <span class="option__sentence">"Staan er vreemde tekens in plaats van é of ë? Kies dit dan."</span>
                </span>
            </label>
            <ul class="list">{Table::ALL.map(table).into_iter().collect_view()}</ul>
        </section>
        <section class="section" aria-labelledby="json">
            <h2 class="section__title" id="json">"Alles in één bestand (json)"</h2>
            <p>
                "Voor wie een programma schrijft; "{json}" met alles erin. "
                <a href=super::json_file::SCHEMA>"De beschrijving van het bestand (JSON Schema)"</a>
            </p>
            <p>
                <button class="button button--second" type="submit" formaction=format!("{PATH}/kansrijke-start.json")>
                    "Json ophalen"
                </button>
            </p>
        </section>
    }
}

fn reading() -> impl IntoView {
    view! {
        <div class="section">
            <Note title="Wat er wel en niet in staat">
                <p>
                    "Een groot bestand maken duurt een paar tellen. Daarna laat je browser zien hoe ver het ophalen is. Stoppen kan altijd."
                </p>
                <p>
                    "Namen van trekkers staan er niet in. Bij elke tekst staat met wie die gedeeld is: houd je daaraan als je het "
                    "bestand verder geeft."
                </p>
                <p>
                    "Voor iedereen buiten het netwerk is er het landelijk beeld van gepubliceerde rondes. Daarin staan geen regio’s."
                </p>
            </Note>
        </div>
    }
}
