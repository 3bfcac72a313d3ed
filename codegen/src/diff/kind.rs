//! The axes of the table of rules: which way a field goes, what is said of it, what happened to that.

use serde::Serialize;

/// Which way what changed goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Neither way: the operation as a whole.
    Call,
    /// From the merchant to WeChat Pay.
    Request,
    /// Back.
    Response,
    /// A notification, from WeChat Pay to the merchant.
    Webhook,
    /// What the merchant answers to it.
    WebhookReply,
}

impl Direction {
    /// All of them.
    pub const ALL: [Direction; 5] =
        [Direction::Call, Direction::Request, Direction::Response, Direction::Webhook, Direction::WebhookReply];

    /// The word that ids have for it.
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

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It was not there.
    Added,
    /// It is not there any more.
    Removed,
    /// It is another.
    Changed,
    /// A number grew.
    Increased,
    /// A number shrank.
    Decreased,
}

impl Action {
    /// All of them.
    pub const ALL: [Action; 5] =
        [Action::Added, Action::Removed, Action::Changed, Action::Increased, Action::Decreased];
}

macro_rules! kinds {
    ($($area:ident { $($(#[$doc:meta])* $kind:ident = [$($keyword:literal),*],)+ })+) => {
        /// A part of the API that changes are grouped by.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum Area { $($area,)+ }

        /// What is said of an operation, of a field or of a value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum FactKind { $($($(#[$doc])* $kind,)+)+ }

        impl FactKind {
            /// All of them.
            pub const ALL: &[FactKind] = &[$($(FactKind::$kind,)+)+];

            /// The area that it belongs to.
            pub fn area(self) -> Area {
                match self { $($(FactKind::$kind)|+ => Area::$area,)+ }
            }

            /// The keywords of a document that a change of this kind shows in, at its own place.
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
        /// The fragment of a page's URL.
        Fragment = ["x-fragment"],
        /// The operationId.
        Id = ["operationId"],
        /// The family.
        Family = ["tags"],
        /// What the answer is: fields, nothing, a file, a redirect.
        ResponseBody = ["status", "media", "description", "type", "format"],
    }
    Deprecation {
        /// An operation or a notification that is deprecated.
        DeprecatedEndpoint = ["deprecated"],
        /// What to call instead.
        Successor = ["x-successor"],
    }
    Webhook {
        /// The name that a notification's page has.
        EventName = ["x-source"],
    }
    Host {
        /// A host that serves the operation.
        Host = ["servers"],
        /// Which host comes first.
        HostOrder = ["servers"],
    }
    Signature {
        /// The client certificate.
        MutualTls = ["x-mutual-tls"],
        /// v2's `nonce_str`, in its absence.
        NoNonce = ["x-no-nonce"],
        /// A request without a signature.
        UnsignedRequest = ["x-unsigned-request", "security"],
        /// An answer without a signature.
        UnsignedResponse = ["x-unsigned-response"],
        /// A value that is a signature.
        Signed = ["x-signed"],
    }
    Body {
        /// A body that must be there.
        RequiredBody = ["required", "media"],
        /// A body that may be there.
        OptionalBody = ["required", "media"],
        /// How a body is written.
        Media = ["media", "x-xml-root"],
        /// The body of a failure.
        Failure = ["status", "description", "media", "schema"],
    }
    Field {
        /// A field that must be there.
        RequiredField = ["required", "property"],
        /// A field that may be there.
        OptionalField = ["required", "property"],
        /// Its type.
        Type = ["type", "format", "alternatives", "additionalProperties"],
        /// One of several shapes.
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
        /// The default.
        Default = ["default"],
        /// The most characters.
        MaxLength = ["maxLength"],
    }
    Sealing {
        /// How a string is encrypted.
        Encryption = ["x-encrypted"],
    }
    Encoding {
        /// How a string holds something else.
        Encoding = ["x-encoded", "x-decoded"],
    }
    Numbered {
        /// Whether a name stands for numbered fields.
        Numbered = ["x-numbered"],
    }
    Client {
        /// What the client fills in from a file.
        FromFile = ["x-from-file"],
        /// Whether an offset counts pages.
        PageNumber = ["x-page-number"],
    }
    Words {
        /// The official name.
        Title = ["summary", "info/title"],
        /// What it means.
        Description = ["description"],
        /// What a value means.
        Meaning = ["meanings"],
        /// An official page.
        Link = ["externalDocs", "x-links"],
    }
    Sample {
        /// A sample.
        Example = ["example", "examples"],
        /// A sample of a variant.
        Variant = ["example", "examples"],
    }
    Crate {
        /// The module that a page names.
        Module = ["x-module"],
        /// A name or a type of the crate that no change of the wire explains.
        Name = [],
    }
    Unknown {
        /// A difference that no fact of the model explains.
        Unhandled = [],
    }
}
