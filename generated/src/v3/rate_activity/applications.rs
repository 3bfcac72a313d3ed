//! 报名费率优惠活动 · `POST /v3/rate-activity/applications`
//!
//! Generated from docs/openapi/v3/rate-activity/applications.md by `cargo xtask regen`; do not edit.

/// 报名费率优惠活动
///
/// `POST /v3/rate-activity/applications`
///
/// 报名费率优惠活动 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012698774) · feature `v3-rate-activity`
///
/// ```
/// use wechatpay_api::v3::rate_activity::applications::post;
///
/// let request = post()
///     .acquiring_bank_id("1072026")
///     .channel_id("98620260")
///     .sub_mchid("1684913560")
///     .activity_detail(
///         post::ActivityDetail::default()
///             .activity_id("AI20260618864")
///             .activity_rate("示例AR637")
///             .activity_apply_information([
///                 post::ActivityApplyInformation::default()
///                     .apply_material_id("AMI20260618819")
///                     .apply_material_information(["示例AMI904"]),
///             ]),
///     )
///     .additional_information(
///         post::AdditionalInformation::default()
///             .additional_message("示例说明")
///             .additional_material(["示例AM148"]),
///     );
/// ```
#[doc(alias = "报名费率优惠活动")]
#[doc(alias = "/v3/rate-activity/applications")]
#[doc(alias = "post_v3_rate_activity_applications")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 报名费率优惠活动; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `acquiring_bank_id`, `channel_id`, `sub_mchid`, `activity_detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        acquiring_bank_id: Option<String>,
        channel_id: Option<String>,
        sub_mchid: Option<String>,
        activity_detail: Option<ActivityDetail>,
        additional_information: Option<AdditionalInformation>,
        extra: Extra,
    }

    impl Request {
        /// `acquiring_bank_id`
        ///
        /// **Required.**
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Some(value.into());
            self
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `activity_detail`
        ///
        /// **Required.**
        pub fn activity_detail(mut self, value: impl Into<ActivityDetail>) -> Self {
            self.activity_detail = Some(value.into());
            self
        }

        /// `additional_information`
        pub fn additional_information(
            mut self,
            value: impl Into<AdditionalInformation>,
        ) -> Self {
            self.additional_information = Some(value.into());
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
                "post_v3_rate_activity_applications",
                Verb::Post,
                "/v3/rate-activity/applications",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/acquiring_bank_id",
                    "/body/channel_id",
                    "/body/sub_mchid",
                    "/body/activity_detail",
                    "/body/activity_detail/activity_id",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("acquiring_bank_id", &self.acquiring_bank_id)
                .body("channel_id", &self.channel_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("activity_detail", &self.activity_detail)
                .body("additional_information", &self.additional_information)
                .extra(&self.extra)
        }
    }

    /// ActivityDetail
    #[derive(Clone, Debug, Default)]
    pub struct ActivityDetail {
        activity_id: Option<String>,
        activity_rate: Option<String>,
        activity_apply_information: Vec<ActivityApplyInformation>,
        extra: Extra,
    }

    impl ActivityDetail {
        /// `activity_id`
        ///
        /// **Required.**
        pub fn activity_id(mut self, value: impl Into<String>) -> Self {
            self.activity_id = Some(value.into());
            self
        }

        /// `activity_rate`
        pub fn activity_rate(mut self, value: impl Into<String>) -> Self {
            self.activity_rate = Some(value.into());
            self
        }

        /// `activity_apply_information`
        pub fn activity_apply_information(
            mut self,
            values: impl IntoIterator<Item = impl Into<ActivityApplyInformation>>,
        ) -> Self {
            self.activity_apply_information = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ActivityDetail,
        activity_id = "activity_id",
        activity_rate = "activity_rate",
        activity_apply_information = "activity_apply_information",
    );

    /// ActivityApplyInformation
    #[derive(Clone, Debug, Default)]
    pub struct ActivityApplyInformation {
        apply_material_id: Option<String>,
        apply_material_information: Vec<String>,
        extra: Extra,
    }

    impl ActivityApplyInformation {
        /// `apply_material_id`
        pub fn apply_material_id(mut self, value: impl Into<String>) -> Self {
            self.apply_material_id = Some(value.into());
            self
        }

        /// `apply_material_information`
        pub fn apply_material_information(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.apply_material_information = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ActivityApplyInformation,
        apply_material_id = "apply_material_id",
        apply_material_information = "apply_material_information",
    );

    /// AdditionalInformation
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalInformation {
        additional_message: Option<String>,
        additional_material: Vec<String>,
        extra: Extra,
    }

    impl AdditionalInformation {
        /// `additional_message`
        pub fn additional_message(mut self, value: impl Into<String>) -> Self {
            self.additional_message = Some(value.into());
            self
        }

        /// `additional_material`
        pub fn additional_material(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.additional_material = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AdditionalInformation,
        additional_message = "additional_message",
        additional_material = "additional_material",
    );

    /// The answer of 报名费率优惠活动.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `application_id`
        ///
        /// Documented as always there.
        pub application_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        application_id = "application_id",
    );
}
