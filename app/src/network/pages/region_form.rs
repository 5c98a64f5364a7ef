//! `/beheer/regio/<id>/wijzigen`: the name of a region and when it takes part.

use super::parts::{region_param, way_back};
use crate::account::names::NAME;
use crate::forms::{Actions, Field, FormState, Incoming, Kind, NotDone, use_form_state};
use crate::network::names::{FROM, UNTIL};
use crate::network::{paths, texts};
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::network::{ActivePeriod, RegionName};
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, RegionView};

/// The form for name and period.
#[component]
pub fn RegionFormPage() -> impl IntoView {
    let id = region_param();
    respond::page(move |ctx, actor| load(ctx, actor, id))
}

async fn load(ctx: Ctx, actor: Actor, id: RegionId) -> Result<AnyView, PageError> {
    let proof = MayManageSeats::of(&actor)?;
    let found = network::region_detail(&ctx, &proof, &id).await?;
    Ok(form(found.ok_or(PageError::NotFound)?.region).into_any())
}

fn form(region: RegionView) -> impl IntoView {
    let form = use_form_state();
    let day = |day: Option<chrono::NaiveDate>| day.map(time::typed_date).unwrap_or_default();
    let (from, until) = (day(region.active.map(|p| p.from())), day(region.active.and_then(|p| p.until())));
    view! {
        <div class="narrow">
            <PageHead
                kicker=way_back(paths::region(&region.id), region.name.clone())
                title=format!("{} wijzigen", region.name)
            />
            <form class="form" method="post" action=paths::region_form(&region.id) novalidate>
                <Field name=NAME label="Naam van de regio" value=region.name.clone() form=form.clone() autocomplete="off" />
                <Field name=FROM label="Doet mee vanaf (niet verplicht)" kind=Kind::Date value=from form=form.clone()
                    hint="Bijvoorbeeld 1-3-2027. Laat beide dagen leeg als de regio niet meedoet." />
                <Field name=UNTIL label="Doet mee tot en met (niet verplicht)" kind=Kind::Date value=until form
                    hint="De laatste dag, bijvoorbeeld 31-12-2027. Leeg betekent: zonder einddatum." />
                {meaning()}
                <Actions submit="Wijzigingen opslaan" back=paths::region(&region.id) />
            </form>
        </div>
    }
}

fn meaning() -> impl IntoView {
    view! {
        <Note title="Wat dit betekent">
            <p>
                "Een regio die meedoet, telt mee in de respons, ook als beide zetels vrij zijn. Welke regio’s \
                meetellen, staat vast zodra een ronde sluit. Doet een regio niet mee, dan houden de trekkers hun zetel, \
                maar tellen hun antwoorden niet en krijgen ze geen herinneringen. Het adres van de pagina verandert niet mee met de naam."
            </p>
        </Note>
    }
}

/// The name and the period of a region; what is wrong is added to the form.
fn read(form: &mut FormState) -> Option<(RegionName, Option<ActivePeriod>)> {
    let name = form.parsed(NAME, |typed| RegionName::parse(typed).map_err(|e| texts::name_problem("de naam", e)));
    let from = form.optional_date(FROM);
    let until = form.optional_date(UNTIL);
    Some((name?, period(form, from?, until?)?))
}

fn period(form: &mut FormState, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<Option<ActivePeriod>> {
    let Some(from) = from else {
        if until.is_some() {
            form.refuse(FROM, texts::PERIOD_WITHOUT_START);
            return None;
        }
        return Some(None);
    };
    ActivePeriod::new(from, until).map(Some).map_err(|_| form.refuse(UNTIL, texts::PERIOD_BACKWARDS)).ok()
}

/// `POST /beheer/regio/<id>/wijzigen`.
pub(super) async fn change(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayManageSeats::of(&posting.actor)?;
        let id = RegionId::new(id);
        let Some((name, period)) = read(&mut posting.form) else {
            // A region that is not there has no form to come back to.
            let known = network::region_detail(&posting.ctx, &proof, &id).await?;
            return Err(known.map_or(PageError::NotFound.into(), |_| NotDone::Form));
        };
        network::change_region(&posting.ctx, &proof, &id, &name, period).await?;
        Ok(format!("{}?gedaan=gewijzigd", paths::region(&id)))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    #[test]
    fn dates_are_read_as_browsers_and_people_write_them() {
        for typed in ["van=2027-03-02&tot=2027-03-04", "van=2-3-2027&tot=04-03-2027", "van=2/3/2027&tot=+4-3-2027+"] {
            let mut form = form(&format!("naam=Zeeland&{typed}"));
            let (name, period) = read(&mut form).unwrap();
            assert_eq!(name.as_str(), "Zeeland");
            assert_eq!(period.unwrap().until().unwrap().to_string(), "2027-03-04");
        }
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let mut wrong = form("naam=+&van=morgen&tot=3-3-27");
        assert!(read(&mut wrong).is_none());
        let fields: Vec<String> = wrong.messages().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["naam", "van", "tot"]);
    }

    #[test]
    fn a_period_needs_a_first_day_before_its_last() {
        for (body, field) in [("naam=A&tot=2027-03-04", "van"), ("naam=A&van=2027-03-04&tot=2027-03-03", "tot")] {
            let mut form = form(body);
            assert!(read(&mut form).is_none());
            assert_eq!(form.messages()[0].0, field);
        }
        assert_eq!(read(&mut form("naam=A")).unwrap().1, None);
    }
}
