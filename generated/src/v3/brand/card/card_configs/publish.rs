//! 发布商家名片配置 · `POST /v3/brand/card/card-configs/publish`
//!
//! Generated from docs/openapi/v3/brand/card/card-configs/publish.md by `cargo xtask regen`; do not edit.

/// 发布商家名片配置
///
/// `POST /v3/brand/card/card-configs/publish`
///
/// 发布商家名片配置 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475176) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::publish::post;
///
/// let request = post()
///     .business_code("BC20260618889")
///     .applyment_id("5532026061")
///     .brand_id("2062")
///     .publish_type(post::PublishType::ImmediatePublish)
///     .scheduled_publish_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "发布商家名片配置")]
#[doc(alias = "/v3/brand/card/card-configs/publish")]
#[doc(alias = "post_v3_brand_card_card_configs_publish")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发布商家名片配置; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `publish_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        business_code: Option<String>,
        applyment_id: Option<String>,
        brand_id: Option<String>,
        publish_type: Option<PublishType>,
        scheduled_publish_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `business_code`
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }

        /// `applyment_id`
        pub fn applyment_id(mut self, value: impl Into<String>) -> Self {
            self.applyment_id = Some(value.into());
            self
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `publish_type`
        ///
        /// **Required.**
        pub fn publish_type(mut self, value: impl Into<PublishType>) -> Self {
            self.publish_type = Some(value.into());
            self
        }

        /// `scheduled_publish_time`
        pub fn scheduled_publish_time(mut self, value: impl Into<String>) -> Self {
            self.scheduled_publish_time = Some(value.into());
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
                "post_v3_brand_card_card_configs_publish",
                Verb::Post,
                "/v3/brand/card/card-configs/publish",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/publish_type"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("business_code", &self.business_code)
                .body("applyment_id", &self.applyment_id)
                .body("brand_id", &self.brand_id)
                .body("publish_type", &self.publish_type)
                .body("scheduled_publish_time", &self.scheduled_publish_time)
                .extra(&self.extra)
        }
    }

    /// PublishType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PublishType {
        /// `IMMEDIATE_PUBLISH`
        ImmediatePublish,
        /// `SCHEDULED_PUBLISH`
        ScheduledPublish,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PublishType,
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        ScheduledPublish = "SCHEDULED_PUBLISH",
    );

    /// The answer of 发布商家名片配置.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `business_code`
        ///
        /// Documented as always there.
        pub business_code: Option<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `publish_type`
        ///
        /// Documented as always there.
        pub publish_type: Option<response::PublishType>,
        /// `scheduled_publish_time`
        pub scheduled_publish_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        applyment_id = "applyment_id",
        brand_id = "brand_id",
        publish_type = "publish_type",
        scheduled_publish_time = "scheduled_publish_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PublishType
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum PublishType {
            /// `IMMEDIATE_PUBLISH`
            ImmediatePublish,
            /// `SCHEDULED_PUBLISH`
            ScheduledPublish,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PublishType,
            ImmediatePublish = "IMMEDIATE_PUBLISH",
            ScheduledPublish = "SCHEDULED_PUBLISH",
        );
    }
}
