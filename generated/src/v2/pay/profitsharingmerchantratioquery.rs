//! 查询最大分账比例 · `POST /pay/profitsharingmerchantratioquery`
//!
//! Generated from docs/openapi/v2/pay/profitsharingmerchantratioquery.md by `cargo xtask regen`; do not edit.

/// 查询最大分账比例
///
/// `POST /pay/profitsharingmerchantratioquery`
///
/// 查询最大分账比例 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011985120) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingmerchantratioquery::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .brand_mch_id("1684907235")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询最大分账比例")]
#[doc(alias = "/pay/profitsharingmerchantratioquery")]
#[doc(alias = "post_pay_profitsharingmerchantratioquery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询最大分账比例; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `sign_type`.
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

        /// `brand_mch_id`
        pub fn brand_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_profitsharingmerchantratioquery",
                Verb::Post,
                "/pay/profitsharingmerchantratioquery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/mch_id", "/body/sign_type"])
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询最大分账比例.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `brand_mch_id`
        pub brand_mch_id: Option<String>,
        /// `max_ratio`
        ///
        /// Documented as always there.
        pub max_ratio: Option<i64>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        brand_mch_id = "brand_mch_id",
        max_ratio = "max_ratio",
        nonce_str = "nonce_str",
        sign = "sign",
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
    }
}
