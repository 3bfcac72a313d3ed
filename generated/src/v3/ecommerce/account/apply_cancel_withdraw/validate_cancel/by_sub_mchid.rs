//! 商户注销资格校验 · `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Checks whether a platform's sub-merchant meets the conditions for deregistration.
///
/// 检查电商平台的二级商户是否符合注销条件。
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
///
/// 商户注销资格校验 / Check a sub-merchant's deregistration eligibility · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016420099) · feature `v3-ecommerce` · confirmed by an official page
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
#[doc(alias = "户注销资格校验")]
#[doc(alias = "注销资格校验")]
#[doc(alias = "销资格校验")]
#[doc(alias = "资格校验")]
#[doc(alias = "格校验")]
#[doc(alias = "校验")]
#[doc(alias = "Check a sub-merchants deregistration eligibility")]
#[doc(alias = "sub-merchants deregistration eligibility")]
#[doc(alias = "s deregistration eligibility")]
#[doc(alias = "deregistration eligibility")]
#[doc(alias = "eligibility")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户注销资格校验. Created by [`get()`](super::get()).
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
            "get_v3_ecommerce_account_apply_cancel_withdraw_validate_cancel_sub_mchid",
            Method::Get,
            "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户注销资格校验.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户号注销状态 / Whether the merchant ID is normal or has been cancelled
        ///
        /// Always present according to the docs.
        pub merchant_state: Option<response::MerchantState>,
        /// 注销资格检查结果 / Whether the merchant is eligible for cancellation
        ///
        /// Always present according to the docs.
        pub validate_result: Option<response::ValidateResult>,
        /// 账户信息 / Account details, such as the settlement bank account
        ///
        /// Always present according to the docs.
        pub account_info: Vec<response::AccountInfo>,
        /// 不可发起注销的原因列表 / Reasons that keep the deregistration from being started
        pub block_reasons: Vec<response::BlockReasons>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 商户号注销状态 / Whether the merchant ID is normal or has been cancelled
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantState {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 已注销 / Account closed
            ///
            /// `HAS_BEEN_CANCELLED`
            HasBeenCancelled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantState,
            Normal = "NORMAL",
            HasBeenCancelled = "HAS_BEEN_CANCELLED",
        );

        /// 注销资格检查结果 / Whether the merchant is eligible for cancellation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ValidateResult {
            /// 允许注销提现 / Closing with withdrawal allowed
            ///
            /// `ALLOW_CANCEL_WITHDRAW`
            AllowCancelWithdraw,
            /// 不允许注销提现 / Closing with withdrawal not allowed
            ///
            /// `NOT_ALLOW_CANCEL_WITHDRAW`
            NotAllowCancelWithdraw,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ValidateResult,
            AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
            NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
        );

        /// 账户信息 / Account details, such as the settlement bank account
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountInfo {
            /// 出款账户类型 / Type of the account that the money is taken from
            ///
            /// Always present according to the docs.
            pub out_account_type: Option<OutAccountType>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AccountInfo,
            out_account_type = "out_account_type",
            amount = "amount",
        );

        /// 出款账户类型 / Type of the account that the money is taken from
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OutAccountType {
            /// 基本账户 / Basic account
            ///
            /// `BASIC_ACCOUNT`
            BasicAccount,
            /// 运营账户 / Operation account
            ///
            /// `OPERATE_ACCOUNT`
            OperateAccount,
            /// 保证金账户 / Security deposit account
            ///
            /// `MARGIN_ACCOUNT`
            MarginAccount,
            /// 手续费账户 / Fee account
            ///
            /// `TRADE_FEE_ACCOUNT`
            TradeFeeAccount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OutAccountType,
            BasicAccount = "BASIC_ACCOUNT",
            OperateAccount = "OPERATE_ACCOUNT",
            MarginAccount = "MARGIN_ACCOUNT",
            TradeFeeAccount = "TRADE_FEE_ACCOUNT",
        );

        /// 不可发起注销的原因列表 / Reasons that keep the deregistration from being started
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BlockReasons {
            /// 类型 / Type
            pub r#type: Option<Type>,
            /// 描述 / Description
            pub description: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BlockReasons,
            r#type = "type",
            description = "description",
        );

        /// 类型 / Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 消费者投诉未处理 / Consumer complaints unprocessed
            ///
            /// `CONSUMER_COMPLAINT_UNPROCESSED`
            ConsumerComplaintUnprocessed,
            /// 存在不可注销的管控 / Controls in force that block closing the account
            ///
            /// `HAS_BLOCKING_CONTROL`
            HasBlockingControl,
            /// 商户资金待处理 / Funds pending processing
            ///
            /// `FUNDS_PENDING_PROCESSING`
            FundsPendingProcessing,
            /// 其他原因 / Other reason
            ///
            /// `OTHER_REASON`
            OtherReason,
            /// A value unknown to this version.
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
