//! The docs' samples of `v2-papay`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_papay.json")));

#[test]
fn post_papay_deletecontract() {
    use wechatpay_api::v2::papay::deletecontract::post;
    let case = DATA.case("post_papay_deletecontract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .contract_id("202606186048271935")
            .contract_termination_remark("顾客不再续订，申请解约")
            .version("1.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_papay_entrustweb() {
    use wechatpay_api::v2::papay::entrustweb::get;
    let case = DATA.case("get_papay_entrustweb");
    case.is::<get::Request>();
    case.redirected(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .plan_id(138602)
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .version("1.0")
            .sign("BC74254770F58904DBA41ECCCC3FC162")
            .timestamp("1781750142"),
    );
}

#[test]
fn get_papay_h5entrustweb() {
    use wechatpay_api::v2::papay::h5entrustweb::get;
    let case = DATA.case("get_papay_h5entrustweb");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .plan_id("138602")
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .version("1.0")
            .sign("BC74254770F58904DBA41ECCCC3FC162")
            .timestamp("1781750142")
            .clientip("203.0.113.24"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_papay_partner_deletecontract() {
    use wechatpay_api::v2::papay::partner::deletecontract::post;
    let case = DATA.case("post_papay_partner_deletecontract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .contract_id("202606186048271935")
            .contract_termination_remark("顾客不再续订，申请解约")
            .version("1.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_papay_partner_entrustweb() {
    use wechatpay_api::v2::papay::partner::entrustweb::get;
    let case = DATA.case("get_papay_partner_entrustweb");
    case.is::<get::Request>();
    case.redirected(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .plan_id(138602)
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .version("1.0")
            .sign("BC74254770F58904DBA41ECCCC3FC162")
            .timestamp("1781750142"),
    );
}

#[test]
fn get_papay_partner_h5entrustweb() {
    use wechatpay_api::v2::papay::partner::h5entrustweb::get;
    let case = DATA.case("get_papay_partner_h5entrustweb");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_mch_id("1684913560")
            .plan_id("138602")
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .version("1.0")
            .sign("BC74254770F58904DBA41ECCCC3FC162")
            .timestamp("1781750142")
            .clientip("203.0.113.24"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_papay_partner_preentrustweb() {
    use wechatpay_api::v2::papay::partner::preentrustweb::post;
    let case = DATA.case("post_papay_partner_preentrustweb");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mch_id("1684913560")
            .plan_id("138602")
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .version("1.0")
            .sign_type(post::SignType::Md5)
            .timestamp("1781750142")
            .return_app(post::ReturnApp::Y),
    );
    case.read::<post::Response>();
}

#[test]
fn post_papay_partner_querycontract() {
    use wechatpay_api::v2::papay::partner::querycontract::post;
    let case = DATA.case("post_papay_partner_querycontract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .contract_id("202606186048271935")
            .version("1.0"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_papay_preentrustweb() {
    use wechatpay_api::v2::papay::preentrustweb::post;
    let case = DATA.case("post_papay_preentrustweb");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .plan_id("138602")
            .contract_code("TEAQY20260618001")
            .request_serial(1695000187)
            .contract_display_account("李雷")
            .notify_url("https://pay.example.com/wechat/notices")
            .version("1.0")
            .sign_type(post::SignType::Md5)
            .timestamp("1781750142")
            .return_app(post::ReturnApp::Y),
    );
    case.read::<post::Response>();
}

#[test]
fn post_papay_querycontract() {
    use wechatpay_api::v2::papay::querycontract::post;
    let case = DATA.case("post_papay_querycontract");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id(1684907235)
            .contract_id("202606186048271935")
            .version("1.0"),
    );
    case.read::<post::Response>();
}
