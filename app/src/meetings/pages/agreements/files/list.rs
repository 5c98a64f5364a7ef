//! The files of a meeting, as a list.

use super::texts::kind_and_size;
use super::{download_path, path, remove_path};
use domain::ids::MeetingId;
use leptos::prelude::*;
use service::meetings::agreements::MaterialView;

/// The files, each with the way to it; for who plans (`writes`) also with the way to take it off. `None` without files.
pub(in super::super) fn list(meeting: MeetingId, files: &[MaterialView], writes: bool) -> Option<AnyView> {
    let items = files.iter().map(|file| item(meeting, file, writes)).collect_view();
    (!files.is_empty()).then(|| view! { <ul class="list">{items}</ul> }.into_any())
}

fn item(meeting: MeetingId, file: &MaterialView, writes: bool) -> AnyView {
    let about = kind_and_size(file.kind, file.size);
    let (to, title) = (download_path(meeting, file.id), file.title.clone());
    let seen = (!file.description.is_empty()).then(|| {
        let words = file.description.clone();
        let words = if file.kind.is_picture() { format!("Te zien: {words}") } else { words };
        view! { <p class="small">{words}</p> }
    });
    let remove = writes.then(|| {
        let (to, title) = (remove_path(meeting, file.id), file.title.clone());
        view! { <p><a class="button button--quiet" href=to>"Haal weg"<span class="hidden-text">": "{title}</span></a></p> }
    });
    view! {
        <li class="list__item">
            <a href=to download="">{title}</a>
            " "
            <span class="small soft">"("{about}")"</span>
            {seen}
            {remove}
        </li>
    }
    .into_any()
}

/// The files on the page of who writes the record.
pub(in super::super) fn section(meeting: MeetingId, files: &[MaterialView]) -> AnyView {
    let none = files.is_empty().then(|| view! { <p>"Er zijn nog geen dia’s, foto’s of andere bestanden."</p> });
    view! {
        <section class="stack" aria-labelledby="materiaal">
            <h2 id="materiaal">"Materiaal"</h2>
            {none}
            {list(meeting, files, false)}
            <p><a class="button button--second" href=path(meeting)>"Materiaal toevoegen of weghalen"</a></p>
        </section>
    }
    .into_any()
}
