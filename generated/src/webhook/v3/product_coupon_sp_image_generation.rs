//! 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) · `PRODUCT_COUPON_SP.IMAGE_GENERATION`
//!
//! Generated from docs/webhook/v3/PRODUCT_COUPON_SP.IMAGE_GENERATION.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when the task that makes the header image of a product coupon has a result.
///
/// 制作商品券头图的任务有结果后发送此通知。
///
/// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) / Product coupon image generated · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017327744) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
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
    pub image_generation_type: Option<ImageGenerationType>,
    /// 任务状态 / State of the task
    ///
    /// Always present according to the docs.
    pub task_state: Option<TaskState>,
    /// 拼图结果 / Outcome of composing the picture
    pub combine_image_result: Option<CombineImageResult>,
    /// 商品图生成结果 / Outcome of generating the product's picture
    pub cut_out_result: Option<CutOutResult>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
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
