//! The server for WeChat Pay's paths, and for the console below `/_sandbox/`. It serves HTTP and, on
//! another port, HTTPS. As a proxy, it accepts connections to WeChat Pay's hosts and terminates their TLS
//! itself, so that nothing leaves the machine.

use crate::call::{Channel, Received};
use crate::console::{self, plain};
use crate::core::Core;
use crate::faults::{Delivery, SLOW};
use crate::pay_page;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt, stream};
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderValue, Method, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// The maximum length of a request's body, in bytes.
const LONGEST: usize = 1 << 20;
/// The maximum length of an upload's body, in bytes.
const LONGEST_UPLOAD: usize = 30 << 20;
/// How long a request may take to arrive.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a connection stays open if a fault holds back the response.
const HELD: Duration = Duration::from_secs(600);

/// Serves connections until it is stopped.
#[derive(Clone)]
pub(crate) struct Server {
    router: TowerToHyperService<Router>,
    tls: TlsAcceptor,
    hosts: Arc<[String]>,
    connections: Arc<Mutex<JoinSet<()>>>,
}

impl Server {
    /// Creates a server that is also a proxy for these hosts.
    pub(crate) fn new(core: Arc<Core>, tls: TlsAcceptor, hosts: Vec<String>) -> Self {
        let router = console::router(core.clone()).merge(pay_page::router()).fallback(respond).with_state(core);
        Self { router: TowerToHyperService::new(router), tls, hosts: hosts.into(), connections: Arc::default() }
    }

    /// Accepts connections.
    pub(crate) async fn run(self, listener: TcpListener, is_tls: bool) {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    // Without this option, the parts of a response are delayed. If it can't be set, the
                    // connection is broken, and serving it fails, too.
                    drop(stream.set_nodelay(true));
                    let server = self.clone();
                    self.spawn(async move {
                        if is_tls { server.serve_tls(stream).await } else { server.serve(stream, Channel::Plain).await }
                    });
                }
                Err(error) => {
                    eprintln!("a connection could not be accepted: {error}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    /// Closes all connections.
    pub(crate) fn stop(&self) {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner).abort_all();
    }

    fn spawn(&self, connection: impl Future<Output = ()> + Send + 'static) {
        let mut connections = self.connections.lock().unwrap_or_else(PoisonError::into_inner);
        while connections.try_join_next().is_some() {}
        connections.spawn(connection);
    }

    async fn serve_tls(self, stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) {
        // A client that doesn't trust the authority ends the handshake, and reports that itself.
        let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, self.tls.accept(stream)).await else { return };
        let certificate = stream.get_ref().1.peer_certificates().and_then(|chain| chain.first());
        let channel = Channel::Tls(certificate.map(|certificate| Arc::from(&**certificate)));
        self.serve(stream, channel).await;
    }

    /// Serves a connection that a client opened through the proxy to one of WeChat Pay's hosts.
    fn tunnel(self, upgrade: OnUpgrade) -> BoxFuture<'static, ()> {
        let serve = async move {
            if let Ok(stream) = upgrade.await {
                self.serve_tls(TokioIo::new(stream)).await;
            }
        };
        serve.boxed()
    }

    async fn serve(self, stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static, channel: Channel) {
        let service = service_fn(move |request| {
            let (server, channel) = (self.clone(), channel.clone());
            async move { server.handle(request, channel).await }
        });
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
        // An error means that the client or a fault closed the connection early.
        drop(http.serve_connection(TokioIo::new(stream), service).with_upgrades().await);
    }

    async fn handle(self, mut request: http::Request<Incoming>, channel: Channel) -> io::Result<Response> {
        let host = request.uri().host().unwrap_or_default().trim_end_matches('.').to_lowercase();
        let is_connect = request.method() == Method::CONNECT;
        let is_known = self.hosts.contains(&host) && (!is_connect || request.uri().port_u16() == Some(443));
        if (is_connect || !host.is_empty()) && !is_known {
            let text = format!("the sandbox is not a proxy for {host}, only for {}", self.hosts.join(", "));
            return Ok(plain(StatusCode::FORBIDDEN, text));
        }
        if is_connect {
            self.spawn(self.clone().tunnel(hyper::upgrade::on(request)));
            return Ok(Response::new(Body::empty()));
        }
        request.extensions_mut().insert(channel);
        let Ok(response) = self.router.call(request.map(Body::new)).await;
        deliver(response).await
    }
}

/// Applies the fault of a response to its delivery: delays it, cuts it off, or closes the connection.
/// If the response has no fault, returns it unchanged.
async fn deliver(response: Response) -> io::Result<Response> {
    let Some(delivery) = response.extensions().get::<Delivery>().copied() else { return Ok(response) };
    let closed = || io::Error::other("a fault closes the connection");
    if delivery == Delivery::Hold {
        tokio::time::sleep(HELD).await;
    }
    let (mut parts, body) = response.into_parts();
    let body = match delivery {
        Delivery::Hold | Delivery::Close => return Err(closed()),
        Delivery::Cut | Delivery::Slow => to_bytes(body, usize::MAX).await.map_err(io::Error::other)?,
    };
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    parts.headers.remove(TRANSFER_ENCODING);
    let half = body.len() / 2;
    let rest = body.slice(half..);
    let second = async move {
        if delivery == Delivery::Cut {
            // The first half has to be sent before the connection is closed.
            tokio::time::sleep(Duration::from_millis(100)).await;
            return Err(closed());
        }
        tokio::time::sleep(SLOW).await;
        Ok(rest)
    };
    let first = std::future::ready(io::Result::Ok(body.slice(..half)));
    let halves = stream::iter([first.boxed(), second.boxed()]).then(|half| half);
    Ok(Response::from_parts(parts, Body::from_stream(halves)))
}

/// Responds to a request to WeChat Pay, on a thread that may wait for the disk.
async fn respond(State(core): State<Arc<Core>>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let is_upload =
        parts.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let limit = if is_upload { LONGEST_UPLOAD } else { LONGEST };
    let body = match tokio::time::timeout(PATIENCE, to_bytes(body, limit)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => return plain(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is longer than {limit} bytes")),
        Err(_) => {
            return plain(
                StatusCode::REQUEST_TIMEOUT,
                "the body of the request did not arrive within a minute".to_owned(),
            );
        }
    };
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let channel = parts.extensions.remove().unwrap_or_default();
    let received = Received { method: parts.method.as_str().to_owned(), target, headers: parts.headers, body, channel };
    match tokio::task::spawn_blocking(move || core.respond(&received)).await {
        Ok(response) => response.map(Body::from),
        Err(error) => {
            eprintln!("a request caused a panic: {error}");
            plain(StatusCode::INTERNAL_SERVER_ERROR, "the sandbox failed: see its output for the cause".to_owned())
        }
    }
}
