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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// The answer of 根据申请单ID查询申请单结果.
    #[derive(Clone)]
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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `activity_detail_modification`
        pub fn activity_detail_modification(
            self,
            value: ActivityDetailModification,
        ) -> Self {
            Self(self.0.body("activity_detail_modification", value))
        }

        /// `additional_information`
        pub fn additional_information(self, value: AdditionalInformation) -> Self {
            Self(self.0.body("additional_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// ActivityDetailModification
    #[derive(Clone, Debug, Default)]
    pub struct ActivityDetailModification(Fields);

    impl ActivityDetailModification {
        /// `activity_rate`
        pub fn activity_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_rate", value.into()))
        }

        /// `activity_apply_information`
        pub fn activity_apply_information(
            self,
            values: impl IntoIterator<Item = ActivityApplyInformation>,
        ) -> Self {
            Self(
                self
                    .0
                    .set(
                        "activity_apply_information",
                        list::<ActivityApplyInformation>(values),
                    ),
            )
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivityDetailModification);

    /// ActivityApplyInformation
    #[derive(Clone, Debug, Default)]
    pub struct ActivityApplyInformation(Fields);

    impl ActivityApplyInformation {
        /// `apply_material_id`
        pub fn apply_material_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("apply_material_id", value.into()))
        }

        /// `apply_material_information`
        pub fn apply_material_information(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("apply_material_information", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivityApplyInformation);

    /// AdditionalInformation
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalInformation(Fields);

    impl AdditionalInformation {
        /// `additional_message`
        pub fn additional_message(self, value: impl Into<String>) -> Self {
            Self(self.0.set("additional_message", value.into()))
        }

        /// `additional_material`
        pub fn additional_material(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("additional_material", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionalInformation);

    /// The answer of 修改单据信息.
    #[derive(Clone)]
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
