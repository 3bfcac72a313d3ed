//! An operation: its function, its request, its response, its descriptor.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::{
    Item, doc, docs, expression, ident,
    types::{check_required_setter, extra_setter, named_type, response, setter, ty},
    using,
};
use crate::{
    api::{Encoding, Encryption, FromFile, Media, Signature},
    rust::{
        names::camel,
        plan::{
            Choice, Descriptor, FieldTransform, OperationPlan, Pagination, PaginationKind, Response, ResponseFormat,
        },
    },
};

/// Returns the function of an operation and the module of its types. `place` is the module of its
/// page.
pub(super) fn items(operation: &OperationPlan, place: &[String]) -> Vec<Item> {
    let name = ident(&operation.name);
    let mut text = operation.docs.clone();
    if let Some(sample) = &operation.example {
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
        types.extend(response("document", "Response", docs, fields));
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
            #[must_use]
            pub struct Request(RequestData);
        }),
        Item::Tokens(quote! {
            impl Request {
                pub(super) fn new(#parameter) -> Self {
                    Self(RequestData::new()#path)
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
                fn into_request_data(self) -> RequestData {
                    self.0
                }
            }
        }),
    ]
    .into_iter()
    .chain(operation.pages.as_ref().map(paged))
    .collect()
}

/// Returns the implementation of `Paginated`, which says how the results are paged.
fn paged(pages: &Pagination) -> Item {
    let (wire, field, item) = &pages.items;
    let (field, item) = (ident(field), ty(item));
    let items = format!("/{wire}");
    let moving = format!("/query/{}", pages.field);
    let optional = |pointer: Option<String>| pointer.map_or(quote!(None), |pointer| quote!(Some(#pointer)));
    let limit = optional(pages.other.as_ref().map(|name| format!("/query/{name}")));
    let kind = match pages.kind {
        PaginationKind::Offset => quote!(PaginationKind::Offset { field: #moving, limit: #limit }),
        PaginationKind::Number => quote!(PaginationKind::Number { field: #moving, limit: #limit }),
        PaginationKind::Token => {
            let next = format!("/{}", pages.other.as_deref().unwrap_or_default());
            quote!(PaginationKind::Token { field: #moving, next: #next })
        }
    };
    let total = optional(pages.total.as_ref().map(|name| format!("/{name}")));
    Item::Tokens(quote! {
        impl Paginated for Request {
            type Item = #item;
            const PAGINATION: Pagination = Pagination { kind: #kind, items: #items, total: #total };
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
    let format = match descriptor.response_format {
        ResponseFormat::Json => quote!(),
        ResponseFormat::Xml => quote!(.response_format(ResponseFormat::Xml)),
        ResponseFormat::Empty => quote!(.response_format(ResponseFormat::Empty)),
        ResponseFormat::File => quote!(.response_format(ResponseFormat::File)),
        ResponseFormat::Redirect => quote!(.response_format(ResponseFormat::Redirect)),
    };
    let signature = match descriptor.signature {
        Signature::Header => quote!(),
        Signature::None => quote!(.signature(Signature::None)),
        Signature::Md5 => quote!(.signature(Signature::Md5)),
        Signature::HmacSha256 => quote!(.signature(Signature::HmacSha256)),
        Signature::Any => quote!(.signature(Signature::Any)),
    };
    let servers = (!servers.is_empty()).then(|| quote!(.servers(&[#(#servers),*])));
    let query = (query.len() > 1).then(|| quote!(.query(&[#(#query),*])));
    let required = (!required.is_empty()).then(|| quote!(.required(&[#(#required),*])));
    let choices = descriptor.choices.iter().map(|Choice { exactly, pointers }| {
        let kind = if *exactly { quote!(OneOf) } else { quote!(AnyOf) };
        quote!(Choice::#kind(&[#(#pointers),*]))
    });
    let choices = (!descriptor.choices.is_empty()).then(|| quote!(.choices(&[#(#choices),*])));
    let times = &descriptor.times;
    let times = (!times.is_empty()).then(|| quote!(.times(&[#(#times),*])));
    let request = table("request", &descriptor.request);
    let response = table("response", &descriptor.response);
    let fill = fills(&descriptor.from_file);
    let fragment = descriptor.fragment.iter().map(|fragment| quote!(.fragment(#fragment)));
    let flags = descriptor.flags.iter().map(|flag| ident(flag));
    quote!(&Descriptor::new(#id, Method::#verb, #url) #body #format #signature #servers #query #required #choices #times #request #response #fill #(#fragment)* #(.#flags())*)
}

fn table(method: &str, entries: &[(String, FieldTransform)]) -> Option<TokenStream> {
    let method = ident(method);
    let entries = encodings(entries);
    (!entries.is_empty()).then(|| quote!(.#method(&[#(#entries),*])))
}

/// Returns the entries of a table of encodings.
pub(super) fn encodings(entries: &[(String, FieldTransform)]) -> Vec<TokenStream> {
    let entry = |(pointer, wire): &(String, FieldTransform)| {
        let wire = match wire {
            FieldTransform::Encryption(Encryption::RsaOaep) => quote!(RsaOaep),
            FieldTransform::Encryption(Encryption::RsaPkcs1) => quote!(RsaPkcs1),
            FieldTransform::Encryption(Encryption::AesGcm) => quote!(AesGcm),
            FieldTransform::Encryption(Encryption::AesEcb) => quote!(AesEcb),
            FieldTransform::Encode(Encoding::Json) => quote!(Json),
            FieldTransform::Encode(Encoding::Url) => quote!(Url),
            FieldTransform::Encode(Encoding::Xml) => quote!(Xml),
        };
        quote!((#pointer, FieldEncoding::#wire))
    };
    entries.iter().map(entry).collect()
}

fn fills(entries: &[(String, FromFile)]) -> Option<TokenStream> {
    let entry = |(pointer, fill): &(String, FromFile)| {
        let fill = match fill {
            FromFile::FileName => quote!(FileName),
            FromFile::Sha256 => quote!(Sha256),
            FromFile::Sm3 => quote!(Sm3),
            FromFile::Md5 => quote!(Md5),
        };
        quote!((#pointer, FromFile::#fill))
    };
    let entries: Vec<TokenStream> = entries.iter().map(entry).collect();
    (!entries.is_empty()).then(|| quote!(.from_file(&[#(#entries),*])))
}
