//! sn码解锁 · `POST /v3/gov/subsidy/sncode/unlock`
//!
//! Generated from docs/openapi/v3/gov/subsidy/sncode/unlock.md by `cargo xtask regen`; do not edit.

/// sn码解锁
///
/// `POST /v3/gov/subsidy/sncode/unlock`
///
/// sn码解锁 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::sncode::unlock::post;
///
/// let request = post()
///     .appliance_id(1)
///     .out_trade_no("OTN20260618580")
///     .qualification_region_code(1)
///     .sn_code("SC20260618178")
///     .barcode("1372026061810")
///     .product_type(post::ProductType::CommonProduct);
/// ```
#[doc(alias = "sn码解锁")]
#[doc(alias = "/v3/gov/subsidy/sncode/unlock")]
#[doc(alias = "post_v3_gov_subsidy_sncode_unlock")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of sn码解锁; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appliance_id`, `out_trade_no`, `qualification_region_code`, `sn_code`, `barcode`, `product_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appliance_id`
        ///
        /// **Required.** Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// `sn_code`
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn_code", value.into()))
        }

        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_sncode_unlock",
                Verb::Post,
                "/v3/gov/subsidy/sncode/unlock",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appliance_id",
                    "/body/out_trade_no",
                    "/body/qualification_region_code",
                    "/body/sn_code",
                    "/body/barcode",
                    "/body/product_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ProductType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProductType {
        /// `COMMON_PRODUCT`
        CommonProduct,
        /// `AI_PRODUCT`
        AiProduct,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProductType,
        CommonProduct = "COMMON_PRODUCT",
        AiProduct = "AI_PRODUCT",
    );

    /// The answer of sn码解锁.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// `message`
        ///
        /// Documented as always there.
        pub message: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
    );
}
