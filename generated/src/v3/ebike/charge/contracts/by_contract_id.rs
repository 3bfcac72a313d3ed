//! 通过签约号查询用户状态 · `GET /v3/ebike/charge/contracts/{contract_id}`
//!
//! Generated from docs/openapi/v3/ebike/charge/contracts/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Queries a user's e-bike charging contract and its state by contract ID.
///
/// 凭签约协议ID查询用户的电动自行车充电签约及其状态。
///
/// `GET /v3/ebike/charge/contracts/{contract_id}`
///
/// 通过签约号查询用户状态 / Query an e-bike charging contract by ID · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml) · feature `v3-ebike` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::get;
///
/// let request = get("202606186048271935").sub_mchid("1684913560");
/// ```
#[doc(alias = "通过签约号查询用户状态")]
#[doc(alias = "/v3/ebike/charge/contracts/{contract_id}")]
#[doc(alias = "get_v3_ebike_charge_contracts_contract_id")]
#[doc(alias = "过签约号查询用户状态")]
#[doc(alias = "签约号查询用户状态")]
#[doc(alias = "约号查询用户状态")]
#[doc(alias = "号查询用户状态")]
#[doc(alias = "查询用户状态")]
#[doc(alias = "询用户状态")]
#[doc(alias = "用户状态")]
#[doc(alias = "户状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query an e-bike charging contract by ID")]
#[doc(alias = "e-bike charging contract by ID")]
#[doc(alias = "charging contract by ID")]
#[doc(alias = "contract by ID")]
#[doc(alias = "ID")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过签约号查询用户状态. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_ebike_charge_contracts_contract_id",
            Method::Get,
            "/v3/ebike/charge/contracts/{contract_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过签约号查询用户状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        openid = "openid",
        sub_mchid = "sub_mchid",
        contract_id = "contract_id",
        contract_state = "contract_state",
    );
}
