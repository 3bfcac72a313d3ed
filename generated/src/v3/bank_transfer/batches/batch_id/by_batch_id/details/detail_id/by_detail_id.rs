//! 微信支付明细单号查询明细单 · `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
//!
//! Generated from docs/openapi/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md by `cargo xtask regen`; do not edit.

/// Queries one transfer of a bank transfer batch by WeChat Pay's batch and detail IDs.
///
/// 按微信支付的批次单号和明细单号查询银行转账批次中的一笔转账。
///
/// `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// 微信支付明细单号查询明细单 / Query a bank transfer by detail ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465897) · feature `v3-bank-transfer` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::bank_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
///
/// let request = get(
///     "1030000168490723520260618004821",
///     "1040000168490723500202606180004829157311",
/// );
/// ```
#[doc(alias = "微信支付明细单号查询明细单")]
#[doc(
    alias = "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"
)]
#[doc(
    alias = "get_v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id"
)]
#[doc(alias = "信支付明细单号查询明细单")]
#[doc(alias = "支付明细单号查询明细单")]
#[doc(alias = "付明细单号查询明细单")]
#[doc(alias = "明细单号查询明细单")]
#[doc(alias = "细单号查询明细单")]
#[doc(alias = "单号查询明细单")]
#[doc(alias = "号查询明细单")]
#[doc(alias = "查询明细单")]
#[doc(alias = "询明细单")]
#[doc(alias = "明细单")]
#[doc(alias = "细单")]
#[doc(alias = "Query a bank transfer by detail ID")]
#[doc(alias = "bank transfer by detail ID")]
#[doc(alias = "transfer by detail ID")]
#[doc(alias = "detail ID")]
#[doc(alias = "ID")]
pub fn get(batch_id: impl Into<String>, detail_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into(), detail_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信支付明细单号查询明细单. Created by [`get()`](super::get()).
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
                "get_v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
                Method::Get,
                "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            )
            .response(&[("/username", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信支付明细单号查询明细单.
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
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 收款用户姓名 / Real name of the payee
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub username: Option<Sensitive>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 明细单状态 / Item's state
        ///
        /// Always present according to the docs.
        pub detail_state: Option<response::DetailState>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 发起时间，RFC 3339格式 / Time at which the transfer or payout was started, in RFC 3339
        pub initiate_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub bank_name: Option<String>,
        /// 银行卡尾号 / Last digits of the bank card number
        pub bank_card_number_tail: Option<String>,
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
            /// 转账失败 / Transfer failed
            ///
            /// `FAIL`
            Fail,
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
            Fail = "FAIL",
            Refund = "REFUND",
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

        /// 账户类型 / Type of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// 微信支付账户 / WeChat Pay account
            ///
            /// `WECHATPAY_ACCOUNT`
            WechatpayAccount,
            /// 银行账户 / Bank account
            ///
            /// `BANK_ACCOUNT`
            BankAccount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            WechatpayAccount = "WECHATPAY_ACCOUNT",
            BankAccount = "BANK_ACCOUNT",
        );
    }
}
