//! 商户协议号查询签约 · `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// 商户协议号查询签约
///
/// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
///
/// 商户协议号查询签约 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::out_contract_code::by_out_contract_code::get;
///
/// let request = get("294202606")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "商户协议号查询签约")]
#[doc(alias = "/v3/global/papay/contracts/out-contract-code/{out_contract_code}")]
#[doc(alias = "get_v3_global_papay_contracts_out_contract_code_out_contract_code")]
pub fn get(out_contract_code: impl Into<String>) -> get::Request {
    get::Request::new([out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商户协议号查询签约; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_appid", value.into()))
        }

        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_papay_contracts_out_contract_code_out_contract_code",
                Verb::Get,
                "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["appid", "sub_mchid", "sp_appid", "sp_mchid", "sub_appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户协议号查询签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        pub mchid: Option<String>,
        /// `appid`
        pub appid: Option<String>,
        /// `sp_mchid`
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sp_appid`
        pub sp_appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `contract_id`
        pub contract_id: Option<String>,
        /// `plan_id`
        pub plan_id: Option<i64>,
        /// `out_contract_code`
        pub out_contract_code: Option<String>,
        /// `user_display_name`
        pub user_display_name: Option<String>,
        /// `state`
        pub state: Option<String>,
        /// `signed_time`
        pub signed_time: Option<String>,
        /// `terminated_time`
        pub terminated_time: Option<String>,
        /// `termination_mode`
        pub termination_mode: Option<String>,
        /// `termination_note`
        pub termination_note: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        appid = "appid",
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        sp_appid = "sp_appid",
        sub_appid = "sub_appid",
        contract_id = "contract_id",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
        user_display_name = "user_display_name",
        state = "state",
        signed_time = "signed_time",
        terminated_time = "terminated_time",
        termination_mode = "termination_mode",
        termination_note = "termination_note",
        openid = "openid",
    );
}
