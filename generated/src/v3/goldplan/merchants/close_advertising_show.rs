//! 关闭广告展示 · `POST /v3/goldplan/merchants/close-advertising-show`
//!
//! Generated from docs/openapi/v3/goldplan/merchants/close-advertising-show.md by `cargo xtask regen`; do not edit.

/// Disables advertising on the Gold Plan page of a partner's sub-merchant.
///
/// 服务商关闭特约商户点金计划页面上的广告。
///
/// `POST /v3/goldplan/merchants/close-advertising-show`
///
/// 关闭广告展示 / Disable Gold Plan advertising · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012473781) · feature `v3-goldplan` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::goldplan::merchants::close_advertising_show::post;
///
/// let request = post().sub_mchid("1684913560");
/// ```
#[doc(alias = "关闭广告展示")]
#[doc(alias = "/v3/goldplan/merchants/close-advertising-show")]
#[doc(alias = "post_v3_goldplan_merchants_close_advertising_show")]
#[doc(alias = "闭广告展示")]
#[doc(alias = "广告展示")]
#[doc(alias = "告展示")]
#[doc(alias = "展示")]
#[doc(alias = "Disable Gold Plan advertising")]
#[doc(alias = "Gold Plan advertising")]
#[doc(alias = "Plan advertising")]
#[doc(alias = "advertising")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 关闭广告展示. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_goldplan_merchants_close_advertising_show",
                Method::Post,
                "/v3/goldplan/merchants/close-advertising-show",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
