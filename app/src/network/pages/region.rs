//! `/beheer/regio/<id>`: the seats of one region, who held them, and when it takes part.

use super::parts::{done, holder_since, invite_again, mail_link, region_param, way_back, work};
use crate::network::{paths, texts};
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use domain::account::Actor;
use domain::ids::{RegionId, SeatNumber};
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, Holder, PastHolder, RegionDetail};

/// One region in the management.
#[component]
pub fn RegionPage() -> impl IntoView {
    let id = region_param();
    respond::page(move |ctx, actor| load(ctx, actor, id))
}

async fn load(ctx: Ctx, actor: Actor, id: RegionId) -> Result<AnyView, PageError> {
    let proof = MayManageSeats::of(&actor)?;
    let found = network::region_detail(&ctx, &proof, &id).await?;
    let RegionDetail { region, history } = found.ok_or(PageError::NotFound)?;
    let seats: Vec<_> = SeatNumber::ALL.map(|seat| seat_card(&id, seat, region.holder(seat))).into_iter().collect();
    let holders: Vec<_> = SeatNumber::ALL
        .iter()
        .filter_map(|seat| region.holder(*seat))
        .map(|it| (it.member, it.name.as_str()))
        .collect();
    let zones: Vec<&str> = region.school_zones.iter().map(|zone| zone.as_str()).collect();
    Ok(view! {
        <PageHead kicker=way_back(paths::MANAGE.into(), "Beheer van het netwerk".into()) title=region.name.clone() />
        {done(holders)}
        <section class="section">
            <h2 class="section__title">"Zetels"</h2>
            <div class="cards cards--two">{seats}</div>
        </section>
        <section class="section">
            <h2 class="section__title">"Gegevens van de regio"</h2>
            <dl class="facts">
                {fact("Deelname", texts::active(region.active, time::day(ctx.now())))}
                {fact("Schoolvakanties", format!("vakantieregio {}", zones.join(" en ")))}
                {(!region.code.is_empty()).then(|| fact("CBS-code", region.code.clone()))}
            </dl>
            <p class="actions"><a class="button button--second" href=paths::region_form(&id)>"Naam of deelname wijzigen"</a></p>
        </section>
        {past(history)}
    }
    .into_any())
}

fn fact(name: &'static str, value: String) -> impl IntoView {
    view! {
        <div class="facts__row">
            <dt class="facts__name">{name}</dt>
            <dd class="facts__value">{value}</dd>
        </div>
    }
}

fn seat_card(region: &RegionId, seat: SeatNumber, holder: Option<&Holder>) -> impl IntoView + use<> {
    let number = seat.number();
    let Some(holder) = holder else {
        return view! {
            <div class="card">
                <h3 class="card__title">{format!("Zetel {number}")}</h3>
                <p>"Deze zetel is vrij."</p>
                <a class="button" href=paths::invite_to(region)>"Trekker uitnodigen"</a>
            </div>
        }
        .into_any();
    };
    let about = work(&holder.function, &holder.organisation);
    let never = holder.last_login.is_none();
    let named = format!(" van {}", holder.name);
    view! {
        <div class="card">
            <h3 class="card__title">{format!("Zetel {number}")}</h3>
            <p>
                <strong>{holder_since(holder)}</strong>
                {(!about.is_empty()).then(|| view! { <br /><span class="soft">{about}</span> })}
                {holder.email.as_deref().map(|email| view! { <br />{mail_link(email)} })}
            </p>
            {never
                .then(|| view! { <p class="soft">"Heeft nog niet ingelogd."</p> {invite_again(holder.member, &holder.name)} })}
            <div class="actions">
                <a class="button button--second" href=paths::hand_over(region, seat)>
                    "Zetel overdragen"<span class="hidden-text">{named.clone()}</span>
                </a>
                <a class="button button--quiet" href=paths::end_seat(region, seat)>
                    "Zetel beëindigen"<span class="hidden-text">{named}</span>
                </a>
            </div>
        </div>
    }
    .into_any()
}

fn past(history: Vec<PastHolder>) -> impl IntoView {
    if history.is_empty() {
        return view! {
            <Note title="Nog geen eerdere trekkers">
                <p>"Als een zetel overgaat, staat hier wie hem had en tot wanneer."</p>
            </Note>
        }
        .into_any();
    }
    let item = |past: PastHolder| {
        let (from, until) = (texts::date(time::day(past.since)), texts::date(time::day(past.until)));
        view! {
            <li class="list__item">
                {format!("{} had zetel {} van {from} tot {until}", past.name, past.seat.number())}
            </li>
        }
    };
    view! {
        <section class="section">
            <h2 class="section__title">"Eerdere trekkers"</h2>
            <ul class="list">{history.into_iter().map(item).collect_view()}</ul>
        </section>
    }
    .into_any()
}
