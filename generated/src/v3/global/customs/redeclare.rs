//! 报关重推 · `POST /v3/global/customs/redeclare`
//!
//! Generated from docs/openapi/v3/global/customs/redeclare.md by `cargo xtask regen`; do not edit.

/// Pushes an overseas merchant's order to customs again when the electronic port lost it.
///
/// 电子口岸丢失订单信息时，将境外商户的订单重新推送给海关。
///
/// `POST /v3/global/customs/redeclare`
///
/// 报关重推 / Redeclare an overseas order to customs · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::customs::redeclare::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("TEA20260618103542007")
///     .transaction_id("4200002618202606184087315926")
///     .customs(post::Customs::GuangzhouZs)
///     .merchant_customs_no("5101960T7K");
/// ```
#[doc(alias = "报关重推")]
#[doc(alias = "/v3/global/customs/redeclare")]
#[doc(alias = "post_v3_global_customs_redeclare")]
#[doc(alias = "关重推")]
#[doc(alias = "重推")]
#[doc(alias = "Redeclare an overseas order to customs")]
#[doc(alias = "overseas order to customs")]
#[doc(alias = "order to customs")]
#[doc(alias = "customs")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 报关重推. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mchid`, `customs`, `merchant_customs_no`.
    ///
    /// **At least one**: `out_trade_no`, `transaction_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// At least one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// At least one field of the choice `order` is required.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户子订单号 / Merchant's number of the sub-order
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_id", value.into()))
        }

        /// 海关编码 / Customs to which it is declared
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// 商户海关备案号 / Merchant's customs registration number
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_customs_redeclare",
                Method::Post,
                "/v3/global/customs/redeclare",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &["/body/appid", "/body/mchid", "/body/customs", "/body/merchant_customs_no"],
            )
            .choices(&[Choice::AnyOf(&["/body/out_trade_no", "/body/transaction_id"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 海关编码 / Customs to which it is declared
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// 广州（总署版） / Guangzhou (General Administration version)
        ///
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// 杭州（总署版） / Hangzhou (General Administration version)
        ///
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// 宁波 / Ningbo
        ///
        /// `NINGBO`
        Ningbo,
        /// 郑州（保税物流中心） / Zhengzhou (bonded logistics centre)
        ///
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// 重庆 / Chongqing
        ///
        /// `CHONGQING`
        Chongqing,
        /// 上海（总署版） / Shanghai (General Administration version)
        ///
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// 深圳 / Shenzhen
        ///
        /// `SHENZHEN`
        Shenzhen,
        /// 郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)
        ///
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// 天津 / Tianjin
        ///
        /// `TIANJIN`
        Tianjin,
        /// A value unknown to this version.
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

    /// Response of 报关重推.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户子订单号 / Merchant's number of the sub-order
        pub sub_order_no: Option<String>,
        /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
        pub sub_order_id: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Always present according to the docs.
        pub modify_time: Option<String>,
        /// 报关申报结果说明 / Explanation of the customs declaration's result
        pub explanation: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 未申报 / Not declared
            ///
            /// `UNDECLARED`
            Undeclared,
            /// 申报已提交海关 / Declaration submitted to customs
            ///
            /// `SUBMITTED`
            Submitted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 海关接口异常 / Customs interface error
            ///
            /// `EXCEPT`
            Except,
            /// A value unknown to this version.
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
