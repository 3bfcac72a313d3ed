//! 商户明细单号查询明细单 · `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// 商户明细单号查询明细单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// 商户明细单号查询明细单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504224) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
///
/// let request = get("OBN20260618326", "ODN20260618499").sub_mchid("1684913560");
/// ```
#[doc(alias = "商户明细单号查询明细单")]
#[doc(
    alias = "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no"
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

    /// A request of 商户明细单号查询明细单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
                Verb::Get,
                "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            )
            .required(&["/query/sub_mchid"])
            .response(&[("/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
        /// `detail_id`
        ///
        /// Documented as always there.
        pub detail_id: Option<String>,
        /// `sp_appid`
        ///
        /// Documented as always there.
        pub sp_appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `detail_state`
        ///
        /// Documented as always there.
        pub detail_state: Option<response::DetailState>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
        /// `openid`
        pub openid: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `user_name`
        ///
        /// Sealed on the wire, opened by the client.
        pub user_name: Option<Sensitive>,
        /// `transfer_finish_time`
        pub transfer_finish_time: Option<String>,
        /// `bank_refund_time`
        pub bank_refund_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        out_detail_no = "out_detail_no",
        detail_id = "detail_id",
        sp_appid = "sp_appid",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        create_time = "create_time",
        detail_state = "detail_state",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        fail_reason = "fail_reason",
        openid = "openid",
        bank_type = "bank_type",
        user_name = "user_name",
        transfer_finish_time = "transfer_finish_time",
        bank_refund_time = "bank_refund_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// DetailState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// `INIT`
            Init,
            /// `ALL`
            All,
            /// `WAIT_PAY`
            WaitPay,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `BANK_REFUND`
            BankRefund,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            Init = "INIT",
            All = "ALL",
            WaitPay = "WAIT_PAY",
            Success = "SUCCESS",
            Fail = "FAIL",
            BankRefund = "BANK_REFUND",
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
            /// `RECEIVE_ACCOUNT_NOT_PERMMIT`
            ReceiveAccountNotPermmit,
            /// `PAYEE_ACCOUNT_ABNORMAL`
            PayeeAccountAbnormal,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// `TRANSFER_REMARK_SET_FAIL`
            TransferRemarkSetFail,
            /// `TRANSFER_SCENE_INVALID`
            TransferSceneInvalid,
            /// `TRANSFER_SCENE_UNAVAILABLE`
            TransferSceneUnavailable,
            /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`
            ReceiveAccountNotConfigure,
            /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
            BlockB2cUserlimitamountBsruleMonth,
            /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
            BlockB2cUserlimitamountMonth,
            /// `MERCHANT_REJECT`
            MerchantReject,
            /// `MERCHANT_NOT_CONFIRM`
            MerchantNotConfirm,
            /// `BANK_CARD_PARAM_ERROR`
            BankCardParamError,
            /// `BANK_CARD_TYPE_NOT_SUPPORTED`
            BankCardTypeNotSupported,
            /// `RESERVATION_STATE_INVALID`
            ReservationStateInvalid,
            /// `EXCEEDED_ESTIMATED_AMOUNT`
            ExceededEstimatedAmount,
            /// `RESERVATION_INFO_NOT_MATCH`
            ReservationInfoNotMatch,
            /// `RESERVATION_SCENE_NOT_MATCH`
            ReservationSceneNotMatch,
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
            ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
            PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
            TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
            TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
            ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
            BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
            BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
            MerchantReject = "MERCHANT_REJECT",
            MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
            BankCardParamError = "BANK_CARD_PARAM_ERROR",
            BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
            ReservationStateInvalid = "RESERVATION_STATE_INVALID",
            ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
            ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
            ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
        );
    }
}
