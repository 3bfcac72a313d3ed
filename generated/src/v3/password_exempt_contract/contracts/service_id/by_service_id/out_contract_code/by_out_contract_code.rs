//! 商户通过商户协议号查询协议 · `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries a password-free payment contract by service ID and contract code.
///
/// 按服务ID和商户协议号查询用户的免密支付协议。
///
/// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
///
/// 商户通过商户协议号查询协议 / Query a password-free contract by contract code · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012472855), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715321) · feature `v3-password-exempt-contract` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("500184", "TEAQY20260618001");
/// ```
#[doc(alias = "商户通过商户协议号查询协议")]
#[doc(
    alias = "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code"
)]
#[doc(alias = "户通过商户协议号查询协议")]
#[doc(alias = "通过商户协议号查询协议")]
#[doc(alias = "过商户协议号查询协议")]
#[doc(alias = "商户协议号查询协议")]
#[doc(alias = "户协议号查询协议")]
#[doc(alias = "协议号查询协议")]
#[doc(alias = "议号查询协议")]
#[doc(alias = "号查询协议")]
#[doc(alias = "查询协议")]
#[doc(alias = "询协议")]
#[doc(alias = "协议")]
#[doc(alias = "Query a password-free contract by contract code")]
#[doc(alias = "password-free contract by contract code")]
#[doc(alias = "contract by contract code")]
#[doc(alias = "contract code")]
#[doc(alias = "code")]
pub fn get(
    service_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([service_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户通过商户协议号查询协议. Created by [`get()`](super::get()).
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
            "get_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code",
            Method::Get,
            "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户通过商户协议号查询协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        pub contract_display_account: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<String>,
        /// 协议签署时间 / Time at which the contract was signed
        ///
        /// Always present according to the docs.
        pub contract_signed_time: Option<String>,
        /// 协议解约信息 / Details of the contract's termination
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        contract_id = "contract_id",
        appid = "appid",
        openid = "openid",
        sub_appid = "sub_appid",
        sub_openid = "sub_openid",
        service_id = "service_id",
        out_contract_code = "out_contract_code",
        contract_display_account = "contract_display_account",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_terminate_info = "contract_terminate_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 协议解约信息 / Details of the contract's termination
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractTerminateInfo {
            /// 协议解约方式 / How the contract was terminated
            ///
            /// Always present according to the docs.
            pub contract_termination_mode: Option<String>,
            /// 协议解约时间 / Time at which the contract was terminated
            pub contract_terminated_time: Option<String>,
            /// 协议解约备注 / Remark on the contract's termination
            pub contract_termination_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ContractTerminateInfo,
            contract_termination_mode = "contract_termination_mode",
            contract_terminated_time = "contract_terminated_time",
            contract_termination_remark = "contract_termination_remark",
        );
    }
}
