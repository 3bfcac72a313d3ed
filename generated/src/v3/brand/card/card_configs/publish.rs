//! 发布商家名片配置 · `POST /v3/brand/card/card-configs/publish`
//!
//! Generated from docs/openapi/v3/brand/card/card-configs/publish.md by `cargo xtask regen`; do not edit.

/// Submits a previewed merchant card configuration for review and publication, either at once or at a scheduled time.
///
/// 将已预览的商家名片配置提交审核并发布，可立即发布或定时发布。
///
/// `POST /v3/brand/card/card-configs/publish`
///
/// 发布商家名片配置 / Publish a merchant card configuration · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016475176) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::publish::post;
///
/// let request = post()
///     .brand_id("138624")
///     .publish_type(post::PublishType::ImmediatePublish);
/// ```
#[doc(alias = "发布商家名片配置")]
#[doc(alias = "/v3/brand/card/card-configs/publish")]
#[doc(alias = "post_v3_brand_card_card_configs_publish")]
#[doc(alias = "布商家名片配置")]
#[doc(alias = "商家名片配置")]
#[doc(alias = "家名片配置")]
#[doc(alias = "名片配置")]
#[doc(alias = "片配置")]
#[doc(alias = "配置")]
#[doc(alias = "Publish a merchant card configuration")]
#[doc(alias = "merchant card configuration")]
#[doc(alias = "card configuration")]
#[doc(alias = "configuration")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发布商家名片配置. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `publish_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 发布方式 / How it is published, at once or at a scheduled time
        ///
        /// **Required.**
        pub fn publish_type(self, value: impl Into<PublishType>) -> Self {
            Self(self.0.body("publish_type", value.into()))
        }

        /// 定时发布时间，RFC 3339格式 / Time publication is scheduled for, in RFC 3339
        pub fn scheduled_publish_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("scheduled_publish_time", value.into()))
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
                "post_v3_brand_card_card_configs_publish",
                Method::Post,
                "/v3/brand/card/card-configs/publish",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/publish_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 发布方式 / How it is published, at once or at a scheduled time
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PublishType {
        /// 立即发布 / Published immediately
        ///
        /// `IMMEDIATE_PUBLISH`
        ImmediatePublish,
        /// 定时发布 / Published at a scheduled time
        ///
        /// `SCHEDULED_PUBLISH`
        ScheduledPublish,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PublishType,
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        ScheduledPublish = "SCHEDULED_PUBLISH",
    );

    /// Response of 发布商家名片配置.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 发布方式 / How it is published, at once or at a scheduled time
        ///
        /// Always present according to the docs.
        pub publish_type: Option<response::PublishType>,
        /// 定时发布时间，RFC 3339格式 / Time publication is scheduled for, in RFC 3339
        pub scheduled_publish_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 发布方式 / How it is published, at once or at a scheduled time
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PublishType {
            /// 立即发布 / Published immediately
            ///
            /// `IMMEDIATE_PUBLISH`
            ImmediatePublish,
            /// 定时发布 / Published at a scheduled time
            ///
            /// `SCHEDULED_PUBLISH`
            ScheduledPublish,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PublishType,
            ImmediatePublish = "IMMEDIATE_PUBLISH",
            ScheduledPublish = "SCHEDULED_PUBLISH",
        );
    }
}
