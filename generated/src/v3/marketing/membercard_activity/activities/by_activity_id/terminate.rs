//! 终止活动 · `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
//!
//! Generated from docs/openapi/v3/marketing/membercard-activity/activities/{activity_id}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a membership gift activity by activity ID.
///
/// 按活动ID终止会员有礼活动。
///
/// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
///
/// 终止活动 / Terminate a membership gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012553381), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012714466) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_activity::activities::by_activity_id::terminate::post;
///
/// let request = post("10284736");
/// ```
#[doc(alias = "终止活动")]
#[doc(alias = "/v3/marketing/membercard-activity/activities/{activity_id}/terminate")]
#[doc(alias = "post_v3_marketing_membercard_activity_activities_activity_id_terminate")]
#[doc(alias = "止活动")]
#[doc(alias = "活动")]
#[doc(alias = "Terminate a membership gift activity")]
#[doc(alias = "membership gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 终止活动. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "post_v3_marketing_membercard_activity_activities_activity_id_terminate",
            Method::Post,
            "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 终止活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 终止时间 / Time of termination
        pub terminate_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        terminate_time = "terminate_time",
    );
}
