//! Lists the public items of Rust source as text, so that API changes show in review.
//!
//! A module's path is at the left margin; its items follow, with their members below them.
//! Everything is sorted, because the order of items is not part of an API.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, Field, Fields, ImplItem, Item, ItemImpl, Meta, TraitItem, UseTree, Visibility};

/// Modules, their public items, and the public members of those items.
#[derive(Clone, Debug, Default)]
pub struct Listing(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

impl Listing {
    /// Lists the items of the module `path`, whose source is `text`.
    ///
    /// # Panics
    /// Panics if the text is not Rust.
    pub fn of(path: &str, text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: the source is not Rust: {error}"));
        let mut listing = Self::default();
        listing.items(path, &file.items);
        listing
    }

    /// Adds the items of the module `path`. Skips modules without a body, and tests.
    pub fn items(&mut self, path: &str, items: &[Item]) {
        for item in items {
            self.item(path, item);
        }
    }

    /// Adds a call of one of the client's macros, which implement traits for a type.
    pub fn macro_call(&mut self, path: &str, name: &str, ty: &str) {
        self.add(path, format!("{name}!({ty})"), []);
    }

    fn add(&mut self, path: &str, item: String, members: impl IntoIterator<Item = String>) {
        self.0.entry(path.to_owned()).or_default().entry(item).or_default().extend(members);
    }

    fn item(&mut self, path: &str, item: &Item) {
        match item {
            Item::Mod(one) if !is_test(&one.attrs) => {
                let (_, items) = one.content.as_ref().map_or((None, [].as_slice()), |(brace, all)| (Some(brace), all));
                self.items(&format!("{path}::{}", one.ident), items);
            }
            Item::Use(one) if is_public(&one.vis, &one.attrs) => {
                let mut names = Vec::new();
                uses(&one.tree, String::new(), &mut names);
                for name in names {
                    self.add(path, format!("use {name}{}", attributes(&one.attrs)), []);
                }
            }
            Item::Struct(one) if is_public(&one.vis, &one.attrs) => {
                let line = format!("struct {}{}{}", one.ident, text(&one.generics), attributes(&one.attrs));
                let fields = one.fields.iter().filter(|field| is_public(&field.vis, &field.attrs)).map(field);
                self.add(path, line, fields);
            }
            Item::Enum(one) if is_public(&one.vis, &one.attrs) => {
                let line = format!("enum {}{}{}", one.ident, text(&one.generics), attributes(&one.attrs));
                let variants = one.variants.iter().map(|variant| {
                    let fields: Vec<String> = variant.fields.iter().map(field).collect();
                    let fields = match &variant.fields {
                        Fields::Unit => String::new(),
                        Fields::Unnamed(_) => format!("({})", fields.join(", ")),
                        Fields::Named(_) => format!(" {{ {} }}", fields.join(", ")),
                    };
                    format!("{}{fields}{}", variant.ident, attributes(&variant.attrs))
                });
                self.add(path, line, variants);
            }
            Item::Trait(one) if is_public(&one.vis, &one.attrs) => {
                let above = if one.supertraits.is_empty() { "" } else { ": " };
                let (generics, supertraits) = (text(&one.generics), text(&one.supertraits));
                let line = format!("trait {}{generics}{above}{supertraits}{}", one.ident, attributes(&one.attrs));
                self.add(path, line, one.items.iter().map(trait_item));
            }
            Item::Fn(one) if is_public(&one.vis, &one.attrs) => {
                self.add(path, format!("{}{}", text(&one.sig), attributes(&one.attrs)), []);
            }
            Item::Const(one) if is_public(&one.vis, &one.attrs) => {
                self.add(path, format!("const {}: {}{}", one.ident, text(&one.ty), attributes(&one.attrs)), []);
            }
            Item::Type(one) if is_public(&one.vis, &one.attrs) => {
                self.add(path, format!("type {} = {}{}", one.ident, text(&one.ty), attributes(&one.attrs)), []);
            }
            Item::Impl(one) if !is_test(&one.attrs) => self.implementation(path, one),
            Item::Macro(one) if one.ident.is_none() => {
                let mut tokens = one.mac.tokens.clone().into_iter();
                if let (Some(TokenTree::Ident(ty)), None | Some(TokenTree::Punct(_))) = (tokens.next(), tokens.next()) {
                    self.macro_call(path, &text(&one.mac.path), &ty.to_string());
                }
            }
            _ => {}
        }
    }

    fn implementation(&mut self, path: &str, one: &ItemImpl) {
        let (generics, ty) = (text(&one.generics), text(&one.self_ty));
        let bounds = one.generics.where_clause.as_ref().map(|bounds| format!(" {}", text(bounds))).unwrap_or_default();
        if let Some((name, _)) = &one.trait_ {
            let types = one.items.iter().filter_map(|item| match item {
                ImplItem::Type(ty) => Some(format!("type {} = {}", ty.ident, text(&ty.ty))),
                _ => None,
            });
            self.add(path, format!("impl{generics} {} for {ty}{bounds}", text(name)), types);
            return;
        }
        let members: Vec<String> = one
            .items
            .iter()
            .filter_map(|item| match item {
                ImplItem::Fn(one) if is_public(&one.vis, &one.attrs) => {
                    Some(format!("{}{}", text(&one.sig), attributes(&one.attrs)))
                }
                ImplItem::Const(one) if is_public(&one.vis, &one.attrs) => {
                    Some(format!("const {}: {}{}", one.ident, text(&one.ty), attributes(&one.attrs)))
                }
                _ => None,
            })
            .collect();
        if !members.is_empty() {
            self.add(path, format!("impl{generics} {ty}{bounds}"), members);
        }
    }
}

impl fmt::Display for Listing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, items) in &self.0 {
            writeln!(out, "{path}")?;
            for (item, members) in items {
                writeln!(out, "  {item}")?;
                for member in members {
                    writeln!(out, "    {member}")?;
                }
            }
        }
        Ok(())
    }
}

