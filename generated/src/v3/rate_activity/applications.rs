//! 报名费率优惠活动 · `POST /v3/rate-activity/applications`
//!
//! Generated from docs/openapi/v3/rate-activity/applications.md by `cargo xtask regen`; do not edit.

/// Enrols a sub-merchant in a discounted fee rate activity, for an acquiring institution.
///
/// 从业机构为子商户报名参加费率优惠活动。
///
/// `POST /v3/rate-activity/applications`
///
/// 报名费率优惠活动 / Enrol in a fee rate activity · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012698774) · feature `v3-rate-activity` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::rate_activity::applications::post;
///
/// let request = post()
///     .acquiring_bank_id("1684907235")
///     .channel_id("1684930625")
///     .sub_mchid("1684913560")
///     .activity_detail(
///         post::ActivityDetail::default().activity_id("micro_merchant_2026"),
///     );
/// ```
#[doc(alias = "报名费率优惠活动")]
#[doc(alias = "/v3/rate-activity/applications")]
#[doc(alias = "post_v3_rate_activity_applications")]
#[doc(alias = "名费率优惠活动")]
#[doc(alias = "费率优惠活动")]
#[doc(alias = "率优惠活动")]
#[doc(alias = "优惠活动")]
#[doc(alias = "惠活动")]
#[doc(alias = "活动")]
#[doc(alias = "Enrol in a fee rate activity")]
#[doc(alias = "fee rate activity")]
#[doc(alias = "rate activity")]
#[doc(alias = "activity")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 报名费率优惠活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `acquiring_bank_id`, `channel_id`, `sub_mchid`, `activity_detail`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 从业机构号（从业机构商户号） / Acquiring institution's ID (its merchant ID)
        ///
        /// **Required.**
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquiring_bank_id", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 费率活动报名信息 / Sign-up information for the rate campaign
        ///
        /// **Required.**
        pub fn activity_detail(self, value: ActivityDetail) -> Self {
            Self(self.0.body("activity_detail", value))
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
                "post_v3_rate_activity_applications",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 费率活动报名信息 / Sign-up information for the rate campaign
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActivityDetail(ObjectBuilder);

    impl ActivityDetail {
        /// 费率活动ID / Rate campaign's ID
        ///
        /// **Required.**
        pub fn activity_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_id", value.into()))
        }

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

    sent!(ActivityDetail);

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

    /// Response of 报名费率优惠活动.
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
