//! The files themselves. A file is made whole before its first byte leaves, so that nobody gets half of one that failed, and so that
//! a slow connection keeps nothing of the database.

use super::csv_file::CsvFile;
use super::json_file::{JsonFile, SCHEMA};
use super::names::{MARK, REGION, ROUND};
use super::tables::Table;
use super::wanted::WhileWanted;
use super::workbook::WorkbookFile;
use crate::forms::TICKED;
use crate::shell::respond::{PageError, asker, post_failed};
use crate::shell::{AppState, Recorded};
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::account::Actor;
use domain::ids::RegionId;
use http::header;
use http::request::Parts;
use service::Ctx;
use service::monitor::export::{Export, Part, export};
use std::io::{Seek, SeekFrom};
use std::sync::Arc;
use std::time::Duration;
use tempfile::{SpooledData, SpooledTempFile};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use tokio_util::io::ReaderStream;

/// So many files are made at a time; a page waits for none of them.
const AT_A_TIME: usize = 2;
/// How long one waits for its turn: a file of ten years takes a second.
const PATIENCE: Duration = Duration::from_secs(20);
/// A file up to this many bytes never touches the disk.
const IN_MEMORY: usize = 1 << 20;

/// A format of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Csv(Table),
    Workbook,
    Json,
}

impl Format {
    /// The format that the last part of the address names.
    fn named(file: &str) -> Option<Self> {
        match file.rsplit_once('.')? {
            ("kansrijke-start", "xlsx") => Some(Self::Workbook),
            ("kansrijke-start", "json") => Some(Self::Json),
            (table, "csv") => Table::from_slug(table).map(Self::Csv),
            _ => None,
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Csv(_) => "text/csv; charset=utf-8; header=present",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
        }
    }

    /// What the file is called where it is kept: what is in it, and when it was made.
    fn file_name(self, ctx: &Ctx) -> String {
        let (what, ending) = match self {
            Self::Csv(table) => (format!("kansrijke-start-{}", table.slug()), "csv"),
            Self::Workbook => ("kansrijke-start".to_owned(), "xlsx"),
            Self::Json => ("kansrijke-start".to_owned(), "json"),
        };
        format!("{what}-{}.{ending}", domain::time::day(ctx.now()))
    }
}

/// Where the files are.
pub fn files() -> Recorded<AppState> {
    let turns = Arc::new(Semaphore::new(AT_A_TIME));
    let serve = move |State(state): State<AppState>, Path(file): Path<String>, request: Request| {
        let turns = turns.clone();
        async move {
            let (parts, _) = request.into_parts();
            match make(&state.ctx, &turns, &file, &parts).await {
                Ok(answer) => answer,
                Err(error) => post_failed(&state, parts, error).await,
            }
        }
    };
    Recorded::new().get("/monitor/meenemen/{bestand}", serve)
}

async fn make(ctx: &Ctx, turns: &Arc<Semaphore>, file: &str, parts: &Parts) -> Result<Response, PageError> {
    let actor = asker(parts);
    let format = Format::named(file).ok_or(PageError::Hidden)?;
    let asked = Asked::read(parts.uri.query().unwrap_or_default()).ok_or(PageError::Hidden)?;
    let Ok(Ok(turn)) = timeout(PATIENCE, turns.clone().acquire_owned()).await else {
        return Err(PageError::Busy("too many files are being made".to_owned()));
    };
    let spool = written(ctx, &actor, format, &asked, turn).await?;
    answer(ctx, format, spool).map_err(|error| failed(&error))
}

/// What the query asks for.
struct Asked {
    part: Part,
    with_mark: bool,
}

impl Asked {
    /// `None` for a day that is none. A field that is empty asks for everything.
    fn read(query: &str) -> Option<Self> {
        let value = |name: &str| {
            let fields = form_urlencoded::parse(query.as_bytes());
            fields.into_iter().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
        };
        let filled = |name: &str| value(name).filter(|value| !value.is_empty());
        let round = match filled(ROUND.as_str()) {
            Some(day) => Some(day.parse().ok()?),
            None => None,
        };
        let region = filled(REGION.as_str()).map(RegionId::new);
        Some(Self { part: Part { round, region }, with_mark: value(MARK.as_str()).as_deref() == Some(TICKED) })
    }
}

