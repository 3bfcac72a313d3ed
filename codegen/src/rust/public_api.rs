//! The items that users of the crate can name, each with the page and the field that it comes from.
//!
//! Architecture invariant: two public APIs are equal if and only if code that compiles with one
//! compiles with the other, as far as this depends on the docs. Tables, descriptions and anything else
//! that is not part of a signature are left out.

use std::collections::BTreeMap;

use super::{
    Problem,
    events::{self, Claim, Claimant},
    plan::{Body, Field, Module, Named, OperationPlan, Part, Response, RustType, place},
    planner,
};
use crate::{
    api::{Api, Page},
    parallel,
};

/// The part of a page that an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tree {
    /// The function, or the notification as a whole.
    Whole,
    /// The request.
    Request,
    /// The response.
    Response,
    /// The resource of a notification.
    Event,
    /// The merchant's reply to a notification.
    Reply,
}

/// Where an item comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    /// The page.
    pub(crate) page: String,
    /// The method of the operation; `None` for a notification.
    pub(crate) verb: Option<&'static str>,
    pub(crate) tree: Tree,
    /// The field, such as `/body/amount/total`. Lists and encoded strings add no steps to this pointer.
    pub(crate) pointer: String,
    /// The value that a variant stands for, or a property of the whole item in parentheses, such as
    /// `(deprecated)`.
    pub(crate) member: String,
}

/// Marks a deprecated function. Using it causes a warning, not an error.
pub(crate) const DEPRECATED: &str = "(deprecated)";

/// The signatures of the crate's items, by where they come from.
pub(crate) type PublicApi = BTreeMap<Origin, String>;

/// Returns the public API of all pages.
///
/// # Errors
/// Returns a problem for each name that clashes with another one.
pub(crate) fn public_api(api: &Api) -> Result<PublicApi, Vec<Problem>> {
    let planned: Result<Vec<Module>, Vec<Problem>> = parallel::map(&api.pages, planner::module).into_iter().collect();
    let modules: Vec<(&Page, Module)> = api.pages.iter().zip(planned?).collect();
    let mut items = PublicApi::new();
    for (page, module) in &modules {
        for (operation, plan) in page.operations.iter().zip(&module.operations) {
            let mut collector = Collector { page: &page.path, verb: Some(operation.verb.as_str()), items: &mut items };
            collector.operation(plan, &place(&module.path).join("::"));
        }
        if let (Some(event), Some(plan)) = (&page.event, &module.event) {
            let mut collector = Collector { page: &page.path, verb: None, items: &mut items };
            collector.say(Tree::Whole, "", "", format!("{}::Resource", place(&module.path).join("::")));
            collector.fields(Tree::Event, &planner::resource_pointer(event), &plan.fields, &plan.types, "");
            if let Some(reply) = &plan.reply {
                collector.say(Tree::Reply, "/body", "", "Reply".to_owned());
                collector.fields(Tree::Reply, "/body", &reply.fields, &reply.types, "reply::");
            }
        }
    }
    variants(&modules, &mut items)?;
    Ok(items)
}

/// Adds the variants of `Event`. Whether a page gets a variant also depends on all other pages.
fn variants(modules: &[(&Page, Module)], items: &mut PublicApi) -> Result<(), Vec<Problem>> {
    let claims: Vec<(&Module, Claim)> =
        modules.iter().filter_map(|(_, module)| Some((module, Claim::of(module.event.as_ref()?)))).collect();
    let claimants: Vec<Claimant<'_>> =
        claims.iter().map(|(module, claim)| Claimant { path: &module.path, source: &module.source, claim }).collect();
    for known in events::known(&claimants)? {
        let Some((page, _)) = modules.iter().find(|(_, module)| place(&module.path) == known.module) else { continue };
        let mut collector = Collector { page: &page.path, verb: None, items };
        collector.say(Tree::Whole, "", "(variant)", format!("webhook::Event::{}", known.variant));
    }
    Ok(())
}

struct Collector<'a> {
    page: &'a str,
    verb: Option<&'static str>,
    items: &'a mut PublicApi,
}

impl Collector<'_> {
    fn say(&mut self, tree: Tree, pointer: &str, member: &str, signature: String) {
        let origin = Origin {
            page: self.page.to_owned(),
            verb: self.verb,
            tree,
            pointer: pointer.to_owned(),
            member: member.to_owned(),
        };
        self.items.insert(origin, signature);
    }

    fn operation(&mut self, plan: &OperationPlan, module: &str) {
        let arguments = vec!["impl Into<String>"; plan.path.len()].join(", ");
        self.say(Tree::Whole, "", "", format!("{module}::{}({arguments})", plan.name));
        if plan.deprecated.is_some() {
            self.say(Tree::Whole, "", DEPRECATED, "#[deprecated]".to_owned());
        }
        if let Some(pages) = &plan.pages {
            self.say(Tree::Whole, "", "(pages)", format!("Paginated<Item = {}>", ty(&pages.items.2)));
        }
        for (part, pointer) in [(Part::Query, "/query"), (Part::Header, "/headers"), (Part::Body, "/body")] {
            let fields = plan.request.iter().filter(|field| field.part == part);
            self.fields(Tree::Request, pointer, fields, &plan.request_types, "");
        }
        let response = match &plan.response {
            Response::Empty => "()",
            Response::File => "File",
            Response::Redirect => "Redirect",
            Response::Struct { .. } => "Response",
        };
        self.say(Tree::Response, "/body", "", response.to_owned());
        if let Response::Struct { fields, .. } = &plan.response {
            self.fields(Tree::Response, "/body", fields, &plan.response_types, "response::");
        }
    }

    /// Adds fields and everything below them. `prefix` is the path that precedes the name of a type in a
    /// field, such as `response::`.
    fn fields<'f>(
        &mut self,
        tree: Tree,
        pointer: &str,
        fields: impl IntoIterator<Item = &'f Field>,
        types: &[Named],
        prefix: &str,
    ) {
        for field in fields {
            let pointer = format!("{pointer}/{}", field.wire.replace('~', "~0").replace('/', "~1"));
            self.say(tree, &pointer, "", format!("{}: {}", field.name, ty(&field.ty)));
            let Some(name) = named(&field.ty) else { continue };
            let plain = name.strip_prefix(prefix).unwrap_or(name);
            match types.iter().find(|named| named.name == plain).map(|named| &named.body) {
                Some(Body::Struct(fields)) => self.fields(tree, &pointer, fields, types, prefix),
                Some(Body::Enum(variants)) => {
                    for variant in variants {
                        self.say(tree, &pointer, &variant.wire, format!("{plain}::{}", variant.name));
                    }
                }
                None => {}
            }
        }
    }
}

fn named(ty: &RustType) -> Option<&str> {
    match ty {
        RustType::Object(name) | RustType::Enum(name) => Some(name),
        RustType::List(inner) | RustType::Numbered(inner, _) => named(inner),
        _ => None,
    }
}

fn ty(rust: &RustType) -> String {
    match rust {
        RustType::String => "String".to_owned(),
        RustType::Integer => "i64".to_owned(),
        RustType::Decimal => "Decimal".to_owned(),
        RustType::Boolean => "bool".to_owned(),
        RustType::Sensitive => "Sensitive".to_owned(),
        RustType::Value => "Value".to_owned(),
        RustType::Upload => "Upload".to_owned(),
        RustType::Object(name) | RustType::Enum(name) => name.clone(),
        RustType::List(items) => format!("Vec<{}>", ty(items)),
        RustType::Numbered(inner, count) => format!("Numbered<{}, {count}>", ty(inner)),
    }
}
