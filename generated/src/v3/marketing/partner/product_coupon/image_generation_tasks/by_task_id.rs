//! 查询图片生成任务执行结果 · `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md by `cargo xtask regen`; do not edit.

/// Queries the result of a product coupon picture generation task by task ID.
///
/// 按任务ID查询商品券图片生成任务的结果。
///
/// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
///
/// 查询图片生成任务执行结果 / Query a product coupon image task · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017327739) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::image_generation_tasks::by_task_id::get;
///
/// let request = get("IMG20260610090018001")
///     .brand_id("138624")
///     .image_generation_type(get::ImageGenerationType::CombineImage);
/// ```
#[doc(alias = "查询图片生成任务执行结果")]
#[doc(alias = "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}")]
#[doc(alias = "get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id")]
#[doc(alias = "询图片生成任务执行结果")]
#[doc(alias = "图片生成任务执行结果")]
#[doc(alias = "片生成任务执行结果")]
#[doc(alias = "生成任务执行结果")]
#[doc(alias = "成任务执行结果")]
#[doc(alias = "任务执行结果")]
#[doc(alias = "务执行结果")]
#[doc(alias = "执行结果")]
#[doc(alias = "行结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a product coupon image task")]
#[doc(alias = "product coupon image task")]
#[doc(alias = "coupon image task")]
#[doc(alias = "image task")]
#[doc(alias = "task")]
pub fn get(task_id: impl Into<String>) -> get::Request {
    get::Request::new([task_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询图片生成任务执行结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`, `image_generation_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 图片生成类型 / Type of image generation
        ///
        /// **Required.**
        pub fn image_generation_type(self, value: impl Into<ImageGenerationType>) -> Self {
            Self(self.0.query("image_generation_type", value.into()))
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
                "get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id",
                Method::Get,
                "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
            )
            .query(&["brand_id", "image_generation_type"])
            .required(&["/query/brand_id", "/query/image_generation_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 图片生成类型 / Type of image generation
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ImageGenerationType {
        /// 合成图片 / Combine images
        ///
        /// `COMBINE_IMAGE`
        CombineImage,
        /// 抠图 / Cut out the subject
        ///
        /// `CUT_OUT`
        CutOut,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ImageGenerationType,
        CombineImage = "COMBINE_IMAGE",
        CutOut = "CUT_OUT",
    );

    /// Response of 查询图片生成任务执行结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 任务ID / ID of the task
        ///
        /// Always present according to the docs.
        pub task_id: Option<String>,
        /// 图片生成类型 / Type of image generation
        ///
        /// Always present according to the docs.
        pub image_generation_type: Option<response::ImageGenerationType>,
        /// 任务状态 / State of the task
        ///
        /// Always present according to the docs.
        pub task_state: Option<response::TaskState>,
        /// 拼图结果 / Outcome of composing the picture
        pub combine_image_result: Option<response::CombineImageResult>,
        /// 商品图生成结果 / Outcome of generating the product's picture
        pub cut_out_result: Option<response::CutOutResult>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        task_id = "task_id",
        image_generation_type = "image_generation_type",
        task_state = "task_state",
        combine_image_result = "combine_image_result",
        cut_out_result = "cut_out_result",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 图片生成类型 / Type of image generation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ImageGenerationType {
            /// 合成图片 / Combine images
            ///
            /// `COMBINE_IMAGE`
            CombineImage,
            /// 抠图 / Cut out the subject
            ///
            /// `CUT_OUT`
            CutOut,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ImageGenerationType,
            CombineImage = "COMBINE_IMAGE",
            CutOut = "CUT_OUT",
        );

        /// 任务状态 / State of the task
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TaskState {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TaskState,
            Processing = "PROCESSING",
            Fail = "FAIL",
            Success = "SUCCESS",
        );

        /// 拼图结果 / Outcome of composing the picture
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombineImageResult {
            /// 生成的合成图片URL / URL of the generated combined image
            ///
            /// Always present according to the docs. Format: `uri`.
            pub image_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CombineImageResult,
            image_url = "image_url",
        );

        /// 商品图生成结果 / Outcome of generating the product's picture
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutOutResult {
            /// 生成的抠图图片URL / URL of the generated cut-out image
            ///
            /// Always present according to the docs. Format: `uri`.
            pub image_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CutOutResult,
            image_url = "image_url",
        );
    }
}
