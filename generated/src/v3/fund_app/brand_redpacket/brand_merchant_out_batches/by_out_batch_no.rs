//! 商家批次单号查询批次单 · `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// Queries a brand red packet batch, optionally with details, by the merchant's batch number.
///
/// 凭商户批次单号查询品牌红包批次，可同时返回明细。
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
///
/// 商家批次单号查询批次单 / Query a red packet batch by merchant number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014310378) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::get;
///
/// let request = get("TB20260618150000001")
///     .need_query_detail(true)
///     .detail_state(get::DetailState::DetailViewAll);
/// ```
#[doc(alias = "商家批次单号查询批次单")]
#[doc(alias = "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}")]
#[doc(alias = "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no")]
#[doc(alias = "家批次单号查询批次单")]
#[doc(alias = "批次单号查询批次单")]
#[doc(alias = "次单号查询批次单")]
#[doc(alias = "单号查询批次单")]
#[doc(alias = "号查询批次单")]
#[doc(alias = "查询批次单")]
#[doc(alias = "询批次单")]
#[doc(alias = "批次单")]
#[doc(alias = "次单")]
#[doc(alias = "Query a red packet batch by merchant number")]
#[doc(alias = "red packet batch by merchant number")]
#[doc(alias = "packet batch by merchant number")]
#[doc(alias = "batch by merchant number")]
#[doc(alias = "merchant number")]
#[doc(alias = "number")]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商家批次单号查询批次单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 是否查询明细单 / Whether to query the details as well
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.query("need_query_detail", value))
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
                "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no",
                Method::Get,
                "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
            )
            .query(&["need_query_detail", "detail_state"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 明细单状态 / Item's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailState {
        /// 查询全部明细 / Query all details
        ///
        /// `DETAIL_VIEW_ALL`
        DetailViewAll,
        /// 仅查询发放成功的明细 / Query only details sent successfully
        ///
        /// `DETAIL_VIEW_SUCCESS`
        DetailViewSuccess,
        /// 仅查询发放失败的明细 / Query only details whose sending failed
        ///
        /// `DETAIL_VIEW_FAIL`
        DetailViewFail,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DetailState,
        DetailViewAll = "DETAIL_VIEW_ALL",
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        DetailViewFail = "DETAIL_VIEW_FAIL",
    );

    /// Response of 商家批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// Always present according to the docs.
        pub brand_mchid: Option<String>,
        /// 微信支付品牌红包批次单号 / WeChat Pay's number of the brand red packet batch
        ///
        /// Always present according to the docs.
        pub batch_no: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        pub brand_id: Option<i64>,
        /// 模板ID / Template ID
        pub template_id: Option<String>,
        /// 品牌AppID / Brand's AppID
        pub brand_appid: Option<String>,
        /// 批次状态 / Batch's state
        ///
        /// Always present according to the docs.
        pub batch_state: Option<response::BatchState>,
        /// 批次名称 / Batch's name
        ///
        /// Always present according to the docs.
        pub batch_name: Option<String>,
        /// 批次备注 / Remark on the batch
        ///
        /// Always present according to the docs.
        pub batch_remark: Option<String>,
        /// 关闭原因 / Reason for closing
        pub close_reason: Option<response::CloseReason>,
        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// Always present according to the docs.
        pub total_amount: Option<i64>,
        /// 总笔数 / Total number
        ///
        /// Always present according to the docs.
        pub total_num: Option<i64>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 成功金额，单位：分 / Amount that succeeded, in fen
        ///
        /// Always present according to the docs.
        pub success_amount: Option<i64>,
        /// 成功笔数 / Number of transfers that succeeded
        ///
        /// Always present according to the docs.
        pub success_num: Option<i64>,
        /// 失败金额，单位：分 / Amount that failed, in fen
        ///
        /// Always present according to the docs.
        pub fail_amount: Option<i64>,
        /// 失败笔数 / Number of failed transfers or payouts
        ///
        /// Always present according to the docs.
        pub fail_num: Option<i64>,
        /// 品牌红包明细列表 / Items of the brand red packet batch
        pub detail_list: Vec<response::DetailList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        batch_no = "batch_no",
        out_batch_no = "out_batch_no",
        brand_id = "brand_id",
        template_id = "template_id",
        brand_appid = "brand_appid",
        batch_state = "batch_state",
        batch_name = "batch_name",
        batch_remark = "batch_remark",
        close_reason = "close_reason",
        total_amount = "total_amount",
        total_num = "total_num",
        create_time = "create_time",
        update_time = "update_time",
        success_amount = "success_amount",
        success_num = "success_num",
        fail_amount = "fail_amount",
        fail_num = "fail_num",
        detail_list = "detail_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 批次状态 / Batch's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchState {
            /// 待付款确认 / Payment confirmation awaited
            ///
            /// `WAIT_PAY`
            WaitPay,
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
            WaitPay = "WAIT_PAY",
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
            /// 系统超时关闭 / Closed by the system on timeout
            ///
            /// `SYSTEM_OVERDUE_CLOSE`
            SystemOverdueClose,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            MerchantRevocation = "MERCHANT_REVOCATION",
            SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
        );

        /// 品牌红包明细列表 / Items of the brand red packet batch
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DetailList {
            /// 微信支付品牌红包明细单号 / WeChat Pay's ID of the brand red packet detail
            ///
            /// Always present according to the docs.
            pub transfer_detail_no: Option<String>,
            /// 商户明细单号 / Merchant's number of the transfer or payout detail
            ///
            /// Always present according to the docs.
            pub out_detail_no: Option<String>,
            /// 明细单状态 / Item's state
            ///
            /// Always present according to the docs.
            pub detail_state: Option<DetailState>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DetailList,
            transfer_detail_no = "transfer_detail_no",
            out_detail_no = "out_detail_no",
            detail_state = "detail_state",
        );

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
    }
}
