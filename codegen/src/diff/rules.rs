//! The table of rules, which says what a change means. It has a cell for each direction, kind and action.
//!
//! If oasdiff has the same kind of change, it has the same id there. In an id, `{d}` stands for the
//! direction, and `{s}` for the location: a parameter, a header, a property, the body, or a property of
//! an error response.

use super::{
    Bump,
    Bump::{Major, Minor, Patch},
    WireImpact,
    WireImpact::{Breaking, Compatible, Warning},
    kind::{
        Action,
        Action::{Added, Changed, Decreased, Increased, Removed},
        Direction,
        Direction::{Call, Request, Response, Webhook, WebhookReply},
        FactKind,
    },
};

/// What one kind of change means.
#[derive(Debug)]
pub struct Rule {
    /// The directions that it applies to.
    pub directions: &'static [Direction],
    /// What changed.
    pub kind: FactKind,
    /// How it changed.
    pub action: Action,
    /// The id, with `{d}` and `{s}`.
    pub id: &'static str,
    /// What it does to calls.
    pub wire: WireImpact,
    /// The version bumps of the crate that it can cause. A comparison of the items that the planner
    /// creates shows which of them it causes. Other bumps are not attributed to the change.
    pub rust: &'static [Bump],
}

const WHOLE: &[Direction] = &[Call];
const ENDPOINTS: &[Direction] = &[Call, Webhook];
const NOTICES: &[Direction] = &[Webhook];
const SENT: &[Direction] = &[Request, WebhookReply];
const RECEIVED: &[Direction] = &[Response, Webhook];
const FIELDS: &[Direction] = &[Request, Response, Webhook, WebhookReply];
const RESPONSES: &[Direction] = &[Response];
const ALL: &[Direction] = &Direction::ALL;

/// For changes that do not show in the crate's signatures.
const NO_STEP: &[Bump] = &[Patch];
const ANY_STEP: &[Bump] = &[Patch, Minor, Major];
const NEW: &[Bump] = &[Patch, Minor];
/// Includes `Patch`, because some fields are not in the crate's types: the headers that the client sets
/// itself, and what is outside a notification's resource.
const GONE: &[Bump] = &[Patch, Major];

macro_rules! rules {
    ($($directions:ident $kind:ident: $($action:ident $id:literal $wire:ident $rust:ident),+;)+) => {
        /// The table of rules.
        pub const RULES: &[Rule] = &[$($(
            Rule { directions: $directions, kind: FactKind::$kind, action: $action, id: $id, wire: $wire, rust: $rust },
        )+)+];
    };
}

