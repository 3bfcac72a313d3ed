//! The docs' samples of `v2-billcommentsp`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_billcommentsp.json"),
));

#[test]
fn post_billcommentsp_batchquerycomment() {
    use wechatpay_api::v2::billcommentsp::batchquerycomment::post;
    let case = DATA.case("post_billcommentsp_batchquerycomment");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .begin_time("20260617000000")
            .end_time("20260618000000")
            .offset(0)
            .limit(100),
    );
    case.read::<post::Response>();
}
