//! The products that families of operations belong to, from `docs/products.toml`.
//!
//! The file is read together with the pages, which do not repeat what it says.

use std::{collections::BTreeSet, io, path::Path};

use serde::Deserialize;
use toml::Spanned;

use crate::{
    api::Api,
    diagnostic::{Code, Sink, Span},
    source::{self, Source},
};

/// The file's path, relative to the docs folder.
pub const FILE: &str = "products.toml";

/// The families with their products, in the order in which bundles and the crate's index list them.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Products {
    /// The groups of families.
    #[serde(default, rename = "group")]
    pub groups: Vec<Group>,
    #[serde(default, rename = "family")]
    families: Vec<Spanned<Family>>,
}

/// A group of families.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The id by which families refer to the group.
    pub id: String,
    /// Its name, as `中文 / English`.
    pub name: String,
}

/// A family of operations.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// The API version and the first segment of the URL: `v3-pay`.
    pub id: String,
    /// The id of the group that it belongs to.
    pub group: String,
    /// The product's official name, as `中文 / English`.
    pub product: String,
    /// What the product is for, in one sentence, as `中文。 / English.`
    pub about: String,
}

impl Products {
    /// Reads the file in a docs folder. Without the file, there are no products.
    ///
    /// # Errors
    /// Returns an error if the file can't be read or is not valid.
    pub fn load(docs: &Path) -> io::Result<Self> {
        let Some(source) = source::read_file(docs, FILE)? else { return Ok(Self::default()) };
        let invalid = |error| io::Error::new(io::ErrorKind::InvalidData, format!("docs/{FILE}: {error}"));
        toml::from_str(&source.text).map_err(invalid)
    }

    /// Returns the families in order.
    pub fn families(&self) -> impl Iterator<Item = &Family> {
        self.families.iter().map(Spanned::get_ref)
    }

    /// Returns the family with this id.
    pub fn family(&self, id: &str) -> Option<&Family> {
        self.families().find(|family| family.id == id)
    }
}

/// Reads the file. Reports invalid TOML, unknown groups, families that are not in `api` or are listed
/// twice, and families of `api` that are not listed.
pub(crate) fn read(source: &Source, api: &Api, sink: &mut Sink<'_>) -> Products {
    let products: Products = match toml::from_str(&source.text) {
        Ok(products) => products,
        Err(error) => {
            let span = error.span().map_or_else(Span::default, Span::from);
            sink.report(Code::ProductsInvalid, span, error.message(), "correct the file");
            return Products::default();
        }
    };
    let mut missing: BTreeSet<&str> =
        api.pages.iter().flat_map(|page| &page.operations).map(|operation| operation.family.as_str()).collect();
    for family in &products.families {
        let (span, family) = (family.span().into(), family.get_ref());
        if !missing.remove(family.id.as_str()) {
            let message = format!("the family `{}` has no operations, or is listed twice", family.id);
            sink.report(Code::ProductsInvalid, span, message, "correct its id, or remove it");
        } else if !products.groups.iter().any(|group| group.id == family.group) {
            let message = format!("there is no group `{}`", family.group);
            sink.report(Code::ProductsInvalid, span, message, "name one of the groups");
        }
    }
    if !missing.is_empty() {
        let message = format!("families without a product: {}", missing.into_iter().collect::<Vec<_>>().join(", "));
        sink.report(Code::ProductsInvalid, Span::default(), message, "add a `[[family]]` for each");
    }
    products
}
