//! A browser for tests: it keeps cookies, logs in, and sends; [`super::opened`] is what it does with a page.

use super::cookies::{self, Cookies};
use super::{HOME, mails, page, router_at};
use axum::{Router, body::Body};
use domain::account::Actor;
use http::{HeaderMap, Method, Request, StatusCode, header};
use server::mail::MailTarget;
use service::{
    Ctx, Publisher,
    db::Engine,
    outbox,
    testkit::{OnEngine, TestNet},
};
use tower::ServiceExt;

/// A portal without a socket.
pub struct Portal {
    /// Its database and clock.
    pub net: TestNet,
    router: Router,
}

/// A page, or another answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// As a failing test tells it: the words of the page, and not 38 kB of it.
impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}\n{}", self.status, self.location(), page::main_text(&self.body))
    }
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    pub fn cookie_lines(&self) -> Vec<String> {
        let lines = self.headers.get_all(header::SET_COOKIE).iter();
        lines.map(|line| line.to_str().unwrap().to_owned()).collect()
    }
}

impl OnEngine for Portal {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        let router = router_at(&net.ctx, HOME);
        Self { net, router }
    }
}

impl Portal {
    pub fn browser(&self) -> Browser {
        self.browser_on(self.router.clone(), HOME)
    }

    /// A browser of the same portal behind another address.
    pub fn browser_at(&self, home: &'static str) -> Browser {
        let mut settings = (*self.net.ctx.settings).clone();
        settings.public_url = home.to_owned();
        let mut ctx = self.net.ctx.clone();
        ctx.settings = settings.into();
        self.browser_on(router_at(&ctx, home), home)
    }

    /// A browser of the same portal when it is run by somebody who says this of themselves.
    pub fn browser_of(&self, publisher: Publisher) -> Browser {
        let mut settings = (*self.net.ctx.settings).clone();
        settings.publisher = publisher;
        let mut ctx = self.net.ctx.clone();
        ctx.settings = settings.into();
        self.browser_on(router_at(&ctx, HOME), HOME)
    }

    fn browser_on(&self, router: Router, home: &'static str) -> Browser {
        Browser { router, home, cookies: Cookies::new(), extra: HeaderMap::new() }
    }

    /// Sends what waits, as files, and reads all mails that were ever sent, oldest first.
    pub async fn mails(&self) -> Vec<String> {
        let folder = self.net.folder().join("mails");
        let target = MailTarget::parse(&format!("file:{}", folder.display())).unwrap();
        let mailer = target.mailer("Lerend netwerk <portaal@lerendnetwerk.example>").unwrap();
        while outbox::work_once(&self.net.ctx, &*mailer).await.unwrap() > 0 {}
        mails::read(&folder)
    }

    /// The six digits in the newest mail.
    pub async fn newest_code(&self) -> String {
        let mails = self.mails().await;
        let after = |mail: &str| {
            let marks = ["Je code om in te loggen is:", "De code daarvoor is:"];
            marks.iter().find_map(|mark| mail.split_once(mark).map(|(_, rest)| rest.to_owned()))
        };
        let digits = mails.iter().rev().find_map(|mail| after(mail)).expect("a mail with a code was sent");
        digits.trim_start().lines().next().unwrap().replace(' ', "")
    }
}

/// A browser with its cookies.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    home: &'static str,
    /// The cookies it holds.
    pub cookies: Cookies,
    /// Headers that it sends beside the usual ones.
    pub extra: HeaderMap,
}

/// Who logs in: somebody without a code, or an address by way of the code in its mail.
pub enum Who<'w> {
    Actor(&'w Actor),
    Address(&'w str),
}

impl<'w> From<&'w Actor> for Who<'w> {
    fn from(actor: &'w Actor) -> Self {
        Self::Actor(actor)
    }
}

impl<'w> From<&'w str> for Who<'w> {
    fn from(address: &'w str) -> Self {
        Self::Address(address)
    }
}

impl Browser {
    /// A browser of the portal around `ctx`.
    pub fn of(ctx: &Ctx) -> Self {
        Self { router: router_at(ctx, HOME), home: HOME, cookies: Cookies::new(), extra: HeaderMap::new() }
    }

    /// A browser in which somebody is logged in, on their own device.
    pub async fn log_in_as<'w>(portal: &Portal, who: impl Into<Who<'w>>) -> Self {
        let mut browser = portal.browser();
        match who.into() {
            Who::Actor(actor) => browser.cookies = cookies::of_login(&portal.net.ctx, actor).await,
            Who::Address(address) => browser.log_in(portal, address).await,
        }
        browser
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, Vec::new()).await
    }

    pub async fn head(&mut self, path: &str) -> Answer {
        self.send(Method::HEAD, path, Vec::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        self.send(Method::POST, path, form.finish().into_bytes()).await
    }

    pub async fn send(&mut self, method: Method, path: &str, body: impl Into<Body>) -> Answer {
        let (answer, bytes) = self.send_for_bytes(method, path, body).await;
        Answer { body: String::from_utf8(bytes).unwrap(), ..answer }
    }

    /// A file, which need not be text: the answer without its body, and the body.
    pub async fn download(&mut self, path: &str) -> (Answer, Vec<u8>) {
        self.send_for_bytes(Method::GET, path, Vec::new()).await
    }

    async fn send_for_bytes(&mut self, method: Method, path: &str, body: impl Into<Body>) -> (Answer, Vec<u8>) {
        let mut request = Request::builder()
            .method(&method)
            .uri(path)
            .header(header::USER_AGENT, "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
        if !self.cookies.is_empty() {
            request = request.header(header::COOKIE, cookies::line(&self.cookies));
        }
        if !matches!(method, Method::GET | Method::HEAD) {
            request = request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::ORIGIN, self.home);
        }
        let mut request = request.body(body.into()).unwrap();
        request.headers_mut().extend(self.extra.clone());
        let response = self.router.clone().oneshot(request).await.unwrap();
        cookies::take(&mut self.cookies, response.headers());
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        (Answer { status: parts.status, headers: parts.headers, body: String::new() }, body.to_vec())
    }

    /// Logs in with a code, on one's own device.
    pub async fn log_in(&mut self, portal: &Portal, address: &str) {
        self.log_in_with(portal, &[("email", address), ("eigen-apparaat", "ja")]).await;
    }

    /// Logs in with a code, on a device that is not one's own.
    pub async fn log_in_for_a_day(&mut self, portal: &Portal, address: &str) {
        self.log_in_with(portal, &[("email", address)]).await;
    }

    /// Reads no page on the way: where the login leads is the test's to look at.
    async fn log_in_with(&mut self, portal: &Portal, fields: &[(&str, &str)]) {
        let asked = self.post("/inloggen", fields).await;
        assert_eq!((asked.status, asked.location()), (StatusCode::SEE_OTHER, "/inloggen/code"));
        let code = portal.newest_code().await;
        let done = self.post("/inloggen/code", &[("code", &code)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done);
    }
}
