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
            .business_code("BC20260618889")
            .admin_info(
                post::AdminInfo::default()
                    .admin_name("李雷")
                    .id_doc_type(post::IdDocType::IdentificationTypeMainlandIdCard)
                    .id_card_number("11010519491231002X"),
            )
            .subject_info(
                post::SubjectInfo::default()
                    .subject_type(post::SubjectType::SubjectTypeEnterprise)
                    .subject_name("春茶节")
                    .unified_social_credit_code("USCC20260618173"),
            )
            .brand_basic_info(
                post::BrandBasicInfo::default()
                    .brand_name("锦绣茶")
                    .brand_logo("DzpZbE7q1uKc_v2RtYw-0618"),
            )
            .trademark(
                post::Trademark::default()
                    .trademark_exists(post::TrademarkExists::TrademarkExists)
                    .trademark_registration_certificate(
                        post::TrademarkRegistrationCertificate::default()
                            .certificate("DzpZbE7q1uKc_v2RtYw-0618")
                            .name("春茶节")
                            .number("87620260")
                            .valid_begin_time("2026-06-18")
                            .valid_end_time("2026-06-18")
                            .international_class("63")
                            .holder("李雷")
                            .license("DzpZbE7q1uKc_v2RtYw-0618")
                            .authorization_begin_time("2026-06-18")
                            .authorization_end_time("2026-06-18")
                            .certificate_list(["CL20260618481"])
                            .license_list(["LL20260618335"]),
                    )
                    .logo_trademark_registration_certificate(
                        post::LogoTrademarkRegistrationCertificate::default()
                            .certificate("DzpZbE7q1uKc_v2RtYw-0618")
                            .name("春茶节")
                            .number("87620260")
                            .valid_begin_time("2026-06-18")
                            .valid_end_time("2026-06-18")
                            .international_class("63")
                            .holder("李雷")
                            .license("DzpZbE7q1uKc_v2RtYw-0618")
                            .authorization_begin_time("2026-06-18")
                            .authorization_end_time("2026-06-18")
                            .certificate_list(["CL20260618481"])
                            .license_list(["LL20260618335"]),
                    )
                    .no_trademark_addition_prove("https://tea.example.com")
                    .no_trademark_addition_prove_list(["NTAPL20260618267"]),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_applyments_applyment_id_applyment_id() {
    use wechatpay_api::v3::brand::applyments::applyment_id::by_applyment_id::get;
    let case = DATA.case("get_v3_brand_applyments_applyment_id_applyment_id");
    case.is::<get::Request>();
    case.responded("request", get("5532026061810354"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_brand_applyments_business_code_business_code() {
    use wechatpay_api::v3::brand::applyments::business_code::by_business_code::get;
    let case = DATA.case("get_v3_brand_applyments_business_code_business_code");
    case.is::<get::Request>();
    case.responded("request", get("BC20260618889"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_applyments_cancel_applyment() {
    use wechatpay_api::v3::brand::applyments::cancel_applyment::post;
    let case = DATA.case("post_v3_brand_applyments_cancel_applyment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().applyment_id("5532026061810354").business_code("BC20260618889"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_configs() {
    use wechatpay_api::v3::brand::card::card_configs::get;
    let case = DATA.case("get_v3_brand_card_card_configs");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .business_code("BC20260618889")
            .applyment_id("5532026061")
            .brand_id("206202"),
    );
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
            .business_code("BC20260618889")
            .brand_id("2062")
            .brand_mini_program_info(
                post::BrandMiniProgramInfo::default()
                    .appid("wx5f0c1a9e7b3d2846")
                    .default_jump_path("pages/tea/index?from=pay"),
            )
            .brand_customer_service(
                post::BrandCustomerService::default()
                    .customer_service_type(post::CustomerServiceType::MiniProgram)
                    .customer_service_phone("02800000000")
                    .customer_service_path("pages/tea/index?from=pay")
                    .appid("wx5f0c1a9e7b3d2846"),
            )
            .service_list([
                post::ServiceList::default()
                    .service_classify_name("春茶节")
                    .service_name("春茶节")
                    .service_jump_type(post::ServiceJumpType::JumpMiniProgram)
                    .service_jump_path("pages/tea/index?from=pay")
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
        post().business_code("BC20260618889").applyment_id("5532026061").brand_id("2062"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_configs_preview_url() {
    use wechatpay_api::v3::brand::card::card_configs::preview_url::get;
    let case = DATA.case("get_v3_brand_card_card_configs_preview_url");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .business_code("BC20260618889")
            .applyment_id("5532026061")
            .brand_id("206202"),
    );
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
            .business_code("BC20260618889")
            .applyment_id("5532026061")
            .brand_id("2062")
            .publish_type(post::PublishType::ImmediatePublish)
            .scheduled_publish_time("2026-06-18T10:35:42+08:00"),
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
            .brand_id("206202")
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
            .business_code("BC20260618889")
            .brand_id("2062")
            .payment_scene(post::PaymentScene::MiniProgram)
            .appid("wx5f0c1a9e7b3d2846")
            .card_link_mchid("1684907235")
            .service_id("80020260618103542800800800800"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_card_card_links_business_code_business_code() {
    use wechatpay_api::v3::brand::card::card_links::business_code::by_business_code::get;
    let case = DATA.case("get_v3_brand_card_card_links_business_code_business_code");
    case.is::<get::Request>();
    case.responded("request", get("BC20260618889").brand_id("206202"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_brand_card_card_links_cancel_applyment() {
    use wechatpay_api::v3::brand::card::card_links::cancel_applyment::post;
    let case = DATA.case("post_v3_brand_card_card_links_cancel_applyment");
    case.is::<post::Request>();
    case.responded("request", post().business_code("BC20260618889").brand_id("2062"));
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
            .brand_id("2062")
            .payment_scene(post::PaymentScene::MiniProgram)
            .appid("wx5f0c1a9e7b3d2846")
            .card_link_mchid("1684907235")
            .service_id("80020260618103542800800800800"),
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
            .brand_id("206202")
            .limit(20)
            .offset(0)
            .activity_state(get::ActivityState::Created)
            .audit_state(get::AuditState::Pending),
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
        get().brand_id("2062").state(get::State::CardEffective).offset(0).limit(20),
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
            .brand_id("2062")
            .appid("wx5f0c1a9e7b3d2846")
            .card_type(post::CardType::Purchase)
            .card_title("春茶节")
            .card_color("Color020")
            .card_picture_url("https://pay.example.com/wechat/notices")
            .code_mode(post::CodeMode::SystemAllocate)
            .code_type(post::CodeType::NoneCode)
            .code_jump_information(
                post::CodeJumpInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .benefits("每月一份新茶")
            .notify_url("https://pay.example.com/wechat/notices")
            .need_pinned(true)
            .need_display_level(true)
            .init_level("银卡会员")
            .service_phone("02800000000")
            .legal_agreement("以门店公示的规则为准")
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2026-06-18T10:35:42+08:00")
                    .available_day_after_receive(1),
            )
            .points_information(
                post::PointsInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .balance_information(
                post::BalanceInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .purchase_information(
                post::PurchaseInformation::default()
                    .price(35200)
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .user_information(
                post::UserInformation::default()
                    .common_field_list([post::CommonFieldList::UserFormFlagSex])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .r#type(post::CustomFieldListType::CheckBox)
                            .name("春茶节")
                            .values(["V20260618733"]),
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
    case.responded("request", get("CI20260618487").brand_id("2062"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_brand_partner_card_member_cards_card_id() {
    use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::delete;
    let case = DATA.case("delete_v3_brand_partner_card_member_cards_card_id");
    case.is::<delete::Request>();
    case.responded("request", delete("CI20260618487").brand_id("2062"));
    case.read::<delete::Response>();
}

#[test]
fn patch_v3_brand_partner_card_member_cards_card_id() {
    use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::patch;
    let case = DATA.case("patch_v3_brand_partner_card_member_cards_card_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("CI20260618487")
            .brand_id("2062")
            .card_title("春茶节")
            .card_color("Color020")
            .card_picture_url("https://pay.example.com/wechat/notices")
            .code_jump_information(
                patch::CodeJumpInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .benefits("每月一份新茶")
            .notify_url("https://pay.example.com/wechat/notices")
            .need_pinned(true)
            .need_display_level(true)
            .init_level("银卡会员")
            .service_phone("02800000000")
            .legal_agreement("以门店公示的规则为准")
            .valid_date_information(
                patch::ValidDateInformation::default()
                    .r#type(patch::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2026-06-18T10:35:42+08:00")
                    .available_day_after_receive(1),
            )
            .points_information(
                patch::PointsInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .balance_information(
                patch::BalanceInformation::default()
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .purchase_information(
                patch::PurchaseInformation::default()
                    .price(35200)
                    .jump_appid("wx5f0c1a9e7b3d2846")
                    .jump_path("pages/tea/index?from=pay"),
            )
            .user_information(
                patch::UserInformation::default()
                    .common_field_list([patch::CommonFieldList::UserFormFlagSex])
                    .custom_field_list([
                        patch::CustomFieldList::default()
                            .r#type(patch::CustomFieldListType::CheckBox)
                            .name("春茶节")
                            .values(["V20260618733"]),
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
    case.responded("request", post("CI20260618487").brand_id("2062"));
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
            .brand_id("2062")
            .card_id("CI20260618487")
            .activity_state(get::ActivityState::MembershipActivityCreated)
            .offset(0)
            .limit(20),
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
            .out_request_no("ORN20260618769")
            .brand_id("2062")
            .card_id("CI20260618487")
            .activity_channel("MECHANT_APP_COMPONENT")
            .title("春茶节")
            .sub_title("春茶节")
            .begin_time("2026-06-18T10:35:42+08:00")
            .end_time("2026-06-18T10:35:42+08:00")
            .apply_total(35200)
            .product_coupon_stock_list([
                post::ProductCouponStockList::default()
                    .product_coupon_id("22120260618103542221221221221")
                    .stock_id("17520260"),
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
    case.responded("request", get("864202").brand_id("2062"));
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
        patch("864202")
            .brand_id("2062")
            .title("春茶节")
            .sub_title("春茶节")
            .begin_time("2026-06-18T10:35:42+08:00")
            .end_time("2026-06-18T10:35:42+08:00"),
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
    case.responded("request", post("864202").brand_id("2062"));
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
            .brand_id("2062")
            .card_id("CI20260618487")
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
            .brand_id("2062")
            .card_id("CI20260618487")
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
            .brand_id("2062")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_state(get::UserCardState::Unactivated)
            .offset(0)
            .limit(20),
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
            .brand_id("2062")
            .card_id("CI20260618487")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("935202606181")
            .phone_number("02800000000")
            .user_information(
                post::UserInformation::default()
                    .common_field_list([
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagSex)
                            .value("100"),
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .name("春茶节")
                            .user_chosen_values(["UCV20260618330"]),
                    ]),
            )
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2027-06-18T10:35:42+08:00"),
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
            .brand_id("2062")
            .card_id("CI20260618487")
            .phone_number("02800000000")
            .user_card_code("935202606181")
            .user_information(
                post::UserInformation::default()
                    .common_field_list([
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagSex)
                            .value("100"),
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .name("春茶节")
                            .user_chosen_values(["UCV20260618330"]),
                    ]),
            )
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2027-06-18T10:35:42+08:00"),
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
        get("935202606181")
            .brand_id("2062")
            .card_id("CI20260618487")
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
        patch("935202606181")
            .card_id("CI20260618487")
            .brand_id("2062")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .card_color("Color020")
            .card_picture_url("https://pay.example.com/wechat/notices")
            .phone_number("02800000000")
            .level("银卡会员")
            .valid_date_information(
                patch::ValidDateInformation::default()
                    .r#type(patch::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2026-06-18T10:35:42+08:00")
                    .available_day_after_receive(1),
            )
            .pickup_time("2026-06-18T10:35:42+08:00")
            .user_information(
                patch::UserInformation::default()
                    .common_field_list([
                        patch::CommonFieldList::default()
                            .name(patch::Name::UserFormFlagSex)
                            .value("100"),
                    ])
                    .custom_field_list([
                        patch::CustomFieldList::default()
                            .name("春茶节")
                            .user_chosen_values(["UCV20260618330"]),
                    ]),
            )
            .attach("table=12"),
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
        post("935202606181")
            .brand_id("2062")
            .card_id("CI20260618487")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .card_color("Color02")
            .card_picture_url("https://pay.example.com/wechat/notices")
            .phone_number("02800000000")
            .level("银卡会员")
            .valid_date_information(
                post::ValidDateInformation::default()
                    .r#type(post::Type::FixTimeRange)
                    .available_begin_time("2026-06-18T10:35:42+08:00")
                    .available_end_time("2026-06-18T10:35:42+08:00")
                    .available_day_after_receive(1),
            )
            .user_information(
                post::UserInformation::default()
                    .common_field_list([
                        post::CommonFieldList::default()
                            .name(post::Name::UserFormFlagSex)
                            .value("100"),
                    ])
                    .custom_field_list([
                        post::CustomFieldList::default()
                            .name("春茶节")
                            .user_chosen_values(["UCV20260618330"]),
                    ]),
            )
            .attach("table=12")
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
        post("935202606181")
            .brand_id("2062")
            .card_id("CI20260618487")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .invalid_reason("活动已提前结束"),
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
            .brand_id("20718")
            .card_id("pM3xWc9kTzB6vQe1HsYd5RnLj0uA")
            .user_card_code("618205947310")
            .openid("oR8yJm4hCpKu7DqXs2VbNf6LtWzE")
            .out_request_no("2071820260618214503000086")
            .cell("门店现金消费86元，获得86积分"),
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
            .record_id("RI20260618506")
            .exchange_coupon_template_id("ECTI20260618132")
            .brand_id("2062")
            .card_id("CI20260618487")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("935202606181")
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
            .out_request_no("ORN20260618769")
            .brand_id("2062")
            .card_id("CI20260618487")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("935202606181")
            .point_balance(35200),
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
        get().brand_id("206202").store_state(get::StoreState::Open).offset(0).limit(20),
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
            .brand_id("206202606")
            .store_basics(
                post::StoreBasics::default()
                    .store_reference_id("SRI20260618172")
                    .branch_name("春茶节"),
            )
            .store_address(
                post::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("四川省成都市武侯区锦绣路12号")
                    .address_complements("四川省成都市武侯区锦绣路12号")
                    .longitude("104.0430")
                    .latitude("30.6420"),
            )
            .store_business(
                post::StoreBusiness::default()
                    .service_phone("02800000000")
                    .business_hours("09:00-21:00"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_brand_partner_store_brandstores_store_id() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::get;
    let case = DATA.case("get_v3_brand_partner_store_brandstores_store_id");
    case.is::<get::Request>();
    case.responded("request", get("54420260").brand_id("206202606"));
    case.read::<get::Response>();
}

#[test]
fn delete_v3_brand_partner_store_brandstores_store_id() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::delete;
    let case = DATA.case("delete_v3_brand_partner_store_brandstores_store_id");
    case.is::<delete::Request>();
    case.sent("request", delete("54420260").brand_id("206202606"));
}

#[test]
fn patch_v3_brand_partner_store_brandstores_store_id() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::patch;
    let case = DATA.case("patch_v3_brand_partner_store_brandstores_store_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("54420260")
            .brand_id("206202606")
            .store_basics(
                patch::StoreBasics::default()
                    .store_reference_id("SRI20260618172")
                    .branch_name("春茶节"),
            )
            .store_address(
                patch::StoreAddress::default()
                    .address_code("510107")
                    .address_detail("四川省成都市武侯区锦绣路12号")
                    .address_complements("四川省成都市武侯区锦绣路12号")
                    .longitude("104.0430")
                    .latitude("30.6420"),
            )
            .store_business(
                patch::StoreBusiness::default()
                    .service_phone("02800000000")
                    .business_hours("09:00-21:00"),
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
        post("54420260")
            .brand_id("206202606")
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
    case.responded("request", post("54420260").brand_id("206202606"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores_store_id_resume() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::resume::post;
    let case = DATA.case("post_v3_brand_partner_store_brandstores_store_id_resume");
    case.is::<post::Request>();
    case.responded("request", post("54420260").brand_id("206202606"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_brand_partner_store_brandstores_store_id_unbindrecipient() {
    use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::unbindrecipient::post;
    let case = DATA
        .case("post_v3_brand_partner_store_brandstores_store_id_unbindrecipient");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("54420260").brand_id("206202606").mchid("1684907235"),
    );
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
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .description("锦绣路茶铺-明前龙井"),
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
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .transaction_id("8472026061810354284784784784")
            .out_order_no("OON20260618382")
            .receivers([
                post::Receivers::default()
                    .r#type(post::Type::MerchantId)
                    .account("2262026061")
                    .amount(35200)
                    .description("锦绣路茶铺-明前龙井")
                    .name("李雷"),
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
    case.responded("request", get("8472026061810354284784784784"));
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("2262026061")
            .name("春茶节")
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .r#type(post::Type::MerchantId)
            .account("2262026061"),
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
            .out_return_no("ORN20260618964")
            .order_id("8872026061810354288788788788"),
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
            .order_id("8872026061810354288788788788")
            .out_order_no("OON20260618382")
            .out_return_no("ORN20260618964")
            .return_mchid("1684907235")
            .amount(35200)
            .description("锦绣路茶铺-明前龙井"),
    );
    case.read::<post::Response>();
}
