//! 请求补差回退 · `POST /v3/ecommerce/subsidies/return`
//!
//! Generated from docs/openapi/v3/ecommerce/subsidies/return.md by `cargo xtask regen`; do not edit.

/// Returns a paid subsidy from the sub-merchant to the platform when the order is refunded.
///
/// 订单退款时，将已付的补差款从二级商户退回电商平台。
///
/// `POST /v3/ecommerce/subsidies/return`
///
/// 请求补差回退 / Return a platform subsidy · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477636) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::subsidies::r#return::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_order_no("BT20260620090600001")
///     .transaction_id("4200002618202606184087315926")
///     .refund_id("50302607442026062057190384621")
///     .amount(1000)
///     .description("礼盒破损退款，补差回退");
/// ```
#[doc(alias = "请求补差回退")]
#[doc(alias = "/v3/ecommerce/subsidies/return")]
#[doc(alias = "post_v3_ecommerce_subsidies_return")]
#[doc(alias = "求补差回退")]
#[doc(alias = "补差回退")]
#[doc(alias = "差回退")]
#[doc(alias = "回退")]
#[doc(alias = "Return a platform subsidy")]
#[doc(alias = "platform subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求补差回退. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_order_no`, `transaction_id`, `refund_id`, `amount`, `description`.
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

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
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

        /// 微信支付补差单号 / WeChat Pay's ID of the subsidy
        pub fn subsidy_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("subsidy_id", value.into()))
        }

        /// 出资账户及金额列表 / Accounts that fund the refund or return, with amounts
        pub fn from(self, values: impl IntoIterator<Item = From>) -> Self {
            Self(self.0.body("from", list::<From>(values)))
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
                "post_v3_ecommerce_subsidies_return",
                Method::Post,
                "/v3/ecommerce/subsidies/return",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/out_order_no",
                    "/body/transaction_id",
                    "/body/refund_id",
                    "/body/amount",
                    "/body/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 出资账户及金额列表 / Accounts that fund the refund or return, with amounts
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct From(ObjectBuilder);

    impl From {
        /// 退款出资账户类型 / Type of account that funds the refund
        pub fn account(self, value: impl Into<Account>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// 该账户的退款出资金额，单位：分 / Amount the account contributes to the refund, in fen
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(From);

    /// 退款出资账户类型 / Type of account that funds the refund
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Account {
        /// 可用余额账户 / Available balance
        ///
        /// `AVAILABLE`
        Available,
        /// 不可用余额账户 / Unavailable balance
        ///
        /// `UNAVAILABLE`
        Unavailable,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Account,
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    );

    /// Response of 请求补差回退.
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
        /// 微信支付补差回退单号 / WeChat Pay's ID of the subsidy return
        ///
        /// Always present according to the docs.
        pub subsidy_refund_id: Option<String>,
        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        ///
        /// Always present according to the docs.
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        subsidy_refund_id = "subsidy_refund_id",
        refund_id = "refund_id",
        out_order_no = "out_order_no",
        amount = "amount",
        description = "description",
        result = "result",
        success_time = "success_time",
    );
}
