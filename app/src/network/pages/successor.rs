//! `/netwerk/opvolger`: a trekker proposes who could take over their seat.

use super::parts::way_back;
use super::person::{invitation, person_fields};
use crate::forms::{Actions, FormState, Hidden, Incoming, KEY, NotDone, use_form_state};
use crate::network::paths;
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use axum::response::Response;
use domain::account::Actor;
use leptos::prelude::*;
use service::network::proof::MayProposeSuccessor;
use service::{Ctx, network};

/// The proposal for one's own seat.
#[component]
pub fn SuccessorPage() -> impl IntoView {
    respond::page(load)
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    MayProposeSuccessor::of(&actor)?;
    let form = use_form_state();
    let key = form.as_ref().and_then(FormState::key).unwrap_or_else(|| ctx.new_id()).to_string();
    Ok(view! {
        <div class="narrow">
            <PageHead
                kicker=way_back(paths::NETWORK.into(), "Het netwerk".into())
                title="Een opvolger voorstellen"
                lead="Stop je als trekker? Laat de coördinatiegroep weten wie het van je kan overnemen."
            />
            <Note title="Wat er gebeurt">
                <ul>
                    <li>"De coördinatiegroep krijgt je voorstel per mail en draagt de zetel over."</li>
                    <li>"Tot die tijd blijf jij trekker en verandert er niets."</li>
                    <li>"Wat je hier invult, staat alleen in die mail. Overleg eerst met de persoon die je voorstelt."</li>
                </ul>
            </Note>
            <form class="form" method="post" action=paths::SUCCESSOR novalidate>
                <Hidden name=KEY value=key />
                {person_fields(&form, "Dan kan de coördinatiegroep deze persoon uitnodigen.", String::new(), String::new())}
                <Actions submit="Voorstel versturen" back=paths::NETWORK />
            </form>
        </div>
    }
    .into_any())
}

/// `POST /netwerk/opvolger`.
pub(super) async fn propose(post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayProposeSuccessor::of(&posting.actor)?;
        let person = invitation(&mut posting.form).ok_or(NotDone::Form)?;
        let key = posting.form.key().unwrap_or_else(|| posting.ctx.new_id());
        network::propose_successor(&posting.ctx, &proof, key, &person).await?;
        Ok(format!("{}?gedaan=voorgesteld", paths::NETWORK))
    })
    .await
}
