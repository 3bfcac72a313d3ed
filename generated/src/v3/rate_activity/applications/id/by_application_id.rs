//! 根据申请单ID查询申请单结果 · `GET /v3/rate-activity/applications/id/{application_id}`, `PATCH /v3/rate-activity/applications/id/{application_id}`
//!
//! Generated from docs/openapi/v3/rate-activity/applications/id/{application_id}.md by `cargo xtask regen`; do not edit.

/// Queries the result of a fee rate activity enrolment by application ID.
///
/// 按申请单ID查询费率优惠活动的报名结果。
///
/// `GET /v3/rate-activity/applications/id/{application_id}`
///
/// 根据申请单ID查询申请单结果 / Query a fee rate activity enrolment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471722) · feature `v3-rate-activity` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::rate_activity::applications::id::by_application_id::get;
///
/// let request = get("1000020260618003817");
/// ```
#[doc(alias = "根据申请单ID查询申请单结果")]
#[doc(alias = "/v3/rate-activity/applications/id/{application_id}")]
#[doc(alias = "get_v3_rate_activity_applications_id_application_id")]
#[doc(alias = "据申请单ID查询申请单结果")]
#[doc(alias = "申请单ID查询申请单结果")]
#[doc(alias = "请单ID查询申请单结果")]
#[doc(alias = "单ID查询申请单结果")]
#[doc(alias = "ID查询申请单结果")]
#[doc(alias = "查询申请单结果")]
#[doc(alias = "询申请单结果")]
#[doc(alias = "申请单结果")]
#[doc(alias = "请单结果")]
#[doc(alias = "单结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a fee rate activity enrolment")]
#[doc(alias = "fee rate activity enrolment")]
#[doc(alias = "rate activity enrolment")]
#[doc(alias = "activity enrolment")]
#[doc(alias = "enrolment")]
pub fn get(application_id: impl Into<String>) -> get::Request {
    get::Request::new([application_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据申请单ID查询申请单结果. Created by [`get()`](super::get()).
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
            "get_v3_rate_activity_applications_id_application_id",
            Method::Get,
            "/v3/rate-activity/applications/id/{application_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据申请单ID查询申请单结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub application_state: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 驳回参数 / Parameter because of which it was rejected
        pub reject_parameter: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// 活动审核通过时间 / Time the campaign was approved
        pub pass_time: Option<String>,
        /// Fields unknown to this version.
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

/// Changes a rejected fee rate activity enrolment and submits it again.
///
/// 修改被驳回的费率优惠活动报名申请，并重新提交。
///
/// `PATCH /v3/rate-activity/applications/id/{application_id}`
///
/// 修改单据信息 / Change a fee rate activity enrolment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012698885) · feature `v3-rate-activity` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::rate_activity::applications::id::by_application_id::patch;
///
/// let request = patch("1000020260618003817")
///     .activity_detail_modification(
///         patch::ActivityDetailModification::default()
///             .activity_rate("0.2")
///             .activity_apply_information([
///                 patch::ActivityApplyInformation::default()
///                     .apply_material_id("BUSINESS_SITE_PHOTO")
///                     .apply_material_information([
///                         "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
///                     ]),
///             ]),
///     )
///     .additional_information(
///         patch::AdditionalInformation::default()
///             .additional_message("社区茶馆，申请小微商户优惠费率")
///             .additional_material([
///                 "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
///             ]),
///     );
/// ```
#[doc(alias = "修改单据信息")]
#[doc(alias = "/v3/rate-activity/applications/id/{application_id}")]
#[doc(alias = "patch_v3_rate_activity_applications_id_application_id")]
#[doc(alias = "改单据信息")]
#[doc(alias = "单据信息")]
#[doc(alias = "据信息")]
#[doc(alias = "信息")]
#[doc(alias = "Change a fee rate activity enrolment")]
#[doc(alias = "fee rate activity enrolment")]
#[doc(alias = "rate activity enrolment")]
#[doc(alias = "activity enrolment")]
#[doc(alias = "enrolment")]
pub fn patch(application_id: impl Into<String>) -> patch::Request {
    patch::Request::new([application_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改单据信息. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 费率活动报名的修改信息 / Changes to the sign-up for the rate campaign
        pub fn activity_detail_modification(
            self,
            value: ActivityDetailModification,
        ) -> Self {
            Self(self.0.body("activity_detail_modification", value))
        }

        /// 费率活动报名的补充信息 / Additional information for the rate campaign sign-up
        pub fn additional_information(self, value: AdditionalInformation) -> Self {
            Self(self.0.body("additional_information", value))
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
                "patch_v3_rate_activity_applications_id_application_id",
                Method::Patch,
                "/v3/rate-activity/applications/id/{application_id}",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 费率活动报名的修改信息 / Changes to the sign-up for the rate campaign
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActivityDetailModification(ObjectBuilder);

    impl ActivityDetailModification {
        /// 活动费率 / Fee rate under the campaign
        pub fn activity_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_rate", value.into()))
        }

        /// 费率活动报名材料 / Materials for signing up for the rate campaign
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

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivityDetailModification);

    /// 费率活动报名材料 / Materials for signing up for the rate campaign
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActivityApplyInformation(ObjectBuilder);

    impl ActivityApplyInformation {
        /// 报名材料ID / ID of the sign-up material
        pub fn apply_material_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("apply_material_id", value.into()))
        }

        /// 报名材料内容 / Content of the sign-up material
        pub fn apply_material_information(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("apply_material_information", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActivityApplyInformation);

    /// 费率活动报名的补充信息 / Additional information for the rate campaign sign-up
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdditionalInformation(ObjectBuilder);

    impl AdditionalInformation {
        /// 补充说明 / Additional explanation
        pub fn additional_message(self, value: impl Into<String>) -> Self {
            Self(self.0.set("additional_message", value.into()))
        }

        /// 补充材料，media\_id列表 / Supplementary materials, as media IDs
        pub fn additional_material(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("additional_material", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionalInformation);

    /// Response of 修改单据信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号 / Application's number
        ///
        /// Always present according to the docs.
        pub application_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        application_id = "application_id",
    );
}
