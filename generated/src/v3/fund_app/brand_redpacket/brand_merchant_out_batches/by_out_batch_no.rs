//! 商家批次单号查询批次单 · `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// 商家批次单号查询批次单
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
///
/// 商家批次单号查询批次单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310378) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::get;
///
/// let request = get("OBN20260618326")
///     .need_query_detail(true)
///     .detail_state(get::DetailState::DetailViewAll);
/// ```
#[doc(alias = "商家批次单号查询批次单")]
#[doc(alias = "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}")]
#[doc(alias = "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no")]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商家批次单号查询批次单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `need_query_detail`
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.query("need_query_detail", value))
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
                "get_v3_fund_app_brand_redpacket_brand_merchant_out_batches_out_batch_no",
                Verb::Get,
                "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
            )
            .query(&["need_query_detail", "detail_state"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// DetailState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailState {
        /// `DETAIL_VIEW_ALL`
        DetailViewAll,
        /// `DETAIL_VIEW_SUCCESS`
        DetailViewSuccess,
        /// `DETAIL_VIEW_FAIL`
        DetailViewFail,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DetailState,
        DetailViewAll = "DETAIL_VIEW_ALL",
        DetailViewSuccess = "DETAIL_VIEW_SUCCESS",
        DetailViewFail = "DETAIL_VIEW_FAIL",
    );

    /// The answer of 商家批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_mchid`
        ///
        /// Documented as always there.
        pub brand_mchid: Option<String>,
        /// `batch_no`
        ///
        /// Documented as always there.
        pub batch_no: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `brand_id`
        pub brand_id: Option<i64>,
        /// `template_id`
        pub template_id: Option<String>,
        /// `brand_appid`
        pub brand_appid: Option<String>,
        /// `batch_state`
        ///
        /// Documented as always there.
        pub batch_state: Option<response::BatchState>,
        /// `batch_name`
        ///
        /// Documented as always there.
        pub batch_name: Option<String>,
        /// `batch_remark`
        ///
        /// Documented as always there.
        pub batch_remark: Option<String>,
        /// `close_reason`
        pub close_reason: Option<response::CloseReason>,
        /// `total_amount`
        ///
        /// Documented as always there.
        pub total_amount: Option<i64>,
        /// `total_num`
        ///
        /// Documented as always there.
        pub total_num: Option<i64>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `success_amount`
        ///
        /// Documented as always there.
        pub success_amount: Option<i64>,
        /// `success_num`
        ///
        /// Documented as always there.
        pub success_num: Option<i64>,
        /// `fail_amount`
        ///
        /// Documented as always there.
        pub fail_amount: Option<i64>,
        /// `fail_num`
        ///
        /// Documented as always there.
        pub fail_num: Option<i64>,
        /// `detail_list`
        pub detail_list: Vec<response::DetailList>,
        /// What came besides.
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
        use crate::model::*;

        /// BatchState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchState {
            /// `WAIT_PAY`
            WaitPay,
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
            WaitPay = "WAIT_PAY",
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
            /// `SYSTEM_OVERDUE_CLOSE`
            SystemOverdueClose,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            MerchantRevocation = "MERCHANT_REVOCATION",
            SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
        );

        /// DetailList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DetailList {
            /// `transfer_detail_no`
            ///
            /// Documented as always there.
            pub transfer_detail_no: Option<String>,
            /// `out_detail_no`
            ///
            /// Documented as always there.
            pub out_detail_no: Option<String>,
            /// `detail_state`
            ///
            /// Documented as always there.
            pub detail_state: Option<DetailState>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DetailList,
            transfer_detail_no = "transfer_detail_no",
            out_detail_no = "out_detail_no",
            detail_state = "detail_state",
        );

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
    }
}
