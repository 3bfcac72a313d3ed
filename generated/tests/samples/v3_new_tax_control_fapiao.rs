//! The docs' samples of `v3-new-tax-control-fapiao`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_new_tax_control_fapiao.json"),
));

#[test]
fn post_v3_new_tax_control_fapiao_card_template() {
    use wechatpay_api::v3::new_tax_control_fapiao::card_template::post;
    let case = DATA.case("post_v3_new_tax_control_fapiao_card_template");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .card_appid("wx5f0c1a9e7b3d2846")
            .card_template_information(
                post::CardTemplateInformation::default()
                    .payee_name("春茶节")
                    .logo_url("https://pay.example.com/wechat/notices")
                    .custom_cell(
                        post::CustomCell::default()
                            .words("会员专享")
                            .description("锦绣路茶铺-明前龙井")
                            .jump_url("https://pay.example.com/wechat/notices")
                            .miniprogram_user_name("李雷")
                            .miniprogram_path("pages/tea/index?from=pay"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_download() {
    use wechatpay_api::v3::new_tax_control_fapiao::download::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_download");
    case.is::<get::Request>();
    case.sent(
        "request",
        get()
            .token("T20260618862")
            .mchid("1684907235")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .invoice_code("IC20260618822")
            .invoice_no("IN20260618902")
            .fapiao_id("FI20260618761"),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::post;
    let case = DATA.case("post_v3_new_tax_control_fapiao_fapiao_applications");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .scene(post::Scene::WithWechatpay)
            .fapiao_apply_id("2662026061810354226626626626")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type("T20260618857")
                    .name("春茶节")
                    .taxpayer_id("145202606181035421")
                    .address("四川省成都市武侯区锦绣路12号")
                    .telephone("02800000000")
                    .bank_name("锦江银行")
                    .bank_account("6217000000000000000")
                    .phone("02800000000")
                    .email("li.lei@example.com"),
            )
            .fapiao_information([
                post::FapiaoInformation::default()
                    .fapiao_id("76120260618103")
                    .total_amount(35200)
                    .need_list(true)
                    .remark("六月茶园采摘报酬")
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_category("茶叶")
                            .goods_name("明前龙井250克")
                            .goods_id(1)
                            .specification("250克装")
                            .unit("盒")
                            .quantity(2)
                            .total_amount(35200)
                            .tax_rate(1)
                            .tax_prefer_mark("成都锦绣茶业有限公司")
                            .discount(true),
                    ]),
            ]),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_issue_general() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post;
    let case = DATA
        .case("post_v3_new_tax_control_fapiao_fapiao_applications_issue_general");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .fapiao_apply_id("2662026061810354226626626626")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("春茶节")
                    .taxpayer_id("145202606181035421")
                    .address("四川省成都市武侯区锦绣路12号")
                    .telephone("02800000000")
                    .bank_name("锦江银行")
                    .bank_account("6217000000000000000")
                    .phone("02800000000")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("OTN20260618580")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message(
                        "您好，退款已经处理，款项将原路退回",
                    ),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("76120260618103")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_name("明前龙井250克")
                            .specification("250克装")
                            .unit("盒")
                            .quantity(2)
                            .total_amount(35200)
                            .tax_rate(1)
                            .discount(true)
                            .preferential_policy_code(1),
                    ])
                    .export_business_policy_code(1)
                    .vat_refund_levy_code(1)
                    .billing_person_id("222202606181")
                    .billing_person("李雷")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("8472026061810354284784784784")
                            .out_trade_no("OTN20260618580")
                            .amount(35200),
                    ])
                    .remark("六月茶园采摘报酬"),
            ),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::issue_passenger_transport::post;
    let case = DATA
        .case(
            "post_v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .fapiao_apply_id("2662026061810354226626626626")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("春茶节")
                    .taxpayer_id("145202606181035421")
                    .address("四川省成都市武侯区锦绣路12号")
                    .telephone("02800000000")
                    .bank_name("锦江银行")
                    .bank_account("6217000000000000000")
                    .phone("02800000000")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("OTN20260618580")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message(
                        "您好，退款已经处理，款项将原路退回",
                    ),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("76120260618103")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_name("明前龙井250克")
                            .specification("250克装")
                            .unit("盒")
                            .quantity(2)
                            .total_amount(35200)
                            .tax_rate(1)
                            .discount(true)
                            .preferential_policy_code(1)
                            .passenger_information(
                                post::PassengerInformation::default()
                                    .name("春茶节")
                                    .certificate_type(post::CertificateType::IdentityCard)
                                    .certificate_number("CN20260618596")
                                    .departure_date("2026-06-18T10:35:42+08:00")
                                    .departure_place("锦绣路茶铺")
                                    .destination("望江楼公园东门")
                                    .transportation_type(
                                        post::TransportationType::LongDistanceBus,
                                    )
                                    .transportation_classes(
                                        post::TransportationClasses::ShipFirstClassCabin,
                                    ),
                            ),
                    ])
                    .export_business_policy_code(1)
                    .vat_refund_levy_code(1)
                    .billing_person_id("222202606181035")
                    .billing_person("李雷")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("8472026061810354284784784784")
                            .out_trade_no("OTN20260618580")
                            .amount(35200),
                    ])
                    .remark("六月茶园采摘报酬"),
            ),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_issue_refined_oil() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::issue_refined_oil::post;
    let case = DATA
        .case("post_v3_new_tax_control_fapiao_fapiao_applications_issue_refined_oil");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .fapiao_apply_id("2662026061810354226626626626")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("春茶节")
                    .taxpayer_id("145202606181035421")
                    .address("四川省成都市武侯区锦绣路12号")
                    .telephone("02800000000")
                    .bank_name("锦江银行")
                    .bank_account("6217000000000000000")
                    .phone("02800000000")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("OTN20260618580")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message(
                        "您好，退款已经处理，款项将原路退回",
                    ),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("76120260618103")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_name("明前龙井250克")
                            .specification("250克装")
                            .unit(post::Unit::Ton)
                            .quantity(2)
                            .total_amount(35200)
                            .tax_rate(1)
                            .discount(true)
                            .preferential_policy_code(1)
                            .refined_oil_information(
                                post::RefinedOilInformation::default()
                                    .station("锦绣路茶铺")
                                    .trade_time("2026-06-18T10:35:42+08:00")
                                    .gun_number("GN20260618131"),
                            ),
                    ])
                    .export_business_policy_code(1)
                    .vat_refund_levy_code(1)
                    .billing_person_id("222202606181035")
                    .billing_person("李雷")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("8472026061810354284784784784")
                            .out_trade_no("OTN20260618580")
                            .amount(35200),
                    ])
                    .remark("六月茶园采摘报酬"),
            ),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::real_estate_leasing::post;
    let case = DATA
        .case("post_v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .sub_mchid("1684913560")
            .fapiao_apply_id("2662026061810354226626626626")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("春茶节")
                    .taxpayer_id("145202606181035421")
                    .address("四川省成都市武侯区锦绣路12号")
                    .telephone("02800000000")
                    .bank_name("锦江银行")
                    .bank_account("6217000000000000000")
                    .phone("02800000000")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("OTN20260618580")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message(
                        "您好，退款已经处理，款项将原路退回",
                    ),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("76120260618103")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_name("明前龙井250克")
                            .specification("250克装")
                            .unit("盒")
                            .quantity(2)
                            .total_amount(35200)
                            .tax_rate(1)
                            .discount(true)
                            .preferential_policy_code(1)
                            .real_estate_leasing_information(
                                post::RealEstateLeasingInformation::default()
                                    .province("四川省")
                                    .city("成都市")
                                    .address("四川省成都市武侯区锦绣路12号")
                                    .lease_period_start("2020-06-18")
                                    .lease_period_end("2040-06-18")
                                    .cross_city_flag(true)
                                    .certificate_no("CN20260618468")
                                    .plate_no(["PN20260618357"]),
                            ),
                    ])
                    .export_business_policy_code(1)
                    .vat_refund_levy_code(1)
                    .billing_person_id("222202606181")
                    .billing_person("李雷")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("8472026061810354284784784784")
                            .out_trade_no("OTN20260618580")
                            .amount(35200),
                    ])
                    .remark("六月茶园采摘报酬"),
            ),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post;
    let case = DATA
        .case("post_v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            )
            .meta(
                post::Meta::default()
                    .file_type(post::FileType::Pdf)
                    .digest_alogrithm("SM3"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::get;
    let case = DATA
        .case("get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("2662026061810354226626626626")
            .sub_mchid("1684913560")
            .fapiao_id("76120260618103"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::fapiao_files::get;
    let case = DATA
        .case(
            "get_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("2662026061810354226626626626")
            .sub_mchid("1684913560")
            .fapiao_id("76120260618103"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::insert_cards::post;
    let case = DATA
        .case(
            "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("2662026061810354226626626626")
            .sub_mchid("1684913560")
            .scene(post::Scene::WithWechatpay)
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("春茶节")
                    .taxpayer_id("145202606181035421")
                    .address("四川省成都市武侯区锦绣路12号")
                    .telephone("02800000000")
                    .bank_name("锦江银行")
                    .bank_account("6217000000000000000")
                    .phone("02800000000")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("OTN20260618580")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message(
                        "您好，退款已经处理，款项将原路退回",
                    ),
            )
            .fapiao_card_information([
                post::FapiaoCardInformation::default()
                    .fapiao_media_id("DzpZbE7q1uKc_v2RtYw-0618")
                    .fapiao_number("33520260")
                    .fapiao_code("547202606181")
                    .fapiao_time("2026-06-18T10:35:42+08:00")
                    .check_code("46320260618103542463")
                    .password("r7Kd2mXw9QbT4vYc")
                    .total_amount(35200)
                    .tax_amount(35200)
                    .amount(35200)
                    .seller_information(
                        post::SellerInformation::default()
                            .name("春茶节")
                            .taxpayer_id("145202606181035421")
                            .address("四川省成都市武侯区锦绣路12号")
                            .telephone("02800000000")
                            .bank_name("锦江银行")
                            .bank_account("6217000000000000000"),
                    )
                    .extra_information(
                        post::ExtraInformation::default()
                            .payee("李雷")
                            .reviewer("李雷")
                            .drawer("李雷"),
                    )
                    .items([
                        post::Items::default()
                            .tax_code("6162026061810354261")
                            .goods_name("明前龙井250克")
                            .specification("250克装")
                            .unit("盒")
                            .quantity(2)
                            .unit_price(35200)
                            .amount(35200)
                            .tax_amount(35200)
                            .total_amount(35200)
                            .tax_rate(1)
                            .tax_prefer_mark(post::TaxPreferMark::NoFavorable)
                            .discount(true),
                    ])
                    .remark("六月茶园采摘报酬"),
            ]),
    );
}

#[test]
fn post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiao_applications::by_fapiao_apply_id::reverse::post;
    let case = DATA
        .case(
            "post_v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse",
        );
    case.is::<post::Request>();
    case.sent(
        "request",
        post("2662026061810354226626626626")
            .reverse_reason(post::ReverseReason::IssueError)
            .fapiao_information([
                post::FapiaoInformation::default()
                    .fapiao_id("FI20260618761")
                    .fapiao_number("FN20260618335"),
            ]),
    );
}

#[test]
fn get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .operation_type("AUTH_BINDING")
            .fapiao_mode(get::FapiaoMode::ThirdOrSelfFapiao)
            .invite_channel("IC20260618416")
            .operate_user("锦绣路茶铺")
            .invite_code("IC20260618248")
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo() {
    use wechatpay_api::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get;
    let case = DATA
        .case("get_v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .query_time_start("2026-06-18T10:35:42+08:00")
            .query_time_end("2026-06-18T10:35:42+08:00")
            .offset(0)
            .limit(20)
            .invite_code("IC20260618248")
            .mch_invite_status(get::MchInviteStatus::MchInviteSucc),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_merchant_base_information() {
    use wechatpay_api::v3::new_tax_control_fapiao::merchant::base_information::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_merchant_base_information");
    case.is::<get::Request>();
    case.responded("request", get().sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_merchant_development_config() {
    use wechatpay_api::v3::new_tax_control_fapiao::merchant::development_config::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_merchant_development_config");
    case.is::<get::Request>();
    case.responded("request", get());
    case.read::<get::Response>();
}

#[test]
fn patch_v3_new_tax_control_fapiao_merchant_development_config() {
    use wechatpay_api::v3::new_tax_control_fapiao::merchant::development_config::patch;
    let case = DATA.case("patch_v3_new_tax_control_fapiao_merchant_development_config");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch()
            .callback_url("https://pay.example.com/wechat/notices")
            .sub_mch_code("9602026061")
            .show_fapiao_cell(true)
            .support_vat_fapiao(true),
    );
    case.read::<patch::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_merchant_tax_codes() {
    use wechatpay_api::v3::new_tax_control_fapiao::merchant::tax_codes::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_merchant_tax_codes");
    case.is::<get::Request>();
    case.responded("request", get().sub_mchid("1684913560").offset(0).limit(20));
    case.read::<get::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status() {
    use wechatpay_api::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check_status::get;
    let case = DATA
        .case("get_v3_new_tax_control_fapiao_merchant_sub_mchid_check_status");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_new_tax_control_fapiao_merchant_sub_mchid_check() {
    use wechatpay_api::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check::post;
    let case = DATA.case("post_v3_new_tax_control_fapiao_merchant_sub_mchid_check");
    case.is::<post::Request>();
    case.sent("request", post("1684913560"));
}

#[test]
fn get_v3_new_tax_control_fapiao_user_title() {
    use wechatpay_api::v3::new_tax_control_fapiao::user_title::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_user_title");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .scene(get::Scene::WithWechatpay)
            .fapiao_apply_id("2662026061810354226626626626"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_new_tax_control_fapiao_user_title_title_url() {
    use wechatpay_api::v3::new_tax_control_fapiao::user_title::title_url::get;
    let case = DATA.case("get_v3_new_tax_control_fapiao_user_title_title_url");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .sub_mchid("1684913560")
            .fapiao_apply_id("FAI20260618266")
            .source(get::Source::Web)
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(35200)
            .seller_name("春茶节")
            .show_phone_cell(true)
            .must_input_phone(true)
            .show_email_cell(true)
            .must_input_email(true),
    );
    case.read::<get::Response>();
}
