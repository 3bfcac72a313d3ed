//! 签约查询接口 · `GET /v3/offlineface/contracts/{contract_id}`
//!
//! Generated from docs/openapi/v3/offlineface/contracts/{contract_id}.md by `cargo xtask regen`; do not edit.

/// 签约查询接口
///
/// `GET /v3/offlineface/contracts/{contract_id}`
///
/// 签约查询接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlineface`
///
/// ```
/// use wechatpay_api::v3::offlineface::contracts::by_contract_id::get;
///
/// let request = get("CI20260618249").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "签约查询接口")]
#[doc(alias = "/v3/offlineface/contracts/{contract_id}")]
#[doc(alias = "get_v3_offlineface_contracts_contract_id")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 签约查询接口; [`get()`](super::get()) makes one.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_offlineface_contracts_contract_id",
            Verb::Get,
            "/v3/offlineface/contracts/{contract_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 签约查询接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `organization_id`
        ///
        /// Documented as always there.
        pub organization_id: Option<String>,
        /// `use_id`
        pub use_id: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `contract_state`
        ///
        /// Documented as always there.
        pub contract_state: Option<response::ContractState>,
        /// `contract_signed_time`
        ///
        /// Documented as always there.
        pub contract_signed_time: Option<String>,
        /// `contract_terminated_time`
        pub contract_terminated_time: Option<String>,
        /// `contract_mode`
        ///
        /// Documented as always there.
        pub contract_mode: Option<response::ContractMode>,
        /// `contract_bank_card_from`
        ///
        /// Documented as always there.
        pub contract_bank_card_from: Option<response::ContractBankCardFrom>,
        /// What came besides.
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
        use crate::model::*;

        /// ContractState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// `NOT_CONTRACTED`
            NotContracted,
            /// `TERMINATED`
            Terminated,
            /// `CONTRACTED`
            Contracted,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            NotContracted = "NOT_CONTRACTED",
            Terminated = "TERMINATED",
            Contracted = "CONTRACTED",
        );

        /// ContractMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractMode {
            /// `LIMIT_BANK_CARD`
            LimitBankCard,
            /// `PRIORITY_BANK_CARD`
            PriorityBankCard,
            /// `LIMIT_NONE`
            LimitNone,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractMode,
            LimitBankCard = "LIMIT_BANK_CARD",
            PriorityBankCard = "PRIORITY_BANK_CARD",
            LimitNone = "LIMIT_NONE",
        );

        /// ContractBankCardFrom
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractBankCardFrom {
            /// `MERCHANT_LIMITED_BANK_CARD`
            MerchantLimitedBankCard,
            /// `USER_SELECT_FREE`
            UserSelectFree,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractBankCardFrom,
            MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
            UserSelectFree = "USER_SELECT_FREE",
        );
    }
}
