//! 银行服务商特约子商户指定渠道号 · `POST /secapi/mch/channelsetting`
//!
//! Generated from docs/openapi/v2/secapi/mch/channelsetting.md by `cargo xtask regen`; do not edit.

/// 银行服务商特约子商户指定渠道号
///
/// `POST /secapi/mch/channelsetting`
///
/// 银行服务商特约子商户指定渠道号 · [official page](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::mch::channelsetting::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .channel_id("98620260");
/// ```
#[doc(alias = "银行服务商特约子商户指定渠道号")]
#[doc(alias = "/secapi/mch/channelsetting")]
#[doc(alias = "post_secapi_mch_channelsetting")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 银行服务商特约子商户指定渠道号; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `channel_id`.
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

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_mch_channelsetting",
                Verb::Post,
                "/secapi/mch/channelsetting",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &["/body/appid", "/body/mch_id", "/body/sub_mch_id", "/body/channel_id"],
            )
            .mutual_tls()
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 银行服务商特约子商户指定渠道号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `result_msg`
        ///
        /// Documented as always there.
        pub result_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `channel_id`
        ///
        /// Documented as always there.
        pub channel_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        sign = "sign",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_id = "mch_id",
        result_msg = "result_msg",
        appid = "appid",
        sub_mch_id = "sub_mch_id",
        channel_id = "channel_id",
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
