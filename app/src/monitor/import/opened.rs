//! The table that travels in the form, with what it comes to: worked out once a post, and where nobody waits for it.

use super::mapping;
use super::names::CONTENT;
use crate::forms::FormState;
use crate::shell::respond::PageError;
use service::Ctx;
use service::monitor::import::{MayImport, Preview, ReadFile, preview, unpack};
use std::sync::Arc;

/// What the post worked out, for the page that answers it.
#[derive(Clone)]
pub(super) struct Opened(pub(super) Arc<Preview>);

/// The table that came along with the form, and what it comes to with what is said about it; `None` where there is none.
pub(super) async fn opened(ctx: &Ctx, proof: &MayImport, form: &FormState) -> Result<Option<Arc<Preview>>, PageError> {
    let Some(file) = unpacked(form).await? else { return Ok(None) };
    let said = mapping::mapping(form, file.sheet.headings.len());
    Ok(Some(Arc::new(preview(ctx, proof, file, said).await?)))
}

/// The table that came along with the form; `None` where there is none, and where it came back changed.
pub(super) async fn unpacked(form: &FormState) -> Result<Option<ReadFile>, PageError> {
    let content = form.value(CONTENT).to_owned();
    if content.is_empty() {
        return Ok(None);
    }
    let unpacking = tokio::task::spawn_blocking(move || unpack(&content));
    unpacking.await.map_err(|error| PageError::Fault(format!("a table could not be unpacked: {error}")))
}
