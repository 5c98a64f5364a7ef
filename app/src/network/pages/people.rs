//! `/beheer/personen`: everyone, with seat and roles.

use super::parts::{done, invite_again, mail_link, table, way_back, work};
use crate::forms::Incoming;
use crate::network::{paths, texts};
use crate::shell::context::now;
use crate::shell::respond::{self, PageError};
use crate::ui::{PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::account::rights::Action;
use domain::account::{Actor, Role};
use domain::ids::MemberId;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, Person};
use uuid::Uuid;

/// Persons and roles.
#[component]
pub fn PeoplePage() -> impl IntoView {
    respond::page(load)
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    let proof = MayManageSeats::of(&actor)?;
    let people = network::list_people(&ctx, &proof).await?;
    let (former, now): (Vec<Person>, Vec<Person>) = people.into_iter().partition(Person::is_former);
    let ends_roles = actor.may(Action::ManageRoles);
    Ok(view! {
        <PageHead
            kicker=way_back(paths::MANAGE.into(), "Beheer van het netwerk".into())
            title="Personen en rollen"
            lead=format!("{} nu bij het netwerk.", counted(now.len(), "persoon hoort", "personen horen"))
        />
        {done(now.iter().map(|person| (person.id, person.name.as_str())))}
        <p class="actions"><a class="button" href=paths::INVITE>"Iemand uitnodigen"</a></p>
        {(!ends_roles).then(|| view! { <p class="soft">"Alleen een beheerder kan een rol beëindigen."</p> })}
        {section("Bij het netwerk", now, ends_roles)}
        {(!former.is_empty()).then(|| section("Eerder bij het netwerk", former, ends_roles))}
    }
    .into_any())
}

fn section(title: &'static str, people: Vec<Person>, ends_roles: bool) -> impl IntoView {
    let rows: Vec<_> = people.into_iter().map(|person| row(person, ends_roles)).collect();
    view! {
        <section class="section">
            <h2 class="section__title">{title}</h2>
            {table(title, ["Naam", "Zetel", "Rollen", "Laatst ingelogd", "Uitnodigen"], rows)}
        </section>
    }
}

fn row(person: Person, ends_roles: bool) -> impl IntoView {
    let about = work(&person.function, &person.organisation);
    // Whoever left is not watched any more.
    let last = (!person.is_former())
        .then(|| person.last_login.map_or_else(|| "nog nooit".to_owned(), |at| texts::date(time::day(at))));
    let label = last.as_ref().map(|_| "Laatst ingelogd");
    let seat = person.seat.as_ref().map(|seat| {
        let words = format!("{}, zetel {}", seat.region_name, seat.seat.number());
        view! { <a href=paths::region(&seat.region)>{words}</a> }
    });
    let roles: Vec<_> = person.roles.iter().map(|role| role_item(person.id, &person.name, *role, ends_roles)).collect();
    let invite = paths::invite_person(person.id);
    let again = person.last_login.is_none() && !person.is_former();
    view! {
        <tr>
            <th scope="row" class="table__head">
                {person.name.clone()}
                {(!about.is_empty()).then(|| view! { <br /><span class="soft small">{about}</span> })}
                {person.email.as_deref().map(|email| view! { <br /><span class="small">{mail_link(email)}</span> })}
                {person.refused.map(refused)}
            </th>
            <td>{seat}</td>
            <td>{(!roles.is_empty()).then_some(view! { <ul class="list">{roles}</ul> })}</td>
            <td data-label=label>{last}</td>
            <td>
                <a class="button button--quiet" href=invite>
                    "Zetel of rol geven"<span class="hidden-text">{format!(" aan {}", person.name)}</span>
                </a>
                {again.then(|| invite_again(person.id, &person.name))}
            </td>
        </tr>
    }
}

/// That the address wants a look.
fn refused(at: DateTime<Utc>) -> impl IntoView {
    let on = SeenOn::at(now()).day_month(time::day(at));
    view! { <p class="small">{format!("Mail aan dit adres kwam op {on} niet aan. Klopt het adres?")}</p> }
}

fn role_item(id: MemberId, name: &str, role: Role, ends_roles: bool) -> impl IntoView + use<> {
    let of = format!(" van {name}: {}", texts::role_noun(role));
    view! {
        <li>
            {texts::role_noun(role)}
            {ends_roles
                .then(|| {
                    view! {
                        " "
                        <a class="button button--quiet" href=paths::end_role(id, role)>
                            "Beëindigen"<span class="hidden-text">{of}</span>
                        </a>
                    }
                })}
        </li>
    }
}

/// `POST /beheer/personen/<id>/uitnodiging`.
pub(super) async fn post_invite_again(Path(id): Path<String>, post: Incoming) -> Response {
    let post = post.from_page(paths::PEOPLE);
    post.run(async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let member = Uuid::parse_str(&id).map(MemberId).map_err(|_| PageError::NotFound)?;
        let sent = network::invite_again(&posting.ctx, &proof, member).await?;
        let what = if sent.is_some() { "gestuurd" } else { "niet-gestuurd" };
        Ok(format!("{}?gedaan={what}&wie={member}", paths::PEOPLE))
    })
    .await
}
