//! 受理扣款 · `POST /v3/papay/pay/partner/transactions/apply`
//!
//! Generated from docs/openapi/v3/papay/pay/partner/transactions/apply.md by `cargo xtask regen`; do not edit.

/// Requests a scheduled papay deduction under a sub-merchant's contract for a partner.
///
/// 服务商在子商户的委托代扣协议下，对已预约的扣费发起扣款。
///
/// `POST /v3/papay/pay/partner/transactions/apply`
///
/// 受理扣款 / Request a sub-merchant's scheduled papay deduction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012468586) · feature `v3-papay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::papay::pay::partner::transactions::apply::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .out_trade_no("TEA20260618103542007")
///     .description("锦绣茶月度订购")
///     .transaction_notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("202606186048271935")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .goods_tag("SPRING_TEA")
///     .attach("plan=138602");
/// ```
#[doc(alias = "受理扣款")]
#[doc(alias = "/v3/papay/pay/partner/transactions/apply")]
#[doc(alias = "post_v3_papay_pay_partner_transactions_apply")]
#[doc(alias = "理扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Request a sub-merchants scheduled papay deduction")]
#[doc(alias = "sub-merchants scheduled papay deduction")]
#[doc(alias = "s scheduled papay deduction")]
#[doc(alias = "scheduled papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 受理扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `out_trade_no`, `description`, `transaction_notify_url`, `contract_id`, `amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.** At most 127 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 支付结果通知地址 / URL notified of the payment result
        ///
        /// **Required.** At most 256 characters. Format: `uri`.
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_notify_url", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.** At most 32 characters.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        ///
        /// At most 32 characters.
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 128 characters.
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
                "post_v3_papay_pay_partner_transactions_apply",
                Method::Post,
                "/v3/papay/pay/partner/transactions/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sub_mchid",
                    "/body/out_trade_no",
                    "/body/description",
                    "/body/transaction_notify_url",
                    "/body/contract_id",
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

    /// Response of 受理扣款.
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
