//! 退款异常(REFUND.ABNORMAL)通知(JSON) · `REFUND.ABNORMAL`
//!
//! Generated from docs/webhook/v3/REFUND.ABNORMAL.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a refund is abnormal, for example because the payer's bank card is void or frozen.
///
/// 退款异常(REFUND.ABNORMAL)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013070388), [3](https://pay.weixin.qq.com/doc/v3/merchant/4012810605), [4](https://pay.weixin.qq.com/doc/v3/merchant/4012791886), [5](https://pay.weixin.qq.com/doc/v3/merchant/4012791906), [6](https://pay.weixin.qq.com/doc/v3/merchant/4012085921), [7](https://pay.weixin.qq.com/doc/v3/merchant/4013421172), [8](https://pay.weixin.qq.com/doc/v3/merchant/4013421273), [9](https://pay.weixin.qq.com/doc/v3/merchant/4013421356), [10](https://pay.weixin.qq.com/doc/v3/merchant/4013421448), [11](https://pay.weixin.qq.com/doc/v3/merchant/4013071196), [12](https://pay.weixin.qq.com/doc/v3/merchant/4012268885), [13](https://pay.weixin.qq.com/doc/v3/merchant/4012587976), [14](https://pay.weixin.qq.com/doc/v3/merchant/4012647469), [15](https://pay.weixin.qq.com/doc/v3/merchant/4012083103), [16](https://pay.weixin.qq.com/doc/v3/partner/4012085298), [17](https://pay.weixin.qq.com/doc/v3/partner/4013080241), [18](https://pay.weixin.qq.com/doc/v3/partner/4012085681), [19](https://pay.weixin.qq.com/doc/v3/partner/4012085876), [20](https://pay.weixin.qq.com/doc/v3/partner/4012085802), [21](https://pay.weixin.qq.com/doc/v3/partner/4012231901), [22](https://pay.weixin.qq.com/doc/v3/partner/4013462126), [23](https://pay.weixin.qq.com/doc/v3/partner/4013462195), [24](https://pay.weixin.qq.com/doc/v3/partner/4013462327), [25](https://pay.weixin.qq.com/doc/v3/partner/4013462586), [26](https://pay.weixin.qq.com/doc/v3/partner/4013080628), [27](https://pay.weixin.qq.com/doc/v3/partner/4012167494), [28](https://pay.weixin.qq.com/doc/v3/partner/4012650317), [29](https://pay.weixin.qq.com/doc/v3/partner/4012166857), [30](https://pay.weixin.qq.com/doc/v3/partner/4012886275), [31](https://pay.weixin.qq.com/doc/v3/partner/4012086319), [32](https://pay.weixin.qq.com/doc/v3/partner/4012124635), [33](https://pay.weixin.qq.com/doc/v3/partner/4013163616), [34](https://pay.weixin.qq.com/doc/v3/partner/4012586138), [35](https://pay.weixin.qq.com/doc/v3/partner/4015252444), [36](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884), [37](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447), [38](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487), [39](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541), [40](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577), [41](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605), [42](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467), [43](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479), [44](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
    ///
    /// Documented as always there.
    pub sp_mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// 商户订单号 / Merchant's order number
    ///
    /// Documented as always there.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号 / WeChat Pay's transaction ID
    ///
    /// Documented as always there.
    pub transaction_id: Option<String>,
    /// 商户退款单号 / Merchant's refund number
    ///
    /// Documented as always there.
    pub out_refund_no: Option<String>,
    /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
    ///
    /// Documented as always there.
    pub refund_id: Option<String>,
    /// 退款状态 / State of the refund
    ///
    /// Documented as always there.
    pub refund_status: Option<RefundStatus>,
    /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
    pub success_time: Option<String>,
    /// 退款入账账户 / Account the refund goes to
    ///
    /// Documented as always there.
    pub user_received_account: Option<String>,
    /// 金额（或金额信息对象），整数时单位：分 / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Documented as always there.
    pub amount: Option<Amount>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// 退款资金来源或出资商户 / Which account or merchant funds the refund
    pub refund_account: Option<RefundAccount>,
    /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
    pub individual_auth_id: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sp_mchid = "sp_mchid",
    sub_mchid = "sub_mchid",
    out_trade_no = "out_trade_no",
    transaction_id = "transaction_id",
    out_refund_no = "out_refund_no",
    refund_id = "refund_id",
    refund_status = "refund_status",
    success_time = "success_time",
    user_received_account = "user_received_account",
    amount = "amount",
    mchid = "mchid",
    refund_account = "refund_account",
    individual_auth_id = "individual_auth_id",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 退款状态 / State of the refund
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundStatus {
    /// 退款成功 / Refunded
    ///
    /// `SUCCESS`
    Success,
    /// 退款关闭 / Refund closed
    ///
    /// `CLOSED`
    Closed,
    /// 退款异常 / Refund abnormal
    ///
    /// `ABNORMAL`
    Abnormal,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundStatus,
    Success = "SUCCESS",
    Closed = "CLOSED",
    Abnormal = "ABNORMAL",
);

/// 金额（或金额信息对象），整数时单位：分 / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额，境内单位：分 / Total amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Documented as always there.
    pub total: Option<i64>,
    /// 退款金额，境内单位：分 / Refund amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Documented as always there.
    pub refund: Option<i64>,
    /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
    ///
    /// Documented as always there.
    pub payer_total: Option<i64>,
    /// 用户退款金额，单位：币种最小单位（人民币为分） / Amount refunded to the payer, in the currency's smallest unit (fen for CNY)
    ///
    /// Documented as always there.
    pub payer_refund: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    refund = "refund",
    payer_total = "payer_total",
    payer_refund = "payer_refund",
);

/// 退款资金来源或出资商户 / Which account or merchant funds the refund
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundAccount {
    /// 电商平台垫付 / Advanced by the e-commerce platform
    ///
    /// `REFUND_SOURCE_PARTNER_ADVANCE`
    RefundSourcePartnerAdvance,
    /// 二级商户出资 / Funded by the sub-merchant of the platform
    ///
    /// `REFUND_SOURCE_SUB_MERCHANT`
    RefundSourceSubMerchant,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    RefundAccount,
    RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
);
