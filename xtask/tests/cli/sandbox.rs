//! Gives each test a folder of its own, with copies of some pages, and runs the program in it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// The texts of files, by path.
pub(crate) type Tree = BTreeMap<String, String>;

pub(crate) const PAGE: &str = "docs/openapi/v3/bill/tradebill.md";

/// A sandbox copies the pages below `docs/` whose paths begin with one of these texts.
const SOME: [&str; 5] =
    ["openapi/v3/bill/", "openapi/v3/certificates", "openapi/v3/pay/transactions/", "openapi/v3/refund/", "README.md"];

pub(crate) struct Sandbox(TempDir);

impl Sandbox {
    /// Creates a sandbox without any page.
    pub(crate) fn empty() -> Self {
        Self(TempDir::new().expect("a temporary folder can be made"))
    }

    /// Creates a sandbox with only some of the checkout's pages, because tests regenerate them
    /// often and must stay quick.
    pub(crate) fn new() -> Self {
        let sandbox = Self::empty();
        let mut docs = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"));
        docs.retain(|path, _| SOME.iter().any(|beginning| path.starts_with(beginning)));
        sandbox.fill("docs", &docs);
        sandbox
    }

    /// Creates a sandbox with some of the checkout's pages, and everything that is generated from
    /// them.
    pub(crate) fn fresh() -> Self {
        let sandbox = Self::new();
        assert_eq!(code(&sandbox.regen(&[])), 0);
        sandbox
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    /// Replaces the first `from` with `to`. Panics if the file does not contain `from`.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    pub(crate) fn fill(&self, folder: &str, tree: &Tree) {
        tree.iter().for_each(|(path, text)| self.write(&format!("{folder}/{path}"), text));
    }

    /// Copies all files of a folder.
    pub(crate) fn copy(&self, from: &Path, to: &str) {
        self.fill(to, &read(from));
    }

    /// Returns all files of the sandbox.
    pub(crate) fn tree(&self) -> Tree {
        read(self.0.path())
    }

    pub(crate) fn xtask(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path()).env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"));
        command
    }

    /// Returns a `regen` command that reads and writes folders of the sandbox.
    pub(crate) fn regen_command(&self, more: &[&str]) -> Command {
        let mut command = self.xtask(&["regen", "--docs", "docs", "--specs", "specs", "--out", "generated"]);
        command.args(more);
        command
    }

    pub(crate) fn regen(&self, more: &[&str]) -> Output {
        run(self.regen_command(more))
    }

    /// Runs a command with the sandbox as its checkout.
    pub(crate) fn xtask_here(&self, arguments: &[&str]) -> Output {
        let mut command = self.xtask(arguments);
        command.env("CARGO_MANIFEST_DIR", self.path("xtask"));
        run(command)
    }

    /// Runs git in the sandbox, and returns what it prints.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        git.current_dir(self.path("")).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(arguments);
        // The settings of the machine's user would change what git prints.
        git.env("GIT_CONFIG_GLOBAL", "/dev/null");
        let output = run(git);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        stdout(&output)
    }

    /// Commits all files. The first commit creates the repository.
    pub(crate) fn commit(&self) {
        self.git(&["init", "--quiet"]);
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", "state"]);
    }
}

pub(crate) fn run(mut command: Command) -> Output {
    command.output().expect("the program runs")
}

pub(crate) fn code(output: &Output) -> i32 {
    let code = output.status.code();
    code.unwrap_or_else(|| panic!("the program has no exit code: {}", stderr(output)))
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn read(root: &Path) -> Tree {
    fn collector(folder: &Path, below: &str, tree: &mut Tree) {
        for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let entry = entry.expect("a folder can be listed");
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                collector(&entry.path(), &format!("{path}/"), tree);
            } else if !path.ends_with(".png") {
                // The commands don't read pictures.
                tree.insert(path, fs::read_to_string(entry.path()).expect("a file is text"));
            }
        }
    }
    let mut tree = Tree::new();
    collector(root, "", &mut tree);
    tree
}
