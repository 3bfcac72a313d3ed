//! Checks the public API of both packages against checked-in text, so that a change to the API shows in
//! review.

use std::{fs, path::Path};

use expect_test::expect_file;
use syn::{Attribute, Expr, Item, ItemMod, Lit, Meta, UseTree, Visibility};
use wechatpay_codegen::rust::listing::Listing;

/// Returns the items of a file. Its modules are expanded in place, even if they are in other files below
/// `folder`.
fn items(file: &Path, folder: &Path) -> Vec<Item> {
    let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let items = syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", file.display())).items;
    expand(items, folder)
}

fn expand(items: Vec<Item>, folder: &Path) -> Vec<Item> {
    let passed_on: Vec<String> = items.iter().filter_map(passes_on).collect();
    let expand = |item| match item {
        Item::Mod(module) => {
            let module = body(module, folder);
            // A private module whose items are all re-exported is invisible.
            if passed_on.contains(&module.ident.to_string()) && matches!(module.vis, Visibility::Inherited) {
                return module.content.map(|(_, items)| items).unwrap_or_default();
            }
            vec![Item::Mod(module)]
        }
        item if passes_on(&item).is_some_and(|name| passed_on.contains(&name)) => Vec::new(),
        item => vec![item],
    };
    items.into_iter().flat_map(expand).collect()
}

fn body(mut module: ItemMod, folder: &Path) -> ItemMod {
    if module.attrs.iter().any(|one| matches!(&one.meta, Meta::List(list) if list.tokens.to_string() == "test")) {
        return module;
    }
    let name = module.ident.to_string();
    let name = name.trim_start_matches("r#");
    let below = folder.join(name);
    let items = match module.content.take() {
        Some((_, items)) => expand(items, &below),
        None => match module.attrs.iter().find_map(path) {
            Some(path) => items(&folder.join(&path), folder),
            None => {
                let files = [folder.join(format!("{name}.rs")), below.join("mod.rs")];
                items(files.iter().find(|file| file.exists()).expect("a module has a file"), &below)
            }
        },
    };
    module.content = Some((Default::default(), items));
    module
}

/// Returns the file that the attribute `#[path = "…"]` names.
fn path(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let Expr::Lit(literal) = &pair.value else { return None };
    let Lit::Str(text) = &literal.lit else { return None };
    pair.path.is_ident("path").then(|| text.value())
}

/// Returns the module whose items `pub use module::*` re-exports.
fn passes_on(item: &Item) -> Option<String> {
    let Item::Use(one) = item else { return None };
    let UseTree::Path(path) = &one.tree else { return None };
    let all = matches!(*path.tree, UseTree::Glob(_)) && matches!(one.vis, Visibility::Public(_));
    all.then(|| path.ident.to_string())
}

fn listing(root: &str, folder: &Path) -> Listing {
    let mut listing = Listing::default();
    listing.items(root, &items(&folder.join("lib.rs"), folder));
    listing
}

/// Private modules are listed too: the `use` lines show which of their items are public.
#[test]
fn client() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../client");
    let listed = listing("crate", &folder.join("src")).to_string();
    assert!(listed.contains("async fn send<O: Operation>"), "{listed}");
    expect_file![folder.join("public-api.txt")].assert_eq(&listed);
}

/// `regen` writes the listing page by page. This test compares it with the modules as the compiler
/// finds them, starting at `lib.rs`.
#[test]
fn generated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let written = fs::read_to_string(folder.join("public-api.txt")).expect("the file can be read");
    let mut written: Vec<&str> = written.lines().skip(1).collect();
    let seen = listing("crate", &folder.join("src")).to_string().replace("crate::", "");
    let mut seen: Vec<&str> = seen.lines().collect();
    assert!(seen.contains(&"v3::pay::transactions::jsapi::post"));
    written.sort_unstable();
    seen.sort_unstable();
    let different = written.iter().zip(&seen).find(|(written, seen)| written != seen);
    assert!(different.is_none() && written.len() == seen.len(), "{different:?}");
}
