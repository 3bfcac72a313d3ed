//! 微信支付转账批次单号查询批次单 · `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}.md by `cargo xtask regen`; do not edit.

/// 微信支付转账批次单号查询批次单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
///
/// 微信支付转账批次单号查询批次单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504221) · feature `v3-platsolution`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::get;
///
/// let request = get("83120260618103542831831831831")
///     .sub_mchid("1684913560")
///     .need_query_detail(true)
///     .detail_state(get::DetailState::All)
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "微信支付转账批次单号查询批次单")]
#[doc(alias = "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}")]
#[doc(alias = "get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id")]
pub fn get(batch_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 微信支付转账批次单号查询批次单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`, `need_query_detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `need_query_detail`
        ///
        /// **Required.**
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.query("need_query_detail", value))
        }

        /// `detail_state`
        pub fn detail_state(self, value: impl Into<DetailState>) -> Self {
            Self(self.0.query("detail_state", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id",
                Verb::Get,
                "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
            )
            .query(&["sub_mchid", "need_query_detail", "detail_state", "offset", "limit"])
            .required(&["/query/sub_mchid", "/query/need_query_detail"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: None,
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// DetailState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailState {
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
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    );

    /// The answer of 微信支付转账批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `transfer_batch`
        ///
        /// Documented as always there.
        pub transfer_batch: Option<response::TransferBatch>,
        /// `data`
        pub data: Vec<response::Data>,
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        transfer_batch = "transfer_batch",
        data = "data",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// TransferBatch
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferBatch {
            /// `out_batch_no`
            ///
            /// Documented as always there.
            pub out_batch_no: Option<String>,
            /// `batch_id`
            ///
            /// Documented as always there.
            pub batch_id: Option<String>,
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
            /// `batch_state`
            ///
            /// Documented as always there.
            pub batch_state: Option<BatchState>,
            /// `batch_name`
            ///
            /// Documented as always there.
            pub batch_name: Option<String>,
            /// `batch_remark`
            ///
            /// Documented as always there.
            pub batch_remark: Option<String>,
            /// `close_reason`
            pub close_reason: Option<CloseReason>,
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
            /// `success_amount`
            ///
            /// Documented as always there.
            pub success_amount: Option<i64>,
            /// `success_num`
            ///
            /// Documented as always there.
            pub success_num: Option<i64>,
            /// `failed_amount`
            ///
            /// Documented as always there.
            pub failed_amount: Option<i64>,
            /// `failed_num`
            ///
            /// Documented as always there.
            pub failed_num: Option<i64>,
            /// `transfer_scene_id`
            ///
            /// Documented as always there.
            pub transfer_scene_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TransferBatch,
            out_batch_no = "out_batch_no",
            batch_id = "batch_id",
            sp_appid = "sp_appid",
            sub_mchid = "sub_mchid",
            sub_appid = "sub_appid",
            batch_state = "batch_state",
            batch_name = "batch_name",
            batch_remark = "batch_remark",
            close_reason = "close_reason",
            total_amount = "total_amount",
            total_num = "total_num",
            create_time = "create_time",
            success_amount = "success_amount",
            success_num = "success_num",
            failed_amount = "failed_amount",
            failed_num = "failed_num",
            transfer_scene_id = "transfer_scene_id",
        );

        /// BatchState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchState {
            /// `ACCEPTED`
            Accepted,
            /// `PROCESSING`
            Processing,
            /// `COMPLETED`
            Completed,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BatchState,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Completed = "COMPLETED",
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

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
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
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            detail_id = "detail_id",
            out_detail_no = "out_detail_no",
            detail_state = "detail_state",
        );

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
    }
}
