//! The axes of the table of rules: the direction of a field, the kind of a fact about it, and what
//! happened to that fact.

use serde::Serialize;

/// The direction in which the data that changed is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// No direction: the operation as a whole.
    Call,
    /// From the merchant to WeChat Pay.
    Request,
    /// From WeChat Pay back to the merchant.
    Response,
    /// A notification, from WeChat Pay to the merchant.
    Webhook,
    /// The merchant's reply to a notification.
    WebhookReply,
}

impl Direction {
    /// All directions.
    pub const ALL: [Direction; 5] =
        [Direction::Call, Direction::Request, Direction::Response, Direction::Webhook, Direction::WebhookReply];

    /// Returns the word that ids use for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Call => "api",
            Direction::Request => "request",
            Direction::Response => "response",
            Direction::Webhook => "webhook",
            Direction::WebhookReply => "webhook-reply",
        }
    }
}

/// What happened to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The fact did not exist before.
    Added,
    /// The fact no longer exists.
    Removed,
    /// The fact has another value.
    Changed,
    /// The fact is a number, which has increased.
    Increased,
    /// The fact is a number, which has decreased.
    Decreased,
}

impl Action {
    /// All actions.
    pub const ALL: [Action; 5] =
        [Action::Added, Action::Removed, Action::Changed, Action::Increased, Action::Decreased];
}

macro_rules! kinds {
    ($($area:ident { $($(#[$doc:meta])* $kind:ident = [$($keyword:literal),*],)+ })+) => {
        /// A part of the API, by which changes are grouped.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum Area { $($area,)+ }

        /// What a fact states about an operation, a field or a value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum FactKind { $($($(#[$doc])* $kind,)+)+ }

        impl FactKind {
            /// All kinds.
            pub const ALL: &[FactKind] = &[$($(FactKind::$kind,)+)+];

            /// Returns the area that it belongs to.
            pub fn area(self) -> Area {
                match self { $($(FactKind::$kind)|+ => Area::$area,)+ }
            }

            /// Returns the kind with this name, which the table of attributes uses.
            pub(super) fn named(name: &str) -> FactKind {
                let names = [$($(stringify!($kind),)+)+];
                let at = names.iter().position(|known| *known == name);
                at.map_or(FactKind::Unhandled, |at| FactKind::ALL[at])
            }

            /// Returns the keywords that a change of this kind alters in a document, at the location of
            /// the change.
            pub(super) fn keywords(self) -> &'static [&'static str] {
                match self { $($(FactKind::$kind => &[$($keyword),*],)+)+ }
            }
        }
    };
}

kinds! {
    Endpoint {
        /// An operation or a notification that is in use.
        Endpoint = ["deprecated"],
        /// Whether a permission must be applied for.
        Permission = ["x-permission"],
        /// The fragment of the URL, if the operation is a page for browsers.
        Fragment = ["x-fragment"],
        /// The `operationId`.
        Id = ["operationId"],
        /// The family.
        Family = ["tags"],
        /// What the response is: fields, nothing, a file, a redirect.
        ResponseBody = ["status", "media", "description", "type", "format"],
    }
    Deprecation {
        /// An operation or a notification that is deprecated.
        DeprecatedEndpoint = ["deprecated"],
        /// What to call instead.
        Successor = ["x-successor"],
    }
    Webhook {
        /// The name of a notification's page.
        EventName = ["x-source"],
    }
    Host {
        /// A host that serves the operation.
        Host = ["servers"],
        /// The order of the hosts.
        HostOrder = ["servers"],
    }
    Signature {
        /// Whether calls need a client certificate.
        MutualTls = ["x-mutual-tls"],
        /// Whether a v2 request has no `nonce_str`.
        NoNonce = ["x-no-nonce"],
        /// How requests are signed.
        RequestSignature = ["x-signature", "security"],
        /// Whether the response has no signature.
        UnsignedResponse = ["x-unsigned-response"],
        /// Whether a value is a signature by the merchant.
        Signed = ["x-signed"],
    }
    Body {
        /// A required body.
        RequiredBody = ["required", "media"],
        /// An optional body.
        OptionalBody = ["required", "media"],
        /// The format of a body.
        Media = ["media", "x-xml-root"],
        /// The body of an error response.
        Failure = ["status", "description", "media", "schema"],
    }
    Field {
        /// A required field.
        RequiredField = ["required", "property", "x-numbered"],
        /// An optional field.
        OptionalField = ["required", "property", "x-numbered"],
        /// The alternatives of an object that have the field.
        OnlyIn = ["x-only-in"],
        /// The name of a field's `data-one-of` group, of which exactly one field is required.
        OneOf = ["x-one-of"],
        /// The name of a field's `data-any-of` group, of which at least one field is required.
        AnyOf = ["x-any-of"],
        /// The type of a value.
        Type = ["type", "format", "alternatives", "additionalProperties"],
        /// One of several shapes of a value.
        Alternative = ["alternatives"],
        /// The order of an object's fields.
        FieldOrder = [],
    }
    Value {
        /// A list of values.
        List = ["values", "meanings"],
        /// A listed value.
        Listed = ["values", "meanings"],
        /// The order of listed values.
        ListOrder = [],
        /// The default of a field.
        Default = ["default"],
        /// The maximum number of characters.
        MaxLength = ["maxLength"],
        /// The minimum number of characters.
        MinLength = ["minLength"],
        /// The format of a string.
        Format = ["format"],
    }
    Encryption {
        /// How a string is encrypted.
        Encryption = ["x-encrypted"],
    }
    Encoding {
        /// How a string encodes other content.
        Encoding = ["x-encoded", "x-decoded"],
    }
    Numbered {
        /// Whether a name stands for numbered fields.
        Numbered = ["x-numbered"],
    }
    Client {
        /// What the client fills in from a file: its name or a digest.
        FromFile = ["x-from-file"],
        /// Whether an offset counts pages instead of items.
        PageNumber = ["x-page-number"],
    }
    Words {
        /// The official name.
        Title = ["summary", "info/title"],
        /// The description of an operation, a notification or a field.
        Description = ["description"],
        /// What a listed value means.
        Meaning = ["meanings"],
        /// A link to an official page.
        Link = ["externalDocs", "x-links"],
        /// The strongest kind of source that confirms it.
        Confirmed = ["x-confirmed"],
    }
    Sample {
        /// Whether the compiler generated the samples of the request.
        MadeSample = ["x-sample"],
        /// The complete sample.
        Example = ["example", "examples"],
        /// A sample of a variant.
        Variant = ["example", "examples"],
    }
    Crate {
        /// The name of the Rust module, if the page's front matter sets one.
        Module = ["x-module"],
        /// An item of the crate that differs, although no change on the wire explains it.
        Name = [],
    }
    Unknown {
        /// A difference that no fact of the model explains.
        Unhandled = [],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::ATTRIBUTES;

    #[test]
    fn each_attribute_has_its_kind_of_difference() {
        let mut kinds: Vec<FactKind> = Vec::new();
        for attribute in ATTRIBUTES {
            let kind = FactKind::named(attribute.difference);
            assert!(kind.keywords().contains(&attribute.keyword), "{kind:?} lacks the keyword of `{}`", attribute.name);
            assert!(!kinds.contains(&kind), "two attributes have the kind {kind:?}");
            kinds.push(kind);
        }
    }
}
