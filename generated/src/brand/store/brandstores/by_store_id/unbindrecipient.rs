//! 解绑收款商户号 · `POST /brand/store/brandstores/{store_id}/unbindrecipient`
//!
//! Generated from docs/openapi/brand/store/brandstores/{store_id}/unbindrecipient.md by `cargo xtask regen`; do not edit.

/// Unbinds a collecting merchant ID from one of the brand's own shops.
///
/// 品牌解除自己的门店与一个收款商户号的绑定。
///
/// `POST /brand/store/brandstores/{store_id}/unbindrecipient`
///
/// 解绑收款商户号 / Unbind a merchant ID from a shop (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015783007) · feature `brand-store` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::store::brandstores::by_store_id::unbindrecipient::post;
///
/// let request = post("108634217").mchid("1684907235");
/// ```
#[doc(alias = "解绑收款商户号")]
#[doc(alias = "/brand/store/brandstores/{store_id}/unbindrecipient")]
#[doc(alias = "post_brand_store_brandstores_store_id_unbindrecipient")]
#[doc(alias = "绑收款商户号")]
#[doc(alias = "收款商户号")]
#[doc(alias = "款商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Unbind a merchant ID from a shop (brand)")]
#[doc(alias = "merchant ID from a shop (brand)")]
#[doc(alias = "ID from a shop (brand)")]
#[doc(alias = "shop (brand)")]
#[doc(alias = "brand)")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解绑收款商户号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 门店收款商户号 / Merchant ID that receives the shop's payments
        ///
        /// **Required.** At most 16 characters.
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
                "post_brand_store_brandstores_store_id_unbindrecipient",
                Method::Post,
                "/brand/store/brandstores/{store_id}/unbindrecipient",
            )
            .body(Body::Json)
            .required(&["/body/mchid"]);

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
