//! The docs' samples of `webhooks`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("webhooks.json")));

#[test]
fn webhook_v3_profitsharing() {
    use wechatpay_api::webhook::v3::profitsharing;
    let case = DATA.case("webhook_v3_profitsharing");
    case.notified::<profitsharing::Resource>();
}

#[test]
fn webhook_v3_transaction_success() {
    use wechatpay_api::webhook::v3::transaction_success;
    let case = DATA.case("webhook_v3_transaction_success");
    case.notified::<transaction_success::Resource>();
}
