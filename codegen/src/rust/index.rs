//! Generates the files around the modules from `templates/`: the module tree, `lib.rs`, `Cargo.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Confirmed, Problem, Rendered,
    docs::{escape, name_aliases},
    tests,
};
use crate::api::{Operation, bilingual};
use crate::products::Products;
use crate::template::render;

/// What the files around the modules depend on, apart from the pages.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the client crate, relative to the crate's folder.
    pub client: String,
    /// Whether the crate stands alone, outside a workspace that would supply its edition and lints.
    pub standalone: bool,
    /// The products of the families, for the docs.
    pub products: Products,
}

/// An operation in the index.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Listed {
    /// The name, as `中文 / English`.
    title: String,
    /// The method and the URL.
    call: String,
    /// The name of the function in the page's module.
    function: String,
}

impl Listed {
    pub(super) fn of(operation: &Operation) -> Self {
        Self {
            title: bilingual::join(&operation.title, &operation.english),
            call: format!("{} {}", operation.verb.as_str().to_uppercase(), operation.url),
            function: operation.verb.as_str().to_lowercase(),
        }
    }
}

/// A module of the tree.
#[derive(Debug, Default, Serialize)]
struct Node {
    /// The page's path up to here, such as `v3/pay/transactions`.
    url: String,
    /// Whether a page has this path.
    page: bool,
    /// The page's file, if its name differs from the module's.
    file: Option<String>,
    /// The feature that the module needs; set only on families and on the root of the
    /// notifications.
    feature: Option<String>,
    /// The modules below this one.
    children: BTreeMap<String, Node>,
}

/// Returns a problem for each page whose module is also the module of another page.
pub(super) fn clashes(modules: &[Rendered]) -> Vec<Problem> {
    let mut seen: BTreeMap<Vec<String>, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for module in modules {
        if let Some(other) = seen.insert(module.place(), &module.source) {
            problems.push(Problem {
                page: module.page(),
                message: format!("its Rust module `{}` is also the module of {other}", module.place().join("::")),
                help: "set another name as `module:` in the front matter of one of them".to_owned(),
            });
        }
    }
    problems
}

fn tree(modules: &[Rendered]) -> Node {
    let mut root = Node::default();
    for module in modules {
        let mut node = &mut root;
        let place = module.place();
        let mut url = String::new();
        for (depth, (part, segment)) in place.iter().zip(&module.url).enumerate() {
            node = node.children.entry(part.clone()).or_default();
            if depth > 0 {
                url.push('/');
            }
            url.push_str(segment);
            node.url.clone_from(&url);
            // For operations, the second level is the family; all notifications are one feature, at
            // the first level.
            let gated = if module.claim.is_some() { 0 } else { 1 };
            if depth == gated {
                node.feature = Some(module.feature.clone());
            }
        }
        node.page = true;
        if place.len() != module.path.len() {
            node.file = module.path.last().cloned();
        }
    }
    root
}

const MODULES: &str = include_str!("../../../templates/modules.rs.jinja");
const TEMPLATES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../../../templates/Cargo.toml.jinja")),
    ("README.md", include_str!("../../../templates/README.md.jinja")),
    ("src/lib.rs", include_str!("../../../templates/lib.rs.jinja")),
    ("tests/samples/main.rs", include_str!("../../../templates/samples.rs.jinja")),
];
/// The file with the index of the operations.
pub const OPERATIONS: &str = "OPERATIONS.md";
const LISTED: &str = include_str!("../../../templates/operations.md.jinja");
/// The file that is copied unchanged: its path in the crate, and its text.
const SUPPORT: (&str, &str) = ("tests/samples/support.rs", include_str!("../../../templates/support.rs"));

