//! 查询投诉详情 · `GET /v3/merchant-service/complaints/{transaction_id}`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints/{transaction_id}.md by `cargo xtask regen`; do not edit.

/// Queries a complaint by the transaction ID of the order complained about, in the first API version.
///
/// 在第一版投诉接口中，凭被投诉订单的微信支付订单号查询投诉。
///
/// `GET /v3/merchant-service/complaints/{transaction_id}`
///
/// 查询投诉详情 / Query a complaint by transaction ID · official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml) · feature `v3-merchant-service` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::get;
///
/// let request = get("4200002618202606184087315926");
/// ```
#[doc(alias = "查询投诉详情")]
#[doc(alias = "/v3/merchant-service/complaints/{transaction_id}")]
#[doc(alias = "get_v3_merchant_service_complaints_transaction_id")]
#[doc(alias = "询投诉详情")]
#[doc(alias = "投诉详情")]
#[doc(alias = "诉详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a complaint by transaction ID")]
#[doc(alias = "complaint by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
#[deprecated = "use /v3/merchant-service/complaints-v2/{complaint_id}"]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询投诉详情. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
                "get_v3_merchant_service_complaints_transaction_id",
                Method::Get,
                "/v3/merchant-service/complaints/{transaction_id}",
            )
            .response(&[("/payer_phone", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询投诉详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 投诉时间，RFC 3339格式 / Time of the complaint, in RFC 3339
        ///
        /// Always present according to the docs.
        pub complaint_time: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 投诉人联系电话 / Complainant's phone number
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub payer_phone: Option<Sensitive>,
        /// 投诉详情 / User's description of the complaint
        ///
        /// Always present according to the docs.
        pub complaint_detail: Option<String>,
        /// 投诉单状态 / Complaint's state
        pub complaint_state: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 冻结结束时间 / Time at which the freeze ends
        pub frozen_end_time: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 投诉单处理进展状态 / Progress of handling the complaint
        ///
        /// Always present according to the docs.
        pub complaint_handle_state: Option<String>,
        /// Fields unknown to this version.
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
