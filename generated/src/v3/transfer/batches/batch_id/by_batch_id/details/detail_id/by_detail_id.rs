//! 微信明细单号查询明细单 · `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
//!
//! Generated from docs/openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md by `cargo xtask regen`; do not edit.

/// 微信明细单号查询明细单
///
/// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// 微信明细单号查询明细单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458886) · feature `v3-transfer`
///
/// ```
/// use wechatpay_api::v3::transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
///
/// let request = get("83120260618103542831831831831", "43420260618103542434434434434");
/// ```
#[doc(alias = "微信明细单号查询明细单")]
#[doc(alias = "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}")]
#[doc(alias = "get_v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id")]
pub fn get(batch_id: impl Into<String>, detail_id: impl Into<String>) -> get::Request {
    get::Request::new([batch_id.into(), detail_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 微信明细单号查询明细单; [`get()`](super::get()) makes one.
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
                "get_v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
                Verb::Get,
                "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            )
            .response(&[("/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 微信明细单号查询明细单.
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
