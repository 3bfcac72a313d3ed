//! WeChat Pay on loopback: real sockets, real signatures under test keys, and faults on demand.

use base64::prelude::{BASE64_STANDARD, Engine};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::transport::Reqwest;
use wechatpay_client::{Builder, Client, Retry};

pub(crate) const MERCHANT_KEY: &str = include_str!("../keys/test_only_merchant_key.pem");
pub(crate) const MERCHANT_CERT: &str = include_str!("../keys/test_only_merchant_cert.pem");
pub(crate) const MERCHANT_SERIAL: &str = "3775B6A45ACD588826D15E583A95F5DD12345678";
pub(crate) const WECHATPAY_KEY: &str = include_str!("../keys/test_only_wechatpay_key.pem");
pub(crate) const WECHATPAY_PUB: &str = include_str!("../keys/test_only_wechatpay_pub.pem");
pub(crate) const WECHATPAY_ID: &str = "PUB_KEY_ID_0119000091912026112100000001";
pub(crate) const PLATFORM_KEY: &str = include_str!("../keys/test_only_platform_key.pem");
pub(crate) const PLATFORM_CERT: &str = include_str!("../keys/test_only_platform_cert.pem");
pub(crate) const PLATFORM_SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
pub(crate) const NEXT_CERT: &str = include_str!("../keys/test_only_next_cert.pem");
/// The serial number of [`NEXT_CERT`], a certificate for [`WECHATPAY_KEY`].
pub(crate) const NEXT_SERIAL: &str = "F1E2D3C4B5A69788796A5B4C3D2E1F00123456";
pub(crate) const API_V3_KEY: &str = "0123456789abcdefghijklmnopqrstuv";
/// The time on the clocks of client and server, in January 2027.
pub(crate) const NOW: i64 = 1_800_000_000;

/// A time far in the future, which no machine's clock shows.
pub(crate) const LATER: i64 = 5_000_000_000;
pub(crate) const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

/// A request as it arrived over the socket.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) verb: String,
    pub(crate) target: String,
    /// Keyed by the name in lower case.
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// What the server does with a request.
#[derive(Clone)]
pub(crate) enum Act {
    Canned(Canned),
    /// Announces one byte more than it sends.
    Cut(Canned),
    /// Sends the body byte by byte, with a pause before each.
    Drip(Canned, Duration),
    Close,
    /// Hangs up before it has read anything.
    CloseUnread,
    Hang,
    /// Sends these bytes in place of a response.
    Raw(Vec<u8>),
    /// Does what the function returns for the request.
    By(Arc<dyn Fn(&Received) -> Act + Send + Sync>),
}

#[derive(Clone)]
pub(crate) struct Canned {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Canned {
    pub(crate) fn unsigned(status: u16, body: &str) -> Self {
        let headers = [("Request-ID", "08F1ABCD"), ("Content-Type", "application/json")];
        Self {
            status,
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            body: body.as_bytes().to_vec(),
        }
    }

    pub(crate) fn signed(status: u16, body: &str) -> Self {
        Self::unsigned(status, body).sign(WECHATPAY_KEY, WECHATPAY_ID, NOW)
    }

    pub(crate) fn sign(mut self, key: &str, serial: &str, timestamp: i64) -> Self {
        for (name, value) in signature(key, serial, timestamp, &self.body) {
            self = self.header(name, &value);
        }
        self
    }

    /// Sets or replaces a header.
    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        let mut response = self.without(name);
        response.headers.push((name.to_owned(), value.to_owned()));
        response
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self
    }

    fn write(&self, socket: &mut TcpStream, promised: usize) -> std::io::Result<()> {
        self.write_head(socket, promised)?;
        socket.write_all(&self.body)
    }

    fn write_head(&self, socket: &mut TcpStream, promised: usize) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {} Status\r\nConnection: close\r\n", self.status);
        if self.status != 204 {
            head += &format!("Content-Length: {promised}\r\n");
        }
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        socket.write_all(format!("{head}\r\n").as_bytes())
    }
}

