//! 商户关单 · `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
//!
//! Generated from docs/openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close.md by `cargo xtask regen`; do not edit.

/// Closes a partner's combined repayment order as a whole by the combined order number.
///
/// 按合单商户订单号将服务商的合单还款订单整单关闭。
///
/// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
///
/// 商户关单 / Close a partner's combined repayment order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015124497) · feature `v3-repayment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::repayment::combine_transactions::partner::out_trade_no::by_combine_out_trade_no::close::post;
///
/// let request = post("TEAC20260618103542007")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542007"),
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542008"),
///     ]);
/// ```
#[doc(alias = "商户关单")]
#[doc(
    alias = "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"
)]
#[doc(
    alias = "post_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close"
)]
#[doc(alias = "户关单")]
#[doc(alias = "关单")]
#[doc(alias = "Close a partners combined repayment order")]
#[doc(alias = "partners combined repayment order")]
#[doc(alias = "s combined repayment order")]
#[doc(alias = "combined repayment order")]
#[doc(alias = "repayment order")]
#[doc(alias = "order")]
pub fn post(combine_out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([combine_out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户关单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_orders`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子单列表 / Sub-orders of the combined order
        ///
        /// **Required.**
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
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
                "post_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close",
                Method::Post,
                "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/out_trade_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 子单列表 / Sub-orders of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrders(ObjectBuilder);

    impl SubOrders {
        /// 子单发起方商户号 / Merchant ID that initiates the sub-order
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 子单商户订单号 / Merchant's order number of the sub-order
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);
}
