//! 完结分账 · `POST /v3/brand/profitsharing/finish-order`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/finish-order.md by `cargo xtask regen`; do not edit.

/// Finishes a chain-brand order's profit sharing and unfreezes the remaining funds for the sub-merchant.
///
/// 结束连锁品牌订单的分账，将剩余资金解冻给子商户。
///
/// `POST /v3/brand/profitsharing/finish-order`
///
/// 完结分账 / Finish a chain-brand order's profit sharing · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467016) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::finish_order::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260619090000002")
///     .description("分账已完结，解冻剩余资金");
/// ```
#[doc(alias = "完结分账")]
#[doc(alias = "/v3/brand/profitsharing/finish-order")]
#[doc(alias = "post_v3_brand_profitsharing_finish_order")]
#[doc(alias = "结分账")]
#[doc(alias = "分账")]
#[doc(alias = "Finish a chain-brand orders profit sharing")]
#[doc(alias = "chain-brand orders profit sharing")]
#[doc(alias = "orders profit sharing")]
#[doc(alias = "s profit sharing")]
#[doc(alias = "profit sharing")]
#[doc(alias = "sharing")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 完结分账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `out_order_no`, `description`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
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
                "post_v3_brand_profitsharing_finish_order",
                Method::Post,
                "/v3/brand/profitsharing/finish-order",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 完结分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
    );
}