/// Returns the four headers that sign `body`.
pub(crate) fn signature(key: &str, serial: &str, timestamp: i64, body: &[u8]) -> [(&'static str, String); 4] {
    let nonce = "c5ac7061fccab6bf3e254dcf98995b8c";
    let message = [format!("{timestamp}\n{nonce}\n").as_bytes(), body, b"\n"].concat();
    let key = PrivateKey::from_pem(key).expect("a test key");
    let signature = key.sign(&message).expect("signs");
    [
        ("Wechatpay-Timestamp", timestamp.to_string()),
        ("Wechatpay-Nonce", nonce.to_owned()),
        ("Wechatpay-Serial", serial.to_owned()),
        ("Wechatpay-Signature", BASE64_STANDARD.encode(signature)),
    ]
}

/// A server that performs one action on every request, and remembers the requests.
pub(crate) struct Server {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    pub(crate) fn new(act: Act) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let seen = received.clone();
        std::thread::spawn(move || {
            for socket in listener.incoming().flatten() {
                // In some tests the client hangs up.
                let _ = handle(socket, &act, &seen);
            }
        });
        Self { url, received }
    }

    pub(crate) fn responding(response: Canned) -> Self {
        Self::new(Act::Canned(response))
    }

    pub(crate) fn by(act: impl Fn(&Received) -> Act + Send + Sync + 'static) -> Self {
        Self::new(Act::By(Arc::new(act)))
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no test thread panicked").clone()
    }

    /// Returns the only request that was received.
    pub(crate) fn only(&self) -> Received {
        let mut all = self.received();
        assert_eq!(all.len(), 1, "expected exactly one request");
        all.remove(0)
    }

    /// Returns a client of this server.
    pub(crate) fn client(&self) -> Client {
        builder().base_url(&self.url).build().expect("sound")
    }
}

/// Creates a transport that accepts bodies of up to 64 KiB, and reaches loopback directly, whatever
/// proxy this machine uses.
pub(crate) fn transport() -> Arc<Reqwest> {
    impatient(Reqwest::TIMEOUT)
}

pub(crate) fn impatient(timeout: Duration) -> Arc<Reqwest> {
    let http = Reqwest::builder().timeout(timeout).connect_timeout(timeout).no_proxy().limit(1 << 16);
    Arc::new(http.build().expect("a transport"))
}

/// Returns a builder for a merchant with a fixed clock and nonce, which trusts both the public key
/// and the platform certificate.
pub(crate) fn builder() -> Builder {
    Client::builder()
        .mchid("1900009191")
        .private_key(MERCHANT_KEY)
        .certificate_serial(MERCHANT_SERIAL)
        .api_v3_key(API_V3_KEY)
        .public_key(WECHATPAY_ID, WECHATPAY_PUB)
        .platform_certificate(PLATFORM_CERT)
        .transport(transport())
        .clock(|| NOW)
        .nonce(|| NONCE.to_owned())
        .retry(Retry::default().pause(Duration::from_millis(1)))
}

fn handle(mut socket: TcpStream, act: &Act, seen: &Mutex<Vec<Received>>) -> std::io::Result<()> {
    if let Act::CloseUnread = act {
        return Ok(());
    }
    let request = read(&mut socket)?;
    seen.lock().expect("no test thread panicked").push(request.clone());
    perform(&mut socket, act, &request)
}

fn perform(socket: &mut TcpStream, act: &Act, request: &Received) -> std::io::Result<()> {
    match act {
        Act::By(choose) => perform(socket, &choose(request), request),
        Act::Drip(response, pause) => {
            response.write_head(socket, response.body.len())?;
            for byte in &response.body {
                std::thread::sleep(*pause);
                socket.write_all(&[*byte])?;
            }
            Ok(())
        }
        Act::Canned(response) => response.write(socket, response.body.len()),
        Act::Cut(response) => response.write(socket, response.body.len() + 1),
        Act::Close | Act::CloseUnread => Ok(()),
        Act::Raw(bytes) => socket.write_all(bytes),
        Act::Hang => {
            // Waits until the client hangs up.
            socket.read(&mut [0]).map(drop)
        }
    }
}

fn read(socket: &mut TcpStream) -> std::io::Result<Received> {
    let mut reader = BufReader::new(socket);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split(' ').map(str::to_owned);
    let mut request = Received {
        verb: words.next().unwrap_or_default(),
        target: words.next().unwrap_or_default(),
        headers: HashMap::new(),
        body: Vec::new(),
    };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        request.headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    if request.headers.get("transfer-encoding").is_some_and(|coding| coding == "chunked") {
        while read_chunk(&mut reader, &mut request.body)? {}
        return Ok(request);
    }
    let length = request.headers.get("content-length").and_then(|length| length.parse().ok());
    request.body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut request.body)?;
    Ok(request)
}

/// Reads a chunk, and returns whether there is another one.
fn read_chunk(reader: &mut impl BufRead, body: &mut Vec<u8>) -> std::io::Result<bool> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let length = usize::from_str_radix(line.trim_end(), 16).map_err(std::io::Error::other)?;
    let start = body.len();
    body.resize(start + length, 0);
    reader.read_exact(&mut body[start..])?;
    reader.read_line(&mut line)?;
    Ok(length > 0)
}
