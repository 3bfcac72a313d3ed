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
    pub struct Request(Parts);

    impl Request {
        /// `order_information`
        ///
        /// **Required.**
        pub fn order_information(self, value: OrderInformation) -> Self {
            Self(self.0.body("order_information", value))
        }

        /// `qualification_ids`
        ///
        /// **Required.**
        pub fn qualification_ids(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("qualification_ids", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// OrderInformation
    #[derive(Clone, Debug, Default)]
    pub struct OrderInformation(Fields);

    impl OrderInformation {
        /// `payer_openid`
        pub fn payer_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_openid", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `total_fee`
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_fee", value.into()))
        }

        /// `store_id`
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_id", value.into()))
        }

        /// `store_merchant_id`
        pub fn store_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_merchant_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrderInformation);

    /// The answer of 锁定品牌加价购活动资格.
    #[derive(Clone)]
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
