//! Runs third-party tools over the OpenAPI documents and the workflows. Prism is pinned to the last version that runs
//! on Node 20.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Context, failed, tools::Tools};
use crate::{Failure, regen::read_folder};

pub(super) fn run(context: &Context) -> Result<(), Failure> {
    let tools = Tools::install(context, "validators")?;
    let out = context.target("validators/docs");
    check(&tools, &context.checkout.join("specs"), &out)?;
    tools.serve(&out)?;
    let workflows = fs::read_dir(context.checkout.join(".github/workflows")).map_err(failed)?;
    // The workflows are linted one at a time, because the linter, which is WebAssembly, has crashed when
    // given several files.
    workflows
        .into_iter()
        .try_for_each(|entry| context.run_quietly(tools.script("workflows.cjs").arg(entry.map_err(failed)?.path())))
}

/// Writes bundles of a folder's documents into `out`, and checks the documents and the bundles.
fn check(tools: &Tools<'_>, specs: &Path, out: &Path) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(failed)?;
    let bundles = [YAML, JSON].map(|name| out.join(name));
    for bundle in &bundles {
        let mut command = tools.context.xtask("bundle --specs");
        tools.context.run_quietly(command.arg(specs).arg("--output").arg(bundle))?;
    }
    let upgraded = out.join("bundle-3.1.yaml");
    let mut command = tools.context.xtask("bundle --openapi 3.1 --specs");
    tools.context.run_quietly(command.arg(specs).arg("--output").arg(&upgraded))?;
    let documents = read_folder(specs)?.into_keys().map(|path| specs.join(path));
    let documents: Vec<PathBuf> = documents.chain(bundles).chain([upgraded.clone()]).collect();
    tools.validate(&documents)?;
    tools.compare(out)?;
    let both = [out.join(YAML), upgraded];
    tools.lint(&both)?;
    both.iter().try_for_each(|bundle| tools.compile(bundle))
}

const YAML: &str = "bundle.yaml";
const JSON: &str = "bundle.json";

impl Tools<'_> {
    fn validate(&self, documents: &[PathBuf]) -> Result<(), Failure> {
        let mut validator =
            self.context.command(self.venv.join("bin/openapi-spec-validator-rs"), "--validation-errors all");
        self.context.run_quietly(validator.args(documents))?;
        let mut redocly = self.node_command("redocly", "lint --format stylish");
        redocly.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        self.context.run_quietly(redocly.arg("--config").arg(self.scripts.join("redocly.yaml")).args(documents))
    }

    /// Checks bundles with Spectral's rules.
    fn lint(&self, bundles: &[PathBuf]) -> Result<(), Failure> {
        let mut spectral = self.node_command("spectral", "lint --quiet --fail-severity warn --ruleset");
        self.context.run_quietly(spectral.arg(self.scripts.join("spectral.yaml")).args(bundles))
    }

    /// Generates types for TypeScript from a bundle, and compiles them.
    fn compile(&self, bundle: &Path) -> Result<(), Failure> {
        let types = bundle.with_extension("d.ts");
        self.context.run_quietly(self.node_command("openapi-typescript", "--output").arg(&types).arg(bundle))?;
        self.context.run_quietly(self.node_command("tsc", "--noEmit --strict").arg(&types))
    }

    fn node_command(&self, name: &str, line: &str) -> Command {
        self.context.command(self.node.join("node_modules/.bin").join(name), line)
    }

    /// Checks that a YAML 1.1 parser and a YAML 1.2 parser read the YAML bundle, and find the same values as
    /// in the JSON bundle.
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
