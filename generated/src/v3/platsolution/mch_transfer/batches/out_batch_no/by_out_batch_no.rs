//! 商户转账批次单号查询批次单 · `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's batch of reserved merchant transfers and its details by the merchant's batch number.
///
/// 按商户批次单号，查询子商户的预约商家转账批次及其明细。
///
/// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
///
/// 商户转账批次单号查询批次单 / Query a reserved transfer batch by merchant number · official page: [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html) · feature `v3-platsolution` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::out_batch_no::by_out_batch_no::get;
///
/// let request = get("TB20260618150000001")
///     .sub_mchid("1684913560")
///     .need_query_detail(true)
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "商户转账批次单号查询批次单")]
#[doc(alias = "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}")]
#[doc(alias = "get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no")]
#[doc(alias = "户转账批次单号查询批次单")]
#[doc(alias = "转账批次单号查询批次单")]
#[doc(alias = "账批次单号查询批次单")]
#[doc(alias = "批次单号查询批次单")]
#[doc(alias = "次单号查询批次单")]
#[doc(alias = "单号查询批次单")]
#[doc(alias = "号查询批次单")]
#[doc(alias = "查询批次单")]
#[doc(alias = "询批次单")]
#[doc(alias = "批次单")]
#[doc(alias = "次单")]
#[doc(alias = "Query a reserved transfer batch by merchant number")]
#[doc(alias = "reserved transfer batch by merchant number")]
#[doc(alias = "transfer batch by merchant number")]
#[doc(alias = "batch by merchant number")]
#[doc(alias = "merchant number")]
#[doc(alias = "number")]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户转账批次单号查询批次单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `need_query_detail`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no",
                Method::Get,
                "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
            )
            .query(&["sub_mchid", "need_query_detail", "offset", "limit", "detail_state"])
            .required(&["/query/sub_mchid", "/query/need_query_detail"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// 明细单状态 / Item's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailState {
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
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    );

    /// Response of 商户转账批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单 / Transfer batch
        ///
        /// Always present according to the docs.
        pub transfer_batch: Option<response::TransferBatch>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 转账批次单 / Transfer batch
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferBatch {
            /// 商户批次单号 / Merchant's number of the transfer or payout batch
            ///
            /// Always present according to the docs.
            pub out_batch_no: Option<String>,
            /// 微信支付批次单号 / WeChat Pay's batch number
            ///
            /// Always present according to the docs.
            pub batch_id: Option<String>,
            /// 服务商的AppID / AppID of the partner
            ///
            /// Always present according to the docs.
            pub sp_appid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 批次状态 / Batch's state
            ///
            /// Always present according to the docs.
            pub batch_state: Option<String>,
            /// 批次名称 / Batch's name
            ///
            /// Always present according to the docs.
            pub batch_name: Option<String>,
            /// 批次备注 / Remark on the batch
            ///
            /// Always present according to the docs.
            pub batch_remark: Option<String>,
            /// 批次关闭原因 / Why the batch was closed
            pub close_reason: Option<String>,
            /// 转账总金额，单位：分 / Total amount of the transfer batch, in fen
            ///
            /// Always present according to the docs.
            pub total_amount: Option<i64>,
            /// 转账总笔数 / Number of transfers in the batch
            ///
            /// Always present according to the docs.
            pub total_num: Option<i64>,
            /// 批次创建时间，RFC 3339格式 / Time at which the batch was created, in RFC 3339
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 成功金额，单位：分 / Amount that succeeded, in fen
            ///
            /// Always present according to the docs.
            pub success_amount: Option<i64>,
            /// 成功笔数 / Number of transfers that succeeded
            ///
            /// Always present according to the docs.
            pub success_num: Option<i64>,
            /// 转账失败金额，单位：分 / Transfer amount that failed, in fen
            ///
            /// Always present according to the docs.
            pub failed_amount: Option<i64>,
            /// 转账失败笔数 / Number of failed transfers
            ///
            /// Always present according to the docs.
            pub failed_num: Option<i64>,
            /// 转账场景ID / ID of the transfer's scenario
            ///
            /// Always present according to the docs.
            pub transfer_scene_id: Option<String>,
            /// Fields unknown to this version.
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

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
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
            pub detail_state: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            detail_id = "detail_id",
            out_detail_no = "out_detail_no",
            detail_state = "detail_state",
        );
    }
}
