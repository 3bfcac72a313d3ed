//! 完结分账 · `POST /secapi/pay/profitsharingfinish`
//!
//! Generated from docs/openapi/v2/secapi/pay/profitsharingfinish.md by `cargo xtask regen`; do not edit.

/// 完结分账
///
/// `POST /secapi/pay/profitsharingfinish`
///
/// 完结分账 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984076), [2](https://pay.weixin.qq.com/doc/v2/partner/4011984879) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::pay::profitsharingfinish::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .transaction_id("8472026061810354284784784784")
///     .out_order_no("OON20260618382")
///     .description("锦绣路茶铺-明前龙井");
/// ```
#[doc(alias = "完结分账")]
#[doc(alias = "/secapi/pay/profitsharingfinish")]
#[doc(alias = "post_secapi_pay_profitsharingfinish")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 完结分账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `transaction_id`, `out_order_no`, `description`.
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
                "post_secapi_pay_profitsharingfinish",
                Verb::Post,
                "/secapi/pay/profitsharingfinish",
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
                    "/body/description",
                ],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 完结分账.
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
    }
}
