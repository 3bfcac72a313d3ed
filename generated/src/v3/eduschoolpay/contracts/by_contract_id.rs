//! 通过协议号查询签约 · `GET /v3/eduschoolpay/contracts/{contract_id}`
//!
//! Generated from docs/openapi/v3/eduschoolpay/contracts/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Queries a campus payment contract by contract ID.
///
/// 凭协议号查询校园轻松付的签约协议。
///
/// `GET /v3/eduschoolpay/contracts/{contract_id}`
///
/// 通过协议号查询签约 / Query a campus payment contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012468959) · feature `v3-eduschoolpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::contracts::by_contract_id::get;
///
/// let request = get("202606186048271935");
/// ```
#[doc(alias = "通过协议号查询签约")]
#[doc(alias = "/v3/eduschoolpay/contracts/{contract_id}")]
#[doc(alias = "get_v3_eduschoolpay_contracts_contract_id")]
#[doc(alias = "过协议号查询签约")]
#[doc(alias = "协议号查询签约")]
#[doc(alias = "议号查询签约")]
#[doc(alias = "号查询签约")]
#[doc(alias = "查询签约")]
#[doc(alias = "询签约")]
#[doc(alias = "签约")]
#[doc(alias = "Query a campus payment contract")]
#[doc(alias = "campus payment contract")]
#[doc(alias = "payment contract")]
#[doc(alias = "contract")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过协议号查询签约. Created by [`get()`](super::get()).
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
            "get_v3_eduschoolpay_contracts_contract_id",
            Method::Get,
            "/v3/eduschoolpay/contracts/{contract_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过协议号查询签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<String>,
        /// 签约状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_status: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_id = "contract_id",
        mchid = "mchid",
        appid = "appid",
        openid = "openid",
        plan_id = "plan_id",
        contract_status = "contract_status",
        create_time = "create_time",
        out_contract_code = "out_contract_code",
    );
}
