//! 报关重推 · `POST /v3/global/customs/redeclare`
//!
//! Generated from docs/openapi/v3/global/customs/redeclare.md by `cargo xtask regen`; do not edit.

/// 报关重推
///
/// `POST /v3/global/customs/redeclare`
///
/// 报关重推 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::customs::redeclare::post;
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
#[doc(alias = "/v3/global/customs/redeclare")]
#[doc(alias = "post_v3_global_customs_redeclare")]
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
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        out_trade_no: Option<String>,
        transaction_id: Option<String>,
        sub_order_no: Option<String>,
        sub_order_id: Option<String>,
        customs: Option<Customs>,
        merchant_customs_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `transaction_id`
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `sub_order_no`
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// `sub_order_id`
        pub fn sub_order_id(mut self, value: impl Into<String>) -> Self {
            self.sub_order_id = Some(value.into());
            self
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(mut self, value: impl Into<Customs>) -> Self {
            self.customs = Some(value.into());
            self
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Some(value.into());
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
                "post_v3_global_customs_redeclare",
                Verb::Post,
                "/v3/global/customs/redeclare",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &["/body/appid", "/body/mchid", "/body/customs", "/body/merchant_customs_no"],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("out_trade_no", &self.out_trade_no)
                .body("transaction_id", &self.transaction_id)
                .body("sub_order_no", &self.sub_order_no)
                .body("sub_order_id", &self.sub_order_id)
                .body("customs", &self.customs)
                .body("merchant_customs_no", &self.merchant_customs_no)
                .extra(&self.extra)
        }
    }

    /// Customs
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
