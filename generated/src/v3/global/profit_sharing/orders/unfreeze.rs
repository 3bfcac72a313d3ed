//! 解冻剩余资金 · `POST /v3/global/profit-sharing/orders/unfreeze`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/orders/unfreeze.md by `cargo xtask regen`; do not edit.

/// 解冻剩余资金
///
/// `POST /v3/global/profit-sharing/orders/unfreeze`
///
/// 解冻剩余资金 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::orders::unfreeze::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .out_order_no("OON20260618382")
///     .description("锦绣路茶铺-明前龙井");
/// ```
#[doc(alias = "解冻剩余资金")]
#[doc(alias = "/v3/global/profit-sharing/orders/unfreeze")]
#[doc(alias = "post_v3_global_profit_sharing_orders_unfreeze")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 解冻剩余资金; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `transaction_id`, `out_order_no`, `description`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_profit_sharing_orders_unfreeze",
                Verb::Post,
                "/v3/global/profit-sharing/orders/unfreeze",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/transaction_id", "/body/out_order_no", "/body/description"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 解冻剩余资金.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `receivers`
        pub receivers: Vec<response::Receivers>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        state = "state",
        receivers = "receivers",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `account`
            ///
            /// Documented as always there.
            pub account: Option<String>,
            /// `result`
            ///
            /// Documented as always there.
            pub result: Option<String>,
            /// `fail_reason`
            ///
            /// Documented as always there.
            pub fail_reason: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `finish_time`
            ///
            /// Documented as always there.
            pub finish_time: Option<String>,
            /// `detail_id`
            pub detail_id: Option<String>,
            /// `detail_type`
            pub detail_type: Option<String>,
            /// `settlement_currency`
            pub settlement_currency: Option<String>,
            /// `settlement_amount`
            pub settlement_amount: Option<i64>,
            /// `rate`
            pub rate: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receivers,
            currency = "currency",
            amount = "amount",
            description = "description",
            r#type = "type",
            account = "account",
            result = "result",
            fail_reason = "fail_reason",
            create_time = "create_time",
            finish_time = "finish_time",
            detail_id = "detail_id",
            detail_type = "detail_type",
            settlement_currency = "settlement_currency",
            settlement_amount = "settlement_amount",
            rate = "rate",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `MERCHANT_ID`
            MerchantId,
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );
    }
}
