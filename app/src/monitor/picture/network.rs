//! The pictures of the network: a principle for who reads the page on growth, a point of embedding for who reads that page.

use super::Format;
use super::answer::{Asked, source};
use crate::monitor::bars_words;
use crate::monitor::embedding;
use crate::monitor::series::{self, MOST_BARS};
use crate::shell::respond::PageError;
use domain::account::Actor;
use domain::survey::{Kind, SurveyFormat};
use service::Ctx;
use service::monitor::{FrozenRound, NetworkFigures, network_figures};

/// The picture that `file` names, as far as `actor` reads the page on which the chart stands.
pub(super) async fn of_network(ctx: &Ctx, actor: &Actor, file: &str) -> Result<Asked, PageError> {
    let (question, format) = Format::named(file).ok_or(PageError::NotFound)?;
    let versions = SurveyFormat::versions().iter();
    let kind = versions.rev().find_map(|format| format.question(question)).map(|(_, found)| found.kind);
    let sheet = match (kind, network_figures(ctx, actor).await?) {
        (Some(Kind::Growth), figures) => {
            let (series, source) = match figures {
                NetworkFigures::Members(rounds) => (series::of_members(&rounds), source(ctx, newest(&rounds))),
                NetworkFigures::Public(view) => (series::of_public(&view.rounds), source(ctx, &[])),
            };
            series.iter().find(|one| one.id == question).map(|series| bars_words::sheet(series, source))
        }
        (Some(Kind::Step), NetworkFigures::Members(rounds)) => {
            embedding::sheet(newest(&rounds), question, source(ctx, newest(&rounds)))
        }
        // The points of embedding are for members.
        (Some(Kind::Step), NetworkFigures::Public(_)) => return Err(PageError::Hidden),
        _ => None,
    };
    let sheet = sheet.ok_or(PageError::NotFound)?;
    Ok(Asked { of: "netwerk".to_owned(), question: question.to_owned(), format, sheet })
}

/// The rounds that the drawings show.
fn newest(rounds: &[FrozenRound]) -> &[FrozenRound] {
    &rounds[rounds.len().saturating_sub(MOST_BARS)..]
}
