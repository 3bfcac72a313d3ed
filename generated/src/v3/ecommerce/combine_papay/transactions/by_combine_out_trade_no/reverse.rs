//! 电商合单委托代扣撤销订单 · `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses a platform's combined papay order by the combined order number.
///
/// 凭合单商户订单号撤销电商平台的委托代扣合单。
///
/// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
///
/// 电商合单委托代扣撤销订单 / Reverse a combined papay order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012884126) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::reverse::post;
///
/// let request = post("TEAC20260618103542007").combine_appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "电商合单委托代扣撤销订单")]
#[doc(alias = "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse")]
#[doc(
    alias = "post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse"
)]
#[doc(alias = "商合单委托代扣撤销订单")]
#[doc(alias = "合单委托代扣撤销订单")]
#[doc(alias = "单委托代扣撤销订单")]
#[doc(alias = "委托代扣撤销订单")]
#[doc(alias = "托代扣撤销订单")]
#[doc(alias = "代扣撤销订单")]
#[doc(alias = "扣撤销订单")]
#[doc(alias = "撤销订单")]
#[doc(alias = "销订单")]
#[doc(alias = "订单")]
#[doc(alias = "Reverse a combined papay order")]
#[doc(alias = "combined papay order")]
#[doc(alias = "papay order")]
#[doc(alias = "order")]
pub fn post(combine_out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([combine_out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 电商合单委托代扣撤销订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 子单列表 / Sub-orders of the combined order
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
                "post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse",
                Method::Post,
                "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/sub_mchid",
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
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
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
