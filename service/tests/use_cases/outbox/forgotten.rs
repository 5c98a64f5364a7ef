//! What went out stands nowhere any more, also not where an SQLite file has room left.

use super::stage::Postman;
use chrono::Duration;
use domain::account::login::LoginCode;
use service::account;
use service::db::Engine;
use service::testkit::{TestNet, code_request};
use service::{fetch_one, outbox};

/// Asks for a code to log in, and gives it as the mail that waits has it.
async fn asked_code(net: &TestNet) -> LoginCode {
    account::request_code(&net.ctx, code_request("anna@ggd.example")).await.unwrap();
    let mut read = net.ctx.db.read().await.unwrap();
    let (text,) = fetch_one!(&mut read.conn(), (String,), "SELECT body FROM outbox").unwrap();
    text.lines().find_map(LoginCode::parse).unwrap()
}

/// Whether the file of the database, or one beside it, has the code in it as a mail writes it.
fn is_kept(net: &TestNet, code: &LoginCode) -> bool {
    let digits = code.digits();
    let written = [digits.to_owned(), format!("{} {}", &digits[..3], &digits[3..])];
    let files = std::fs::read_dir(net.folder()).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
    let has = |bytes: &[u8], text: &String| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    files.into_iter().any(|bytes| written.iter().any(|text| has(&bytes, text)))
}

#[tokio::test]
async fn the_code_of_a_mail_that_went_stands_nowhere_in_an_sqlite_file() {
    let net = TestNet::new(Engine::Sqlite).await;
    net.add_member("Anna Voorbeeld", "anna@ggd.example").await;
    let postman = Postman::default();
    outbox::work_once(&net.ctx, &postman).await.unwrap();
    net.clock.advance(Duration::days(91));
    outbox::tidy(&net.ctx).await.unwrap();
    let code = asked_code(&net).await;
    net.ctx.db.tidy().await.unwrap();
    assert!(is_kept(&net, &code), "while it waits it is there to be found");
    assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
    net.ctx.db.tidy().await.unwrap();
    assert!(!is_kept(&net, &code), "it went");
    net.ctx.db.close().await;
    assert!(!is_kept(&net, &code), "it went, and the file is closed");
}
