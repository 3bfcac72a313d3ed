//! 银行明细单号查询明细单 · `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// 银行明细单号查询明细单
///
/// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// 银行明细单号查询明细单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465915) · feature `v3-bank-transfer`
///
/// ```
/// use wechatpay_api::v3::bank_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
///
/// let request = get("OBN20260618326", "ODN20260618499");
/// ```
#[doc(alias = "银行明细单号查询明细单")]
#[doc(
    alias = "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_bank_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no"
)]
pub fn get(
    out_batch_no: impl Into<String>,
    out_detail_no: impl Into<String>,
) -> get::Request {
    get::Request::new([out_batch_no.into(), out_detail_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 银行明细单号查询明细单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
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
            "get_v3_bank_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
            Verb::Get,
            "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 银行明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `bank_sp_mchid`
        ///
        /// Documented as always there.
        pub bank_sp_mchid: Option<String>,
        /// `platform_mchid`
        ///
        /// Documented as always there.
        pub platform_mchid: Option<String>,
        /// `specialized_payment_mchid`
        ///
        /// Documented as always there.
        pub specialized_payment_mchid: Option<String>,
        /// `sponsor_mchid`
        ///
        /// Documented as always there.
        pub sponsor_mchid: Option<String>,
        /// `user_authorized_mchid`
        ///
        /// Documented as always there.
        pub user_authorized_mchid: Option<String>,
        /// `user_authorized_appid`
        ///
        /// Documented as always there.
        pub user_authorized_appid: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `transfer_scene`
        ///
        /// Documented as always there.
        pub transfer_scene: Option<response::TransferScene>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
        /// `detail_id`
        ///
        /// Documented as always there.
        pub detail_id: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `username`
        ///
        /// Documented as always there.
        pub username: Option<String>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `detail_state`
        ///
        /// Documented as always there.
        pub detail_state: Option<response::DetailState>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
        /// `initiate_time`
        pub initiate_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// `account_type`
        ///
        /// Documented as always there.
        pub account_type: Option<response::AccountType>,
        /// `bank_name`
        pub bank_name: Option<String>,
        /// `bank_card_number_tail`
        pub bank_card_number_tail: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        bank_sp_mchid = "bank_sp_mchid",
        platform_mchid = "platform_mchid",
        specialized_payment_mchid = "specialized_payment_mchid",
        sponsor_mchid = "sponsor_mchid",
        user_authorized_mchid = "user_authorized_mchid",
        user_authorized_appid = "user_authorized_appid",
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        transfer_scene = "transfer_scene",
        out_detail_no = "out_detail_no",
        detail_id = "detail_id",
        openid = "openid",
        username = "username",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        detail_state = "detail_state",
        fail_reason = "fail_reason",
        initiate_time = "initiate_time",
        update_time = "update_time",
        account_type = "account_type",
        bank_name = "bank_name",
        bank_card_number_tail = "bank_card_number_tail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// TransferScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferScene {
            /// `ORDINARY_TRANSFER`
            OrdinaryTransfer,
            /// `PAYROLL_CARD_TRANSFER`
            PayrollCardTransfer,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferScene,
            OrdinaryTransfer = "ORDINARY_TRANSFER",
            PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
        );

        /// DetailState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// `PROCESSING`
            Processing,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `REFUND`
            Refund,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
            Refund = "REFUND",
        );

        /// FailReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// `ACCOUNT_FROZEN`
            AccountFrozen,
            /// `REAL_NAME_CHECK_FAIL`
            RealNameCheckFail,
            /// `NAME_NOT_CORRECT`
            NameNotCorrect,
            /// `OPENID_INVALID`
            OpenidInvalid,
            /// `TRANSFER_QUOTA_EXCEED`
            TransferQuotaExceed,
            /// `DAY_RECEIVED_QUOTA_EXCEED`
            DayReceivedQuotaExceed,
            /// `MONTH_RECEIVED_QUOTA_EXCEED`
            MonthReceivedQuotaExceed,
            /// `DAY_RECEIVED_COUNT_EXCEED`
            DayReceivedCountExceed,
            /// `PRODUCT_AUTH_CHECK_FAIL`
            ProductAuthCheckFail,
            /// `OVERDUE_CLOSE`
            OverdueClose,
            /// `ID_CARD_NOT_CORRECT`
            IdCardNotCorrect,
            /// `ACCOUNT_NOT_EXIST`
            AccountNotExist,
            /// `TRANSFER_RISK`
            TransferRisk,
            /// `PAYROLL_CARD_ALREADY_LOGOUT`
            PayrollCardAlreadyLogout,
            /// `PAYROLL_CARD_ALREADY_FROZEN`
            PayrollCardAlreadyFrozen,
            /// `PAYROLL_CARD_UNAUTHORIZED`
            PayrollCardUnauthorized,
            /// `PAYROLL_CARD_USER_NOT_OPEN`
            PayrollCardUserNotOpen,
            /// `PAYROLL_CARD_NAME_CARD_NOT_MATCH`
            PayrollCardNameCardNotMatch,
            /// `PAYROLL_CARD_ID_CARD_NOT_MATCH`
            PayrollCardIdCardNotMatch,
            /// `PAYROLL_CARD_BANKCARD_UNBUNDLING`
            PayrollCardBankcardUnbundling,
            /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
            BankCardCollectionsAboveQuota,
            /// `BANK_CARD_ACCOUNT_ABNORMAL`
            BankCardAccountAbnormal,
            /// `BANK_CARD_STATUS_ABNORMAL`
            BankCardStatusAbnormal,
            /// `BANK_CARD_BANK_INFO_WRONG`
            BankCardBankInfoWrong,
            /// `BANK_CARD_CARD_INFO_WRONG`
            BankCardCardInfoWrong,
            /// `OTHER_FAIL_REASON_TYPE`
            OtherFailReasonType,
            /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
            RealnameAccountReceivedQuotaExceed,
            /// `TRANSFER_REMARK_SET_FAIL`
            TransferRemarkSetFail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountFrozen = "ACCOUNT_FROZEN",
            RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
            NameNotCorrect = "NAME_NOT_CORRECT",
            OpenidInvalid = "OPENID_INVALID",
            TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
            DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
            MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
            DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
            ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
            OverdueClose = "OVERDUE_CLOSE",
            IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
            AccountNotExist = "ACCOUNT_NOT_EXIST",
            TransferRisk = "TRANSFER_RISK",
            PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
            PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
            PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
            PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
            PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
            PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
            PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
            BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
            BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
            BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
            BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
            BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
            OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
            RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
            TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        );

        /// AccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// `WECHATPAY_ACCOUNT`
            WechatpayAccount,
            /// `BANK_ACCOUNT`
            BankAccount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            WechatpayAccount = "WECHATPAY_ACCOUNT",
            BankAccount = "BANK_ACCOUNT",
        );
    }
}
