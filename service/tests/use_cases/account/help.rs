//! What the tests of accounts share.

use domain::account::login::LoginCode;
use domain::account::{Actor, EmailAddress, Role};
use domain::ids::MemberId;
use service::account::{self, Asked, CodeRequest, CodeTyped, Found, LoggedIn, Refusal, Session};
use service::network::Invitation;
pub use service::testkit::Network;
use service::testkit::{TestNet, code_request, invitation};
use service::{Hidden, fetch_all};

pub const ANNA: &str = "anna@ggd.example";

pub fn email(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

/// Somebody with this address and this role; without one it is a former member, who had a role once.
pub async fn add_member(net: &Network, address: &str, role: Option<Role>) -> MemberId {
    let invited = Invitation { email: email(address), ..invitation("Anna Voorbeeld") };
    let member = net.give_role(&invited, role.unwrap_or(Role::Partner)).await;
    if role.is_none() {
        net.end_role(&member, Role::Partner).await;
    }
    member.member_id().unwrap()
}

pub fn request(address: &str) -> CodeRequest {
    CodeRequest { next: Some("/vragenlijst/groei".into()), ..code_request(address) }
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

/// Mails that wait, the newest last, but for those about a role that began or ended.
pub async fn mails(net: &TestNet) -> Vec<WaitingMail> {
    const SQL: &str = "SELECT kind, recipient, subject, body FROM outbox
        WHERE given_up_at IS NULL AND kind NOT IN ('invitation', 'role_ended') ORDER BY created_at, recipient";
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
