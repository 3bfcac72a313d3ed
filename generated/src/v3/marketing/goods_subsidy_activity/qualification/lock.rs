//! 锁定品牌加价购活动资格 · `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md by `cargo xtask regen`; do not edit.

/// 锁定品牌加价购活动资格
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
///
/// 锁定品牌加价购活动资格 · [official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::qualification::lock::post;
///
/// let request = post()
///     .order_information(
///         post::OrderInformation::default()
///             .payer_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .out_trade_no("OTN20260618580")
///             .total_fee(35200)
///             .store_id("SI20260618544")
///             .store_merchant_id("SMI20260618949"),
///     )
///     .qualification_ids(["示例QI857"]);
/// ```
#[doc(alias = "锁定品牌加价购活动资格")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/qualification/lock")]
#[doc(alias = "post_v3_marketing_goods_subsidy_activity_qualification_lock")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 锁定品牌加价购活动资格; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `order_information`, `qualification_ids`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        order_information: Option<OrderInformation>,
        qualification_ids: Vec<String>,
        extra: Extra,
    }

    impl Request {
        /// `order_information`
        ///
        /// **Required.**
        pub fn order_information(mut self, value: impl Into<OrderInformation>) -> Self {
            self.order_information = Some(value.into());
            self
        }

        /// `qualification_ids`
        ///
        /// **Required.**
        pub fn qualification_ids(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.qualification_ids = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_goods_subsidy_activity_qualification_lock",
                Verb::Post,
                "/v3/marketing/goods-subsidy-activity/qualification/lock",
            )
            .body(Body::Json)
            .required(&["/body/order_information", "/body/qualification_ids"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("order_information", &self.order_information)
                .body("qualification_ids", &self.qualification_ids)
                .extra(&self.extra)
        }
    }

    /// OrderInformation
    #[derive(Clone, Debug, Default)]
    pub struct OrderInformation {
        payer_openid: Option<String>,
        out_trade_no: Option<String>,
        total_fee: Option<i64>,
        store_id: Option<String>,
        store_merchant_id: Option<String>,
        extra: Extra,
    }

    impl OrderInformation {
        /// `payer_openid`
        pub fn payer_openid(mut self, value: impl Into<String>) -> Self {
            self.payer_openid = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `total_fee`
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `store_id`
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// `store_merchant_id`
        pub fn store_merchant_id(mut self, value: impl Into<String>) -> Self {
            self.store_merchant_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        OrderInformation,
        payer_openid = "payer_openid",
        out_trade_no = "out_trade_no",
        total_fee = "total_fee",
        store_id = "store_id",
        store_merchant_id = "store_merchant_id",
    );

    /// The answer of 锁定品牌加价购活动资格.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_message`
        pub return_message: Option<String>,
        /// `failed_qualification_ids`
        pub failed_qualification_ids: Vec<String>,
        /// `succeed_qualification_ids`
        pub succeed_qualification_ids: Vec<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_message = "return_message",
        failed_qualification_ids = "failed_qualification_ids",
        succeed_qualification_ids = "succeed_qualification_ids",
    );
}
