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
    pub struct Request {
        appliance_id: Option<i64>,
        out_trade_no: Option<String>,
        brand: Option<String>,
        qualification_region_code: Option<i64>,
        sn_code: Option<String>,
        manufacturer_info: Option<String>,
        barcode: Option<String>,
        spec_model: Option<String>,
        product_type: Option<ProductType>,
        sale_time: Option<String>,
        imei1: Option<String>,
        imei2: Option<String>,
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

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
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

        /// `manufacturer_info`
        ///
        /// **Required.**
        pub fn manufacturer_info(mut self, value: impl Into<String>) -> Self {
            self.manufacturer_info = Some(value.into());
            self
        }

        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Some(value.into());
            self
        }

        /// `spec_model`
        ///
        /// **Required.**
        pub fn spec_model(mut self, value: impl Into<String>) -> Self {
            self.spec_model = Some(value.into());
            self
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
            self.product_type = Some(value.into());
            self
        }

        /// `sale_time`
        pub fn sale_time(mut self, value: impl Into<String>) -> Self {
            self.sale_time = Some(value.into());
            self
        }

        /// `imei1`
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// `imei2`
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
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
            Parts::new()
                .body("appliance_id", &self.appliance_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("brand", &self.brand)
                .body("qualification_region_code", &self.qualification_region_code)
                .body("sn_code", &self.sn_code)
                .body("manufacturer_info", &self.manufacturer_info)
                .body("barcode", &self.barcode)
                .body("spec_model", &self.spec_model)
                .body("product_type", &self.product_type)
                .body("sale_time", &self.sale_time)
                .body("imei1", &self.imei1)
                .body("imei2", &self.imei2)
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

    /// The answer of sn码锁定.
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
