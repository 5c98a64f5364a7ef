//! What a region wrote, for who may read it.

use crate::ui::counted;
use domain::survey::{Share, SurveyFormat};
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView, SharedText};

/// The texts and remarks: those of the newest round, and those of each earlier one in full folded away.
pub fn quotes(view: &RegionView) -> Option<AnyView> {
    let (newest, earlier) = view.in_full().split_last()?;
    let cards = Round { view, round: newest }.cards();
    let newest = cards.unwrap_or_else(|| {
        view! { <p class="soft">"In deze ronde is er geen tekst die jij mag lezen."</p> }.into_any()
    });
    let earlier: Vec<_> = earlier.iter().rev().filter_map(|round| Round { view, round }.folded()).collect();
    Some(
        view! {
            <section class="section" aria-labelledby="in-eigen-woorden">
                <h2 class="section__title" id="in-eigen-woorden">"In eigen woorden"</h2>
                {newest}
                {earlier}
            </section>
        }
        .into_any(),
    )
}

/// The texts of one round.
struct Round<'v> {
    view: &'v RegionView,
    round: &'v FrozenRound,
}

impl<'v> Round<'v> {
    fn texts(&self) -> impl Iterator<Item = &'v SharedText> + use<'v> {
        let id = self.round.id;
        self.view.texts.iter().filter(move |text| text.round == id)
    }

    fn cards(&self) -> Option<AnyView> {
        let format = SurveyFormat::version(self.round.format_version)?;
        let cards: Vec<_> = self.texts().map(|text| self.card(format, text)).collect();
        (!cards.is_empty()).then(|| view! { <div class="sayings">{cards}</div> }.into_any())
    }

    /// On paper it stands open.
    fn folded(&self) -> Option<AnyView> {
        let cards = self.cards()?;
        let count = counted(self.texts().count() as u32, "tekst", "teksten");
        let summary = format!("Ronde {}: {count}", time::month_year(self.round.date));
        let shown = view! {
            <details class="disclosure disclosure--paper">
                <summary class="disclosure__summary"><span>{summary}</span></summary>
                <div class="disclosure__body">{cards}</div>
            </details>
        };
        Some(shown.into_any())
    }

    fn card(&self, format: &SurveyFormat, text: &SharedText) -> AnyView {
        let label = format.question(&text.question).map_or(&*text.question, |(_, question)| &*question.label);
        let label = if text.is_remark { format!("{label}: toelichting") } else { label.to_owned() };
        let with = match (text.is_for_coordination, self.view.is_own) {
            (false, _) => Share::Network.label(),
            (true, true) => "jullie regio en de coördinatiegroep",
            (true, false) => "de eigen regio en de coördinatiegroep",
        };
        let themes = text.themes.iter().filter_map(|id| format.theme_label(id)).map(str::to_owned);
        let below: Vec<String> = self.who(text).into_iter().chain([with.to_owned()]).chain(themes).collect();
        let paragraphs = text.text.lines().filter(|line| !line.trim().is_empty());
        let paragraphs: Vec<_> =
            paragraphs.map(|line| view! { <p class="saying__line">{line.to_owned()}</p> }).collect();
        view! {
            <figure class="card saying">
                <p class="saying__question">{label}</p>
                <blockquote class="saying__text">{paragraphs}</blockquote>
                <figcaption class="quote__who">{below.join(" · ")}</figcaption>
            </figure>
        }
        .into_any()
    }

    /// The name, and a year after the round closed the seat; nothing for who may see neither.
    fn who(&self, text: &SharedText) -> Option<String> {
        let name = text.member.and_then(|member| self.view.names.get(&(text.round, member))).cloned();
        name.or_else(|| Some(format!("trekker op zetel {}", text.seat?.number())))
    }
}
