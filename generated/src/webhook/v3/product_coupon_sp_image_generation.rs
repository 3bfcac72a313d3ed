//! 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) · `PRODUCT_COUPON_SP.IMAGE_GENERATION`
//!
//! Generated from docs/webhook/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
///
/// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327744), [2](https://pay.weixin.qq.com/doc/v3/partner/4017327759) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
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
    pub image_generation_type: Option<ImageGenerationType>,
    /// `task_state`
    ///
    /// Documented as always there.
    pub task_state: Option<TaskState>,
    /// `combine_image_result`
    pub combine_image_result: Option<CombineImageResult>,
    /// `cut_out_result`
    pub cut_out_result: Option<CutOutResult>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    brand_id = "brand_id",
    task_id = "task_id",
    image_generation_type = "image_generation_type",
    task_state = "task_state",
    combine_image_result = "combine_image_result",
    cut_out_result = "cut_out_result",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
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
