//! `cargo sandbox`: WeChat Pay on your own machine.

use clap::Parser;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use wechatpay_sandbox::Sandbox;

/// WeChat Pay on your own machine: checks, remembers, pays and notifies every documented call of v3 and v2
///
/// Keys and everything that happens are kept in a folder. Whatever runs on this machine can use the
/// sandbox; nothing leaves the machine. Unofficial: not made, endorsed or supported by Tencent.
#[derive(Parser)]
#[command(name = "wechatpay-sandbox", version)]
struct Arguments {
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// Folder for keys, settings and the database
    #[arg(long, value_name = "FOLDER", default_value = ".wechatpay-sandbox")]
    dir: PathBuf,
    /// Keep everything in memory, without a folder: other programs can't read the keys then
    #[arg(long, conflicts_with_all = ["dir", "forget"])]
    memory: bool,
    /// Listen on an address that other machines can reach
    #[arg(long)]
    expose: bool,
    /// Send notifications to this host as well; unless allowed, they go to this machine only
    #[arg(long, value_name = "HOST")]
    allow_notify: Vec<String>,
    /// Refuse requests for warnings too, such as for fields that are not documented
    #[arg(long)]
    strict: bool,
    /// Delete what is remembered, personal data included, before the start; keys stay
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
            let why = format!("other machines can reach {}: add `--expose` if they may", listen.ip());
            return Err(why.into());
        }
        eprintln!("warning: whoever reaches {} can use the sandbox, and read its keys with the token", listen.ip());
        builder = builder.allow_host(listen.ip().to_string());
    }
    if forget {
        Sandbox::forget(&dir)?;
    }
    if !memory {
        builder = builder.folder(&dir);
    }
    for host in allow_notify {
        builder = builder.allow_notify(host);
    }
    let sandbox = builder.start().await?;
    println!("{}", sandbox.greeting(if memory { None } else { Some(&dir) }));
    tokio::signal::ctrl_c().await?;
    Ok(())
}
