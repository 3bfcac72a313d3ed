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
            .limit(20)
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
    case.responded("request", get("354202606181035423543543543"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_service_complaints_v2_complaint_id_complete() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::complete::post;
    let case = DATA.case("post_v3_merchant_service_complaints_v2_complaint_id_complete");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("354202606181035423543543543").complainted_mchid("1684907235"),
    );
}

#[test]
fn get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys() {
    use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get;
    let case = DATA
        .case("get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys");
    case.is::<get::Request>();
    case.responded("request", get("354202606181035423543543543").limit(20).offset(0));
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
        post("354202606181035423543543543")
            .complainted_mchid("1684907235")
            .message(
                post::Message::default()
                    .blocks([
                        post::Blocks::default()
                            .r#type(post::Type::Text)
                            .text(
                                post::Text::default()
                                    .text("会员专享")
                                    .color(post::Color::Default)
                                    .is_bold(true),
                            )
                            .image(
                                post::Image::default()
                                    .media_id("DzpZbE7q1uKc_v2RtYw-0618")
                                    .image_style_type(
                                        post::ImageStyleType::ImageStyleTypeNarrow,
                                    ),
                            )
                            .link(
                                post::Link::default()
                                    .text("会员专享")
                                    .action(
                                        post::Action::default()
                                            .action_type(post::ActionType::ActionTypeSendMessage)
                                            .jump_url("https://pay.example.com/wechat/notices")
                                            .mini_program_jump_info(
                                                post::MiniProgramJumpInfo::default()
                                                    .appid("wx5f0c1a9e7b3d2846")
                                                    .path("pages/tea/index?from=pay")
                                                    .text("会员专享"),
                                            )
                                            .message_info(
                                                post::MessageInfo::default()
                                                    .content("明前龙井九折")
                                                    .custom_data("table=12"),
                                            )
                                            .action_id("AI20260618505"),
                                    )
                                    .invalid_info(
                                        post::InvalidInfo::default()
                                            .expired_time("2026-06-18T10:35:42+08:00")
                                            .multi_clickable(true),
                                    ),
                            )
                            .faq_list(
                                post::FaqList::default()
                                    .faqs([
                                        post::Faqs::default()
                                            .faq_id("FI20260618239")
                                            .faq_title("春茶节")
                                            .action(
                                                post::Action::default()
                                                    .action_type(post::ActionType::ActionTypeSendMessage)
                                                    .jump_url("https://pay.example.com/wechat/notices")
                                                    .mini_program_jump_info(
                                                        post::MiniProgramJumpInfo::default()
                                                            .appid("wx5f0c1a9e7b3d2846")
                                                            .path("pages/tea/index?from=pay")
                                                            .text("会员专享"),
                                                    )
                                                    .message_info(
                                                        post::MessageInfo::default()
                                                            .content("明前龙井九折")
                                                            .custom_data("table=12"),
                                                    )
                                                    .action_id("AI20260618505"),
                                            ),
                                    ]),
                            )
                            .button(
                                post::Button::default()
                                    .text("会员专享")
                                    .action(
                                        post::Action::default()
                                            .action_type(post::ActionType::ActionTypeSendMessage)
                                            .jump_url("https://pay.example.com/wechat/notices")
                                            .mini_program_jump_info(
                                                post::MiniProgramJumpInfo::default()
                                                    .appid("wx5f0c1a9e7b3d2846")
                                                    .path("pages/tea/index?from=pay")
                                                    .text("会员专享"),
                                            )
                                            .message_info(
                                                post::MessageInfo::default()
                                                    .content("明前龙井九折")
                                                    .custom_data("table=12"),
                                            )
                                            .action_id("AI20260618505"),
                                    )
                                    .invalid_info(
                                        post::InvalidInfo::default()
                                            .expired_time("2026-06-18T10:35:42+08:00")
                                            .multi_clickable(true),
                                    ),
                            )
                            .button_group(
                                post::ButtonGroup::default()
                                    .buttons([
                                        post::Buttons::default()
                                            .text("会员专享")
                                            .action(
                                                post::Action::default()
                                                    .action_type(post::ActionType::ActionTypeSendMessage)
                                                    .jump_url("https://pay.example.com/wechat/notices")
                                                    .mini_program_jump_info(
                                                        post::MiniProgramJumpInfo::default()
                                                            .appid("wx5f0c1a9e7b3d2846")
                                                            .path("pages/tea/index?from=pay")
                                                            .text("会员专享"),
                                                    )
                                                    .message_info(
                                                        post::MessageInfo::default()
                                                            .content("明前龙井九折")
                                                            .custom_data("table=12"),
                                                    )
                                                    .action_id("AI20260618505"),
                                            )
                                            .invalid_info(
                                                post::InvalidInfo::default()
                                                    .expired_time("2026-06-18T10:35:42+08:00")
                                                    .multi_clickable(true),
                                            ),
                                    ])
                                    .button_layout(post::ButtonLayout::LayoutUnknown)
                                    .invalid_info(
                                        post::InvalidInfo::default()
                                            .expired_time("2026-06-18T10:35:42+08:00")
                                            .multi_clickable(true),
                                    ),
                            ),
                    ])
                    .sender_identity(post::SenderIdentity::Unknown)
                    .custom_data("table=12"),
            )
            .idempotent_id("II20260618558"),
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
        post("354202606181035423543543543")
            .complainted_mchid("1684907235")
            .response_content("您好，退款已经处理，款项将原路退回")
            .response_images(["DzpZbE7q1uKc_v2RtYw-0618"])
            .jump_url("https://pay.example.com/wechat/notices")
            .jump_url_text("去点茶")
            .mini_program_jump_info(
                post::MiniProgramJumpInfo::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .path("pages/tea/index?from=pay")
                    .text("会员专享"),
            ),
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
        post("354202606181035423543543543")
            .action(post::Action::Reject)
            .launch_refund_day(35200)
            .reject_reason("商品与描述不符")
            .reject_media_list(["DzpZbE7q1uKc_v2RtYw-0618"])
            .remark("六月茶园采摘报酬"),
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
            .limit(20)
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
    case.responded("request", get("8472026061810354284784784784"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_service_complaints_transaction_id_negotiation_historys() {
    use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get;
    let case = DATA
        .case("get_v3_merchant_service_complaints_transaction_id_negotiation_historys");
    case.is::<get::Request>();
    case.responded("request", get("8472026061810354284784784784"));
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
            .transaction_id("8472026061810354284784784784")
            .complainted_mchid("1684907235")
            .feedback_type(35200)
            .feedback_content("您好，退款已经处理，款项将原路退回")
            .feedback_images(["DzpZbE7q1uKc_v2RtYw-0618"])
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
    case.sent("request", get("DzpZbE7q1uKc_v2RtYw-0618"));
}
