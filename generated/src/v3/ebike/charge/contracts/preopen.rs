//! 预开通服务 · `POST /v3/ebike/charge/contracts/preopen`
//!
//! Generated from docs/openapi/v3/ebike/charge/contracts/preopen.md by `cargo xtask regen`; do not edit.

/// Pre-opens the e-bike charging deduction service and returns the ID for the signing Mini Program.
///
/// 预开通电动自行车充电代扣服务，返回打开签约小程序所用的预开通ID。
///
/// `POST /v3/ebike/charge/contracts/preopen`
///
/// 预开通服务 / Pre-open the e-bike charging deduction service · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml) · feature `v3-ebike` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ebike::charge::contracts::preopen::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .trade_scene("CHARGE")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "预开通服务")]
#[doc(alias = "/v3/ebike/charge/contracts/preopen")]
#[doc(alias = "post_v3_ebike_charge_contracts_preopen")]
#[doc(alias = "开通服务")]
#[doc(alias = "通服务")]
#[doc(alias = "服务")]
#[doc(alias = "Pre-open the e-bike charging deduction service")]
#[doc(alias = "e-bike charging deduction service")]
#[doc(alias = "charging deduction service")]
#[doc(alias = "deduction service")]
#[doc(alias = "service")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预开通服务. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `trade_scene`, `openid`.
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

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
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
                "post_v3_ebike_charge_contracts_preopen",
                Method::Post,
                "/v3/ebike/charge/contracts/preopen",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/trade_scene", "/body/openid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 预开通服务.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预开通ID / Pre-opening ID with which the user goes on to open the service
        ///
        /// Always present according to the docs.
        pub preopen_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        preopen_id = "preopen_id",
    );
}
