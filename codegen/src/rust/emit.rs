//! A planned module → source text. Nothing is decided here.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, LitStr};

use super::plan::{
    AnswerKind, Body, Descriptor, EventPlan, Field, Module, Named, OperationPlan, Part, Response, Rust, Variant, Wire,
};
use crate::{
    api::{Encoding, Media, Seal},
    output::MARK,
};

/// Prints a module's file, item by item, with a blank line between.
pub(super) fn module(module: &Module) -> String {
    let mut out = format!("//! {}\n//!\n//! Generated from {} {MARK}; do not edit.\n", module.title, module.source);
    let items = module.operations.iter().flat_map(operation).chain(module.event.iter().flat_map(event));
    print(items, "", &mut out);
    out
}

/// A piece of a module.
enum Item {
    /// Rust that `prettyplease` prints.
    Tokens(TokenStream),
    /// A table of `object!` or `open_enum!`: a line an entry, as no printer of Rust would set it.
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

/// An identifier as the plan escaped it.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => format_ident!("r#{}", keyword),
        None => format_ident!("{}", name),
    }
}

fn ty(rust: &Rust) -> TokenStream {
    match rust {
        Rust::String => quote!(String),
        Rust::Integer => quote!(i64),
        Rust::Boolean => quote!(bool),
        Rust::Sensitive => quote!(Sensitive),
        Rust::Value => quote!(Value),
        Rust::Named(name) => {
            let segments = name.split("::").map(ident);
            quote!(#(#segments)::*)
        }
        Rust::List(items) => {
            let items = ty(items);
            quote!(Vec<#items>)
        }
    }
}

/// The type of a field: a list may be empty, all else may be absent.
fn stored(rust: &Rust) -> TokenStream {
    let plain = ty(rust);
    match rust {
        Rust::List(_) => plain,
        _ => quote!(Option<#plain>),
    }
}

fn operation(operation: &OperationPlan) -> Vec<Item> {
    let name = ident(&operation.name);
    let text = docs(&operation.docs);
    let aliases = &operation.aliases;
    let deprecated = operation.deprecated.iter().map(|note| quote!(#[deprecated = #note]));
    let arguments: Vec<Ident> = operation.path.iter().map(|name| ident(name)).collect();
    let make = if arguments.is_empty() {
        quote!(#name::Request::default())
    } else {
        quote!(#name::Request::new([#(#arguments.into()),*]))
    };
    let types_docs = doc(&format!("Types of [`{0}()`].", operation.name));
    let mut types = vec![Item::Tokens(quote!(
        use crate::model::*;
    ))];
    types.extend(request(operation));
    types.extend(operation.request_types.iter().flat_map(|named| named_type(named, true)));
    if let Response::Struct { docs, fields } = &operation.response {
        types.extend(answer("Response", docs, fields));
    }
    if !operation.response_types.is_empty() {
        let mut items = vec![Item::Tokens(quote!(
            use crate::model::*;
        ))];
        items.extend(operation.response_types.iter().flat_map(|named| named_type(named, false)));
        let attributes = quote!(#[doc = " Types of [`Response`]."]);
        types.push(Item::Module { attributes, name: "response".to_owned(), items });
    }
    vec![
        Item::Tokens(quote! {
            #text
            #(#[doc(alias = #aliases)])*
            #(#deprecated)*
            pub fn #name(#(#arguments: impl Into<String>),*) -> #name::Request {
                #make
            }
        }),
        Item::Module { attributes: quote!(#[doc = #types_docs]), name: operation.name.clone(), items: types },
    ]
}

fn request(operation: &OperationPlan) -> Vec<Item> {
    let text = docs(&operation.request_docs);
    let count = Literal::usize_unsuffixed(operation.path.len());
    let has_path = !operation.path.is_empty();
    let path_field = has_path.then(|| quote!(path_parameters: [String; #count],));
    let new = has_path.then(|| {
        quote! {
            pub(super) fn new(path_parameters: [String; #count]) -> Self {
                Self { path_parameters, ..Self::default() }
            }
        }
    });
    let fields = private_fields(&operation.request);
    let setters = operation.request.iter().map(setter);
    let response = match &operation.response {
        Response::Empty => quote!(()),
        Response::File => quote!(File),
        Response::Struct { .. } => quote!(Response),
    };
    let descriptor = descriptor(&operation.descriptor);
    let path_part = has_path.then(|| quote!(.path(&self.path_parameters)));
    let parts = operation.request.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        match field.part {
            Part::Query => quote!(.query(#wire, &self.#name)),
            Part::Header => quote!(.header(#wire, &self.#name)),
            Part::Body => quote!(.body(#wire, &self.#name)),
        }
    });
    let extra = extra_setter();
    vec![
        Item::Tokens(quote! {
            #text
            #[derive(Clone, Debug, Default)]
            pub struct Request {
                #path_field
                #fields
                extra: Extra,
            }
        }),
        Item::Tokens(quote! {
            impl Request {
                #new
                #(#setters)*
                #extra
            }
        }),
        Item::Tokens(quote! {
            impl Operation for Request {
                type Response = #response;
                const DESCRIPTOR: &'static Descriptor = #descriptor;
                fn parts(&self) -> Parts {
                    Parts::new() #path_part #(#parts)* .extra(&self.extra)
                }
            }
        }),
    ]
}

fn private_fields(fields: &[Field]) -> TokenStream {
    let names = fields.iter().map(|field| ident(&field.name));
    let types = fields.iter().map(|field| stored(&field.ty));
    quote!(#(#names: #types,)*)
}

fn setter(field: &Field) -> TokenStream {
    let text = docs(&field.docs);
    let name = ident(&field.name);
    let plain = ty(&field.ty);
    let (argument, stored) = match &field.ty {
        Rust::List(items) => {
            let items = ty(items);
            return quote! {
                #text
                pub fn #name(mut self, values: impl IntoIterator<Item = impl Into<#items>>) -> Self {
                    self.#name = list(values);
                    self
                }
            };
        }
        Rust::Boolean => (quote!(bool), quote!(Some(value))),
        Rust::String | Rust::Integer | Rust::Sensitive | Rust::Value | Rust::Named(_) => {
            (quote!(impl Into<#plain>), quote!(Some(value.into())))
        }
    };
    quote! {
        #text
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = #stored;
            self
        }
    }
}

fn extra_setter() -> TokenStream {
    quote! {
        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }
}

fn named_type(named: &Named, request: bool) -> Vec<Item> {
    match &named.body {
        Body::Enum(variants) => open_enum(named, variants),
        Body::Struct(fields) if request => {
            let (text, name) = (docs(&named.docs), ident(&named.name));
            let (stored, setters, extra) = (private_fields(fields), fields.iter().map(setter), extra_setter());
            vec![
                Item::Tokens(quote! {
                    #text
                    #[derive(Clone, Debug, Default)]
                    pub struct #name {
                        #stored
                        extra: Extra,
                    }
                }),
                Item::Tokens(quote! {
                    impl #name {
                        #(#setters)*
                        #extra
                    }
                }),
                codec(&named.name, fields),
            ]
        }
        Body::Struct(fields) => answer(&named.name, &named.docs, fields),
    }
}

/// A struct that is received: its fields are public, and more may come.
fn answer(name: &str, text: &[String], fields: &[Field]) -> Vec<Item> {
    let codec = codec(name, fields);
    let (text, name) = (docs(text), ident(name));
    let fields = fields.iter().map(|field| {
        let (text, name, stored) = (docs(&field.docs), ident(&field.name), stored(&field.ty));
        quote!(#text pub #name: #stored,)
    });
    let item = quote! {
        #text
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// What came besides.
            pub extra: Extra,
        }
    };
    vec![Item::Tokens(item), codec]
}

fn codec(name: &str, fields: &[Field]) -> Item {
    let rows = fields.iter().map(|field| (field.name.clone(), literal(&field.wire))).collect();
    Item::Table { name: "object", ty: name.to_owned(), rows }
}

/// A text as a literal of Rust.
fn literal(text: &str) -> String {
    LitStr::new(text, proc_macro2::Span::call_site()).token().to_string()
}

fn open_enum(named: &Named, variants: &[Variant]) -> Vec<Item> {
    let (text, name) = (docs(&named.docs), ident(&named.name));
    let rows = variants.iter().map(|variant| (variant.name.clone(), literal(&variant.wire))).collect();
    let variants = variants.iter().map(|variant| {
        let (text, name) = (docs(&variant.docs), ident(&variant.name));
        quote!(#text #name,)
    });
    let item = quote! {
        #text
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }
    };
    vec![Item::Tokens(item), Item::Table { name: "open_enum", ty: named.name.clone(), rows }]
}

fn descriptor(descriptor: &Descriptor) -> TokenStream {
    let Descriptor { id, url, servers, required, .. } = descriptor;
    let verb = format_ident!("{}", super::names::camel(descriptor.verb.as_str()));
    let body = descriptor.body.map(|media| {
        let kind = match media {
            Media::Json => quote!(Json),
            Media::Xml => quote!(Xml),
            Media::Multipart => quote!(Multipart),
        };
        quote!(.body(Body::#kind))
    });
    let answer = match descriptor.answer {
        AnswerKind::Json => quote!(),
        AnswerKind::Xml => quote!(.answer(Answer::Xml)),
        AnswerKind::Empty => quote!(.answer(Answer::Empty)),
        AnswerKind::File => quote!(.answer(Answer::File)),
        AnswerKind::Redirect => quote!(.answer(Answer::Redirect)),
    };
    let servers = (!servers.is_empty()).then(|| quote!(.servers(&[#(#servers),*])));
    let required = (!required.is_empty()).then(|| quote!(.required(&[#(#required),*])));
    let request = table("request", &descriptor.request);
    let response = table("response", &descriptor.response);
    let flags = descriptor.flags.iter().map(|flag| ident(flag));
    quote!(&Descriptor::new(#id, Verb::#verb, #url) #body #answer #servers #required #request #response #(.#flags())*)
}

fn table(method: &str, entries: &[(String, Wire)]) -> Option<TokenStream> {
    let method = ident(method);
    let entries: Vec<TokenStream> = entries
        .iter()
        .map(|(pointer, wire)| {
            let pointer = LitStr::new(pointer, proc_macro2::Span::call_site());
            let wire = match wire {
                Wire::Seal(Seal::RsaOaep) => quote!(RsaOaep),
                Wire::Seal(Seal::RsaPkcs1) => quote!(RsaPkcs1),
                Wire::Seal(Seal::AesGcm) => quote!(AesGcm),
                Wire::Seal(Seal::AesEcb) => quote!(AesEcb),
                Wire::Encode(Encoding::Json) => quote!(Json),
                Wire::Encode(Encoding::Url) => quote!(Url),
                Wire::Encode(Encoding::Xml) => quote!(Xml),
            };
            quote!((#pointer, Wire::#wire))
        })
        .collect();
    (!entries.is_empty()).then(|| quote!(.#method(&[#(#entries),*])))
}

fn event(event: &EventPlan) -> Vec<Item> {
    let mut items = vec![Item::Tokens(quote!(
        use crate::model::*;
    ))];
    items.extend(answer("Resource", &event.docs, &event.fields));
    items.extend(event.types.iter().flat_map(|named| named_type(named, false)));
    items
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
