//! Fills an empty database with the small network that later versions are tested on: `cargo xtask keep` runs it.

use service::testkit::{TestNet, filled};

#[tokio::main]
async fn main() {
    let address = std::env::args().nth(1).expect("the address of an empty database");
    let net = TestNet::at(address, tempfile::tempdir().expect("a folder")).await;
    net.ctx.db.migrate().await.expect("the migrations apply");
    let net = filled::fill(net).await;
    net.ctx.db.close().await;
}