async fn written(
    ctx: &Ctx,
    actor: &Actor,
    format: Format,
    asked: &Asked,
    turn: OwnedSemaphorePermit,
) -> Result<SpooledTempFile, PageError> {
    let mut export = export(ctx, actor, &asked.part).await?;
    let spool = SpooledTempFile::new(IN_MEMORY);
    match format {
        Format::Csv(table) => {
            let mut file =
                CsvFile::begin(table, export.is_for_group(), asked.with_mark, spool).map_err(|error| failed(&error))?;
            while let Some(round) = export.next_round().await? {
                file.round(&round).map_err(|error| failed(&error))?;
            }
            file.end().map_err(|error| failed(&error))
        }
        Format::Json => {
            let schema = format!("{}{SCHEMA}", ctx.settings.public_url.trim_end_matches('/'));
            let mut file = JsonFile::begin(&schema, ctx.now(), spool).map_err(|error| failed(&error))?;
            while let Some(round) = export.next_round().await? {
                file.round(&round).map_err(|error| failed(&error))?;
            }
            file.end().map_err(|error| failed(&error))
        }
        Format::Workbook => workbook(ctx, export, spool, turn).await,
    }
}

async fn workbook(
    ctx: &Ctx,
    mut export: Export,
    mut spool: SpooledTempFile,
    turn: OwnedSemaphorePermit,
) -> Result<SpooledTempFile, PageError> {
    let mut file = WorkbookFile::begin("Groei van het netwerk", ctx.now(), export.is_for_group())
        .map_err(|error| failed(&error))?;
    while let Some(round) = export.next_round().await? {
        file.round(&round).map_err(|error| failed(&error))?;
    }
    drop(export);
    // Packing takes as long as all before: others are served meanwhile. It ends soon after whoever asked goes away, and its turn with it.
    let waiting = Arc::new(());
    let wanted = Arc::downgrade(&waiting);
    let packing = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        file.end(WhileWanted { to: &mut spool, wanted }).map(|()| spool)
    });
    packing.await.map_err(|error| failed(&error))?.map_err(|error| failed(&error))
}

fn failed(error: &dyn std::error::Error) -> PageError {
    PageError::Fault(format!("a file could not be made: {error}"))
}

fn answer(ctx: &Ctx, format: Format, mut spool: SpooledTempFile) -> std::io::Result<Response> {
    let length = spool.seek(SeekFrom::End(0))?;
    spool.rewind()?;
    let body = match spool.into_inner() {
        SpooledData::InMemory(bytes) => Body::from(bytes.into_inner()),
        SpooledData::OnDisk(file) => Body::from_stream(ReaderStream::new(tokio::fs::File::from_std(file))),
    };
    let headers = [
        (header::CONTENT_TYPE, format.media_type().to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", format.file_name(ctx))),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, body).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_one_of_the_files_and_nothing_else() {
        assert_eq!(Format::named("waarden.csv"), Some(Format::Csv(Table::Values)));
        assert_eq!(Format::named("kansrijke-start.xlsx"), Some(Format::Workbook));
        assert_eq!(Format::named("kansrijke-start.json"), Some(Format::Json));
        for other in ["waarden", "waarden.xlsx", "kansrijke-start.csv", ".csv", "..", "waarden.csv.json", ""] {
            assert_eq!(Format::named(other), None, "{other:?}");
        }
    }

    #[test]
    fn an_empty_field_asks_for_everything_and_a_day_that_is_none_for_nothing() {
        let all = Asked::read("ronde=&regio=").unwrap();
        assert_eq!((all.part, all.with_mark), (Part::default(), false));
        let one = Asked::read("ronde=2026-12-08&regio=drenthe&bom=ja").unwrap();
        assert_eq!(one.part.round.unwrap().to_string(), "2026-12-08");
        assert_eq!((one.part.region, one.with_mark), (Some(RegionId::new("drenthe")), true));
        assert!(Asked::read("ronde=2026-02-30").is_none() && Asked::read("ronde='--").is_none());
    }
}
