//! Asking for the pages, each as somebody who may read it.

use crate::fill::Filled;
use app::account::cookies::Cookie;
use app::shell::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use domain::account::Actor;
use futures::StreamExt as _;
use http::{HeaderMap, Request, StatusCode, header};
use server::http::{AllowedOrigins, HttpConfig, TrustedProxies, router};
use service::Ctx;
use service::testkit;
use std::fmt;
use std::time::{Duration, Instant};
use tower::ServiceExt as _;

/// How often each page is timed.
pub const TIMES: usize = 15;
/// How often it is asked for before: the first time reads and parses what was frozen.
const WARM_UP: usize = 3;
const HOME: &str = "http://127.0.0.1:3000";

/// Who asks for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Visitor,
    Trekker,
    Coordinator,
}

/// A page, and who asks for it.
#[derive(Clone, Copy, Debug)]
pub struct Page(Who, &'static str);

/// Every page that shows what came of rounds.
pub const PAGES: [Page; 16] = [
    Page(Who::Visitor, "/monitor"),
    Page(Who::Trekker, "/monitor"),
    Page(Who::Trekker, "/monitor/regios"),
    Page(Who::Trekker, "/monitor/regios?principe=p1-trekker&beweging=gegroeid"),
    Page(Who::Trekker, "/monitor/borging"),
    Page(Who::Trekker, "/monitor/regio/drenthe"),
    Page(Who::Trekker, "/monitor/vergelijken?met=utrecht&met=zeeland"),
    Page(Who::Trekker, "/monitor/beweging"),
    Page(Who::Coordinator, "/monitor/voorbereiding"),
    Page(Who::Coordinator, "/monitor/woorden"),
    Page(Who::Trekker, "/monitor/woorden"),
    Page(Who::Coordinator, "/monitor/woorden?zoek=verloskundigen"),
    Page(Who::Trekker, "/monitor/woorden?zoek=verloskundigen+drenthe"),
    Page(Who::Trekker, "/netwerk/tuin"),
    Page(Who::Trekker, "/monitor/netwerk/p1-trekker.svg"),
    Page(Who::Trekker, "/"),
];

impl fmt::Display for Page {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(who, path) = self;
        let path = path.split_once('?').map_or((*path).to_owned(), |(path, asked)| format!("{path}?{:.12}…", asked));
        write!(to, "{who:?} {path}")
    }
}

/// Every format of the files; of the separated ones the two that grow with the answers.
pub const FILES: [&str; 4] = ["waarden.csv", "teksten.csv", "kansrijke-start.json", "kansrijke-start.xlsx"];

/// What a file took.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    pub bytes: usize,
    /// Until its first byte.
    pub first: Duration,
    /// Until its last.
    pub all: Duration,
}

/// What a page took.
#[derive(Clone, Copy, Debug)]
pub struct Took {
    /// The middle of all times.
    pub middle: Duration,
    /// Of the compressed page.
    pub bytes: usize,
}

/// The portal, with a login for each.
pub struct Asker {
    portal: Router,
    trekker: String,
    coordinator: String,
}

impl Asker {
    pub async fn new(filled: &Filled) -> Self {
        let ctx = &filled.net.ctx;
        let config = HttpConfig {
            listen: ([127, 0, 0, 1], 0).into(),
            public_url: HOME.to_owned(),
            origins: AllowedOrigins::new([HOME.to_owned()]),
            proxies: TrustedProxies::default(),
            security_contact: "mailto:beveiliging@lerendnetwerk.example".to_owned(),
        };
        Self {
            portal: router(app::state(ctx.clone(), Assets::default()), &config),
            trekker: cookie(ctx, &filled.trekker).await,
            coordinator: cookie(ctx, &filled.coordinator).await,
        }
    }

    /// Asks for the page until what it takes is known.
    ///
    /// # Panics
    /// When it does not answer.
    pub async fn ask(&self, page: Page) -> Took {
        for _ in 0..WARM_UP {
            self.once(page, "identity").await;
        }
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let begin = Instant::now();
            self.once(page, "identity").await;
            times.push(begin.elapsed());
        }
        times.sort();
        Took { middle: times[TIMES / 2], bytes: self.once(page, "br").await }
    }

    /// Takes a file along, as the coordination group.
    ///
    /// # Panics
    /// When it does not come.
    pub async fn take(&self, file: &str) -> Taken {
        let request = Request::get(format!("/monitor/meenemen/{file}")).header(header::COOKIE, &self.coordinator);
        let request = request.body(Body::empty()).expect("a request");
        let begin = Instant::now();
        let answer = self.portal.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK, "{file}");
        let first = begin.elapsed();
        let (mut bytes, mut body) = (0, answer.into_body().into_data_stream());
        while let Some(part) = body.next().await {
            bytes += part.expect("the file is whole").len();
        }
        Taken { bytes, first, all: begin.elapsed() }
    }

    /// The bytes of the answer.
    async fn once(&self, Page(who, path): Page, encoding: &str) -> usize {
        let mut request = Request::get(path).header(header::ACCEPT_ENCODING, encoding);
        match who {
            Who::Visitor => {}
            Who::Trekker => request = request.header(header::COOKIE, &self.trekker),
            Who::Coordinator => request = request.header(header::COOKIE, &self.coordinator),
        }
        let request = request.body(Body::empty()).expect("a request");
        let answer = self.portal.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        to_bytes(answer.into_body(), usize::MAX).await.expect("the page is whole").len()
    }
}

async fn cookie(ctx: &Ctx, who: &Actor) -> String {
    let token = testkit::log_in(ctx, who).await;
    let mut headers = HeaderMap::new();
    Cookie::Session.set(&ctx.settings, &mut headers, &token, true);
    let cookie = headers[header::SET_COOKIE].to_str().expect("a cookie is text");
    cookie.split(';').next().unwrap_or_default().to_owned()
}
