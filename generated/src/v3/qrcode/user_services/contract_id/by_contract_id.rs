//! 查询用户服务可用信息 · `GET /v3/qrcode/user-services/contract-id/{contract_id}`
//!
//! Generated from docs/openapi/v3/qrcode/user-services/contract-id/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Queries by contract ID whether a user may use ride code deduction, before the ride code is made.
///
/// 生成乘车码之前，按签约协议ID查询用户能否使用乘车码扣费。
///
/// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
///
/// 查询用户服务可用信息 / Query whether ride code deduction is available · feature `v3-qrcode` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::qrcode::user_services::contract_id::by_contract_id::get;
///
/// let request = get("202606186048271935")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "查询用户服务可用信息")]
#[doc(alias = "/v3/qrcode/user-services/contract-id/{contract_id}")]
#[doc(alias = "get_v3_qrcode_user_services_contract_id_contract_id")]
#[doc(alias = "询用户服务可用信息")]
#[doc(alias = "用户服务可用信息")]
#[doc(alias = "户服务可用信息")]
#[doc(alias = "服务可用信息")]
#[doc(alias = "务可用信息")]
#[doc(alias = "可用信息")]
#[doc(alias = "用信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query whether ride code deduction is available")]
#[doc(alias = "whether ride code deduction is available")]
#[doc(alias = "ride code deduction is available")]
#[doc(alias = "code deduction is available")]
#[doc(alias = "deduction is available")]
#[doc(alias = "is available")]
#[doc(alias = "available")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户服务可用信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
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
                "get_v3_qrcode_user_services_contract_id_contract_id",
                Method::Get,
                "/v3/qrcode/user-services/contract-id/{contract_id}",
            )
            .query(&["appid", "sub_appid", "sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户服务可用信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// 用户服务状态 / Whether the user may use the service or is blocked
        pub user_service_state: Option<response::UserServiceState>,
        /// 拦截（不可用）原因 / Why it is blocked or unusable
        pub block_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_id = "contract_id",
        user_service_state = "user_service_state",
        block_reason = "block_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 用户服务状态 / Whether the user may use the service or is blocked
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserServiceState {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 不可用 / Blocked
            ///
            /// `BLOCKED`
            Blocked,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserServiceState,
            Normal = "NORMAL",
            Blocked = "BLOCKED",
        );
    }
}
