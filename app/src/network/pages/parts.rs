//! What several of the pages show.

use crate::forms::Form;
use crate::network::{paths, texts};
use crate::shell::context;
use crate::ui::{Message, TableRegion};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::network::Holder;
use uuid::Uuid;

/// A part of the address, such as `regio`.
pub(super) fn param(name: &str) -> String {
    use_params_map().read_untracked().get(name).unwrap_or_default()
}

/// The region in the address.
pub(super) fn region_param() -> RegionId {
    RegionId::new(param("regio"))
}

/// The seat in the address.
pub(super) fn seat_param() -> Option<SeatNumber> {
    paths::seat(&param("zetel"))
}

/// What has just been done, when a post led here; `people` are those whom it can be about.
pub(super) fn done<'a>(people: impl IntoIterator<Item = (MemberId, &'a str)>) -> Option<AnyView> {
    let about = context::query("wie").and_then(|id| Uuid::parse_str(&id).ok()).map(MemberId);
    let who = people.into_iter().find(|(id, _)| Some(*id) == about).map(|(_, name)| name);
    let text = context::query("gedaan").and_then(|word| texts::done(&word, who))?;
    Some(view! { <Message>{text}</Message> }.into_any())
}

/// A link for the line above the heading.
pub(super) fn way_back(href: String, words: String) -> AnyView {
    view! { <a href=href>{words}</a> }.into_any()
}

/// A table whose rows stand below each other on a narrow screen; `label` is read out when the focus comes to it.
pub(super) fn table<V: IntoView + 'static, const N: usize>(
    label: &'static str,
    columns: [&'static str; N],
    rows: Vec<V>,
) -> impl IntoView {
    view! {
        <TableRegion label>
            <table class="table table--lined table--stack">
                <thead>
                    <tr>{columns.map(|column| view! { <th scope="col">{column}</th> })}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
}

/// "projectleider, GGD Voorbeeld"; nothing when neither is known.
pub(super) fn work(function: &str, organisation: &str) -> String {
    let known: Vec<&str> = [function, organisation].into_iter().filter(|text| !text.is_empty()).collect();
    known.join(", ")
}

/// An address that opens the mail program.
pub(super) fn mail_link(address: &str) -> impl IntoView + use<> {
    view! { <a href=format!("mailto:{address}")>{address.to_owned()}</a> }
}

/// "Anne Voorbeeld, sinds 3 maart 2027".
pub(super) fn holder_since(holder: &Holder) -> String {
    format!("{}, sinds {}", holder.name, texts::date(time::day(holder.since)))
}

/// A button that sends the invitation again, for someone who never logged in.
pub(super) fn invite_again(member: MemberId, name: &str) -> impl IntoView + use<> {
    let to = format!(" aan {name}");
    view! {
        <Form action=paths::invite_again(member) label=format!("Uitnodiging voor {name}") class="">
            <button class="button button--quiet" type="submit">
                "Uitnodiging opnieuw sturen"<span class="hidden-text">{to}</span>
            </button>
        </Form>
    }
}
