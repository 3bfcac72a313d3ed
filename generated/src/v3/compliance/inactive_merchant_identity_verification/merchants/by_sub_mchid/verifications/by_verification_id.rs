//! 查询不活跃商户身份核实结果 · `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
//!
//! Generated from docs/openapi/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}.md by `cargo xtask regen`; do not edit.

/// Queries an inactive sub-merchant's identity verification by verification ID for a partner.
///
/// 供服务商凭核实单号查询不活跃子商户的身份核实。
///
/// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
///
/// 查询不活跃商户身份核实结果 / Query an inactive sub-merchant's identity verification · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471359) · feature `v3-compliance` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::compliance::inactive_merchant_identity_verification::merchants::by_sub_mchid::verifications::by_verification_id::get;
///
/// let request = get("1684913560", "7000020260618000172845");
/// ```
#[doc(alias = "查询不活跃商户身份核实结果")]
#[doc(
    alias = "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}"
)]
#[doc(
    alias = "get_v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id"
)]
#[doc(alias = "询不活跃商户身份核实结果")]
#[doc(alias = "不活跃商户身份核实结果")]
#[doc(alias = "活跃商户身份核实结果")]
#[doc(alias = "跃商户身份核实结果")]
#[doc(alias = "商户身份核实结果")]
#[doc(alias = "户身份核实结果")]
#[doc(alias = "身份核实结果")]
#[doc(alias = "份核实结果")]
#[doc(alias = "核实结果")]
#[doc(alias = "实结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an inactive sub-merchants identity verification")]
#[doc(alias = "inactive sub-merchants identity verification")]
#[doc(alias = "sub-merchants identity verification")]
#[doc(alias = "s identity verification")]
#[doc(alias = "identity verification")]
#[doc(alias = "verification")]
pub fn get(
    sub_mchid: impl Into<String>,
    verification_id: impl Into<String>,
) -> get::Request {
    get::Request::new([sub_mchid.into(), verification_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询不活跃商户身份核实结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
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
            "get_v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id",
            Method::Get,
            "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询不活跃商户身份核实结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 核实单号 / ID of the verification
        ///
        /// Always present according to the docs.
        pub verification_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        pub finish_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        verification_id = "verification_id",
        state = "state",
        fail_reason = "fail_reason",
        create_time = "create_time",
        finish_time = "finish_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 失败原因 / Reason for the failure
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 材料异常 / Materials are abnormal
            ///
            /// `MATERIALS_ABNORMAL`
            MaterialsAbnormal,
            /// 处理超时 / Processing timed out
            ///
            /// `PROCESS_TIMEOUT`
            ProcessTimeout,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            MaterialsAbnormal = "MATERIALS_ABNORMAL",
            ProcessTimeout = "PROCESS_TIMEOUT",
        );
    }
}
