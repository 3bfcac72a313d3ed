//! 锁定品牌加价购活动资格 · `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md by `cargo xtask regen`; do not edit.

/// Locks a user's qualifications for brand add-on purchase activities to an order.
///
/// 将用户的品牌加价购活动资格锁定到某笔订单。
///
/// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
///
/// 锁定品牌加价购活动资格 / Lock brand add-on purchase qualifications · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::qualification::lock::post;
///
/// let request = post()
///     .order_information(
///         post::OrderInformation::default()
///             .payer_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .out_trade_no("TEA20260618103542007")
///             .total_fee(35200)
///             .store_id("108634217")
///             .store_merchant_id("1684913560"),
///     )
///     .qualification_ids(["2026061800173842"]);
/// ```
#[doc(alias = "锁定品牌加价购活动资格")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/qualification/lock")]
#[doc(alias = "post_v3_marketing_goods_subsidy_activity_qualification_lock")]
#[doc(alias = "定品牌加价购活动资格")]
#[doc(alias = "品牌加价购活动资格")]
#[doc(alias = "牌加价购活动资格")]
#[doc(alias = "加价购活动资格")]
#[doc(alias = "价购活动资格")]
#[doc(alias = "购活动资格")]
#[doc(alias = "活动资格")]
#[doc(alias = "动资格")]
#[doc(alias = "资格")]
#[doc(alias = "Lock brand add-on purchase qualifications")]
#[doc(alias = "brand add-on purchase qualifications")]
#[doc(alias = "add-on purchase qualifications")]
#[doc(alias = "purchase qualifications")]
#[doc(alias = "qualifications")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 锁定品牌加价购活动资格. Created by [`post()`](super::post()).
    ///
    /// **Required**: `order_information`, `qualification_ids`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 订单信息 / Order information
        ///
        /// **Required.**
        pub fn order_information(self, value: OrderInformation) -> Self {
            Self(self.0.body("order_information", value))
        }

        /// 待锁定的加价购资格ID列表 / IDs of the add-on purchase qualifications to lock
        ///
        /// **Required.**
        pub fn qualification_ids(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("qualification_ids", list::<String>(values)))
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
                "post_v3_marketing_goods_subsidy_activity_qualification_lock",
                Method::Post,
                "/v3/marketing/goods-subsidy-activity/qualification/lock",
            )
            .body(Body::Json)
            .required(&["/body/order_information", "/body/qualification_ids"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 订单信息 / Order information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct OrderInformation(ObjectBuilder);

    impl OrderInformation {
        /// 支付用户（投诉人）OpenID / OpenID of the user who paid or complained
        pub fn payer_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_openid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_fee", value.into()))
        }

        /// 门店ID / Shop ID
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_id", value.into()))
        }

        /// 门店商户号 / Merchant ID of the shop
        pub fn store_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_merchant_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrderInformation);

    /// Response of 锁定品牌加价购活动资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案 / Text of the result
        pub return_message: Option<String>,
        /// 锁定失败的资格ID列表 / IDs of the qualifications that could not be locked
        pub failed_qualification_ids: Vec<String>,
        /// 锁定成功的资格ID列表 / IDs of the qualifications locked successfully
        pub succeed_qualification_ids: Vec<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_message = "return_message",
        failed_qualification_ids = "failed_qualification_ids",
        succeed_qualification_ids = "succeed_qualification_ids",
    );
}
