//! 预上传券Code · `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md by `cargo xtask regen`; do not edit.

/// 预上传券Code
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
///
/// 预上传券Code · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781572), [2](https://pay.weixin.qq.com/doc/v3/partner/4016434668) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::upload_coupon_codes::post;
///
/// let request = post("2212026061", "1752026061810")
///     .brand_id("206202")
///     .out_request_no("ORN20260618769")
///     .code_list(["示例CL637"]);
/// ```
#[doc(alias = "预上传券Code")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"
)]
#[doc(
    alias = "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes"
)]
pub fn post(
    product_coupon_id: impl Into<String>,
    stock_id: impl Into<String>,
) -> post::Request {
    post::Request::new([product_coupon_id.into(), stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预上传券Code; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `out_request_no`, `code_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 2],
        brand_id: Option<String>,
        out_request_no: Option<String>,
        code_list: Vec<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 2]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `code_list`
        ///
        /// **Required.**
        pub fn code_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.code_list = list(values);
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
                "post_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes",
                Verb::Post,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/out_request_no", "/body/code_list"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("brand_id", &self.brand_id)
                .body("out_request_no", &self.out_request_no)
                .body("code_list", &self.code_list)
                .extra(&self.extra)
        }
    }

    /// The answer of 预上传券Code.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `success_code_list`
        pub success_code_list: Vec<String>,
        /// `failed_code_list`
        pub failed_code_list: Vec<String>,
        /// `already_exist_code_list`
        pub already_exist_code_list: Vec<String>,
        /// `duplicate_code_list`
        pub duplicate_code_list: Vec<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        success_code_list = "success_code_list",
        failed_code_list = "failed_code_list",
        already_exist_code_list = "already_exist_code_list",
        duplicate_code_list = "duplicate_code_list",
    );
}
