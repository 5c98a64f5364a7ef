//! A portal on a free port, and a client that can also send what no browser would.

use super::{data::Data, http_config, page};
use server::{
    config::{Config, Prepare},
    run::{self, Portal},
    surroundings::SystemClock,
};
use service::{
    Key,
    db::{Engine, Limits},
    testkit::OnEngine,
};
use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::oneshot,
};

/// A portal that runs until it is dropped, on a database of its own.
pub struct TestPortal {
    pub address: SocketAddr,
    pub data: Data,
    _stop: oneshot::Sender<()>,
}

impl OnEngine for TestPortal {
    async fn on(engine: Engine) -> Self {
        Self::with(Data::on(engine).await).await
    }
}

impl TestPortal {
    /// A migrated portal on this database.
    pub async fn with(data: Data) -> Self {
        let listener = run::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await.unwrap();
        let address = listener.local_addr().unwrap();
        let config = Config {
            http: http_config(&format!("http://{address}"), address),
            database_url: data.database.as_str().into(),
            limits: Limits::default(),
            mail: format!("file:{}", data.mails().display()).into(),
            mail_from: "portaal@voorbeeld.example".to_owned(),
            key: Key::new(vec![7; Key::SHORTEST]).unwrap(),
            publisher: service::Publisher::default(),
            organiser: None,
            scanner: None,
            prepare: Prepare::Migrate,
        };
        let portal = Portal::open(config, Arc::new(SystemClock::real())).await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        tokio::spawn(portal.serve(listener, async move {
            let _ = stopped.await;
        }));
        Self { address, data, _stop: stop }
    }

    /// Asks for a page as a browser that is not logged in.
    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"").await
    }

    /// Posts a form from a page of the portal itself.
    pub async fn post(&self, path: &str, form: &[u8]) -> Answer {
        let origin = format!("http://{}", self.address);
        let headers = [("Origin", origin.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
        self.send("POST", path, &headers, form).await
    }

    /// Sends exactly this.
    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        send(self.address, method, path, headers, body).await
    }
}

/// An answer as it came over the wire.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The cookies that it sets, as a browser sends them back.
    pub fn cookies(&self) -> String {
        let set = self.headers.iter().filter(|(name, _)| name == "set-cookie");
        set.map(|(_, line)| line.split(';').next().unwrap()).collect::<Vec<_>>().join("; ")
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Status and words of the page, for what a failing test says.
    pub fn told(&self) -> String {
        format!("{}: {}", self.status, page::main_text(&self.text()))
    }

    /// The text of the page's one main heading.
    pub fn heading(&self) -> String {
        let text = self.text();
        assert_eq!(text.matches("<h1").count(), 1, "a page has one main heading: {}", self.told());
        let after = text.split("<h1").nth(1).unwrap();
        let after = &after[after.find('>').unwrap() + 1..];
        after[..after.find("</h1>").unwrap()].to_owned()
    }
}

/// Sends one request on a connection of its own, which the server closes when it has answered.
pub async fn send(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    try_send(address, method, path, headers, body).await.unwrap()
}

/// As [`send`], to a server that may go away before it has answered.
///
/// # Errors
/// When no whole answer came.
pub async fn try_send(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<Answer> {
    let mut head = format!("{method} {path} HTTP/1.0\r\n");
    if !headers.iter().any(|(name, _)| *name == "Host") {
        head.push_str(&format!("Host: {address}\r\n"));
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    let mut socket = TcpStream::connect(address).await?;
    socket.write_all(&[head.as_bytes(), body].concat()).await?;
    try_read(&mut socket).await
}

/// Reads an answer to its end.
pub async fn read(socket: &mut TcpStream) -> Answer {
    try_read(socket).await.unwrap()
}

async fn try_read(socket: &mut TcpStream) -> io::Result<Answer> {
    let mut all = Vec::new();
    socket.read_to_end(&mut all).await?;
    let broken = || io::Error::new(io::ErrorKind::UnexpectedEof, String::from_utf8_lossy(&all));
    let border = all.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(broken)?;
    let head = String::from_utf8(all[..border].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).ok_or_else(broken)?;
    let pairs = lines.filter_map(|line| line.split_once(": "));
    let headers = pairs.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    let answer = Answer { status, headers, body: all[border + 4..].to_vec() };
    let whole = answer.header("content-length").is_none_or(|length| length == answer.body.len().to_string());
    if whole { Ok(answer) } else { Err(broken()) }
}