fn field(field: &Field) -> String {
    let ty = text(&field.ty);
    match &field.ident {
        Some(name) => format!("{name}: {ty}{}", attributes(&field.attrs)),
        None => ty,
    }
}

fn trait_item(item: &TraitItem) -> String {
    match item {
        TraitItem::Fn(one) => {
            let default = if one.default.is_some() { " { … }" } else { "" };
            format!("{}{default}{}", text(&one.sig), attributes(&one.attrs))
        }
        TraitItem::Type(one) => format!("type {}", one.ident),
        TraitItem::Const(one) => format!("const {}: {}", one.ident, text(&one.ty)),
        other => text(other),
    }
}

fn uses(tree: &UseTree, above: String, found: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => uses(&path.tree, format!("{above}{}::", path.ident), found),
        UseTree::Group(group) => group.items.iter().for_each(|tree| uses(tree, above.clone(), found)),
        other => found.push(format!("{above}{}", text(other))),
    }
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !has(attributes, "doc", "hidden")
}

fn is_test(attributes: &[Attribute]) -> bool {
    has(attributes, "cfg", "test")
}

/// Returns whether there is an attribute `#[name(word)]`.
fn has(attributes: &[Attribute], name: &str, word: &str) -> bool {
    attributes.iter().any(|one| match &one.meta {
        Meta::List(list) => list.path.is_ident(name) && list.tokens.to_string() == word,
        _ => false,
    })
}

/// Returns the attributes that matter to users of an item.
fn attributes(attributes: &[Attribute]) -> String {
    let noticed = ["cfg", "deprecated", "derive", "must_use", "non_exhaustive"];
    let noticed = attributes.iter().filter(|one| noticed.iter().any(|name| one.path().is_ident(name)));
    noticed.map(|one| format!(" #[{}]", text(&one.meta))).collect()
}

/// Returns tokens as text, with spaces where a person would put them.
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
        (",)", ")"),
        (" ;", ";"),
        ("# [", "#["),
    ] {
        text = text.replace(wide, narrow);
    }
    text
}
