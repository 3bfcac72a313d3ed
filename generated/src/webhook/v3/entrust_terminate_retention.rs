//! 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · `ENTRUST.TERMINATE_RETENTION`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE_RETENTION.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
///
/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012312222) · feature `webhooks`
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug, Default)]
pub struct Reply {
    code: Option<reply::Code>,
    message: Option<String>,
    retention_type: Option<String>,
    coupon_info: Option<reply::CouponInfo>,
    extra: Extra,
}

impl Reply {
    /// `code`
    pub fn code(mut self, value: impl Into<reply::Code>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// `message`
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// `retention_type`
    ///
    /// Known: `COUPON`.
    pub fn retention_type(mut self, value: impl Into<String>) -> Self {
        self.retention_type = Some(value.into());
        self
    }

    /// `coupon_info`
    pub fn coupon_info(mut self, value: impl Into<reply::CouponInfo>) -> Self {
        self.coupon_info = Some(value.into());
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
    retention_type = "retention_type",
    coupon_info = "coupon_info",
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

    /// CouponInfo
    #[derive(Clone, Debug, Default)]
    pub struct CouponInfo {
        state: Option<State>,
        coupon_id: Option<String>,
        extra: Extra,
    }

    impl CouponInfo {
        /// `state`
        pub fn state(mut self, value: impl Into<State>) -> Self {
            self.state = Some(value.into());
            self
        }

        /// `coupon_id`
        pub fn coupon_id(mut self, value: impl Into<String>) -> Self {
            self.coupon_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CouponInfo,
        state = "state",
        coupon_id = "coupon_id",
    );

    /// State
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
