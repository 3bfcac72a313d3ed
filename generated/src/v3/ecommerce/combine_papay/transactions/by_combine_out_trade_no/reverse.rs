//! 电商合单委托代扣撤销订单 · `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// 电商合单委托代扣撤销订单
///
/// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
///
/// 电商合单委托代扣撤销订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012884126) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::reverse::post;
///
/// let request = post("COTN20260618328")
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("58020260618103")
///             .sub_mchid("1684913560")
///             .sub_appid("wx5f0c1a9e7b3d2846"),
///     ]);
/// ```
#[doc(alias = "电商合单委托代扣撤销订单")]
#[doc(alias = "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse")]
#[doc(
    alias = "post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse"
)]
pub fn post(combine_out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([combine_out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 电商合单委托代扣撤销订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        combine_appid: Option<String>,
        sub_orders: Vec<SubOrders>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `sub_orders`
        pub fn sub_orders(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubOrders>>,
        ) -> Self {
            self.sub_orders = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_combine_papay_transactions_combine_out_trade_no_reverse",
                Verb::Post,
                "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/sub_mchid",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("combine_appid", &self.combine_appid)
                .body("sub_orders", &self.sub_orders)
                .extra(&self.extra)
        }
    }

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders {
        mchid: Option<String>,
        out_trade_no: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        extra: Extra,
    }

    impl SubOrders {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrders,
        mchid = "mchid",
        out_trade_no = "out_trade_no",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
    );
}
