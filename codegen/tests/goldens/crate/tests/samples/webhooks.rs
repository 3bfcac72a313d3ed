//! The docs' samples of `webhooks`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("webhooks.json")));

#[test]
fn webhook_v3_awkward_event() {
    use wechatpay_api::webhook::v3::awkward_event;
    let case = DATA.case("webhook_v3_awkward_event");
    case.notified::<awkward_event::Resource>();
}
