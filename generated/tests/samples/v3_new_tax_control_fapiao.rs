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
                    .payee_name("锦绣茶")
                    .logo_url("https://img.example.com/tea/logo.png")
                    .custom_cell(
                        post::CustomCell::default()
                            .words("查看订单")
                            .description("查看本单茶叶")
                            .jump_url("https://tea.example.com/fapiao"),
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
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
            .mchid("1684907235")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .invoice_code("051002600111")
            .invoice_no("48602739")
            .fapiao_id("FP20260618110000001"),
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
            .fapiao_apply_id("4200002618202606184087315926")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type("INDIVIDUAL")
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com"),
            )
            .fapiao_information([
                post::FapiaoInformation::default()
                    .fapiao_id("FP20260618110000001")
                    .total_amount(35200)
                    .need_list(false)
                    .remark("茶叶货款")
                    .items([
                        post::Items::default()
                            .tax_code("1030306010000000000")
                            .goods_category("精制茶")
                            .goods_name("明前龙井250克")
                            .goods_id(10025001)
                            .specification("250克/盒")
                            .unit("盒")
                            .quantity(100000000)
                            .total_amount(32800)
                            .tax_rate(1300)
                            .tax_prefer_mark("NO_FAVORABLE")
                            .discount(false),
                        post::Items::default()
                            .tax_code("1060105040000000000")
                            .goods_category("纸制品")
                            .goods_name("小号礼盒")
                            .goods_id(10025002)
                            .specification("小号")
                            .unit("个")
                            .quantity(200000000)
                            .total_amount(2400)
                            .tax_rate(1300)
                            .tax_prefer_mark("NO_FAVORABLE")
                            .discount(false),
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
            .fapiao_apply_id("4200002618202606184087315926")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("TEA20260618103542007")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message("请开具个人抬头的普通发票"),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("FP20260618110000001")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("1030306010000000000")
                            .goods_name("明前龙井250克")
                            .specification("250克/盒")
                            .unit("盒")
                            .quantity(100000000)
                            .total_amount(32800)
                            .tax_rate(1300)
                            .discount(false),
                        post::Items::default()
                            .tax_code("1060105040000000000")
                            .goods_name("小号礼盒")
                            .specification("小号")
                            .unit("个")
                            .quantity(200000000)
                            .total_amount(2400)
                            .tax_rate(1300)
                            .discount(false),
                    ])
                    .billing_person_id("JX-KP-01")
                    .billing_person("韩*梅 0014")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("4200002618202606184087315926")
                            .out_trade_no("TEA20260618103542007")
                            .amount(35200),
                    ])
                    .remark("茶叶货款"),
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
            .fapiao_apply_id("4200002618202606184087315926")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("TEA20260618103542007")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message("请开具个人抬头的普通发票"),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("FP20260618110000001")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("3010101020202000000")
                            .goods_name("茶山游包车客运服务")
                            .specification("19座中巴")
                            .unit("次")
                            .quantity(100000000)
                            .total_amount(35200)
                            .tax_rate(300)
                            .discount(false)
                            .passenger_information(
                                post::PassengerInformation::default()
                                    .name("李雷")
                                    .certificate_type(post::CertificateType::IdentityCard)
                                    .certificate_number("11010519491231002X")
                                    .departure_date("2026-06-18T00:00:00+08:00")
                                    .departure_place("成都市")
                                    .destination("雅安市")
                                    .transportation_type(
                                        post::TransportationType::LongDistanceBus,
                                    ),
                            ),
                    ])
                    .billing_person_id("JX-KP-01")
                    .billing_person("韩*梅 0014")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("4200002618202606184087315926")
                            .out_trade_no("TEA20260618103542007")
                            .amount(35200),
                    ])
                    .remark("茶山一日游包车"),
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
            .fapiao_apply_id("4200002618202606184087315926")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("TEA20260618103542007")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message("请开具个人抬头的普通发票"),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("FP20260618110000001")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("1070101010100000000")
                            .goods_name("92号车用汽油")
                            .specification("92号")
                            .unit(post::Unit::Leter)
                            .quantity(4400000000i64)
                            .total_amount(35200)
                            .tax_rate(1300)
                            .discount(false)
                            .refined_oil_information(
                                post::RefinedOilInformation::default()
                                    .station("锦绣路加油站")
                                    .trade_time("2026-06-18T10:35:42+08:00")
                                    .gun_number("3"),
                            ),
                    ])
                    .billing_person_id("JX-KP-01")
                    .billing_person("韩*梅 0014")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("4200002618202606184087315926")
                            .out_trade_no("TEA20260618103542007")
                            .amount(35200),
                    ])
                    .remark("送货车加油"),
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
            .fapiao_apply_id("4200002618202606184087315926")
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("TEA20260618103542007")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message("请开具个人抬头的普通发票"),
            )
            .fapiao_information(
                post::FapiaoInformation::default()
                    .fapiao_id("FP20260618110000001")
                    .total_amount(35200)
                    .items([
                        post::Items::default()
                            .tax_code("3040502020200000000")
                            .goods_name("茶室场地租金")
                            .specification("12平方米")
                            .unit("月")
                            .quantity(100000000)
                            .total_amount(35200)
                            .tax_rate(900)
                            .discount(false)
                            .real_estate_leasing_information(
                                post::RealEstateLeasingInformation::default()
                                    .province("四川省")
                                    .city("成都市")
                                    .address("武侯区锦绣路12号")
                                    .lease_period_start("2026-06-01T00:00:00+08:00")
                                    .lease_period_end("2026-06-30T23:59:59+08:00")
                                    .cross_city_flag(false)
                                    .certificate_no(
                                        "川（2024）成都市不动产权第0018427号",
                                    ),
                            ),
                    ])
                    .billing_person_id("JX-KP-01")
                    .billing_person("韩*梅 0014")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .transaction_information([
                        post::TransactionInformation::default()
                            .pay_channel("WECHAT_PAY")
                            .transaction_id("4200002618202606184087315926")
                            .out_trade_no("TEA20260618103542007")
                            .amount(35200),
                    ])
                    .remark("六月茶室租金"),
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
                wechatpay_api::model::Upload::new("fapiao.pdf", "the bytes of the file"),
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
        get("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .fapiao_id("FP20260618110000001"),
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
        get("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .fapiao_id("FP20260618110000001"),
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
        post("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .scene(post::Scene::WithWechatpay)
            .buyer_information(
                post::BuyerInformation::default()
                    .r#type(post::Type::Individual)
                    .name("李雷")
                    .phone("15400000001")
                    .email("li.lei@example.com")
                    .amount(35200)
                    .out_trade_no("TEA20260618103542007")
                    .fapiao_bill_type(post::FapiaoBillType::CommFapiao)
                    .user_apply_message("请开具个人抬头的普通发票"),
            )
            .fapiao_card_information([
                post::FapiaoCardInformation::default()
                    .fapiao_media_id(
                        "kPz7Tq2mXw9QbR4vYcL8sHdN1uJfGe5oA3iKxZ6tVnWyB0pCrSlDhMaUjEgFqOiI-0x_2w8rT4yU6iP9oA1sD3fG",
                    )
                    .fapiao_number("48602739")
                    .fapiao_code("051002600111")
                    .fapiao_time("2026-06-18T11:00:05+08:00")
                    .check_code("61734802559048173906")
                    .password(
                        "03>79+6*42<-518/7*36+<90>2-4/85*617<3+>-0942*/58>6+13<7-*2084/9>+5<36*71-/42+80><59*",
                    )
                    .total_amount(35200)
                    .tax_amount(4049)
                    .amount(31151)
                    .seller_information(
                        post::SellerInformation::default()
                            .name("成都望江茶馆")
                            .taxpayer_id("92510107MA00000154")
                            .address("四川省成都市武侯区锦绣路12号")
                            .telephone("028-80000000")
                            .bank_name(
                                "招商银行股份有限公司成都锦城支行",
                            )
                            .bank_account("6200000000000000000"),
                    )
                    .extra_information(
                        post::ExtraInformation::default()
                            .payee("陈静")
                            .reviewer("韩梅梅")
                            .drawer("王芳"),
                    )
                    .items([
                        post::Items::default()
                            .tax_code("1030306010000000000")
                            .goods_name("明前龙井250克")
                            .specification("250克/盒")
                            .unit("盒")
                            .quantity(100000000)
                            .unit_price(29026548673i64)
                            .amount(29027)
                            .tax_amount(3773)
                            .total_amount(32800)
                            .tax_rate(1300)
                            .tax_prefer_mark(post::TaxPreferMark::NoFavorable)
                            .discount(false),
                        post::Items::default()
                            .tax_code("1060105040000000000")
                            .goods_name("小号礼盒")
                            .specification("小号")
                            .unit("个")
                            .quantity(200000000)
                            .unit_price(1061946903)
                            .amount(2124)
                            .tax_amount(276)
                            .total_amount(2400)
                            .tax_rate(1300)
                            .tax_prefer_mark(post::TaxPreferMark::NoFavorable)
                            .discount(false),
                    ])
                    .remark("茶叶货款"),
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
        post("4200002618202606184087315926")
            .reverse_reason(post::ReverseReason::IssueError)
            .fapiao_information([
                post::FapiaoInformation::default()
                    .fapiao_id("FP20260618110000001")
                    .fapiao_number("48602739"),
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
            .invite_channel("MINIPROGRAM")
            .operate_user("李雷")
            .invite_code("JXFP2026")
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
            .query_time_start("2026-06-18T00:00:00+08:00")
            .query_time_end("2026-06-18T23:59:59+08:00")
            .offset(0)
            .limit(10)
            .invite_code("JXFP2026")
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
            .sub_mch_code("1684913560")
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
    case.responded("request", get().sub_mchid("1684913560").offset(0).limit(10));
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
            .fapiao_apply_id("4200002618202606184087315926"),
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
            .fapiao_apply_id("FPA20260618105500001")
            .source(get::Source::Web)
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .total_amount(35200)
            .seller_name("成都望江茶馆")
            .show_phone_cell(true)
            .must_input_phone(false)
            .show_email_cell(true)
            .must_input_email(false),
    );
    case.read::<get::Response>();
}
