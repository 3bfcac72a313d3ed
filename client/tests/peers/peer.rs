//! A third-party package in its own process, driven by lines of JSON.

use crate::server::*;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::{env, fmt, thread};

pub(crate) const MCHID: &str = "1900009191";
pub(crate) const API_V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

pub(crate) struct Peer {
    name: &'static str,
    process: Child,
    /// `None` once the process has been asked to end.
    questions: Option<ChildStdin>,
    responses: BufReader<ChildStdout>,
}

impl Peer {
    /// Starts both peers.
    pub(crate) fn all() -> [Self; 2] {
        [Self::wechatpayv3(), Self::axios_plugin()]
    }

    fn wechatpayv3() -> Self {
        // The package calls a function that its cryptographic library has deprecated.
        let mut python = Command::new(setting("PEERS_PYTHON"));
        Self::start("wechatpayv3", python.args(["-W", "ignore::UserWarning"]).arg(script("peer.py")))
    }

    pub(crate) fn axios_plugin() -> Self {
        let mut node = Command::new("node");
        Self::start("wechatpay-axios-plugin", node.env("NODE_PATH", setting("PEERS_NODE")).arg(script("peer.cjs")))
    }

    fn start(name: &'static str, command: &mut Command) -> Self {
        // Reach loopback directly, whatever proxy this machine uses.
        let command = command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the peer starts");
        let (questions, responses) = (process.stdin.take(), process.stdout.take().expect("its output is piped"));
        let mut peer = Self { name, process, questions, responses: BufReader::new(responses) };
        peer.write(&json!({
            "mchid": MCHID, "merchant_serial": MERCHANT_SERIAL, "merchant_key": MERCHANT_KEY, "merchant_certificate": MERCHANT_CERT,
            "api_v3_key": API_V3_KEY, "api_v2_key": API_V2_KEY,
            "public_key_id": WECHATPAY_ID, "public_key": WECHATPAY_PUB, "wechatpay_key": WECHATPAY_KEY,
            "platform_serial": PLATFORM_SERIAL, "platform_certificate": PLATFORM_CERT, "platform_key": PLATFORM_KEY,
        }));
        peer
    }

    /// Sends a request to the peer, and returns its result or the text of its error.
    pub(crate) fn ask(&mut self, what: &str, mut with: Value) -> Result<Value, String> {
        with["ask"] = what.into();
        self.write(&with);
        let mut line = String::new();
        self.responses.read_line(&mut line).expect("a line");
        let mut reply: Value = serde_json::from_str(&line).unwrap_or_else(|_| {
            panic!("{self} ended, or didn't respond in JSON, when it was asked for {what}: {line}")
        });
        match reply["error"].take() {
            Value::String(error) => Err(error),
            _ => Ok(reply["ok"].take()),
        }
    }

    /// Starts the server that the peer builds from its functions, and returns its URL.
    pub(crate) fn serve(&mut self) -> String {
        let url = self.ask("serve", json!({})).expect("a server");
        url.as_str().expect("an address").to_owned()
    }

    fn write(&mut self, message: &Value) {
        let questions = self.questions.as_mut().expect("the process runs");
        writeln!(questions, "{message}").expect("the process reads");
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // The process ends when its input closes. During a panic it may be busy with something
        // else, so it is killed.
        self.questions = None;
        if thread::panicking() {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)
    }
}

pub(crate) fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: `cargo xtask test --only peers` installs the peers"))
}

fn script(name: &str) -> String {
    format!("{}/../xtask/peers/{name}", env!("CARGO_MANIFEST_DIR"))
}
