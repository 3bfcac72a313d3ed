//! 商家明细单号查询明细单 · `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// 商家明细单号查询明细单
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
///
/// 商家明细单号查询明细单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310391) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::out_details::by_out_detail_no::get;
///
/// let request = get("OBN20260618326", "ODN20260618499");
/// ```
#[doc(alias = "商家明细单号查询明细单")]
#[doc(
    alias = "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no"
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

    /// A request of 商家明细单号查询明细单; [`get()`](super::get()) makes one.
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
                "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no_out_details_out_detail_no",
                Verb::Get,
                "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
            )
            .response(&[("/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商家明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_mchid`
        ///
        /// Documented as always there.
        pub brand_mchid: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_no`
        ///
        /// Documented as always there.
        pub batch_no: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
        /// `detail_no`
        ///
        /// Documented as always there.
        pub detail_no: Option<String>,
        /// `detail_state`
        ///
        /// Documented as always there.
        pub detail_state: Option<response::DetailState>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `remark`
        ///
        /// Documented as always there.
        pub remark: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `user_name`
        ///
        /// Sealed on the wire, opened by the client.
        pub user_name: Option<Sensitive>,
        /// `initiate_time`
        pub initiate_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<i64>,
        /// `template_id`
        ///
        /// Documented as always there.
        pub template_id: Option<String>,
        /// `brand_appid`
        pub brand_appid: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// DetailState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// `DETAIL_INIT`
            DetailInit,
            /// `DETAIL_WAIT_PAY`
            DetailWaitPay,
            /// `DETAIL_PROCESSING`
            DetailProcessing,
            /// `DETAIL_SUCCESS`
            DetailSuccess,
            /// `DETAIL_FAIL`
            DetailFail,
            /// A value that these docs do not know.
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
            /// `DAY_RECEIVED_COUNT_EXCEED`
            DayReceivedCountExceed,
            /// `PRODUCT_AUTH_CHECK_FAIL`
            ProductAuthCheckFail,
            /// `OVERDUE_CLOSE`
            OverdueClose,
            /// `ACCOUNT_NOT_EXIST`
            AccountNotExist,
            /// `TRANSFER_RISK`
            TransferRisk,
            /// `USER_ACCOUNT_LIMIT`
            UserAccountLimit,
            /// `FAIL_REASON_UNKNOWN`
            FailReasonUnknown,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// `PAYEE_ACCOUNT_ABNORMAL`
            PayeeAccountAbnormal,
            /// `USER_RECEIVE_OVERDUE`
            UserReceiveOverdue,
            /// `REMARK_NOT_CORRECT`
            RemarkNotCorrect,
            /// `MERCHANT_REJECT`
            MerchantReject,
            /// `MERCHANT_NOT_CONFIRM`
            MerchantNotConfirm,
            /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
            BlockB2cUserlimitamountBsruleMonth,
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
