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
    pub struct Request {
        brand_id: Option<String>,
        task_id: Option<String>,
        image_generation_type: Option<ImageGenerationType>,
        combine_image: Option<CombineImage>,
        cut_out: Option<CutOut>,
        extra: Extra,
    }

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `task_id`
        ///
        /// **Required.**
        pub fn task_id(mut self, value: impl Into<String>) -> Self {
            self.task_id = Some(value.into());
            self
        }

        /// `image_generation_type`
        ///
        /// **Required.**
        pub fn image_generation_type(
            mut self,
            value: impl Into<ImageGenerationType>,
        ) -> Self {
            self.image_generation_type = Some(value.into());
            self
        }

        /// `combine_image`
        pub fn combine_image(mut self, value: impl Into<CombineImage>) -> Self {
            self.combine_image = Some(value.into());
            self
        }

        /// `cut_out`
        pub fn cut_out(mut self, value: impl Into<CutOut>) -> Self {
            self.cut_out = Some(value.into());
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
            Parts::new()
                .body("brand_id", &self.brand_id)
                .body("task_id", &self.task_id)
                .body("image_generation_type", &self.image_generation_type)
                .body("combine_image", &self.combine_image)
                .body("cut_out", &self.cut_out)
                .extra(&self.extra)
        }
    }

    /// ImageGenerationType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct CombineImage {
        scope: Option<Scope>,
        r#type: Option<Type>,
        usage_mode: Option<UsageMode>,
        normal_coupon: Option<NormalCoupon>,
        discount_coupon: Option<DiscountCoupon>,
        exchange_coupon: Option<ExchangeCoupon>,
        background_color: Option<String>,
        extra: Extra,
    }

    impl CombineImage {
        /// `scope`
        ///
        /// **Required.**
        pub fn scope(mut self, value: impl Into<Scope>) -> Self {
            self.scope = Some(value.into());
            self
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `usage_mode`
        ///
        /// **Required.**
        pub fn usage_mode(mut self, value: impl Into<UsageMode>) -> Self {
            self.usage_mode = Some(value.into());
            self
        }

        /// `normal_coupon`
        pub fn normal_coupon(mut self, value: impl Into<NormalCoupon>) -> Self {
            self.normal_coupon = Some(value.into());
            self
        }

        /// `discount_coupon`
        pub fn discount_coupon(mut self, value: impl Into<DiscountCoupon>) -> Self {
            self.discount_coupon = Some(value.into());
            self
        }

        /// `exchange_coupon`
        pub fn exchange_coupon(mut self, value: impl Into<ExchangeCoupon>) -> Self {
            self.exchange_coupon = Some(value.into());
            self
        }

        /// `background_color`
        pub fn background_color(mut self, value: impl Into<String>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CombineImage,
        scope = "scope",
        r#type = "type",
        usage_mode = "usage_mode",
        normal_coupon = "normal_coupon",
        discount_coupon = "discount_coupon",
        exchange_coupon = "exchange_coupon",
        background_color = "background_color",
    );

    /// Scope
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct NormalCoupon {
        threshold: Option<i64>,
        discount_amount: Option<i64>,
        extra: Extra,
    }

    impl NormalCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        NormalCoupon,
        threshold = "threshold",
        discount_amount = "discount_amount",
    );

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon {
        threshold: Option<i64>,
        percent_off: Option<i64>,
        extra: Extra,
    }

    impl DiscountCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `percent_off`
        ///
        /// **Required.**
        pub fn percent_off(mut self, value: impl Into<i64>) -> Self {
            self.percent_off = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DiscountCoupon,
        threshold = "threshold",
        percent_off = "percent_off",
    );

    /// ExchangeCoupon
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCoupon {
        threshold: Option<i64>,
        exchange_price: Option<i64>,
        extra: Extra,
    }

    impl ExchangeCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(mut self, value: impl Into<i64>) -> Self {
            self.exchange_price = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExchangeCoupon,
        threshold = "threshold",
        exchange_price = "exchange_price",
    );

    /// CutOut
    #[derive(Clone, Debug, Default)]
    pub struct CutOut {
        image_url: Option<String>,
        extra: Extra,
    }

    impl CutOut {
        /// `image_url`
        ///
        /// **Required.**
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CutOut,
        image_url = "image_url",
    );

    /// The answer of 提交图片生成任务.
    #[derive(Clone, Debug, Default)]
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
