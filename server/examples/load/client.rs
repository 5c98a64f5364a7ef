//! Clients that keep one connection each and ask again as soon as they are answered.

use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// The origin that the portal of this program accepts forms from.
pub const ORIGIN: &str = "http://127.0.0.1:3000";

/// What to ask.
#[derive(Clone, Copy)]
pub struct Request {
    path: &'static str,
    saves: bool,
    compressed: bool,
}

impl Request {
    /// A page.
    pub fn get(path: &'static str) -> Self {
        Self { path, saves: false, compressed: false }
    }

    /// A post with another answer each time, as the island sends it.
    pub fn save(path: &'static str) -> Self {
        Self { path, saves: true, compressed: false }
    }

    /// As browsers ask.
    pub fn compressed(self) -> Self {
        Self { compressed: true, ..self }
    }

    fn text(self, cookie: &str, nth: usize) -> String {
        let encodings = if self.compressed { "Accept-Encoding: gzip, deflate, br, zstd\r\n" } else { "" };
        let head = format!("HTTP/1.1\r\nHost: 127.0.0.1:3000\r\nCookie: portaal={cookie}\r\n{encodings}");
        if !self.saves {
            return format!("GET {} {head}\r\n", self.path);
        }
        let body = format!("p1-trekker={}&p1-trekker.toelichting=Meting+{nth}&p1-trekker.delen=netwerk", nth % 5 + 1);
        format!(
            "POST {} {head}Origin: {ORIGIN}\r\nAccept: application/json\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.path,
            body.len()
        )
    }
}

/// A measurement to take.
pub struct Load {
    /// Host and port.
    pub address: String,
    /// A session for each client.
    pub cookies: Vec<String>,
    /// How many at once.
    pub clients: usize,
    /// How long.
    pub time: Duration,
    /// What to ask.
    pub request: Request,
}

/// What it came to.
pub struct Took {
    /// Sorted.
    times: Vec<Duration>,
    all: Duration,
    /// Answers other than 200.
    pub failed: usize,
}

impl Took {
    /// Answers a second.
    pub fn a_second(&self) -> f64 {
        self.times.len() as f64 / self.all.as_secs_f64()
    }

    /// The time within which this share was answered, in milliseconds.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
    pub fn percentile(&self, share: f64) -> f64 {
        let place = ((self.times.len() as f64 * share) as usize).min(self.times.len().saturating_sub(1));
        self.times.get(place).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
    }
}

/// Takes a measurement.
pub async fn run(load: Load) -> Took {
    let start = Instant::now();
    let clients = (0..load.clients).map(|nth| {
        let (address, cookie) = (load.address.clone(), load.cookies[nth % load.cookies.len()].clone());
        tokio::spawn(client(address, cookie, load.request, start + load.time))
    });
    let clients: Vec<_> = clients.collect();
    let (mut times, mut failed) = (Vec::new(), 0);
    for client in clients {
        let (own, bad) = client.await.expect("no client panics");
        times.extend(own);
        failed += bad;
    }
    let all = start.elapsed();
    times.sort_unstable();
    Took { times, all, failed }
}

async fn client(address: String, cookie: String, request: Request, until: Instant) -> (Vec<Duration>, usize) {
    let socket = TcpStream::connect(&address).await.expect("the server listens");
    socket.set_nodelay(true).expect("a socket takes this setting");
    let mut socket = BufReader::with_capacity(64 * 1024, socket);
    let (mut times, mut failed) = (Vec::new(), 0);
    while Instant::now() < until {
        let text = request.text(&cookie, times.len());
        let start = Instant::now();
        socket.write_all(text.as_bytes()).await.expect("the server reads");
        let status = answer(&mut socket).await;
        times.push(start.elapsed());
        failed += usize::from(status != 200);
    }
    (times, failed)
}

/// Reads one answer to its end and gives its status.
async fn answer(socket: &mut BufReader<TcpStream>) -> u16 {
    let status = line(socket).await.split(' ').nth(1).and_then(|text| text.parse().ok()).unwrap_or(0);
    let (mut length, mut chunked) = (0, false);
    loop {
        let header = line(socket).await.to_ascii_lowercase();
        match header.split_once(": ") {
            Some(("content-length", number)) => length = number.parse().unwrap_or(0),
            Some(("transfer-encoding", how)) => chunked = how == "chunked",
            Some(_) => {}
            None => break,
        }
    }
    if !chunked {
        skip(socket, length).await;
        return status;
    }
    loop {
        let size = usize::from_str_radix(&line(socket).await, 16).unwrap_or(0);
        skip(socket, size + 2).await;
        if size == 0 {
            return status;
        }
    }
}

async fn line(socket: &mut BufReader<TcpStream>) -> String {
    let mut text = String::new();
    socket.read_line(&mut text).await.expect("the server answers in text");
    text.truncate(text.trim_end().len());
    text
}

async fn skip(socket: &mut BufReader<TcpStream>, bytes: usize) {
    let mut body = vec![0; bytes];
    socket.read_exact(&mut body).await.expect("the server sends all that it said");
}
