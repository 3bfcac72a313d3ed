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
    pub struct Request {
        appliance_id: Option<i64>,
        out_trade_no: Option<String>,
        qualification_region_code: Option<i64>,
        sn_code: Option<String>,
        barcode: Option<String>,
        product_type: Option<ProductType>,
        extra: Extra,
    }

    impl Request {
        /// `appliance_id`
        ///
        /// **Required.** Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(mut self, value: impl Into<i64>) -> Self {
            self.appliance_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(mut self, value: impl Into<i64>) -> Self {
            self.qualification_region_code = Some(value.into());
            self
        }

        /// `sn_code`
        ///
        /// **Required.**
        pub fn sn_code(mut self, value: impl Into<String>) -> Self {
            self.sn_code = Some(value.into());
            self
        }

        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Some(value.into());
            self
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
            self.product_type = Some(value.into());
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
            Parts::new()
                .body("appliance_id", &self.appliance_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("qualification_region_code", &self.qualification_region_code)
                .body("sn_code", &self.sn_code)
                .body("barcode", &self.barcode)
                .body("product_type", &self.product_type)
                .extra(&self.extra)
        }
    }

    /// ProductType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
