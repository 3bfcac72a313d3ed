//! The docs' samples of `v3-refund`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_refund.json"),
));

#[test]
fn post_v3_refund_domestic_refunds() {
    use wechatpay_api::v3::refund::domestic::refunds::post;
    let case = DATA.case("post_v3_refund_domestic_refunds");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_trade_no("TEA20260618103542007")
            .out_refund_no("RF20260620090211003")
            .reason("礼盒破损")
            .notify_url("https://pay.example.com/wechat/refunds")
            .funds_account("AVAILABLE")
            .amount(
                post::Amount::default()
                    .refund(1200)
                    .from([
                        post::From::default()
                            .account(post::Account::Available)
                            .amount(1200),
                    ])
                    .total(35200)
                    .currency("CNY"),
            )
            .goods_detail([
                post::GoodsDetail::default()
                    .merchant_goods_id("BOX-S")
                    .goods_name("小号礼盒")
                    .unit_price(1200)
                    .refund_amount(1200)
                    .refund_quantity(1),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_refund_domestic_refunds_out_refund_no() {
    use wechatpay_api::v3::refund::domestic::refunds::by_out_refund_no::get;
    let case = DATA.case("get_v3_refund_domestic_refunds_out_refund_no");
    case.is::<get::Request>();
    case.responded("request", get("RF20260620090211003").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_refund_domestic_refunds_refund_id_apply_abnormal_refund() {
    use wechatpay_api::v3::refund::domestic::refunds::by_refund_id::apply_abnormal_refund::post;
    let case = DATA
        .case("post_v3_refund_domestic_refunds_refund_id_apply_abnormal_refund");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("50302607442026062057190384621")
            .sub_mchid("1684913560")
            .out_refund_no("RF20260620090211003")
            .r#type(post::Type::UserBankCard)
            .bank_type(post::BankType::CmbDebit)
            .bank_account("6200000000000000000")
            .real_name("李雷"),
    );
    case.read::<post::Response>();
}
