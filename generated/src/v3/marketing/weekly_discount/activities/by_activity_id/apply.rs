//! 报名周周惠活动 · `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
//!
//! Generated from docs/openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md by `cargo xtask regen`; do not edit.

/// 报名周周惠活动
///
/// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
///
/// 报名周周惠活动 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::apply::post;
///
/// let request = post("86420").applying_merchant_id(1).store_id(1);
/// ```
#[doc(alias = "报名周周惠活动")]
#[doc(alias = "/v3/marketing/weekly-discount/activities/{activity_id}/apply")]
#[doc(alias = "post_v3_marketing_weekly_discount_activities_activity_id_apply")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 报名周周惠活动; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `applying_merchant_id`, `store_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        applying_merchant_id: Option<i64>,
        store_id: Option<i64>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `applying_merchant_id`
        ///
        /// **Required.**
        pub fn applying_merchant_id(mut self, value: impl Into<i64>) -> Self {
            self.applying_merchant_id = Some(value.into());
            self
        }

        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(mut self, value: impl Into<i64>) -> Self {
            self.store_id = Some(value.into());
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
                "post_v3_marketing_weekly_discount_activities_activity_id_apply",
                Verb::Post,
                "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
            )
            .body(Body::Json)
            .required(&["/body/applying_merchant_id", "/body/store_id"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("applying_merchant_id", &self.applying_merchant_id)
                .body("store_id", &self.store_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 报名周周惠活动.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        ///
        /// Documented as always there.
        pub activity_id: Option<i64>,
        /// `success_time`
        ///
        /// Documented as always there.
        pub success_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        success_time = "success_time",
    );
}
