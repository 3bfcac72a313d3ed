//! `cargo xtask test`: runs everything that CI runs, as a table of steps.

mod browser;
mod guide;
mod package;
mod tools;
mod validators;

use std::{
    ffi::{OsStr, OsString},
    fmt::Display,
    io,
    panic::resume_unwind,
    path::{PathBuf, absolute},
    process::{Command, ExitCode},
    str::FromStr,
    thread,
    time::Instant,
};

use clap::builder::PossibleValuesParser;
use serde_json::Value;

use self::tools::Tools;
use wechatpay_codegen::docs::ROOTS;

use crate::{ERRORS, Failure, checkout};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Run only this step
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(STEPS.iter().map(|step| step.name)))]
    only: Option<String>,
    /// List the steps and what each one checks
    #[arg(long, conflicts_with = "only")]
    list: bool,
    /// The part of the families that the step `features` checks: 1/12 is the first of twelve parts
    #[arg(long, value_name = "K/N", default_value = "1/12")]
    partition: Partition,
    /// The folder in which the step `browser` saves screenshots of the sandbox's console
    #[arg(long, value_name = "DIR", requires = "only")]
    screenshots: Option<PathBuf>,
}

/// One of several equal parts, such as 2/5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Partition {
    /// Counted from 1.
    number: usize,
    of: usize,
}

impl FromStr for Partition {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (number, of) =
            text.split_once('/').ok_or("write the number of the part and the number of parts, such as 2/5")?;
        let [number, of] = [number, of].map(str::parse::<usize>);
        match (number, of) {
            (Ok(number), Ok(of)) if (1..=of).contains(&number) => Ok(Self { number, of }),
            _ => Err("the part must be a number from 1 to the number of parts, as in 2/5"),
        }
    }
}

struct Step {
    name: &'static str,
    checks: &'static str,
    run: fn(&Context) -> Result<(), Failure>,
    /// Whether this step runs in parallel with the step before it. A parallel step must not run cargo
    /// in the target folder of the other steps, because cargo would make it wait for them.
    is_apart: bool,
}

const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        checks: "the code is formatted",
        // `cargo fmt` does not find this template by itself, because it belongs to no package.
        run: |context| context.run(&mut context.cargo("fmt --check -- templates/support.rs")),
        is_apart: false,
    },
    Step {
        name: "clippy",
        checks: "everything compiles with all features, without a warning from clippy",
        run: |context| context.run(&mut context.linted("build --workspace --all-targets --all-features")),
        is_apart: false,
    },
    Step {
        name: "tests",
        checks: "all tests pass; tests that need an external corpus run only if DOCS_CORPUS names its folders",
        run: |context| context.run(&mut context.linted("test --workspace --all-features")),
        is_apart: false,
    },
    Step {
        name: "fresh",
        checks: "specs/ and generated/ match docs/",
        run: |context| context.run(&mut context.xtask("regen --check --no-cache")),
        is_apart: true,
    },
    Step {
        name: "validators",
        checks: "third-party tools accept, read and serve the OpenAPI documents, and accept the workflows",
        run: validators::run,
        is_apart: true,
    },
    Step {
        name: "tools",
        checks: "the packages that `peers` and `browser` need can be installed; the network is slow, so this starts early",
        run: |context| {
            Tools::install(context, "peers")?;
            browser::prepare(context)
        },
        is_apart: true,
    },
    Step { name: "guide", checks: "the guide builds, and all its links work", run: guide::run, is_apart: true },
    Step {
        name: "docs",
        checks: "the documentation builds without a warning",
        run: |context| {
            let mut doc = context.cargo("doc --workspace --exclude wechatpay-sandbox --no-deps --all-features");
            context.run(doc.env("RUSTDOCFLAGS", "-D warnings"))
        },
        is_apart: false,
    },
    Step {
        name: "features",
        checks: "each feature compiles alone, without a warning; --partition selects the families",
        run: features,
        is_apart: false,
    },
    Step {
        name: "peers",
        checks: "our client and third-party clients understand each other over loopback, in both directions",
        run: peers,
        is_apart: false,
    },
    Step {
        name: "browser",
        checks: "in Chromium, the sandbox's console works and the search of the API docs finds operations",
        run: browser::run,
        is_apart: false,
    },
    Step {
        name: "package",
        checks: "the published crates have what they need, contain no test keys, and build outside the workspace",
        run: package::run,
        is_apart: false,
    },
];

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if arguments.list {
        for step in STEPS {
            anstream::println!("{:<11} {}", step.name, step.checks);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let context = Context::new(arguments)?;
    let wanted = |step: &&Step| arguments.only.as_ref().is_none_or(|only| only == step.name);
    for together in STEPS.chunk_by(|_, next| next.is_apart) {
        let outcomes: Vec<Result<(), Failure>> = thread::scope(|scope| {
            let running: Vec<_> =
                together.iter().filter(wanted).map(|step| scope.spawn(|| timed(step, &context))).collect();
            let ended = running.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic)));
            ended.collect()
        });
        outcomes.into_iter().collect::<Result<(), Failure>>()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs a step, and prints how long it took.
