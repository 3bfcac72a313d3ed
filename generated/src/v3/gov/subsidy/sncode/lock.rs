//! sn码锁定 · `POST /v3/gov/subsidy/sncode/lock`
//!
//! Generated from docs/openapi/v3/gov/subsidy/sncode/lock.md by `cargo xtask regen`; do not edit.

/// Locks a subsidized product's serial number to a paid order before it leaves the warehouse.
///
/// 商品出库前，将补贴商品的SN码锁定到已支付的订单。
///
/// `POST /v3/gov/subsidy/sncode/lock`
///
/// sn码锁定 / Lock a subsidized product's serial number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::sncode::lock::post;
///
/// let request = post()
///     .appliance_id(1)
///     .out_trade_no("TEA20260618103542007")
///     .brand("锦绣茶")
///     .qualification_region_code(510000)
///     .sn_code("JXBCD2182605170342")
///     .manufacturer_info("成都锦绣茶业有限公司")
///     .barcode("6970000000260")
///     .spec_model("JX-BCD218")
///     .product_type(post::ProductType::CommonProduct);
/// ```
#[doc(alias = "sn码锁定")]
#[doc(alias = "/v3/gov/subsidy/sncode/lock")]
#[doc(alias = "post_v3_gov_subsidy_sncode_lock")]
#[doc(alias = "码锁定")]
#[doc(alias = "锁定")]
#[doc(alias = "Lock a subsidized products serial number")]
#[doc(alias = "subsidized products serial number")]
#[doc(alias = "products serial number")]
#[doc(alias = "s serial number")]
#[doc(alias = "serial number")]
#[doc(alias = "number")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for sn码锁定. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appliance_id`, `out_trade_no`, `brand`, `qualification_region_code`, `sn_code`, `manufacturer_info`, `barcode`, `spec_model`, `product_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 国补消费品类ID / ID of the subsidized consumer goods category
        ///
        /// **Required.** Known values: `1` (消费品类1，含义见官方文档 / Appliance category 1; see the official page), `2` (消费品类2，含义见官方文档 / Appliance category 2; see the official page), `3` (消费品类3，含义见官方文档 / Appliance category 3; see the official page), `4` (消费品类4，含义见官方文档 / Appliance category 4; see the official page), `5` (消费品类5，含义见官方文档 / Appliance category 5; see the official page), `6` (消费品类6，含义见官方文档 / Appliance category 6; see the official page), `7` (消费品类7，含义见官方文档 / Appliance category 7; see the official page), `8` (消费品类8，含义见官方文档 / Appliance category 8; see the official page), `9` (消费品类9，含义见官方文档 / Appliance category 9; see the official page), `10` (消费品类10，含义见官方文档 / Appliance category 10; see the official page), `11` (消费品类11，含义见官方文档 / Appliance category 11; see the official page), `12` (消费品类12，含义见官方文档 / Appliance category 12; see the official page), `13` (消费品类13，含义见官方文档 / Appliance category 13; see the official page), `14` (消费品类14，含义见官方文档 / Appliance category 14; see the official page), `15` (消费品类15，含义见官方文档 / Appliance category 15; see the official page), `16` (消费品类16，含义见官方文档 / Appliance category 16; see the official page), `17` (消费品类17，含义见官方文档 / Appliance category 17; see the official page).
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 家电品牌 / Brand of the appliance
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 商品SN码 / Serial number (SN) of the goods
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn_code", value.into()))
        }

        /// 厂商信息 / Information on the manufacturer
        ///
        /// **Required.**
        pub fn manufacturer_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("manufacturer_info", value.into()))
        }

        /// 商品条码（编码） / Goods' bar code or code
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// 规格型号 / Specification and model
        ///
        /// **Required.**
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spec_model", value.into()))
        }

        /// 产品类型 / Product type
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
        }

        /// 销售时间 / Time of the sale
        pub fn sale_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sale_time", value.into()))
        }

        /// 第一个IMEI码 / First IMEI of the device
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// 第二个IMEI码 / Second IMEI of the device
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
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
                "post_v3_gov_subsidy_sncode_lock",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 产品类型 / Product type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProductType {
        /// 普通产品 / Common product
        ///
        /// `COMMON_PRODUCT`
        CommonProduct,
        /// 智能产品 / AI product
        ///
        /// `AI_PRODUCT`
        AiProduct,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProductType,
        CommonProduct = "COMMON_PRODUCT",
        AiProduct = "AI_PRODUCT",
    );

    /// Response of sn码锁定.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 返回信息（错误或结果描述） / Description of the result or error
        ///
        /// Always present according to the docs.
        pub message: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
    );
}
