//! Reads the files of a git revision.

use std::{
    collections::BTreeMap,
    io::Write as _,
    process::{Command, Stdio},
    thread,
};

use crate::{Failure, checkout};

fn git(arguments: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.current_dir(checkout()).args(arguments);
    git
}

/// Lists the files below `paths` in a revision, with the ids of their git objects.
pub(crate) fn list(revision: &str, paths: &[&str]) -> Result<BTreeMap<String, String>, Failure> {
    // `--end-of-options` keeps git from reading a revision that begins with `-` as an option.
    let output = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
        .output()
        .map_err(|error| Failure::usage(format!("git: {error}")))?;
    if !output.status.success() {
        let message = format!("git does not know the revision `{revision}`; in a shallow clone, fetch it first");
        return Err(Failure::usage(message));
    }
    let commit = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let arguments = [&["ls-tree", "-r", "-z", &commit, "--"], paths].concat();
    let output = git(&arguments).output().map_err(|error| Failure::usage(format!("git: {error}")))?;
    if !output.status.success() {
        return Err(Failure::usage(format!("git ls-tree: {}", String::from_utf8_lossy(&output.stderr))));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    // Each entry has the form `mode type id TAB path`.
    let entries = text.split('\0').filter_map(|entry| {
        let (about, path) = entry.split_once('\t')?;
        Some((path.to_owned(), about.split(' ').nth(2)?.to_owned()))
    });
    Ok(entries.collect())
}

/// Returns the texts of git objects, in the order of `ids`. Starts only one git process.
pub(crate) fn contents(ids: &[&str]) -> Result<Vec<String>, Failure> {
    let broken = |error: std::io::Error| Failure::usage(format!("git cat-file: {error}"));
    let mut child =
        git(&["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(broken)?;
    let mut input =
        child.stdin.take().ok_or_else(|| Failure::usage("git cat-file: the process has no standard input"))?;
    let asked: String = ids.iter().map(|id| format!("{id}\n")).collect();
    // The ids are written in another thread, because git stops reading them until its output is read.
    let writer = thread::spawn(move || input.write_all(asked.as_bytes()));
    let output = child.wait_with_output().map_err(broken)?;
    let written = writer.join().map_err(|_| Failure::usage("git cat-file: writing its input failed"))?;
    written.map_err(broken)?;
    let mut rest = output.stdout.as_slice();
    let mut texts = Vec::new();
    for id in ids {
        let odd = || Failure::usage(format!("git cat-file: the output has no text for the object {id}"));
        // For each object, the output has the line `id type size`, the text, and a line end.
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(odd)?;
        let head = String::from_utf8_lossy(&rest[..end]);
        let size: usize = head.rsplit(' ').next().and_then(|size| size.parse().ok()).ok_or_else(odd)?;
        let text = rest.get(end + 1..end + 1 + size).ok_or_else(odd)?;
        texts.push(String::from_utf8_lossy(text).into_owned());
        rest = rest.get(end + 2 + size..).unwrap_or_default();
    }
    Ok(texts)
}
