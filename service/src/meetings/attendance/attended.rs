//! Who was at a meeting, for who sees it: counted per region, with the names that whoever asks may read (rules, section 6).

use super::super::read::sees_meeting;
use super::super::view::MeetingView;
use super::{AttendanceError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::meetings::attendance::{Noting, Turnout, noting, turnout};
use domain::order::by_name;
use domain::time;

/// A region of which somebody was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionAttended {
    /// Which.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// How many came for it.
    pub people: usize,
    /// Their names, where whoever asks may read them.
    pub names: Vec<String>,
}

/// Who was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attended {
    /// The regions, by name.
    pub regions: Vec<RegionAttended>,
    /// How many came for no region: the coordination group and partners.
    pub others: usize,
    /// Their names, for who may read everybody's.
    pub other_names: Vec<String>,
}

impl Attended {
    /// How many were there.
    pub fn turnout(&self) -> Turnout {
        let of_regions = self.regions.iter().map(|it| (Some(&it.region), it.people));
        turnout(of_regions.chain([(None, self.others)]))
    }
}

/// Region and its name, and a person.
type WhoRow = (Option<String>, Option<String>, String);
/// Region and its name, and how many came for it.
type CountRow = (Option<String>, Option<String>, i32);

/// Who was at `meeting`, as whoever asks may read it; `None` when it was not noted, or not yet. After two years the counts alone are
/// left.
///
/// # Errors
/// When the database fails.
pub async fn read_attended(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
) -> Result<Option<Attended>, AttendanceError> {
    if !sees_meeting(actor, meeting) {
        return Ok(None);
    }
    let noting = noting(meeting.state, meeting.date, time::day(ctx.now()));
    if !matches!(noting, Noting::Now | Noting::Over) {
        return Ok(None);
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let mut found = match noting {
        Noting::Over => counted(conn, meeting).await?,
        _ => named(conn, actor, meeting).await?,
    };
    found.sort();
    Ok((found.turnout().people > 0).then_some(found))
}

async fn named(conn: &mut Conn<'_>, actor: &Actor, meeting: &MeetingView) -> Result<Attended, DbError> {
    let (reads_all, own) = (actor.may(Action::TakeAttendance), actor.seat().map(|seat| &seat.region));
    let mut found = Attended::default();
    for (region, region_name, name) in fetch_all!(conn, WhoRow, sql::WHO, meeting.id.0)? {
        let Some((region, region_name)) = region.map(RegionId::new).zip(region_name) else {
            found.others += 1;
            found.other_names.extend(reads_all.then_some(name));
            continue;
        };
        let may_read = reads_all || own == Some(&region);
        let of_region = found.region(region, region_name);
        of_region.people += 1;
        of_region.names.extend(may_read.then_some(name));
    }
    Ok(found)
}

async fn counted(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Attended, DbError> {
    let mut found = Attended::default();
    for (region, name, people) in fetch_all!(conn, CountRow, sql::COUNTS, meeting.id.0)? {
        let people = usize::try_from(people).map_err(|e| DbError::data(format!("people at a meeting: {e}")))?;
        match region.map(RegionId::new).zip(name) {
            Some((region, name)) => found.region(region, name).people += people,
            None => found.others += people,
        }
    }
    Ok(found)
}

impl Attended {
    fn sort(&mut self) {
        self.regions.sort_by(|one, other| by_name(&one.name, &other.name));
        let names = self.regions.iter_mut().map(|it| &mut it.names).chain([&mut self.other_names]);
        names.for_each(|names| names.sort_by(|one, other| by_name(one, other)));
    }

    fn region(&mut self, region: RegionId, name: String) -> &mut RegionAttended {
        let place = self.regions.iter().position(|it| it.region == region).unwrap_or_else(|| {
            self.regions.push(RegionAttended { region, name, people: 0, names: Vec::new() });
            self.regions.len() - 1
        });
        &mut self.regions[place]
    }
}
