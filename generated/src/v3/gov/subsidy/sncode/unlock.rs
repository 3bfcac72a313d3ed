//! sn码解锁 · `POST /v3/gov/subsidy/sncode/unlock`
//!
//! Generated from docs/openapi/v3/gov/subsidy/sncode/unlock.md by `cargo xtask regen`; do not edit.

/// Unlocks a subsidized product's serial number so that another order can use it.
///
/// 解锁补贴商品的SN码，使其可用于其他订单。
///
/// `POST /v3/gov/subsidy/sncode/unlock`
///
/// sn码解锁 / Unlock a subsidized product's serial number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::sncode::unlock::post;
///
/// let request = post()
///     .appliance_id(1)
///     .out_trade_no("TEA20260618103542007")
///     .qualification_region_code(510000)
///     .sn_code("JXBCD2182605170342")
///     .barcode("6970000000260")
///     .product_type(post::ProductType::CommonProduct);
/// ```
#[doc(alias = "sn码解锁")]
#[doc(alias = "/v3/gov/subsidy/sncode/unlock")]
#[doc(alias = "post_v3_gov_subsidy_sncode_unlock")]
#[doc(alias = "码解锁")]
#[doc(alias = "解锁")]
#[doc(alias = "Unlock a subsidized products serial number")]
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

    /// Request for sn码解锁. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appliance_id`, `out_trade_no`, `qualification_region_code`, `sn_code`, `barcode`, `product_type`.
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

        /// 商品条码（编码） / Goods' bar code or code
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// 产品类型 / Product type
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
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
                "post_v3_gov_subsidy_sncode_unlock",
                Method::Post,
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

    /// Response of sn码解锁.
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
