//! Measures the start of a sandbox, and compares 10,000 orders with the RSA operations that they need:
//! `cargo bench -p wechatpay-sandbox --bench orders`.
//!
//! For each order, the client and the sandbox both sign once and verify once.

use serde_json::json;
use std::time::{Duration, Instant};
use wechatpay_client::crypto::{PrivateKey, VerifyingKey};
use wechatpay_client::types::Method;
use wechatpay_sandbox::{MCHID, Sandbox};

const ORDERS: usize = 10_000;
/// How many orders are placed at once.
const AT_ONCE: usize = 8;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    for time in ["first", "second"] {
        let start = Instant::now();
        let sandbox = runtime.block_on(Sandbox::builder().folder(folder.path()).start()).expect("started");
        println!("{time} start with a folder: {:.0} ms", start.elapsed().as_secs_f64() * 1000.0);
        drop(sandbox);
    }
    let bare = rsa();
    for is_on_disk in [false, true] {
        let mut builder = Sandbox::builder();
        if is_on_disk {
            builder = builder.folder(folder.path());
        }
        let sandbox = runtime.block_on(builder.start()).expect("started");
        let before = resident();
        let took = runtime.block_on(place(&sandbox));
        let rate = |took: Duration| ORDERS as f64 / took.as_secs_f64();
        println!(
            "{ORDERS} orders {}: {:.0} per second, which is {:.2} times the {:.0} per second of their RSA operations alone; memory: {} MB before, {} MB after",
            if is_on_disk { "on disk" } else { "in memory" },
            rate(took),
            rate(took) / rate(bare),
            rate(bare),
            before / 1024,
            resident() / 1024,
        );
    }
}

/// Places all orders, and returns how long that took.
async fn place(sandbox: &Sandbox) -> Duration {
    let client = sandbox.client().expect("keys");
    let start = Instant::now();
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|task| {
            let client = client.clone();
            tokio::spawn(async move {
                for at in (task..ORDERS).step_by(AT_ONCE) {
                    let order = json!({
                        "appid": "wx5f0c1a9e7b3d2846", "mchid": MCHID, "description": "明前龙井",
                        "out_trade_no": format!("BENCH{at:07}"), "notify_url": "https://pay.example.com/n",
                        "amount": { "total": 100 }, "payer": { "openid": "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe" },
                    });
                    client.raw(Method::Post, "/v3/pay/transactions/jsapi", Some(order)).await.expect("placed");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
    start.elapsed()
}

/// Signs and verifies twice for each order, on all cores, and returns how long that took.
fn rsa() -> Duration {
    let key = PrivateKey::generate().expect("a key");
    let verifying = VerifyingKey::new(key.public_der()).expect("a key");
    let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
    let start = Instant::now();
    std::thread::scope(|scope| {
        for core in 0..cores {
            let (key, verifying) = (&key, &verifying);
            scope.spawn(move || {
                for at in (core..2 * ORDERS).step_by(cores) {
                    let text = at.to_string();
                    let signature = key.sign(text.as_bytes()).expect("signed");
                    assert!(verifying.verify(text.as_bytes(), &signature));
                }
            });
        }
    });
    start.elapsed()
}

/// Returns the resident memory of this process in KiB, or 0 where there is no `/proc`.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
