//! 汇率查询 · `POST /pay/queryexchagerate`
//!
//! Generated from docs/openapi/v2/pay/queryexchagerate.md by `cargo xtask regen`; do not edit.

/// 汇率查询
///
/// `POST /pay/queryexchagerate`
///
/// 汇率查询 · [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970), [2](https://pay.weixin.qq.com/doc/global/v2/zh/4013635002), [3](https://pay.weixin.qq.com/doc/global/v2/zh/4013635261), [4](https://pay.weixin.qq.com/doc/global/v2/zh/4013636500), [5](https://pay.weixin.qq.com/doc/global/v2/zh/4013636620) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::queryexchagerate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .fee_type("CNY")
///     .date("20260618");
/// ```
#[doc(alias = "汇率查询")]
#[doc(alias = "/pay/queryexchagerate")]
#[doc(alias = "post_pay_queryexchagerate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 汇率查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `fee_type`, `date`.
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

        /// `fee_type`
        ///
        /// **Required.**
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// `date`
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_queryexchagerate",
                Verb::Post,
                "/pay/queryexchagerate",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/appid", "/body/mch_id", "/body/fee_type", "/body/date"])
            .nonceless();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 汇率查询.
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
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `fee_type`
        ///
        /// Documented as always there.
        pub fee_type: Option<String>,
        /// `rate_time`
        ///
        /// Documented as always there.
        pub rate_time: Option<String>,
        /// `rate`
        ///
        /// Documented as always there.
        pub rate: Option<String>,
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
        appid = "appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        fee_type = "fee_type",
        rate_time = "rate_time",
        rate = "rate",
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
