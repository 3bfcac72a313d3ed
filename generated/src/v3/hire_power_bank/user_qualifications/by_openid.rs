//! 查询用户保险订单领取资格 · `GET /v3/hire-power-bank/user-qualifications/{openid}`
//!
//! Generated from docs/openapi/v3/hire-power-bank/user-qualifications/{openid}.md by `cargo xtask regen`; do not edit.

/// Queries by OpenID whether a user may claim a power bank rental insurance order.
///
/// 按OpenID查询用户能否领取充电宝租借的保险订单。
///
/// `GET /v3/hire-power-bank/user-qualifications/{openid}`
///
/// 查询用户保险订单领取资格 / Query power bank insurance order eligibility · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html) · feature `v3-hire-power-bank` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::hire_power_bank::user_qualifications::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询用户保险订单领取资格")]
#[doc(alias = "/v3/hire-power-bank/user-qualifications/{openid}")]
#[doc(alias = "get_v3_hire_power_bank_user_qualifications_openid")]
#[doc(alias = "询用户保险订单领取资格")]
#[doc(alias = "用户保险订单领取资格")]
#[doc(alias = "户保险订单领取资格")]
#[doc(alias = "保险订单领取资格")]
#[doc(alias = "险订单领取资格")]
#[doc(alias = "订单领取资格")]
#[doc(alias = "单领取资格")]
#[doc(alias = "领取资格")]
#[doc(alias = "取资格")]
#[doc(alias = "资格")]
#[doc(alias = "Query power bank insurance order eligibility")]
#[doc(alias = "power bank insurance order eligibility")]
#[doc(alias = "bank insurance order eligibility")]
#[doc(alias = "insurance order eligibility")]
#[doc(alias = "order eligibility")]
#[doc(alias = "eligibility")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户保险订单领取资格. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_hire_power_bank_user_qualifications_openid",
            Method::Get,
            "/v3/hire-power-bank/user-qualifications/{openid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户保险订单领取资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户是否有资格领取保险订单 / Whether the user may receive the insurance order
        pub qualified_user: Option<bool>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        qualified_user = "qualified_user",
    );
}
