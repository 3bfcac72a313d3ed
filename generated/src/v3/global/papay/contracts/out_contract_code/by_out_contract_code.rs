//! 商户协议号查询签约 · `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/global/papay/contracts/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries an overseas merchant's papay contract by plan ID and contract code.
///
/// 按模板ID和签约协议号查询境外商户的委托代扣协议。
///
/// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
///
/// 商户协议号查询签约 / Query overseas papay contract by contract code · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::papay::contracts::out_contract_code::by_out_contract_code::get;
///
/// let request = get("TEAQY20260618001").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "商户协议号查询签约")]
#[doc(alias = "/v3/global/papay/contracts/out-contract-code/{out_contract_code}")]
#[doc(alias = "get_v3_global_papay_contracts_out_contract_code_out_contract_code")]
#[doc(alias = "户协议号查询签约")]
#[doc(alias = "协议号查询签约")]
#[doc(alias = "议号查询签约")]
#[doc(alias = "号查询签约")]
#[doc(alias = "查询签约")]
#[doc(alias = "询签约")]
#[doc(alias = "签约")]
#[doc(alias = "Query overseas papay contract by contract code")]
#[doc(alias = "overseas papay contract by contract code")]
#[doc(alias = "papay contract by contract code")]
#[doc(alias = "contract by contract code")]
#[doc(alias = "contract code")]
#[doc(alias = "code")]
pub fn get(out_contract_code: impl Into<String>) -> get::Request {
    get::Request::new([out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户协议号查询签约. Created by [`get()`](super::get()).
    ///
    /// **Exactly one**: `appid`, `sp_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Only in: direct (always). Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Only in: institution (always).
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Only in: institution (always). Exactly one field of the choice `app` is required.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Only in: institution.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// Only in: institution.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
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
                "get_v3_global_papay_contracts_out_contract_code_out_contract_code",
                Method::Get,
                "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["appid", "sub_mchid", "sp_appid", "sp_mchid", "sub_appid"])
            .choices(&[Choice::OneOf(&["/query/appid", "/query/sp_appid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户协议号查询签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 服务商或机构的AppID / AppID of the partner or institution
        pub sp_appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        pub plan_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        pub out_contract_code: Option<String>,
        /// 用户展示名称 / Name under which the user's account is displayed
        pub user_display_name: Option<String>,
        /// 状态 / State
        pub state: Option<String>,
        /// 签约时间 / Time the contract or agreement was signed
        pub signed_time: Option<String>,
        /// 协议解约时间 / Time the contract was terminated
        pub terminated_time: Option<String>,
        /// 协议解约方式 / How the contract was terminated
        pub termination_mode: Option<String>,
        /// 解约备注 / Remark on the termination
        pub termination_note: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// Fields unknown to this version.
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
