//! Tests facts in our pages on which a caller's money or secrets depend, and which upstream gets wrong.

use wechatpay_codegen::{
    api::{Encryption, Operation, ParameterLocation, Property, ResponseBody, Schema},
    compile,
};

use crate::common::docs;

/// Returns the operations of the checkout whose URLs begin with one of `prefixes`.
fn operations(prefixes: &[&str]) -> Vec<Operation> {
    let mut pages = docs();
    pages.retain(|page| {
        let url = page.path.strip_prefix("openapi").and_then(|path| path.strip_suffix(".md"));
        url.is_some_and(|url| prefixes.iter().any(|prefix| url.starts_with(prefix)))
    });
    compile(pages).api.pages.into_iter().flat_map(|page| page.operations).collect()
}

/// Returns the fields that a caller sets, except those of the path: the query parameters, and the first
/// level of the body.
fn settable(operation: &Operation) -> impl Iterator<Item = &Property> {
    let query = operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Query);
    let body = operation.body.iter().flat_map(|body| body.schema.properties());
    query.map(|parameter| &parameter.property).chain(body)
}

#[test]
fn an_overseas_payment_needs_the_ids_of_one_mode() {
    const MODES: [&[&str]; 2] = [&["mchid", "appid"], &["sp_mchid", "sp_appid", "sub_mchid", "sub_appid"]];
    let families = ["transactions", "micropay", "refunds"];
    let prefixes: Vec<String> =
        families.iter().flat_map(|family| [format!("/v3/{family}"), format!("/v3/global/{family}")]).collect();
    let operations = operations(&prefixes.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(operations.len(), 30, "{:#?}", operations.iter().map(Operation::name).collect::<Vec<_>>());
    for operation in &operations {
        let is_id = |name: &str| name.ends_with("mchid") || name.ends_with("appid");
        let ids: Vec<&Property> = settable(operation).filter(|property| is_id(&property.name)).collect();
        for mode in MODES {
            let known = ids.iter().filter(|id| mode.contains(&id.name.as_str())).count();
            let missing: Vec<&str> = ids
                .iter()
                .filter(|id| id.required && !mode.contains(&id.name.as_str()))
                .map(|id| id.name.as_str())
                .collect();
            assert!(known > 0 && missing.is_empty(), "{} with {mode:?} lacks {missing:?}", operation.name());
        }
    }
}

/// Returns the schema of the values at the path `field`, looking inside lists.
fn at<'a>(schema: &'a Schema, field: &str) -> Option<&'a Schema> {
    field.split('.').try_fold(schema.item(), |schema, name| {
        let property = schema.properties().iter().find(|property| property.name == name)?;
        Some(property.schema.item())
    })
}

#[test]
fn what_wechat_pay_encrypts_is_documented_as_encrypted() {
    const CHOSEN: &str = "user_information.custom_field_list.user_chosen_values";
    const LISTED: &str = "data.user_information.custom_field_list.user_chosen_values";
    const ACCOUNT: &[&str] = &["account_validation.account_name", "account_validation.account_no"];
    let cards = "/v3/brand/partner/card-member/user-cards";
    let applyments = "/v3/ecommerce/applyments/";
    let operations = operations(&[cards, applyments]);
    // Each row has the operation, and the encrypted fields of its request and of its response.
    let rows: [(String, &[&str], &[&str]); 9] = [
        (format!("GET {cards}"), &[], &[LISTED]),
        (format!("GET {cards}/{{user_card_code}}"), &[], &[CHOSEN]),
        (format!("PATCH {cards}/{{user_card_code}}"), &[CHOSEN], &[CHOSEN]),
        (format!("POST {cards}/{{user_card_code}}/confirm"), &[CHOSEN], &[CHOSEN]),
        (format!("POST {cards}/{{user_card_code}}/invalidate"), &[], &[CHOSEN]),
        (format!("POST {cards}/import-by-openid"), &[CHOSEN], &[CHOSEN]),
        (format!("POST {cards}/import-by-phone"), &[CHOSEN], &[CHOSEN]),
        (format!("GET {applyments}{{applyment_id}}"), &[], ACCOUNT),
        (format!("GET {applyments}out-request-no/{{out_request_no}}"), &[], ACCOUNT),
    ];
    for (name, request, response) in rows {
        let operation = operations.iter().find(|operation| operation.name() == name);
        let operation = operation.unwrap_or_else(|| panic!("there is no {name}"));
        let sent = operation.body.as_ref().map(|body| &body.schema);
        let received = match &operation.response {
            ResponseBody::Body(_, schema) => Some(schema),
            _ => None,
        };
        for (part, field) in
            request.iter().map(|field| (sent, field)).chain(response.iter().map(|field| (received, field)))
        {
            let schema = part.and_then(|schema| at(schema, field)).unwrap_or_else(|| panic!("{name} has no {field}"));
            assert_eq!(schema.attributes.encryption, Some(Encryption::RsaOaep), "{name}: {field}");
        }
    }
}
