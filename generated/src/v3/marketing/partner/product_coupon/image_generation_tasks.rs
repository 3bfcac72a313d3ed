//! 提交图片生成任务 · `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/image-generation-tasks.md by `cargo xtask regen`; do not edit.

/// 提交图片生成任务
///
/// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
///
/// 提交图片生成任务 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4017327735), [2](https://pay.weixin.qq.com/doc/v3/partner/4017327752) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::image_generation_tasks::post;
///
/// let request = post()
///     .brand_id("206202")
///     .task_id("TI20260618722")
///     .image_generation_type(post::ImageGenerationType::CombineImage)
///     .combine_image(
///         post::CombineImage::default()
///             .scope(post::Scope::All)
///             .r#type(post::Type::Normal)
///             .usage_mode(post::UsageMode::Single)
///             .normal_coupon(
///                 post::NormalCoupon::default().threshold(35200).discount_amount(2),
///             )
///             .discount_coupon(
///                 post::DiscountCoupon::default().threshold(35200).percent_off(90),
///             )
///             .exchange_coupon(
///                 post::ExchangeCoupon::default()
///                     .threshold(35200)
///                     .exchange_price(35200),
///             )
///             .background_color("Color020"),
///     )
///     .cut_out(
///         post::CutOut::default().image_url("https://pay.example.com/wechat/notices"),
///     );
/// ```
#[doc(alias = "提交图片生成任务")]
#[doc(alias = "/v3/marketing/partner/product-coupon/image-generation-tasks")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_image_generation_tasks")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交图片生成任务; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `task_id`, `image_generation_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `task_id`
        ///
        /// **Required.**
        pub fn task_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("task_id", value.into()))
        }

        /// `image_generation_type`
        ///
        /// **Required.**
        pub fn image_generation_type(self, value: impl Into<ImageGenerationType>) -> Self {
            Self(self.0.body("image_generation_type", value.into()))
        }

        /// `combine_image`
        pub fn combine_image(self, value: CombineImage) -> Self {
            Self(self.0.body("combine_image", value))
        }

        /// `cut_out`
        pub fn cut_out(self, value: CutOut) -> Self {
            Self(self.0.body("cut_out", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partner_product_coupon_image_generation_tasks",
                Verb::Post,
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

    /// CombineImage
    #[derive(Clone, Debug, Default)]
    pub struct CombineImage(Fields);

    impl CombineImage {
        /// `scope`
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.set("scope", value.into()))
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `usage_mode`
        ///
        /// **Required.**
        pub fn usage_mode(self, value: impl Into<UsageMode>) -> Self {
            Self(self.0.set("usage_mode", value.into()))
        }

        /// `normal_coupon`
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// `discount_coupon`
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// `exchange_coupon`
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// `background_color`
        pub fn background_color(self, value: impl Into<String>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CombineImage);

    /// Scope
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scope {
        /// `ALL`
        All,
        /// `SINGLE`
        Single,
        /// `CATEGORY`
        Category,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scope,
        All = "ALL",
        Single = "SINGLE",
        Category = "CATEGORY",
    );

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `NORMAL`
        Normal,
        /// `DISCOUNT`
        Discount,
        /// `EXCHANGE`
        Exchange,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    );

    /// UsageMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsageMode {
        /// `SINGLE`
        Single,
        /// `PROGRESSIVE_BUNDLE`
        ProgressiveBundle,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UsageMode,
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    );

    /// NormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct NormalCoupon(Fields);

    impl NormalCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCoupon);

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon(Fields);

    impl DiscountCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `percent_off`
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// ExchangeCoupon
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCoupon(Fields);

    impl ExchangeCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// CutOut
    #[derive(Clone, Debug, Default)]
    pub struct CutOut(Fields);

    impl CutOut {
        /// `image_url`
        ///
        /// **Required.**
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("image_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CutOut);

    /// The answer of 提交图片生成任务.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `task_id`
        ///
        /// Documented as always there.
        pub task_id: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        task_id = "task_id",
        brand_id = "brand_id",
    );
}
