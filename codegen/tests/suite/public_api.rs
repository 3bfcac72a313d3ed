//! The public API of the client, as a text file whose difference a reviewer reads.

use std::{fs, path::Path};

use expect_test::expect_file;
use quote::ToTokens;
use syn::{Attribute, Field, Fields, ImplItem, Item, ItemImpl, Signature, TraitItem, UseTree, Visibility};

/// What is found below one folder, a line each.
struct Walk {
    lines: Vec<String>,
}

impl Walk {
    /// The items of a module. `folder` has the files of the modules in it.
    fn items(&mut self, items: &[Item], path: &str, folder: &Path) {
        for item in items {
            self.item(item, path, folder);
        }
    }

    fn item(&mut self, item: &Item, path: &str, folder: &Path) {
        match item {
            Item::Mod(one) if !is_test(&one.attrs) => {
                let name = one.ident.to_string();
                let (below, inside) = (format!("{path}::{name}"), folder.join(&name));
                match &one.content {
                    Some((_, items)) => self.items(items, &below, &inside),
                    None => {
                        let file = [folder.join(format!("{name}.rs")), inside.join("mod.rs")];
                        let file = file.iter().find(|file| file.exists()).expect("the file of a module");
                        self.items(&parsed(file), &below, &inside);
                    }
                }
            }
            Item::Use(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                let mut names = Vec::new();
                uses(&one.tree, String::new(), &mut names);
                names.sort();
                self.lines.extend(names.into_iter().map(|name| format!("{path}: pub use {name}")));
            }
            Item::Struct(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                let about = format!("struct {}{}", one.ident, text(&one.generics));
                self.say(path, &one.attrs, &about);
                if let Fields::Named(fields) = &one.fields {
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        self.lines.push(format!("{path}::{}: field {name}: {}", one.ident, text(&field.ty)));
                    }
                }
            }
            Item::Enum(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                self.say(path, &one.attrs, &format!("enum {}", one.ident));
                for variant in &one.variants {
                    let fields = match &variant.fields {
                        Fields::Unit => String::new(),
                        fields => {
                            let field = |field: &Field| match &field.ident {
                                Some(name) => format!("{name}: {}", text(&field.ty)),
                                None => text(&field.ty),
                            };
                            format!(" {{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
                        }
                    };
                    self.lines.push(format!("{path}::{}: variant {}{fields}", one.ident, variant.ident));
                }
            }
            Item::Trait(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                self.say(path, &one.attrs, &format!("trait {}: {}", one.ident, text(&one.supertraits)));
                for item in &one.items {
                    let line = match item {
                        TraitItem::Fn(function) => {
                            let default = if function.default.is_some() { " (has a default)" } else { "" };
                            format!("{}{default}", signature(&function.sig))
                        }
                        TraitItem::Type(ty) => format!("type {}", ty.ident),
                        TraitItem::Const(constant) => format!("const {}: {}", constant.ident, text(&constant.ty)),
                        other => text(other),
                    };
                    self.lines.push(format!("{path}::{}: {line}", one.ident));
                }
            }
            Item::Fn(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                self.say(path, &one.attrs, &signature(&one.sig));
            }
            Item::Const(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                self.say(path, &one.attrs, &format!("const {}: {}", one.ident, text(&one.ty)));
            }
            Item::Type(one) if is_public(&one.vis) && !is_hidden(&one.attrs) => {
                self.say(path, &one.attrs, &format!("type {} = {}", one.ident, text(&one.ty)));
            }
            Item::Impl(one) => self.implementation(one, path),
            _ => {}
        }
    }

    fn implementation(&mut self, one: &ItemImpl, path: &str) {
        let of = text(&one.self_ty);
        if let Some((name, _)) = &one.trait_ {
            self.lines.push(format!("{path}: impl{} {} for {of}", text(&one.generics), text(name)));
            return;
        }
        for item in &one.items {
            match item {
                ImplItem::Fn(function) if is_public(&function.vis) && !is_hidden(&function.attrs) => {
                    self.say(&format!("{path}::{of}"), &function.attrs, &signature(&function.sig));
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let line = format!("const {}: {}", constant.ident, text(&constant.ty));
                    self.say(&format!("{path}::{of}"), &constant.attrs, &line);
                }
                _ => {}
            }
        }
    }

    /// An item with the attributes that its users notice.
    fn say(&mut self, path: &str, attributes: &[Attribute], item: &str) {
        let noticed = ["cfg", "deprecated", "derive", "must_use", "non_exhaustive"];
        let noticed = attributes.iter().filter(|one| noticed.iter().any(|name| one.path().is_ident(name)));
        let noticed: String = noticed.map(|one| format!(" {}", text(one))).collect();
        self.lines.push(format!("{path}: {item}{noticed}"));
    }
}

fn signature(one: &Signature) -> String {
    text(one)
}

/// Tokens as text, without the blanks that tell no tokens apart.
fn text(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (wide, narrow) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" ,", ","),
        (" :", ":"),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ;", ";"),
    ] {
        text = text.replace(wide, narrow);
    }
    text
}

fn uses(tree: &UseTree, above: String, found: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => uses(&path.tree, format!("{above}{}::", path.ident), found),
        UseTree::Group(group) => group.items.iter().for_each(|tree| uses(tree, above.clone(), found)),
        other => found.push(format!("{above}{}", text(other))),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| one.path().is_ident("doc") && text(one).contains("hidden"))
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| one.path().is_ident("cfg") && text(one).contains("(test)"))
}

fn parsed(file: &Path) -> Vec<Item> {
    let source = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", file.display())).items
}

/// Private modules are in it too: what of them is public the `pub use` lines tell.
#[test]
fn client() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../client/src");
    let mut walk = Walk { lines: Vec::new() };
    walk.items(&parsed(&folder.join("lib.rs")), "wechatpay_client", &folder);
    walk.lines.sort();
    let mut listed = walk.lines.join("\n");
    listed.push('\n');
    assert!(listed.contains("wechatpay_client::client::handle::Client: async fn send"), "{listed}");
    expect_file![folder.join("../public-api.txt")].assert_eq(&listed);
}
