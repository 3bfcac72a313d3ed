//! Checks the order of the layers of `client`, `codegen` and `sandbox`: each layer imports only earlier
//! layers.

use std::{collections::BTreeMap, fs, path::Path};

use syn::{Item, ItemUse, UseTree};

/// A layer is a module at the root of its crate. The root itself comes after the last layer, and may
/// import all of them.
const CLIENT: &[&str] = &[
    "error",
    "types",
    "codegen",
    "crypto",
    "protocol",
    "transport",
    "client",
    "bill",
    "webhook",
    "blocking",
    "testing",
    "security",
];

const CODEGEN: &[&str] = &[
    "diagnostic",
    "parallel",
    "template",
    "source",
    "output",
    "docs",
    "api",
    "errors",
    "examples",
    "glossary",
    "products",
    "provenance",
    "page",
    "openapi",
    "front",
    "corrections",
    "import",
    "rust",
    "diff",
];

const SANDBOX: &[&str] = &[
    "time", "settings", "spec", "accounts", "ids", "folder", "call", "store", "world", "notice", "faults", "message",
    "verify", "validate", "spoil", "respond", "state", "core", "notify", "console", "pay_page", "ca", "server",
    "builder", "sandbox", "main",
];

/// An import from `crate`, as the names of its path.
struct Import {
    line: usize,
    path: Vec<String>,
}

/// A crate: the order of its layers, and the layer of each name that its root re-exports.
struct Layers<'a> {
    order: &'a [&'a str],
    exports: BTreeMap<String, String>,
}

impl<'a> Layers<'a> {
    fn new(order: &'a [&'a str], root: &str) -> Self {
        let mut exports = BTreeMap::new();
        for item in syn::parse_file(root).expect("the root parses").items {
            match item {
                Item::Use(item) => {
                    for path in paths(&item) {
                        if let [layer, .., name] = path.as_slice() {
                            exports.insert(name.clone(), layer.clone());
                        }
                    }
                }
                // A module inside the root file counts as part of the last layer.
                Item::Mod(item) if item.content.is_some() => {
                    exports.insert(item.ident.to_string(), order.last().copied().unwrap_or_default().to_owned());
                }
                _ => {}
            }
        }
        Self { order, exports }
    }

    fn level(&self, layer: &str) -> Option<usize> {
        self.order.iter().position(|known| *known == layer)
    }

    /// Returns a message for each import in a file that violates the order.
    fn violations(&self, layer: &str, file: &str, text: &str) -> Vec<String> {
        let Some(level) = self.level(layer) else {
            return vec![format!("{file}:1: the list of layers lacks `{layer}`")];
        };
        let violations = imports(text).into_iter().filter_map(|Import { line, path }| {
            let name = path.first()?;
            let taken = self.level(name).is_some().then_some(name).or_else(|| self.exports.get(name))?;
            let above = self.level(taken)?;
            (above > level).then(|| format!("{file}:{line}: `{layer}` imports `{taken}`, which comes after it"))
        });
        violations.collect()
    }
}

/// Returns the paths below `crate` that a file names, in `use` and in its code.
fn imports(text: &str) -> Vec<Import> {
    // Tests inside a file may use any layer.
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        let code = line.split("//").next().unwrap_or_default();
        let begins = code.trim_start();
        let mut statement = begins.to_owned();
        if begins.starts_with("use ") || (begins.starts_with("pub") && begins.contains(" use ")) {
            while !statement.contains(';') {
                let Some((_, next)) = lines.next() else { break };
                statement += next.split("//").next().unwrap_or_default();
            }
            if let Ok(item) = syn::parse_str::<ItemUse>(&statement) {
                let below = paths(&item).into_iter().filter(|path| path.first().is_some_and(|first| first == "crate"));
                found.extend(below.map(|path| Import { line: index + 1, path: path[1..].to_vec() }));
                continue;
            }
        }
        for (at, _) in code.match_indices("crate::") {
            // `$crate::` names the crate that defines a macro, for the code that uses the macro.
            if code[..at].ends_with(['$', '_']) || code[..at].ends_with(char::is_alphanumeric) {
                continue;
            }
            let rest = &code[at + "crate::".len()..];
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.push(Import { line: index + 1, path: vec![name] });
        }
    }
    found
}

/// Returns the paths that a `use` imports.
fn paths(item: &ItemUse) -> Vec<Vec<String>> {
    fn collector(tree: &UseTree, above: &[String], found: &mut Vec<Vec<String>>) {
        let with = |name: String| [above, &[name]].concat();
        match tree {
            UseTree::Path(path) => collector(&path.tree, &with(path.ident.to_string()), found),
            UseTree::Group(group) => group.items.iter().for_each(|tree| collector(tree, above, found)),
            UseTree::Name(name) => found.push(with(name.ident.to_string())),
            UseTree::Rename(name) => found.push(with(name.ident.to_string())),
            UseTree::Glob(_) => found.push(with("*".to_owned())),
        }
    }
    let mut found = Vec::new();
    collector(&item.tree, &[], &mut found);
    found
}

/// Visits all files below a folder, with the layer of each.
fn files(folder: &Path, layer: Option<&str>, visit: &mut dyn FnMut(&str, &Path)) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be listed").path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let layer = layer.unwrap_or(&name);
        if path.is_dir() {
            files(&path, Some(layer), visit);
        } else if path.extension().is_some_and(|extension| extension == "rs") && layer != "lib" {
            visit(layer, &path);
        }
    }
}

fn check_order(sources: &str, order: &[&str]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(sources);
    let read = |path: &Path| fs::read_to_string(path).expect("the file can be read");
    let layers = Layers::new(order, &read(&root.join("lib.rs")));
    let (mut violations, mut count) = (Vec::new(), 0);
    files(&root, None, &mut |layer, path| {
        let file = path.strip_prefix(&root).unwrap_or(path).display().to_string();
        violations.extend(layers.violations(layer, &format!("{sources}/{file}"), &read(path)));
        count += 1;
    });
    assert!(count > order.len(), "only {count} files were read");
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}

#[test]
fn client() {
    check_order("client/src", CLIENT);
}

#[test]
fn codegen() {
    check_order("codegen/src", CODEGEN);
}

#[test]
fn sandbox() {
    check_order("sandbox/src", SANDBOX);
}

#[test]
fn an_import_against_the_order_is_reported_with_its_line() {
    let layers = Layers::new(&["low", "high"], "pub use high::Roof;\npub use low::Floor;");
    let told = |text: &str| layers.violations("low", "low.rs", text);
    assert!(told("use crate::low::Floor;\n/// [`crate::high::Roof`]\nfn f() {} // crate::high").is_empty());
    let above = "`low` imports `high`, which comes after it";
    assert_eq!(told("use std::fmt;\nuse crate::{\n    Floor,\n    high::Roof,\n};"), [format!("low.rs:2: {above}")]);
    assert_eq!(told("\npub(crate) use crate::Roof;"), [format!("low.rs:2: {above}")]);
    assert_eq!(told("fn f() -> crate::high::Roof {\n    $crate::high::new()\n}"), [format!("low.rs:1: {above}")]);
    assert!(layers.violations("high", "high.rs", "use crate::low::Floor;").is_empty());
    assert_eq!(layers.violations("new", "new.rs", ""), ["new.rs:1: the list of layers lacks `new`"]);
}
