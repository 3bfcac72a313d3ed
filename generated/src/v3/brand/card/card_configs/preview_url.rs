//! 获取商家名片预览二维码 · `GET /v3/brand/card/card-configs/preview-url`
//!
//! Generated from docs/openapi/v3/brand/card/card-configs/preview-url.md by `cargo xtask regen`; do not edit.

/// Obtains a fresh preview QR code link for an unpublished merchant card configuration.
///
/// 为未发布的商家名片配置获取新的预览二维码链接。
///
/// `GET /v3/brand/card/card-configs/preview-url`
///
/// 获取商家名片预览二维码 / Get a merchant card preview QR code · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016641998) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::preview_url::get;
///
/// let request = get().brand_id("138624");
/// ```
#[doc(alias = "获取商家名片预览二维码")]
#[doc(alias = "/v3/brand/card/card-configs/preview-url")]
#[doc(alias = "get_v3_brand_card_card_configs_preview_url")]
#[doc(alias = "取商家名片预览二维码")]
#[doc(alias = "商家名片预览二维码")]
#[doc(alias = "家名片预览二维码")]
#[doc(alias = "名片预览二维码")]
#[doc(alias = "片预览二维码")]
#[doc(alias = "预览二维码")]
#[doc(alias = "览二维码")]
#[doc(alias = "二维码")]
#[doc(alias = "维码")]
#[doc(alias = "Get a merchant card preview QR code")]
#[doc(alias = "merchant card preview QR code")]
#[doc(alias = "card preview QR code")]
#[doc(alias = "preview QR code")]
#[doc(alias = "QR code")]
#[doc(alias = "code")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取商家名片预览二维码. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("business_code", value.into()))
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("applyment_id", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
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
                "get_v3_brand_card_card_configs_preview_url",
                Method::Get,
                "/v3/brand/card/card-configs/preview-url",
            )
            .query(&["business_code", "applyment_id", "brand_id"])
            .required(&["/query/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取商家名片预览二维码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 商家名片预览二维码链接 / Link of the QR code that previews the merchant card
        ///
        /// Always present according to the docs. Format: `uri`.
        pub card_preview_url: Option<String>,
        /// 预览二维码链接过期时间 / Time the link of the preview QR code expires
        ///
        /// Always present according to the docs.
        pub url_expired_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        applyment_id = "applyment_id",
        brand_id = "brand_id",
        card_preview_url = "card_preview_url",
        url_expired_time = "url_expired_time",
    );
}
