//! 查询投诉详情 · `GET /v3/merchant-service/complaints/{transaction_id}`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints/{transaction_id}.md by `cargo xtask regen`; do not edit.

/// 查询投诉详情
///
/// `GET /v3/merchant-service/complaints/{transaction_id}`
///
/// 查询投诉详情 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::get;
///
/// let request = get("8472026061810354284784784784");
/// ```
#[doc(alias = "查询投诉详情")]
#[doc(alias = "/v3/merchant-service/complaints/{transaction_id}")]
#[doc(alias = "get_v3_merchant_service_complaints_transaction_id")]
#[deprecated = "use /v3/merchant-service/complaints-v2/{complaint_id}"]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询投诉详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
                "get_v3_merchant_service_complaints_transaction_id",
                Verb::Get,
                "/v3/merchant-service/complaints/{transaction_id}",
            )
            .response(&[("/payer_phone", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询投诉详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `complaint_time`
        ///
        /// Documented as always there.
        pub complaint_time: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `payer_phone`
        ///
        /// Sealed on the wire, opened by the client.
        pub payer_phone: Option<Sensitive>,
        /// `complaint_detail`
        ///
        /// Documented as always there.
        pub complaint_detail: Option<String>,
        /// `complaint_state`
        pub complaint_state: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `frozen_end_time`
        pub frozen_end_time: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `complaint_handle_state`
        ///
        /// Documented as always there.
        pub complaint_handle_state: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_trade_no = "out_trade_no",
        complaint_time = "complaint_time",
        amount = "amount",
        payer_phone = "payer_phone",
        complaint_detail = "complaint_detail",
        complaint_state = "complaint_state",
        transaction_id = "transaction_id",
        frozen_end_time = "frozen_end_time",
        sub_mchid = "sub_mchid",
        complaint_handle_state = "complaint_handle_state",
    );
}
