//! 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
//!
//! Generated from docs/webhook/v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
///
/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/institution/4019762399) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `acq_tid`
    ///
    /// Documented as always there.
    pub acq_tid: Option<String>,
    /// `bank_type`
    ///
    /// Documented as always there.
    pub bank_type: Option<String>,
    /// `amount`
    ///
    /// Documented as always there.
    pub amount: Option<Amount>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// Amount
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// `total`
    ///
    /// Documented as always there.
    pub total: Option<i64>,
    /// `currency`
    pub currency: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    Amount,
    total = "total",
    currency = "currency",
);

/// What a merchant answers to 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON).
///
/// Signed: [`Client::signed_reply`](crate::Client::signed_reply) makes the answer of it.
#[derive(Clone, Debug, Default)]
pub struct Reply(Fields);

impl Reply {
    /// `code`
    ///
    /// **Required.**
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// `message`
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// `acq_tid`
    ///
    /// **Required.**
    pub fn acq_tid(self, value: impl Into<String>) -> Self {
        Self(self.0.set("acq_tid", value.into()))
    }

    /// `prepay_id`
    ///
    /// **Required.**
    pub fn prepay_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("prepay_id", value.into()))
    }

    /// `expire_time`
    ///
    /// **Required.**
    pub fn expire_time(self, value: impl Into<String>) -> Self {
        Self(self.0.set("expire_time", value.into()))
    }

    /// `client_ip`
    ///
    /// **Required.**
    pub fn client_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set("client_ip", value.into()))
    }

    /// Adds a field that these docs do not know.
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
    use crate::model::*;

    /// Code
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Code {
        /// `SUCCESS`
        Success,
        /// `FAIL`
        Fail,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Code,
        Success = "SUCCESS",
        Fail = "FAIL",
    );
}
