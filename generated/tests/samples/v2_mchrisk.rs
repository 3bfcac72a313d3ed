//! The docs' samples of `v2-mchrisk`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_mchrisk.json"),
));

#[test]
fn post_mchrisk_bankquerymchauditinfo() {
    use wechatpay_api::v2::mchrisk::bankquerymchauditinfo::post;
    let case = DATA.case("post_mchrisk_bankquerymchauditinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .channel_id("1684930625")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mchrisk_channelquerymchauditinfo() {
    use wechatpay_api::v2::mchrisk::channelquerymchauditinfo::post;
    let case = DATA.case("post_mchrisk_channelquerymchauditinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684930625")
            .sub_mch_id("1684913560")
            .acquiring_bank_id("1684907235")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mchrisk_querymchrisk() {
    use wechatpay_api::v2::mchrisk::querymchrisk::post;
    let case = DATA.case("post_mchrisk_querymchrisk");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .cert_serial_number("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
            .certificates_number("11010519491231002X")
            .certificates_name("李雷")
            .settlement_card_no("6200000000000000000")
            .settlement_card_name("李雷")
            .settlement_card_bank("招商银行股份有限公司成都锦城支行")
            .business_license_number("92510107MA00000154")
            .company_name("成都望江茶馆")
            .store_address("四川省成都市武侯区锦绣路12号")
            .store_longitude("104.0430")
            .store_latitude("30.6420")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mchrisk_setmchriskcallback() {
    use wechatpay_api::v2::mchrisk::setmchriskcallback::post;
    let case = DATA.case("post_mchrisk_setmchriskcallback");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .callback_url("https://pay.example.com/wechat/notices")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mchrisk_syncmchriskresult() {
    use wechatpay_api::v2::mchrisk::syncmchriskresult::post;
    let case = DATA.case("post_mchrisk_syncmchriskresult");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .event_code("26061800472")
            .certificates_number("11010519491231002X")
            .certificates_name("李雷")
            .settlement_card_no("6200000000000000000")
            .settlement_card_name("李雷")
            .settlement_card_bank("招商银行股份有限公司成都锦城支行")
            .business_license_number("92510107MA00000154")
            .company_name("成都望江茶馆")
            .store_address("四川省成都市武侯区锦绣路12号")
            .store_longitude("104.0430")
            .store_latitude("30.6420")
            .risk_type("TRANSACTION_DISPUTES")
            .punish_type("EXTEND_SETTLEMENT_CYCLE")
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}
