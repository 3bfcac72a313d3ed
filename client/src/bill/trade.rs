//! Trade bills.

use super::table::{BillRecord, Column, Layout, TRADE, Total, exact};
use super::values::{count, decimal, fen, identifier, text, word};
use crate::codegen::Unrecognized;
use crate::types::{Decimal, Extra};

/// A payment, a refund or a reversal in a trade bill.
///
/// A field is `None` if its value is empty or the bill has no such column. Amounts are in fen.
/// Times are in Beijing time, such as `2027-01-15 10:00:00`. Some merchants' bills still have the
/// column titles of an early style.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TradeRecord {
    /// 交易时间: when the payment was made, or when the refund was accepted (not when the money
    /// arrived).
    pub time: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 特约商户号, 子商户号 in the early style; `None` if it is `0`, as for a direct merchant.
    pub sub_mchid: Option<String>,
    /// 设备号
    pub device_info: Option<String>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 交易类型: `JSAPI`, `APP`, `NATIVE`, …
    pub trade_type: Option<String>,
    /// 交易状态: whether this record is a payment, a refund or a reversal.
    pub state: Option<TradeState>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 货币种类
    pub currency: Option<String>,
    /// 应结订单金额, 总金额 in the early style: the amount of the order, minus coupons that WeChat Pay
    /// doesn't settle. 0 for a refund.
    pub settlement_amount: Option<i64>,
    /// 代金券金额; 企业红包金额 or 代金券或立减优惠金额 in the early style.
    pub coupon_amount: Option<i64>,
    /// 退款申请时间, only in bills of type `REFUND`.
    pub refund_requested_at: Option<String>,
    /// 退款成功时间, only in bills of type `REFUND`.
    pub refund_succeeded_at: Option<String>,
    /// 微信退款单号; `None` if it is `0`, as for a payment.
    pub refund_id: Option<String>,
    /// 商户退款单号; `None` if it is `0`, as for a payment.
    pub out_refund_no: Option<String>,
    /// 退款金额
    pub refund_amount: Option<i64>,
    /// 充值券退款金额; 企业红包退款金额 or 代金券或立减优惠退款金额 in the early style.
    pub coupon_refund_amount: Option<i64>,
    /// 退款类型: where the refund goes.
    pub refund_type: Option<RefundType>,
    /// 退款状态 at the time when the bill was created.
    pub refund_state: Option<RefundState>,
    /// 商品名称
    pub description: Option<String>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 手续费: the fee in **yuan**, because it has five decimals. Negative if it is refunded.
    pub fee: Option<Decimal>,
    /// 费率, such as `0.60%`.
    pub rate: Option<String>,
    /// 订单金额. 0 for a refund.
    pub order_amount: Option<i64>,
    /// 申请退款金额
    pub requested_refund_amount: Option<i64>,
    /// 费率备注
    pub rate_note: Option<String>,
    /// Columns unknown to this version, by title.
    pub extra: Extra,
}

/// The totals of a trade bill. A field is `None` if the bill has no such total. Amounts are in fen.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TradeTotals {
    /// 总交易单数: the number of records.
    pub count: Option<u64>,
    /// 应结订单总金额, 总交易额 in the early style.
    pub settlement_amount: Option<i64>,
    /// 退款总金额, 总退款金额 in the early style.
    pub refund_amount: Option<i64>,
    /// 充值券退款总金额; 总企业红包退款金额 or 总代金券或立减优惠退款金额 in the early style.
    pub coupon_refund_amount: Option<i64>,
    /// 手续费总金额, in **yuan**.
    pub fee: Option<Decimal>,
    /// 订单总金额
    pub order_amount: Option<i64>,
    /// 申请退款总金额
    pub requested_refund_amount: Option<i64>,
    /// Totals unknown to this version, by title.
    pub extra: Extra,
}

