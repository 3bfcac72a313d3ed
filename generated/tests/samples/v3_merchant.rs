//! The docs' samples of `v3-merchant`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_merchant.json"),
));

#[test]
fn get_v3_merchant_fund_balance_account_type() {
    use wechatpay_api::v3::merchant::fund::balance::by_account_type::get;
    let case = DATA.case("get_v3_merchant_fund_balance_account_type");
    case.is::<get::Request>();
    case.responded("request", get("BASIC"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_fund_dayendbalance_account_type() {
    use wechatpay_api::v3::merchant::fund::dayendbalance::by_account_type::get;
    let case = DATA.case("get_v3_merchant_fund_dayendbalance_account_type");
    case.is::<get::Request>();
    case.responded("request", get("BASIC").date("2026-06-17"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_fund_withdraw() {
    use wechatpay_api::v3::merchant::fund::withdraw::post;
    let case = DATA.case("post_v3_merchant_fund_withdraw");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("WD20260618160000001")
            .amount(1000000)
            .remark("六月茶叶货款提现")
            .bank_memo("六月货款")
            .account_type(post::AccountType::Basic)
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_merchant_fund_withdraw_bill_type_bill_type() {
    use wechatpay_api::v3::merchant::fund::withdraw::bill_type::by_bill_type::get;
    let case = DATA.case("get_v3_merchant_fund_withdraw_bill_type_bill_type");
    case.is::<get::Request>();
    case.responded("request", get("NO_SUCC").bill_date("2026-06-17").tar_type("GZIP"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_fund_withdraw_out_request_no_out_request_no() {
    use wechatpay_api::v3::merchant::fund::withdraw::out_request_no::by_out_request_no::get;
    let case = DATA.case("get_v3_merchant_fund_withdraw_out_request_no_out_request_no");
    case.is::<get::Request>();
    case.responded("request", get("WD20260618160000001"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_merchant_fund_withdraw_withdraw_id_withdraw_id() {
    use wechatpay_api::v3::merchant::fund::withdraw::withdraw_id::by_withdraw_id::get;
    let case = DATA.case("get_v3_merchant_fund_withdraw_withdraw_id_withdraw_id");
    case.is::<get::Request>();
    case.responded("request", get("4090000168490723520260618000482"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_merchant_media_upload() {
    use wechatpay_api::v3::merchant::media::upload::post;
    let case = DATA.case("post_v3_merchant_media_upload");
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
fn post_v3_merchant_media_video_upload() {
    use wechatpay_api::v3::merchant::media::video_upload::post;
    let case = DATA.case("post_v3_merchant_media_video_upload");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.mp4",
                    "the bytes of the file",
                ),
            ),
    );
    case.read::<post::Response>();
}
