//! 回传处置结果 · `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md by `cargo xtask regen`; do not edit.

/// Reports how a platform investigated and dealt with a risky order.
///
/// 回传平台对风险订单的核查与处置情况。
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
///
/// 回传处置结果 / Report a risky order's handling result · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013894250), [partner](https://pay.weixin.qq.com/doc/v3/partner/4013894227) · feature `v3-merchant-risk-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::ec_trade_risk::recv_dispose_result::post;
///
/// let request = post().out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "回传处置结果")]
#[doc(alias = "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result")]
#[doc(alias = "post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result")]
#[doc(alias = "传处置结果")]
#[doc(alias = "处置结果")]
#[doc(alias = "置结果")]
#[doc(alias = "结果")]
#[doc(alias = "Report a risky orders handling result")]
#[doc(alias = "risky orders handling result")]
#[doc(alias = "orders handling result")]
#[doc(alias = "s handling result")]
#[doc(alias = "handling result")]
#[doc(alias = "result")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 回传处置结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 最终风险结论 / Final risk conclusion
        ///
        /// Known values: `1` (有风险 / Risky), `2` (无风险 / Not risky).
        pub fn final_risk_result(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("final_risk_result", value.into()))
        }

        /// 最终风险类型 / Final risk type
        ///
        /// Known values: `1` (涉嫌赌博 / Suspected gambling), `2` (涉嫌欺诈 / Suspected fraud), `3` (涉嫌色情 / Suspected pornography), `4` (涉嫌洗钱 / Suspected money laundering).
        pub fn final_risk_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("final_risk_type", value.into()))
        }

        /// 处置结论 / Conclusion of the disposal
        pub fn disp_conclusion(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.body("disp_conclusion", list::<i64>(values)))
        }

        /// 处置补充说明 / Supplement to the disposal
        pub fn disp_addition(self, value: impl Into<String>) -> Self {
            Self(self.0.body("disp_addition", value.into()))
        }

        /// 是否存在投诉 / Whether there is a complaint
        pub fn exist_complaint(self, value: bool) -> Self {
            Self(self.0.body("exist_complaint", value))
        }

        /// 退款或提现退票金额，单位：分 / Amount refunded, or of a withdrawal the bank returned, in fen
        pub fn refund_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("refund_amount", value.into()))
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
                "post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result",
                Method::Post,
                "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
            )
            .body(Body::Json)
            .required(&["/body/out_trade_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 回传处置结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回描述 / Description of the response
        pub rsp_msg: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        rsp_msg = "rsp_msg",
    );
}
