//! 删除活动发券商户号 · `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md by `cargo xtask regen`; do not edit.

/// Deletes coupon-giving merchants from a payment gift activity.
///
/// 从支付有礼活动中移除发券商户号。
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
///
/// 删除活动发券商户号 / Delete merchants from a payment gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012466787), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466827) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post;
///
/// let request = post("10284736")
///     .merchant_id_list(["1684913560", "1684920418"])
///     .delete_request_no("DEL20260620090211001");
/// ```
#[doc(alias = "删除活动发券商户号")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete")]
#[doc(
    alias = "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete"
)]
#[doc(alias = "除活动发券商户号")]
#[doc(alias = "活动发券商户号")]
#[doc(alias = "动发券商户号")]
#[doc(alias = "发券商户号")]
#[doc(alias = "券商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Delete merchants from a payment gift activity")]
#[doc(alias = "merchants from a payment gift activity")]
#[doc(alias = "payment gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 删除活动发券商户号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `merchant_id_list`, `delete_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 待移除的发券商户号列表 / Merchant IDs to remove
        ///
        /// **Required.**
        pub fn merchant_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("merchant_id_list", list::<String>(values)))
        }

        /// 删除操作的商户请求单号 / Merchant's request number for the removal
        ///
        /// **Required.**
        pub fn delete_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delete_request_no", value.into()))
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
                "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete",
                Method::Post,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            )
            .body(Body::Json)
            .required(&["/body/merchant_id_list", "/body/delete_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 删除活动发券商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 删除时间 / Time of the deletion
        pub delete_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        delete_time = "delete_time",
    );
}
