//! A planned module → source text. Nothing is decided here.

mod event;
mod expression;
mod operation;
mod types;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, LitStr};

use super::plan::{Module, place};
use crate::output::MARK;

pub(super) use event::events;
pub(super) use expression::{Tested, tests, tests_head};

/// Prints a module's file, item by item, with a blank line between.
pub(super) fn module(module: &Module) -> String {
    let mut out = format!("//! {}\n//!\n//! Generated from {} {MARK}; do not edit.\n", module.title, module.source);
    let items = module.operations.iter().flat_map(|operation| operation::items(operation, &place(&module.path)));
    let items = items.chain(module.event.iter().flat_map(event::items));
    print(items, "", &mut out);
    out
}

/// A piece of a module.
enum Item {
    /// Rust that `prettyplease` prints.
    Tokens(TokenStream),
    /// A table of `sent!`, `object!`, `document!` or `open_enum!`: a line an entry, as no printer of Rust would set it.
    Table { name: &'static str, ty: String, rows: Vec<(String, String)> },
    /// A module, its attributes first.
    Module { attributes: TokenStream, name: String, items: Vec<Item> },
}

fn print(items: impl IntoIterator<Item = Item>, indent: &str, out: &mut String) {
    for item in items {
        out.push('\n');
        match item {
            Item::Tokens(tokens) => lines(&pretty(tokens), indent, out),
            Item::Table { name, ty, rows } => {
                let rows: String = rows.iter().map(|(name, wire)| format!("    {name} = {wire},\n")).collect();
                lines(&format!("{name}!(\n    {ty},\n{rows});\n"), indent, out);
            }
            Item::Module { attributes, name, items } => {
                // An empty module lends its attributes the printer that items have.
                let name = ident(&name);
                let head = pretty(quote!(#attributes pub mod #name {}));
                lines(head.trim_end().trim_end_matches('}'), indent, out);
                let mut inner = String::new();
                print(items, &format!("{indent}    "), &mut inner);
                out.push_str(inner.strip_prefix('\n').unwrap_or(&inner));
                lines("}", indent, out);
            }
        }
    }
}

fn lines(text: &str, indent: &str, out: &mut String) {
    for line in text.lines() {
        if !line.is_empty() {
            out.push_str(indent);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// The tokens are Rust by construction; a fault shows in every test that prints a module.
fn pretty(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).unwrap_or_else(|error| unreachable!("{error}"));
    space(&prettyplease::unparse(&file))
}

/// `prettyplease` prints `/// text` of a line that begins with a blank.
fn doc(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| doc(line));
    quote!(#(#[doc = #lines])*)
}

/// A text as a literal of Rust.
fn literal(text: &str) -> LitStr {
    LitStr::new(text, proc_macro2::Span::call_site())
}

/// An identifier as the plan escaped it.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => format_ident!("r#{}", keyword),
        None => format_ident!("{}", name),
    }
}

/// An item at the root of the generated crate.
fn of_crate(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(crate::#name)
}

/// How every generated module begins: what its types are made of.
fn using() -> Item {
    let made_of = of_crate("__codegen");
    Item::Tokens(quote!(use #made_of::*;))
}

/// Puts a blank line between methods; `prettyplease` puts none.
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
