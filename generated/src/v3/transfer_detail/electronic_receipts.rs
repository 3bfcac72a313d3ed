//! 转账明细电子回单受理 · `GET /v3/transfer-detail/electronic-receipts`, `POST /v3/transfer-detail/electronic-receipts`
//!
//! Generated from docs/openapi/v3/transfer-detail/electronic-receipts.md by `cargo xtask regen`; do not edit.

/// 查询转账明细电子回单受理结果
///
/// `GET /v3/transfer-detail/electronic-receipts`
///
/// 查询转账明细电子回单受理结果 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458972), [2](https://pay.weixin.qq.com/doc/v3/partner/4012718815), [3](https://pay.weixin.qq.com/doc/v3/partner/4012721353) · feature `v3-transfer-detail`
///
/// ```
/// use wechatpay_api::v3::transfer_detail::electronic_receipts::get;
///
/// let request = get()
///     .accept_type(get::AcceptType::BatchTransfer)
///     .out_batch_no("OBN20260618326")
///     .out_detail_no("ODN20260618499");
/// ```
#[doc(alias = "查询转账明细电子回单受理结果")]
#[doc(alias = "/v3/transfer-detail/electronic-receipts")]
#[doc(alias = "get_v3_transfer_detail_electronic_receipts")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询转账明细电子回单受理结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `accept_type`, `out_detail_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `accept_type`
        ///
        /// **Required.**
        pub fn accept_type(self, value: impl Into<AcceptType>) -> Self {
            Self(self.0.query("accept_type", value.into()))
        }

        /// `out_batch_no`
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_batch_no", value.into()))
        }

        /// `out_detail_no`
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_detail_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_transfer_detail_electronic_receipts",
                Verb::Get,
                "/v3/transfer-detail/electronic-receipts",
            )
            .query(&["accept_type", "out_batch_no", "out_detail_no"])
            .required(&["/query/accept_type", "/query/out_detail_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AcceptType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AcceptType {
        /// `BATCH_TRANSFER`
        BatchTransfer,
        /// `TRANSFER_TO_POCKET`
        TransferToPocket,
        /// `TRANSFER_TO_BANK`
        TransferToBank,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AcceptType,
        BatchTransfer = "BATCH_TRANSFER",
        TransferToPocket = "TRANSFER_TO_POCKET",
        TransferToBank = "TRANSFER_TO_BANK",
    );

    /// The answer of 查询转账明细电子回单受理结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `accept_type`
        ///
        /// Documented as always there.
        pub accept_type: Option<String>,
        /// `out_batch_no`
        pub out_batch_no: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        accept_type = "accept_type",
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        signature_no = "signature_no",
        signature_status = "signature_status",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}

/// 转账明细电子回单受理
///
/// `POST /v3/transfer-detail/electronic-receipts`
///
/// 转账明细电子回单受理 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458967), [2](https://pay.weixin.qq.com/doc/v3/partner/4012718748), [3](https://pay.weixin.qq.com/doc/v3/partner/4012727951) · feature `v3-transfer-detail`
///
/// ```
/// use wechatpay_api::v3::transfer_detail::electronic_receipts::post;
///
/// let request = post()
///     .accept_type(post::AcceptType::BatchTransfer)
///     .out_batch_no("OBN20260618326")
///     .out_detail_no("ODN20260618499");
/// ```
#[doc(alias = "转账明细电子回单受理")]
#[doc(alias = "/v3/transfer-detail/electronic-receipts")]
#[doc(alias = "post_v3_transfer_detail_electronic_receipts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 转账明细电子回单受理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `accept_type`, `out_detail_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `accept_type`
        ///
        /// **Required.**
        pub fn accept_type(self, value: impl Into<AcceptType>) -> Self {
            Self(self.0.body("accept_type", value.into()))
        }

        /// `out_batch_no`
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
        }

        /// `out_detail_no`
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_detail_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_transfer_detail_electronic_receipts",
                Verb::Post,
                "/v3/transfer-detail/electronic-receipts",
            )
            .body(Body::Json)
            .required(&["/body/accept_type", "/body/out_detail_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AcceptType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AcceptType {
        /// `BATCH_TRANSFER`
        BatchTransfer,
        /// `TRANSFER_TO_POCKET`
        TransferToPocket,
        /// `TRANSFER_TO_BANK`
        TransferToBank,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AcceptType,
        BatchTransfer = "BATCH_TRANSFER",
        TransferToPocket = "TRANSFER_TO_POCKET",
        TransferToBank = "TRANSFER_TO_BANK",
    );

    /// The answer of 转账明细电子回单受理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `accept_type`
        ///
        /// Documented as always there.
        pub accept_type: Option<String>,
        /// `out_batch_no`
        pub out_batch_no: Option<String>,
        /// `out_detail_no`
        ///
        /// Documented as always there.
        pub out_detail_no: Option<String>,
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        accept_type = "accept_type",
        out_batch_no = "out_batch_no",
        out_detail_no = "out_detail_no",
        signature_no = "signature_no",
        signature_status = "signature_status",
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
