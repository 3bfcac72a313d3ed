//! 商家批次单号查询批次单 · `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
//!
//! Generated from docs/openapi/v3/partner-transfer/batches/out-batch-no/{out_batch_no}.md by `cargo xtask regen`; do not edit.

/// 商家批次单号查询批次单
///
/// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
///
/// 商家批次单号查询批次单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012718112), [2](https://pay.weixin.qq.com/doc/v3/partner/4012465790) · feature `v3-partner-transfer`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::partner_transfer::batches::out_batch_no::by_out_batch_no::get;
///
/// let request = get("OBN20260618326")
///     .need_query_detail(true)
///     .offset(0)
///     .limit(20)
///     .detail_status(get::DetailStatus::All);
/// ```
#[doc(alias = "商家批次单号查询批次单")]
#[doc(alias = "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}")]
#[doc(alias = "get_v3_partner_transfer_batches_out_batch_no_out_batch_no")]
pub fn get(out_batch_no: impl Into<String>) -> get::Request {
    get::Request::new([out_batch_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商家批次单号查询批次单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `need_query_detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `need_query_detail`
        ///
        /// **Required.**
        pub fn need_query_detail(self, value: bool) -> Self {
            Self(self.0.query("need_query_detail", value))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `detail_status`
        pub fn detail_status(self, value: impl Into<DetailStatus>) -> Self {
            Self(self.0.query("detail_status", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_partner_transfer_batches_out_batch_no_out_batch_no",
                Verb::Get,
                "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
            )
            .query(&["need_query_detail", "offset", "limit", "detail_status"])
            .required(&["/query/need_query_detail"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::TransferDetailList;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// DetailStatus
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DetailStatus {
        /// `ALL`
        All,
        /// `SUCCESS`
        Success,
        /// `FAIL`
        Fail,
        /// `REFUND`
        Refund,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DetailStatus,
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    );

    /// The answer of 商家批次单号查询批次单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `batch_status`
        ///
        /// Documented as always there.
        pub batch_status: Option<String>,
        /// `batch_type`
        ///
        /// Documented as always there.
        pub batch_type: Option<String>,
        /// `authorization_type`
        ///
        /// Documented as always there.
        pub authorization_type: Option<String>,
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
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `success_amount`
        pub success_amount: Option<i64>,
        /// `success_num`
        pub success_num: Option<i64>,
        /// `fail_amount`
        pub fail_amount: Option<i64>,
        /// `fail_num`
        pub fail_num: Option<i64>,
        /// `transfer_detail_list`
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        /// `sp_appid`
        pub sp_appid: Option<String>,
        /// `transfer_purpose`
        pub transfer_purpose: Option<response::TransferPurpose>,
        /// `transfer_scene`
        pub transfer_scene: Option<response::TransferScene>,
        /// What came besides.
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
        use crate::model::*;

        /// CloseReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CloseReason {
            /// `MERCHANT_REVOCATION`
            MerchantRevocation,
            /// `OVERDUE_CLOSE`
            OverdueClose,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            MerchantRevocation = "MERCHANT_REVOCATION",
            OverdueClose = "OVERDUE_CLOSE",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        );

        /// TransferDetailList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferDetailList {
            /// `detail_id`
            ///
            /// Documented as always there.
            pub detail_id: Option<String>,
            /// `out_detail_no`
            ///
            /// Documented as always there.
            pub out_detail_no: Option<String>,
            /// `detail_status`
            ///
            /// Documented as always there.
            pub detail_status: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TransferDetailList,
            detail_id = "detail_id",
            out_detail_no = "out_detail_no",
            detail_status = "detail_status",
        );

        /// TransferPurpose
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferPurpose {
            /// `GOODSPAYMENT`
            Goodspayment,
            /// `COMMISSION`
            Commission,
            /// `REFUND`
            Refund,
            /// `REIMBURSEMENT`
            Reimbursement,
            /// `FREIGHT`
            Freight,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
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

        /// TransferScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferScene {
            /// `ORDINARY_TRANSFER`
            OrdinaryTransfer,
            /// `PAYROLL_CARD_TRANSFER`
            PayrollCardTransfer,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferScene,
            OrdinaryTransfer = "ORDINARY_TRANSFER",
            PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
        );
    }
}
