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
    pub struct Request {
        sp_mchid: Option<String>,
        sub_mchid: Option<String>,
        mchid: Option<String>,
        out_trade_no: Option<String>,
        final_risk_result: Option<i64>,
        final_risk_type: Option<i64>,
        disp_conclusion: Vec<i64>,
        disp_addition: Option<String>,
        exist_complaint: Option<bool>,
        refund_amount: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `mchid`
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `final_risk_result`
        ///
        /// Known: `1`, `2`.
        pub fn final_risk_result(mut self, value: impl Into<i64>) -> Self {
            self.final_risk_result = Some(value.into());
            self
        }

        /// `final_risk_type`
        ///
        /// Known: `1`, `2`, `3`, `4`.
        pub fn final_risk_type(mut self, value: impl Into<i64>) -> Self {
            self.final_risk_type = Some(value.into());
            self
        }

        /// `disp_conclusion`
        pub fn disp_conclusion(
            mut self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            self.disp_conclusion = list(values);
            self
        }

        /// `disp_addition`
        pub fn disp_addition(mut self, value: impl Into<String>) -> Self {
            self.disp_addition = Some(value.into());
            self
        }

        /// `exist_complaint`
        pub fn exist_complaint(mut self, value: bool) -> Self {
            self.exist_complaint = Some(value);
            self
        }

        /// `refund_amount`
        pub fn refund_amount(mut self, value: impl Into<i64>) -> Self {
            self.refund_amount = Some(value.into());
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
                "post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result",
                Verb::Post,
                "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
            )
            .body(Body::Json)
            .required(&["/body/out_trade_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_mchid", &self.sub_mchid)
                .body("mchid", &self.mchid)
                .body("out_trade_no", &self.out_trade_no)
                .body("final_risk_result", &self.final_risk_result)
                .body("final_risk_type", &self.final_risk_type)
                .body("disp_conclusion", &self.disp_conclusion)
                .body("disp_addition", &self.disp_addition)
                .body("exist_complaint", &self.exist_complaint)
                .body("refund_amount", &self.refund_amount)
                .extra(&self.extra)
        }
    }

    /// The answer of 回传处置结果.
    #[derive(Clone, Debug, Default)]
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
