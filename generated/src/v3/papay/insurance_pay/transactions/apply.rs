//! 保险商户受理保险自动续费扣款 · `POST /v3/papay/insurance-pay/transactions/apply`
//!
//! Generated from docs/openapi/v3/papay/insurance-pay/transactions/apply.md by `cargo xtask regen`; do not edit.

/// Requests the scheduled automatic renewal deduction of an insurance contract.
///
/// 对保险协议中已预约的自动续费发起扣款。
///
/// `POST /v3/papay/insurance-pay/transactions/apply`
///
/// 保险商户受理保险自动续费扣款 / Request a scheduled insurance renewal deduction · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012471158) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::insurance_pay::transactions::apply::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("TEA20260618103542007")
///     .description("茶园种植保险第一期保费")
///     .transaction_notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("202606186048271935")
///     .policy_period_id(1)
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .attach("policy=2026");
/// ```
#[doc(alias = "保险商户受理保险自动续费扣款")]
#[doc(alias = "/v3/papay/insurance-pay/transactions/apply")]
#[doc(alias = "post_v3_papay_insurance_pay_transactions_apply")]
#[doc(alias = "险商户受理保险自动续费扣款")]
#[doc(alias = "商户受理保险自动续费扣款")]
#[doc(alias = "户受理保险自动续费扣款")]
#[doc(alias = "受理保险自动续费扣款")]
#[doc(alias = "理保险自动续费扣款")]
#[doc(alias = "保险自动续费扣款")]
#[doc(alias = "险自动续费扣款")]
#[doc(alias = "自动续费扣款")]
#[doc(alias = "动续费扣款")]
#[doc(alias = "续费扣款")]
#[doc(alias = "费扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Request a scheduled insurance renewal deduction")]
#[doc(alias = "scheduled insurance renewal deduction")]
#[doc(alias = "insurance renewal deduction")]
#[doc(alias = "renewal deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 保险商户受理保险自动续费扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_trade_no`, `description`, `transaction_notify_url`, `contract_id`, `policy_period_id`, `amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 支付结果通知地址 / URL notified of the payment result
        ///
        /// **Required.** Format: `uri`.
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_notify_url", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 保险扣费周期编号 / Number of the policy's deduction period
        ///
        /// **Required.**
        pub fn policy_period_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("policy_period_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
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
                "post_v3_papay_insurance_pay_transactions_apply",
                Method::Post,
                "/v3/papay/insurance-pay/transactions/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_trade_no",
                    "/body/description",
                    "/body/transaction_notify_url",
                    "/body/contract_id",
                    "/body/policy_period_id",
                    "/body/amount",
                    "/body/amount/total",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// Response of 保险商户受理保险自动续费扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_trade_no = "out_trade_no",
        amount = "amount",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
        );
    }
}
