//! 转账电子回单申请受理 · `POST /v3/transfer/bill-receipt`
//!
//! Generated from docs/openapi/v3/transfer/bill-receipt.md by `cargo xtask regen`; do not edit.

/// Applies for the electronic receipt of a whole transfer batch by the merchant's batch number.
///
/// 按商户批次单号申请整个转账批次的电子回单。
///
/// `POST /v3/transfer/bill-receipt`
///
/// 转账电子回单申请受理 / Apply for a transfer batch receipt · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458946), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012718570) · feature `v3-transfer` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::transfer::bill_receipt::post;
///
/// let request = post().out_batch_no("TB20260618150000001");
/// ```
#[doc(alias = "转账电子回单申请受理")]
#[doc(alias = "/v3/transfer/bill-receipt")]
#[doc(alias = "post_v3_transfer_bill_receipt")]
#[doc(alias = "账电子回单申请受理")]
#[doc(alias = "电子回单申请受理")]
#[doc(alias = "子回单申请受理")]
#[doc(alias = "回单申请受理")]
#[doc(alias = "单申请受理")]
#[doc(alias = "申请受理")]
#[doc(alias = "请受理")]
#[doc(alias = "受理")]
#[doc(alias = "Apply for a transfer batch receipt")]
#[doc(alias = "transfer batch receipt")]
#[doc(alias = "batch receipt")]
#[doc(alias = "receipt")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 转账电子回单申请受理. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_batch_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
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
                "post_v3_transfer_bill_receipt",
                Method::Post,
                "/v3/transfer/bill-receipt",
            )
            .body(Body::Json)
            .required(&["/body/out_batch_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 转账电子回单申请受理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 电子回单受理单号 / Application number of the electronic receipt
        ///
        /// Always present according to the docs.
        pub signature_no: Option<String>,
        /// 电子回单状态 / State of the electronic receipt
        pub signature_status: Option<String>,
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub hash_type: Option<String>,
        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub hash_value: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Format: `uri`.
        pub download_url: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        signature_no = "signature_no",
        signature_status = "signature_status",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
        create_time = "create_time",
        update_time = "update_time",
    );
}
