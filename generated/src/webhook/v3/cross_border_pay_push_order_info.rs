//! 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
//!
//! Generated from docs/webhook/v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an overseas wallet user confirms payment, asking the institution to place the order.
///
/// 境外钱包用户确认付款时发送，要求机构下单。
///
/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) / Order creation requested · official page: [institution](https://pay.weixin.qq.com/doc/v3/institution/4019762399) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 受理网络交易流水号 / Acquiring network's transaction trace number
    ///
    /// Always present according to the docs.
    pub acq_tid: Option<String>,
    /// 钱包编码 / Code of the wallet
    ///
    /// Always present according to the docs.
    pub bank_type: Option<String>,
    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub amount: Option<Amount>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    acq_tid = "acq_tid",
    bank_type = "bank_type",
    amount = "amount",
    openid = "openid",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
    ///
    /// Always present according to the docs.
    pub total: Option<i64>,
    /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
    pub currency: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    currency = "currency",
);

/// The merchant's reply to 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON).
///
/// It must be signed: pass it to [`Client::signed_reply`](crate::Client::signed_reply).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Reply(ObjectBuilder);

impl Reply {
    /// 返回状态码 / Status code of the response
    ///
    /// **Required.**
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// 返回信息（错误或结果描述） / Description of the result or error
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// 受理网络交易流水号 / Acquiring network's transaction trace number
    ///
    /// **Required.**
    pub fn acq_tid(self, value: impl Into<String>) -> Self {
        Self(self.0.set("acq_tid", value.into()))
    }

    /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
    ///
    /// **Required.**
    pub fn prepay_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("prepay_id", value.into()))
    }

    /// 失效时间（链接、token、券等） / Time at which the link, token, coupon or other object expires
    ///
    /// **Required.** Format: `date-time`.
    pub fn expire_time(self, value: impl Into<String>) -> Self {
        Self(self.0.set("expire_time", value.into()))
    }

    /// 服务器IP地址 / IP address of the server
    ///
    /// **Required.** Format: `ip`.
    pub fn client_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set("client_ip", value.into()))
    }

    /// Adds a field that this version does not know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self(self.0.extra(name, value))
    }
}

impl ToValue for Reply {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}

/// Types of [`Reply`].
pub mod reply {
    use crate::__codegen::*;

    /// 返回状态码 / Status code of the response
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Code {
        /// 成功 / Success
        ///
        /// `SUCCESS`
        Success,
        /// 失败 / Failure
        ///
        /// `FAIL`
        Fail,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Code,
        Success = "SUCCESS",
        Fail = "FAIL",
    );
}
