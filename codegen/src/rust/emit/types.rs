//! Structs with their setters, and open enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Item, docs, ident, literal};
use crate::rust::plan::{Body, Field, Named, Rust, Variant};

pub(super) fn ty(rust: &Rust) -> TokenStream {
    match rust {
        Rust::String => quote!(String),
        Rust::Integer => quote!(i64),
        Rust::Decimal => quote!(Decimal),
        Rust::Boolean => quote!(bool),
        Rust::Sensitive => quote!(Sensitive),
        Rust::Value => quote!(Value),
        Rust::Upload => quote!(Upload),
        Rust::Named(name) => {
            let segments = name.split("::").map(ident);
            quote!(#(#segments)::*)
        }
        Rust::List(items) => {
            let items = ty(items);
            quote!(Vec<#items>)
        }
        Rust::Numbered(inner, count) => {
            let (inner, count) = (ty(inner), (*count > 1).then(|| Literal::usize_unsuffixed(*count)).into_iter());
            quote!(Numbered<#inner #(, #count)*>)
        }
    }
}

/// The type of a field: lists and numbered fields may be empty, all else may be absent.
fn stored(rust: &Rust) -> TokenStream {
    let plain = ty(rust);
    match rust {
        Rust::List(_) | Rust::Numbered(..) => plain,
        _ => quote!(Option<#plain>),
    }
}

pub(super) fn private_fields(fields: &[Field]) -> TokenStream {
    let names = fields.iter().map(|field| ident(&field.name));
    let types = fields.iter().map(|field| stored(&field.ty));
    quote!(#(#names: #types,)*)
}

pub(super) fn setter(field: &Field) -> TokenStream {
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
        Rust::Numbered(inner, count) => {
            let (inner, count) = (ty(inner), Literal::usize_unsuffixed(*count));
            return quote! {
                #text
                pub fn #name(mut self, numbers: [u32; #count], value: impl Into<#inner>) -> Self {
                    self.#name.insert(numbers, value.into());
                    self
                }
            };
        }
        Rust::Boolean => (quote!(bool), quote!(Some(value))),
        Rust::String
        | Rust::Integer
        | Rust::Decimal
        | Rust::Sensitive
        | Rust::Value
        | Rust::Upload
        | Rust::Named(_) => (quote!(impl Into<#plain>), quote!(Some(value.into()))),
    };
    quote! {
        #text
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = #stored;
            self
        }
    }
}

pub(super) fn extra_setter() -> TokenStream {
    quote! {
        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }
}

pub(super) fn named_type(named: &Named, request: bool) -> Vec<Item> {
    match &named.body {
        Body::Enum(variants) => open_enum(named, variants),
        Body::Struct(fields) if request => setters(&named.name, &named.docs, fields),
        Body::Struct(fields) => answer("object", &named.name, &named.docs, fields),
    }
}

/// A struct that is sent: its fields are set one by one.
pub(super) fn setters(name: &str, text: &[String], fields: &[Field]) -> Vec<Item> {
    let table = codec_table("sent", name, fields);
    let (text, name) = (docs(text), ident(name));
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
        table,
    ]
}

/// A struct that is received: its fields are public, and more may come. `codec` is the macro that reads it.
pub(super) fn answer(codec: &'static str, name: &str, text: &[String], fields: &[Field]) -> Vec<Item> {
    let table = codec_table(codec, name, fields);
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
    vec![Item::Tokens(item), table]
}

fn codec_table(codec: &'static str, name: &str, fields: &[Field]) -> Item {
    let rows = fields.iter().map(|field| (field.name.clone(), literal(&field.wire).token().to_string())).collect();
    Item::Table { name: codec, ty: name.to_owned(), rows }
}

fn open_enum(named: &Named, variants: &[Variant]) -> Vec<Item> {
    let (text, name) = (docs(&named.docs), ident(&named.name));
    let rows =
        variants.iter().map(|variant| (variant.name.clone(), literal(&variant.wire).token().to_string())).collect();
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
