//! 请求多次分账 · `POST /secapi/pay/multiprofitsharing`
//!
//! Generated from docs/openapi/v2/secapi/pay/multiprofitsharing.md by `cargo xtask regen`; do not edit.

/// 请求多次分账
///
/// `POST /secapi/pay/multiprofitsharing`
///
/// 请求多次分账 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011983158), [2](https://pay.weixin.qq.com/doc/v2/partner/4011984646) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::pay::multiprofitsharing::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .transaction_id("8472026061810354284784784784")
///     .out_order_no("OON20260618382")
///     .receivers([
///         post::Receivers::default()
///             .r#type(post::Type::MerchantId)
///             .account("226202606")
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井")
///             .name("春茶节"),
///     ]);
/// ```
#[doc(alias = "请求多次分账")]
#[doc(alias = "/secapi/pay/multiprofitsharing")]
#[doc(alias = "post_secapi_pay_multiprofitsharing")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求多次分账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `transaction_id`, `out_order_no`, `receivers`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
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

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_pay_multiprofitsharing",
                Verb::Post,
                "/secapi/pay/multiprofitsharing",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/mch_id",
                    "/body/appid",
                    "/body/sign_type",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers",
                    "/body/receivers/*/type",
                    "/body/receivers/*/account",
                    "/body/receivers/*/amount",
                    "/body/receivers/*/description",
                ],
            )
            .request(&[("/body/receivers", Wire::Json)])
            .response(&[("/receivers", Wire::Json)])
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

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
        pub fn name(self, value: impl Into<String>) -> Self {
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

    /// The answer of 请求多次分账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
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
        pub receivers: Option<response::Receivers>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        receivers = "receivers",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// Receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// `receiver`
            ///
            /// Documented as always there.
            pub receiver: Vec<Receiver>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receivers,
            receiver = "receiver",
        );

        /// Receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `detail_id`
            ///
            /// Documented as always there.
            pub detail_id: Option<String>,
            /// `finish_time`
            ///
            /// Documented as always there.
            pub finish_time: Option<String>,
            /// `receiver_account`
            ///
            /// Documented as always there.
            pub receiver_account: Option<String>,
            /// `receiver_mchid`
            ///
            /// Documented as always there.
            pub receiver_mchid: Option<String>,
            /// `result`
            ///
            /// Documented as always there.
            pub result: Option<Result>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            amount = "amount",
            description = "description",
            detail_id = "detail_id",
            finish_time = "finish_time",
            receiver_account = "receiver_account",
            receiver_mchid = "receiver_mchid",
            result = "result",
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
    }
}
