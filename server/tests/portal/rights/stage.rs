//! A small network with one person of each kind, copied afresh for every deed that is allowed.

use super::made::Made;
use super::table::Row;
use crate::kit::browser::{Answer, Browser};
use crate::kit::cookies::Cookies;
use crate::kit::form::{self, Form, forms};
use http::{Method, StatusCode};
use service::db::Engine;
use service::testkit::{OnEngine, Template, TestNet};
use std::collections::BTreeMap;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Visitor,
    Former,
    Trekker,
    OtherTrekker,
    Partner,
    Coordinator,
    Admin,
}

impl Kind {
    pub const ALL: [Kind; 7] =
        [Kind::Visitor, Kind::Former, Kind::Trekker, Kind::OtherTrekker, Kind::Partner, Kind::Coordinator, Kind::Admin];
}

/// A network as every deed finds it, each kind's login, and what stands for `{name}` in the table.
pub struct Stage {
    before: Template,
    /// What the network holds before any deed.
    content: Vec<String>,
    /// A copy in which nothing was done yet.
    fresh: TestNet,
    cookies: BTreeMap<Kind, Cookies>,
    names: BTreeMap<String, String>,
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let Made { net, cookies, names, .. } = Made::on(engine).await;
        let content = net.content().await;
        let before = Template::of(net.into_net()).await;
        Self { fresh: before.copy().await, before, content, cookies, names }
    }
}

/// What somebody got.
pub struct Found {
    /// As a letter of the table.
    pub letter: char,
    /// As a failing test tells it.
    pub told: String,
}

impl Stage {
    /// What `kind` gets at the address of `row`. The next one who asks finds the network as it was.
    pub async fn ask(&mut self, row: &Row, kind: Kind) -> Found {
        let answer = self.send(&row.method(), &self.filled(row.path), self.filled(row.body), kind).await;
        let (status, to) = (answer.status, answer.location().to_owned());
        let changed = row.method == "POST" && self.is_changed().await;
        if changed {
            self.renew().await;
        }
        let letter = match status {
            // A page is read, a deed is told by where it leads and by what it changed: one without the other is neither.
            StatusCode::OK if row.method == "GET" => 'y',
            StatusCode::SEE_OTHER if to.starts_with("/inloggen?verder=") && !changed => 'l',
            StatusCode::FOUND if to.starts_with("/inloggen?verder=") && row.method == "GET" => 'l',
            StatusCode::SEE_OTHER if row.leads_to(&to, &self.filled(row.to)) => match changed {
                true => 'y',
                false => 's',
            },
            StatusCode::UNPROCESSABLE_ENTITY => 'w',
            StatusCode::NOT_FOUND if !changed => '-',
            _ => '?',
        };
        Found { letter, told: format!("{status} {to}{}", if changed { ", and the database changed" } else { "" }) }
    }

    /// Presses the button of `row` a second time, on the page on which it was pressed before.
    ///
    /// # Errors
    /// How the second answer differs from the first, or what it did.
    pub async fn press_twice(&mut self, row: &Row, kind: Kind) -> Result<(), String> {
        let path = self.filled(row.path);
        let body = self.typed(&path, &self.filled(row.body), kind).await;
        let first = self.send(&Method::POST, &path, body.clone(), kind).await;
        let done = self.fresh.content().await;
        let second = self.send(&Method::POST, &path, body, kind).await;
        let changes: Vec<_> = self.fresh.content().await.into_iter().filter(|row| !done.contains(row)).collect();
        self.renew().await;
        let page = |answer: &Answer| answer.location().split('?').next().unwrap_or_default().to_owned();
        let is_done = second.location() == first.location() || second.location().contains("?gedaan=");
        if second.status != StatusCode::SEE_OTHER || page(&first) != page(&second) || !is_done {
            return Err(format!("first {}, then {second}", first.location()));
        }
        // One line tells what it is.
        let changed = changes.iter().map(|row| row.lines().next().unwrap_or_default()).collect::<Vec<_>>();
        if changed.is_empty() { Ok(()) } else { Err(changed.join("\n  ")) }
    }

    /// Posts `row` without a login, and asks for the address to which logging in as `kind` then leads.
    ///
    /// # Errors
    /// Where that leads, when it is no page and no way to one.
    pub async fn log_in_and_go_on(&self, row: &Row, kind: Kind) -> Result<(), String> {
        let answer = self.send(&Method::POST, &self.filled(row.path), self.filled(row.body), Kind::Visitor).await;
        let (_, query) = answer.location().split_once("/inloggen?").ok_or_else(|| answer.to_string())?;
        let next = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "verder");
        let (_, next) = next.ok_or_else(|| answer.to_string())?;
        let page = self.send(&Method::GET, &next, String::new(), kind).await;
        let is_page = page.status == StatusCode::OK || page.status.is_redirection();
        let is_login = page.location().starts_with("/inloggen");
        if is_page && !is_login { Ok(()) } else { Err(format!("{next}: {} {}", page.status, page.location())) }
    }

    /// `body` with what the form on the page has beside it and nobody sees.
    async fn typed(&self, path: &str, body: &str, kind: Kind) -> String {
        let page = self.send(&Method::GET, path, String::new(), kind).await;
        let mut fields: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        let fits = |form: &Form| form.action == path && fields.iter().all(|(name, _)| form.names(name));
        let hidden = forms(&page.body).into_iter().find(fits).map(|form| form.controls).unwrap_or_default();
        let hidden = hidden.into_iter().filter(|control| control.kind == form::Kind::Hidden);
        let hidden = hidden.filter(|control| fields.iter().all(|(name, _)| *name != control.name)).collect::<Vec<_>>();
        fields.extend(hidden.into_iter().map(|control| (control.name, control.value)));
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
    }

    /// The status of a method that the address of `row` does not have, asked by somebody who may do everything.
    pub async fn try_method(&self, method: &Method, row: &Row) -> StatusCode {
        self.send(method, &self.filled(row.path), self.filled(row.body), Kind::Admin).await.status
    }

    async fn send(&self, method: &Method, path: &str, body: String, kind: Kind) -> Answer {
        let mut browser = Browser::of(&self.fresh.ctx);
        browser.cookies = self.cookies.get(&kind).cloned().unwrap_or_default();
        browser.send(method.clone(), path, body).await
    }

    /// Whether something was done to the network.
    pub async fn is_changed(&self) -> bool {
        self.fresh.content().await != self.content
    }

    async fn renew(&mut self) {
        let fresh = self.before.copy().await;
        std::mem::replace(&mut self.fresh, fresh).remove().await;
    }

    fn filled(&self, text: &str) -> String {
        let fill = |text: String, (name, value): (&String, &String)| text.replace(&format!("{{{name}}}"), value);
        self.names.iter().fold(text.to_owned(), fill)
    }

    /// Leaves nothing behind.
    pub async fn remove(self) {
        self.fresh.remove().await;
    }
}
