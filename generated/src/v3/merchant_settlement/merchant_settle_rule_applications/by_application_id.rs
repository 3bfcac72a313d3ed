//! 根据申请单ID查询结果 · `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
//!
//! Generated from docs/openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md by `cargo xtask regen`; do not edit.

/// Queries an institution's application to change a sub-merchant's settlement rule by application ID.
///
/// 从业机构按申请单号查询子商户结算规则的变更申请。
///
/// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
///
/// 根据申请单ID查询结果 / Query a settlement rule change application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012698574) · feature `v3-merchant-settlement` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_settlement::merchant_settle_rule_applications::by_application_id::get;
///
/// let request = get("1000020260618003817");
/// ```
#[doc(alias = "根据申请单ID查询结果")]
#[doc(
    alias = "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"
)]
#[doc(
    alias = "get_v3_merchant_settlement_merchant_settle_rule_applications_application_id"
)]
#[doc(alias = "据申请单ID查询结果")]
#[doc(alias = "申请单ID查询结果")]
#[doc(alias = "请单ID查询结果")]
#[doc(alias = "单ID查询结果")]
#[doc(alias = "ID查询结果")]
#[doc(alias = "查询结果")]
#[doc(alias = "询结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a settlement rule change application")]
#[doc(alias = "settlement rule change application")]
#[doc(alias = "rule change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn get(application_id: impl Into<String>) -> get::Request {
    get::Request::new([application_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据申请单ID查询结果. Created by [`get()`](super::get()).
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
            "get_v3_merchant_settlement_merchant_settle_rule_applications_application_id",
            Method::Get,
            "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据申请单ID查询结果.
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
