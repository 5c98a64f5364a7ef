//! Whose page a form stood in, also when the browser has lost its login.

use super::keys::{self, Purpose};
use crate::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::account::Actor;
use domain::ids::MemberId;
use uuid::Uuid;

/// A text for a hidden field that tells whose page this was. It opens nothing: it only says for whom something that
/// was posted without a login is to be kept.
pub fn owner_tag(ctx: &Ctx, actor: &Actor) -> Option<String> {
    actor.member_id().map(|MemberId(id)| tag(ctx, id))
}

/// The person whose page the tag stood in; `None` for a text that we did not make.
pub fn owner_of_tag(ctx: &Ctx, text: &str) -> Option<MemberId> {
    let id = Uuid::try_parse(text.split_once('.')?.0).ok()?;
    keys::same_hash(tag(ctx, id).as_bytes(), text.as_bytes()).then_some(MemberId(id))
}

fn tag(ctx: &Ctx, id: Uuid) -> String {
    let hash = keys::keyed_hash(ctx, Purpose::FormOwner, id.as_bytes());
    format!("{}.{}", id.simple(), URL_SAFE_NO_PAD.encode(hash))
}
