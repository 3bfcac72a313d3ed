//! A planned module → source text. Nothing is decided here.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, LitStr};

use super::plan::{
    AnswerKind, Body, Descriptor, EventPlan, Field, Module, Named, OperationPlan, Part, Response, Rust, Variant, Wire,
};
use crate::api::{Encoding, Media, Seal};

/// Prints a module's file.
pub(super) fn module(module: &Module) -> String {
    let preamble = [
        module.title.clone(),
        String::new(),
        format!("Generated from {} by `cargo xtask regen`; do not edit.", module.source),
    ];
    let preamble = preamble.iter().map(|line| doc(line)).map(|line| quote!(#![doc = #line]));
    let operations = module.operations.iter().map(operation);
    let event = module.event.iter().map(event);
    let tokens = quote!(#(#preamble)* #(#operations)* #(#event)*);
    // The tokens are Rust by construction; a fault shows in every test that prints a module.
    let file = syn::parse2(tokens).unwrap_or_else(|error| unreachable!("{}: {error}", module.source));
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

fn operation(operation: &OperationPlan) -> TokenStream {
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
    let request = request(operation);
    let request_types = operation.request_types.iter().map(|named| named_type(named, true));
    let response = match &operation.response {
        Response::Struct { docs, fields } => {
            let docs: Vec<String> = docs.clone();
            answer("Response", &docs, &with_module(fields))
        }
        Response::Empty | Response::File => quote!(),
    };
    let response_types = operation.response_types.iter().map(|named| named_type(named, false));
    let response_module = (!operation.response_types.is_empty()).then(|| {
        quote! {
            /// Types of [`Response`].
            pub mod response {
                use crate::model::*;
                #(#response_types)*
            }
        }
    });
    quote! {
        #text
        #(#[doc(alias = #aliases)])*
        #(#deprecated)*
        pub fn #name(#(#arguments: impl Into<String>),*) -> #name::Request {
            #make
        }
        #[doc = #types_docs]
        pub mod #name {
            use crate::model::*;
            #request
            #(#request_types)*
            #response
            #response_module
        }
    }
}

/// The fields of an answer name their types by module already.
fn with_module(fields: &[Field]) -> Vec<&Field> {
    fields.iter().collect()
}

fn request(operation: &OperationPlan) -> TokenStream {
    let text = docs(&operation.request_docs);
    let count = operation.path.len();
    let path_field = (count > 0).then(|| quote!(path_parameters: [String; #count],));
    let new = (count > 0).then(|| {
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
    let path_part = (count > 0).then(|| quote!(.path(&self.path_parameters)));
    let parts = operation.request.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        match field.part {
            Part::Query => quote!(.query(#wire, &self.#name)),
            Part::Header => quote!(.header(#wire, &self.#name)),
            Part::Body => quote!(.body(#wire, &self.#name)),
        }
    });
    let extra = extra_setter();
    quote! {
        #text
        #[derive(Clone, Debug, Default)]
        pub struct Request {
            #path_field
            #fields
            extra: Extra,
        }
        impl Request {
            #new
            #(#setters)*
            #extra
        }
        impl Operation for Request {
            type Response = #response;
            const DESCRIPTOR: &'static Descriptor = #descriptor;
            fn parts(&self) -> Parts {
                Parts::new() #path_part #(#parts)* .extra(&self.extra)
            }
        }
    }
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
        Rust::Named(_) => (plain, quote!(Some(value))),
        Rust::String | Rust::Integer | Rust::Sensitive | Rust::Value => (quote!(impl Into<#plain>), quote!(Some(value.into()))),
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

fn named_type(named: &Named, request: bool) -> TokenStream {
    match &named.body {
        Body::Enum(variants) => open_enum(named, variants),
        Body::Struct(fields) if request => {
            let (text, name) = (docs(&named.docs), ident(&named.name));
            let (stored, setters, extra) = (private_fields(fields), fields.iter().map(setter), extra_setter());
            let codec = codec(&named.name, fields.iter());
            quote! {
                #text
                #[derive(Clone, Debug, Default)]
                pub struct #name {
                    #stored
                    extra: Extra,
                }
                impl #name {
                    #(#setters)*
                    #extra
                }
                #codec
            }
        }
        Body::Struct(fields) => answer(&named.name, &named.docs, &with_module(fields)),
    }
}

/// A struct that is received: its fields are public, and more may come.
fn answer(name: &str, text: &[String], fields: &[&Field]) -> TokenStream {
    let codec = codec(name, fields.iter().copied());
    let (text, name) = (docs(text), ident(name));
    let fields = fields.iter().map(|field| {
        let (text, name, stored) = (docs(&field.docs), ident(&field.name), stored(&field.ty));
        quote!(#text pub #name: #stored,)
    });
    quote! {
        #text
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// What came besides.
            pub extra: Extra,
        }
        #codec
    }
}

fn codec<'a>(name: &str, fields: impl Iterator<Item = &'a Field>) -> TokenStream {
    let name = ident(name);
    let fields = fields.map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        quote!(#name = #wire)
    });
    quote!(object!(#name #(, #fields)*);)
}

fn open_enum(named: &Named, variants: &[Variant]) -> TokenStream {
    let (text, name) = (docs(&named.docs), ident(&named.name));
    let table = variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.wire);
        quote!(#name = #wire)
    });
    let variants = variants.iter().map(|variant| {
        let (text, name) = (docs(&variant.docs), ident(&variant.name));
        quote!(#text #name,)
    });
    quote! {
        #text
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }
        open_enum!(#name #(, #table)*);
    }
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

fn event(event: &EventPlan) -> TokenStream {
    let aliases = &event.aliases;
    let deprecated = event.deprecated.iter().map(|note| quote!(#[deprecated = #note]));
    let resource = answer("Resource", &event.docs, &with_module(&event.fields));
    let types = event.types.iter().map(|named| named_type(named, false));
    quote! {
        use crate::model::*;
        #(#[doc(alias = #aliases)])*
        #(#deprecated)*
        #resource
        #(#types)*
    }
}

/// Puts a blank line between items, and between methods; `prettyplease` puts none.
fn space(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + source.len() / 16);
    let mut previous = "";
    for line in source.lines() {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let (last, next) = (previous.trim(), line.trim());
        let closes = last.ends_with('}') || last.ends_with(';');
        let begins = next.starts_with("///") || next.starts_with("#[") || next.starts_with("pub ") || next.starts_with("impl ")
            || next.starts_with("fn ") || next.starts_with("object!") || next.starts_with("open_enum!") || next.starts_with("use ");
        let after_preamble = last.starts_with("//!") && !next.starts_with("//!");
        let together = last.starts_with("use ") && next.starts_with("use ");
        if after_preamble || (closes && begins && !together && indent(previous) == indent(line)) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
