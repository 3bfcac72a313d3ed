//! 微信支付转账明细单号查询明细单 · `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md by `cargo xtask regen`; do not edit.

/// 微信支付转账明细单号查询明细单
///
/// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// 微信支付转账明细单号查询明细单 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
///
/// let request = get("83120260618103542831831831831", "43420260618103542434434434434")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "微信支付转账明细单号查询明细单")]
#[doc(
    alias = "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"
)]
#[doc(
    alias = "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id"
)]
pub fn get(batch_id: impl Into<String>, detail_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into(), detail_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 微信支付转账明细单号查询明细单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
                Verb::Get,
                "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 微信支付转账明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
        /// `detail_id`
        ///
        /// Documented as always there.
        pub detail_id: Option<String>,
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
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `detail_state`
        ///
        /// Documented as always there.
        pub detail_state: Option<String>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `user_name`
        pub user_name: Option<String>,
        /// `transfer_finish_time`
        pub transfer_finish_time: Option<String>,
        /// `bank_refund_time`
        pub bank_refund_time: Option<String>,
        /// What came besides.
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
