//! 请求单次分账 · `POST /secapi/pay/profitsharing`
//!
//! Generated from docs/openapi/v2/secapi/pay/profitsharing.md by `cargo xtask regen`; do not edit.

/// 请求单次分账
///
/// `POST /secapi/pay/profitsharing`
///
/// 请求单次分账 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011941670), [2](https://pay.weixin.qq.com/doc/v2/partner/4011984565) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::pay::profitsharing::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .brand_mch_id("1684907235")
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
#[doc(alias = "请求单次分账")]
#[doc(alias = "/secapi/pay/profitsharing")]
#[doc(alias = "post_secapi_pay_profitsharing")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求单次分账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `transaction_id`, `out_order_no`, `receivers`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        brand_mch_id: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        sign_type: Option<String>,
        transaction_id: Option<String>,
        out_order_no: Option<String>,
        receivers: Vec<Receivers>,
        extra: Extra,
    }

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `brand_mch_id`
        pub fn brand_mch_id(mut self, value: impl Into<String>) -> Self {
            self.brand_mch_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `receivers`
        ///
        /// **Required.**
        pub fn receivers(
            mut self,
            values: impl IntoIterator<Item = impl Into<Receivers>>,
        ) -> Self {
            self.receivers = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_pay_profitsharing",
                Verb::Post,
                "/secapi/pay/profitsharing",
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
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("brand_mch_id", &self.brand_mch_id)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("sign_type", &self.sign_type)
                .body("transaction_id", &self.transaction_id)
                .body("out_order_no", &self.out_order_no)
                .body("receivers", &self.receivers)
                .extra(&self.extra)
        }
    }

    /// Receivers
    #[derive(Clone, Debug, Default)]
    pub struct Receivers {
        r#type: Option<Type>,
        account: Option<String>,
        amount: Option<i64>,
        description: Option<String>,
        name: Option<String>,
        extra: Extra,
    }

    impl Receivers {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `account`
        ///
        /// **Required.**
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Receivers,
        r#type = "type",
        account = "account",
        amount = "amount",
        description = "description",
        name = "name",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// The answer of 请求单次分账.
    #[derive(Clone, Debug, Default)]
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
        /// `brand_mch_id`
        pub brand_mch_id: Option<String>,
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
        pub status: Option<response::Status>,
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
        brand_mch_id = "brand_mch_id",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        status = "status",
        receivers = "receivers",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

        /// Status
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Status {
            /// `FINISHED`
            Finished,
            /// `PROCESSING`
            Processing,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Finished = "FINISHED",
            Processing = "PROCESSING",
        );

        /// Receivers
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
