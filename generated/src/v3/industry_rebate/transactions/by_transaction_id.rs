//! 支付码牌/点餐码牌交易回传 · `POST /v3/industry-rebate/transactions/{transaction_id}`
//!
//! Generated from docs/openapi/v3/industry-rebate/transactions/{transaction_id}.md by `cargo xtask regen`; do not edit.

/// Reports a payment made with a payment or meal-ordering code plate for rebates by transaction ID.
///
/// 按微信支付订单号回传支付码牌或点餐码牌的交易，用于返佣。
///
/// `POST /v3/industry-rebate/transactions/{transaction_id}`
///
/// 支付码牌/点餐码牌交易回传 / Report a code plate payment · official page: [page](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1) · feature `v3-industry-rebate` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::industry_rebate::transactions::by_transaction_id::post;
///
/// let request = post("4200002618202606184087315926")
///     .sub_mchid("1684913560")
///     .code_url("weixin://wxpay/bizpayurl?pr=Tq7Lk2Zp9")
///     .out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "支付码牌/点餐码牌交易回传")]
#[doc(alias = "/v3/industry-rebate/transactions/{transaction_id}")]
#[doc(alias = "post_v3_industry_rebate_transactions_transaction_id")]
#[doc(alias = "付码牌/点餐码牌交易回传")]
#[doc(alias = "码牌/点餐码牌交易回传")]
#[doc(alias = "牌/点餐码牌交易回传")]
#[doc(alias = "点餐码牌交易回传")]
#[doc(alias = "餐码牌交易回传")]
#[doc(alias = "码牌交易回传")]
#[doc(alias = "牌交易回传")]
#[doc(alias = "交易回传")]
#[doc(alias = "易回传")]
#[doc(alias = "回传")]
#[doc(alias = "Report a code plate payment")]
#[doc(alias = "code plate payment")]
#[doc(alias = "plate payment")]
#[doc(alias = "payment")]
pub fn post(transaction_id: impl Into<String>) -> post::Request {
    post::Request::new([transaction_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 支付码牌/点餐码牌交易回传. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `code_url`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// **Required.** Format: `uri`.
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("code_url", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
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
                "post_v3_industry_rebate_transactions_transaction_id",
                Method::Post,
                "/v3/industry-rebate/transactions/{transaction_id}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/sub_mchid", "/body/code_url", "/body/out_trade_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
