//! 根据申请单ID查询申请单结果 · `GET /v3/rate-activity/applications/id/{application_id}`, `PATCH /v3/rate-activity/applications/id/{application_id}`
//!
//! Generated from docs/openapi/v3/rate-activity/applications/id/{application_id}.md by `cargo xtask regen`; do not edit.

/// 根据申请单ID查询申请单结果
///
/// `GET /v3/rate-activity/applications/id/{application_id}`
///
/// 根据申请单ID查询申请单结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012471722) · feature `v3-rate-activity`
///
/// ```
/// use wechatpay_api::v3::rate_activity::applications::id::by_application_id::get;
///
/// let request = get("70920260618");
/// ```
#[doc(alias = "根据申请单ID查询申请单结果")]
#[doc(alias = "/v3/rate-activity/applications/id/{application_id}")]
#[doc(alias = "get_v3_rate_activity_applications_id_application_id")]
pub fn get(application_id: impl Into<String>) -> get::Request {
    get::Request::new([application_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 根据申请单ID查询申请单结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
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
            "get_v3_rate_activity_applications_id_application_id",
            Verb::Get,
            "/v3/rate-activity/applications/id/{application_id}",
        );

        fn parts(&self) -> Parts {
            Parts::new().path(&self.path_parameters).extra(&self.extra)
        }
    }

    /// The answer of 根据申请单ID查询申请单结果.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `application_state`
        ///
        /// Documented as always there.
        pub application_state: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `reject_parameter`
        pub reject_parameter: Option<String>,
        /// `reject_reason`
        pub reject_reason: Option<String>,
        /// `pass_time`
        pub pass_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        application_state = "application_state",
        sub_mchid = "sub_mchid",
        reject_parameter = "reject_parameter",
        reject_reason = "reject_reason",
        pass_time = "pass_time",
    );
}

/// 修改单据信息
///
/// `PATCH /v3/rate-activity/applications/id/{application_id}`
///
/// 修改单据信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012698885) · feature `v3-rate-activity`
///
/// ```
/// use wechatpay_api::v3::rate_activity::applications::id::by_application_id::patch;
///
/// let request = patch("70920260618")
///     .activity_detail_modification(
///         patch::ActivityDetailModification::default()
///             .activity_rate("示例AR637")
///             .activity_apply_information([
///                 patch::ActivityApplyInformation::default()
///                     .apply_material_id("AMI20260618819")
///                     .apply_material_information(["示例AMI904"]),
///             ]),
///     )
///     .additional_information(
///         patch::AdditionalInformation::default()
///             .additional_message("示例说明")
///             .additional_material(["示例AM148"]),
///     );
/// ```
#[doc(alias = "修改单据信息")]
#[doc(alias = "/v3/rate-activity/applications/id/{application_id}")]
#[doc(alias = "patch_v3_rate_activity_applications_id_application_id")]
pub fn patch(application_id: impl Into<String>) -> patch::Request {
    patch::Request::new([application_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改单据信息; [`patch()`](super::patch()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        activity_detail_modification: Option<ActivityDetailModification>,
        additional_information: Option<AdditionalInformation>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `activity_detail_modification`
        pub fn activity_detail_modification(
            mut self,
            value: impl Into<ActivityDetailModification>,
        ) -> Self {
            self.activity_detail_modification = Some(value.into());
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
                "patch_v3_rate_activity_applications_id_application_id",
                Verb::Patch,
                "/v3/rate-activity/applications/id/{application_id}",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("activity_detail_modification", &self.activity_detail_modification)
                .body("additional_information", &self.additional_information)
                .extra(&self.extra)
        }
    }

    /// ActivityDetailModification
    #[derive(Clone, Debug, Default)]
    pub struct ActivityDetailModification {
        activity_rate: Option<String>,
        activity_apply_information: Vec<ActivityApplyInformation>,
        extra: Extra,
    }

    impl ActivityDetailModification {
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
        ActivityDetailModification,
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

    /// The answer of 修改单据信息.
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