fn timed(step: &Step, context: &Context) -> Result<(), Failure> {
    anstream::eprintln!("\n== {}: {}", step.name, step.checks);
    let start = Instant::now();
    (step.run)(context).map_err(|failure| Failure {
        code: failure.code,
        message: format!(
            "step `{0}` failed: {1}\nrun it again alone: cargo xtask test --only {0}",
            step.name, failure.message
        ),
    })?;
    anstream::eprintln!("== {}: passed in {:.1} s", step.name, start.elapsed().as_secs_f32());
    Ok(())
}

/// Runs `cargo clippy` over the packages that users depend on, without features and then with each
/// feature alone. Checking all families takes minutes, so one run checks only a part of them.
fn features(context: &Context) -> Result<(), Failure> {
    let Partition { number, of } = context.partition;
    for package in ["wechatpay-client", "wechatpay-api"] {
        let features =
            context.packages().find(|one| one["name"] == package).and_then(|one| one["features"].as_object());
        let features = features.ok_or_else(|| failed(format!("cargo does not know the package {package}")))?;
        let is_family = |feature: &&str| {
            let root = feature.split('-').next();
            ROOTS.iter().any(|one| one.prefix.is_some() && root == Some(one.name()))
        };
        let (families, others): (Vec<&str>, Vec<&str>) = features.keys().map(String::as_str).partition(is_family);
        let families = families.into_iter().skip(number - 1).step_by(of);
        // The step `clippy` already checks the feature `all`.
        let others = others.into_iter().filter(|feature| *feature != "all");
        for feature in std::iter::once("").chain(others).chain(families) {
            let mut clippy = context.cargo("clippy --quiet --no-default-features --package");
            clippy.args([package, "--features", feature, "--", "-D", "warnings"]);
            context.run(&mut clippy)?;
        }
    }
    nothing_of_sm(context)
}

/// Checks that the packages for 国密 are compiled only with the feature `sm`.
fn nothing_of_sm(context: &Context) -> Result<(), Failure> {
    let mut tree = context
        .cargo("tree --package wechatpay-api --edges normal --prefix none --features all,bills,blocking,jiff,testing");
    context.announce(&tree);
    let output = tree.output().map_err(failed)?;
    let text = String::from_utf8_lossy(&output.stdout);
    let packages: Vec<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    let is_of_sm = |package: &&str| ["aes-gcm", "sm2", "sm4"].contains(package);
    match packages.iter().find(|package| is_of_sm(package)) {
        Some(found) => Err(failed(format!("{found} is compiled without the feature `sm`"))),
        None if packages.contains(&"wechatpay-client") => Ok(()),
        None => Err(failed(format!("cargo lists no packages: {}", String::from_utf8_lossy(&output.stderr)))),
    }
}

/// Runs the tests of the client and the sandbox with third-party clients at the other end.
fn peers(context: &Context) -> Result<(), Failure> {
    let tools = Tools::install(context, "peers")?;
    let mut tests = context.ignored_tests("--skip in_a_browser");
    tests.env("PEERS_PYTHON", tools.venv.join("bin/python")).env("PEERS_NODE", tools.node.join("node_modules"));
    context.run(&mut tests)
}

fn failed(message: impl Display) -> Failure {
    Failure { code: ERRORS, message: message.to_string() }
}

/// The paths and settings that the steps share.
struct Context {
    checkout: PathBuf,
    /// The path of this program, taken at the start because the step `tests` may replace it.
    this: PathBuf,
    cargo: OsString,
    /// What `cargo metadata` says about the workspace.
    metadata: Value,
    /// The folders of the external corpus that DOCS_CORPUS names: first upstream's pages, then pages
    /// that supplement them.
    corpus: Vec<PathBuf>,
    partition: Partition,
    /// The folder in which the step `browser` saves screenshots.
    screenshots: Option<PathBuf>,
}

/// Returns the folders that `DOCS_CORPUS` names, as absolute paths; none if it is not set. Tests run in
/// their packages' folders, where a relative path would name another folder.
fn named_folders(named: &OsStr) -> io::Result<Vec<PathBuf>> {
    std::env::split_paths(named).filter(|path| !path.as_os_str().is_empty()).map(absolute).collect()
}

