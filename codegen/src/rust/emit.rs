//! A planned module → source text. Nothing is decided here.

mod event;
mod expression;
mod operation;
mod types;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{File, Ident, LitStr};

use super::{
    listing::Listing,
    plan::{Module, place},
};
use crate::output::GENERATED_BY;

pub(super) use event::events;
pub(super) use expression::{Tested, tests, tests_head};

/// Rust source text, and the public items in it.
#[derive(Default)]
pub(super) struct Emitted {
    pub(super) text: String,
    pub(super) public: Listing,
}

/// Prints a module's file, item by item, with a blank line between items.
pub(super) fn module(module: &Module) -> Emitted {
    let place = place(&module.path);
    let text =
        format!("//! {}\n//!\n//! Generated from {} {GENERATED_BY}; do not edit.\n", module.title, module.source);
    let items = module.operations.iter().flat_map(|operation| operation::items(operation, &place));
    let items = items.chain(module.event.iter().flat_map(event::items));
    let mut out = Emitted { text, ..Emitted::default() };
    out.items(&place.join("::"), items, "");
    out
}

/// A piece of a module.
enum Item {
    /// Rust that `prettyplease` prints.
    Tokens(TokenStream),
    /// A call of `object!`, `document!` or `open_enum!`. It is printed with one entry per line, which no
    /// Rust formatter would do.
    Table { name: &'static str, ty: String, rows: Vec<(String, String)> },
    /// A module and its attributes.
    Module { attributes: TokenStream, name: String, items: Vec<Item> },
}

impl Emitted {
    /// Adds the items of the module `path`.
    fn items(&mut self, path: &str, items: impl IntoIterator<Item = Item>, indent: &str) {
        for item in items {
            self.text.push('\n');
            match item {
                Item::Tokens(tokens) => {
                    let file = parsed(tokens);
                    self.public.items(path, &file.items);
                    self.lines(&pretty(&file), indent);
                }
                Item::Table { name, ty, rows } => {
                    self.public.macro_call(path, name, &ty);
                    let rows: String = rows.iter().map(|(name, wire)| format!("    {name} = {wire},\n")).collect();
                    self.lines(&format!("{name}!(\n    {ty},\n{rows});\n"), indent);
                }
                Item::Module { attributes, name, items } => {
                    // The attributes are printed on an empty module, so that `prettyplease` formats
                    // them as on any item.
                    let (path, name) = (format!("{path}::{name}"), ident(&name));
                    let head = pretty(&parsed(quote!(#attributes pub mod #name {})));
                    self.lines(head.trim_end().trim_end_matches('}'), indent);
                    let start = self.text.len();
                    self.items(&path, items, &format!("{indent}    "));
                    if self.text[start..].starts_with('\n') {
                        self.text.remove(start);
                    }
                    self.lines("}", indent);
                }
            }
        }
    }

    fn lines(&mut self, text: &str, indent: &str) {
        for line in text.lines() {
            if !line.is_empty() {
                self.text.push_str(indent);
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }
}

/// Parses tokens. The code in this module emits only valid Rust; a mistake in it would fail every test
/// that prints a module.
fn parsed(tokens: TokenStream) -> File {
    syn::parse2(tokens).unwrap_or_else(|error| unreachable!("emitted tokens are valid Rust: {error}"))
}

fn pretty(file: &File) -> String {
    space(&prettyplease::unparse(file))
}

/// Puts a space before a line, so that `prettyplease` prints `/// text`.
fn doc(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| doc(line));
    quote!(#(#[doc = #lines])*)
}

/// Returns a text as a Rust literal.
fn literal(text: &str) -> LitStr {
    LitStr::new(text, proc_macro2::Span::call_site())
}

/// Returns the identifier for a name that the plan has escaped.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => format_ident!("r#{}", keyword),
        None => format_ident!("{}", name),
    }
}

/// Returns the path of an item at the root of the generated crate.
fn of_crate(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(crate::#name)
}

/// Returns the import with which every generated module begins. It brings the building blocks of the
/// module's types into scope.
fn using() -> Item {
    let made_of = of_crate("__codegen");
    Item::Tokens(quote!(use #made_of::*;))
}

/// Puts a blank line between methods, because `prettyplease` does not.
fn space(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + source.len() / 16);
    let mut previous = "";
    for line in source.lines() {
        let begins = ["///", "#[", "pub ", "fn "].iter().any(|start| line.trim_start().starts_with(start));
        let method_ends = previous.trim() == "}" || (previous.ends_with(';') && line.trim_start().starts_with("fn "));
        if method_ends && begins {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
