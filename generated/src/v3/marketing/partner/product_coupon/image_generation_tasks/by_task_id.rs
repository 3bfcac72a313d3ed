//! 查询图片生成任务执行结果 · `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md by `cargo xtask regen`; do not edit.

/// 查询图片生成任务执行结果
///
/// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
///
/// 查询图片生成任务执行结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327739), [2](https://pay.weixin.qq.com/doc/v3/partner/4017327753) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::image_generation_tasks::by_task_id::get;
///
/// let request = get("TI20260618722")
///     .brand_id("206202")
///     .image_generation_type(get::ImageGenerationType::CombineImage);
/// ```
#[doc(alias = "查询图片生成任务执行结果")]
#[doc(alias = "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}")]
#[doc(alias = "get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id")]
pub fn get(task_id: impl Into<String>) -> get::Request {
    get::Request::new([task_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询图片生成任务执行结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`, `image_generation_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// `image_generation_type`
        ///
        /// **Required.**
        pub fn image_generation_type(self, value: impl Into<ImageGenerationType>) -> Self {
            Self(self.0.query("image_generation_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_partner_product_coupon_image_generation_tasks_task_id",
                Verb::Get,
                "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
            )
            .query(&["brand_id", "image_generation_type"])
            .required(&["/query/brand_id", "/query/image_generation_type"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ImageGenerationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ImageGenerationType {
        /// `COMBINE_IMAGE`
        CombineImage,
        /// `CUT_OUT`
        CutOut,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ImageGenerationType,
        CombineImage = "COMBINE_IMAGE",
        CutOut = "CUT_OUT",
    );

    /// The answer of 查询图片生成任务执行结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `task_id`
        ///
        /// Documented as always there.
        pub task_id: Option<String>,
        /// `image_generation_type`
        ///
        /// Documented as always there.
        pub image_generation_type: Option<response::ImageGenerationType>,
        /// `task_state`
        ///
        /// Documented as always there.
        pub task_state: Option<response::TaskState>,
        /// `combine_image_result`
        pub combine_image_result: Option<response::CombineImageResult>,
        /// `cut_out_result`
        pub cut_out_result: Option<response::CutOutResult>,
        /// What came besides.
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
        use crate::model::*;

        /// ImageGenerationType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ImageGenerationType {
            /// `COMBINE_IMAGE`
            CombineImage,
            /// `CUT_OUT`
            CutOut,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ImageGenerationType,
            CombineImage = "COMBINE_IMAGE",
            CutOut = "CUT_OUT",
        );

        /// TaskState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TaskState {
            /// `PROCESSING`
            Processing,
            /// `FAIL`
            Fail,
            /// `SUCCESS`
            Success,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TaskState,
            Processing = "PROCESSING",
            Fail = "FAIL",
            Success = "SUCCESS",
        );

        /// CombineImageResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CombineImageResult {
            /// `image_url`
            ///
            /// Documented as always there.
            pub image_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CombineImageResult,
            image_url = "image_url",
        );

        /// CutOutResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutOutResult {
            /// `image_url`
            ///
            /// Documented as always there.
            pub image_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CutOutResult,
            image_url = "image_url",
        );
    }
}
