//! Files that are too large, over a real connection: a browser reads the answer only after it could send everything.

use super::{KIND, PAGE, with_file};
use crate::kit::cookies;
use crate::kit::socket::TestPortal;
use domain::account::{Actor, EmailAddress, Member, Role};
use domain::network::PersonName;
use server::surroundings::SystemClock;
use service::both_engines;
use service::ctx::Clock;
use service::monitor::import::FILE_LIMIT;
use service::network::proof::MayGiveRole;
use service::network::{Invitation, give_role};
use service::testkit::TestNet;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The cookies of a coordinator of a running portal.
async fn coordinator(portal: &TestPortal) -> String {
    let net = TestNet::at(portal.data.database.clone(), tempfile::tempdir().unwrap()).await;
    net.clock.set(SystemClock::real().now());
    let person = Invitation {
        email: EmailAddress::parse("cora@vws.example").unwrap(),
        name: PersonName::parse("Cora Proef").unwrap(),
        organisation: None,
        function: None,
    };
    let proof = MayGiveRole::of(&Actor::System, Role::Coordinator).unwrap();
    let given = give_role(&net.ctx, &proof, &person).await.unwrap();
    let member = Member { id: given.member, name: given.name, seat: None, roles: vec![Role::Coordinator] };
    cookies::line(&cookies::of_login(&net.ctx, &Actor::Member(member)).await)
}

both_engines! {
    async fn a_file_that_is_a_little_too_large_is_told_beside_the_field(portal: TestPortal) {
        let (origin, cookies) = (format!("http://{}", portal.address), coordinator(&portal).await);
        let headers = [("Origin", origin.as_str()), ("Content-Type", KIND), ("Cookie", cookies.as_str())];
        let fits = vec![b'a'; FILE_LIMIT];
        let answer = portal.send("POST", PAGE, &headers, &with_file("lijst.csv", &fits)).await;
        assert_eq!(answer.status, 422, "{}", answer.told());
        for size in [FILE_LIMIT + 1, FILE_LIMIT + 300_000, 12_000_000] {
            let answer = portal.send("POST", PAGE, &headers, &with_file("lijst.csv", &vec![b'a'; size])).await;
            let is_beside = answer.text().contains("id=\"bestand-fout\"");
            assert!(is_beside && answer.text().contains("Dit bestand is te groot"), "{size}: {}", answer.told());
            assert_eq!(answer.status, 413, "{size}");
        }
    }

    async fn a_file_of_a_hundred_megabytes_is_cut_off(portal: TestPortal) {
        const WHOLE: usize = 100_000_000;
        let cookies = coordinator(&portal).await;
        for cookies in [cookies.as_str(), "geen=login"] {
            let mut socket = TcpStream::connect(portal.address).await.unwrap();
            let head = format!(
                "POST {PAGE} HTTP/1.1\r\nHost: x\r\nOrigin: http://{}\r\nCookie: {cookies}\r\nContent-Type: {KIND}\r\n\
                 Content-Length: {WHOLE}\r\n\r\n",
                portal.address
            );
            socket.write_all(head.as_bytes()).await.unwrap();
            let piece = vec![b'a'; 100_000];
            let mut sent = 0;
            while sent < WHOLE && socket.write_all(&piece).await.is_ok() {
                sent += piece.len();
            }
            assert!(sent < 64_000_000, "the server went on reading: {sent}");
            let mut rest = Vec::new();
            let _ = socket.read_to_end(&mut rest).await;
        }
        assert_eq!(portal.get("/inloggen").await.status, 200);
    }
}
