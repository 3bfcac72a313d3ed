//! 预上传券Code · `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md by `cargo xtask regen`; do not edit.

/// Uploads coupon codes in advance for one of the brand's own product coupon stocks that uses own codes.
///
/// 品牌为自己使用自有券code的商品券批次预先上传券code。
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
///
/// 预上传券Code / Upload product coupon codes (brand) · feature `brand-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::upload_coupon_codes::post;
///
/// let request = post("1000628417", "19263870")
///     .out_request_no("REQ20260611090000001")
///     .code_list(["LJ26061800017384", "LJ26061800026951"]);
/// ```
#[doc(alias = "预上传券Code")]
#[doc(
    alias = "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"
)]
#[doc(
    alias = "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes"
)]
#[doc(alias = "上传券Code")]
#[doc(alias = "传券Code")]
#[doc(alias = "券Code")]
#[doc(alias = "Code")]
#[doc(alias = "Upload product coupon codes (brand)")]
#[doc(alias = "product coupon codes (brand)")]
#[doc(alias = "coupon codes (brand)")]
#[doc(alias = "codes (brand)")]
#[doc(alias = "brand)")]
pub fn post(
    product_coupon_id: impl Into<String>,
    stock_id: impl Into<String>,
) -> post::Request {
    post::Request::new([product_coupon_id.into(), stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预上传券Code. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `code_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 券code列表 / Coupon codes
        ///
        /// **Required.**
        pub fn code_list(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("code_list", list::<String>(values)))
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
                "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_stocks_stock_id_upload_coupon_codes",
                Method::Post,
                "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/code_list"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 预上传券Code.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 上传成功的券code列表 / Coupon codes uploaded successfully
        pub success_code_list: Vec<String>,
        /// 上传失败的券code列表 / Coupon codes that failed to upload
        pub failed_code_list: Vec<response::FailedCodeList>,
        /// 已存在的券code列表 / Coupon codes that already exist
        pub already_exist_code_list: Vec<String>,
        /// 重复的券code列表 / Coupon codes given more than once
        pub duplicate_code_list: Vec<String>,
        /// Fields unknown to this version.
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

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 上传失败的券code列表 / Coupon codes that failed to upload
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedCodeList {
            /// 用户券code / Code of the user's coupon
            pub coupon_code: Option<String>,
            /// 上传失败的错误码 / Error code of the failed upload
            pub code: Option<String>,
            /// 上传失败的错误信息 / Error message of the failed upload
            pub message: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedCodeList,
            coupon_code = "coupon_code",
            code = "code",
            message = "message",
        );
    }
}
