//! 商户注销资格校验 · `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// 商户注销资格校验
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
///
/// 商户注销资格校验 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016420099) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::validate_cancel::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "商户注销资格校验")]
#[doc(alias = "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}")]
#[doc(
    alias = "get_v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid"
)]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商户注销资格校验; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid",
            Verb::Get,
            "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户注销资格校验.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `merchant_state`
        ///
        /// Documented as always there.
        pub merchant_state: Option<response::MerchantState>,
        /// `validate_result`
        ///
        /// Documented as always there.
        pub validate_result: Option<response::ValidateResult>,
        /// `account_info`
        ///
        /// Documented as always there.
        pub account_info: Vec<response::AccountInfo>,
        /// `block_reasons`
        pub block_reasons: Vec<response::BlockReasons>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        merchant_state = "merchant_state",
        validate_result = "validate_result",
        account_info = "account_info",
        block_reasons = "block_reasons",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// MerchantState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantState {
            /// `NORMAL`
            Normal,
            /// `HAS_BEEN_CANCELLED`
            HasBeenCancelled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantState,
            Normal = "NORMAL",
            HasBeenCancelled = "HAS_BEEN_CANCELLED",
        );

        /// ValidateResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ValidateResult {
            /// `ALLOW_CANCEL_WITHDRAW`
            AllowCancelWithdraw,
            /// `NOT_ALLOW_CANCEL_WITHDRAW`
            NotAllowCancelWithdraw,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ValidateResult,
            AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
            NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
        );

        /// AccountInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountInfo {
            /// `out_account_type`
            ///
            /// Documented as always there.
            pub out_account_type: Option<OutAccountType>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AccountInfo,
            out_account_type = "out_account_type",
            amount = "amount",
        );

        /// OutAccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OutAccountType {
            /// `BASIC_ACCOUNT`
            BasicAccount,
            /// `OPERATE_ACCOUNT`
            OperateAccount,
            /// `MARGIN_ACCOUNT`
            MarginAccount,
            /// `TRADE_FEE_ACCOUNT`
            TradeFeeAccount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OutAccountType,
            BasicAccount = "BASIC_ACCOUNT",
            OperateAccount = "OPERATE_ACCOUNT",
            MarginAccount = "MARGIN_ACCOUNT",
            TradeFeeAccount = "TRADE_FEE_ACCOUNT",
        );

        /// BlockReasons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BlockReasons {
            /// `type`
            pub r#type: Option<Type>,
            /// `description`
            pub description: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BlockReasons,
            r#type = "type",
            description = "description",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `CONSUMER_COMPLAINT_UNPROCESSED`
            ConsumerComplaintUnprocessed,
            /// `HAS_BLOCKING_CONTROL`
            HasBlockingControl,
            /// `FUNDS_PENDING_PROCESSING`
            FundsPendingProcessing,
            /// `OTHER_REASON`
            OtherReason,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
            HasBlockingControl = "HAS_BLOCKING_CONTROL",
            FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
            OtherReason = "OTHER_REASON",
        );
    }
}
