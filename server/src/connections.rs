//! Taking connections, and ending those on which nothing comes.

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use std::{future::Future, io, net::SocketAddr, pin::pin, time::Duration};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

/// How long a connection may wait for the head of a request, also between two of them. Longer than a proxy keeps a connection that
/// it does not use (nginx: 60 s), so that it is the proxy who ends it.
pub const SILENCE: Duration = Duration::from_secs(75);
/// How long no connection is taken when there is no handle left for one.
const BREATH: Duration = Duration::from_millis(100);

/// Raises the number of handles that this process may have as far as the system lets it: each connection takes one.
pub fn raise_handle_limit() {
    match rlimit::increase_nofile_limit(u64::MAX) {
        Ok(handles) => tracing::debug!(handles, "handles"),
        Err(error) => tracing::warn!("the number of handles stays as it is: {error}"),
    }
}

/// Serves until `stop` is ready, and then until the requests that have come in are answered.
pub async fn serve(listener: TcpListener, router: Router, silence: Duration, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(silence);
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            taken = listener.accept() => match taken {
                Ok((stream, peer)) => carry(&http, &graceful, router.clone(), stream, peer),
                Err(error) => wait_after(&error).await,
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    graceful.shutdown().await;
}

fn carry(http: &http1::Builder, graceful: &GracefulShutdown, router: Router, stream: TcpStream, peer: SocketAddr) {
    // An answer goes out at once, also when it is small.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request.map(Body::new))
    });
    let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
    tokio::spawn(async move {
        // How a browser goes away is its own affair.
        if let Err(error) = connection.await {
            tracing::debug!(%peer, "connection ended: {error}");
        }
    });
}

/// A visitor who has gone already is no trouble; when handles are short, those that end make room.
async fn wait_after(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!("no connection can be taken: {error}");
        tokio::time::sleep(BREATH).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use std::net::Ipv4Addr;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        sync::oneshot,
    };

    const ASK: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    async fn started(silence: Duration) -> (SocketAddr, oneshot::Sender<()>) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/", get(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.to_string()));
        let (stop, stopped) = oneshot::channel::<()>();
        tokio::spawn(serve(listener, router, silence, async move {
            let _ = stopped.await;
        }));
        (address, stop)
    }

    /// Everything that comes until the other side ends.
    async fn rest(stream: &mut TcpStream) -> String {
        let mut all = Vec::new();
        stream.read_to_end(&mut all).await.unwrap();
        String::from_utf8(all).unwrap()
    }

    /// Many connections on which nothing more comes: most said nothing at all, some half of a head.
    async fn quiet(address: SocketAddr) -> Vec<TcpStream> {
        raise_handle_limit();
        let mut all = Vec::new();
        for nth in 0..400 {
            let mut stream = TcpStream::connect(address).await.unwrap();
            if nth % 4 == 3 {
                // On a slow machine it may have been ended already.
                let _ = stream.write_all(b"GET / HTTP/1.1\r\nHo").await;
            }
            all.push(stream);
        }
        all
    }

    async fn answered(address: SocketAddr) -> bool {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
        rest(&mut stream).await.starts_with("HTTP/1.1 200")
    }

    #[tokio::test]
    async fn connections_on_which_nothing_comes_are_ended() {
        let (address, _stop) = started(Duration::from_millis(200)).await;
        let mut idle = TcpStream::connect(address).await.unwrap();
        idle.write_all(ASK).await.unwrap();
        for mut stream in quiet(address).await.into_iter().chain([idle]) {
            // However it ends.
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
    }

    #[tokio::test]
    async fn pages_are_answered_while_hundreds_say_nothing() {
        let (address, _stop) = started(SILENCE).await;
        let quiet = quiet(address).await;
        for _ in 0..100 {
            assert!(answered(address).await);
        }
        let is_open = |stream: &TcpStream| {
            stream.try_read(&mut [0]).is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
        };
        assert!(quiet.iter().all(is_open), "they were there all the time");
    }

    #[tokio::test]
    async fn who_asks_is_known_and_one_connection_serves_many_requests() {
        let (address, _stop) = started(SILENCE).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let own = stream.local_addr().unwrap().to_string();
        stream.write_all(ASK).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
        assert_eq!(rest(&mut stream).await.matches(&own).count(), 2);
    }

    #[tokio::test]
    async fn nothing_new_is_taken_after_the_signal_to_stop() {
        let (address, stop) = started(SILENCE).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(ASK).await.unwrap();
        let mut answer = [0; 15];
        stream.read_exact(&mut answer).await.unwrap();
        stop.send(()).unwrap();
        rest(&mut stream).await;
        assert!(TcpStream::connect(address).await.is_err());
    }
}
