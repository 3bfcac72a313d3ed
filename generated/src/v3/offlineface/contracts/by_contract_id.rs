//! 签约查询接口 · `GET /v3/offlineface/contracts/{contract_id}`
//!
//! Generated from docs/openapi/v3/offlineface/contracts/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Queries an offline face payment contract by contract ID.
///
/// 按协议号查询用户的离线刷脸支付签约协议。
///
/// `GET /v3/offlineface/contracts/{contract_id}`
///
/// 签约查询接口 / Query an offline face payment contract · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::contracts::by_contract_id::get;
///
/// let request = get("202606186048271935").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "签约查询接口")]
#[doc(alias = "/v3/offlineface/contracts/{contract_id}")]
#[doc(alias = "get_v3_offlineface_contracts_contract_id")]
#[doc(alias = "约查询接口")]
#[doc(alias = "查询接口")]
#[doc(alias = "询接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query an offline face payment contract")]
#[doc(alias = "offline face payment contract")]
#[doc(alias = "face payment contract")]
#[doc(alias = "payment contract")]
#[doc(alias = "contract")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 签约查询接口. Created by [`get()`](super::get()).
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
            "get_v3_offlineface_contracts_contract_id",
            Method::Get,
            "/v3/offlineface/contracts/{contract_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 签约查询接口.
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
        /// 机构ID / ID of the institution (organization)
        ///
        /// Always present according to the docs.
        pub organization_id: Option<String>,
        /// 刷脸用户ID / User ID in face payment
        pub use_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<response::ContractState>,
        /// 协议签署时间 / Time at which the contract was signed
        ///
        /// Always present according to the docs.
        pub contract_signed_time: Option<String>,
        /// 协议解约时间 / Time at which the contract was terminated
        pub contract_terminated_time: Option<String>,
        /// 签约模式 / Mode of signing
        ///
        /// Always present according to the docs.
        pub contract_mode: Option<response::ContractMode>,
        /// 签约银行卡来源 / Where the contract's bank card came from
        ///
        /// Always present according to the docs.
        pub contract_bank_card_from: Option<response::ContractBankCardFrom>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_id = "contract_id",
        mchid = "mchid",
        organization_id = "organization_id",
        use_id = "use_id",
        openid = "openid",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_terminated_time = "contract_terminated_time",
        contract_mode = "contract_mode",
        contract_bank_card_from = "contract_bank_card_from",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 协议（签约）状态 / Contract's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// 未签约 / Not signed
            ///
            /// `NOT_CONTRACTED`
            NotContracted,
            /// 已解约 / Terminated
            ///
            /// `TERMINATED`
            Terminated,
            /// 已签约 / Signed
            ///
            /// `CONTRACTED`
            Contracted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            NotContracted = "NOT_CONTRACTED",
            Terminated = "TERMINATED",
            Contracted = "CONTRACTED",
        );

        /// 签约模式 / Mode of signing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractMode {
            /// 限定银行卡 / Limited to the given bank card
            ///
            /// `LIMIT_BANK_CARD`
            LimitBankCard,
            /// 优先使用指定银行卡 / Given bank card preferred
            ///
            /// `PRIORITY_BANK_CARD`
            PriorityBankCard,
            /// 不限定银行卡 / Bank card not limited
            ///
            /// `LIMIT_NONE`
            LimitNone,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractMode,
            LimitBankCard = "LIMIT_BANK_CARD",
            PriorityBankCard = "PRIORITY_BANK_CARD",
            LimitNone = "LIMIT_NONE",
        );

        /// 签约银行卡来源 / Where the contract's bank card came from
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractBankCardFrom {
            /// 商户指定的银行卡 / Bank card designated by the merchant
            ///
            /// `MERCHANT_LIMITED_BANK_CARD`
            MerchantLimitedBankCard,
            /// 用户自选 / Chosen freely by the user
            ///
            /// `USER_SELECT_FREE`
            UserSelectFree,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractBankCardFrom,
            MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
            UserSelectFree = "USER_SELECT_FREE",
        );
    }
}
