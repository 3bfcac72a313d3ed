//! The folders of the reference: one table that says what the pages in each folder describe.

use super::Version;

/// A folder of the reference.
#[derive(Debug)]
pub struct Root {
    /// The folder's path, relative to the docs folder.
    pub folder: &'static str,
    /// The API version that its pages describe.
    pub version: Version,
    /// The prefix of its operations' URLs; `None` for a folder of notifications.
    pub prefix: Option<&'static str>,
    /// The schemes by which requests may be signed; empty if the signature is not in a header.
    pub schemes: &'static [SignatureScheme],
}

/// A scheme of signatures in the header `Authorization`.
#[derive(Debug)]
pub struct SignatureScheme {
    /// The scheme's name, which is the first word of the header.
    pub name: &'static str,
    /// The parameter that names the account.
    pub account: &'static str,
}

const MERCHANT: &[SignatureScheme] = &[
    SignatureScheme { name: "WECHATPAY2-SHA256-RSA2048", account: "mchid" },
    // For merchants that must use Chinese national cryptography (国密).
    SignatureScheme { name: "WECHATPAY2-SM2-WITH-SM3", account: "mchid" },
];
const BRAND: &[SignatureScheme] = &[SignatureScheme { name: "WECHATPAY-BRAND-SHA256-RSA2048", account: "brand_id" }];

/// All folders of the reference. Markdown files in other folders are prose.
pub static ROOTS: [Root; 5] = [
    Root { folder: "openapi/brand", version: Version::V3, prefix: Some("/brand/"), schemes: BRAND },
    // v2's URLs have no prefix of their own, and its signature is a field of the body.
    Root { folder: "openapi/v2", version: Version::V2, prefix: Some("/"), schemes: &[] },
    Root { folder: "openapi/v3", version: Version::V3, prefix: Some("/v3/"), schemes: MERCHANT },
    Root { folder: "webhook/v2", version: Version::V2, prefix: None, schemes: &[] },
    Root { folder: "webhook/v3", version: Version::V3, prefix: None, schemes: &[] },
];

impl Root {
    /// Returns the root of a page, and the page's path below it.
    pub fn of_page(path: &str) -> Option<(&'static Root, &str)> {
        ROOTS.iter().find_map(|root| Some((root, path.strip_prefix(root.folder)?.strip_prefix('/')?)))
    }

    /// Returns the root of an operation, and the rest of its URL after the prefix. The longest
    /// prefix wins.
    pub fn of_url(url: &str) -> Option<(&'static Root, &str)> {
        let matching = ROOTS.iter().filter_map(|root| Some((root, url.strip_prefix(root.prefix?)?)));
        matching.min_by_key(|(_, rest)| rest.len())
    }

    /// Returns the last segment of the folder's path: `v2`, `v3` or `brand`.
    pub fn name(&self) -> &'static str {
        self.folder.rsplit('/').next().unwrap_or_default()
    }
}
