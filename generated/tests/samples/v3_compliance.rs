//! The docs' samples of `v3-compliance`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_compliance.json"),
));

#[test]
fn post_v3_compliance_inactive_merchant_identity_verification_merchants() {
    use wechatpay_api::v3::compliance::inactive_merchant_identity_verification::merchants::post;
    let case = DATA
        .case("post_v3_compliance_inactive_merchant_identity_verification_merchants");
    case.is::<post::Request>();
    case.responded("request", post().sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id() {
    use wechatpay_api::v3::compliance::inactive_merchant_identity_verification::merchants::by_sub_mchid::verifications::by_verification_id::get;
    let case = DATA
        .case(
            "get_v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1684913560", "7000020260618000172845"));
    case.read::<get::Response>();
}
