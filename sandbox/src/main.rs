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
#[command(name = "wechatpay-sandbox", version)]
struct Arguments {
    /// Address to listen on; port 0 picks a free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// Folder for keys, settings and the database
    #[arg(long, value_name = "FOLDER", default_value = ".wechatpay-sandbox")]
    dir: PathBuf,
    /// Keep everything in memory, and write no files with keys for other programs
    #[arg(long, conflicts_with_all = ["dir", "forget"])]
    memory: bool,
    /// Listen on an address that other machines can reach
    #[arg(long)]
    expose: bool,
    /// Also send notifications to this host; by default they go to this machine only
    #[arg(long, value_name = "HOST")]
    allow_notify: Vec<String>,
    /// Also refuse requests that only cause warnings, such as undocumented fields
    #[arg(long)]
    strict: bool,
    /// Delete the database, which contains personal data, and keep the keys
    #[arg(long)]
    forget: bool,
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
    let Arguments { listen, dir, memory, expose, allow_notify, strict, forget } = arguments;
    let mut builder = Sandbox::builder().listen(listen).strict(strict);
    if !listen.ip().is_loopback() {
        if !expose {
            let why = format!("other machines can reach {}: add `--expose` to allow that", listen.ip());
            return Err(why.into());
        }
        eprintln!("warning: whoever can reach {} can use the sandbox, and its console with the token", listen.ip());
        builder = builder.allow_host(listen.ip().to_string());
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
    // Ctrl+C ends the process: what was acknowledged is on disk.
    std::future::pending().await
}
