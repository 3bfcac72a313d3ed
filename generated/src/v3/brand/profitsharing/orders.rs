//! 请求分账 · `GET /v3/brand/profitsharing/orders`, `POST /v3/brand/profitsharing/orders`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/orders.md by `cargo xtask regen`; do not edit.

/// 查询分账结果
///
/// `GET /v3/brand/profitsharing/orders`
///
/// 查询分账结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467002) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::orders::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .out_order_no("OON20260618382");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/v3/brand/profitsharing/orders")]
#[doc(alias = "get_v3_brand_profitsharing_orders")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询分账结果; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `out_order_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_profitsharing_orders",
                Verb::Get,
                "/v3/brand/profitsharing/orders",
            )
            .query(&["sub_mchid", "transaction_id", "out_order_no"])
            .required(&["/query/sub_mchid", "/query/transaction_id", "/query/out_order_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
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
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<response::Status>,
        /// `receivers`
        ///
        /// Documented as always there.
        pub receivers: Vec<response::Receivers>,
        /// `finish_amount`
        pub finish_amount: Option<i64>,
        /// `finish_description`
        pub finish_description: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        status = "status",
        receivers = "receivers",
        finish_amount = "finish_amount",
        finish_description = "finish_description",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );

        /// Receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `account`
            ///
            /// Documented as always there.
            pub account: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `result`
            ///
            /// Documented as always there.
            pub result: Option<Result>,
            /// `finish_time`
            ///
            /// Documented as always there.
            pub finish_time: Option<String>,
            /// `fail_reason`
            pub fail_reason: Option<FailReason>,
            /// `detail_id`
            ///
            /// Documented as always there.
            pub detail_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receivers,
            r#type = "type",
            account = "account",
            amount = "amount",
            description = "description",
            result = "result",
            finish_time = "finish_time",
            fail_reason = "fail_reason",
            detail_id = "detail_id",
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

        /// Result
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// `PENDING`
            Pending,
            /// `SUCEESS`
            Suceess,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Pending = "PENDING",
            Suceess = "SUCEESS",
            Closed = "CLOSED",
        );

        /// FailReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// `NO_RELATION`
            NoRelation,
            /// `RECEIVER_HIGH_RISK`
            ReceiverHighRisk,
            /// `RECEIVER_REAL_NAME_NOT_VERIFIED`
            ReceiverRealNameNotVerified,
            /// `NO_AUTH`
            NoAuth,
            /// `RECEIVER_RECEIPT_LIMIT`
            ReceiverReceiptLimit,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// `INVALID_REQUEST`
            InvalidRequest,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountAbnormal = "ACCOUNT_ABNORMAL",
            NoRelation = "NO_RELATION",
            ReceiverHighRisk = "RECEIVER_HIGH_RISK",
            ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NoAuth = "NO_AUTH",
            ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            InvalidRequest = "INVALID_REQUEST",
        );
    }
}

/// 请求分账
///
/// `POST /v3/brand/profitsharing/orders`
///
/// 请求分账 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692975) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::orders::post;
///
/// let request = post()
///     .brand_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .transaction_id("8472026061810354284784784784")
///     .out_order_no("OON20260618382")
///     .receivers([
///         post::Receivers::default()
///             .r#type(post::Type::MerchantId)
///             .account("2262026061")
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井")
///             .name("李雷"),
///     ])
///     .finish(true);
/// ```
#[doc(alias = "请求分账")]
#[doc(alias = "/v3/brand/profitsharing/orders")]
#[doc(alias = "post_v3_brand_profitsharing_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求分账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_mchid`, `sub_mchid`, `appid`, `transaction_id`, `out_order_no`, `receivers`, `finish`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_mchid`
        ///
        /// **Required.**
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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

        /// `receivers`
        ///
        /// **Required.**
        pub fn receivers(self, values: impl IntoIterator<Item = Receivers>) -> Self {
            Self(self.0.body("receivers", list::<Receivers>(values)))
        }

        /// `finish`
        ///
        /// **Required.**
        pub fn finish(self, value: bool) -> Self {
            Self(self.0.body("finish", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_profitsharing_orders",
                Verb::Post,
                "/v3/brand/profitsharing/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_mchid",
                    "/body/sub_mchid",
                    "/body/appid",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers",
                    "/body/receivers/*/type",
                    "/body/receivers/*/account",
                    "/body/receivers/*/amount",
                    "/body/receivers/*/description",
                    "/body/finish",
                ],
            )
            .request(&[("/body/receivers/*/name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Receivers
    #[derive(Clone, Debug, Default)]
    pub struct Receivers(Fields);

    impl Receivers {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `account`
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `name`
        ///
        /// Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receivers);

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

    /// The answer of 请求分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_mchid`
        ///
        /// Documented as always there.
        pub brand_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
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
        /// `receivers`
        pub receivers: Vec<response::Receivers>,
        /// `status`
        pub status: Option<response::Status>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        receivers = "receivers",
        status = "status",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `account`
            ///
            /// Documented as always there.
            pub account: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `result`
            ///
            /// Documented as always there.
            pub result: Option<Result>,
            /// `finish_time`
            ///
            /// Documented as always there.
            pub finish_time: Option<String>,
            /// `fail_reason`
            pub fail_reason: Option<FailReason>,
            /// `detail_id`
            ///
            /// Documented as always there.
            pub detail_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receivers,
            r#type = "type",
            account = "account",
            amount = "amount",
            description = "description",
            result = "result",
            finish_time = "finish_time",
            fail_reason = "fail_reason",
            detail_id = "detail_id",
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

        /// Result
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// `PENDING`
            Pending,
            /// `SUCCESS`
            Success,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Pending = "PENDING",
            Success = "SUCCESS",
            Closed = "CLOSED",
        );

        /// FailReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// `ACCOUNT_ABNORMAL`
            AccountAbnormal,
            /// `NO_RELATION`
            NoRelation,
            /// `RECEIVER_HIGH_RISK`
            ReceiverHighRisk,
            /// `RECEIVER_REAL_NAME_NOT_VERIFIED`
            ReceiverRealNameNotVerified,
            /// `NO_AUTH`
            NoAuth,
            /// `RECEIVER_RECEIPT_LIMIT`
            ReceiverReceiptLimit,
            /// `PAYER_ACCOUNT_ABNORMAL`
            PayerAccountAbnormal,
            /// `INVALID_REQUEST`
            InvalidRequest,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            AccountAbnormal = "ACCOUNT_ABNORMAL",
            NoRelation = "NO_RELATION",
            ReceiverHighRisk = "RECEIVER_HIGH_RISK",
            ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
            NoAuth = "NO_AUTH",
            ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
            PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            InvalidRequest = "INVALID_REQUEST",
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );
    }
}
