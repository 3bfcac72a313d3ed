//! Tests the sandbox's console and the search of the API docs in a real browser.

use std::path::PathBuf;

use super::{Context, Tools, failed};
use crate::Failure;

/// The names that the Chromium program has on different systems.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Runs both tests. The test of the console takes screenshots if there is a folder for them.
pub(super) fn run(context: &Context) -> Result<(), Failure> {
    let Some(browser) = find().or_else(|| install(context)) else {
        if context.screenshots.is_some() {
            return Err(failed(MISSING));
        }
        anstream::eprintln!("NOT TESTED: {MISSING}");
        return Ok(());
    };
    let tools = Tools::install(context, "browser")?;
    // In a full run, the step `docs` has already built the docs.
    context.run(&mut context.cargo("doc --package wechatpay-api --no-deps --all-features"))?;
    let mut search = context.command("node", "xtask/browser/search.cjs");
    search.env("NODE_PATH", tools.node.join("node_modules")).env("BROWSER", &browser);
    context.run_quietly(search.arg(context.target("doc")))?;
    let mut tests = context.ignored_tests("in_a_browser --nocapture");
    tests.env("BROWSER_NODE", tools.node.join("node_modules")).env("BROWSER", browser);
    if let Some(folder) = &context.screenshots {
        tests.env("SCREENSHOTS", folder);
    }
    context.run(&mut tests)
}

/// Installs what [`run`] needs.
pub(super) fn prepare(context: &Context) -> Result<(), Failure> {
    Tools::install(context, "browser")?;
    let _chromium = find().or_else(|| install(context));
    Ok(())
}

const MISSING: &str = "there is no Chromium on this machine; install it, or set BROWSER to its path";

fn find() -> Option<PathBuf> {
    let named = std::env::var_os("BROWSER").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let known = std::env::split_paths(&path).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    named.into_iter().chain(known).find(|program| program.is_file())
}

/// Installs Debian's Chromium and a Chinese font, if that works without a password. Returns the path of
/// Chromium.
fn install(context: &Context) -> Option<PathBuf> {
    let apt = "apt-get install --yes --quiet --no-install-recommends chromium fonts-noto-cjk";
    let (program, line) = apt.split_once(' ')?;
    context.run_quietly(&mut context.command("apt-get", "update --quiet")).ok()?;
    context.run_quietly(context.command(program, line).env("DEBIAN_FRONTEND", "noninteractive")).ok()?;
    find()
}
