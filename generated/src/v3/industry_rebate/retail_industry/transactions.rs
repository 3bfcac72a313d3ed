//! 回传SN和商品编码 · `POST /v3/industry-rebate/retail-industry/transactions`
//!
//! Generated from docs/openapi/v3/industry-rebate/retail-industry/transactions.md by `cargo xtask regen`; do not edit.

/// 回传SN和商品编码
///
/// `POST /v3/industry-rebate/retail-industry/transactions`
///
/// 回传SN和商品编码 · [official page](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1) · feature `v3-industry-rebate`
///
/// ```
/// use wechatpay_api::v3::industry_rebate::retail_industry::transactions::post;
///
/// let request = post()
///     .brand_id("206202")
///     .transaction_id("84720260618103542847847847847")
///     .out_trade_no("OTN20260618580")
///     .sub_mchid("1684913560")
///     .device_id("DI20260618641")
///     .goods_detail([
///         post::GoodsDetail::default()
///             .barcode("B20260618137")
///             .merchant_goods_id("1522")
///             .goods_name("明前龙井250克")
///             .quantity(2)
///             .price(35200),
///     ]);
/// ```
#[doc(alias = "回传SN和商品编码")]
#[doc(alias = "/v3/industry-rebate/retail-industry/transactions")]
#[doc(alias = "post_v3_industry_rebate_retail_industry_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 回传SN和商品编码; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_trade_no`, `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        brand_id: Option<String>,
        transaction_id: Option<String>,
        out_trade_no: Option<String>,
        sub_mchid: Option<String>,
        device_id: Option<String>,
        goods_detail: Vec<GoodsDetail>,
        extra: Extra,
    }

    impl Request {
        /// `brand_id`
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `transaction_id`
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
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

        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `goods_detail`
        pub fn goods_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<GoodsDetail>>,
        ) -> Self {
            self.goods_detail = list(values);
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
                "post_v3_industry_rebate_retail_industry_transactions",
                Verb::Post,
                "/v3/industry-rebate/retail-industry/transactions",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/sub_mchid",
                    "/body/goods_detail/*/barcode",
                    "/body/goods_detail/*/goods_name",
                    "/body/goods_detail/*/quantity",
                    "/body/goods_detail/*/price",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("brand_id", &self.brand_id)
                .body("transaction_id", &self.transaction_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("sub_mchid", &self.sub_mchid)
                .body("device_id", &self.device_id)
                .body("goods_detail", &self.goods_detail)
                .extra(&self.extra)
        }
    }

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail {
        barcode: Option<String>,
        merchant_goods_id: Option<String>,
        goods_name: Option<String>,
        quantity: Option<i64>,
        price: Option<i64>,
        extra: Extra,
    }

    impl GoodsDetail {
        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Some(value.into());
            self
        }

        /// `merchant_goods_id`
        pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_goods_id = Some(value.into());
            self
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// `price`
        ///
        /// **Required.**
        pub fn price(mut self, value: impl Into<i64>) -> Self {
            self.price = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        GoodsDetail,
        barcode = "barcode",
        merchant_goods_id = "merchant_goods_id",
        goods_name = "goods_name",
        quantity = "quantity",
        price = "price",
    );
}
