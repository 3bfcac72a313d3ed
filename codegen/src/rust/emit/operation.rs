//! An operation: its function, its request, its answer, its descriptor.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::{
    Item, doc, docs, expression, ident,
    types::{answer, check_required_setter, extra_setter, named_type, setter, ty},
    using,
};
use crate::{
    api::{Encoding, Fill, Media, Seal},
    rust::{
        names::camel,
        plan::{AnswerKind, Descriptor, OperationPlan, PageKind, Pages, Response, Wire},
    },
};

/// The function and the module of types of an operation whose page is the module `place`.
pub(super) fn items(operation: &OperationPlan, place: &[String]) -> Vec<Item> {
    let name = ident(&operation.name);
    let mut text = operation.docs.clone();
    if let Some(sample) = operation.samples.first() {
        text.extend(expression::example(place, &operation.name, sample));
    }
    let text = docs(&text);
    let aliases = &operation.aliases;
    let deprecated = operation.deprecated.iter().map(|note| quote!(#[deprecated = #note]));
    let arguments: Vec<Ident> = operation.path.iter().map(|name| ident(name)).collect();
    let path = (!arguments.is_empty()).then(|| quote!([#(#arguments.into()),*]));
    let types_docs = doc(&format!("Types of [`{0}()`].", operation.name));
    let mut types = vec![using()];
    types.extend(request(operation));
    types.extend(operation.request_types.iter().flat_map(|named| named_type(named, true)));
    if let Response::Struct { docs, fields } = &operation.response {
        types.extend(answer("document", "Response", docs, fields));
    }
    if !operation.response_types.is_empty() {
        let mut items = vec![using()];
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
                #name::Request::new(#path)
            }
        }),
        Item::Module { attributes: quote!(#[doc = #types_docs]), name: operation.name.clone(), items: types },
    ]
}

fn request(operation: &OperationPlan) -> Vec<Item> {
    let text = docs(&operation.request_docs);
    let count = Literal::usize_unsuffixed(operation.path.len());
    let (parameter, path) = match operation.path.len() {
        0 => (None, None),
        _ => (Some(quote!(path: [String; #count])), Some(quote!(.path(path)))),
    };
    let setters = operation.request.iter().map(setter);
    let response = match &operation.response {
        Response::Empty => quote!(()),
        Response::File => quote!(File),
        Response::Redirect => quote!(Redirect),
        Response::Struct { .. } => quote!(Response),
    };
    let descriptor = descriptor(&operation.descriptor);
    let (extra, check_required) = (extra_setter(), check_required_setter());
    vec![
        Item::Tokens(quote! {
            #text
            #[derive(Clone, Debug)]
            pub struct Request(Parts);
        }),
        Item::Tokens(quote! {
            impl Request {
                pub(super) fn new(#parameter) -> Self {
                    Self(Parts::new()#path)
                }
                #(#setters)*
                #extra
                #check_required
            }
        }),
        Item::Tokens(quote! {
            impl Operation for Request {
                type Response = #response;
                const DESCRIPTOR: &'static Descriptor = #descriptor;
                fn parts(&self) -> Parts {
                    self.0.clone()
                }
            }
        }),
    ]
    .into_iter()
    .chain(operation.pages.as_ref().map(paged))
    .collect()
}

/// How the pages of results follow each other.
fn paged(pages: &Pages) -> Item {
    let (wire, field, item) = &pages.items;
    let (field, item) = (ident(field), ty(item));
    let items = format!("/{wire}");
    let moving = format!("/query/{}", pages.field);
    let optional = |pointer: Option<String>| pointer.map_or(quote!(None), |pointer| quote!(Some(#pointer)));
    let limit = optional(pages.other.as_ref().map(|name| format!("/query/{name}")));
    let kind = match pages.kind {
        PageKind::Offset => quote!(PageKind::Offset { field: #moving, limit: #limit }),
        PageKind::Number => quote!(PageKind::Number { field: #moving, limit: #limit }),
        PageKind::Token => {
            let next = format!("/{}", pages.other.as_deref().unwrap_or_default());
            quote!(PageKind::Token { field: #moving, next: #next })
        }
    };
    let total = optional(pages.total.as_ref().map(|name| format!("/{name}")));
    Item::Tokens(quote! {
        impl Paged for Request {
            type Item = #item;
            const PAGES: Pages = Pages { kind: #kind, items: #items, total: #total };
            fn items(page: Response) -> Vec<#item> {
                page.#field
            }
        }
    })
}

fn descriptor(descriptor: &Descriptor) -> TokenStream {
    let Descriptor { id, url, servers, query, required, .. } = descriptor;
    let verb = format_ident!("{}", camel(descriptor.verb.as_str()));
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
    let query = (query.len() > 1).then(|| quote!(.query(&[#(#query),*])));
    let required = (!required.is_empty()).then(|| quote!(.required(&[#(#required),*])));
    let request = table("request", &descriptor.request);
    let response = table("response", &descriptor.response);
    let fill = fills(&descriptor.fill);
    let fragment = descriptor.fragment.iter().map(|fragment| quote!(.fragment(#fragment)));
    let flags = descriptor.flags.iter().map(|flag| ident(flag));
    quote!(&Descriptor::new(#id, Verb::#verb, #url) #body #answer #servers #query #required #request #response #fill #(#fragment)* #(.#flags())*)
}

fn table(method: &str, entries: &[(String, Wire)]) -> Option<TokenStream> {
    let method = ident(method);
    let entries = wires(entries);
    (!entries.is_empty()).then(|| quote!(.#method(&[#(#entries),*])))
}

/// The entries of a table of encodings.
pub(super) fn wires(entries: &[(String, Wire)]) -> Vec<TokenStream> {
    let entry = |(pointer, wire): &(String, Wire)| {
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
    };
    entries.iter().map(entry).collect()
}

fn fills(entries: &[(String, Fill)]) -> Option<TokenStream> {
    let entry = |(pointer, fill): &(String, Fill)| {
        let fill = match fill {
            Fill::FileName => quote!(FileName),
            Fill::Sha256 => quote!(Sha256),
            Fill::Sm3 => quote!(Sm3),
            Fill::Md5 => quote!(Md5),
        };
        quote!((#pointer, Fill::#fill))
    };
    let entries: Vec<TokenStream> = entries.iter().map(entry).collect();
    (!entries.is_empty()).then(|| quote!(.fill(&[#(#entries),*])))
}
