//! The pages of the questionnaire.

mod closed;
mod late;
mod overview;
mod review;
mod section;
mod thanks;

pub use overview::OverviewPage;
pub use review::ReviewPage;
pub use section::SectionPage;
pub use thanks::ThanksPage;

use crate::shell::respond::PageError;
use crate::survey::texts;
use crate::ui::Note;
use domain::account::Actor;
use domain::survey::SurveyFormat;
use leptos::prelude::*;
use service::Ctx;
use service::survey::SurveyError;

/// What a page shows when the questionnaire cannot be shown.
async fn instead(ctx: &Ctx, actor: &Actor, error: SurveyError) -> Result<AnyView, PageError> {
    match error {
        SurveyError::NoSeat => closed::without_seat(ctx, actor).await,
        SurveyError::NoSuchSection => Err(PageError::NotFound),
        SurveyError::NoOpenRound => closed::view(ctx, actor).await,
        SurveyError::TooLarge => Err(PageError::Fault("a page cannot be too large".to_owned())),
        SurveyError::Db(error) => Err(error.into()),
    }
}

/// Who reads what, of every part.
fn readers(format: &SurveyFormat) -> AnyView {
    let paragraph = |(whose, words): (Option<&'static str>, String)| {
        view! { <p>{whose.map(|whose| view! { <strong>{whose}": "</strong> })}{words}</p> }
    };
    let sentences = texts::who_reads_what(format).into_iter().map(paragraph).collect_view();
    view! {
        <Note title="Wie leest dit?">
            {sentences}
            <p>
                {texts::TEXT_READERS}
                " Zolang de ronde open is, ziet de coördinatiegroep alleen wie heeft ingestuurd, niet wat."
            </p>
        </Note>
    }
    .into_any()
}
