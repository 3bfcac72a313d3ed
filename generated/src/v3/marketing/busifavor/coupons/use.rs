//! 核销用户券 · `POST /v3/marketing/busifavor/coupons/use`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/use.md by `cargo xtask regen`; do not edit.

/// Redeems a user's merchant coupon by its code.
///
/// 按券code核销用户的一张商家券。
///
/// `POST /v3/marketing/busifavor/coupons/use`
///
/// 核销用户券 / Redeem a merchant coupon · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465292), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465359) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::r#use::post;
///
/// let request = post()
///     .coupon_code("LJ26061800017384")
///     .appid("wx5f0c1a9e7b3d2846")
///     .use_time("2026-06-18T10:36:15+08:00")
///     .use_request_no("US20260618103615001")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "核销用户券")]
#[doc(alias = "/v3/marketing/busifavor/coupons/use")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_use")]
#[doc(alias = "销用户券")]
#[doc(alias = "用户券")]
#[doc(alias = "户券")]
#[doc(alias = "Redeem a merchant coupon")]
#[doc(alias = "merchant coupon")]
#[doc(alias = "coupon")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 核销用户券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_code`, `appid`, `use_time`, `use_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户券code / Code of the user's coupon
        ///
        /// **Required.** At most 32 characters.
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// At most 20 characters.
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 使用时间，RFC 3339格式 / Time of use, in RFC 3339
        ///
        /// **Required.** At most 32 characters.
        pub fn use_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("use_time", value.into()))
        }

        /// 核销请求单号 / Merchant's number of the redemption request
        ///
        /// **Required.** At most 128 characters.
        pub fn use_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("use_request_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
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
                "post_v3_marketing_busifavor_coupons_use",
                Method::Post,
                "/v3/marketing/busifavor/coupons/use",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/coupon_code",
                    "/body/appid",
                    "/body/use_time",
                    "/body/use_request_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 核销用户券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 微信支付核销券成功时间，RFC 3339格式 / Time WeChat Pay redeemed the coupon, in RFC 3339
        ///
        /// Always present according to the docs.
        pub wechatpay_use_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        openid = "openid",
        wechatpay_use_time = "wechatpay_use_time",
    );
}
