//! What comes in: a file, with what is said about it.

use super::super::super::posting::{meeting, proof};
use super::texts::{DESCRIPTION, FILE, TITLE};
use super::{path, texts};
use crate::forms::{Done, Incoming, KEY, NotDone, Posting};
use crate::shell::NoFile;
use crate::shell::respond::PageError;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::MaterialId;
use domain::meetings::material::FileTitle;
use service::meetings::agreements::{AgreementError, FileProblem, NewMaterial, add_material};

/// `POST /bijeenkomsten/<id>/verslag/bestanden`.
pub(super) async fn add(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| added(posting, &id).await).await
}

async fn added(posting: &mut Posting, id: &str) -> Result<Done, NotDone> {
    let proof = proof(posting)?;
    let meeting = meeting(posting, id).await?.id;
    let file = posting.file(FILE, texts::no_file)?.ok_or_else(|| posting.refuse(FILE, texts::NO_FILE))?;
    let title = posting.form.parsed(TITLE, |typed| FileTitle::parse(typed).map_err(texts::no_title));
    let description = posting.form.parsed(DESCRIPTION, texts::description);
    let (Some(title), Some(description)) = (title, description) else { return Err(again(posting)) };
    let id = MaterialId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
    let new = NewMaterial { id, title, description };
    // Its turn lasts until the file is stored.
    match add_material(&posting.ctx, &proof, meeting, &new, file.bytes.clone()).await {
        Ok(()) => Ok(format!("{}?gedaan=erbij", path(meeting)).into()),
        // What the layers before this one let through may still be a little too large.
        Err(AgreementError::File(FileProblem::TooLarge)) => {
            Err(posting.no_file(FILE, NoFile::TooLarge, texts::no_file))
        }
        Err(error) => match texts::refusal(&error) {
            Some((FILE, problem)) => {
                // What its key made stands: another file is another one.
                posting.form.forget(KEY);
                Err(posting.refuse(FILE, problem))
            }
            Some((name, problem)) => {
                posting.form.refuse(name, problem);
                Err(again(posting))
            }
            None => Err(PageError::from(error).into()),
        },
    }
}

/// Nothing is wrong with the file, but it is not there any more when the form comes back.
fn again(posting: &mut Posting) -> NotDone {
    posting.refuse(FILE, texts::AGAIN)
}
