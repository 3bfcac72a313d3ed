//! `Api` ↔ OpenAPI 3.0.3: one complete document per page, and a bundle of all.
//!
//! Architecture invariant: the document contains everything that the Rust generator needs.
//! `read(write(page)) == page` for every page; `specs/README.md` explains each extension.

mod bundle;
mod read;
mod schema;
mod titles;
mod write;

use openapiv3::OpenAPI;

pub use bundle::{BundleOptions, bundle};
pub use read::read;
pub use write::write;

/// The names of the extensions, which the writer and the reader share.
mod extension {
    pub(super) const DECODED: &str = "x-decoded";
    pub(super) const ENCODED: &str = "x-encoded";
    pub(super) const ENUM_DESCRIPTIONS: &str = "x-enumDescriptions";
    pub(super) const EXTENSIBLE_ENUM: &str = "x-extensible-enum";
    pub(super) const FRAGMENT: &str = "x-fragment";
    pub(super) const LINKS: &str = "x-links";
    pub(super) const MODULE: &str = "x-module";
    pub(super) const MUTUAL_TLS: &str = "x-mutual-tls";
    pub(super) const NO_NONCE: &str = "x-no-nonce";
    pub(super) const NUMBERED: &str = "x-numbered";
    pub(super) const CONFIRMED: &str = "x-confirmed";
    pub(super) const PERMISSION: &str = "x-permission";
    pub(super) const SAMPLE: &str = "x-sample";
    pub(super) const SOURCE: &str = "x-source";
    pub(super) const SUCCESSOR: &str = "x-successor";
    pub(super) const SIGNATURE: &str = "x-signature";
    pub(super) const UNSIGNED_RESPONSE: &str = "x-unsigned-response";
    pub(super) const WEBHOOKS: &str = "x-webhooks";
    pub(super) const XML_ROOT: &str = "x-xml-root";
}

/// Returns the path of a page's document below the specs folder: `v3/pay/transactions/jsapi.yaml`
/// for the page `openapi/v3/pay/transactions/jsapi`.
pub fn file(page: &str) -> String {
    format!("{}.yaml", page.strip_prefix("openapi/").unwrap_or(page))
}

/// Writes a document as YAML that readers of YAML 1.1 and 1.2 parse to the same tree.
///
/// `serde-saphyr` quotes what a YAML 1.1 reader would read as a date, a number or a boolean;
/// `serde_yaml` does not.
pub fn to_yaml(document: &OpenAPI) -> String {
    let tree = serde_json::to_value(document);
    tree_to_yaml(
        &tree
            .unwrap_or_else(|error| unreachable!("a document can always be written as JSON, but this failed: {error}")),
    )
}

/// Writes a plain JSON tree as YAML, like [`to_yaml`]. All YAML is written from such trees, and read into
/// them by `tree`. `openapiv3` is large: compiling its code for one more format takes longer than building
/// the trees.
pub fn tree_to_yaml(tree: &serde_json::Value) -> String {
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    serde_saphyr::to_string_with_options(tree, options)
        .unwrap_or_else(|error| unreachable!("a JSON tree can always be written as YAML: {error}"))
}

/// Reads a document.
///
/// # Errors
/// Returns an error if `yaml` is not valid YAML or not an OpenAPI 3.0 document.
pub fn from_yaml(yaml: &str) -> Result<OpenAPI, String> {
    serde_json::from_value(tree(yaml)?).map_err(|error| error.to_string())
}

/// Reads a document as a plain tree, including what OpenAPI does not define.
///
/// # Errors
/// Returns an error if `yaml` is not valid YAML, or contains something that JSON cannot express.
pub(crate) fn tree(yaml: &str) -> Result<serde_json::Value, String> {
    serde_yaml::from_str(yaml).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_extension_is_explained() {
        let explained = include_str!("../../specs/README.md");
        let names = include_str!("openapi.rs").lines().filter_map(|line| {
            let (_, value) = line.trim().strip_prefix("pub(super) const ")?.split_once(" = \"")?;
            value.strip_suffix("\";")
        });
        let mut count = 0;
        for name in names {
            count += 1;
            assert!(explained.contains(&format!("`{name}")), "specs/README.md does not explain {name}");
        }
        assert!(count > 10, "the list of extensions was not found");
    }
}
