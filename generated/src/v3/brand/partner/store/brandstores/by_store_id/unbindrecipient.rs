//! 解绑收款商户号 · `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
//!
//! Generated from docs/openapi/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient.md by `cargo xtask regen`; do not edit.

/// Unbinds a collecting merchant ID from a brand's shop for a partner.
///
/// 供服务商解除品牌门店与一个收款商户号的绑定。
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
///
/// 解绑收款商户号 / Unbind a merchant ID from a brand shop · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015783188) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::unbindrecipient::post;
///
/// let request = post("108634217").brand_id("138624").mchid("1684907235");
/// ```
#[doc(alias = "解绑收款商户号")]
#[doc(alias = "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient")]
#[doc(alias = "post_v3_brand_partner_store_brandstores_store_id_unbindrecipient")]
#[doc(alias = "绑收款商户号")]
#[doc(alias = "收款商户号")]
#[doc(alias = "款商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Unbind a merchant ID from a brand shop")]
#[doc(alias = "merchant ID from a brand shop")]
#[doc(alias = "ID from a brand shop")]
#[doc(alias = "brand shop")]
#[doc(alias = "shop")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解绑收款商户号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 门店收款商户号 / Merchant ID that receives the shop's payments
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
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
                "post_v3_brand_partner_store_brandstores_store_id_unbindrecipient",
                Method::Post,
                "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 解绑收款商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店收款信息绑定或解绑失败的原因 / Reason why the shop's payment recipient could not be bound or unbound
        pub failed_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        failed_reason = "failed_reason",
    );
}
