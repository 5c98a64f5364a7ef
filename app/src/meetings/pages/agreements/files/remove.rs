//! The page that asks before a file of a meeting goes.

use super::super::super::posting::{meeting, proof};
use super::super::super::{back_to, load_to_plan, meeting_id};
use super::texts::{FILE, kind_and_size};
use super::{material_id, path, remove_path};
use crate::forms::{Actions, Form, Incoming};
use crate::shell::respond::{PageError, page};
use crate::ui::PageHead;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::meetings::agreements::{materials, remove_material};

const HEADING: &str = "Bestand weghalen";

/// Asks whether a file may go.
#[component]
pub fn FilePage() -> impl IntoView {
    let id = meeting_id();
    let file = use_params_map().with_untracked(|params| params.get(FILE.as_str())).unwrap_or_default();
    page(move |ctx, actor| async move {
        let (_, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let file = material_id(&file)?;
        let files = materials(&ctx, &actor, &meeting).await?;
        let file = files.into_iter().find(|one| one.id == file).ok_or(PageError::NotFound)?;
        let about = format!("({})", kind_and_size(file.kind, file.size));
        Ok(view! {
            <PageHead title=HEADING kicker=back_to(&meeting) />
            <div class="narrow stack">
                <p><strong>{file.title}</strong>" "{about}</p>
                <p>"Niemand kan het daarna nog downloaden, en terughalen kan niet. Wie het al heeft, houdt het."</p>
                <Form action=remove_path(meeting.id, file.id) label=HEADING>
                    <Actions submit="Haal weg" back=path(meeting.id) warns=true />
                </Form>
            </div>
        }
        .into_any())
    })
}

/// `POST /bijeenkomsten/<id>/verslag/bestanden/<bestand>`.
pub(super) async fn remove(Path((id, file)): Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        remove_material(&posting.ctx, &proof, meeting, material_id(&file)?).await.map_err(PageError::from)?;
        Ok(format!("{}?gedaan=weg", path(meeting)))
    })
    .await
}
