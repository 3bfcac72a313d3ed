//! 关单 · `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
//!
//! Generated from docs/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close.md by `cargo xtask regen`; do not edit.

/// Closes an unpaid order so that it can't be paid any more.
///
/// 关闭未支付的订单，关闭后该订单不能再支付。
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
///
/// 关单 / Close an order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791860) · feature `v3-pay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post;
///
/// let request = post("QR20260619153028114").mchid("1684907235");
/// ```
#[doc(alias = "关单")]
#[doc(alias = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close")]
#[doc(alias = "post_v3_pay_transactions_out_trade_no_out_trade_no_close")]
#[doc(alias = "Close an order")]
#[doc(alias = "order")]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 关单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 直连商户号 / Merchant ID that the order was created under
        ///
        /// **Required.** At most 32 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_transactions_out_trade_no_out_trade_no_close",
                Method::Post,
                "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
