//! The files themselves, for who may read the page on which a chart stands.

use super::network::of_network;
use super::{Format, Sheet, png};
use crate::monitor::series::{self, Path};
use crate::monitor::steps_drawing::drawing;
use crate::monitor::steps_words;
use crate::monitor::{export, import};
use crate::shell::respond::{PageError, asker, post_failed};
use crate::shell::{AppState, Recorded};
use axum::extract::{Path as Address, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::RegionId;
use http::header;
use http::request::Parts;
use service::Ctx;
use service::monitor::{ALL_ROUNDS, FrozenRound, Names, RegionGlance, region_figures};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// So many pictures are drawn at a time; a page waits for none of them.
const AT_A_TIME: usize = 2;
/// How long one waits for its turn: a picture takes less than a tenth of a second.
const PATIENCE: Duration = Duration::from_secs(20);

/// A picture that was asked for.
pub(super) struct Asked {
    /// Of a region's id, or of the network.
    pub(super) of: String,
    /// The question.
    pub(super) question: String,
    /// As what.
    pub(super) format: Format,
    /// What is drawn.
    pub(super) sheet: Sheet,
}

/// Where the pictures are.
pub fn pictures() -> Recorded<AppState> {
    let turns = Arc::new(Semaphore::new(AT_A_TIME));
    let for_network = turns.clone();
    let region =
        move |State(state): State<AppState>, Address((region, file)): Address<(String, String)>, request: Request| {
            let turns = turns.clone();
            async move {
                let (parts, _) = request.into_parts();
                let asked = of_region(&state.ctx, &parts, &region, &file).await;
                answer(&state, &turns, parts, asked).await
            }
        };
    let network = move |State(state): State<AppState>, Address(file): Address<String>, request: Request| {
        let turns = for_network.clone();
        async move {
            let (parts, _) = request.into_parts();
            if file == export::NATIONAL {
                return match export::national(&state.ctx).await {
                    Ok(answer) => answer,
                    Err(error) => post_failed(&state, parts, error).await,
                };
            }
            let asked = of_network(&state.ctx, &asker(&parts), &file).await;
            answer(&state, &turns, parts, asked).await
        }
    };
    Recorded::new().get("/monitor/regio/{region}/{bestand}", region).get("/monitor/netwerk/{bestand}", network)
}

async fn of_region(ctx: &Ctx, parts: &Parts, region: &str, file: &str) -> Result<Asked, PageError> {
    let region = RegionId::new(region);
    // Who may not read it hears that before anything else.
    let view = region_figures(ctx, &asker(parts), &region, ALL_ROUNDS).await?;
    let (question, format) = Format::named(file).ok_or(PageError::NotFound)?;
    // Names stand in no picture: it travels further than a page.
    let path = series::path(&view.rounds, &region, &Names::new(), question).ok_or(PageError::NotFound)?;
    Ok(Asked { of: region.0, question: question.to_owned(), format, sheet: sheet(ctx, &view, &path) })
}

async fn answer(state: &AppState, turns: &Arc<Semaphore>, parts: Parts, asked: Result<Asked, PageError>) -> Response {
    let made = match asked {
        Ok(asked) => file(&state.ctx, turns, &asked).await,
        Err(error) => Err(error),
    };
    match made {
        Ok(answer) => answer,
        Err(error) => post_failed(state, parts, error).await,
    }
}

async fn file(ctx: &Ctx, turns: &Arc<Semaphore>, asked: &Asked) -> Result<Response, PageError> {
    let Asked { of, question, format, sheet } = asked;
    let svg = sheet.svg();
    let bytes = match format {
        Format::Svg => svg.into_bytes(),
        Format::Png => drawn(turns, svg).await?,
    };
    let name = format!("kansrijke-start-{of}-{question}-{}.{}", domain::time::day(ctx.now()), format.ending());
    let headers = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// Where a picture of these rounds comes from, and which of them were read in.
pub(super) fn source(ctx: &Ctx, rounds: &[FrozenRound]) -> String {
    let made = steps_words::source(domain::time::day(ctx.now()));
    [Some(made), import::read_in_line(rounds)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn sheet(ctx: &Ctx, of: &RegionGlance, path: &Path) -> Sheet {
    Sheet {
        title: steps_words::title(&of.name, path),
        subtitle: steps_words::subtitle(path),
        source: source(ctx, &of.rounds),
        words: steps_words::rounds(path),
        key: Vec::new(),
        drawing: drawing(path),
    }
}

async fn drawn(turns: &Arc<Semaphore>, svg: String) -> Result<Vec<u8>, PageError> {
    let Ok(Ok(turn)) = timeout(PATIENCE, turns.clone().acquire_owned()).await else {
        return Err(PageError::Busy("too many pictures are being drawn".to_owned()));
    };
    // It goes on when whoever asked goes away, so its turn lasts as long.
    let work = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        png::png(&svg)
    });
    let drawn = work.await.map_err(|error| error.to_string()).flatten();
    drawn.map_err(|error| PageError::Fault(format!("a picture could not be drawn: {error}")))
}
