//! 生成小店活动物料码 · `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials.md by `cargo xtask regen`; do not edit.

/// Generates material codes for a brand's retail shop activities.
///
/// 为品牌的零售小店活动生成物料码。
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
///
/// 生成小店活动物料码 / Generate retail shop activity material codes · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384337), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384395) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::materials::post;
///
/// let request = post("138624").out_request_no("JXJJG0000017306").material_num(2);
/// ```
#[doc(alias = "生成小店活动物料码")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"
)]
#[doc(
    alias = "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials"
)]
#[doc(alias = "成小店活动物料码")]
#[doc(alias = "小店活动物料码")]
#[doc(alias = "店活动物料码")]
#[doc(alias = "活动物料码")]
#[doc(alias = "动物料码")]
#[doc(alias = "物料码")]
#[doc(alias = "料码")]
#[doc(alias = "Generate retail shop activity material codes")]
#[doc(alias = "retail shop activity material codes")]
#[doc(alias = "shop activity material codes")]
#[doc(alias = "activity material codes")]
#[doc(alias = "material codes")]
#[doc(alias = "codes")]
pub fn post(brand_id: impl Into<String>) -> post::Request {
    post::Request::new([brand_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 生成小店活动物料码. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `material_num`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 待生成的物料码数量 / Number of material codes to generate
        ///
        /// **Required.**
        pub fn material_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("material_num", value.into()))
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
                "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_materials",
                Method::Post,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/material_num"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 生成小店活动物料码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 生成成功的物料码列表 / Material codes that were generated
        pub material_list: Vec<response::MaterialList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        material_list = "material_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 生成成功的物料码列表 / Material codes that were generated
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MaterialList {
            /// 物料码ID / ID of the material code
            pub material_id: Option<String>,
            /// 物料码链接 / URL of the material code
            ///
            /// Format: `uri`.
            pub material_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MaterialList,
            material_id = "material_id",
            material_url = "material_url",
        );
    }
}
