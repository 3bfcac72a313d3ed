//! 商户明细单号查询明细单 · `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// Queries one transfer of an insurance batch by the merchant's batch and detail numbers.
///
/// 按商户批次单号和商户明细单号，查询保险转账批次中的一笔转账。
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// 商户明细单号查询明细单 / Query an insurance transfer by merchant number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504224) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
///
/// let request = get("TB20260618150000001", "TD20260618150000001")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "商户明细单号查询明细单")]
#[doc(
    alias = "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no"
)]
#[doc(alias = "户明细单号查询明细单")]
#[doc(alias = "明细单号查询明细单")]
#[doc(alias = "细单号查询明细单")]
#[doc(alias = "单号查询明细单")]
#[doc(alias = "号查询明细单")]
#[doc(alias = "查询明细单")]
#[doc(alias = "询明细单")]
#[doc(alias = "明细单")]
#[doc(alias = "细单")]
#[doc(alias = "Query an insurance transfer by merchant number")]
#[doc(alias = "insurance transfer by merchant number")]
#[doc(alias = "transfer by merchant number")]
#[doc(alias = "merchant number")]
#[doc(alias = "number")]
pub fn get(
    out_batch_no: impl Into<String>,
    out_detail_no: impl Into<String>,
) -> get::Request {
    get::Request::new([out_batch_no.into(), out_detail_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户明细单号查询明细单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
                Method::Get,
                "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            )
            .required(&["/query/sub_mchid"])
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Always present according to the docs.
        pub sp_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 明细单状态 / Item's state
        ///
        /// Always present according to the docs.
        pub detail_state: Option<response::DetailState>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
        /// 转账完成时间，RFC 3339格式 / Time the transfer completed, in RFC 3339
        pub transfer_finish_time: Option<String>,
        /// 银行退票时间 / Time at which the bank returned the payment
        pub bank_refund_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 明细单状态 / Item's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// 初始态 / Initial state
            ///
            /// `INIT`
            Init,
            /// 全部明细 / All details
            ///
            /// `ALL`
            All,
            /// 待付款确认 / Payment confirmation awaited
            ///
            /// `WAIT_PAY`
            WaitPay,
            /// 转账成功 / Transferred
            ///
            /// `SUCCESS`
            Success,
            /// 转账失败 / Transfer failed
            ///
            /// `FAIL`
            Fail,
            /// 银行退票 / Returned by the bank
            ///
            /// `BANK_REFUND`
            BankRefund,
            /// A value unknown to this version.
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

        /// 失败原因 / Reason for the failure
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
            /// 用户未配置为转账收款人 / User is not set as a permitted payee
            ///
            /// `RECEIVE_ACCOUNT_NOT_PERMMIT`
            ReceiveAccountNotPermmit,
            /// 用户账户收款异常 / Payee's account is abnormal
            ///
            /// `PAYEE_ACCOUNT_ABNORMAL`
            PayeeAccountAbnormal,
            /// 付款方账户异常 / Payer's account is abnormal
            ///
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// 转账备注设置失败 / Setting the transfer remark failed
            ///
            /// `TRANSFER_REMARK_SET_FAIL`
            TransferRemarkSetFail,
            /// 转账场景无效 / Transfer scene is invalid
            ///
            /// `TRANSFER_SCENE_INVALID`
            TransferSceneInvalid,
            /// 转账场景暂不可用 / Transfer scene is not available for now
            ///
            /// `TRANSFER_SCENE_UNAVAILABLE`
            TransferSceneUnavailable,
            /// 用户不在收款用户列表 / User is not in the list of payees
            ///
            /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`
            ReceiveAccountNotConfigure,
            /// 超出用户单月转账收款限额 / User's monthly limit of transfers exceeded
            ///
            /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
            BlockB2cUserlimitamountBsruleMonth,
            /// 用户账户存在风险，本月收款受限 / User's account is risky, receiving limited this month
            ///
            /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
            BlockB2cUserlimitamountMonth,
            /// 商户验密人驳回转账 / Rejected by the merchant's approver
            ///
            /// `MERCHANT_REJECT`
            MerchantReject,
            /// 商户验密人超时未验密 / Not confirmed in time by the merchant's approver
            ///
            /// `MERCHANT_NOT_CONFIRM`
            MerchantNotConfirm,
            /// 用户收款卡信息错误 / User's receiving card information is wrong
            ///
            /// `BANK_CARD_PARAM_ERROR`
            BankCardParamError,
            /// 不支持的银行卡类型 / Bank card type not supported
            ///
            /// `BANK_CARD_TYPE_NOT_SUPPORTED`
            BankCardTypeNotSupported,
            /// 预约状态无效 / Reservation's state is invalid
            ///
            /// `RESERVATION_STATE_INVALID`
            ReservationStateInvalid,
            /// 转账金额超过预约金额 / Amount exceeds the reserved amount
            ///
            /// `EXCEEDED_ESTIMATED_AMOUNT`
            ExceededEstimatedAmount,
            /// 预约信息不匹配 / Reservation information does not match
            ///
            /// `RESERVATION_INFO_NOT_MATCH`
            ReservationInfoNotMatch,
            /// 预约场景不匹配 / Reservation scene does not match
            ///
            /// `RESERVATION_SCENE_NOT_MATCH`
            ReservationSceneNotMatch,
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
