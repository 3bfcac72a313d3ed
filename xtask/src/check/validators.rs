//! Tools of other people over the OpenAPI documents. Prism is held at the last version that Node 20 can run.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Bench, failed, tools::Tools};
use crate::{Failure, regen::read_folder};

pub(super) fn run(bench: &Bench) -> Result<(), Failure> {
    let tools = Tools::install(bench, "validators")?;
    let out = bench.target("validators/docs");
    check(&tools, &bench.checkout.join("specs"), &out)?;
    tools.serve(&out)
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

impl Tools<'_> {
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
