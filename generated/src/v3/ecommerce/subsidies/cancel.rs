//! 取消补差 · `POST /v3/ecommerce/subsidies/cancel`
//!
//! Generated from docs/openapi/v3/ecommerce/subsidies/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels the platform subsidy of an order marked for it, before profit sharing.
///
/// 对标记了平台补差的订单，在分账前取消其补差。
///
/// `POST /v3/ecommerce/subsidies/cancel`
///
/// 取消补差 / Cancel a platform subsidy · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477639) · feature `v3-ecommerce` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::ecommerce::subsidies::cancel::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .description("活动取消，不再补差");
/// ```
#[doc(alias = "取消补差")]
#[doc(alias = "/v3/ecommerce/subsidies/cancel")]
#[doc(alias = "post_v3_ecommerce_subsidies_cancel")]
#[doc(alias = "消补差")]
#[doc(alias = "补差")]
#[doc(alias = "Cancel a platform subsidy")]
#[doc(alias = "platform subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 取消补差. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `description`.
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

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
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
                "post_v3_ecommerce_subsidies_cancel",
                Method::Post,
                "/v3/ecommerce/subsidies/cancel",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/transaction_id", "/body/description"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 取消补差.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        result = "result",
        description = "description",
    );
}
