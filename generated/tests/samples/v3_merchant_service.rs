//! The docs' samples of `v3-merchant-service`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchant_service.json"),
));

#[test]
fn get_v3_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::merchant_service::complaint_notifications::get;
    let case = DATA.case("get_v3_merchant_service_complaint_notifications");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn put_v3_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::merchant_service::complaint_notifications::put;
    let case = DATA.case("put_v3_merchant_service_complaint_notifications");
    case.is::<put::Request>();
    case.responded("request", put().url("https://pay.example.com/wechat/notices"));
    case.read::<put::Response>();
}

#[test]
fn post_v3_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::merchant_service::complaint_notifications::post;
    let case = DATA.case("post_v3_merchant_service_complaint_notifications");
    case.is::<post::Request>();
    case.responded("request", post().url("https://pay.example.com/wechat/notices"));
    case.read::<post::Response>();
}

#[test]
fn delete_v3_merchant_service_complaint_notifications() {
    use wechatpay_api::v3::merchant_service::complaint_notifications::delete;
    let case = DATA.case("delete_v3_merchant_service_complaint_notifications");
    case.is::<delete::Request>();
    case.sent("request", delete());
}

#[test]
fn get_v3_merchant_service_complaints_v2() {
    use wechatpay_api::v3::merchant_service::complaints_v2::get;
    let case = DATA.case("get_v3_merchant_service_complaints_v2");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .limit(10)
            .offset(0)
            .begin_date("2026-06-18")
            .end_date("2026-06-18")
            .complainted_mchid("1684907235"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_service_complaints_v2_complaint_id() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::get;
    let case = DATA.case("get_v3_merchant_service_complaints_v2_complaint_id");
    case.is::<get::Request>();
    case.responded("request", get("200000720260618152036001284"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_service_complaints_v2_complaint_id_complete() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::complete::post;
    let case = DATA.case("post_v3_merchant_service_complaints_v2_complaint_id_complete");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("200000720260618152036001284").complainted_mchid("1684907235"),
    );
}

#[test]
fn get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get;
    let case = DATA
        .case("get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys");
    case.is::<get::Request>();
    case.responded("request", get("200000720260618152036001284").limit(10).offset(0));
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post;
    let case = DATA
        .case(
            "post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("200000720260618152036001284")
            .complainted_mchid("1684907235")
            .message(
                post::Message::default()
                    .blocks([
                        post::Blocks::default()
                            .r#type(post::Type::Text)
                            .text(
                                post::Text::default()
                                    .text("您好，礼盒的款项将在两日内原路退回")
                                    .color(post::Color::Default)
                                    .is_bold(false),
                            ),
                    ])
                    .sender_identity(post::SenderIdentity::Manual)
                    .custom_data("agent=TEA0018"),
            )
            .idempotent_id("RSP20260618160510001"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_merchant_service_complaints_v2_complaint_id_response() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::response::post;
    let case = DATA.case("post_v3_merchant_service_complaints_v2_complaint_id_response");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("200000720260618152036001284")
            .complainted_mchid("1684907235")
            .response_content("您好，礼盒的款项将在两日内原路退回")
            .response_images([
                "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
            ])
            .jump_url("https://tea.example.com/orders")
            .jump_url_text("查看订单"),
    );
}

#[test]
fn post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post;
    let case = DATA
        .case(
            "post_v3_merchant_service_complaints_v2_complaint_id_update_refund_progress",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("200000720260618152036001284")
            .action(post::Action::Approve)
            .launch_refund_day(2)
            .remark("已与顾客协商，两日内退款"),
    );
}

#[test]
fn get_v3_merchant_service_complaints() {
    use wechatpay_api::v3::merchant_service::complaints::get;
    let case = DATA.case("get_v3_merchant_service_complaints");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .limit(10)
            .offset(0)
            .begin_date("2026-06-18")
            .end_date("2026-06-18")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_service_complaints_transaction_id() {
    use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::get;
    let case = DATA.case("get_v3_merchant_service_complaints_transaction_id");
    case.is::<get::Request>();
    case.responded("request", get("4200002618202606184087315926"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_service_complaints_transaction_id_negotiation_historys() {
    use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get;
    let case = DATA
        .case("get_v3_merchant_service_complaints_transaction_id_negotiation_historys");
    case.is::<get::Request>();
    case.responded("request", get("4200002618202606184087315926"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_service_feedbacks() {
    use wechatpay_api::v3::merchant_service::feedbacks::post;
    let case = DATA.case("post_v3_merchant_service_feedbacks");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .transaction_id("4200002618202606184087315926")
            .complainted_mchid("1684907235")
            .feedback_content("您好，退款已经处理，款项将原路退回")
            .feedback_images([
                "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
            ])
            .launch_confirm_process(true),
    );
}

#[test]
fn post_v3_merchant_service_images_upload() {
    use wechatpay_api::v3::merchant_service::images::upload::post;
    let case = DATA.case("post_v3_merchant_service_images_upload");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchant_service_images_media_id() {
    use wechatpay_api::v3::merchant_service::images::by_media_id::get;
    let case = DATA.case("get_v3_merchant_service_images_media_id");
    case.is::<get::Request>();
    case.sent(
        "request",
        get(
            "v8c16aPgiapsfyoFje8Z6rUF0xEmIvr-ikHsuxcTd1jU9QCxSX1IDBGVmqdDloM953lXAdg3Sfql31DUFRK8OsNB",
        ),
    );
}
