//! What comes in: a file, of which the table travels on in the form.

use super::names::{CONTENT, FILE};
use super::texts;
use crate::forms::{FormState, Incoming, NotDone, Posting};
use crate::shell::respond::PageError;
use crate::shell::{NoFile, PostedFile};
use axum::response::Response;
use http::StatusCode;
use service::monitor::import::{FileProblem, MayImport, pack, read_file, unpack};

/// `POST /monitor/inlezen`. Nothing is stored: what was read stands on the page that answers.
pub(in crate::monitor) async fn post(post: Incoming) -> Response {
    post.run(async |posting| {
        MayImport::of(&posting.actor).map_err(PageError::from)?;
        let file = posted(posting)?;
        // Another file takes the place of the one before.
        posting.form.forget(CONTENT);
        match packed(file).await? {
            Ok(packed) => posting.form = FormState::of(vec![(CONTENT.to_string(), packed)]),
            // What the layers before this one let through may still be a little too large.
            Err(FileProblem::TooLarge) => return Err(refused(posting, NoFile::TooLarge)),
            Err(problem) => posting.form.refuse(FILE, texts::problem(&problem)),
        }
        Err::<String, _>(NotDone::Form)
    })
    .await
}

/// The file that was chosen.
fn posted(posting: &mut Posting) -> Result<PostedFile, NotDone> {
    let extensions = &mut posting.parts.extensions;
    if let Some(reason) = extensions.remove::<NoFile>() {
        return Err(refused(posting, reason));
    }
    match extensions.remove::<PostedFile>().filter(|file| FILE == *file.field) {
        Some(file) => Ok(file),
        None => {
            // A table that did not come through is no file that was not chosen.
            let content = posting.form.value(CONTENT);
            let is_lost = !content.is_empty() && unpack(content).is_none();
            Err(posting.refuse(FILE, if is_lost { texts::LOST } else { texts::NONE }))
        }
    }
}

fn refused(posting: &mut Posting, reason: NoFile) -> NotDone {
    posting.form.refuse(FILE, texts::no_file(reason));
    NotDone::FormWith(match reason {
        NoFile::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        NoFile::Busy => StatusCode::SERVICE_UNAVAILABLE,
    })
}

/// The table of a file, as it travels. Others are served meanwhile: a large workbook takes seconds.
async fn packed(file: PostedFile) -> Result<Result<String, FileProblem>, PageError> {
    let reading = tokio::task::spawn_blocking(move || pack(&read_file(&file.name, &file.bytes)?));
    reading.await.map_err(|error| PageError::Fault(format!("a file could not be read: {error}")))
}
