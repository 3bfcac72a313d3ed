//! 根据业务申请单号查签约信息 · `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// 根据业务申请单号查签约信息
///
/// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
///
/// 根据业务申请单号查签约信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015851492) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::individual_contracts::out_contract_code::by_out_contract_code::get;
///
/// let request = get("OCC20260618294").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "根据业务申请单号查签约信息")]
#[doc(
    alias = "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code"
)]
pub fn get(out_contract_code: impl Into<String>) -> get::Request {
    get::Request::new([out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 根据业务申请单号查签约信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_ecommerce_individual_contracts_out_contract_code_out_contract_code",
                Verb::Get,
                "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
            )
            .required(&["/query/appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 根据业务申请单号查签约信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `individual_auth_id`
        pub individual_auth_id: Option<String>,
        /// `signed_time`
        ///
        /// Documented as always there.
        pub signed_time: Option<String>,
        /// `auth_state`
        ///
        /// Documented as always there.
        pub auth_state: Option<response::AuthState>,
        /// `individual_openid`
        pub individual_openid: Option<String>,
        /// `real_name_auth_result`
        pub real_name_auth_result: Option<response::RealNameAuthResult>,
        /// What came besides.
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
        use crate::model::*;

        /// AuthState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthState {
            /// `AUTHORIZED`
            Authorized,
            /// `UNAUTHORIZED`
            Unauthorized,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthState,
            Authorized = "AUTHORIZED",
            Unauthorized = "UNAUTHORIZED",
        );

        /// RealNameAuthResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RealNameAuthResult {
            /// `scope`
            ///
            /// Documented as always there. Known: `pay_realname`.
            pub scope: Option<String>,
            /// `access_token`
            ///
            /// Documented as always there.
            pub access_token: Option<String>,
            /// `access_token_expire_time`
            ///
            /// Documented as always there.
            pub access_token_expire_time: Option<String>,
            /// What came besides.
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
