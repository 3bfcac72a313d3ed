//! Takes the commands for a first payment from both READMEs, and runs them in a shell.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Returns the commands below the heading, block by block.
fn commands(readme: &str, heading: &str) -> Vec<String> {
    let (_, section) = readme.split_once(heading).unwrap_or_else(|| panic!("the README has no {heading}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let blocks = section.split("```sh\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap_or_default().to_owned()).collect()
}

/// Returns the path of the compiled example, and compiles the example if it is missing. A test run of the
/// whole workspace has compiled it already.
fn example() -> PathBuf {
    let deps = std::env::current_exe().expect("this program");
    let target = deps.ancestors().nth(2).expect("the target folder");
    let example = target.join("examples/first_payment");
    if !example.exists() {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let arguments =
            ["build", "--quiet", "--package", "wechatpay-api", "--all-features", "--example", "first_payment"];
        assert!(Command::new(cargo).args(arguments).status().expect("cargo starts").success());
    }
    example
}

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn shell(folder: &Path, line: &str) -> Command {
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap_or_default());
    let mut shell = Command::new("bash");
    shell.args(["-c", &format!("set -eu\n{line}")]).current_dir(folder).env("PATH", path);
    shell
}

#[tokio::test]
async fn the_commands_of_the_readmes_go_all_the_way() {
    for (name, heading) in
        [("README.md", "## A first payment, without an account"), ("README.zh-CN.md", "## 不用商户号，先跑通一笔支付")]
    {
        let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
        let blocks = commands(&fs::read_to_string(&readme).expect("the README"), heading);
        let [first, second] = blocks.as_slice() else { panic!("{name} has {} blocks", blocks.len()) };
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("bin")).expect("made");
        // A script in place of cargo runs the compiled programs, with the sandbox on a free port.
        let cargo = format!(
            "#!/bin/sh\ncase \"$*\" in\n'sandbox') exec '{}' --listen 127.0.0.1:0 ;;\n\
             'run -p wechatpay-api --example first_payment -- '*) shift 5; shift; exec '{}' \"$@\" ;;\n\
             *) echo \"cargo $*\" >&2; exit 9 ;;\nesac\n",
            env!("CARGO_BIN_EXE_wechatpay-sandbox"),
            example().display(),
        );
        let file = folder.path().join("bin/cargo");
        fs::write(&file, cargo).expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("executable");

        let sandbox = shell(folder.path(), &format!("exec {}", first.trim())).stdout(Stdio::piped()).spawn();
        let _sandbox = Running(sandbox.expect("bash starts"));
        let settings = folder.path().join(".wechatpay-sandbox/sandbox.env");
        while !settings.exists() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let payment = shell(folder.path(), second).stdout(Stdio::piped()).spawn();
        let mut payment = Running(payment.expect("bash starts"));
        // Pay as the console's button does.
        let settings = fs::read_to_string(&settings).expect("written");
        let setting = |name: &str| {
            let line = settings.lines().find_map(|line| line.strip_prefix(&format!("{name}=")));
            line.unwrap_or_else(|| panic!("{name} is not set")).to_owned()
        };
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let (base, mchid) = (setting("WECHATPAY_BASE_URL"), setting("WECHATPAY_MCHID"));
        let pay = format!("{base}/_sandbox/orders/{mchid}/TEA20260618001/pay");
        loop {
            let paying = http.post(&pay).header(
                "Cookie",
                format!("sandbox{}={}", base.rsplit(':').next().expect("a port"), setting("WECHATPAY_SANDBOX_TOKEN")),
            );
            let status = paying.send().await.map(|response| response.status().as_u16());
            // The client follows the redirect to the console.
            if matches!(status, Ok(200)) {
                break;
            }
            assert!(payment.0.try_wait().expect("a child").is_none(), "{name}: the program has ended");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let status = payment.0.wait().expect("it ends");
        let mut said = String::new();
        std::io::Read::read_to_string(payment.0.stdout.as_mut().expect("piped"), &mut said).expect("UTF-8");
        assert!(status.success(), "{name}: {said}");
        for step in ["is placed", "is paid", "query", "refund", "has arrived", "SUCCESS"] {
            assert!(said.contains(step), "{name}: {said}");
        }
    }
}
