//! The docs' samples of `v3-offlineface`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_offlineface.json"),
));

#[test]
fn post_v3_offlineface_authinfo() {
    use wechatpay_api::v3::offlineface::authinfo::post;
    let case = DATA.case("post_v3_offlineface_authinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .device_id("JXFACE-03")
            .raw_data(
                "COkaz15EDTPrc6uUbbHJXMolv2l9s0Ggn4T+grL1UyHIJpw8A7fiERnH2YwI7CCesiGQ3QURLwrcRMgm+VXhlik1k6TGPYj6g0vK+vOnsKCQ1TWmH4pKtU1A418geLe0Me+/iMk6hXXmn3+bAkGmKywvhX1beM3zE7MhatSMBbs5m5cfJDrA6FPN3gBcIxXT8TokNnoP",
            )
            .organization_id("2026031700184"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_offlineface_contracts_presign() {
    use wechatpay_api::v3::offlineface::contracts::presign::post;
    let case = DATA.case("post_v3_offlineface_contracts_presign");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .business_name("K12")
            .facepay_user(
                post::FacepayUser::default()
                    .out_user_id("TCH2026031027")
                    .identification_name("李雷")
                    .organization_id("2026031700184")
                    .identification(
                        post::Identification::default()
                            .identification_type("IDCARD")
                            .identification_number("11010519491231002X"),
                    )
                    .phone("15400000001"),
            )
            .limit_bank_card(
                post::LimitBankCard::default()
                    .bank_card_number("6200000000000000000")
                    .identification_name("李雷")
                    .identification(
                        post::Identification::default()
                            .identification_type("IDCARD")
                            .identification_number("11010519491231002X"),
                    )
                    .valid_thru("0640")
                    .bank_type("CMB_DEBIT")
                    .phone("15400000001"),
            )
            .contract_mode(post::ContractMode::LimitBankCard),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_offlineface_contracts_contract_id() {
    use wechatpay_api::v3::offlineface::contracts::by_contract_id::get;
    let case = DATA.case("get_v3_offlineface_contracts_contract_id");
    case.is::<get::Request>();
    case.responded("request", get("202606186048271935").appid("wx5f0c1a9e7b3d2846"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_offlineface_face_collections() {
    use wechatpay_api::v3::offlineface::face_collections::get;
    let case = DATA.case("get_v3_offlineface_face_collections");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().organization_id("2026031700184").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_offlineface_face_collections_collection_id() {
    use wechatpay_api::v3::offlineface::face_collections::by_collection_id::get;
    let case = DATA.case("get_v3_offlineface_face_collections_collection_id");
    case.is::<get::Request>();
    case.responded("request", get("3000026061800092"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_offlineface_repayment_url() {
    use wechatpay_api::v3::offlineface::repayment_url::post;
    let case = DATA.case("post_v3_offlineface_repayment_url");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().out_user_id("TCH2026031027").organization_id("2026031700184"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_offlineface_transactions() {
    use wechatpay_api::v3::offlineface::transactions::post;
    let case = DATA.case("post_v3_offlineface_transactions");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .auth_code("134205718306492751")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_mchid("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .amount(post::Amount::default().total(1200).currency("CNY"))
            .scene_info(post::SceneInfo::default().device_ip("203.0.113.24"))
            .description("校园茶饮窗口")
            .attach("window=3")
            .out_trade_no("FACE20260618103542007")
            .business(
                post::Business::default().business_product_id(2).business_scene_id(3),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_offlineface_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::offlineface::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_offlineface_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("FACE20260618103542007")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .business_product_id(get::BusinessProductId::Value2),
    );
    case.read::<get::Response>();
}
