//! 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · `ENTRUST.TERMINATE_RETENTION`
//!
//! Generated from docs/webhook/v3/ENTRUST.TERMINATE_RETENTION.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user is about to end a papay contract, asking the merchant for a retention offer.
///
/// 用户即将解除委托代扣协议时发送，向商户查询可用于挽留的优惠。
///
/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) / Papay contract retention inquiry · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012312222) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付商户号 / WeChat Pay merchant ID
    pub mchid: Option<String>,
    /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
    pub contract_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    pub appid: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    pub plan_id: Option<i64>,
    /// 商户签约协议号 / Merchant's number of the contract
    pub out_contract_code: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// The merchant's reply to 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON).
///
/// Pass it to [`Reply::data`](crate::client::webhook::Reply::data).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Reply(ObjectBuilder);

impl Reply {
    /// 返回状态码 / Status code of the response
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// 返回信息（错误或结果描述） / Description of the result or error
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// 解约挽留类型 / Kind of offer made to keep the user from terminating the contract
    ///
    /// Known values: `COUPON` (代金券挽留 / Retained by a cash coupon).
    pub fn retention_type(self, value: impl Into<String>) -> Self {
        Self(self.0.set("retention_type", value.into()))
    }

    /// 代金券信息 / Information on the cash coupon
    pub fn coupon_info(self, value: reply::CouponInfo) -> Self {
        Self(self.0.set("coupon_info", value))
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

    /// 代金券信息 / Information on the cash coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponInfo(ObjectBuilder);

    impl CouponInfo {
        /// 状态 / State
        pub fn state(self, value: impl Into<State>) -> Self {
            Self(self.0.set("state", value.into()))
        }

        /// 券ID / Coupon's ID
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponInfo);

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum State {
        /// 已发券 / Coupon sent
        ///
        /// `SEND_COUPON`
        SendCoupon,
        /// 券未使用 / Coupon unused
        ///
        /// `UNUSED_COUPON`
        UnusedCoupon,
        /// 未发券 / Coupon not sent
        ///
        /// `NOT_SEND_COUPON`
        NotSendCoupon,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        State,
        SendCoupon = "SEND_COUPON",
        UnusedCoupon = "UNUSED_COUPON",
        NotSendCoupon = "NOT_SEND_COUPON",
    );
}
