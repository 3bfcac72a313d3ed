//! The docs' samples of `v3-brand`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v3_brand.json")));

#[test]
fn post_v3_brand_applyments() {
    use wechatpay_api::v3::brand::applyments::post;
    let case = DATA.case("post_v3_brand_applyments");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_code("1684907235_20260618100001")
            .admin_info(
                post::AdminInfo::default()
                    .admin_name("李雷")
                    .id_doc_type(post::IdDocType::IdentificationTypeMainlandIdCard)
                    .id_card_number("11010519491231002X"),
            )
            .subject_info(
                post::SubjectInfo::default()
                    .subject_type(post::SubjectType::SubjectTypeEnterprise)
                    .subject_name("成都锦绣茶业有限公司")
                    .unified_social_credit_code("91510107MA0000007C"),
            )
            .brand_basic_info(
                post::BrandBasicInfo::default()
                    .brand_name("锦绣茶")
                    .brand_logo(
                        "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
                    ),
            )
            .trademark(
                post::Trademark::default()
                    .trademark_exists(post::TrademarkExists::TrademarkExists)
                    .trademark_registration_certificate(
                        post::TrademarkRegistrationCertificate::default()
                            .certificate(
                                "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
                            )
                            .name("锦绣茶")
                            .number("68492637")
                            .valid_begin_time("2024-03-21")
                            .valid_end_time("2034-03-20")
                            .international_class("30")
                            .holder("成都锦绣茶业有限公司"),
                    )
                    .logo_trademark_registration_certificate(
                        post::LogoTrademarkRegistrationCertificate::default()
                            .certificate(
                                "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
                            )
                            .name("锦绣茶")
                            .number("68492651")
                            .valid_begin_time("2024-03-21")
                            .valid_end_time("2034-03-20")
                            .international_class("30")
                            .holder("成都锦绣茶业有限公司"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_applyments_applyment_id_applyment_id() {
    use wechatpay_api::v3::brand::applyments::applyment_id::by_applyment_id::get;
    let case = DATA.case("get_v3_brand_applyments_applyment_id_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("2000002618065317"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_brand_applyments_business_code_business_code() {
    use wechatpay_api::v3::brand::applyments::business_code::by_business_code::get;
    let case = DATA.case("get_v3_brand_applyments_business_code_business_code");
    case.is::<get::Request>();
    case.responded("request", get("1684907235_20260618100001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_applyments_cancel_applyment() {
    use wechatpay_api::v3::brand::applyments::cancel_applyment::post;
    let case = DATA.case("post_v3_brand_applyments_cancel_applyment");
    case.is::<post::Request>();
    case.responded("request", post().applyment_id("2000002618065317"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_configs() {
    use wechatpay_api::v3::brand::card::card_configs::get;
    let case = DATA.case("get_v3_brand_card_card_configs");
    case.is::<get::Request>();
    case.responded("request", get().applyment_id("2000002618065317").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_card_card_configs() {
    use wechatpay_api::v3::brand::card::card_configs::post;
    let case = DATA.case("post_v3_brand_card_card_configs");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_code("1684907235_20260618100001")
            .brand_id("138624")
            .brand_mini_program_info(
                post::BrandMiniProgramInfo::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .default_jump_path("pages/tea/index"),
            )
            .brand_customer_service(
                post::BrandCustomerService::default()
                    .customer_service_type(post::CustomerServiceType::MiniProgram)
                    .customer_service_path("pages/tea/service")
                    .appid("wx5f0c1a9e7b3d2846"),
            )
            .service_list([
                post::ServiceList::default()
                    .service_classify_name("点单")
                    .service_name("在线点茶")
                    .service_jump_type(post::ServiceJumpType::JumpMiniProgram)
                    .service_jump_path("pages/tea/orders")
                    .appid("wx5f0c1a9e7b3d2846"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_card_card_configs_cancel_applyment() {
    use wechatpay_api::v3::brand::card::card_configs::cancel_applyment::post;
    let case = DATA.case("post_v3_brand_card_card_configs_cancel_applyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().applyment_id("2000002618065317").brand_id("138624"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_configs_preview_url() {
    use wechatpay_api::v3::brand::card::card_configs::preview_url::get;
    let case = DATA.case("get_v3_brand_card_card_configs_preview_url");
    case.is::<get::Request>();
    case.responded("request", get().applyment_id("2000002618065317").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_card_card_configs_publish() {
    use wechatpay_api::v3::brand::card::card_configs::publish::post;
    let case = DATA.case("post_v3_brand_card_card_configs_publish");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .applyment_id("2000002618065317")
            .brand_id("138624")
            .publish_type(post::PublishType::ImmediatePublish),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_links() {
    use wechatpay_api::v3::brand::card::card_links::get;
    let case = DATA.case("get_v3_brand_card_card_links");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .brand_id("138624")
            .payment_scene(get::PaymentScene::MiniProgram)
            .page_index(1)
            .page_size(20),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_card_card_links() {
    use wechatpay_api::v3::brand::card::card_links::post;
    let case = DATA.case("post_v3_brand_card_card_links");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_code("1684907235_20260618100001")
            .brand_id("138624")
            .payment_scene(post::PaymentScene::MiniProgram)
            .appid("wx5f0c1a9e7b3d2846")
            .card_link_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_links_business_code_business_code() {
    use wechatpay_api::v3::brand::card::card_links::business_code::by_business_code::get;
    let case = DATA.case("get_v3_brand_card_card_links_business_code_business_code");
    case.is::<get::Request>();
    case.responded("request", get("1684907235_20260618100001").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_card_card_links_cancel_applyment() {
    use wechatpay_api::v3::brand::card::card_links::cancel_applyment::post;
    let case = DATA.case("post_v3_brand_card_card_links_cancel_applyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().business_code("1684907235_20260618100001").brand_id("138624"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_card_card_links_unbind_card_link() {
    use wechatpay_api::v3::brand::card::card_links::unbind_card_link::post;
    let case = DATA.case("post_v3_brand_card_card_links_unbind_card_link");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .payment_scene(post::PaymentScene::MiniProgram)
            .appid("wx5f0c1a9e7b3d2846")
            .card_link_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_marketing_shake_activities_activities() {
    use wechatpay_api::v3::brand::marketing::shake_activities::activities::get;
    let case = DATA.case("get_v3_brand_marketing_shake_activities_activities");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .brand_id("138624")
            .limit(10)
            .offset(0)
            .activity_state(get::ActivityState::Delivering)
            .audit_state(get::AuditState::Approved),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_brand_partner_card_member_cards() {
    use wechatpay_api::v3::brand::partner::card_member::cards::get;
    let case = DATA.case("get_v3_brand_partner_card_member_cards");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().brand_id("138624").state(get::State::CardEffective).offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_cards() {
    use wechatpay_api::v3::brand::partner::card_member::cards::post;
    let case = DATA.case("post_v3_brand_partner_card_member_cards");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .appid("wx5f0c1a9e7b3d2846")
            .card_type(post::CardType::Purchase)
            .card_title("锦绣茶会员卡")
            .card_color("#2C9F67")
            .card_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
            )
            .code_mode(post::CodeMode::SystemAllocate)
            .code_type(post::CodeType::QrCode)
            .benefits("每月一份新茶，全场茶饮九折")
            .notify_url("https://pay.example.com/wechat/notices")
            .need_pinned(true)
            .need_display_level(true)
            .init_level("银卡会员")
            .service_phone("028-80000000")
            .legal_agreement("会员权益以门店公示的规则为准")
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .points_information(
                post::PointsInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/member/points"),
            )
            .purchase_information(
                post::PurchaseInformation::default()
                    .price(9900)
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/member/buy"),
            )
            .user_information(
                post::UserInformation::default()
                    .common_field_list([post::CommonFieldList::UserFormFlagName])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .r#type(post::CustomFieldListType::Radio)
                            .name("喜爱的茶类")
                            .values(["绿茶", "红茶", "花茶"]),
                    ]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_card_member_cards_card_id() {
    use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::get;
    let case = DATA.case("get_v3_brand_partner_card_member_cards_card_id");
    case.is::<get::Request>();
    case.responded("request", get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_brand_partner_card_member_cards_card_id() {
    use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::delete;
    let case = DATA.case("delete_v3_brand_partner_card_member_cards_card_id");
    case.is::<delete::Request>();
    case.responded("request", delete("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe").brand_id("138624"));
    case.read::<delete::Response>();
}

#[test]
fn patch_v3_brand_partner_card_member_cards_card_id() {
    use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::patch;
    let case = DATA.case("patch_v3_brand_partner_card_member_cards_card_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .brand_id("138624")
            .card_title("锦绣茶会员卡")
            .card_color("#2C9F67")
            .card_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
            )
            .benefits("每月一份新茶，全场茶饮九折")
            .notify_url("https://pay.example.com/wechat/notices")
            .need_pinned(true)
            .need_display_level(true)
            .init_level("银卡会员")
            .service_phone("028-80000000")
            .legal_agreement("会员权益以门店公示的规则为准")
            .valid_date_information(
                patch::ValidDateInformation::default()
                    .r#type(patch::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .points_information(
                patch::PointsInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/member/points"),
            )
            .purchase_information(
                patch::PurchaseInformation::default()
                    .price(9900)
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/member/buy"),
            )
            .user_information(
                patch::UserInformation::default()
                    .common_field_list([patch::CommonFieldList::UserFormFlagName])
                    .custom_field_list([
                        patch::CustomFieldList::default()
                            .r#type(patch::CustomFieldListType::Radio)
                            .name("喜爱的茶类")
                            .values(["绿茶", "红茶", "花茶"]),
                    ]),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_cards_card_id_invalidate() {
    use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::invalidate::post;
    let case = DATA.case("post_v3_brand_partner_card_member_cards_card_id_invalidate");
    case.is::<post::Request>();
    case.responded("request", post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe").brand_id("138624"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_card_member_membership_activities() {
    use wechatpay_api::v3::brand::partner::card_member::membership_activities::get;
    let case = DATA.case("get_v3_brand_partner_card_member_membership_activities");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .activity_state(get::ActivityState::MembershipActivityCreated)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_membership_activities() {
    use wechatpay_api::v3::brand::partner::card_member::membership_activities::post;
    let case = DATA.case("post_v3_brand_partner_card_member_membership_activities");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .activity_channel("MECHANT_APP_COMPONENT")
            .title("夏茶节入会有礼")
            .sub_title("入会即领茶饮立减券")
            .begin_time("2026-06-19T00:00:00+08:00")
            .end_time("2026-07-18T23:59:59+08:00")
            .apply_total(10000)
            .product_coupon_stock_list([
                post::ProductCouponStockList::default()
                    .product_coupon_id("1000628417")
                    .stock_id("19263847"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_card_member_membership_activities_activity_id() {
    use wechatpay_api::v3::brand::partner::card_member::membership_activities::by_activity_id::get;
    let case = DATA
        .case("get_v3_brand_partner_card_member_membership_activities_activity_id");
    case.is::<get::Request>();
    case.responded("request", get("10284736").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn patch_v3_brand_partner_card_member_membership_activities_activity_id() {
    use wechatpay_api::v3::brand::partner::card_member::membership_activities::by_activity_id::patch;
    let case = DATA
        .case("patch_v3_brand_partner_card_member_membership_activities_activity_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("10284736")
            .brand_id("138624")
            .title("夏茶节入会有礼")
            .sub_title("入会即领茶饮立减券")
            .begin_time("2026-06-19T00:00:00+08:00")
            .end_time("2026-07-18T23:59:59+08:00"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_membership_activities_activity_id_terminate() {
    use wechatpay_api::v3::brand::partner::card_member::membership_activities::by_activity_id::terminate::post;
    let case = DATA
        .case(
            "post_v3_brand_partner_card_member_membership_activities_activity_id_terminate",
        );
    case.is::<post::Request>();
    case.responded("request", post("10284736").brand_id("138624"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_pay_view_tokens() {
    use wechatpay_api::v3::brand::partner::card_member::pay_view_tokens::post;
    let case = DATA.case("post_v3_brand_partner_card_member_pay_view_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_pre_auth_tokens() {
    use wechatpay_api::v3::brand::partner::card_member::pre_auth_tokens::post;
    let case = DATA.case("post_v3_brand_partner_card_member_pre_auth_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_card_member_user_cards() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::get;
    let case = DATA.case("get_v3_brand_partner_card_member_user_cards");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .brand_id("138624")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_state(get::UserCardState::Effective)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_cards_import_by_openid() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::import_by_openid::post;
    let case = DATA
        .case("post_v3_brand_partner_card_member_user_cards_import_by_openid");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("618400273915")
            .phone_number("15400000001")
            .user_information(
                post::UserInformation::default()
                    .common_field_list([
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagName)
                            .value("李雷"),
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagCity)
                            .value("成都市"),
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .name("喜爱的茶类")
                            .user_chosen_values(["绿茶"]),
                    ]),
            )
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .pickup_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_cards_import_by_phone() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::import_by_phone::post;
    let case = DATA.case("post_v3_brand_partner_card_member_user_cards_import_by_phone");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .phone_number("15400000001")
            .user_card_code("618400273915")
            .user_information(
                post::UserInformation::default()
                    .common_field_list([
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagName)
                            .value("李雷"),
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagCity)
                            .value("成都市"),
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .name("喜爱的茶类")
                            .user_chosen_values(["绿茶"]),
                    ]),
            )
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .pickup_time("2026-06-18T10:35:42+08:00"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_card_member_user_cards_user_card_code() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::get;
    let case = DATA.case("get_v3_brand_partner_card_member_user_cards_user_card_code");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("618400273915")
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<get::Response>();
}

#[test]
fn patch_v3_brand_partner_card_member_user_cards_user_card_code() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::patch;
    let case = DATA.case("patch_v3_brand_partner_card_member_user_cards_user_card_code");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("618400273915")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .brand_id("138624")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .card_color("#2C9F67")
            .card_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
            )
            .phone_number("15400000001")
            .level("银卡会员")
            .valid_date_information(
                patch::ValidDateInformation::default()
                    .r#type(patch::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .pickup_time("2026-06-18T10:35:42+08:00")
            .user_information(
                patch::UserInformation::default()
                    .common_field_list([
                        patch::CommonFieldList::default()
                            .name(patch::Name::UserFormFlagName)
                            .value("李雷"),
                        patch::CommonFieldList::default()
                            .name(patch::Name::UserFormFlagCity)
                            .value("成都市"),
                    ])
                    .custom_field_list([
                        patch::CustomFieldList::default()
                            .name("喜爱的茶类")
                            .user_chosen_values(["绿茶"]),
                    ]),
            )
            .attach("store=JXL-001"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_cards_user_card_code_confirm() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::confirm::post;
    let case = DATA
        .case("post_v3_brand_partner_card_member_user_cards_user_card_code_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("618400273915")
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .card_color("#2C9F67")
            .card_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
            )
            .phone_number("15400000001")
            .level("银卡会员")
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T00:00:00+08:00")
                    .available_end_time("2027-06-17T23:59:59+08:00"),
            )
            .user_information(
                post::UserInformation::default()
                    .common_field_list([
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagName)
                            .value("李雷"),
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagCity)
                            .value("成都市"),
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .name("喜爱的茶类")
                            .user_chosen_values(["绿茶"]),
                    ]),
            )
            .attach("store=JXL-001")
            .user_card_confirm_state(post::UserCardConfirmState::CreateCardSuccess),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_cards_user_card_code_invalidate() {
    use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::invalidate::post;
    let case = DATA
        .case("post_v3_brand_partner_card_member_user_cards_user_card_code_invalidate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("618400273915")
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .invalid_reason("会员申请注销"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_feeds() {
    use wechatpay_api::v3::brand::partner::card_member::user_feeds::post;
    let case = DATA.case("post_v3_brand_partner_card_member_user_feeds");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .user_card_code("618400273915")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .out_request_no("REQ20260618103542001")
            .cell("您有一张茶饮立减券将于7月18日到期"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm() {
    use wechatpay_api::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::post;
    let case = DATA
        .case("post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .record_id("20260618103542000173")
            .exchange_coupon_template_id("20000617305")
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("618400273915")
            .result(post::Result::PointExchangeCouponAllow),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_card_member_user_points_sync() {
    use wechatpay_api::v3::brand::partner::card_member::user_points::sync::post;
    let case = DATA.case("post_v3_brand_partner_card_member_user_points_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .brand_id("138624")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("618400273915")
            .point_balance(1280),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_store_brandstores() {
    use wechatpay_api::v3::brand::partner::store::brandstores::get;
    let case = DATA.case("get_v3_brand_partner_store_brandstores");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().brand_id("138624").store_state(get::StoreState::Open).offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores() {
    use wechatpay_api::v3::brand::partner::store::brandstores::post;
    let case = DATA.case("post_v3_brand_partner_store_brandstores");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_id("138624")
            .store_basics(
                post::StoreBasics::default()
                    .store_reference_id("JXL-001")
                    .branch_name("锦绣路茶铺"),
            )
            .store_address(
                post::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("锦绣路12号")
                    .address_complements("锦绣路地铁站A口旁")
                    .longitude("104.0430")
                    .latitude("30.6420"),
            )
            .store_business(
                post::StoreBusiness::default()
                    .service_phone("028-80000000")
                    .business_hours("周一至周日 09:00-21:00"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_store_brandstores_store_id() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::get;
    let case = DATA.case("get_v3_brand_partner_store_brandstores_store_id");
    case.is::<get::Request>();
    case.responded("request", get("108634217").brand_id("138624"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_brand_partner_store_brandstores_store_id() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::delete;
    let case = DATA.case("delete_v3_brand_partner_store_brandstores_store_id");
    case.is::<delete::Request>();
    case.sent("request", delete("108634217").brand_id("138624"));
}

#[test]
fn patch_v3_brand_partner_store_brandstores_store_id() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::patch;
    let case = DATA.case("patch_v3_brand_partner_store_brandstores_store_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("108634217")
            .brand_id("138624")
            .store_basics(
                patch::StoreBasics::default()
                    .store_reference_id("JXL-001")
                    .branch_name("锦绣路茶铺"),
            )
            .store_address(
                patch::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("锦绣路12号")
                    .address_complements("锦绣路地铁站A口旁")
                    .longitude("104.0430")
                    .latitude("30.6420"),
            )
            .store_business(
                patch::StoreBusiness::default()
                    .service_phone("028-80000000")
                    .business_hours("周一至周日 09:00-21:00"),
            ),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores_store_id_bindrecipient() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::bindrecipient::post;
    let case = DATA
        .case("post_v3_brand_partner_store_brandstores_store_id_bindrecipient");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("108634217")
            .brand_id("138624")
            .mchid("1684907235")
            .company_name("成都锦绣茶业有限公司"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores_store_id_close() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::close::post;
    let case = DATA.case("post_v3_brand_partner_store_brandstores_store_id_close");
    case.is::<post::Request>();
    case.responded("request", post("108634217").brand_id("138624"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores_store_id_resume() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::resume::post;
    let case = DATA.case("post_v3_brand_partner_store_brandstores_store_id_resume");
    case.is::<post::Request>();
    case.responded("request", post("108634217").brand_id("138624"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores_store_id_unbindrecipient() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::unbindrecipient::post;
    let case = DATA
        .case("post_v3_brand_partner_store_brandstores_store_id_unbindrecipient");
    case.is::<post::Request>();
    case.responded("request", post("108634217").brand_id("138624").mchid("1684907235"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_profitsharing_brand_configs_brand_mchid() {
    use wechatpay_api::v3::brand::profitsharing::brand_configs::by_brand_mchid::get;
    let case = DATA.case("get_v3_brand_profitsharing_brand_configs_brand_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_profitsharing_finish_order() {
    use wechatpay_api::v3::brand::profitsharing::finish_order::post;
    let case = DATA.case("post_v3_brand_profitsharing_finish_order");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260619090000002")
            .description("分账已完结，解冻剩余资金"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_profitsharing_orders() {
    use wechatpay_api::v3::brand::profitsharing::orders::get;
    let case = DATA.case("get_v3_brand_profitsharing_orders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_profitsharing_orders() {
    use wechatpay_api::v3::brand::profitsharing::orders::post;
    let case = DATA.case("post_v3_brand_profitsharing_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_mchid("1684907235")
            .sub_mchid("1684913560")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .transaction_id("4200002618202606184087315926")
            .out_order_no("PS20260618120000001")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("1684920418")
                    .amount(5000)
                    .description("六月茶具货款分账")
                    .name("成都百花潭茶具有限公司"),
            ])
            .finish(true),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_profitsharing_orders_transaction_id_amounts() {
    use wechatpay_api::v3::brand::profitsharing::orders::by_transaction_id::amounts::get;
    let case = DATA.case("get_v3_brand_profitsharing_orders_transaction_id_amounts");
    case.is::<get::Request>();
    case.responded("request", get("4200002618202606184087315926"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_profitsharing_receivers_add() {
    use wechatpay_api::v3::brand::profitsharing::receivers::add::post;
    let case = DATA.case("post_v3_brand_profitsharing_receivers_add");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .r#type(post::Type::MerchantId)
            .account("1684920418")
            .name("成都百花潭茶具有限公司")
            .relation_type(post::RelationType::Supplier),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_profitsharing_receivers_delete() {
    use wechatpay_api::v3::brand::profitsharing::receivers::delete::post;
    let case = DATA.case("post_v3_brand_profitsharing_receivers_delete");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .brand_mchid("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .r#type(post::Type::MerchantId)
            .account("1684920418"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_profitsharing_returnorders() {
    use wechatpay_api::v3::brand::profitsharing::returnorders::get;
    let case = DATA.case("get_v3_brand_profitsharing_returnorders");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .out_return_no("RT20260620090500001")
            .order_id("30000106182026061804829157306"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_profitsharing_returnorders() {
    use wechatpay_api::v3::brand::profitsharing::returnorders::post;
    let case = DATA.case("post_v3_brand_profitsharing_returnorders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .order_id("30000106182026061804829157306")
            .out_return_no("RT20260620090500001")
            .return_mchid("1684920418")
            .amount(1200)
            .description("礼盒破损退款，回退分账"),
    );
    case.read::<post::Response>();
}
