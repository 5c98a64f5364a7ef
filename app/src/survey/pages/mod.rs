//! The pages of the questionnaire.

mod begin;
mod closed;
mod copies;
mod digest;
mod history;
mod kept_answers;
mod overview;
mod review;
mod section;
mod thanks;

pub use begin::BeginPage;
pub use copies::{CopiesPage, CopyPage};
pub use history::HistoryPage;
pub use overview::OverviewPage;
pub use review::ReviewPage;
pub use section::SectionPage;
pub use thanks::ThanksPage;

use crate::shell::Client;
use crate::shell::respond::PageError;
use crate::survey::islands::LeftOnDevice;
use crate::survey::places;
use domain::account::Actor;
use domain::survey::{FieldPart, Kind, SurveyFormat};
use leptos::prelude::*;
use service::Ctx;
use service::account::{self, Session};
use service::survey::{Filling, SurveyError};

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

/// What tells from which login a page came, when the login is gone by the time the page is posted.
fn page_tag(ctx: &Ctx, session: Option<&Session>) -> String {
    session.map(|session| account::page_tag(ctx, session)).unwrap_or_default()
}

/// Names the writer in what waits in their browser, so that nobody else sends it.
fn writer(actor: &Actor) -> String {
    actor.member_id().map(|id| id.0.simple().to_string().chars().take(12).collect()).unwrap_or_default()
}

/// Tells of what waits in this browser, on a page that does not send it itself.
fn left_on_device(actor: &Actor, filling: Option<&Filling>) -> AnyView {
    let format = filling.map_or_else(SurveyFormat::current, |filling| filling.format);
    let sections = format.sections.iter().map(|it| (format!("/vragenlijst/{}", it.id), it.title.clone()));
    let texts = format.questions().map(|(_, question)| match question.kind {
        Kind::Text => (question.id.clone(), question.label.clone()),
        _ => (FieldPart::Remark.of(&question.id), question.label.clone()),
    });
    let one_by_one = format.questions().filter(|(section, _)| places::can_be_one_by_one(section));
    let pages = one_by_one.map(|(section, question)| (places::page_of(section, question), question.label.clone()));
    let words = sections.chain(pages).chain(texts).collect();
    let round = filling.map(|filling| filling.round.id.0.simple().to_string()).unwrap_or_default();
    view! { <LeftOnDevice writer=writer(actor) round words /> <Client /> }.into_any()
}
