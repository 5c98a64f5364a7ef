//! The whole survey, from opening it to having sent in: what it costs the server's processor.
//!
//! One trekker after the other. Two of one region at once would both change the answers that they share, and who comes second is
//! shown both and has to choose (decision 11): such a survey rightly stops at what is to be mended.

use crate::client::ORIGIN;
use domain::survey::SurveyFormat;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What the surveys came to.
pub struct Surveys {
    /// How many were filled in and sent in.
    pub sent: usize,
    /// How many ended elsewhere than on the page that says thanks.
    pub stopped: usize,
    /// Requests for each.
    pub requests: usize,
    /// Processor time of the server for each.
    pub processor: Duration,
}

/// Fills in a survey for everyone whose session this is. `processor` tells how much time the server has used.
pub async fn fill_in(address: &str, cookies: &[String], processor: impl Fn() -> Duration) -> Surveys {
    let (mut sent, mut requests, before) = (0, 0, processor());
    for cookie in cookies {
        let mut trekker = Trekker { address, cookie, requests: 0 };
        sent += usize::from(trekker.fill_in().await);
        requests += trekker.requests;
    }
    let all = cookies.len();
    let each = u32::try_from(all).unwrap_or(1);
    Surveys { sent, stopped: all - sent, requests: requests / all, processor: (processor() - before) / each }
}

struct Trekker<'a> {
    address: &'a str,
    cookie: &'a str,
    requests: usize,
}

impl Trekker<'_> {
    /// Whether it was sent in.
    async fn fill_in(&mut self) -> bool {
        self.get("/").await;
        self.get("/vragenlijst").await;
        for section in &SurveyFormat::current().sections {
            let path = format!("/vragenlijst/{}", section.id);
            let page = self.get(&path).await;
            self.post(&path, &answers(&page)).await;
        }
        let check = self.get("/vragenlijst/controleren").await;
        self.post("/vragenlijst/controleren", &answers(&check)).await;
        self.get("/vragenlijst/bedankt").await.contains("je antwoorden zijn binnen")
    }

    async fn get(&mut self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.0\r\n{}\r\n", self.head())).await
    }

    async fn post(&mut self, path: &str, body: &str) -> String {
        let head = self.head();
        let kind = "Content-Type: application/x-www-form-urlencoded";
        let length = body.len();
        self.ask(&format!(
            "POST {path} HTTP/1.0\r\n{head}Origin: {ORIGIN}\r\n{kind}\r\nContent-Length: {length}\r\n\r\n{body}"
        ))
        .await
    }

    fn head(&self) -> String {
        format!("Host: 127.0.0.1:3000\r\nAccept-Encoding: zstd;q=0\r\nCookie: portaal={}\r\n", self.cookie)
    }

    async fn ask(&mut self, request: &str) -> String {
        self.requests += 1;
        let mut socket = TcpStream::connect(self.address).await.expect("the server listens");
        socket.write_all(request.as_bytes()).await.expect("the server reads");
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).await.expect("the server answers");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

/// An answer to everything that a page asks, as its form sends it: what stands there, else the first choice, 1 or a text.
fn answers(page: &str) -> String {
    let mut chosen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut fields = Vec::new();
    let tags = page.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    for tag in tags.filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea ")) {
        let (Some(name), value) = (attribute(tag, "name"), attribute(tag, "value").unwrap_or_default()) else {
            continue;
        };
        let is_checked = tag.ends_with(" checked") || tag.contains(" checked ");
        match attribute(tag, "type") {
            Some("hidden") => fields.push((name, value)),
            Some("checkbox") if name.ends_with(".onbekend") || name.ends_with(".themas") => {}
            Some("radio" | "checkbox") => {
                let standing = chosen.entry(name).or_insert(value);
                if is_checked {
                    *standing = value;
                }
            }
            _ if tag.starts_with("textarea") => fields.push((name, "Meting")),
            _ => fields.push((name, if value.is_empty() { "1" } else { value })),
        }
    }
    fields.extend(chosen);
    fields.push(("doen", "verder"));
    let pairs: Vec<String> = fields.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}
