//! What somebody from outside gets by mail about their place, and what goes along for their calendar.

use super::key::page_of;
use super::rows::RegistrationRow;
use super::sql;
use super::view::Webinar;
use crate::calendar::{cancel, request};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use crate::mails::Letter;
use crate::mails::webinars::{self as mails, Place};
use crate::outbox::{self, NewMail};
use chrono::{DateTime, Utc};
use domain::account::EmailAddress;
use domain::calendar::{Guest, Person, Rsvp};
use domain::ids::GuestId;

/// A letter about this registration, of no use once the webinar is over. Its name tells what it is about, so that it can be erased.
pub(super) fn to(ctx: &Ctx, webinar: &Webinar, row: &RegistrationRow, letter: Letter) -> NewMail {
    let once = Some(format!("webinar {} {}", webinar.id, ctx.new_id()));
    NewMail { useless_after: Some(webinar.ends()), once, ..NewMail::now(ctx, row.address.clone(), letter) }
}

/// Asks to confirm what is new, and otherwise has the link once more. Nothing stands in it that was typed by whoever asked: it may have
/// been somebody else.
pub(super) async fn link(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, row): (&Webinar, &RegistrationRow),
    is_new: bool,
) -> Result<Letter, DbError> {
    let page = page_of(ctx, conn, GuestId(row.guest_id)).await?;
    let place = place(ctx, webinar, &page, None);
    Ok(if is_new { mails::confirm(&place) } else { mails::known(&place) })
}

/// They have a place.
pub(super) async fn seat(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    webinar: &Webinar,
    row: &RegistrationRow,
) -> Result<(), DbError> {
    with_calendar(ctx, conn, (webinar, row), mails::seat, true).await
}

/// Day or hours are others now.
pub(super) async fn moved(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    webinar: &Webinar,
    row: &RegistrationRow,
) -> Result<(), DbError> {
    with_calendar(ctx, conn, (webinar, row), mails::moved, true).await
}

/// They said that they do not come.
pub(super) async fn withdrawn(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    webinar: &Webinar,
    row: &RegistrationRow,
) -> Result<(), DbError> {
    with_calendar(ctx, conn, (webinar, row), mails::withdrawn, false).await
}

/// It does not take place. Who has it in their calendar gets it taken out.
pub(super) async fn called_off(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    webinar: &Webinar,
    row: &RegistrationRow,
) -> Result<(), DbError> {
    let why = webinar.called_off_why.clone();
    let letter = move |place: &Place<'_>| mails::called_off(place, &why);
    if row.told_sequence.is_some() {
        return with_calendar(ctx, conn, (webinar, row), letter, false).await;
    }
    plain(ctx, conn, (webinar, row), letter).await
}

/// They wait.
pub(super) async fn waiting(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    webinar: &Webinar,
    row: &RegistrationRow,
) -> Result<(), DbError> {
    plain(ctx, conn, (webinar, row), mails::waiting).await
}

/// A place came free for them, until this moment.
pub(super) async fn offer(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, until): (&Webinar, DateTime<Utc>),
    row: &RegistrationRow,
) -> Result<(), DbError> {
    let page = page_of(ctx, conn, GuestId(row.guest_id)).await?;
    let letter = mails::offer(&place(ctx, webinar, &page, Some(&row.name)), until);
    let mail = NewMail { useless_after: Some(until), ..to(ctx, webinar, row, letter) };
    outbox::enqueue(ctx, conn, mail).await?;
    Ok(())
}

/// It is soon, and this is the link.
pub(super) async fn reminder(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    webinar: &Webinar,
    row: &RegistrationRow,
) -> Result<(), DbError> {
    let link = webinar.call_link.clone();
    plain(ctx, conn, (webinar, row), move |place| mails::reminder(place, &link)).await
}

async fn plain(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, row): (&Webinar, &RegistrationRow),
    letter: impl FnOnce(&Place<'_>) -> Letter + Send,
) -> Result<(), DbError> {
    let page = page_of(ctx, conn, GuestId(row.guest_id)).await?;
    let letter = letter(&place(ctx, webinar, &page, Some(&row.name)));
    outbox::enqueue(ctx, conn, to(ctx, webinar, row, letter)).await?;
    Ok(())
}

/// As [`plain`], with what their calendar understands, under a sequence after all that it got.
async fn with_calendar(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, row): (&Webinar, &RegistrationRow),
    letter: impl FnOnce(&Place<'_>) -> Letter + Send,
    stands: bool,
) -> Result<(), DbError> {
    let (sequence, now) = (row.next_sequence(webinar), ctx.now());
    let appointment = webinar.appointment(ctx, sequence);
    let address = EmailAddress::parse(&row.address).map_err(|e| DbError::data(format!("address of a guest: {e}")))?;
    let organiser = ctx.settings.organiser.as_ref().filter(|organiser| organiser.person.address != address);
    let page = page_of(ctx, conn, GuestId(row.guest_id)).await?;
    let mut letter = letter(&place(ctx, webinar, &page, Some(&row.name)));
    if let Some(organiser) = organiser {
        let person = Person { name: row.name.clone(), address };
        let guest = Guest { person, said: Some(Rsvp::Yes), is_read: false };
        let part = if stands { request } else { cancel };
        letter = letter.calendar(part(&appointment, &organiser.person, &guest, now));
    }
    outbox::enqueue(ctx, conn, to(ctx, webinar, row, letter)).await?;
    execute!(conn, sql::TOLD, row.id, sequence)?;
    Ok(())
}

fn place<'a>(ctx: &'a Ctx, webinar: &'a Webinar, page: &'a str, name: Option<&'a str>) -> Place<'a> {
    Place {
        name,
        kind: webinar.kind,
        title: &webinar.title,
        when: webinar.when,
        page,
        has_calendar: ctx.settings.organiser.is_some(),
        now: ctx.now(),
    }
}
