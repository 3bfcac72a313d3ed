//! sn码锁定 · `POST /v3/gov/subsidy/sncode/lock`
//!
//! Generated from docs/openapi/v3/gov/subsidy/sncode/lock.md by `cargo xtask regen`; do not edit.

/// sn码锁定
///
/// `POST /v3/gov/subsidy/sncode/lock`
///
/// sn码锁定 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::sncode::lock::post;
///
/// let request = post()
///     .appliance_id(1)
///     .out_trade_no("OTN20260618580")
///     .brand("示例B416")
///     .qualification_region_code(1)
///     .sn_code("SC20260618178")
///     .manufacturer_info("示例MI753")
///     .barcode("1372026061810")
///     .spec_model("示例SM768")
///     .product_type(post::ProductType::CommonProduct)
///     .sale_time("2026-06-18T10:35:42+08:00")
///     .imei1("846202606181035")
///     .imei2("847202606181035");
/// ```
#[doc(alias = "sn码锁定")]
#[doc(alias = "/v3/gov/subsidy/sncode/lock")]
#[doc(alias = "post_v3_gov_subsidy_sncode_lock")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of sn码锁定; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appliance_id`, `out_trade_no`, `brand`, `qualification_region_code`, `sn_code`, `manufacturer_info`, `barcode`, `spec_model`, `product_type`.
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

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
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

        /// `manufacturer_info`
        ///
        /// **Required.**
        pub fn manufacturer_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("manufacturer_info", value.into()))
        }

        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// `spec_model`
        ///
        /// **Required.**
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spec_model", value.into()))
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
        }

        /// `sale_time`
        pub fn sale_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sale_time", value.into()))
        }

        /// `imei1`
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// `imei2`
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_sncode_lock",
                Verb::Post,
                "/v3/gov/subsidy/sncode/lock",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appliance_id",
                    "/body/out_trade_no",
                    "/body/brand",
                    "/body/qualification_region_code",
                    "/body/sn_code",
                    "/body/manufacturer_info",
                    "/body/barcode",
                    "/body/spec_model",
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

    /// The answer of sn码锁定.
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
