//! What the tests of accounts share.

use domain::account::login::LoginCode;
use domain::account::{Actor, EmailAddress};
use domain::ids::MemberId;
use service::account::{self, Asked, CodeRequest, CodeTyped, Found, LoggedIn, Refusal, Session};
use service::testkit::TestNet;
use service::{Hidden, execute, fetch_all};
use uuid::Uuid;

pub const ANNA: &str = "anna@ggd.example";

pub fn email(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

/// Stores a member with an address, and a role when one is named.
pub async fn add_member(net: &TestNet, address: &str, role: Option<&'static str>) -> Uuid {
    let MemberId(id) = net.add_member("Anna Voorbeeld", address).await;
    let (role_id, now) = (net.ctx.new_id(), net.ctx.now());
    let write = net.ctx.db.write(move |conn| {
        Box::pin(async move {
            const ROLE: &str = "INSERT INTO member_roles (id, member_id, role, given_at) VALUES ($1, $2, $3, $4)";
            if let Some(role) = role {
                execute!(conn, ROLE, role_id, id, role, now)?;
            }
            Ok::<_, service::db::DbError>(())
        })
    });
    write.await.unwrap();
    id
}

pub fn request(address: &str) -> CodeRequest {
    CodeRequest {
        email: email(address),
        origin: "192.0.2.1".into(),
        device: "Firefox op Linux".into(),
        own_device: true,
        next: Some("/vragenlijst/groei".into()),
        earlier_verifier: None,
        again: false,
        page: None,
    }
}

pub async fn ask(net: &TestNet, request: CodeRequest) -> Hidden {
    match account::request_code(&net.ctx, request).await.unwrap() {
        Asked::Sent { verifier } => verifier,
        other => panic!("{other:?}"),
    }
}

#[derive(sqlx::FromRow)]
pub struct WaitingMail {
    pub kind: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
}

/// Mails that wait, the newest last.
pub async fn mails(net: &TestNet) -> Vec<WaitingMail> {
    const SQL: &str =
        "SELECT kind, recipient, subject, body FROM outbox WHERE given_up_at IS NULL ORDER BY created_at, recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), WaitingMail, SQL).unwrap()
}

pub async fn newest_code(net: &TestNet) -> LoginCode {
    let mail = mails(net).await.pop().unwrap();
    mail.body.lines().find_map(LoginCode::parse).unwrap()
}

pub fn other_than(code: &LoginCode) -> LoginCode {
    let number: u32 = code.digits().parse().unwrap();
    LoginCode::from_random((number + 1) % 1_000_000).unwrap()
}

pub async fn try_code(net: &TestNet, verifier: &str, code: &LoginCode) -> Result<LoggedIn, Refusal> {
    let typed = CodeTyped {
        verifier: Some(verifier.into()),
        code: code.clone(),
        device: "Firefox op Linux".into(),
        earlier_session: None,
    };
    account::verify_code(&net.ctx, typed).await.unwrap()
}

pub async fn log_in(net: &TestNet, address: &str) -> (Hidden, Actor, Session) {
    let verifier = ask(net, request(address)).await;
    let login = try_code(net, &verifier, &newest_code(net).await).await.unwrap();
    let (actor, session) = live(net, &login.token).await.unwrap();
    assert_eq!(actor, login.actor);
    (login.token, actor, session)
}

pub async fn live(net: &TestNet, token: &str) -> Option<(Actor, Session)> {
    match account::find_session(&net.ctx, token).await.unwrap() {
        Found::Live(actor, session) => Some((actor, session)),
        _ => None,
    }
}
