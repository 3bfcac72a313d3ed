//! Runs third-party tools over the OpenAPI documents and the workflows. Prism is pinned to the last version that runs
//! on Node 20.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Context, failed, tools::Tools};
use crate::{Failure, regen::read_folder};

pub(super) fn run(context: &Context) -> Result<(), Failure> {
    let tools = Tools::install(context, "validators")?;
    let out = context.target("validators/docs");
    check(&tools, &context.checkout.join("specs"), &out)?;
    tools.serve(&out)?;
    let workflows = fs::read_dir(context.checkout.join(".github/workflows")).map_err(failed)?;
    let workflows = workflows.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>();
    context.run_quietly(tools.script("workflows.cjs").args(workflows.map_err(failed)?))
}

/// Checks the documents of a folder and their bundle, which it writes into `out`.
fn check(tools: &Tools<'_>, specs: &Path, out: &Path) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(failed)?;
    let bundles = [YAML, JSON].map(|name| out.join(name));
    for bundle in &bundles {
        let mut command = tools.context.xtask("bundle --specs");
        tools.context.run_quietly(command.arg(specs).arg("--output").arg(bundle))?;
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
            self.context.command(self.venv.join("bin/openapi-spec-validator-rs"), "--validation-errors all");
        self.context.run_quietly(validator.args(documents))?;
        let mut redocly = self.context.command(self.node.join("node_modules/.bin/redocly"), "lint --format stylish");
        redocly.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        self.context.run_quietly(redocly.arg("--config").arg(self.scripts.join("redocly.yaml")).args(documents))
    }

    /// Checks that readers of YAML 1.1 and of YAML 1.2 find in the bundle what was written.
    fn compare(&self, out: &Path) -> Result<(), Failure> {
        let (yaml, json, reading) = (out.join(YAML), out.join(JSON), out.join("yaml-1.2.json"));
        self.context.run_quietly(self.script("yaml_1_2.cjs").arg(&yaml).arg(&reading))?;
        self.context.run_quietly(self.python("xtask/validators/same_tree.py").arg(&yaml).arg(&json).arg(&reading))
    }

    /// Checks that a mock server of the bundle responds with the bundle's examples.
    fn serve(&self, out: &Path) -> Result<(), Failure> {
        self.context.run(self.script("mock_server.cjs").arg(out.join(JSON)))
    }
}
