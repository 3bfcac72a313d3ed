//! 商家明细单号查询明细单 · `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// Queries one brand red packet by the merchant's batch and detail numbers.
///
/// 凭商户的批次单号和明细单号查询单个品牌红包。
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
///
/// 商家明细单号查询明细单 / Query a brand red packet by merchant number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014310391) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::out_details::by_out_detail_no::get;
///
/// let request = get("TB20260618150000001", "TD20260618150000001");
/// ```
#[doc(alias = "商家明细单号查询明细单")]
#[doc(
    alias = "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no"
)]
#[doc(alias = "家明细单号查询明细单")]
#[doc(alias = "明细单号查询明细单")]
#[doc(alias = "细单号查询明细单")]
#[doc(alias = "单号查询明细单")]
#[doc(alias = "号查询明细单")]
#[doc(alias = "查询明细单")]
#[doc(alias = "询明细单")]
#[doc(alias = "明细单")]
#[doc(alias = "细单")]
#[doc(alias = "Query a brand red packet by merchant number")]
#[doc(alias = "brand red packet by merchant number")]
#[doc(alias = "red packet by merchant number")]
#[doc(alias = "packet by merchant number")]
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

    /// Request for 商家明细单号查询明细单. Created by [`get()`](super::get()).
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
                "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no",
                Method::Get,
                "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
            )
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商家明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// Always present according to the docs.
        pub brand_mchid: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号 / WeChat Pay's number of the brand red packet batch
        ///
        /// Always present according to the docs.
        pub batch_no: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 品牌红包明细单号 / Number of the brand red packet item
        ///
        /// Always present according to the docs.
        pub detail_no: Option<String>,
        /// 明细单状态 / Item's state
        ///
        /// Always present according to the docs.
        pub detail_state: Option<response::DetailState>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 备注 / Remark
        ///
        /// Always present according to the docs.
        pub remark: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
        /// 发起时间，RFC 3339格式 / Time at which the transfer or payout was started, in RFC 3339
        pub initiate_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<i64>,
        /// 模板ID / Template ID
        ///
        /// Always present according to the docs.
        pub template_id: Option<String>,
        /// 品牌AppID / Brand's AppID
        pub brand_appid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        out_batch_no = "out_batch_no",
        batch_no = "batch_no",
        out_detail_no = "out_detail_no",
        detail_no = "detail_no",
        detail_state = "detail_state",
        amount = "amount",
        remark = "remark",
        fail_reason = "fail_reason",
        openid = "openid",
        user_name = "user_name",
        initiate_time = "initiate_time",
        update_time = "update_time",
        brand_id = "brand_id",
        template_id = "template_id",
        brand_appid = "brand_appid",
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
            /// `DETAIL_INIT`
            DetailInit,
            /// 待付款确认 / Payment confirmation awaited
            ///
            /// `DETAIL_WAIT_PAY`
            DetailWaitPay,
            /// 发放中 / Being sent
            ///
            /// `DETAIL_PROCESSING`
            DetailProcessing,
            /// 发放成功 / Sent
            ///
            /// `DETAIL_SUCCESS`
            DetailSuccess,
            /// 发放失败 / Sending failed
            ///
            /// `DETAIL_FAIL`
            DetailFail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            DetailInit = "DETAIL_INIT",
            DetailWaitPay = "DETAIL_WAIT_PAY",
            DetailProcessing = "DETAIL_PROCESSING",
            DetailSuccess = "DETAIL_SUCCESS",
            DetailFail = "DETAIL_FAIL",
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
            /// 用户账户不存在 / User's account does not exist
            ///
            /// `ACCOUNT_NOT_EXIST`
            AccountNotExist,
            /// 付款存在风险 / Transfer is risky
            ///
            /// `TRANSFER_RISK`
            TransferRisk,
            /// 用户账户受限 / User's account is limited
            ///
            /// `USER_ACCOUNT_LIMIT`
            UserAccountLimit,
            /// 未知失败原因 / Unknown reason
            ///
            /// `FAIL_REASON_UNKNOWN`
            FailReasonUnknown,
            /// 付款方账户异常 / Payer's account is abnormal
            ///
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// 用户账户收款异常 / Payee's account is abnormal
            ///
            /// `PAYEE_ACCOUNT_ABNORMAL`
            PayeeAccountAbnormal,
            /// 用户逾期未领取 / Not received by the user in time
            ///
            /// `USER_RECEIVE_OVERDUE`
            UserReceiveOverdue,
            /// 备注不正确 / Remark is not correct
            ///
            /// `REMARK_NOT_CORRECT`
            RemarkNotCorrect,
            /// 商户验密人驳回转账 / Rejected by the merchant's approver
            ///
            /// `MERCHANT_REJECT`
            MerchantReject,
            /// 商户验密人超时未验密 / Not confirmed in time by the merchant's approver
            ///
            /// `MERCHANT_NOT_CONFIRM`
            MerchantNotConfirm,
            /// 超出用户单月转账收款限额 / User's monthly limit of transfers exceeded
            ///
            /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
            BlockB2cUserlimitamountBsruleMonth,
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
            DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
            ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
            OverdueClose = "OVERDUE_CLOSE",
            AccountNotExist = "ACCOUNT_NOT_EXIST",
            TransferRisk = "TRANSFER_RISK",
            UserAccountLimit = "USER_ACCOUNT_LIMIT",
            FailReasonUnknown = "FAIL_REASON_UNKNOWN",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
            UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
            RemarkNotCorrect = "REMARK_NOT_CORRECT",
            MerchantReject = "MERCHANT_REJECT",
            MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
            BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        );
    }
}
