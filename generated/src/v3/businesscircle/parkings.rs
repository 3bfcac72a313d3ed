//! 商圈会员停车状态同步 · `POST /v3/businesscircle/parkings`
//!
//! Generated from docs/openapi/v3/businesscircle/parkings.md by `cargo xtask regen`; do not edit.

/// Synchronizes a mall member's parking state to WeChat Pay so that it can determine the member's presence and points.
///
/// 将商圈会员的停车状态同步给微信支付，用于判断会员是否到场及其积分。
///
/// `POST /v3/businesscircle/parkings`
///
/// 商圈会员停车状态同步 / Synchronize a mall member's parking state · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535502), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474127) · feature `v3-businesscircle` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::businesscircle::parkings::post;
///
/// let request = post()
///     .brandid(138624)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plate_number("川A00000")
///     .state("IN")
///     .time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "商圈会员停车状态同步")]
#[doc(alias = "/v3/businesscircle/parkings")]
#[doc(alias = "post_v3_businesscircle_parkings")]
#[doc(alias = "圈会员停车状态同步")]
#[doc(alias = "会员停车状态同步")]
#[doc(alias = "员停车状态同步")]
#[doc(alias = "停车状态同步")]
#[doc(alias = "车状态同步")]
#[doc(alias = "状态同步")]
#[doc(alias = "态同步")]
#[doc(alias = "同步")]
#[doc(alias = "Synchronize a mall members parking state")]
#[doc(alias = "mall members parking state")]
#[doc(alias = "members parking state")]
#[doc(alias = "s parking state")]
#[doc(alias = "parking state")]
#[doc(alias = "state")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商圈会员停车状态同步. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brandid`, `appid`, `openid`, `plate_number`, `state`, `time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 品牌ID / Brand's ID
        ///
        /// **Required.**
        pub fn brandid(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("brandid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 状态 / State
        ///
        /// **Required.**
        pub fn state(self, value: impl Into<String>) -> Self {
            Self(self.0.body("state", value.into()))
        }

        /// 时间 / Time
        ///
        /// **Required.**
        pub fn time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_businesscircle_parkings",
                Method::Post,
                "/v3/businesscircle/parkings",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/brandid",
                    "/body/appid",
                    "/body/openid",
                    "/body/plate_number",
                    "/body/state",
                    "/body/time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
