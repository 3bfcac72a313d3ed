//! 根据业务申请单号查签约信息 · `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries an individual payee's contract with a platform by the platform's contract code.
///
/// 凭平台的签约协议号查询个人收款方与平台的签约。
///
/// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
///
/// 根据业务申请单号查签约信息 / Query a payee contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015851492) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::individual_contracts::out_contract_code::by_out_contract_code::get;
///
/// let request = get("TEAGR20260618001").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "根据业务申请单号查签约信息")]
#[doc(
    alias = "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code"
)]
#[doc(alias = "据业务申请单号查签约信息")]
#[doc(alias = "业务申请单号查签约信息")]
#[doc(alias = "务申请单号查签约信息")]
#[doc(alias = "申请单号查签约信息")]
#[doc(alias = "请单号查签约信息")]
#[doc(alias = "单号查签约信息")]
#[doc(alias = "号查签约信息")]
#[doc(alias = "查签约信息")]
#[doc(alias = "签约信息")]
#[doc(alias = "约信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a payee contract")]
#[doc(alias = "payee contract")]
#[doc(alias = "contract")]
pub fn get(out_contract_code: impl Into<String>) -> get::Request {
    get::Request::new([out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据业务申请单号查签约信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code",
                Method::Get,
                "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
            )
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据业务申请单号查签约信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        pub individual_auth_id: Option<String>,
        /// 签约时间 / Time the contract or agreement was signed
        ///
        /// Always present according to the docs.
        pub signed_time: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub auth_state: Option<response::AuthState>,
        /// 个人收款方用户的OpenID / OpenID of the individual payee
        pub individual_openid: Option<String>,
        /// 实名授权结果 / Result of the real-name authorisation
        pub real_name_auth_result: Option<response::RealNameAuthResult>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        individual_auth_id = "individual_auth_id",
        signed_time = "signed_time",
        auth_state = "auth_state",
        individual_openid = "individual_openid",
        real_name_auth_result = "real_name_auth_result",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthState {
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthState,
            Authorized = "AUTHORIZED",
            Unauthorized = "UNAUTHORIZED",
        );

        /// 实名授权结果 / Result of the real-name authorisation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RealNameAuthResult {
            /// 应用授权作用域 / Scope of the authorisation
            ///
            /// Always present according to the docs. Known values: `pay_realname` (获取用户实名信息 / Get the user's real-name information).
            pub scope: Option<String>,
            /// 接口调用凭证（访问令牌） / Access token for the calls that follow
            ///
            /// Always present according to the docs.
            pub access_token: Option<String>,
            /// 访问令牌过期时间 / Time at which the access token expires
            ///
            /// Always present according to the docs.
            pub access_token_expire_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RealNameAuthResult,
            scope = "scope",
            access_token = "access_token",
            access_token_expire_time = "access_token_expire_time",
        );
    }
}
