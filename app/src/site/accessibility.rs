//! How accessible the portal is: true to what is built and tested.

use crate::ui::PageHead;
use leptos::prelude::*;

/// The page on accessibility.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    view! {
        <PageHead
            title="Toegankelijkheid"
            lead="Iedereen in het netwerk moet dit portaal kunnen gebruiken: op een telefoon of een laptop, met een muis, het toetsenbord of een schermlezer."
        />
        <div class="prose">
            <h2>"Waar we ons aan houden"</h2>
            <p>
                "We bouwen volgens de richtlijnen WCAG 2.2, niveau A en AA. Ons doel is ook te voldoen aan de Europese \
                 norm EN 301 549, die voor websites van de overheid geldt. Of dat zo is, blijkt pas uit een onderzoek van buiten."
            </p>
            <h2>"Wat dat betekent"</h2>
            <ul>
                <li>"Alles werkt met alleen het toetsenbord. Je ziet steeds waar je bent."</li>
                <li>"Alles werkt zonder script. Met script bewaart de vragenlijst vanzelf wat je invult."</li>
                <li>"Elke grafiek heeft een tabel met dezelfde cijfers. Kleur is nooit het enige verschil: er staat altijd een woord of getal bij."</li>
                <li>"Je kunt de tekst vergroten en op een smal scherm lezen. Alleen brede tabellen schuif je opzij."</li>
                <li>"Het portaal volgt de lichte of donkere stand van je apparaat, en er beweegt niets uit zichzelf."</li>
                <li>"Wat je invult in de vragenlijst gaat niet verloren als je stopt of als je login verloopt."</li>
            </ul>
            <h2>"Hoe we dat nagaan"</h2>
            <p>
                "Bij elke wijziging lopen programma’s het portaal na (axe-core, Equal Access en de Nu HTML Checker; op een smal en een breed scherm, \
                 licht en donker, met en zonder script). \
                 Zo’n programma vindt niet alles."
            </p>
            <h2>"Wat nog niet is gedaan"</h2>
            <ul>
                <li>"Een onderzoek door een onafhankelijk bureau."</li>
                <li>"Een test met mensen die een schermlezer of vergroting gebruiken."</li>
                <li>"De toegankelijkheidsverklaring in het landelijke register. Die volgt na het onderzoek."</li>
            </ul>
            <h2>"Loop je ergens tegenaan?"</h2>
            <p>
                "Vertel het aan de coördinatiegroep: welke pagina, wat je wilde doen en wat er gebeurde. Lukt invullen niet? \
                 Dan helpen ze je om je antwoorden op een andere manier door te geven."
            </p>
        </div>
    }
}
