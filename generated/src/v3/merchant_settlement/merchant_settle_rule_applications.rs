//! 申请修改特约商户结算规则 · `POST /v3/merchant-settlement/merchant-settle-rule-applications`
//!
//! Generated from docs/openapi/v3/merchant-settlement/merchant-settle-rule-applications.md by `cargo xtask regen`; do not edit.

/// Applies to change the settlement rule of an institution's sub-merchant.
///
/// 为从业机构的子商户提交变更结算规则的申请。
///
/// `POST /v3/merchant-settlement/merchant-settle-rule-applications`
///
/// 申请修改特约商户结算规则 / Apply to change a settlement rule · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697924) · feature `v3-merchant-settlement` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_settlement::merchant_settle_rule_applications::post;
///
/// let request = post()
///     .acquiring_bank_id("1684907235")
///     .channel_id("1684930625")
///     .sub_mchid("1684913560")
///     .settle_rule_id(719);
/// ```
#[doc(alias = "申请修改特约商户结算规则")]
#[doc(alias = "/v3/merchant-settlement/merchant-settle-rule-applications")]
#[doc(alias = "post_v3_merchant_settlement_merchant_settle_rule_applications")]
#[doc(alias = "请修改特约商户结算规则")]
#[doc(alias = "修改特约商户结算规则")]
#[doc(alias = "改特约商户结算规则")]
#[doc(alias = "特约商户结算规则")]
#[doc(alias = "约商户结算规则")]
#[doc(alias = "商户结算规则")]
#[doc(alias = "户结算规则")]
#[doc(alias = "结算规则")]
#[doc(alias = "算规则")]
#[doc(alias = "规则")]
#[doc(alias = "Apply to change a settlement rule")]
#[doc(alias = "change a settlement rule")]
#[doc(alias = "settlement rule")]
#[doc(alias = "rule")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请修改特约商户结算规则. Created by [`post()`](super::post()).
    ///
    /// **Required**: `acquiring_bank_id`, `channel_id`, `sub_mchid`, `settle_rule_id`.
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

        /// 结算规则ID / ID of the settlement rule
        ///
        /// **Required.**
        pub fn settle_rule_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("settle_rule_id", value.into()))
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
                "post_v3_merchant_settlement_merchant_settle_rule_applications",
                Method::Post,
                "/v3/merchant-settlement/merchant-settle-rule-applications",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/acquiring_bank_id",
                    "/body/channel_id",
                    "/body/sub_mchid",
                    "/body/settle_rule_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请修改特约商户结算规则.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号 / Application's number
        ///
        /// Always present according to the docs.
        pub application_id: Option<String>,
        /// 申请单处理信息 / How the application is being processed
        pub application_process_info: Option<String>,
        /// 申请单状态 / Application's state
        pub application_state: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 从业机构号（从业机构商户号） / Acquiring institution's ID (its merchant ID)
        pub acquiring_bank_id: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub channel_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 结算规则ID / ID of the settlement rule
        pub settle_rule_id: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        application_id = "application_id",
        application_process_info = "application_process_info",
        application_state = "application_state",
        update_time = "update_time",
        acquiring_bank_id = "acquiring_bank_id",
        channel_id = "channel_id",
        sub_mchid = "sub_mchid",
        settle_rule_id = "settle_rule_id",
    );
}
