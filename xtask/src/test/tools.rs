//! Installs pinned third-party packages below the target folder. They need Python 3.10 and Node 20, or
//! later versions.
//!
//! Once the packages are installed, nothing here needs a network.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Context, failed};
use crate::Failure;

/// Installed packages, and our scripts that use them.
pub(super) struct Tools<'a> {
    pub(super) context: &'a Context,
    pub(super) scripts: PathBuf,
    /// Contains `bin/` with the programs.
    pub(super) venv: PathBuf,
    /// Contains `node_modules/`.
    pub(super) node: PathBuf,
}

impl<'a> Tools<'a> {
    /// Installs packages into `{name}/` below the target folder, unless they are already there.
    /// `xtask/{name}/` pins the packages, for Python and for Node.
    pub(super) fn install(context: &'a Context, name: &str) -> Result<Self, Failure> {
        let scripts = context.checkout.join("xtask").join(name);
        let (venv, node) = (context.target(name).join("venv"), context.target(name).join("node"));
        let tools = Self { context, scripts, venv, node };
        tools.install_missing(&tools.venv, &["requirements.txt"], || {
            context.run_quietly(context.command("python3", "-m venv").arg(&tools.venv))?;
            let pins = tools.scripts.join("requirements.txt");
            context.run_quietly(tools.python("-m pip install --quiet --requirement").arg(pins))
        })?;
        tools.install_missing(&tools.node, &["package.json", "package-lock.json"], || {
            // No package needs its install script; one of them would report the installation to its maker.
            context.run_quietly(
                context.command("npm", "ci --ignore-scripts --no-audit --no-fund").current_dir(&tools.node),
            )
        })?;
        Ok(tools)
    }

    /// Runs `install` for `folder`, unless an earlier installation of the same versions was completed
    /// there. `pins` are the names of the files that pin the versions.
    fn install_missing(
        &self,
        folder: &Path,
        pins: &[&str],
        install: impl Fn() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if !self.scripts.join(pins[0]).exists() {
            return Ok(());
        }
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

    pub(super) fn python(&self, line: &str) -> Command {
        self.context.command(self.venv.join("bin/python"), line)
    }

    /// Returns a command that runs one of our scripts, which can use the installed packages.
    pub(super) fn script(&self, name: &str) -> Command {
        let mut command = self.context.command("node", "");
        command.env("NODE_PATH", self.node.join("node_modules")).arg(self.scripts.join(name));
        command
    }
}
