//! Tests of the program: what it prints, its folder, and what it remembers after it was killed.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use wechatpay_client::types::Method;
use wechatpay_client::{Client, MerchantCertificate};

/// A running sandbox program, and its settings.
struct Program {
    child: Child,
    settings: Vec<(String, String)>,
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test may have killed the program already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    command.args(arguments);
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().expect("the program starts")
}

impl Program {
    /// Starts the program with a folder, and waits until it has printed its greeting.
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    fn start_with(folder: &Path, more: &[&str]) -> Self {
        let folder = folder.to_str().expect("UTF-8");
        let mut child = command(&["--listen", "127.0.0.1:0", "--dir", folder])
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let mut lines = out.lines().map(|line| line.expect("UTF-8"));
        assert!(lines.any(|line| line.contains("Ctrl+C")), "the program ended early");
        let settings = std::fs::read_to_string(Path::new(folder).join("sandbox.env")).expect("written");
        let settings = settings.lines().filter_map(|line| line.split_once('='));
        let settings = settings.map(|(name, value)| (name.to_owned(), value.trim_matches('\'').to_owned())).collect();
        Self { child, settings }
    }

    fn setting(&self, name: &str) -> &str {
        let found = self.settings.iter().find(|(known, _)| known == name);
        &found.unwrap_or_else(|| panic!("{name} is not in sandbox.env")).1
    }

    fn client(&self) -> Client {
        let certificate = self.setting("WECHATPAY_CERTIFICATE");
        let certificate = MerchantCertificate::from_files(certificate, self.setting("WECHATPAY_PRIVATE_KEY"));
        let builder =
            Client::builder().base_url(self.setting("WECHATPAY_BASE_URL")).mchid(self.setting("WECHATPAY_MCHID"));
        let builder = builder.merchant_certificate(certificate.expect("a certificate and its key"));
        let id = self.setting("WECHATPAY_PUBLIC_KEY_ID");
        builder.public_key_file(id, self.setting("WECHATPAY_PUBLIC_KEY")).build().expect("valid settings")
    }
}

fn order(mchid: &str, number: usize) -> Value {
    json!({
        "appid": "wx5f0c1a9e7b3d2846", "mchid": mchid, "description": "tea", "out_trade_no": format!("KILLED{number}"),
        "notify_url": "http://127.0.0.1:9/n", "amount": { "total": 100 },
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn acknowledged_orders_survive_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = Program::start(folder.path());
    let (client, mchid) = (program.client(), program.setting("WECHATPAY_MCHID").to_owned());
    let (next, acknowledged) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let workers: Vec<_> = (0..8)
        .map(|_| {
            let (client, mchid, next, acknowledged) =
                (client.clone(), mchid.clone(), next.clone(), acknowledged.clone());
            tokio::spawn(async move {
                let mut known = Vec::new();
                loop {
                    let number = next.fetch_add(1, SeqCst);
                    let body = Some(order(&mchid, number));
                    // Once the program is killed, no call succeeds.
                    let Ok(_) = client.raw(Method::Post, "/v3/pay/transactions/native", body).await else {
                        return known;
                    };
                    known.push(number);
                    acknowledged.fetch_add(1, SeqCst);
                }
            })
        })
        .collect();
    while acknowledged.load(SeqCst) < 100 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    program.child.kill().expect("killed");
    let mut known = Vec::new();
    for worker in workers {
        known.extend(worker.await.expect("no panic"));
    }
    drop(program);
    assert!(known.len() >= 100);
    let program = Program::start(folder.path());
    let client = program.client();
    for number in known {
        let path = format!("/v3/pay/transactions/out-trade-no/KILLED{number}?mchid={mchid}");
        let order = client.raw(Method::Get, &path, None).await.unwrap_or_else(|error| panic!("{number}: {error}"));
        assert_eq!(order["trade_state"], "NOTPAY");
    }
}

#[tokio::test]
async fn forget_deletes_the_data_and_keeps_the_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = Program::start(folder.path());
    let (key, mchid) = (first.setting("WECHATPAY_API_V3_KEY").to_owned(), first.setting("WECHATPAY_MCHID").to_owned());
    let order = Some(order(&mchid, 1));
    first.client().raw(Method::Post, "/v3/pay/transactions/native", order).await.expect("placed");
    drop(first);
    let query = format!("/v3/pay/transactions/out-trade-no/KILLED1?mchid={mchid}");
    let second = Program::start(folder.path());
    assert_eq!(second.setting("WECHATPAY_API_V3_KEY"), key);
    second.client().raw(Method::Get, &query, None).await.expect("remembered");
    drop(second);
    let third = Program::start_with(folder.path(), &["--forget"]);
    assert_eq!(third.setting("WECHATPAY_API_V3_KEY"), key);
    let error = third.client().raw(Method::Get, &query, None).await.expect_err("forgotten");
    assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
    assert_eq!(std::fs::read_to_string(folder.path().join(".gitignore")).expect("written"), "*\n");
    #[cfg(unix)]
    for file in ["apiclient_key.pem", "sandbox.json", "sandbox.env", "sandbox.sqlite"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join(file)).expect("written").permissions().mode();
        assert_eq!(mode & 0o077, 0, "only its owner may read {file}");
    }
    let archive =
        MerchantCertificate::from_p12_file(folder.path().join("apiclient_cert.p12"), &mchid).expect("an archive");
    assert_eq!(archive.serial(), third.setting("WECHATPAY_SERIAL"));
}

#[test]
fn wrong_usage_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let damaged = folder.path().join("damaged");
    std::fs::create_dir(&damaged).expect("made");
    std::fs::write(damaged.join("sandbox.json"), "{").expect("written");
    let damaged = damaged.to_str().expect("UTF-8");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().expect("an address").to_string();
    let rows: &[(&[&str], &str)] = &[
        (&["--listen", "0.0.0.0:0"], "--expose"),
        (&["--listen", &taken, "--memory"], "can't listen on"),
        (&["--dir", damaged, "--listen", "127.0.0.1:0"], "sandbox.json"),
        (&["--memory", "--forget"], "cannot be used with"),
    ];
    for (arguments, says) in rows {
        let output = run(arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains(says), "{arguments:?}: {told}");
    }
    let help = String::from_utf8(run(&["--help"]).stdout).expect("UTF-8");
    assert!(help.contains("--allow-notify") && help.contains("Unofficial"), "{help}");
}
