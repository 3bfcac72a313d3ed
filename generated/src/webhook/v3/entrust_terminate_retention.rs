//! 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · `ENTRUST.TERMINATE_RETENTION`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE_RETENTION.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
///
/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012312222) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `mchid`
    pub mchid: Option<String>,
    /// `contract_id`
    pub contract_id: Option<String>,
    /// `appid`
    pub appid: Option<String>,
    /// `plan_id`
    pub plan_id: Option<i64>,
    /// `out_contract_code`
    pub out_contract_code: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    mchid = "mchid",
    contract_id = "contract_id",
    appid = "appid",
    plan_id = "plan_id",
    out_contract_code = "out_contract_code",
    openid = "openid",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// What a merchant answers to 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON).
///
/// [`Reply::data`](crate::client::webhook::Reply::data) makes the answer of it.
#[derive(Clone, Debug, Default)]
pub struct Reply(Fields);

impl Reply {
    /// `code`
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// `message`
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// `retention_type`
    ///
    /// Known: `COUPON`.
    pub fn retention_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set("retention_type", value.into()))
    }

    /// `coupon_info`
    pub fn coupon_info(self, value: reply::CouponInfo) -> Self {
        Self(self.0.set("coupon_info", value))
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

    /// CouponInfo
    #[derive(Clone, Debug, Default)]
    pub struct CouponInfo(Fields);

    impl CouponInfo {
        /// `state`
        pub fn state(self, value: impl Into<State>) -> Self {
            Self(self.0.set("state", value.into()))
        }

        /// `coupon_id`
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponInfo);

    /// State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum State {
        /// `SEND_COUPON`
        SendCoupon,
        /// `UNUSED_COUPON`
        UnusedCoupon,
        /// `NOT_SEND_COUPON`
        NotSendCoupon,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        State,
        SendCoupon = "SEND_COUPON",
        UnusedCoupon = "UNUSED_COUPON",
        NotSendCoupon = "NOT_SEND_COUPON",
    );
}
