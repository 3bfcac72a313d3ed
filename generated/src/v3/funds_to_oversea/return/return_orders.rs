//! 申请资金出境退回 · `POST /v3/funds-to-oversea/return/return-orders`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/return/return-orders.md by `cargo xtask regen`; do not edit.

/// Applies to return funds already sent overseas and reports the order's refund.
///
/// 申请退回已出境的资金，上报该订单的退款。
///
/// `POST /v3/funds-to-oversea/return/return-orders`
///
/// 申请资金出境退回 / Apply for an overseas remittance return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013735039) · feature `v3-funds-to-oversea` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::r#return::return_orders::post;
///
/// let request = post()
///     .out_return_no("RT20260624090500001")
///     .sub_mchid("1684913560")
///     .out_order_id("OS20260618160000001")
///     .transaction_id("4200002618202606184087315926")
///     .supplement_info("小号礼盒破损，已退款给顾客")
///     .amount(1200);
/// ```
#[doc(alias = "申请资金出境退回")]
#[doc(alias = "/v3/funds-to-oversea/return/return-orders")]
#[doc(alias = "post_v3_funds_to_oversea_return_return_orders")]
#[doc(alias = "请资金出境退回")]
#[doc(alias = "资金出境退回")]
#[doc(alias = "金出境退回")]
#[doc(alias = "出境退回")]
#[doc(alias = "境退回")]
#[doc(alias = "退回")]
#[doc(alias = "Apply for an overseas remittance return")]
#[doc(alias = "overseas remittance return")]
#[doc(alias = "remittance return")]
#[doc(alias = "return")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请资金出境退回. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_return_no`, `sub_mchid`, `out_order_id`, `transaction_id`, `supplement_info`, `amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户回退单号 / Merchant's number of the return
        ///
        /// **Required.**
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_return_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户出境单号 / Merchant's number of the remittance abroad
        ///
        /// **Required.**
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_id", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 退回凭证补充信息 / Additional information on the return
        ///
        /// **Required.**
        pub fn supplement_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("supplement_info", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
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
                "post_v3_funds_to_oversea_return_return_orders",
                Method::Post,
                "/v3/funds-to-oversea/return/return-orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_return_no",
                    "/body/sub_mchid",
                    "/body/out_order_id",
                    "/body/transaction_id",
                    "/body/supplement_info",
                    "/body/amount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请资金出境退回.
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
        /// 退回凭证补充信息 / Additional information on the return
        pub supplement_info: Option<String>,
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
        ///
        /// Known values: `RETURN_AMOUNT_NOT_ENOUGH` (可退回金额不足 / Insufficient returnable amount).
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
        supplement_info = "supplement_info",
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