/// Returns the files around the modules.
pub(super) fn files(modules: &[Rendered], events: bool, options: &Options) -> BTreeMap<String, String> {
    let root = tree(modules);
    // The operations or notifications that each feature enables, by how far they are confirmed.
    let mut features: BTreeMap<&str, Confirmed> = BTreeMap::new();
    for module in modules {
        let counts = features.entry(&module.feature).or_default();
        counts.iter_mut().zip(module.confirmed).for_each(|(count, more)| *count += more);
    }
    let defaults = ["v3-pay", "v3-refund", "v3-certificates", "webhooks"];
    let default: Vec<&str> = defaults.into_iter().filter(|feature| features.contains_key(feature)).collect();
    let gates: Vec<(&String, &Option<String>)> =
        root.children.iter().map(|(name, node)| (name, &node.feature)).collect();
    let products: BTreeMap<&str, &str> =
        options.products.families().map(|family| (family.id.as_str(), family.product.as_str())).collect();
    let context = json!({
        "features": features,
        "products": products,
        "default": default,
        "gates": gates,
        "modules": modules.iter().map(|module| module.place().join("::")).collect::<Vec<_>>(),
        "tested": tests::names(modules).into_iter().collect::<Vec<_>>(),
        "client": options.client,
        "standalone": options.standalone,
    });
    let mut files: BTreeMap<String, String> =
        TEMPLATES.iter().map(|(path, template)| ((*path).to_owned(), render(template, &context))).collect();
    files.insert(SUPPORT.0.to_owned(), SUPPORT.1.to_owned());
    files.insert(OPERATIONS.to_owned(), render(LISTED, &index(modules, &options.products)));
    for (name, node) in &root.children {
        let mut lines = Vec::new();
        print(node, 0, &options.products, &mut lines);
        let context = json!({ "name": name, "lines": lines, "event": events && name == "webhook" });
        files.insert(format!("src/{name}.rs"), render(MODULES, &context));
    }
    files
}

/// Returns what the index lists: groups of families, each with its operations. Families without a
/// product come last.
fn index(modules: &[Rendered], products: &Products) -> Value {
    let mut families: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for module in modules {
        for Listed { title, call, function } in &module.operations {
            let path = format!("{}::{function}", module.place().join("::"));
            let row = json!({ "title": title, "call": call, "path": path });
            families.entry(&module.feature).or_default().push(row);
        }
    }
    let others: Vec<&str> = families.keys().copied().filter(|id| products.family(id).is_none()).collect();
    let mut listed = |id: &str, product: &str, about: &str| {
        let rows = families.remove(id)?;
        Some(json!({ "feature": id, "product": product, "about": about, "rows": rows }))
    };
    let mut groups = Vec::new();
    for group in &products.groups {
        let families = products.families().filter(|family| family.group == group.id);
        let families: Vec<Value> =
            families.filter_map(|family| listed(&family.id, &family.product, &family.about)).collect();
        groups.push(json!({ "name": group.name, "families": families }));
    }
    let others: Vec<Value> = others.iter().filter_map(|id| listed(id, "", "")).collect();
    groups.push(json!({ "name": "其他 / Others", "families": others }));
    groups.retain(|group| group["families"] != json!([]));
    json!({ "groups": groups })
}

/// Adds the declarations of a node's children. A page with modules below it still has its own file,
/// so that adding a page below it changes only this index.
fn print(node: &Node, depth: usize, products: &Products, lines: &mut Vec<String>) {
    let indent = "    ".repeat(depth);
    for (at, (name, child)) in node.children.iter().enumerate() {
        if at > 0 {
            lines.push(String::new());
        }
        let leaf = child.children.is_empty() && child.file.is_none();
        let family = child.feature.as_deref().filter(|_| depth == 0).and_then(|feature| products.family(feature));
        if let Some(family) = family {
            let [product, about] = [&family.product, &family.about].map(|text| escape(text));
            lines.push(format!("/// {product}\n///\n/// {about}\n///"));
        }
        if !leaf || family.is_some() {
            lines.push(format!("{indent}/// Everything at `{}` and below.", child.url));
        }
        for alias in family.into_iter().flat_map(|family| name_aliases(&family.product)) {
            lines.push(format!("#[doc(alias = \"{alias}\")]"));
        }
        if depth == 0
            && let Some(feature) = &child.feature
        {
            lines.push(format!("#[cfg(feature = \"{feature}\")]"));
        }
        if leaf {
            lines.push(format!("{indent}pub mod {name};"));
            continue;
        }
        lines.push(format!("{indent}pub mod {name} {{"));
        if child.page {
            match &child.file {
                Some(file) => lines.push(format!("{indent}    mod {file};\n{indent}    pub use {file}::*;")),
                None => {
                    let file = name.strip_prefix("r#").unwrap_or(name);
                    lines.push(format!(
                        "{indent}    #[path = \"../{file}.rs\"]\n{indent}    mod page;\n{indent}    pub use page::*;"
                    ));
                }
            }
        }
        print(child, depth + 1, products, lines);
        lines.push(format!("{indent}}}"));
    }
}
