//! Structs with their setters, and open enums.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Item, docs, ident, literal};
use crate::rust::plan::{Body, Field, Named, Part, RustType, Variant};

pub(super) fn ty(rust: &RustType) -> TokenStream {
    match rust {
        RustType::String => quote!(String),
        RustType::Integer => quote!(i64),
        RustType::Decimal => quote!(Decimal),
        RustType::Boolean => quote!(bool),
        RustType::Sensitive => quote!(Sensitive),
        RustType::Value => quote!(Value),
        RustType::Upload => quote!(Upload),
        RustType::Object(name) | RustType::Enum(name) => {
            let segments = name.split("::").map(ident);
            quote!(#(#segments)::*)
        }
        RustType::List(items) => {
            let items = ty(items);
            quote!(Vec<#items>)
        }
        RustType::Numbered(inner, count) => {
            let (inner, count) = (ty(inner), (*count > 1).then(|| Literal::usize_unsuffixed(*count)).into_iter());
            quote!(Numbered<#inner #(, #count)*>)
        }
    }
}

/// Returns the type of a struct's field: lists and numbered fields may be empty, everything else
/// may be absent.
fn stored(rust: &RustType) -> TokenStream {
    let plain = ty(rust);
    match rust {
        RustType::List(_) | RustType::Numbered(..) => plain,
        _ => quote!(Option<#plain>),
    }
}

/// Returns the setter for a field of a request or of one of its objects.
pub(super) fn setter(field: &Field) -> TokenStream {
    let text = docs(&field.docs);
    let (name, wire, part) = (ident(&field.name), &field.wire, ident(part(field)));
    match &field.ty {
        RustType::List(items) => {
            let (items, item) = (ty(items), argument(items));
            quote! {
                #text
                pub fn #name(self, values: impl IntoIterator<Item = #item>) -> Self {
                    Self(self.0.#part(#wire, list::<#items>(values)))
                }
            }
        }
        RustType::Numbered(inner, count) => {
            let (inner, count) = (argument(inner), Literal::usize_unsuffixed(*count));
            let numbered = format_ident!("{}_numbered", part);
            quote! {
                #text
                pub fn #name(self, numbers: [u32; #count], value: #inner) -> Self {
                    Self(self.0.#numbered(#wire, numbers, value.into()))
                }
            }
        }
        other => {
            let (argument, into) = (argument(other), is_open(other).then(|| quote!(.into())));
            quote! {
                #text
                pub fn #name(self, value: #argument) -> Self {
                    Self(self.0.#part(#wire, value #into))
                }
            }
        }
    }
}

/// Returns the type that a setter accepts: anything that converts into the field's type or, if no other
/// type does, the field's type itself.
fn argument(rust: &RustType) -> TokenStream {
    let plain = ty(rust);
    if is_open(rust) { quote!(impl Into<#plain>) } else { plain }
}

/// Returns whether other types convert into the type.
fn is_open(rust: &RustType) -> bool {
    !matches!(rust, RustType::Boolean | RustType::Object(_) | RustType::Upload)
}

/// Returns the method of `RequestData` or `ObjectBuilder` that a setter passes its value to.
fn part(field: &Field) -> &'static str {
    match field.part {
        _ if field.ty == RustType::Upload => "file",
        Part::Query => "query",
        Part::Header => "header",
        Part::Body => "body",
        Part::Object => "set",
    }
}

pub(super) fn extra_setter() -> TokenStream {
    quote! {
        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }
}

pub(super) fn check_required_setter() -> TokenStream {
    quote! {
        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }
}

pub(super) fn named_type(named: &Named, request: bool) -> Vec<Item> {
    match &named.body {
        Body::Enum(variants) => open_enum(named, variants),
        Body::Struct(fields) if request => {
            let name = ident(&named.name);
            let mut items = setters(&named.name, &named.docs, fields);
            items.push(Item::Tokens(quote!(sent!(#name);)));
            items
        }
        Body::Struct(fields) => response("object", &named.name, &named.docs, fields),
    }
}

/// Returns a struct that is sent. It has a setter for each field.
pub(super) fn setters(name: &str, text: &[String], fields: &[Field]) -> Vec<Item> {
    let (text, name) = (docs(text), ident(name));
    let (setters, extra) = (fields.iter().map(setter), extra_setter());
    vec![
        Item::Tokens(quote! {
            #text
            #[derive(Clone, Debug, Default)]
            #[must_use]
            pub struct #name(ObjectBuilder);
        }),
        Item::Tokens(quote! {
            impl #name {
                #(#setters)*
                #extra
            }
        }),
    ]
}

/// Returns a struct that is received. Its fields are public, and later versions may add more. `codec`
/// is the macro that reads it.
pub(super) fn response(codec: &'static str, name: &str, text: &[String], fields: &[Field]) -> Vec<Item> {
    let table = codec_table(codec, name, fields);
    let (text, name) = (docs(text), ident(name));
    let fields = fields.iter().map(|field| {
        let (text, name, stored) = (docs(&field.docs), ident(&field.name), stored(&field.ty));
        quote!(#text pub #name: #stored,)
    });
    let item = quote! {
        #text
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Fields unknown to this version.
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }
    };
    vec![Item::Tokens(item), Item::Table { name: "open_enum", ty: named.name.clone(), rows }]
}