rules! {
    WHOLE Endpoint:
        Added "endpoint-added" Compatible NEW,
        Removed "api-removed-without-deprecation" Breaking GONE,
        Changed "endpoint-reactivated" Compatible NO_STEP;
    WHOLE DeprecatedEndpoint:
        Added "endpoint-added" Compatible NEW,
        Removed "api-removed-with-deprecation" Warning GONE,
        Changed "endpoint-deprecated" Warning NEW;
    NOTICES Endpoint:
        Added "webhook-added" Compatible NEW,
        Removed "webhook-removed-without-deprecation" Breaking GONE,
        Changed "webhook-reactivated" Compatible NO_STEP;
    NOTICES DeprecatedEndpoint:
        Added "webhook-added" Compatible NEW,
        Removed "webhook-removed-with-deprecation" Warning GONE,
        // The crate has no function for a notification, so there is no caller to warn.
        Changed "webhook-deprecated" Warning NO_STEP;
    // Only the name of the page changed. What is sent is the same.
    NOTICES EventName: Changed "webhook-renamed" Compatible ANY_STEP;
    ENDPOINTS Successor:
        Added "{d}-successor-added" Compatible NO_STEP,
        Removed "{d}-successor-removed" Compatible NO_STEP;
    ENDPOINTS Permission:
        Added "{d}-permission-added" Warning NO_STEP,
        Removed "{d}-permission-removed" Compatible NO_STEP;
    WHOLE Fragment:
        Added "api-fragment-added" Warning NO_STEP,
        Removed "api-fragment-removed" Warning NO_STEP,
        Changed "api-fragment-changed" Warning NO_STEP;
    WHOLE Id: Changed "api-operation-id-removed" Compatible NO_STEP;
    WHOLE Family: Changed "api-tag-changed" Compatible ANY_STEP;
    WHOLE Host:
        Added "api-host-added" Compatible NO_STEP,
        // The client uses the hosts in the crate, so a program with an older crate may no longer reach a
        // server.
        Removed "api-host-removed" Warning NO_STEP;
    WHOLE HostOrder: Changed "api-host-order-changed" Compatible NO_STEP;
    WHOLE MutualTls:
        Added "api-mutual-tls-added" Breaking NO_STEP,
        Removed "api-mutual-tls-removed" Compatible NO_STEP;
    WHOLE NoNonce:
        Added "request-nonce-removed" Warning NO_STEP,
        Removed "request-nonce-added" Breaking NO_STEP;
    // A program with an older crate still signs as before.
    WHOLE RequestSignature: Changed "request-signature-changed" Breaking NO_STEP;
    WHOLE UnsignedResponse:
        // A program with an older crate rejects the response.
        Added "response-signature-removed" Breaking NO_STEP,
        Removed "response-signature-added" Compatible NO_STEP;
    FIELDS Signed:
        Added "{d}-{s}-became-signed" Warning NO_STEP,
        Removed "{d}-{s}-became-unsigned" Warning NO_STEP;

    RESPONSES ResponseBody: Changed "response-success-status-changed" Breaking ANY_STEP;
    SENT RequiredBody:
        Added "{d}-body-added-required" Breaking NEW,
        Removed "{d}-body-removed" Warning GONE,
        Changed "{d}-body-became-required" Breaking NO_STEP;
    SENT OptionalBody:
        Added "{d}-body-added-optional" Compatible NEW,
        Removed "{d}-body-removed" Warning GONE,
        Changed "{d}-body-became-optional" Compatible NO_STEP;
    NOTICES RequiredBody: Changed "webhook-body-became-required" Compatible NO_STEP;
    NOTICES OptionalBody: Changed "webhook-body-became-optional" Warning NO_STEP;
    FIELDS Media: Changed "{d}-body-media-type-changed" Breaking NO_STEP;
    RESPONSES Failure:
        Added "response-failure-body-added" Compatible NO_STEP,
        Removed "response-failure-body-removed" Warning NO_STEP;

    SENT RequiredField:
        Added "new-required-{d}-{s}" Breaking NEW,
        Removed "{d}-{s}-removed" Warning GONE,
        Changed "{d}-{s}-became-required" Breaking NO_STEP;
    SENT OptionalField:
        Added "new-optional-{d}-{s}" Compatible NEW,
        Removed "{d}-{s}-removed" Warning GONE,
        Changed "{d}-{s}-became-optional" Compatible NO_STEP;
    RECEIVED RequiredField:
        Added "{d}-required-{s}-added" Compatible NEW,
        Removed "{d}-required-{s}-removed" Breaking GONE,
        Changed "{d}-{s}-became-required" Compatible NO_STEP;
    RECEIVED OptionalField:
        Added "{d}-optional-{s}-added" Compatible NEW,
        Removed "{d}-optional-{s}-removed" Warning GONE,
        // Our client still reads the response, but a program may rely on the field.
        Changed "{d}-{s}-became-optional" Warning NO_STEP;
    FIELDS OnlyIn:
        Added "{d}-{s}-only-in-stated" Compatible NO_STEP,
        Removed "{d}-{s}-only-in-not-stated" Compatible NO_STEP,
        Changed "{d}-{s}-only-in-changed" Compatible NO_STEP;
    SENT OneOf:
        Added "{d}-{s}-one-of-required" Warning NO_STEP,
        Removed "{d}-{s}-one-of-not-required" Compatible NO_STEP,
        Changed "{d}-{s}-one-of-changed" Warning NO_STEP;
    SENT AnyOf:
        Added "{d}-{s}-any-of-required" Warning NO_STEP,
        Removed "{d}-{s}-any-of-not-required" Compatible NO_STEP,
        Changed "{d}-{s}-any-of-changed" Warning NO_STEP;
    RECEIVED OneOf:
        Added "{d}-{s}-one-of-stated" Compatible NO_STEP,
        Removed "{d}-{s}-one-of-not-stated" Compatible NO_STEP,
        Changed "{d}-{s}-one-of-changed" Compatible NO_STEP;
    RECEIVED AnyOf:
        Added "{d}-{s}-any-of-stated" Compatible NO_STEP,
        Removed "{d}-{s}-any-of-not-stated" Compatible NO_STEP,
        Changed "{d}-{s}-any-of-changed" Compatible NO_STEP;
    FIELDS Type: Changed "{d}-{s}-type-changed" Breaking ANY_STEP;
    SENT Alternative:
        Added "{d}-{s}-one-of-added" Compatible ANY_STEP,
        Removed "{d}-{s}-one-of-removed" Breaking ANY_STEP,
        Changed "{d}-{s}-type-changed" Breaking ANY_STEP;
    RECEIVED Alternative:
        Added "{d}-{s}-one-of-added" Breaking ANY_STEP,
        Removed "{d}-{s}-one-of-removed" Compatible ANY_STEP,
        Changed "{d}-{s}-type-changed" Breaking ANY_STEP;
    FIELDS FieldOrder: Changed "{d}-{s}-order-changed" Compatible NO_STEP;

    SENT List:
        Added "{d}-{s}-became-enum" Breaking ANY_STEP,
        Removed "{d}-{s}-became-free" Compatible ANY_STEP,
        Changed "{d}-{s}-enum-openness-changed" Warning NO_STEP;
    // Lists of received values are open in every document: no response is rejected because a value
    // was added or removed.
    RECEIVED List:
        Added "{d}-{s}-became-enum" Compatible ANY_STEP,
        Removed "{d}-{s}-became-free" Compatible ANY_STEP,
        Changed "{d}-{s}-enum-openness-changed" Warning NO_STEP;
    SENT Listed:
        Added "{d}-{s}-enum-value-added" Compatible ANY_STEP,
        Removed "{d}-{s}-enum-value-removed" Breaking ANY_STEP;
    RECEIVED Listed:
        Added "{d}-{s}-enum-value-added" Compatible ANY_STEP,
        Removed "{d}-{s}-enum-value-removed" Compatible ANY_STEP;
    FIELDS ListOrder: Changed "{d}-{s}-enum-order-changed" Compatible NO_STEP;
    SENT Default:
        Added "{d}-{s}-default-value-added" Compatible NO_STEP,
        Removed "{d}-{s}-default-value-removed" Warning NO_STEP,
        Changed "{d}-{s}-default-value-changed" Warning NO_STEP;
    RECEIVED Default:
        Added "{d}-{s}-default-value-added" Compatible NO_STEP,
        Removed "{d}-{s}-default-value-removed" Compatible NO_STEP,
        Changed "{d}-{s}-default-value-changed" Compatible NO_STEP;
    SENT MaxLength:
        Added "{d}-{s}-max-length-set" Warning NO_STEP,
        Removed "{d}-{s}-max-length-unset" Compatible NO_STEP,
        Increased "{d}-{s}-max-length-increased" Compatible NO_STEP,
        Decreased "{d}-{s}-max-length-decreased" Breaking NO_STEP;
    // If the limit grows, the database column in which a program stores the text may be too short.
    RECEIVED MaxLength:
        Added "{d}-{s}-max-length-set" Compatible NO_STEP,
        Removed "{d}-{s}-max-length-unset" Warning NO_STEP,
        Increased "{d}-{s}-max-length-increased" Warning NO_STEP,
        Decreased "{d}-{s}-max-length-decreased" Compatible NO_STEP;
    SENT MinLength:
        Added "{d}-{s}-min-length-set" Warning NO_STEP,
        Removed "{d}-{s}-min-length-unset" Compatible NO_STEP,
        Increased "{d}-{s}-min-length-increased" Breaking NO_STEP,
        Decreased "{d}-{s}-min-length-decreased" Compatible NO_STEP;
    RECEIVED MinLength:
        Added "{d}-{s}-min-length-set" Compatible NO_STEP,
        Removed "{d}-{s}-min-length-unset" Compatible NO_STEP,
        Increased "{d}-{s}-min-length-increased" Compatible NO_STEP,
        Decreased "{d}-{s}-min-length-decreased" Compatible NO_STEP;

    // The client sends and returns the text unchanged.
    FIELDS Format:
        Added "{d}-{s}-format-added" Compatible NO_STEP,
        Removed "{d}-{s}-format-removed" Compatible NO_STEP,
        Changed "{d}-{s}-format-changed" Warning NO_STEP;
    FIELDS Encryption:
        Added "{d}-{s}-became-encrypted" Breaking ANY_STEP,
        Removed "{d}-{s}-became-unencrypted" Breaking ANY_STEP,
        Changed "{d}-{s}-encryption-changed" Breaking NO_STEP;
    FIELDS Encoding:
        Added "{d}-{s}-became-encoded" Breaking ANY_STEP,
        Removed "{d}-{s}-became-unencoded" Breaking ANY_STEP,
        Changed "{d}-{s}-encoding-changed" Breaking NO_STEP;
    FIELDS Numbered:
        Added "{d}-{s}-became-numbered" Breaking ANY_STEP,
        Removed "{d}-{s}-became-unnumbered" Breaking ANY_STEP;
    // The client fills in the field. The format on the wire is the same.
    FIELDS FromFile:
        Added "{d}-{s}-became-filled-in" Compatible NO_STEP,
        Removed "{d}-{s}-became-not-filled-in" Warning NO_STEP,
        Changed "{d}-{s}-from-file-changed" Breaking NO_STEP;
    FIELDS PageNumber:
        Added "{d}-{s}-counts-pages" Breaking NO_STEP,
        Removed "{d}-{s}-counts-items" Breaking NO_STEP;

    ENDPOINTS Title:
        Added "{d}-title-added" Compatible NO_STEP,
        Removed "{d}-title-removed" Compatible NO_STEP,
        Changed "{d}-title-changed" Compatible NO_STEP;
    ALL Description:
        Added "{d}-{s}-description-added" Compatible NO_STEP,
        Removed "{d}-{s}-description-removed" Compatible NO_STEP,
        Changed "{d}-{s}-description-changed" Compatible NO_STEP;
    FIELDS Meaning:
        Added "{d}-{s}-enum-meaning-added" Compatible NO_STEP,
        Removed "{d}-{s}-enum-meaning-removed" Compatible NO_STEP,
        Changed "{d}-{s}-enum-meaning-changed" Compatible NO_STEP;
    ENDPOINTS Link:
        Added "{d}-link-added" Compatible NO_STEP,
        Removed "{d}-link-removed" Compatible NO_STEP;
    ENDPOINTS Confirmed: Changed "{d}-confirmation-changed" Compatible NO_STEP;
    WHOLE MadeSample:
        Added "{d}-sample-made" Compatible NO_STEP,
        Removed "{d}-sample-written" Compatible NO_STEP;
    FIELDS Example:
        Added "{d}-{s}-example-added" Compatible NO_STEP,
        Removed "{d}-{s}-example-removed" Compatible NO_STEP,
        Changed "{d}-{s}-example-changed" Compatible NO_STEP;
    FIELDS Variant:
        Added "{d}-{s}-example-added" Compatible NO_STEP,
        Removed "{d}-{s}-example-removed" Compatible NO_STEP,
        Changed "{d}-{s}-example-changed" Compatible NO_STEP;

    WHOLE Module:
        Added "crate-module-changed" Compatible ANY_STEP,
        Removed "crate-module-changed" Compatible ANY_STEP,
        Changed "crate-module-changed" Compatible ANY_STEP;
    ALL Name:
        Added "crate-item-added" Compatible NEW,
        Removed "crate-item-removed" Compatible GONE,
        Changed "crate-item-changed" Compatible GONE;
    ALL Unhandled:
        Added "unhandled" Warning NO_STEP,
        Removed "unhandled" Warning NO_STEP,
        Changed "unhandled" Warning NO_STEP;
}

