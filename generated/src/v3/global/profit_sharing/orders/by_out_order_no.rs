//! 查询分账结果 · `GET /v3/global/profit-sharing/orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// 查询分账结果
///
/// `GET /v3/global/profit-sharing/orders/{out_order_no}`
///
/// 查询分账结果 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::orders::by_out_order_no::get;
///
/// let request = get("OON20260618382")
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/v3/global/profit-sharing/orders/{out_order_no}")]
#[doc(alias = "get_v3_global_profit_sharing_orders_out_order_no")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询分账结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `transaction_id`
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_profit_sharing_orders_out_order_no",
                Verb::Get,
                "/v3/global/profit-sharing/orders/{out_order_no}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sub_mchid", "transaction_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询分账结果.
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
