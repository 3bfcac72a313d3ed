//! 通过协议号查询签约 · `GET /v3/edu-papay/contracts/id/{contract_id}`
//!
//! Generated from docs/openapi/v3/edu-papay/contracts/id/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Queries a user's education papay contract for a partner by contract ID.
///
/// 供服务商凭协议号查询用户的教育续费通协议。
///
/// `GET /v3/edu-papay/contracts/id/{contract_id}`
///
/// 通过协议号查询签约 / Query an education papay contract by contract ID · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012522951), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465367) · feature `v3-edu-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::edu_papay::contracts::id::by_contract_id::get;
///
/// let request = get("202606186048271935").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "通过协议号查询签约")]
#[doc(alias = "/v3/edu-papay/contracts/id/{contract_id}")]
#[doc(alias = "get_v3_edu_papay_contracts_id_contract_id")]
#[doc(alias = "过协议号查询签约")]
#[doc(alias = "协议号查询签约")]
#[doc(alias = "议号查询签约")]
#[doc(alias = "号查询签约")]
#[doc(alias = "查询签约")]
#[doc(alias = "询签约")]
#[doc(alias = "签约")]
#[doc(alias = "Query an education papay contract by contract ID")]
#[doc(alias = "education papay contract by contract ID")]
#[doc(alias = "papay contract by contract ID")]
#[doc(alias = "contract by contract ID")]
#[doc(alias = "contract ID")]
#[doc(alias = "ID")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过协议号查询签约. Created by [`get()`](super::get()).
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

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
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
                "get_v3_edu_papay_contracts_id_contract_id",
                Method::Get,
                "/v3/edu-papay/contracts/id/{contract_id}",
            )
            .query(&["appid", "sub_mchid", "sub_appid"])
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过协议号查询签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        pub plan_id: Option<String>,
        /// 签约信息 / Information on the contract signed
        pub contract_information: Option<response::ContractInformation>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        appid = "appid",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        openid = "openid",
        sub_openid = "sub_openid",
        plan_id = "plan_id",
        contract_information = "contract_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 签约信息 / Information on the contract signed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractInformation {
            /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
            pub contract_id: Option<String>,
            /// 签约状态 / Contract's state
            pub contract_status: Option<String>,
            /// 签约时间 / Time of signing the contract
            pub create_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ContractInformation,
            contract_id = "contract_id",
            contract_status = "contract_status",
            create_time = "create_time",
        );
    }
}
