//! 撤销 · `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses a partner's payment-code order whose result is failed or unknown, refunding it if it was paid.
///
/// 撤销服务商支付失败或结果未知的付款码订单，已支付的则退款。
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// 撤销 / Reverse a sub-merchant's payment-code order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012382181) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post;
///
/// let request = post("TEA20260618103542007")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "撤销")]
#[doc(alias = "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse")]
#[doc(alias = "post_v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse")]
#[doc(alias = "Reverse a sub-merchants payment-code order")]
#[doc(alias = "sub-merchants payment-code order")]
#[doc(alias = "s payment-code order")]
#[doc(alias = "payment-code order")]
#[doc(alias = "order")]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse",
                Method::Post,
                "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商或机构的AppID / AppID of the partner or institution
        pub sp_appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_appid = "sp_appid",
        sp_mchid = "sp_mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        out_trade_no = "out_trade_no",
    );
}
