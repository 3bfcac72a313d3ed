//! The docs' samples of `v3-rate-activity`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_rate_activity.json"),
));

#[test]
fn post_v3_rate_activity_applications() {
    use wechatpay_api::v3::rate_activity::applications::post;
    let case = DATA.case("post_v3_rate_activity_applications");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .acquiring_bank_id("1684907235")
            .channel_id("1684930625")
            .sub_mchid("1684913560")
            .activity_detail(
                post::ActivityDetail::default()
                    .activity_id("micro_merchant_2026")
                    .activity_rate("0.2")
                    .activity_apply_information([
                        post::ActivityApplyInformation::default()
                            .apply_material_id("BUSINESS_SITE_PHOTO")
                            .apply_material_information([
                                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                            ]),
                    ]),
            )
            .additional_information(
                post::AdditionalInformation::default()
                    .additional_message("社区茶馆，申请小微商户优惠费率")
                    .additional_material([
                        "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_rate_activity_applications_id_application_id() {
    use wechatpay_api::v3::rate_activity::applications::id::by_application_id::get;
    let case = DATA.case("get_v3_rate_activity_applications_id_application_id");
    case.is::<get::Request>();
    case.responded("request", get("1000020260618003817"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_rate_activity_applications_id_application_id() {
    use wechatpay_api::v3::rate_activity::applications::id::by_application_id::patch;
    let case = DATA.case("patch_v3_rate_activity_applications_id_application_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("1000020260618003817")
            .activity_detail_modification(
                patch::ActivityDetailModification::default()
                    .activity_rate("0.2")
                    .activity_apply_information([
                        patch::ActivityApplyInformation::default()
                            .apply_material_id("BUSINESS_SITE_PHOTO")
                            .apply_material_information([
                                "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
                            ]),
                    ]),
            )
            .additional_information(
                patch::AdditionalInformation::default()
                    .additional_message("社区茶馆，申请小微商户优惠费率")
                    .additional_material([
                        "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
                    ]),
            ),
    );
    case.read::<patch::Response>();
}
