//! 商家明细单号查询明细单 · `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// 商家明细单号查询明细单
///
/// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// 商家明细单号查询明细单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458902) · feature `v3-transfer`
///
/// ```
/// use wechatpay_api::v3::transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
///
/// let request = get("OBN20260618326", "ODN20260618499");
/// ```
#[doc(alias = "商家明细单号查询明细单")]
#[doc(
    alias = "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no"
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
                "get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
                Verb::Get,
                "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
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
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
        /// `detail_id`
        ///
        /// Documented as always there.
        pub detail_id: Option<String>,
        /// `detail_status`
        ///
        /// Documented as always there.
        pub detail_status: Option<String>,
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
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `user_name`
        ///
        /// Documented as always there. Sealed on the wire, opened by the client.
        pub user_name: Option<Sensitive>,
        /// `initiate_time`
        ///
        /// Documented as always there.
        pub initiate_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        appid = "appid",
        out_detail_no = "out_detail_no",
        detail_id = "detail_id",
        detail_status = "detail_status",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        fail_reason = "fail_reason",
        openid = "openid",
        user_name = "user_name",
        initiate_time = "initiate_time",
        update_time = "update_time",
    );
}
