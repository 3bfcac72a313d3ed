//! 关单 · `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close.md by `cargo xtask regen`; do not edit.

/// Closes an unpaid order of a partner's sub-merchant by the merchant's order number.
///
/// 按商户订单号关闭服务商的子商户尚未支付的订单。
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
///
/// 关单 / Close a sub-merchant's order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012526949) · feature `v3-pay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post;
///
/// let request = post("TEA20260618103542007")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "关单")]
#[doc(alias = "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close")]
#[doc(alias = "post_v3_pay_partner_transactions_out_trade_no_out_trade_no_close")]
#[doc(alias = "Close a sub-merchants order")]
#[doc(alias = "sub-merchants order")]
#[doc(alias = "s order")]
#[doc(alias = "order")]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 关单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_partner_transactions_out_trade_no_out_trade_no_close",
                Method::Post,
                "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/sp_mchid", "/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