impl Context {
    fn new(arguments: &Arguments) -> Result<Self, Failure> {
        let corpus = named_folders(&std::env::var_os("DOCS_CORPUS").unwrap_or_default());
        let mut context = Self {
            checkout: absolute(checkout()).map_err(Failure::usage)?,
            this: std::env::current_exe().map_err(Failure::usage)?,
            cargo: std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
            metadata: Value::Null,
            corpus: corpus.map_err(Failure::usage)?,
            partition: arguments.partition,
            screenshots: arguments.screenshots.as_ref().map(absolute).transpose().map_err(Failure::usage)?,
        };
        let output = context.cargo("metadata --format-version 1 --no-deps").output().map_err(failed)?;
        context.metadata = serde_json::from_slice(&output.stdout)
            .map_err(|_| failed(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr))))?;
        Ok(context)
    }

    fn packages(&self) -> impl Iterator<Item = &Value> {
        self.metadata["packages"].as_array().into_iter().flatten()
    }

    /// Returns a folder below cargo's target folder, which is not always `target/`.
    fn target(&self, folder: &str) -> PathBuf {
        PathBuf::from(self.metadata["target_directory"].as_str().unwrap_or("target")).join(folder)
    }

    /// Returns a command that runs another program. `line` has the program's arguments, separated by
    /// blanks, so no argument can contain a blank.
    fn command(&self, program: impl Into<OsString>, line: &str) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(&self.checkout).args(line.split_whitespace());
        if !self.corpus.is_empty() {
            command
                .env("DOCS_CORPUS", std::env::join_paths(&self.corpus).expect("paths that were split can be joined"));
        }
        command
    }

    fn cargo(&self, line: &str) -> Command {
        let mut command = self.command(&self.cargo, line);
        // A run of all tests compiles most packages once, so incremental compilation costs more time
        // than it saves.
        command.env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Returns a cargo command that compiles the workspace's own packages with clippy's driver,
    /// which lints and compiles at once. `cargo clippy` only checks, so the tests would have to
    /// compile everything again.
    fn linted(&self, line: &str) -> Command {
        // An environment variable would do the same, but tests that run cargo would inherit it.
        let mut command = self.cargo("--config build.rustc-workspace-wrapper=\"clippy-driver\"");
        command.args(line.split_whitespace());
        // This is how `cargo clippy -- -D warnings` passes the option to its driver.
        command.env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings");
        command
    }

    /// Returns a command that runs ignored tests. `which` has the arguments that select them by name.
    /// With `--test`, cargo would choose the features of some packages separately, and compile
    /// everything again.
    fn ignored_tests(&self, which: &str) -> Command {
        self.linted(&format!("test --workspace --all-features --tests -- --ignored {which}"))
    }

    fn xtask(&self, line: &str) -> Command {
        self.command(&self.this, line)
    }

    /// Runs a command and shows its output as it arrives.
    fn run(&self, command: &mut Command) -> Result<(), Failure> {
        let shown = self.announce(command);
        let status = command.status().map_err(|error| failed(format!("`{shown}`: {error}")))?;
        if status.success() { Ok(()) } else { Err(failed(format!("`{shown}` ended with {status}"))) }
    }

    /// Runs a command. If it fails, shows its standard output or, if that is empty, its standard
    /// error.
    fn run_quietly(&self, command: &mut Command) -> Result<(), Failure> {
        let shown = self.announce(command);
        let output = command.output().map_err(|error| failed(format!("`{shown}`: {error}")))?;
        if output.status.success() {
            return Ok(());
        }
        let said = if output.stdout.is_empty() { output.stderr } else { output.stdout };
        anstream::eprintln!("{}", String::from_utf8_lossy(&said));
        Err(failed(format!("`{shown}` ended with {}", output.status)))
    }

    /// Prints a command as a user would type it, and returns the printed text. Long commands are cut
    /// off.
    fn announce(&self, command: &Command) -> String {
        const SHOWN: usize = 12;
        let checkout = format!("{}/", self.checkout.display());
        let text = |word: &OsStr| match word.to_string_lossy().replace(&checkout, "") {
            word if word.is_empty() => "''".to_owned(),
            word => word,
        };
        // DOCS_CORPUS is not shown, because it is already set in the user's environment.
        let settings = command.get_envs().filter(|(name, _)| *name != "DOCS_CORPUS");
        let settings = settings.map(|(name, value)| format!("{}='{}'", text(name), text(value.unwrap_or_default())));
        let program = if command.get_program() == self.cargo { OsStr::new("cargo") } else { command.get_program() };
        let words = std::iter::once(program).chain(command.get_args()).map(text);
        let mut line: Vec<String> = settings.chain(words).collect();
        let rest = line.len().saturating_sub(SHOWN);
        line.truncate(SHOWN);
        if rest > 0 {
            line.push(format!("… and {rest} more"));
        }
        let line = line.join(" ");
        anstream::eprintln!("$ {line}");
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_corpus_is_no_folder() {
        assert_eq!(named_folders(OsStr::new("")).expect("there is no path to resolve"), Vec::<PathBuf>::new());
        assert_eq!(
            named_folders(OsStr::new("/a:/b")).expect("the paths are absolute"),
            ["/a", "/b"].map(PathBuf::from)
        );
    }

    #[test]
    fn the_parts_of_a_partition_are_counted_from_one() {
        assert_eq!("2/5".parse(), Ok(Partition { number: 2, of: 5 }));
        assert_eq!("1/1".parse(), Ok(Partition { number: 1, of: 1 }));
        for wrong in ["", "2", "0/5", "6/5", "-1/5", "2/5/1", "a/b"] {
            assert!(wrong.parse::<Partition>().is_err(), "{wrong}");
        }
    }
}
