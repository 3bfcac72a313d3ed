//! 撤销交易连接名片配置申请 · `POST /v3/brand/card/card-links/cancel-applyment`
//!
//! Generated from docs/openapi/v3/brand/card/card-links/cancel-applyment.md by `cargo xtask regen`; do not edit.

/// 撤销交易连接名片配置申请
///
/// `POST /v3/brand/card/card-links/cancel-applyment`
///
/// 撤销交易连接名片配置申请 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366797) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::cancel_applyment::post;
///
/// let request = post().business_code("BC20260618889").brand_id("2062");
/// ```
#[doc(alias = "撤销交易连接名片配置申请")]
#[doc(alias = "/v3/brand/card/card-links/cancel-applyment")]
#[doc(alias = "post_v3_brand_card_card_links_cancel_applyment")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 撤销交易连接名片配置申请; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_code`, `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        business_code: Option<String>,
        brand_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_card_card_links_cancel_applyment",
                Verb::Post,
                "/v3/brand/card/card-links/cancel-applyment",
            )
            .body(Body::Json)
            .required(&["/body/business_code", "/body/brand_id"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("business_code", &self.business_code)
                .body("brand_id", &self.brand_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 撤销交易连接名片配置申请.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `business_code`
        ///
        /// Documented as always there.
        pub business_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
    );
}
