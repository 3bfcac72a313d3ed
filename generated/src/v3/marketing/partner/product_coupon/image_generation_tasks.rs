//! 提交图片生成任务 · `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/image-generation-tasks.md by `cargo xtask regen`; do not edit.

/// Submits a task that generates a product coupon picture by combining or cutting out images.
///
/// 提交图片生成任务，以合成或抠图的方式生成商品券图片。
///
/// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
///
/// 提交图片生成任务 / Submit a product coupon image task · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017327735) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::image_generation_tasks::post;
///
/// let request = post()
///     .brand_id("138624")
///     .task_id("IMG20260610090018001")
///     .image_generation_type(post::ImageGenerationType::CombineImage);
/// ```
#[doc(alias = "提交图片生成任务")]
#[doc(alias = "/v3/marketing/partner/product-coupon/image-generation-tasks")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_image_generation_tasks")]
#[doc(alias = "交图片生成任务")]
#[doc(alias = "图片生成任务")]
#[doc(alias = "片生成任务")]
#[doc(alias = "生成任务")]
#[doc(alias = "成任务")]
#[doc(alias = "任务")]
#[doc(alias = "Submit a product coupon image task")]
#[doc(alias = "product coupon image task")]
#[doc(alias = "coupon image task")]
#[doc(alias = "image task")]
#[doc(alias = "task")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交图片生成任务. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `task_id`, `image_generation_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 任务ID / ID of the task
        ///
        /// **Required.**
        pub fn task_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("task_id", value.into()))
        }

        /// 图片生成类型 / Type of image generation
        ///
        /// **Required.**
        pub fn image_generation_type(self, value: impl Into<ImageGenerationType>) -> Self {
            Self(self.0.body("image_generation_type", value.into()))
        }

        /// 商品券拼图数据 / Inputs for composing the product coupon's picture
        pub fn combine_image(self, value: CombineImage) -> Self {
            Self(self.0.body("combine_image", value))
        }

        /// 商品图抠图数据 / Inputs for cutting out the product's picture
        pub fn cut_out(self, value: CutOut) -> Self {
            Self(self.0.body("cut_out", value))
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
                "post_v3_marketing_partner_product_coupon_image_generation_tasks",
                Method::Post,
                "/v3/marketing/partner/product-coupon/image-generation-tasks",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/task_id",
                    "/body/image_generation_type",
                    "/body/combine_image/scope",
                    "/body/combine_image/type",
                    "/body/combine_image/usage_mode",
                    "/body/combine_image/normal_coupon/threshold",
                    "/body/combine_image/normal_coupon/discount_amount",
                    "/body/combine_image/discount_coupon/threshold",
                    "/body/combine_image/discount_coupon/percent_off",
                    "/body/combine_image/exchange_coupon/threshold",
                    "/body/combine_image/exchange_coupon/exchange_price",
                    "/body/cut_out/image_url",
                ],
            );

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

    /// 商品券拼图数据 / Inputs for composing the product coupon's picture
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CombineImage(ObjectBuilder);

    impl CombineImage {
        /// 优惠范围，全场、单品或品类 / Whether the discount is for the whole shop, single items or a category
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.set("scope", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
        ///
        /// **Required.**
        pub fn usage_mode(self, value: impl Into<UsageMode>) -> Self {
            Self(self.0.set("usage_mode", value.into()))
        }

        /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// 背景颜色 / Background colour
        pub fn background_color(self, value: impl Into<String>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CombineImage);

    /// 优惠范围，全场、单品或品类 / Whether the discount is for the whole shop, single items or a category
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scope {
        /// 全场可用 / All goods
        ///
        /// `ALL`
        All,
        /// 单品优惠 / Discount on single items
        ///
        /// `SINGLE`
        Single,
        /// 品类可用 / Goods of a category
        ///
        /// `CATEGORY`
        Category,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scope,
        All = "ALL",
        Single = "SINGLE",
        Category = "CATEGORY",
    );

    /// 类型 / Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 满减券 / Coupon with an amount off above a threshold
        ///
        /// `NORMAL`
        Normal,
        /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
        ///
        /// `DISCOUNT`
        Discount,
        /// 兑换券 / Exchange coupon
        ///
        /// `EXCHANGE`
        Exchange,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    );

    /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsageMode {
        /// 单次优惠 / Single use
        ///
        /// `SINGLE`
        Single,
        /// 多次优惠 / Multiple uses as a bundle
        ///
        /// `PROGRESSIVE_BUNDLE`
        ProgressiveBundle,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UsageMode,
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    );

    /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NormalCoupon(ObjectBuilder);

    impl NormalCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 满减券固定减免金额，单位：分 / Fixed amount the coupon takes off, in fen
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCoupon);

    /// 折扣券使用规则 / Rules of the percentage discount coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DiscountCoupon(ObjectBuilder);

    impl DiscountCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 折扣减免百分比 / Percentage taken off the price (20 means 20% off)
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExchangeCoupon(ObjectBuilder);

    impl ExchangeCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// 商品图抠图数据 / Inputs for cutting out the product's picture
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CutOut(ObjectBuilder);

    impl CutOut {
        /// 待抠图的商品图URL / URL of the product image to cut out
        ///
        /// **Required.** Format: `uri`.
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("image_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CutOut);

    /// Response of 提交图片生成任务.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 任务ID / ID of the task
        ///
        /// Always present according to the docs.
        pub task_id: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        task_id = "task_id",
        brand_id = "brand_id",
    );
}
