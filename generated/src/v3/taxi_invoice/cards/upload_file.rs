//! 上传出租车电子发票文件 · `POST /v3/taxi-invoice/cards/upload-file`
//!
//! Generated from docs/openapi/v3/taxi-invoice/cards/upload-file.md by `cargo xtask regen`; do not edit.

/// 上传出租车电子发票文件
///
/// `POST /v3/taxi-invoice/cards/upload-file`
///
/// 上传出租车电子发票文件 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692904) · feature `v3-taxi-invoice`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::cards::upload_file::post;
///
/// let request = post()
///     .extra("file", "示例F283")
///     .meta(
///         post::Meta::default()
///             .company_mchid("1684907235")
///             .region_id(1)
///             .digest("示例D687")
///             .digest_algorithm("DIGEST_ALGORITHM_SM3"),
///     );
/// ```
#[doc(alias = "上传出租车电子发票文件")]
#[doc(alias = "/v3/taxi-invoice/cards/upload-file")]
#[doc(alias = "post_v3_taxi_invoice_cards_upload_file")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上传出租车电子发票文件; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        file: Option<Upload>,
        meta: Option<Meta>,
        extra: Extra,
    }

    impl Request {
        /// `file`
        ///
        /// **Required.**
        pub fn file(mut self, value: impl Into<Upload>) -> Self {
            self.file = Some(value.into());
            self
        }

        /// `meta`
        ///
        /// **Required.**
        pub fn meta(mut self, value: impl Into<Meta>) -> Self {
            self.meta = Some(value.into());
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
                "post_v3_taxi_invoice_cards_upload_file",
                Verb::Post,
                "/v3/taxi-invoice/cards/upload-file",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/company_mchid",
                    "/body/meta/region_id",
                    "/body/meta/digest",
                    "/body/meta/digest_algorithm",
                ],
            )
            .request(&[("/body/meta", Wire::Json)])
            .fill(&[("/body/meta/digest", Fill::Sm3)]);

        fn parts(&self) -> Parts {
            Parts::new().file("file", &self.file).body("meta", &self.meta).extra(&self.extra)
        }
    }

    /// Meta
    #[derive(Clone, Debug, Default)]
    pub struct Meta {
        company_mchid: Option<String>,
        region_id: Option<i64>,
        digest: Option<String>,
        digest_algorithm: Option<String>,
        extra: Extra,
    }

    impl Meta {
        /// `company_mchid`
        ///
        /// **Required.**
        pub fn company_mchid(mut self, value: impl Into<String>) -> Self {
            self.company_mchid = Some(value.into());
            self
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
            self
        }

        /// `digest`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn digest(mut self, value: impl Into<String>) -> Self {
            self.digest = Some(value.into());
            self
        }

        /// `digest_algorithm`
        ///
        /// **Required.** Known: `DIGEST_ALGORITHM_SM3`.
        pub fn digest_algorithm(mut self, value: impl Into<String>) -> Self {
            self.digest_algorithm = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Meta,
        company_mchid = "company_mchid",
        region_id = "region_id",
        digest = "digest",
        digest_algorithm = "digest_algorithm",
    );

    /// The answer of 上传出租车电子发票文件.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `fapiao_media_id`
        ///
        /// Documented as always there.
        pub fapiao_media_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        fapiao_media_id = "fapiao_media_id",
    );
}
