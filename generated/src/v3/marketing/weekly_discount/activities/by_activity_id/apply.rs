//! 报名周周惠活动 · `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
//!
//! Generated from docs/openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md by `cargo xtask regen`; do not edit.

/// Enrols a merchant's shop in a weekly discount activity.
///
/// 为商户的门店报名参加周周惠活动。
///
/// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
///
/// 报名周周惠活动 / Enrol a shop in a weekly discount activity · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::apply::post;
///
/// let request = post("10284736").applying_merchant_id(1684907235).store_id(108634217);
/// ```
#[doc(alias = "报名周周惠活动")]
#[doc(alias = "/v3/marketing/weekly-discount/activities/{activity_id}/apply")]
#[doc(alias = "post_v3_marketing_weekly_discount_activities_activity_id_apply")]
#[doc(alias = "名周周惠活动")]
#[doc(alias = "周周惠活动")]
#[doc(alias = "周惠活动")]
#[doc(alias = "惠活动")]
#[doc(alias = "活动")]
#[doc(alias = "Enrol a shop in a weekly discount activity")]
#[doc(alias = "shop in a weekly discount activity")]
#[doc(alias = "weekly discount activity")]
#[doc(alias = "discount activity")]
#[doc(alias = "activity")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 报名周周惠活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `applying_merchant_id`, `store_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 报名商户号 / ID of the merchant that signs up
        ///
        /// **Required.**
        pub fn applying_merchant_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("applying_merchant_id", value.into()))
        }

        /// 门店ID / Shop ID
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("store_id", value.into()))
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
                "post_v3_marketing_weekly_discount_activities_activity_id_apply",
                Method::Post,
                "/v3/marketing/weekly-discount/activities/{activity_id}/apply",
            )
            .body(Body::Json)
            .required(&["/body/applying_merchant_id", "/body/store_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 报名周周惠活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<i64>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        ///
        /// Always present according to the docs.
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        success_time = "success_time",
    );
}
