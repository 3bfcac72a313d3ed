//! 获取核身结果 · `GET /v3/payroll-card/authentications/{authenticate_number}`
//!
//! Generated from docs/openapi/v3/payroll-card/authentications/{authenticate_number}.md by `cargo xtask regen`; do not edit.

/// Queries the result of one payroll card identity check by the merchant's check number.
///
/// 按商家核身单号查询某次微工卡核身的结果。
///
/// `GET /v3/payroll-card/authentications/{authenticate_number}`
///
/// 获取核身结果 / Query a payroll card identity check · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461785) · feature `v3-payroll-card` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::payroll_card::authentications::by_authenticate_number::get;
///
/// let request = get("HS20260618080012001").sub_mchid("1684913560");
/// ```
#[doc(alias = "获取核身结果")]
#[doc(alias = "/v3/payroll-card/authentications/{authenticate_number}")]
#[doc(alias = "get_v3_payroll_card_authentications_authenticate_number")]
#[doc(alias = "取核身结果")]
#[doc(alias = "核身结果")]
#[doc(alias = "身结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a payroll card identity check")]
#[doc(alias = "payroll card identity check")]
#[doc(alias = "card identity check")]
#[doc(alias = "identity check")]
#[doc(alias = "check")]
pub fn get(authenticate_number: impl Into<String>) -> get::Request {
    get::Request::new([authenticate_number.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取核身结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_payroll_card_authentications_authenticate_number",
                Method::Get,
                "/v3/payroll-card/authentications/{authenticate_number}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取核身结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs. At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs. At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs. At most 64 characters.
        pub openid: Option<String>,
        /// 核身渠道 / Channel of the identity verification
        ///
        /// Always present according to the docs.
        pub authenticate_scene: Option<response::AuthenticateScene>,
        /// 核身渠道标识 / Identifier of the verification channel
        ///
        /// Always present according to the docs. At most 64 characters.
        pub authenticate_source: Option<String>,
        /// 项目名称 / Project name on the payroll card
        ///
        /// Always present according to the docs. At most 128 characters.
        pub project_name: Option<String>,
        /// 用工单位名称 / Employer's name
        ///
        /// Always present according to the docs. At most 128 characters.
        pub employer_name: Option<String>,
        /// 核身状态 / State of the identity verification
        ///
        /// Always present according to the docs.
        pub authenticate_state: Option<response::AuthenticateState>,
        /// 核身时间 / Time of the identity verification
        ///
        /// Always present according to the docs. At most 32 characters.
        pub authenticate_time: Option<String>,
        /// 商家核身单号 / Merchant's number of the identity verification
        ///
        /// Always present according to the docs. At most 64 characters.
        pub authenticate_number: Option<String>,
        /// 核身失败原因 / Why the identity verification failed
        pub authenticate_failed_reason: Option<String>,
        /// 核身类型 / Type of identity verification
        pub authenticate_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        openid = "openid",
        authenticate_scene = "authenticate_scene",
        authenticate_source = "authenticate_source",
        project_name = "project_name",
        employer_name = "employer_name",
        authenticate_state = "authenticate_state",
        authenticate_time = "authenticate_time",
        authenticate_number = "authenticate_number",
        authenticate_failed_reason = "authenticate_failed_reason",
        authenticate_type = "authenticate_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 核身渠道 / Channel of the identity verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthenticateScene {
            /// 小程序核身 / From the Mini Program
            ///
            /// `FROM_MINI_APP`
            FromMiniApp,
            /// 硬件设备核身 / From a hardware device
            ///
            /// `FROM_HARDWARE`
            FromHardware,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthenticateScene,
            FromMiniApp = "FROM_MINI_APP",
            FromHardware = "FROM_HARDWARE",
        );

        /// 核身状态 / State of the identity verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthenticateState {
            /// 核身进行中 / Identity verification in progress
            ///
            /// `AUTHENTICATE_PROCESSING`
            AuthenticateProcessing,
            /// 核身成功 / Identity verified
            ///
            /// `AUTHENTICATE_SUCCESS`
            AuthenticateSuccess,
            /// 核身失败 / Identity verification failed
            ///
            /// `AUTHENTICATE_FAILED`
            AuthenticateFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthenticateState,
            AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
            AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
            AuthenticateFailed = "AUTHENTICATE_FAILED",
        );
    }
}
