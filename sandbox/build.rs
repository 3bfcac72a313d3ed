//! Packs the documents of `specs/` into one file. Each document is compressed separately, so that the
//! sandbox starts quickly and unpacks a document only when its operation is first called.

use flate2::{Compression, write::ZlibEncoder};
use serde_json::{Value, json};
use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let specs = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    find(&specs, &mut files)?;
    files.sort();
    let (mut packed, mut index) = (Vec::new(), Vec::new());
    for file in files {
        let document: Value = serde_yaml::from_str(&fs::read_to_string(&file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        let start = packed.len();
        let mut encoder = ZlibEncoder::new(&mut packed, Compression::default());
        encoder.write_all(&serde_json::to_vec(&document)?)?;
        encoder.finish()?;
        index.extend(entries(&document, [start, packed.len()]));
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("specs.bin"), packed)?;
    fs::write(out.join("index.json"), serde_json::to_vec(&index)?)?;
    samples(&out)
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    Ok(())
}

/// Returns the index entries of a document: one for each operation and notification.
fn entries(document: &Value, range: [usize; 2]) -> Vec<Value> {
    let mut entries = Vec::new();
    let fields = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let generation = &document["info"]["version"];
    for (path, item) in fields(&document["paths"]) {
        for (method, operation) in fields(&item) {
            let servers = if operation["servers"].is_array() { &operation["servers"] } else { &document["servers"] };
            let sites = servers.as_array().into_iter().flatten().filter_map(|server| {
                let site = server["url"].as_str()?.split_once("://")?.1;
                Some(site.find('/').map_or((site, ""), |slash| site.split_at(slash)))
            });
            let (hosts, prefixes): (Vec<_>, Vec<_>) = sites.unzip();
            entries.push(json!({
                "id": operation["operationId"], "method": method.to_uppercase(), "path": path,
                "hosts": hosts, "prefixes": prefixes, "generation": generation, "family": operation["tags"][0],
                "range": range,
            }));
        }
    }
    for (name, _) in fields(&document["x-webhooks"]) {
        entries.push(json!({ "notification": name, "generation": generation, "range": range }));
    }
    entries
}

/// Writes a file that declares the sample tests of the generated crate as modules. `tests/operations`
/// includes it, and sends the samples. Outside the repository, there are no samples.
fn samples(out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../generated/tests/samples");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut modules = Vec::new();
    for entry in fs::read_dir(&folder).into_iter().flatten() {
        let path = entry?.path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_some_and(|extension| extension == "rs") && !["main", "support"].contains(&&*name) {
            modules.push(format!("#[path = {:?}]\nmod {name};\n", path.canonicalize()?));
        }
    }
    modules.sort();
    modules.insert(
        0,
        format!("#[path = {:?}]\nmod memory;\n", folder.canonicalize().unwrap_or_default().join("support.rs")),
    );
    fs::write(out.join("samples.rs"), modules.concat())?;
    Ok(())
}
