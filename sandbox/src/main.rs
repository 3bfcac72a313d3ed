//! `cargo sandbox`: WeChat Pay on your own machine.

use clap::Parser;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use wechatpay_sandbox::Sandbox;

/// WeChat Pay on your own machine: checks every documented v3 and v2 call, and sends notifications
///
/// Keeps its keys and data in a folder. Any program on this machine can use the sandbox, which by
/// default sends nothing to other machines. Unofficial: not made, endorsed or supported by Tencent.
#[derive(Parser)]
#[command(
    name = "wechatpay-sandbox",
    version,
    after_help = "Examples:
  cargo sandbox
  cargo sandbox --clock 60x                                  time passes 60 times as fast
  cargo sandbox --memory --listen 127.0.0.1:0                for a test
  cargo sandbox --tls 127.0.0.1:8091 --allow-notify shop.test"
)]
struct Arguments {
    /// Address to listen on; port 0 picks a free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// Also listen for TLS on this address; clients have to trust the folder's `ca.pem`
    #[arg(long, value_name = "ADDRESS")]
    tls: Option<SocketAddr>,
    /// Folder for keys, settings and the database
    #[arg(long, value_name = "FOLDER", default_value = ".wechatpay-sandbox")]
    dir: PathBuf,
    /// Keep everything in memory, and write no key files
    #[arg(long, conflicts_with_all = ["dir", "forget"])]
    memory: bool,
    /// Allow `--listen` and `--tls` with an address that other machines can reach
    #[arg(long)]
    expose: bool,
    /// Also send notifications to this host; by default they go to this machine only
    #[arg(long, value_name = "HOST")]
    allow_notify: Vec<String>,
    /// Also refuse requests that only cause warnings, such as undocumented fields
    #[arg(long)]
    strict: bool,
    /// Let time pass faster for orders, refunds and notifications, for example `60x`
    #[arg(long, value_name = "SPEED", default_value = "1x", value_parser = speed)]
    clock: u32,
    /// Use the same ids in each run, apart from the dates in them; keys and nonces stay random
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Delete the database, which contains personal data, and keep the keys
    #[arg(long)]
    forget: bool,
}

/// Parses a speed, such as `60x`.
fn speed(text: &str) -> Result<u32, String> {
    let speed = text.strip_suffix('x').unwrap_or(text).parse().ok().filter(|speed| (1..=100_000).contains(speed));
    speed.ok_or_else(|| "use a factor from 1x to 100000x".to_owned())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let Arguments { listen, tls, dir, memory, expose, allow_notify, strict, clock, seed, forget } = arguments;
    let mut builder = Sandbox::builder().listen(listen).strict(strict).speed(clock);
    for address in std::iter::once(listen).chain(tls).filter(|address| !address.ip().is_loopback()) {
        if !expose {
            let why = format!("other machines can reach {}: add `--expose` to allow that", address.ip());
            return Err(why.into());
        }
        eprintln!(
            "warning: anyone who can reach {} can use the sandbox and, with the token, its console",
            address.ip()
        );
        builder = builder.allow_host(address.ip().to_string());
    }
    if let Some(address) = tls {
        builder = builder.tls(address);
    }
    if let Some(seed) = seed {
        builder = builder.seed(seed);
    }
    builder = builder.forget(forget);
    if !memory {
        builder = builder.folder(&dir);
    }
    for host in allow_notify {
        builder = builder.allow_notify(host);
    }
    let sandbox = builder.start().await?;
    println!("{}", sandbox.greeting(if memory { None } else { Some(&dir) }));
    // Ctrl+C ends the process. With a folder, no data is lost, because every acknowledged change is on disk.
    std::future::pending().await
}
