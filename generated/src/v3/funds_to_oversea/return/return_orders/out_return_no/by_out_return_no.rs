//! 查询出境退回结果（通过商户出境退回单号） · `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md by `cargo xtask regen`; do not edit.

/// Queries a return of funds sent overseas by the merchant's return number.
///
/// 按商户出境退回单号查询出境资金的退回结果。
///
/// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
///
/// 查询出境退回结果（通过商户出境退回单号） / Query an overseas remittance return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013735052) · feature `v3-funds-to-oversea` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::r#return::return_orders::out_return_no::by_out_return_no::get;
///
/// let request = get("RT20260624090500001").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询出境退回结果（通过商户出境退回单号）")]
#[doc(alias = "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}")]
#[doc(
    alias = "get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no"
)]
#[doc(alias = "询出境退回结果（通过商户出境退回单号）")]
#[doc(alias = "出境退回结果（通过商户出境退回单号）")]
#[doc(alias = "境退回结果（通过商户出境退回单号）")]
#[doc(alias = "退回结果（通过商户出境退回单号）")]
#[doc(alias = "回结果（通过商户出境退回单号）")]
#[doc(alias = "结果（通过商户出境退回单号）")]
#[doc(alias = "果（通过商户出境退回单号）")]
#[doc(alias = "通过商户出境退回单号）")]
#[doc(alias = "过商户出境退回单号）")]
#[doc(alias = "商户出境退回单号）")]
#[doc(alias = "户出境退回单号）")]
#[doc(alias = "出境退回单号）")]
#[doc(alias = "境退回单号）")]
#[doc(alias = "退回单号）")]
#[doc(alias = "回单号）")]
#[doc(alias = "单号）")]
#[doc(alias = "号）")]
#[doc(alias = "Query an overseas remittance return")]
#[doc(alias = "overseas remittance return")]
#[doc(alias = "remittance return")]
#[doc(alias = "return")]
pub fn get(out_return_no: impl Into<String>) -> get::Request {
    get::Request::new([out_return_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询出境退回结果（通过商户出境退回单号）. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 64 characters.
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
                "get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no",
                Method::Get,
                "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询出境退回结果（通过商户出境退回单号）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户回退单号 / Merchant's number of the return
        ///
        /// Always present according to the docs.
        pub out_return_no: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付回退单号 / WeChat Pay's return ID
        ///
        /// Always present according to the docs.
        pub return_id: Option<String>,
        /// 商户出境单号 / Merchant's number of the remittance abroad
        ///
        /// Always present according to the docs.
        pub out_order_id: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_return_no = "out_return_no",
        sub_mchid = "sub_mchid",
        return_id = "return_id",
        out_order_id = "out_order_id",
        transaction_id = "transaction_id",
        refund_id = "refund_id",
        amount = "amount",
        state = "state",
        create_time = "create_time",
        success_time = "success_time",
        fail_reason = "fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );
    }
}
