//! 微信支付批次单号查询批次单 · `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
//!
//! Generated from docs/openapi/v3/bank-transfer/batches/batch-id/{batch_id}.md by `cargo xtask regen`; do not edit.

/// 微信支付批次单号查询批次单
///
/// `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
///
/// 微信支付批次单号查询批次单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012465891) · feature `v3-bank-transfer`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::bank_transfer::batches::batch_id::by_batch_id::get;
///
/// let request = get("83120260618103542831831831831")
///     .need_query_detail(true)
///     .offset(0)
///     .limit(20)
///     .detail_state(get::DetailState::All);
/// ```
#[doc(alias = "微信支付批次单号查询批次单")]
#[doc(alias = "/v3/bank-transfer/batches/batch-id/{batch_id}")]
#[doc(alias = "get_v3_bank_transfer_batches_batch_id_batch_id")]
pub fn get(batch_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 微信支付批次单号查询批次单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `need_query_detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `need_query_detail`
        ///
        /// **Required.**
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.query("need_query_detail", value))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `detail_state`
        pub fn detail_state(self, value: impl Into<DetailState>) -> Self {
            Self(self.0.query("detail_state", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_bank_transfer_batches_batch_id_batch_id",
                Verb::Get,
                "/v3/bank-transfer/batches/batch-id/{batch_id}",
            )
            .query(&["need_query_detail", "offset", "limit", "detail_state"])
            .required(&["/query/need_query_detail"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::TransferDetailList;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/transfer_detail_list",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::TransferDetailList> {
            page.transfer_detail_list
        }
    }

    /// DetailState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailState {
        /// `ALL`
        All,
        /// `SUCCESS`
        Success,
        /// `FAIL`
        Fail,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DetailState,
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
    );

    /// The answer of 微信支付批次单号查询批次单.
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
        /// `batch_name`
        ///
        /// Documented as always there.
        pub batch_name: Option<String>,
        /// `batch_remark`
        ///
        /// Documented as always there.
        pub batch_remark: Option<String>,
        /// `attach_remark`
        pub attach_remark: Option<String>,
        /// `transfer_purpose`
        ///
        /// Documented as always there.
        pub transfer_purpose: Option<response::TransferPurpose>,
        /// `batch_state`
        ///
        /// Documented as always there.
        pub batch_state: Option<response::BatchState>,
        /// `close_reason`
        pub close_reason: Option<response::CloseReason>,
        /// `total_amount`
        ///
        /// Documented as always there.
        pub total_amount: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `success_amount`
        pub success_amount: Option<i64>,
        /// `success_count`
        pub success_count: Option<i64>,
        /// `fail_amount`
        pub fail_amount: Option<i64>,
        /// `fail_count`
        pub fail_count: Option<i64>,
        /// `transfer_detail_list`
        ///
        /// Documented as always there.
        pub transfer_detail_list: Vec<response::TransferDetailList>,
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
        batch_name = "batch_name",
        batch_remark = "batch_remark",
        attach_remark = "attach_remark",
        transfer_purpose = "transfer_purpose",
        batch_state = "batch_state",
        close_reason = "close_reason",
        total_amount = "total_amount",
        total_count = "total_count",
        create_time = "create_time",
        update_time = "update_time",
        success_amount = "success_amount",
        success_count = "success_count",
        fail_amount = "fail_amount",
        fail_count = "fail_count",
        transfer_detail_list = "transfer_detail_list",
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

        /// TransferPurpose
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferPurpose {
            /// `GOODSPAYMENT`
            Goodspayment,
            /// `COMMISSION`
            Commission,
            /// `REFUND`
            Refund,
            /// `REIMBURSEMENT`
            Reimbursement,
            /// `FREIGHT`
            Freight,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferPurpose,
            Goodspayment = "GOODSPAYMENT",
            Commission = "COMMISSION",
            Refund = "REFUND",
            Reimbursement = "REIMBURSEMENT",
            Freight = "FREIGHT",
            Others = "OTHERS",
        );

        /// BatchState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchState {
            /// `ACCEPTED`
            Accepted,
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BatchState,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Closed = "CLOSED",
        );

        /// CloseReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CloseReason {
            /// `MERCHANT_REVOCATION`
            MerchantRevocation,
            /// `OVERDUE_CLOSE`
            OverdueClose,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            MerchantRevocation = "MERCHANT_REVOCATION",
            OverdueClose = "OVERDUE_CLOSE",
        );

        /// TransferDetailList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferDetailList {
            /// `detail_id`
            ///
            /// Documented as always there.
            pub detail_id: Option<String>,
            /// `out_detail_no`
            ///
            /// Documented as always there.
            pub out_detail_no: Option<String>,
            /// `detail_state`
            ///
            /// Documented as always there.
            pub detail_state: Option<DetailState>,
            /// `fail_reason`
            pub fail_reason: Option<FailReason>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TransferDetailList,
            detail_id = "detail_id",
            out_detail_no = "out_detail_no",
            detail_state = "detail_state",
            fail_reason = "fail_reason",
        );

        /// DetailState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// `PROCESSING`
            Processing,
            /// `SUCCESS`
            Success,
            /// `REFUND`
            Refund,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            Processing = "PROCESSING",
            Success = "SUCCESS",
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
    }
}
