//! 撤销交易连接名片配置申请 · `POST /v3/brand/card/card-links/cancel-applyment`
//!
//! Generated from docs/openapi/v3/brand/card/card-links/cancel-applyment.md by `cargo xtask regen`; do not edit.

/// Cancels a pending application to link transactions to a brand's merchant card.
///
/// 撤销尚在处理中的申请，不再将交易连接到品牌的商家名片。
///
/// `POST /v3/brand/card/card-links/cancel-applyment`
///
/// 撤销交易连接名片配置申请 / Cancel a merchant card link application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016366797) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::cancel_applyment::post;
///
/// let request = post().business_code("1684907235_20260618100001").brand_id("138624");
/// ```
#[doc(alias = "撤销交易连接名片配置申请")]
#[doc(alias = "/v3/brand/card/card-links/cancel-applyment")]
#[doc(alias = "post_v3_brand_card_card_links_cancel_applyment")]
#[doc(alias = "销交易连接名片配置申请")]
#[doc(alias = "交易连接名片配置申请")]
#[doc(alias = "易连接名片配置申请")]
#[doc(alias = "连接名片配置申请")]
#[doc(alias = "接名片配置申请")]
#[doc(alias = "名片配置申请")]
#[doc(alias = "片配置申请")]
#[doc(alias = "配置申请")]
#[doc(alias = "置申请")]
#[doc(alias = "申请")]
#[doc(alias = "Cancel a merchant card link application")]
#[doc(alias = "merchant card link application")]
#[doc(alias = "card link application")]
#[doc(alias = "link application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销交易连接名片配置申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_code`, `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
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
                "post_v3_brand_card_card_links_cancel_applyment",
                Method::Post,
                "/v3/brand/card/card-links/cancel-applyment",
            )
            .body(Body::Json)
            .required(&["/body/business_code", "/body/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销交易连接名片配置申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
    );
}
