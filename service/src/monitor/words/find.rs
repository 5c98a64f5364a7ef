//! Finding texts, as far as whoever asks may read them.

use super::super::MonitorError;
use super::super::closing::read_after_closing;
use super::super::texts::{is_for_coordination, written};
use super::page::{Reach, Row, counted, page};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, stored};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{RegionId, RoundId, TextId};
use domain::monitor::has_names;
use domain::order::by_name;
use domain::search::Query;
use domain::survey::SurveyFormat;

/// Texts on one page.
pub const PAGE: u32 = 50;

/// What is asked for; of what is left out, everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The id of a question.
    pub question: Option<String>,
    /// A round.
    pub round: Option<RoundId>,
    /// A region.
    pub region: Option<RegionId>,
    /// The id of a theme.
    pub theme: Option<String>,
    /// Words that a text must all have.
    pub query: Option<Query>,
    /// Only what nobody gave a theme; for who may tag.
    pub is_untagged: bool,
    /// Only what is marked for the agenda; for who may tag.
    pub is_marked: bool,
    /// Which page, from 1.
    pub page: u32,
}

/// A theme that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether the coordination group made it.
    pub is_own: bool,
}

/// A theme beside a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextTheme {
    /// The id of the theme.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether the author chose it.
    pub by_author: bool,
    /// Whether the coordination group did, who can take it away again.
    pub by_group: bool,
}

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundText {
    /// Which text; it is the same one after its round was open again.
    pub id: TextId,
    /// The round.
    pub round: RoundId,
    /// The day of its meeting.
    pub date: NaiveDate,
    /// The version of its questionnaire.
    pub format_version: i32,
    /// The region.
    pub region: RegionId,
    /// Its name.
    pub region_name: String,
    /// The question.
    pub question: String,
    /// Whether it is a remark beside an answer.
    pub is_remark: bool,
    /// The text.
    pub text: String,
    /// Whether it is for the region and the coordination group only.
    pub is_for_coordination: bool,
    /// Who wrote it; `None` for a reader who may not see the names beside answers, and for everyone a year after its round closed.
    pub author: Option<String>,
    /// What it is about, by name.
    pub themes: Vec<TextTheme>,
    /// Whether it is marked for the agenda; only who may tag is told.
    pub is_marked: bool,
}

/// The texts that were found, and what else can be asked for.
#[derive(Clone, Debug)]
pub struct WordsView {
    /// What was asked for, without what there is not and what the reader may not ask.
    pub filter: Filter,
    /// Whether something of it was left out.
    pub left_out: bool,
    /// A page of texts: the newest round first, then in the order of the questionnaire, then by region.
    pub texts: Vec<FoundText>,
    /// How many there are on all pages.
    pub total: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
    /// The rounds of which there are texts, the newest first, by the day of their meeting.
    pub rounds: Vec<(RoundId, NaiveDate)>,
    /// Every region, by name.
    pub regions: Vec<(RegionId, String)>,
    /// Every theme that the reader may know, by name.
    pub themes: Vec<Theme>,
    /// Whether the reader may tag and mark.
    pub may_tag: bool,
    /// The region of the reader.
    pub own: Option<RegionId>,
}

/// Finds texts of closed rounds (rules, section 2): those that are shared with the network, and beside them those that are for a region and
/// the coordination group, for exactly these. A page that there is not is the first one.
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not read results; [`MonitorError::Db`] when the database fails.
pub async fn find(ctx: &Ctx, actor: &Actor, asked: &Filter) -> Result<WordsView, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Err(MonitorError::Hidden);
    }
    let mut read = read_after_closing(ctx).await?;
    let conn = &mut read.conn();
    let reach = Reach::of(actor);
    let mut view = choices(conn, actor, &reach).await?;
    view.filter = known(asked, &view);
    let mut rounds = counted(ctx, conn, &reach, &view.filter).await?;
    if view.filter.round.is_some_and(|id| rounds.iter().all(|round| round.id != id)) {
        view.filter.round = None;
        rounds = counted(ctx, conn, &reach, &view.filter).await?;
    }
    view.left_out = Filter { page: asked.page, ..view.filter.clone() } != *asked;
    view.total = rounds.iter().map(|round| round.found).sum();
    view.pages = view.total.div_ceil(PAGE).max(1);
    if view.filter.page > view.pages {
        view.filter.page = 1;
    }
    let rows = page(conn, &reach, &view.filter, &rounds).await?;
    view.rounds = rounds.into_iter().map(|round| (round.id, round.date)).collect();
    view.texts = grouped(rows, actor, &view.themes, ctx.now());
    Ok(view)
}

