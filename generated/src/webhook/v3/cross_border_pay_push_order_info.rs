//! 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
//!
//! Generated from docs/webhook/v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
///
/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/institution/4019762399) · feature `webhooks`
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug, Default)]
pub struct Reply {
    code: Option<reply::Code>,
    message: Option<String>,
    acq_tid: Option<String>,
    prepay_id: Option<String>,
    expire_time: Option<String>,
    client_ip: Option<String>,
    extra: Extra,
}

impl Reply {
    /// `code`
    ///
    /// **Required.**
    pub fn code(mut self, value: impl Into<reply::Code>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// `message`
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// `acq_tid`
    ///
    /// **Required.**
    pub fn acq_tid(mut self, value: impl Into<String>) -> Self {
        self.acq_tid = Some(value.into());
        self
    }

    /// `prepay_id`
    ///
    /// **Required.**
    pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
        self.prepay_id = Some(value.into());
        self
    }

    /// `expire_time`
    ///
    /// **Required.**
    pub fn expire_time(mut self, value: impl Into<String>) -> Self {
        self.expire_time = Some(value.into());
        self
    }

    /// `client_ip`
    ///
    /// **Required.**
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }

    /// Adds a field that these docs do not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

sent!(
    Reply,
    code = "code",
    message = "message",
    acq_tid = "acq_tid",
    prepay_id = "prepay_id",
    expire_time = "expire_time",
    client_ip = "client_ip",
);

/// Types of [`Reply`].
pub mod reply {
    use crate::model::*;

    /// Code
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
