//! 回传处置结果 · `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md by `cargo xtask regen`; do not edit.

/// 回传处置结果
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
///
/// 回传处置结果 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250), [2](https://pay.weixin.qq.com/doc/v3/partner/4013894227) · feature `v3-merchant-risk-manage`
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .mchid("1684907235")
///     .out_trade_no("58020260618103")
///     .final_risk_result(1)
///     .final_risk_type(1)
///     .disp_conclusion([1])
///     .disp_addition("示例DA938")
///     .exist_complaint(true)
///     .refund_amount(35200);
/// ```
#[doc(alias = "回传处置结果")]
#[doc(alias = "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result")]
#[doc(alias = "post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 回传处置结果; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `final_risk_result`
        ///
        /// Known: `1`, `2`.
        pub fn final_risk_result(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("final_risk_result", value.into()))
        }

        /// `final_risk_type`
        ///
        /// Known: `1`, `2`, `3`, `4`.
        pub fn final_risk_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("final_risk_type", value.into()))
        }

        /// `disp_conclusion`
        pub fn disp_conclusion(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.body("disp_conclusion", list::<i64>(values)))
        }

        /// `disp_addition`
        pub fn disp_addition(self, value: impl Into<String>) -> Self {
            Self(self.0.body("disp_addition", value.into()))
        }

        /// `exist_complaint`
        pub fn exist_complaint(self, value: bool) -> Self {
            Self(self.0.body("exist_complaint", value))
        }

        /// `refund_amount`
        pub fn refund_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("refund_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result",
                Verb::Post,
                "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
            )
            .body(Body::Json)
            .required(&["/body/out_trade_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 回传处置结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `rsp_msg`
        pub rsp_msg: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        rsp_msg = "rsp_msg",
    );
}
