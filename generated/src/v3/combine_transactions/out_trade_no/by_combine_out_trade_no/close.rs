//! 合单关闭订单 · `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
//!
//! Generated from docs/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md by `cargo xtask regen`; do not edit.

/// Closes an unpaid combined order with all its sub-orders by the combined order number.
///
/// 凭合单商户订单号关闭未支付的合单及其全部子单。
///
/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
///
/// 合单关闭订单 / Close a combined order · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012577452), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761079) · feature `v3-combine-transactions` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::close::post;
///
/// let request = post("TEAC20260618103542007")
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542007"),
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542008"),
///     ]);
/// ```
#[doc(alias = "合单关闭订单")]
#[doc(alias = "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close")]
#[doc(alias = "post_v3_combine_transactions_out_trade_no_combine_out_trade_no_close")]
#[doc(alias = "单关闭订单")]
#[doc(alias = "关闭订单")]
#[doc(alias = "闭订单")]
#[doc(alias = "订单")]
#[doc(alias = "Close a combined order")]
#[doc(alias = "combined order")]
#[doc(alias = "order")]
pub fn post(combine_out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([combine_out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 合单关闭订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `sub_orders`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.** At most 32 characters.
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
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
                "post_v3_combine_transactions_out_trade_no_combine_out_trade_no_close",
                Method::Post,
                "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/combine_appid",
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
        /// **Required.** At most 32 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 子单商户订单号 / Merchant's order number of the sub-order
        ///
        /// **Required.** At most 32 characters. At least 6 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("individual_auth_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);
}
