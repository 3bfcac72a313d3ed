//! 商家明细单号查询明细单 · `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
//!
//! Generated from docs/openapi/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}.md by `cargo xtask regen`; do not edit.

/// Queries one transfer of a direct merchant's batch by the merchant's batch and detail numbers.
///
/// 凭商户批次单号和商户明细单号查询直连商户批次中的一笔转账。
///
/// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
///
/// 商家明细单号查询明细单 / Query a transfer detail by merchant detail number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458902) · feature `v3-transfer` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
///
/// let request = get("TB20260618150000001", "TD20260618150000001");
/// ```
#[doc(alias = "商家明细单号查询明细单")]
#[doc(
    alias = "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"
)]
#[doc(
    alias = "get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no"
)]
#[doc(alias = "家明细单号查询明细单")]
#[doc(alias = "明细单号查询明细单")]
#[doc(alias = "细单号查询明细单")]
#[doc(alias = "单号查询明细单")]
#[doc(alias = "号查询明细单")]
#[doc(alias = "查询明细单")]
#[doc(alias = "询明细单")]
#[doc(alias = "明细单")]
#[doc(alias = "细单")]
#[doc(alias = "Query a transfer detail by merchant detail number")]
#[doc(alias = "transfer detail by merchant detail number")]
#[doc(alias = "detail by merchant detail number")]
#[doc(alias = "merchant detail number")]
#[doc(alias = "detail number")]
#[doc(alias = "number")]
pub fn get(
    out_batch_no: impl Into<String>,
    out_detail_no: impl Into<String>,
) -> get::Request {
    get::Request::new([out_batch_no.into(), out_detail_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商家明细单号查询明细单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
                "get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
                Method::Get,
                "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            )
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商家明细单号查询明细单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// Always present according to the docs.
        pub out_detail_no: Option<String>,
        /// 明细单号，由微信支付生成 / WeChat Pay's number of the transfer item
        ///
        /// Always present according to the docs.
        pub detail_id: Option<String>,
        /// 转账明细状态 / Transfer item's state
        ///
        /// Always present according to the docs.
        pub detail_status: Option<String>,
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
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
        /// 发起时间，RFC 3339格式 / Time at which the transfer or payout was started, in RFC 3339
        ///
        /// Always present according to the docs.
        pub initiate_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
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