/// The changes that affect the protection of calls: a signature was changed or removed; or encryption, a
/// client certificate or a host was added, removed or changed. None of these changes may go unnoticed in an
/// import.
pub const SECURITY: &[(FactKind, &[Action])] = &[
    (FactKind::RequestSignature, &[Changed]),
    (FactKind::UnsignedResponse, &[Added]),
    (FactKind::Signed, &[Removed]),
    (FactKind::Encryption, &[Added, Removed, Changed]),
    (FactKind::MutualTls, &[Added, Removed]),
    (FactKind::Host, &[Added, Removed]),
];

/// Cells of the table without a rule, and the reason why they have none.
pub type Empty = (&'static [Direction], &'static [FactKind], &'static [Action], &'static str);

/// All cells of the table without a rule.
pub const EMPTY: &[Empty] = {
    use FactKind::*;
    const OF_WHOLES: &[FactKind] = &[
        Endpoint,
        DeprecatedEndpoint,
        Permission,
        Fragment,
        Id,
        Family,
        Successor,
        EventName,
        Host,
        HostOrder,
        MutualTls,
        NoNonce,
        RequestSignature,
        UnsignedResponse,
        Title,
        Link,
        Confirmed,
        MadeSample,
        Module,
    ];
    const OF_FIELDS: &[FactKind] = &[
        ResponseBody,
        Signed,
        RequiredBody,
        OptionalBody,
        Media,
        Failure,
        RequiredField,
        OptionalField,
        OnlyIn,
        OneOf,
        AnyOf,
        Type,
        Alternative,
        FieldOrder,
        List,
        Listed,
        ListOrder,
        Default,
        MaxLength,
        MinLength,
        Format,
        Encryption,
        Encoding,
        Numbered,
        FromFile,
        PageNumber,
        Meaning,
        Example,
        Variant,
    ];
    const NUMBERS: &[Action] = &[Increased, Decreased];
    const EVERY: &[Action] = &[Added, Removed, Changed];
    &[
        (&[Request, Response, WebhookReply], OF_WHOLES, EVERY, "the fact is about the operation as a whole"),
        (WHOLE, OF_FIELDS, EVERY, "a field or a body is either sent or received"),
        (
            NOTICES,
            &[Fragment, Id, Family, Host, HostOrder, MutualTls, NoNonce, RequestSignature, UnsignedResponse],
            EVERY,
            "merchants do not call notifications",
        ),
        (NOTICES, &[MadeSample], EVERY, "the example of a notification is always generated"),
        (NOTICES, &[Module], EVERY, "the page names the module, so the change is reported for the page"),
        (WHOLE, &[EventName], EVERY, "only a notification has a name that is not on the wire"),
        (&[Request, Webhook, WebhookReply], &[ResponseBody, Failure], EVERY, "only a call has a response or a failure"),
        (RESPONSES, &[RequiredBody, OptionalBody], EVERY, "the kind of a response says whether it has a body"),
        (NOTICES, &[RequiredBody, OptionalBody], &[Added, Removed], "every notification has a body"),
        (RESPONSES, &[ResponseBody], &[Added, Removed], "every operation has a response, of one kind or another"),
        (
            WHOLE,
            &[Id, Family, RequestSignature],
            &[Added, Removed],
            "every operation has an id, a family and a kind of signature",
        ),
        (ENDPOINTS, &[Confirmed], &[Added, Removed], "every endpoint has a level of confirmation"),
        (NOTICES, &[EventName], &[Added, Removed], "every notification has a name"),
        (RESPONSES, &[Failure], &[Changed], "it exists or not; its fields are reported one by one"),
        (
            ENDPOINTS,
            &[Successor, Permission, Link],
            &[Changed],
            "it exists or not; a replacement counts as a removal and an addition",
        ),
        (WHOLE, &[Host], &[Changed], "it exists or not; a replacement counts as a removal and an addition"),
        (WHOLE, &[MadeSample, MutualTls, NoNonce, UnsignedResponse], &[Changed], "a flag is set or not"),
        (FIELDS, &[Signed, Numbered, PageNumber], &[Changed], "a flag is set or not"),
        (FIELDS, &[Listed], &[Changed], "a replacement counts as a removal and an addition"),
        (FIELDS, &[Type, Media], &[Added, Removed], "it is added or removed together with its field or its body"),
        (WHOLE, &[HostOrder], &[Added, Removed], "the order is compared only among the items that both versions have"),
        (
            FIELDS,
            &[FieldOrder, ListOrder],
            &[Added, Removed],
            "the order is compared only among the items that both versions have",
        ),
        (FIELDS, &[MaxLength, MinLength], &[Changed], "a length either increases or decreases"),
        (ALL, OF_WHOLES, NUMBERS, "only a length is a number"),
        (ALL, &[Description, Name, Unhandled], NUMBERS, "only a length is a number"),
        (
            ALL,
            &[
                ResponseBody,
                Signed,
                RequiredBody,
                OptionalBody,
                Media,
                Failure,
                RequiredField,
                OptionalField,
                OnlyIn,
                OneOf,
                AnyOf,
                Type,
                Alternative,
                FieldOrder,
                List,
                Listed,
                ListOrder,
                Default,
                Format,
                Encryption,
                Encoding,
                Numbered,
                FromFile,
                PageNumber,
                Meaning,
                Example,
                Variant,
            ],
            NUMBERS,
            "only a length is a number",
        ),
        (WHOLE, &[MaxLength, MinLength], NUMBERS, "a field or a body is either sent or received"),
    ]
};

