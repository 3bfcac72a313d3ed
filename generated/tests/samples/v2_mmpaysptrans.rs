//! The docs' samples of `v2-mmpaysptrans`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_mmpaysptrans.json"),
));

#[test]
fn post_mmpaysptrans_pay_bank() {
    use wechatpay_api::v2::mmpaysptrans::pay_bank::post;
    let case = DATA.case("post_mmpaysptrans_pay_bank");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .mch_id("1684907235")
            .partner_trade_no("TR20260618150000001")
            .enc_bank_no("6200000000000000000")
            .enc_true_name("李雷")
            .bank_code("1001")
            .amount(17600)
            .desc("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_mmpaysptrans_query_bank() {
    use wechatpay_api::v2::mmpaysptrans::query_bank::post;
    let case = DATA.case("post_mmpaysptrans_query_bank");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().mch_id("1684907235").partner_trade_no("TR20260618150000001"),
    );
    case.read::<post::Response>();
}
