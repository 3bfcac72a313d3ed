//! Tools of other people over the OpenAPI documents: Python 3 and Node 20 or later run them.
//!
//! Once they are installed, nothing here needs a network. Prism is held at the last version that Node 20 can run.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Bench, failed};
use crate::{Failure, regen::read_folder};

pub(super) fn run(bench: &Bench) -> Result<(), Failure> {
    let tools = Tools::install(bench)?;
    let own = bench.target("validators/docs");
    check(&tools, &bench.checkout.join("specs"), &own)?;
    let Some(corpus) = &bench.corpus else {
        return tools.serve(&own);
    };
    let foreign = bench.target("validators/corpus");
    let specs = foreign.join("specs");
    let mut regen = bench.xtask("regen --docs");
    regen.arg(corpus).arg("--specs").arg(&specs).arg("--out").arg(foreign.join("generated"));
    bench.run_quietly(&mut regen)?;
    check(&tools, &specs, &foreign)?;
    tools.serve(&foreign)
}

/// Checks the documents of a folder, and the bundle of them, which is written into `out`.
fn check(tools: &Tools<'_>, specs: &Path, out: &Path) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(failed)?;
    let bundles = [YAML, JSON].map(|name| out.join(name));
    for bundle in &bundles {
        let mut command = tools.bench.xtask("bundle --specs");
        tools.bench.run_quietly(command.arg(specs).arg("--output").arg(bundle))?;
    }
    let documents = read_folder(specs)?.into_keys().map(|path| specs.join(path));
    let documents: Vec<PathBuf> = documents.chain(bundles).collect();
    tools.validate(&documents)?;
    tools.compare(out)
}

const YAML: &str = "bundle.yaml";
const JSON: &str = "bundle.json";

/// The tools and the scripts that use them.
struct Tools<'a> {
    bench: &'a Bench,
    scripts: PathBuf,
    venv: PathBuf,
    node: PathBuf,
}

impl<'a> Tools<'a> {
    fn install(bench: &'a Bench) -> Result<Self, Failure> {
        let scripts = bench.checkout.join("xtask/validators");
        let (venv, node) = (bench.target("validators/venv"), bench.target("validators/node"));
        let tools = Self { bench, scripts, venv, node };
        tools.install_missing(&tools.venv, &["requirements.txt"], || {
            bench.run_quietly(bench.command("python3", "-m venv").arg(&tools.venv))?;
            bench.run_quietly(
                tools.python("-m pip install --quiet --requirement").arg("xtask/validators/requirements.txt"),
            )
        })?;
        tools.install_missing(&tools.node, &["package.json", "package-lock.json"], || {
            // No package needs its install script; one of them would report the installation to its maker.
            bench.run_quietly(bench.command("npm", "ci --ignore-scripts --no-audit --no-fund").current_dir(&tools.node))
        })?;
        Ok(tools)
    }

    /// Installs into `folder`, unless a finished installation has left the same `pins` there.
    fn install_missing(
        &self,
        folder: &Path,
        pins: &[&str],
        install: impl Fn() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let done = folder.join("installed");
        let wanted = pins.iter().map(|pin| fs::read_to_string(self.scripts.join(pin))).collect::<io::Result<String>>();
        let wanted = wanted.map_err(failed)?;
        if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(failed)?;
        }
        fs::create_dir_all(folder).map_err(failed)?;
        for pin in pins {
            fs::copy(self.scripts.join(pin), folder.join(pin)).map_err(failed)?;
        }
        install()?;
        fs::write(done, wanted).map_err(failed)
    }

    fn python(&self, line: &str) -> Command {
        self.bench.command(self.venv.join("bin/python"), line)
    }

    /// One of our scripts, with the installed packages within reach.
    fn script(&self, name: &str) -> Command {
        let mut command = self.bench.command("node", "");
        command.env("NODE_PATH", self.node.join("node_modules")).arg(self.scripts.join(name));
        command
    }

    fn validate(&self, documents: &[PathBuf]) -> Result<(), Failure> {
        let mut validator =
            self.bench.command(self.venv.join("bin/openapi-spec-validator-rs"), "--validation-errors all");
        self.bench.run_quietly(validator.args(documents))?;
        let mut redocly = self.bench.command(self.node.join("node_modules/.bin/redocly"), "lint --format stylish");
        redocly.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        self.bench.run_quietly(redocly.arg("--config").arg(self.scripts.join("redocly.yaml")).args(documents))
    }

    /// Readers of YAML 1.1 and of YAML 1.2 find in the bundle what was written.
    fn compare(&self, out: &Path) -> Result<(), Failure> {
        let (yaml, json, reading) = (out.join(YAML), out.join(JSON), out.join("yaml-1.2.json"));
        self.bench.run_quietly(self.script("yaml_1_2.cjs").arg(&yaml).arg(&reading))?;
        self.bench.run_quietly(self.python("xtask/validators/same_tree.py").arg(&yaml).arg(&json).arg(&reading))
    }

    /// A mock server of the bundle answers the bundle's examples.
    fn serve(&self, out: &Path) -> Result<(), Failure> {
        self.bench.run(self.script("mock_server.cjs").arg(out.join(JSON)))
    }
}
