//! The pages of the questionnaire.

mod closed;
mod overview;
mod review;
mod section;
mod thanks;

pub use overview::OverviewPage;
pub use review::ReviewPage;
pub use section::SectionPage;
pub use thanks::ThanksPage;

use crate::shell::respond::PageError;
use domain::account::Actor;
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
