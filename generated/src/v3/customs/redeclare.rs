//! 报关重推 · `POST /v3/customs/redeclare`
//!
//! Generated from docs/openapi/v3/customs/redeclare.md by `cargo xtask regen`; do not edit.

/// 报关重推
///
/// `POST /v3/customs/redeclare`
///
/// 报关重推 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml) · feature `v3-customs`
///
/// ```
/// use wechatpay_api::v3::customs::redeclare::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("58020260618103")
///     .transaction_id("8472026061810354284784784784")
///     .sub_order_no("42820260618103")
///     .sub_order_id("2622026061810354226226226226")
///     .customs(post::Customs::GuangzhouZs)
///     .merchant_customs_no("890202");
/// ```
#[doc(alias = "报关重推")]
#[doc(alias = "/v3/customs/redeclare")]
#[doc(alias = "post_v3_customs_redeclare")]
#[deprecated = "use /v3/global/customs/redeclare"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 报关重推; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `customs`, `merchant_customs_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `transaction_id`
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `sub_order_no`
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// `sub_order_id`
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_id", value.into()))
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_customs_redeclare",
                Verb::Post,
                "/v3/customs/redeclare",
            )
            .body(Body::Json)
            .servers(&["https://apihk.mch.weixin.qq.com/global"])
            .required(
                &["/body/appid", "/body/mchid", "/body/customs", "/body/merchant_customs_no"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Customs
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// `NINGBO`
        Ningbo,
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// `CHONGQING`
        Chongqing,
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// `SHENZHEN`
        Shenzhen,
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// `TIANJIN`
        Tianjin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Customs,
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    );

    /// The answer of 报关重推.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `sub_order_no`
        pub sub_order_no: Option<String>,
        /// `sub_order_id`
        pub sub_order_id: Option<String>,
        /// `modify_time`
        ///
        /// Documented as always there.
        pub modify_time: Option<String>,
        /// `explanation`
        pub explanation: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        state = "state",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        sub_order_no = "sub_order_no",
        sub_order_id = "sub_order_id",
        modify_time = "modify_time",
        explanation = "explanation",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PROCESSING`
            Processing,
            /// `UNDECLARED`
            Undeclared,
            /// `SUBMITTED`
            Submitted,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `EXCEPT`
            Except,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Undeclared = "UNDECLARED",
            Submitted = "SUBMITTED",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );
    }
}
