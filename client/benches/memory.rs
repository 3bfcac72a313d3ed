//! Makes ten thousand calls one after another against a server on loopback, and prints the resident
//! memory of the process after each thousand: `cargo bench -p wechatpay-client --bench memory`.
//! Reads `/proc`, so it measures on Linux only.

use base64::prelude::{BASE64_STANDARD, Engine};
use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use wechatpay_client::Client;
use wechatpay_client::crypto::PrivateKey;
use wechatpay_client::transport::Reqwest;
use wechatpay_client::types::Method;

const NOW: i64 = 1_800_000_000;
const WECHATPAY_ID: &str = "PUB_KEY_ID_0119000091912026112100000001";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let response = response();
    std::thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            // One connection at a time is enough: the client keeps its connection open.
            let _ = serve(socket, &response);
        }
    });
    let http = Reqwest::builder().no_proxy();
    let client = Client::builder()
        .mchid("1900009191")
        .private_key(include_str!("../tests/keys/test_only_merchant_key.pem"))
        .certificate_serial("3775B6A45ACD588826D15E583A95F5DD12345678")
        .public_key(WECHATPAY_ID, include_str!("../tests/keys/test_only_wechatpay_pub.pem"))
        .transport(std::sync::Arc::new(http.build().expect("a transport")))
        .base_url(url)
        .clock(|| NOW)
        .build()
        .expect("sound");
    println!("calls  resident memory in KiB");
    for thousand in 0..=10 {
        println!("{:5}  {}", thousand * 1000, resident());
        if thousand == 10 {
            break;
        }
        for _ in 0..1000 {
            let body =
                serde_json::json!({"amount": {"total": 100}, "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}});
            client.raw(Method::Post, "/v3/pay/transactions/jsapi", Some(body)).await.expect("verified");
        }
    }
}

/// Returns the bytes of a complete signed response.
fn response() -> String {
    let body = r#"{"prepay_id":"wx261153585405162d4d02642eabe7000000"}"#;
    let nonce = "c5ac7061fccab6bf3e254dcf98995b8c";
    let key = PrivateKey::from_pem(include_str!("../tests/keys/test_only_wechatpay_key.pem")).expect("a test key");
    let signature = key.sign(format!("{NOW}\n{nonce}\n{body}\n").as_bytes()).expect("signs");
    format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nRequest-ID: 08F1ABCD\r\nWechatpay-Timestamp: {NOW}\r\nWechatpay-Nonce: {nonce}\r\n\
         Wechatpay-Serial: {WECHATPAY_ID}\r\nWechatpay-Signature: {}\r\n\r\n{body}",
        body.len(),
        BASE64_STANDARD.encode(signature)
    )
}

fn serve(mut socket: TcpStream, response: &str) -> Result<()> {
    socket.set_nodelay(true)?;
    let mut reader = BufReader::new(socket.try_clone()?);
    let mut line = String::new();
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap_or_default();
            }
        }
        std::io::copy(&mut std::io::Read::take(&mut reader, length), &mut std::io::sink())?;
        socket.write_all(response.as_bytes())?;
    }
}

/// Returns the resident memory of this process in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
