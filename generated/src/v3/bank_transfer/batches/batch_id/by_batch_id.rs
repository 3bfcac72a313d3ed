//! 微信支付批次单号查询批次单 · `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
//!
//! Generated from docs/openapi/v3/bank-transfer/batches/batch-id/{batch_id}.md by `cargo xtask regen`; do not edit.

/// Queries a bank transfer batch, optionally with its details, by WeChat Pay's batch ID.
///
/// 按微信支付批次单号查询银行转账批次，可一并返回明细。
///
/// `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
///
/// 微信支付批次单号查询批次单 / Query a bank transfer batch by ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465891) · feature `v3-bank-transfer` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::bank_transfer::batches::batch_id::by_batch_id::get;
///
/// let request = get("1030000168490723520260618004821")
///     .need_query_detail(true)
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "微信支付批次单号查询批次单")]
#[doc(alias = "/v3/bank-transfer/batches/batch-id/{batch_id}")]
#[doc(alias = "get_v3_bank_transfer_batches_batch_id_batch_id")]
#[doc(alias = "信支付批次单号查询批次单")]
#[doc(alias = "支付批次单号查询批次单")]
#[doc(alias = "付批次单号查询批次单")]
#[doc(alias = "批次单号查询批次单")]
#[doc(alias = "次单号查询批次单")]
#[doc(alias = "单号查询批次单")]
#[doc(alias = "号查询批次单")]
#[doc(alias = "查询批次单")]
#[doc(alias = "询批次单")]
#[doc(alias = "批次单")]
#[doc(alias = "次单")]
#[doc(alias = "Query a bank transfer batch by ID")]
#[doc(alias = "bank transfer batch by ID")]
#[doc(alias = "transfer batch by ID")]
#[doc(alias = "batch by ID")]
#[doc(alias = "ID")]
pub fn get(batch_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信支付批次单号查询批次单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `need_query_detail`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 是否查询明细单 / Whether to query the details as well
        ///
        /// **Required.**
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.query("need_query_detail", value))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 明细单状态 / Item's state
        pub fn detail_state(self, value: impl Into<DetailState>) -> Self {
            Self(self.0.query("detail_state", value.into()))
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
                "get_v3_bank_transfer_batches_batch_id_batch_id",
                Method::Get,
                "/v3/bank-transfer/batches/batch-id/{batch_id}",
            )
            .query(&["need_query_detail", "offset", "limit", "detail_state"])
            .required(&["/query/need_query_detail"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::TransferDetailList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// 明细单状态 / Item's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailState {
        /// 全部明细 / All details
        ///
        /// `ALL`
        All,
        /// 转账成功 / Transferred
        ///
        /// `SUCCESS`
        Success,
        /// 转账失败 / Transfer failed
        ///
        /// `FAIL`
        Fail,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DetailState,
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
    );

    /// Response of 微信支付批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行服务商商户号 / Merchant ID of the bank acting as partner
        ///
        /// Always present according to the docs.
        pub bank_sp_mchid: Option<String>,
        /// 服务平台商户号 / Merchant ID of the service platform
        ///
        /// Always present according to the docs.
        pub platform_mchid: Option<String>,
        /// 付款企业商户号 / Merchant ID of the paying enterprise
        ///
        /// Always present according to the docs.
        pub specialized_payment_mchid: Option<String>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// Always present according to the docs.
        pub sponsor_mchid: Option<String>,
        /// 用户授权的商户号 / Merchant ID to which the user gave authorisation
        ///
        /// Always present according to the docs.
        pub user_authorized_mchid: Option<String>,
        /// 用户授权的AppID / AppID under which the user gave authorisation
        ///
        /// Always present according to the docs.
        pub user_authorized_appid: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 转账场景 / Scenario of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_scene: Option<response::TransferScene>,
        /// 批次名称 / Batch's name
        ///
        /// Always present according to the docs.
        pub batch_name: Option<String>,
        /// 批次备注 / Remark on the batch
        ///
        /// Always present according to the docs.
        pub batch_remark: Option<String>,
        /// 转账附加信息 / Additional remark on the transfer
        pub attach_remark: Option<String>,
        /// 批量转账用途 / Purpose of the batch transfer
        ///
        /// Always present according to the docs.
        pub transfer_purpose: Option<response::TransferPurpose>,
        /// 批次状态 / Batch's state
        ///
        /// Always present according to the docs.
        pub batch_state: Option<response::BatchState>,
        /// 关闭原因 / Reason for closing
        pub close_reason: Option<response::CloseReason>,
        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// Always present according to the docs.
        pub total_amount: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 成功金额，单位：分 / Amount that succeeded, in fen
        pub success_amount: Option<i64>,
        /// 成功数 / Number that succeeded
        pub success_count: Option<i64>,
        /// 失败金额，单位：分 / Amount that failed, in fen
        pub fail_amount: Option<i64>,
        /// 失败数量 / Number of failures
        pub fail_count: Option<i64>,
        /// 转账明细列表 / Transfers of the batch
        ///
        /// Always present according to the docs.
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 转账场景 / Scenario of the transfer
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferScene {
            /// 普通转账 / Ordinary transfer
            ///
            /// `ORDINARY_TRANSFER`
            OrdinaryTransfer,
            /// 微工卡转账 / Payroll card transfer
            ///
            /// `PAYROLL_CARD_TRANSFER`
            PayrollCardTransfer,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferScene,
            OrdinaryTransfer = "ORDINARY_TRANSFER",
            PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
        );

        /// 批量转账用途 / Purpose of the batch transfer
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferPurpose {
            /// 货款 / Payment for goods
            ///
            /// `GOODSPAYMENT`
            Goodspayment,
            /// 佣金 / Commission
            ///
            /// `COMMISSION`
            Commission,
            /// 退款 / Refund
            ///
            /// `REFUND`
            Refund,
            /// 报销 / Reimbursement
            ///
            /// `REIMBURSEMENT`
            Reimbursement,
            /// 运费 / Freight
            ///
            /// `FREIGHT`
            Freight,
            /// 其他 / Other
            ///
            /// `OTHERS`
            Others,
            /// A value unknown to this version.
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

        /// 批次状态 / Batch's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchState {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 转账中 / Transfer in progress
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BatchState,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Closed = "CLOSED",
        );

        /// 关闭原因 / Reason for closing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CloseReason {
            /// 商户主动撤销 / Revoked by the merchant
            ///
            /// `MERCHANT_REVOCATION`
            MerchantRevocation,
            /// 超时关闭 / Closed on timeout
            ///
            /// `OVERDUE_CLOSE`
            OverdueClose,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            MerchantRevocation = "MERCHANT_REVOCATION",
            OverdueClose = "OVERDUE_CLOSE",
        );

        /// 转账明细列表 / Transfers of the batch
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferDetailList {
            /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
            ///
            /// Always present according to the docs.
            pub detail_id: Option<String>,
            /// 商户明细单号 / Merchant's number of the transfer or payout detail
            ///
            /// Always present according to the docs.
            pub out_detail_no: Option<String>,
            /// 明细单状态 / Item's state
            ///
            /// Always present according to the docs.
            pub detail_state: Option<DetailState>,
            /// 转账明细失败原因 / Reason why the transfer detail failed
            pub fail_reason: Option<FailReason>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TransferDetailList,
            detail_id = "detail_id",
            out_detail_no = "out_detail_no",
            detail_state = "detail_state",
            fail_reason = "fail_reason",
        );

        /// 明细单状态 / Item's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// 转账中 / Transfer in progress
            ///
            /// `PROCESSING`
            Processing,
            /// 转账成功 / Transferred
            ///
            /// `SUCCESS`
            Success,
            /// 银行退票 / Returned by the bank
            ///
            /// `REFUND`
            Refund,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Refund = "REFUND",
        );

        /// 转账明细失败原因 / Reason why the transfer detail failed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 用户账户被冻结 / User's account is frozen
            ///
            /// `ACCOUNT_FROZEN`
            AccountFrozen,
            /// 收款人未实名 / Payee has no verified real name
            ///
            /// `REAL_NAME_CHECK_FAIL`
            RealNameCheckFail,
            /// 收款人姓名校验不通过 / Payee's name does not match
            ///
            /// `NAME_NOT_CORRECT`
            NameNotCorrect,
            /// OpenID无效 / Invalid OpenID
            ///
            /// `OPENID_INVALID`
            OpenidInvalid,
            /// 超过用户单笔收款额度 / User's quota per transfer exceeded
            ///
            /// `TRANSFER_QUOTA_EXCEED`
            TransferQuotaExceed,
            /// 超过用户单日收款额度 / User's daily receiving quota exceeded
            ///
            /// `DAY_RECEIVED_QUOTA_EXCEED`
            DayReceivedQuotaExceed,
            /// 超过用户单月收款额度 / User's monthly receiving quota exceeded
            ///
            /// `MONTH_RECEIVED_QUOTA_EXCEED`
            MonthReceivedQuotaExceed,
            /// 超过用户单日收款次数 / User's daily number of receipts exceeded
            ///
            /// `DAY_RECEIVED_COUNT_EXCEED`
            DayReceivedCountExceed,
            /// 产品权限未开通或被冻结 / Product permission not activated or frozen
            ///
            /// `PRODUCT_AUTH_CHECK_FAIL`
            ProductAuthCheckFail,
            /// 超时关闭 / Closed on timeout
            ///
            /// `OVERDUE_CLOSE`
            OverdueClose,
            /// 收款人身份证校验不通过 / Payee's ID card does not match
            ///
            /// `ID_CARD_NOT_CORRECT`
            IdCardNotCorrect,
            /// 用户账户不存在 / User's account does not exist
            ///
            /// `ACCOUNT_NOT_EXIST`
            AccountNotExist,
            /// 付款存在风险 / Transfer is risky
            ///
            /// `TRANSFER_RISK`
            TransferRisk,
            /// 微工卡用户已注销 / Payroll card account closed by the user
            ///
            /// `PAYROLL_CARD_ALREADY_LOGOUT`
            PayrollCardAlreadyLogout,
            /// 微工卡已被冻结 / Payroll card is frozen
            ///
            /// `PAYROLL_CARD_ALREADY_FROZEN`
            PayrollCardAlreadyFrozen,
            /// 微工卡用户未授权 / Payroll card not authorized by the user
            ///
            /// `PAYROLL_CARD_UNAUTHORIZED`
            PayrollCardUnauthorized,
            /// 用户未开通微工卡 / Payroll card not activated by the user
            ///
            /// `PAYROLL_CARD_USER_NOT_OPEN`
            PayrollCardUserNotOpen,
            /// 微工卡用户姓名不匹配 / Name does not match the payroll card
            ///
            /// `PAYROLL_CARD_NAME_CARD_NOT_MATCH`
            PayrollCardNameCardNotMatch,
            /// 微工卡用户身份证号不匹配 / ID card number does not match the payroll card
            ///
            /// `PAYROLL_CARD_ID_CARD_NOT_MATCH`
            PayrollCardIdCardNotMatch,
            /// 微工卡银行卡已解绑 / Bank card unbound from the payroll card
            ///
            /// `PAYROLL_CARD_BANKCARD_UNBUNDLING`
            PayrollCardBankcardUnbundling,
            /// 银行卡为二、三类卡，且超过收款限额 / Bank card of class II or III is over its receiving limit
            ///
            /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
            BankCardCollectionsAboveQuota,
            /// 银行卡账户异常（销户、冻结或挂失等） / Bank card closed, frozen or reported lost
            ///
            /// `BANK_CARD_ACCOUNT_ABNORMAL`
            BankCardAccountAbnormal,
            /// 银行卡状态异常 / Bank card's status is abnormal
            ///
            /// `BANK_CARD_STATUS_ABNORMAL`
            BankCardStatusAbnormal,
            /// 银行名称或分支行信息有误 / Bank or branch information is wrong
            ///
            /// `BANK_CARD_BANK_INFO_WRONG`
            BankCardBankInfoWrong,
            /// 银行卡户名或卡号有误 / Bank card's holder name or number is wrong
            ///
            /// `BANK_CARD_CARD_INFO_WRONG`
            BankCardCardInfoWrong,
            /// 其他失败原因 / Other reason
            ///
            /// `OTHER_FAIL_REASON_TYPE`
            OtherFailReasonType,
            /// 用户账户收款受限 / User's account is limited in receiving
            ///
            /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
            RealnameAccountReceivedQuotaExceed,
            /// 转账备注设置失败 / Setting the transfer remark failed
            ///
            /// `TRANSFER_REMARK_SET_FAIL`
            TransferRemarkSetFail,
            /// A value unknown to this version.
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
