//! 营销补差回退 · `POST /v3/marketing/busifavor/subsidy/return-receipts`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/subsidy/return-receipts.md by `cargo xtask regen`; do not edit.

/// Returns a merchant coupon's marketing subsidy to its payer after a refund.
///
/// 用户退款后，将商家券的营销补差款退回给原付款方。
///
/// `POST /v3/marketing/busifavor/subsidy/return-receipts`
///
/// 营销补差回退 / Return a merchant coupon subsidy · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017147332), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017170533) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::return_receipts::post;
///
/// let request = post()
///     .stock_id("19263847")
///     .coupon_code("LJ26061800017384")
///     .transaction_id("4200002618202606184087315926")
///     .refund_id("50302607442026062057190384621")
///     .payer_merchant("1684907235")
///     .payee_merchant("1684913560")
///     .amount(68)
///     .description("退货回退商家券补差")
///     .out_subsidy_return_no("BT20260620090330001");
/// ```
#[doc(alias = "营销补差回退")]
#[doc(alias = "/v3/marketing/busifavor/subsidy/return-receipts")]
#[doc(alias = "post_v3_marketing_busifavor_subsidy_return_receipts")]
#[doc(alias = "销补差回退")]
#[doc(alias = "补差回退")]
#[doc(alias = "差回退")]
#[doc(alias = "回退")]
#[doc(alias = "Return a merchant coupon subsidy")]
#[doc(alias = "merchant coupon subsidy")]
#[doc(alias = "coupon subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 营销补差回退. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `coupon_code`, `transaction_id`, `refund_id`, `payer_merchant`, `payee_merchant`, `amount`, `description`, `out_subsidy_return_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// **Required.**
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// 营销补差扣款商户号 / Merchant ID that pays the subsidy
        ///
        /// **Required.**
        pub fn payer_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payer_merchant", value.into()))
        }

        /// 营销补差入账商户号 / Merchant ID that receives the subsidy
        ///
        /// **Required.**
        pub fn payee_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_merchant", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户补差回退单号 / Merchant's number of the subsidy return
        ///
        /// **Required.**
        pub fn out_subsidy_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_subsidy_return_no", value.into()))
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
                "post_v3_marketing_busifavor_subsidy_return_receipts",
                Method::Post,
                "/v3/marketing/busifavor/subsidy/return-receipts",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/coupon_code",
                    "/body/transaction_id",
                    "/body/refund_id",
                    "/body/payer_merchant",
                    "/body/payee_merchant",
                    "/body/amount",
                    "/body/description",
                    "/body/out_subsidy_return_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 营销补差回退.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差回退单号 / ID of the subsidy return
        pub subsidy_return_receipt_id: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 用户券code / Code of the user's coupon
        ///
        /// Always present according to the docs.
        pub coupon_code: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 营销补差扣款商户号 / Merchant ID that pays the subsidy
        ///
        /// Always present according to the docs.
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号 / Merchant ID that receives the subsidy
        ///
        /// Always present according to the docs.
        pub payee_merchant: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 补差回退完成时间，RFC 3339格式 / Time the return of the subsidy was completed, in RFC 3339
        pub return_done_time: Option<String>,
        /// 补差付款单号 / ID of the subsidy payment
        ///
        /// Always present according to the docs.
        pub subsidy_receipt_id: Option<String>,
        /// 商户补差回退单号 / Merchant's number of the subsidy return
        ///
        /// Always present according to the docs.
        pub out_subsidy_return_no: Option<String>,
        /// 补差回退发起时间，RFC 3339格式 / Time the return of the subsidy was initiated, in RFC 3339
        pub return_create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        subsidy_return_receipt_id = "subsidy_return_receipt_id",
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        transaction_id = "transaction_id",
        refund_id = "refund_id",
        payer_merchant = "payer_merchant",
        payee_merchant = "payee_merchant",
        amount = "amount",
        description = "description",
        status = "status",
        fail_reason = "fail_reason",
        return_done_time = "return_done_time",
        subsidy_receipt_id = "subsidy_receipt_id",
        out_subsidy_return_no = "out_subsidy_return_no",
        return_create_time = "return_create_time",
    );
}