/// 交易状态: whether a record is a payment, a refund or a reversal.
#[derive(Clone)]
#[non_exhaustive]
pub enum TradeState {
    /// A payment.
    Success,
    /// A refund.
    Refund,
    /// A reversed payment that was made with a payment code.
    Revoked,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

crate::open_enum!(TradeState, Success = "SUCCESS", Refund = "REFUND", Revoked = "REVOKED");

/// 退款类型: where a refund goes.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundType {
    /// Back to where the payment came from.
    Original,
    /// To the user's balance.
    Balance,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

crate::open_enum!(RefundType, Original = "ORIGINAL", Balance = "BALANCE");

/// 退款状态. The values differ from those that a query for a refund returns.
#[derive(Clone)]
#[non_exhaustive]
pub enum RefundState {
    /// The money has arrived.
    Success,
    /// The refund is under way.
    Processing,
    /// The refund failed.
    Fail,
    /// The user's account can't receive the money.
    Change,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

crate::open_enum!(RefundState, Success = "SUCCESS", Processing = "PROCESSING", Fail = "FAIL", Change = "CHANGE",);

impl BillRecord for TradeRecord {
    type Totals = TradeTotals;
    const LAYOUT: Layout<Self> = Layout {
        kind: &TRADE,
        columns: COLUMNS,
        totals: TOTALS,
        extra: |record| &mut record.extra,
        extra_totals: |totals| &mut totals.extra,
    };
}

/// The first title of each column is today's. The other titles are from the early style, which some
/// merchants' bills still have. The docs (`format-trade`) say which of today's columns each early
/// title corresponds to.
const COLUMNS: &[Column<TradeRecord>] = &[
    Column { titles: &["交易时间"], read: |to, value| text(&mut to.time, value) },
    Column { titles: &["公众账号ID"], read: |to, value| text(&mut to.appid, value) },
    Column { titles: &["商户号"], read: |to, value| text(&mut to.mchid, value) },
    Column { titles: &["特约商户号", "子商户号"], read: |to, value| identifier(&mut to.sub_mchid, value) },
    Column { titles: &["设备号"], read: |to, value| text(&mut to.device_info, value) },
    Column { titles: &["微信订单号"], read: |to, value| text(&mut to.transaction_id, value) },
    Column { titles: &["商户订单号"], read: |to, value| text(&mut to.out_trade_no, value) },
    Column { titles: &["用户标识"], read: |to, value| text(&mut to.openid, value) },
    Column { titles: &["交易类型"], read: |to, value| text(&mut to.trade_type, value) },
    Column { titles: &["交易状态"], read: |to, value| word(&mut to.state, value) },
    Column { titles: &["付款银行"], read: |to, value| text(&mut to.bank_type, value) },
    Column { titles: &["货币种类"], read: |to, value| text(&mut to.currency, value) },
    Column { titles: &["应结订单金额", "总金额"], read: |to, value| fen(&mut to.settlement_amount, value) },
    Column {
        titles: &["代金券金额", "企业红包金额", "代金券或立减优惠金额"],
        read: |to, value| fen(&mut to.coupon_amount, value),
    },
    Column { titles: &["退款申请时间"], read: |to, value| text(&mut to.refund_requested_at, value) },
    Column { titles: &["退款成功时间"], read: |to, value| text(&mut to.refund_succeeded_at, value) },
    Column { titles: &["微信退款单号"], read: |to, value| identifier(&mut to.refund_id, value) },
    Column { titles: &["商户退款单号"], read: |to, value| identifier(&mut to.out_refund_no, value) },
    Column { titles: &["退款金额"], read: |to, value| fen(&mut to.refund_amount, value) },
    Column {
        titles: &["充值券退款金额", "企业红包退款金额", "代金券或立减优惠退款金额"],
        read: |to, value| fen(&mut to.coupon_refund_amount, value),
    },
    Column { titles: &["退款类型"], read: |to, value| word(&mut to.refund_type, value) },
    Column { titles: &["退款状态"], read: |to, value| word(&mut to.refund_state, value) },
    Column { titles: &["商品名称"], read: |to, value| text(&mut to.description, value) },
    Column { titles: &["商户数据包"], read: |to, value| text(&mut to.attach, value) },
    Column { titles: &["手续费"], read: |to, value| decimal(&mut to.fee, value) },
    Column { titles: &["费率"], read: |to, value| text(&mut to.rate, value) },
    Column { titles: &["订单金额"], read: |to, value| fen(&mut to.order_amount, value) },
    Column { titles: &["申请退款金额"], read: |to, value| fen(&mut to.requested_refund_amount, value) },
    Column { titles: &["费率备注"], read: |to, value| text(&mut to.rate_note, value) },
];

const TOTALS: &[Total<TradeRecord>] = &[
    Total {
        titles: &["总交易单数"],
        read: |to, value| count(&mut to.count, value),
        columns: &[],
        of: |_| 1,
        stated: |totals| totals.count.map(i128::from),
    },
    Total {
        titles: &["应结订单总金额", "总交易额"],
        read: |to, value| fen(&mut to.settlement_amount, value),
        columns: &["应结订单金额"],
        of: |record| record.settlement_amount.unwrap_or(0).into(),
        stated: |totals| totals.settlement_amount.map(i128::from),
    },
    Total {
        titles: &["退款总金额", "总退款金额"],
        read: |to, value| fen(&mut to.refund_amount, value),
        columns: &["退款金额"],
        of: |record| record.refund_amount.unwrap_or(0).into(),
        stated: |totals| totals.refund_amount.map(i128::from),
    },
    Total {
        titles: &["充值券退款总金额", "总企业红包退款金额", "总代金券或立减优惠退款金额"],
        read: |to, value| fen(&mut to.coupon_refund_amount, value),
        columns: &["充值券退款金额"],
        of: |record| record.coupon_refund_amount.unwrap_or(0).into(),
        stated: |totals| totals.coupon_refund_amount.map(i128::from),
    },
    Total {
        titles: &["手续费总金额"],
        read: |to, value| decimal(&mut to.fee, value),
        columns: &["手续费"],
        of: |record| exact(record.fee),
        stated: |totals| totals.fee.map(|fee| exact(Some(fee))),
    },
    Total {
        titles: &["订单总金额"],
        read: |to, value| fen(&mut to.order_amount, value),
        columns: &["订单金额"],
        of: |record| record.order_amount.unwrap_or(0).into(),
        stated: |totals| totals.order_amount.map(i128::from),
    },
    Total {
        titles: &["申请退款总金额"],
        read: |to, value| fen(&mut to.requested_refund_amount, value),
        columns: &["申请退款金额"],
        of: |record| record.requested_refund_amount.unwrap_or(0).into(),
        stated: |totals| totals.requested_refund_amount.map(i128::from),
    },
];
