//! What stands here while no round is open.

use crate::shell::respond::PageError;
use crate::shell::{FormState, use_form_state};
use crate::ui::{Empty, Message, MessageKind, PageHead};
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::survey::{RoundsAround, rounds_around};

/// The page for when there is nothing to fill in, with whatever was posted too late.
pub async fn view(ctx: &Ctx) -> Result<AnyView, PageError> {
    let late = use_form_state();
    let around = rounds_around(ctx).await?;
    Ok(view! {
        <PageHead title="Vragenlijst" />
        {late.map(too_late)}
        <Empty title="Er staat nu geen vragenlijst open">
            <p>{words(&around)}</p>
            <p><a class="button" href="/monitor">"Bekijk de groei"</a></p>
        </Empty>
    }
    .into_any())
}

fn words(around: &RoundsAround) -> String {
    let last = around.last_meeting.map(|date| {
        format!("De vorige ronde is gesloten; die hoort bij de bijeenkomst van {}. ", time::full_date(date))
    });
    let next = match around.next_opens_at {
        Some(at) => {
            format!("De volgende vragenlijst gaat open op {}. Je krijgt dan bericht.", time::date_and_clock(at))
        }
        None => "Zodra de volgende bijeenkomst gepland is, lees je hier wanneer de vragenlijst opengaat.".to_owned(),
    };
    last.unwrap_or_default() + &next
}

/// What was typed can still be copied.
fn too_late(form: FormState) -> AnyView {
    let texts: Vec<String> =
        form.values.into_iter().map(|(_, value)| value).filter(|value| value.trim().chars().count() > 20).collect();
    let intro = (!texts.is_empty()).then_some("Dit schreef je nog. Je kunt het kopiëren:");
    view! {
        <Message kind=MessageKind::Warn>
            <p>
                "De ronde is gesloten terwijl je bezig was. Je laatste wijziging is niet opgeslagen. Wat je eerder opsloeg, is er nog."
            </p>
            {intro}
        </Message>
        {texts.into_iter().map(|text| view! { <p class="quote">{text}</p> }).collect_view()}
    }
    .into_any()
}