/// Returns the rule for a cell of the table.
pub(super) fn rule(direction: Direction, kind: FactKind, action: Action) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.kind == kind && rule.action == action && rule.directions.contains(&direction))
}

/// Returns whether a change is one of [`SECURITY`].
pub(super) fn is_security(kind: FactKind, action: Action) -> bool {
    SECURITY.iter().any(|(of, actions)| *of == kind && actions.contains(&action))
}

/// Returns the id of a change, with its direction and its location filled in.
pub(super) fn id(rule: &Rule, direction: Direction, pointer: &str) -> String {
    let mut steps = pointer.split('/').skip(1);
    let site = match (steps.next(), direction) {
        (None, _) => "",
        (Some("failure"), _) => "error-property",
        (Some("headers"), Webhook | WebhookReply) => "header",
        (Some("path" | "query" | "headers"), _) => "parameter",
        _ if steps.next().is_none() => "body",
        _ => "property",
    };
    // A change of an operation as a whole has no location, so the dash after `{s}` is dropped, too.
    let dashed = if site.is_empty() { String::new() } else { format!("{site}-") };
    rule.id.replace("{d}", direction.as_str()).replace("{s}-", &dashed).replace("{s}", site)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_has_one_rule_or_a_reason() {
        for direction in Direction::ALL {
            for &kind in FactKind::ALL {
                for action in Action::ALL {
                    let rules = RULES.iter().filter(|rule| {
                        rule.kind == kind && rule.action == action && rule.directions.contains(&direction)
                    });
                    let reasons = EMPTY.iter().filter(|(directions, kinds, actions, _)| {
                        directions.contains(&direction) && kinds.contains(&kind) && actions.contains(&action)
                    });
                    let (rules, reasons) = (rules.count(), reasons.count());
                    assert!(rules <= 1, "{direction:?} {kind:?} {action:?} has {rules} rules");
                    assert!(
                        rules + reasons > 0,
                        "{direction:?} {kind:?} {action:?} has no rule, and no reason why not"
                    );
                    assert!(rules == 0 || reasons == 0, "{direction:?} {kind:?} {action:?} has a rule and a reason");
                }
            }
        }
    }

    #[test]
    fn security_is_only_said_of_changes_that_have_a_rule() {
        for (kind, actions) in SECURITY {
            for action in *actions {
                assert!(
                    Direction::ALL.iter().any(|&direction| rule(direction, *kind, *action).is_some()),
                    "{kind:?} {action:?} concerns security, but has no rule"
                );
            }
        }
    }

    #[test]
    fn ids_are_written_out() {
        for rule in RULES {
            for &direction in rule.directions {
                for pointer in ["", "/query/a", "/headers/a", "/body", "/body/a", "/failure/a"] {
                    let id = id(rule, direction, pointer);
                    let is_clean = !id.contains("--") && id.chars().all(|c| c.is_ascii_lowercase() || c == '-');
                    // A rule whose id ends with `{s}` never applies to an operation as a whole.
                    let is_of_field = rule.id.ends_with("{s}") && pointer.is_empty();
                    assert!(is_clean && (is_of_field || !id.ends_with('-')), "`{id}` is not a valid id");
                }
            }
        }
    }
}
