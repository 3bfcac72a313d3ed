//! 转账电子回单申请受理 · `POST /v3/transfer/bill-receipt`
//!
//! Generated from docs/openapi/v3/transfer/bill-receipt.md by `cargo xtask regen`; do not edit.

/// 转账电子回单申请受理
///
/// `POST /v3/transfer/bill-receipt`
///
/// 转账电子回单申请受理 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458946), [2](https://pay.weixin.qq.com/doc/v3/partner/4012718570), [3](https://pay.weixin.qq.com/doc/v3/partner/4012721664) · feature `v3-transfer`
///
/// ```
/// use wechatpay_api::v3::transfer::bill_receipt::post;
///
/// let request = post().out_batch_no("OBN20260618326");
/// ```
#[doc(alias = "转账电子回单申请受理")]
#[doc(alias = "/v3/transfer/bill-receipt")]
#[doc(alias = "post_v3_transfer_bill_receipt")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 转账电子回单申请受理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_batch_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_batch_no`
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_transfer_bill_receipt",
                Verb::Post,
                "/v3/transfer/bill-receipt",
            )
            .body(Body::Json)
            .required(&["/body/out_batch_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 转账电子回单申请受理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `signature_no`
        ///
        /// Documented as always there.
        pub signature_no: Option<String>,
        /// `signature_status`
        pub signature_status: Option<String>,
        /// `hash_type`
        pub hash_type: Option<String>,
        /// `hash_value`
        pub hash_value: Option<String>,
        /// `download_url`
        pub download_url: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// What came besides.
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
