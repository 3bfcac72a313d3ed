//! 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) · `CREDIT_REPAYMENT.DEDUCTION_PAY`
//!
//! Generated from docs/webhook/v3/CREDIT_REPAYMENT.DEDUCTION_PAY.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to the partner when an automatic repayment has been deducted successfully.
///
/// 自动还款扣款成功后通知服务商。
///
/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) / Automatic repayment deducted · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016790592) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Always present according to the docs.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 还款单状态 / State of the repayment order
    ///
    /// Always present according to the docs. Known values: `DEDUCT_ORDER_STATE_PAY_SUCCESS` (支付成功 / Paid).
    pub order_state: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Always present according to the docs.
    pub out_trade_no: Option<String>,
    /// 商户侧预约还款单号 / Merchant's number of the scheduled repayment
    ///
    /// Always present according to the docs.
    pub out_record_id: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    ///
    /// Always present according to the docs.
    pub contract_id: Option<String>,
    /// 扣费（还款）金额 / Amount deducted or repaid
    ///
    /// Always present according to the docs.
    pub deduct_amount: Option<String>,
    /// 实际还款金额 / Amount actually repaid
    pub pay_success_amount: Option<String>,
    /// 描述 / Description
    ///
    /// Always present according to the docs.
    pub description: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    pub transaction_id: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    appid = "appid",
    sub_appid = "sub_appid",
    openid = "openid",
    order_state = "order_state",
    out_trade_no = "out_trade_no",
    out_record_id = "out_record_id",
    contract_id = "contract_id",
    deduct_amount = "deduct_amount",
    pay_success_amount = "pay_success_amount",
    description = "description",
    attach = "attach",
    transaction_id = "transaction_id",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