/// What can be asked for, but for the rounds.
async fn choices(conn: &mut Conn<'_>, actor: &Actor, reach: &Reach) -> Result<WordsView, DbError> {
    let themes = known_themes(conn, reach).await?;
    let regions = stored::regions(conn).await?;
    Ok(WordsView {
        filter: Filter::default(),
        left_out: false,
        texts: Vec::new(),
        total: 0,
        pages: 1,
        rounds: Vec::new(),
        regions: regions.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect(),
        themes,
        may_tag: actor.may(Action::TagTexts),
        own: actor.seat().map(|seat| seat.region.clone()),
    })
}

/// The themes that a reader with this reach may know, by name.
pub(super) async fn known_themes(conn: &mut Conn<'_>, reach: &Reach) -> Result<Vec<Theme>, DbError> {
    let themes = fetch_all!(conn, (String, String, bool), sql::THEMES, reach.reads_all, &reach.own)?;
    let mut themes: Vec<_> = themes.into_iter().map(|(id, label, is_own)| Theme { id, label, is_own }).collect();
    themes.sort_by(|one, other| by_name(&one.label, &other.label));
    Ok(themes)
}

/// What was asked for, without what there is not, so that the database sees no other ids than its own; which rounds there are follows.
fn known(asked: &Filter, view: &WordsView) -> Filter {
    let is_question = |id: &String| SurveyFormat::versions().iter().any(|format| format.question(id).is_some());
    Filter {
        question: asked.question.clone().filter(is_question),
        round: asked.round,
        region: asked.region.clone().filter(|id| view.regions.iter().any(|(region, _)| region == id)),
        theme: asked.theme.clone().filter(|id| view.themes.iter().any(|theme| theme.id == *id)),
        query: asked.query.clone(),
        is_untagged: asked.is_untagged && view.may_tag,
        is_marked: asked.is_marked && view.may_tag,
        page: asked.page.max(1),
    }
}

/// The texts of these rows: each row is a text with one of its themes.
pub(super) fn grouped(rows: Vec<Row>, actor: &Actor, themes: &[Theme], now: DateTime<Utc>) -> Vec<FoundText> {
    let may_tag = actor.may(Action::TagTexts);
    let mut texts: Vec<FoundText> = Vec::new();
    for row in rows {
        let theme = row.theme_id.clone().zip(row.by_author);
        if texts.last().is_none_or(|last| last.id.0 != row.id) {
            texts.extend(text(row, actor, may_tag, now));
        }
        let (Some(text), Some((id, by_author))) = (texts.last_mut(), theme) else { continue };
        let Some(label) = themes.iter().find(|theme| theme.id == id).map(|theme| theme.label.clone()) else {
            continue;
        };
        match text.themes.iter_mut().find(|theme| theme.id == id) {
            Some(theme) => (theme.by_author, theme.by_group) = (true, true),
            None => text.themes.push(TextTheme { id, label, by_author, by_group: !by_author }),
        }
    }
    for text in &mut texts {
        text.themes.sort_by(|one, other| by_name(&one.label, &other.label));
    }
    texts
}

fn text(row: Row, actor: &Actor, may_tag: bool, now: DateTime<Utc>) -> Option<FoundText> {
    let (text, is_remark) = written(row.value.as_deref(), row.remark.as_deref())?;
    let region = RegionId::new(row.region_id);
    let is_named = row.closed_at.is_some_and(|closed| has_names(closed, now));
    let author = (is_named && actor.may_in(Action::SeeNamesBesideAnswers, &region)).then_some(row.member_name);
    Some(FoundText {
        id: TextId(row.id),
        round: RoundId(row.round_id),
        date: row.date,
        format_version: row.format_version,
        region,
        region_name: row.region_name,
        question: row.question_id,
        is_remark,
        text,
        is_for_coordination: is_for_coordination(row.share.as_deref()),
        author,
        themes: Vec::new(),
        is_marked: may_tag && row.is_marked,
    })
}
