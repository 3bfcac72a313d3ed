//! 商品信息上传 · `POST /v3/gov/subsidy/goods/upload`
//!
//! Generated from docs/openapi/v3/gov/subsidy/goods/upload.md by `cargo xtask regen`; do not edit.

/// Uploads the details of a product sold with the government subsidy, such as category, barcode and prices.
///
/// 上传享受政府补贴的商品的信息，如品类、条码和价格。
///
/// `POST /v3/gov/subsidy/goods/upload`
///
/// 商品信息上传 / Upload subsidized product information · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::goods::upload::post;
///
/// let request = post()
///     .appliance_id(1)
///     .product_name("锦绣茶双门电冰箱")
///     .brand("锦绣茶")
///     .qualification_region_code(510000)
///     .seller_name("成都锦绣茶业有限公司")
///     .license_number("91510107MA0000007C")
///     .base_price(219900)
///     .average_trading_price(199900)
///     .product_type(post::ProductType::CommonProduct)
///     .bar_code("6970000000260");
/// ```
#[doc(alias = "商品信息上传")]
#[doc(alias = "/v3/gov/subsidy/goods/upload")]
#[doc(alias = "post_v3_gov_subsidy_goods_upload")]
#[doc(alias = "品信息上传")]
#[doc(alias = "信息上传")]
#[doc(alias = "息上传")]
#[doc(alias = "上传")]
#[doc(alias = "Upload subsidized product information")]
#[doc(alias = "subsidized product information")]
#[doc(alias = "product information")]
#[doc(alias = "information")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商品信息上传. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appliance_id`, `product_name`, `brand`, `qualification_region_code`, `seller_name`, `license_number`, `base_price`, `average_trading_price`, `product_type`, `bar_code`.
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

        /// 产品名称 / Product name
        ///
        /// **Required.**
        pub fn product_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_name", value.into()))
        }

        /// 能效等级 / Energy efficiency grade
        pub fn energy_grade(self, value: impl Into<EnergyGrade>) -> Self {
            Self(self.0.body("energy_grade", value.into()))
        }

        /// 品牌 / Brand
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

        /// 销售方名称 / Name of the seller
        ///
        /// **Required.**
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("seller_name", value.into()))
        }

        /// 注册号/统一社会信用代码 / Registration number or unified social credit code
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("license_number", value.into()))
        }

        /// 产品基准价格 / Base price of the product
        ///
        /// **Required.**
        pub fn base_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("base_price", value.into()))
        }

        /// 近1个月平均成交价格，单位：分 / Average price over the last month, in fen
        ///
        /// **Required.**
        pub fn average_trading_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("average_trading_price", value.into()))
        }

        /// 产品类型 / Product type
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
        }

        /// 产品型号 / Product model
        pub fn product_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_model", value.into()))
        }

        /// 商品条码 / Barcode of the goods
        ///
        /// **Required.**
        pub fn bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bar_code", value.into()))
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
                "post_v3_gov_subsidy_goods_upload",
                Method::Post,
                "/v3/gov/subsidy/goods/upload",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appliance_id",
                    "/body/product_name",
                    "/body/brand",
                    "/body/qualification_region_code",
                    "/body/seller_name",
                    "/body/license_number",
                    "/body/base_price",
                    "/body/average_trading_price",
                    "/body/product_type",
                    "/body/bar_code",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 能效等级 / Energy efficiency grade
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EnergyGrade {
        /// 一级能效 / Energy grade 1
        ///
        /// `FIRST_LEVEL`
        FirstLevel,
        /// 二级能效 / Energy grade 2
        ///
        /// `SECOND_LEVEL`
        SecondLevel,
        /// 未知能效等级 / Unknown energy grade
        ///
        /// `ENERGY_GRADE_UNKNOWN`
        EnergyGradeUnknown,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        EnergyGrade,
        FirstLevel = "FIRST_LEVEL",
        SecondLevel = "SECOND_LEVEL",
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    );

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

    /// Response of 商品信息上传.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 响应码描述 / Description of the response code
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
