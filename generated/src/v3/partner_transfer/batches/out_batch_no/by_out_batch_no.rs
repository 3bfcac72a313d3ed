//! 商家批次单号查询批次单 · `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/partner-transfer/batches/out-batch-no/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// Queries a partner's transfer batch, optionally with details, by the merchant's batch number.
///
/// 按商家批次单号查询服务商的转账批次，可一并返回明细。
///
/// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
///
/// 商家批次单号查询批次单 / Query a partner's transfer batch by batch number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012718112) · feature `v3-partner-transfer` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::partner_transfer::batches::out_batch_no::by_out_batch_no::get;
///
/// let request = get("TB20260618150000001").need_query_detail(true).offset(0).limit(10);
/// ```
#[doc(alias = "商家批次单号查询批次单")]
#[doc(alias = "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}")]
#[doc(alias = "get_v3_partner_transfer_batches_out_batch_no_out_batch_no")]
#[doc(alias = "家批次单号查询批次单")]
#[doc(alias = "批次单号查询批次单")]
#[doc(alias = "次单号查询批次单")]
#[doc(alias = "单号查询批次单")]
#[doc(alias = "号查询批次单")]
#[doc(alias = "查询批次单")]
#[doc(alias = "询批次单")]
#[doc(alias = "批次单")]
#[doc(alias = "次单")]
#[doc(alias = "Query a partners transfer batch by batch number")]
#[doc(alias = "partners transfer batch by batch number")]
#[doc(alias = "s transfer batch by batch number")]
#[doc(alias = "transfer batch by batch number")]
#[doc(alias = "batch by batch number")]
#[doc(alias = "batch number")]
#[doc(alias = "number")]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商家批次单号查询批次单. Created by [`get()`](super::get()).
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

        /// 转账明细状态 / Transfer item's state
        ///
        /// At most 32 characters.
        pub fn detail_status(self, value: impl Into<DetailStatus>) -> Self {
            Self(self.0.query("detail_status", value.into()))
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
                "get_v3_partner_transfer_batches_out_batch_no_out_batch_no",
                Method::Get,
                "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
            )
            .query(&["need_query_detail", "offset", "limit", "detail_status"])
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
            total: None,
        };

        fn items(page: Response) -> Vec<response::TransferDetailList> {
            page.transfer_detail_list
        }
    }

    /// 转账明细状态 / Transfer item's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailStatus {
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
        /// 银行退票 / Returned by the bank
        ///
        /// `REFUND`
        Refund,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DetailStatus,
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    );

    /// Response of 商家批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 批次状态 / Batch's state
        ///
        /// Always present according to the docs.
        pub batch_status: Option<String>,
        /// 批次类型 / Type of batch
        ///
        /// Always present according to the docs.
        pub batch_type: Option<String>,
        /// 授权类型 / Type of authorization, such as the sub-merchant's to the partner
        ///
        /// Always present according to the docs.
        pub authorization_type: Option<String>,
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
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 成功金额，单位：分 / Amount that succeeded, in fen
        pub success_amount: Option<i64>,
        /// 成功笔数 / Number of transfers that succeeded
        pub success_num: Option<i64>,
        /// 失败金额，单位：分 / Amount that failed, in fen
        pub fail_amount: Option<i64>,
        /// 失败笔数 / Number of failed transfers or payouts
        pub fail_num: Option<i64>,
        /// 转账明细列表 / Transfers of the batch
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        /// 服务商或机构的AppID / AppID of the partner or institution
        pub sp_appid: Option<String>,
        /// 批量转账用途 / Purpose of the batch transfer
        pub transfer_purpose: Option<response::TransferPurpose>,
        /// 转账场景 / Scenario of the transfer
        pub transfer_scene: Option<response::TransferScene>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        sub_appid = "sub_appid",
        batch_status = "batch_status",
        batch_type = "batch_type",
        authorization_type = "authorization_type",
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
        transfer_detail_list = "transfer_detail_list",
        sp_appid = "sp_appid",
        transfer_purpose = "transfer_purpose",
        transfer_scene = "transfer_scene",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
            /// 付款方账户异常 / Payer's account is abnormal
            ///
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            MerchantRevocation = "MERCHANT_REVOCATION",
            OverdueClose = "OVERDUE_CLOSE",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
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
            /// 转账明细状态 / Transfer item's state
            ///
            /// Always present according to the docs.
            pub detail_status: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TransferDetailList,
            detail_id = "detail_id",
            out_detail_no = "out_detail_no",
            detail_status = "detail_status",
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
    }
}
