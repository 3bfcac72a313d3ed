//! 删除活动发券商户号 · `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md by `cargo xtask regen`; do not edit.

/// 删除活动发券商户号
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
///
/// 删除活动发券商户号 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466787), [2](https://pay.weixin.qq.com/doc/v3/partner/4012466827) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::delete::post;
///
/// let request = post("AI20260618864")
///     .merchant_id_list(["806202606"])
///     .delete_request_no("DRN20260618782");
/// ```
#[doc(alias = "删除活动发券商户号")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete")]
#[doc(
    alias = "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete"
)]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 删除活动发券商户号; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `merchant_id_list`, `delete_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        merchant_id_list: Vec<String>,
        delete_request_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `merchant_id_list`
        ///
        /// **Required.**
        pub fn merchant_id_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.merchant_id_list = list(values);
            self
        }

        /// `delete_request_no`
        ///
        /// **Required.**
        pub fn delete_request_no(mut self, value: impl Into<String>) -> Self {
            self.delete_request_no = Some(value.into());
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
                "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_delete",
                Verb::Post,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            )
            .body(Body::Json)
            .required(&["/body/merchant_id_list", "/body/delete_request_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("merchant_id_list", &self.merchant_id_list)
                .body("delete_request_no", &self.delete_request_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 删除活动发券商户号.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        ///
        /// Documented as always there.
        pub activity_id: Option<String>,
        /// `delete_time`
        pub delete_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        delete_time = "delete_time",
    );
}
