//! 撤销 · `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses a direct merchant's payment-code order whose result is failed or unknown, refunding it if it was paid.
///
/// 撤销直连商户支付失败或结果未知的付款码订单，已支付的则退款。
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// 撤销 / Reverse a payment-code order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012382161) · feature `v3-pay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post;
///
/// let request = post("TEA20260618103542007")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235");
/// ```
#[doc(alias = "撤销")]
#[doc(alias = "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse")]
#[doc(alias = "post_v3_pay_transactions_out_trade_no_out_trade_no_reverse")]
#[doc(alias = "Reverse a payment-code order")]
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
    /// **Required**: `appid`, `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.** At most 32 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
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
                "post_v3_pay_transactions_out_trade_no_out_trade_no_reverse",
                Method::Post,
                "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// At most 32 characters.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs. At most 32 characters.
        pub mchid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_trade_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_trade_no = "out_trade_no",
    );
}
