//! 关闭订单 · `POST /pay/closeorder`
//!
//! Generated from docs/openapi/v2/pay/closeorder.md by `cargo xtask regen`; do not edit.

/// 关闭订单
///
/// `POST /pay/closeorder`
///
/// 关闭订单 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011935216), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011936618), [3](https://pay.weixin.qq.com/doc/v2/merchant/4011937627), [4](https://pay.weixin.qq.com/doc/v2/merchant/4011937390), [5](https://pay.weixin.qq.com/doc/v2/merchant/4011941206), [6](https://pay.weixin.qq.com/doc/v2/merchant/4011987803), [7](https://pay.weixin.qq.com/doc/v2/partner/4011936646), [8](https://pay.weixin.qq.com/doc/v2/partner/4011989257), [9](https://pay.weixin.qq.com/doc/v2/partner/4011960250), [10](https://pay.weixin.qq.com/doc/v2/partner/4011940962), [11](https://pay.weixin.qq.com/doc/v2/partner/4011984036), [12](https://pay.weixin.qq.com/doc/v2/partner/4011988383), [13](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951), [14](https://pay.weixin.qq.com/doc/global/v2/zh/4013634995), [15](https://pay.weixin.qq.com/doc/global/v2/zh/4013635199), [16](https://pay.weixin.qq.com/doc/global/v2/zh/4013636477), [17](https://pay.weixin.qq.com/doc/global/v2/zh/4013636602) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::closeorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .out_trade_no("5802026061810354258058058058")
///     .sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "关闭订单")]
#[doc(alias = "/pay/closeorder")]
#[doc(alias = "post_pay_closeorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 关闭订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `sign_type`
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
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
                "post_pay_closeorder",
                Verb::Post,
                "/pay/closeorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/appid", "/body/mch_id", "/body/out_trade_no"])
            .sign_type();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `MD5`
        Md5,
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// The answer of 关闭订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        ///
        /// Documented as always there.
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
        /// `result_msg`
        ///
        /// Documented as always there.
        pub result_msg: Option<String>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        result_msg = "result_msg",
        err_code = "err_code",
        err_code_des = "err_code_des",
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
