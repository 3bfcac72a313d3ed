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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .sub_mchid("1684913560")
            .device_id("DI20260618641")
            .raw_data("DzpZbE7q1uKc_v2RtYw-0618")
            .organization_id("OI20260618928"),
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
            .business_name("春茶节")
            .facepay_user(
                post::FacepayUser::default()
                    .out_user_id("OUI20260618423")
                    .identification_name("春茶节")
                    .organization_id("OI20260618928")
                    .identification(
                        post::Identification::default()
                            .identification_type("IDCARD")
                            .identification_number("IN20260618503"),
                    )
                    .phone("02800000000"),
            )
            .limit_bank_card(
                post::LimitBankCard::default()
                    .bank_card_number("6217000000000000000")
                    .identification_name("李雷")
                    .identification(
                        post::Identification::default()
                            .identification_type("IDCARD")
                            .identification_number("IN20260618503"),
                    )
                    .valid_thru("0640")
                    .bank_type("ICBC_DEBIT")
                    .phone("02800000000"),
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
    case.responded("request", get("CI20260618249").appid("wx5f0c1a9e7b3d2846"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_offlineface_face_collections() {
    use wechatpay_api::v3::offlineface::face_collections::get;
    let case = DATA.case("get_v3_offlineface_face_collections");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().organization_id("OI20260618928").offset(0).limit(20),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_offlineface_face_collections_collection_id() {
    use wechatpay_api::v3::offlineface::face_collections::by_collection_id::get;
    let case = DATA.case("get_v3_offlineface_face_collections_collection_id");
    case.is::<get::Request>();
    case.responded("request", get("CI20260618665"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_offlineface_repayment_url() {
    use wechatpay_api::v3::offlineface::repayment_url::post;
    let case = DATA.case("post_v3_offlineface_repayment_url");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().out_user_id("OUI20260618423").organization_id("OI20260618928"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_offlineface_transactions() {
    use wechatpay_api::v3::offlineface::transactions::post;
    let case = DATA.case("post_v3_offlineface_transactions");
    case.is::<post::Request>();
    case.responded("request", post().auth_code("134560000000000018"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_offlineface_transactions_out_trade_no_out_trade_no() {
    use wechatpay_api::v3::offlineface::transactions::out_trade_no::by_out_trade_no::get;
    let case = DATA.case("get_v3_offlineface_transactions_out_trade_no_out_trade_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("5802026061810354258058058058")
            .sp_mchid("1684907235")
            .sub_mchid("1684913560")
            .business_product_id(get::BusinessProductId::Value2),
    );
    case.read::<get::Response>();
}
