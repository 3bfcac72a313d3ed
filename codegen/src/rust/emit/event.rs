//! Notifications: the resource, the merchant's reply, and the enum of all notifications.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Emitted, Item, docs, ident, of_crate,
    operation::encodings,
    types::{named_type, response, setters},
    using,
};
use crate::{
    api::Version,
    output::GENERATED_BY,
    rust::plan::{EventPlan, Known},
};

/// Returns the types of one notification.
pub(super) fn items(event: &EventPlan) -> Vec<Item> {
    let mut items = vec![using()];
    items.extend(response("document", "Resource", &event.docs, &event.fields));
    let encodings = encodings(&event.wire);
    items.push(Item::Tokens(quote! {
        impl Notice for Resource {
            const ENCODINGS: EncodingTable = &[#(#encodings),*];
        }
    }));
    items.extend(event.types.iter().flat_map(|named| named_type(named, false)));
    if let Some(reply) = &event.reply {
        items.extend(setters("Reply", &reply.docs, &reply.fields));
        items.push(Item::Tokens(quote! {
            impl ToValue for Reply {
                fn to_value(&self) -> Value {
                    self.0.to_value()
                }
            }
        }));
        if !reply.types.is_empty() {
            let mut types = vec![using()];
            types.extend(reply.types.iter().flat_map(|named| named_type(named, true)));
            let attributes = quote!(#[doc = " Types of [`Reply`]."]);
            items.push(Item::Module { attributes, name: "reply".to_owned(), items: types });
        }
    }
    items
}

/// Returns the file of the enum `Event`.
pub(in crate::rust) fn events(known: &[Known]) -> Emitted {
    let text = format!(
        "//! Notifications by their types.\n//!\n//! Generated from docs/webhook/ {GENERATED_BY}; do not edit.\n"
    );
    let variants = known.iter().map(|known| {
        let (text, name, resource) = (docs(&known.docs), ident(&known.variant), resource(known));
        let aliases = &known.aliases;
        quote!(#text #(#[doc(alias = #aliases)])* #name(Box<#resource>),)
    });
    let arms = known.iter().flat_map(|known| {
        let name = ident(&known.variant);
        let version = match known.version {
            Version::V2 => quote!(V2),
            Version::V3 => quote!(V3),
        };
        known.types.iter().map(move |(event_type, original_type)| {
            let original_type = original_type.as_ref().map_or(quote!(_), |original| quote!(#original));
            quote!((#version, #event_type, #original_type) => Self::#name(read(notification)?),)
        })
    });
    let generations: BTreeSet<&str> =
        known.iter().filter_map(|known| known.module.get(1)).map(String::as_str).collect();
    let generations = generations.into_iter().map(ident);
    let (client, made_of) = (of_crate("client"), of_crate("__codegen"));
    let items = [
        Item::Tokens(quote!(
            #(use super::#generations;)*
            use #client::webhook::{Notification, Version::*};
            use #client::Error;
            use #made_of::Notice;
        )),
        Item::Tokens(quote! {
            /// A notification, identified by its API version, its `event_type` and its resource's `original_type`.
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum Event {
                #(#variants)*
                /// A notification unknown to this version.
                Unrecognized(Box<Notification>),
            }
        }),
        Item::Tokens(quote! {
            impl Event {
                /// Decodes the resource of a verified notification.
                ///
                /// # Errors
                /// Returns an error if a field of the resource can't be decrypted, or has a value that its type
                /// can't hold. The envelope and the plaintext can still be read from the notification.
                pub fn new(notification: &Notification) -> Result<Self, Error> {
                    let event_type = notification.event_type().unwrap_or_default();
                    let original_type = notification.original_type().unwrap_or_default();
                    Ok(match (notification.version(), event_type, original_type) {
                        #(#arms)*
                        _ => Self::Unrecognized(Box::new(notification.clone())),
                    })
                }
            }
        }),
        Item::Tokens(quote! {
            impl TryFrom<&Notification> for Event {
                type Error = Error;
                /// Same as [`Event::new`].
                fn try_from(notification: &Notification) -> Result<Self, Error> {
                    Self::new(notification)
                }
            }
        }),
        Item::Tokens(quote! {
            fn read<T: Notice>(notification: &Notification) -> Result<Box<T>, Error> {
                notification.resource().map(Box::new)
            }
        }),
    ];
    let mut out = Emitted { text, ..Emitted::default() };
    out.items("webhook::event", items, "");
    out
}

/// Returns the path of a notification's resource as seen from the enum.
fn resource(known: &Known) -> TokenStream {
    let segments = known.module.iter().skip(1).map(|segment| ident(segment));
    quote!(#(#segments::)*Resource)
}
