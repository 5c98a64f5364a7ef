//! The server's side: the portal with a demo network, and the bare routes beside it.

use crate::client::ORIGIN;
use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::{get, post};
use domain::account::{Actor, Member, Seat};
use domain::survey::Post;
use server::http::HttpConfig;
use server::http::{AllowedOrigins, TrustedProxies, assets, router};
use service::db::Engine;
use service::demo::{self, Variant};
use service::network::list_regions;
use service::survey::{save_section, section};
use service::testkit::{TestNet, new_postgres_database};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use std::io::Read as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const SECTION: &str = "doorontwikkeling";

/// Serves until the input ends; says first where, with a session for every trekker.
pub async fn serve(engine: Engine) {
    let net = TestNet::new(engine).await;
    demo::seed(&net.ctx, Variant::Open).await.expect("the demo fits a new database");
    let trekkers = trekkers(&net).await;
    parts(&net, &trekkers[0]).await;
    let (listener, config) = listener().await;
    println!("portal {}", config.listen);
    let portal = router(app::state(net.ctx.clone(), assets()), &config);
    let size = page_size(&config, portal.clone(), &net, &trekkers[0], listener).await;
    println!("part the survey page is {size} bytes, not compressed");
    let (listener, config) = listener_for_bare().await;
    println!("bare {config}");
    let bare = bare(engine, &net, size).await;
    tokio::spawn(async move { axum::serve(listener, bare).await });
    for trekker in &trekkers {
        println!("cookie {}", &*net.log_in(trekker).await);
    }
    println!("ready");
    let input = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    let _ = input.await;
}

async fn listener() -> (TcpListener, HttpConfig) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let listen = listener.local_addr().expect("a listener has an address");
    let config = HttpConfig {
        listen,
        public_url: ORIGIN.to_owned(),
        origins: AllowedOrigins::new([ORIGIN.to_owned()]),
        proxies: TrustedProxies::default(),
        security_contact: "mailto:beveiliging@lerendnetwerk.example".to_owned(),
    };
    (listener, config)
}

async fn listener_for_bare() -> (TcpListener, SocketAddr) {
    let (listener, config) = listener().await;
    (listener, config.listen)
}

async fn trekkers(net: &TestNet) -> Vec<Actor> {
    let regions = list_regions(&net.ctx, &Actor::System).await.expect("the regions are there");
    let actor = |region: &service::network::RegionView, holder: &service::network::Holder| {
        let seat = Some(Seat { region: region.id.clone(), number: holder.seat });
        Actor::Member(Member { id: holder.member, name: holder.name.clone(), seat, roles: Vec::new() })
    };
    regions.iter().flat_map(|r| r.holders.iter().flatten().map(move |h| actor(r, h))).collect()
}

/// How long the use cases take without HTTP and pages: where the time goes.
async fn parts(net: &TestNet, trekker: &Actor) {
    const TIMES: u32 = 200;
    let start = Instant::now();
    for _ in 0..TIMES {
        section(&net.ctx, trekker, SECTION).await.expect("the section is there");
    }
    println!(
        "part reading the section from the database: {:.2} ms",
        start.elapsed().as_secs_f64() * 1000.0 / f64::from(TIMES)
    );
    let start = Instant::now();
    for nth in 0..TIMES {
        let field = ("p1-trekker".to_owned(), (nth % 5 + 1).to_string());
        let form = Post::new(vec![field]).expect("a small form");
        save_section(&net.ctx, trekker, SECTION, form).await.expect("the section is saved");
    }
    println!(
        "part saving an answer in the database: {:.2} ms",
        start.elapsed().as_secs_f64() * 1000.0 / f64::from(TIMES)
    );
}

/// Starts the portal and asks for the page once.
async fn page_size(
    config: &HttpConfig,
    portal: Router,
    net: &TestNet,
    trekker: &Actor,
    listener: TcpListener,
) -> usize {
    let service = portal.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    let session = net.log_in(trekker).await;
    let cookie = &*session;
    let mut socket = tokio::net::TcpStream::connect(config.listen).await.expect("the portal listens");
    let text =
        format!("GET /vragenlijst/{SECTION} HTTP/1.0\r\nHost: 127.0.0.1:3000\r\nCookie: portaal={cookie}\r\n\r\n");
    socket.write_all(text.as_bytes()).await.expect("the portal reads");
    let mut all = Vec::new();
    socket.read_to_end(&mut all).await.expect("the portal answers");
    assert!(all.starts_with(b"HTTP/1.0 200"), "the survey page is there");
    all.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |head| all.len() - head - 4)
}

/// The least that a route with a database can do.
#[derive(Clone)]
enum Bare {
    Sqlite { readers: SqlitePool, writer: SqlitePool, page: Arc<str> },
    Postgres { pool: PgPool, page: Arc<str> },
}

const TABLE: &str = "CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL)";
const FIRST: &str = "INSERT INTO bare (id, body) VALUES (0, 'one row')";
const READ: &str = "SELECT body FROM bare WHERE id = 0";
const INSERT_SQLITE: &str = "INSERT INTO bare (body) VALUES ($1)";
const TABLE_POSTGRES: &str =
    "CREATE TABLE bare (id INTEGER GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, body TEXT NOT NULL)";

/// The bare routes, on a database of their own with the settings of the portal's.
async fn bare(engine: Engine, net: &TestNet, size: usize) -> Router {
    let page: Arc<str> = "x".repeat(size).into();
    let state = match engine {
        Engine::Sqlite => {
            let options = SqliteConnectOptions::new()
                .filename(net.folder().join("bare.db"))
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full);
            let writer = SqlitePoolOptions::new().max_connections(1).connect_lazy_with(options.clone());
            for text in [TABLE, FIRST] {
                sqlx::query(text).execute(&writer).await.expect("a new table");
            }
            Bare::Sqlite {
                readers: SqlitePoolOptions::new().max_connections(4).connect_lazy_with(options),
                writer,
                page,
            }
        }
        Engine::Postgres => {
            let address = new_postgres_database().await;
            let pool = sqlx::postgres::PgPoolOptions::new().max_connections(16).connect_lazy(&address);
            let pool = pool.expect("an address of PostgreSQL");
            for text in [TABLE_POSTGRES, FIRST] {
                sqlx::query(text).execute(&pool).await.expect("a new table");
            }
            Bare::Postgres { pool, page }
        }
    };
    Router::new().route("/page", get(read)).route("/insert", post(insert)).with_state(state)
}

async fn read(State(state): State<Bare>) -> Html<String> {
    let (row, page) = match &state {
        Bare::Sqlite { readers, page, .. } => (sqlx::query_as::<_, (String,)>(READ).fetch_one(readers).await, page),
        Bare::Postgres { pool, page } => (sqlx::query_as::<_, (String,)>(READ).fetch_one(pool).await, page),
    };
    let (row,) = row.expect("the row is there");
    // The row is used, so that reading it cannot be left out.
    Html(page[..page.len() - row.len()].to_owned() + &row)
}

async fn insert(State(state): State<Bare>, body: String) -> &'static str {
    let done = match &state {
        Bare::Sqlite { writer, .. } => sqlx::query(INSERT_SQLITE).bind(body).execute(writer).await.map(drop),
        Bare::Postgres { pool, .. } => sqlx::query(INSERT_SQLITE).bind(body).execute(pool).await.map(drop),
    };
    done.expect("the row is stored");
    "ok"
}
