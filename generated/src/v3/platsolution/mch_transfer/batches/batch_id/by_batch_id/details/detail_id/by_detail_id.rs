//! 微信支付转账明细单号查询明细单 · `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md by `cargo xtask regen`; do not edit.

/// Queries one transfer of a sub-merchant's reserved batch by WeChat Pay's batch and detail IDs.
///
/// 按微信支付的批次单号和明细单号，查询子商户预约转账批次中的一笔转账。
///
/// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// 微信支付转账明细单号查询明细单 / Query a reserved transfer by detail ID · official page: [partner](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
///
/// let request = get(
///         "1030000168490723520260618004821",
///         "1040000168490723500202606180004829157311",
///     )
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "微信支付转账明细单号查询明细单")]
#[doc(
    alias = "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"
)]
#[doc(
    alias = "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id"
)]
#[doc(alias = "信支付转账明细单号查询明细单")]
#[doc(alias = "支付转账明细单号查询明细单")]
#[doc(alias = "付转账明细单号查询明细单")]
#[doc(alias = "转账明细单号查询明细单")]
#[doc(alias = "账明细单号查询明细单")]
#[doc(alias = "明细单号查询明细单")]
#[doc(alias = "细单号查询明细单")]
#[doc(alias = "单号查询明细单")]
#[doc(alias = "号查询明细单")]
#[doc(alias = "查询明细单")]
#[doc(alias = "询明细单")]
#[doc(alias = "明细单")]
#[doc(alias = "细单")]
#[doc(alias = "Query a reserved transfer by detail ID")]
#[doc(alias = "reserved transfer by detail ID")]
#[doc(alias = "transfer by detail ID")]
#[doc(alias = "detail ID")]
#[doc(alias = "ID")]
pub fn get(batch_id: impl Into<String>, detail_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into(), detail_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信支付转账明细单号查询明细单. Created by [`get()`](super::get()).
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
                "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
                Method::Get,
                "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信支付转账明细单号查询明细单.
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
        pub detail_state: Option<String>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        pub user_name: Option<String>,
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
}
