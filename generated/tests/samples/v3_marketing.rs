//! The docs' samples of `v3-marketing`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_marketing.json"),
));

#[test]
fn post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data() {
    use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post;
    let case = DATA
        .case(
            "post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("pQ7dHk2sVxM9LtZ4nRb1WyCf8eJg", "902846173550")
            .out_request_no("SVC20260618093000417")
            .service_module_id("3082")
            .state_setting(
                post::StateSetting::default()
                    .state_id("READY_FOR_PICKUP")
                    .content_template_data(
                        post::ContentTemplateData::default()
                            .field_list([
                                post::FieldList::default()
                                    .field_id("garment")
                                    .field_value("羊毛大衣1件"),
                                post::FieldList::default()
                                    .field_id("counter")
                                    .field_value("成都锦绣路店2号柜台"),
                            ])
                            .action_setting(
                                post::ActionSetting::default()
                                    .action_name("出示取衣码")
                                    .jump_miniprogram(
                                        post::JumpMiniprogram::default()
                                            .appid("wx3b8e60d25fa7c914")
                                            .path("pages/pickup/code"),
                                    ),
                            ),
                    )
                    .message_template_setting(
                        post::MessageTemplateSetting::default()
                            .message_template_id(
                                "Vn4sTq0LxE8rKd2ZcYhW7uJbPf3mGa6oRi1kDtXeSyM",
                            )
                            .field_list([
                                post::FieldList::default()
                                    .field_id("garment")
                                    .field_value("羊毛大衣1件"),
                            ]),
                    ),
            ),
    );
}
