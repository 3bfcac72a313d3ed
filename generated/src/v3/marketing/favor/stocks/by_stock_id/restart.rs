//! 重启代金券批次 · `POST /v3/marketing/favor/stocks/{stock_id}/restart`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/restart.md by `cargo xtask regen`; do not edit.

/// Restarts a paused cash coupon stock so that its coupons can be sent again.
///
/// 恢复已暂停的代金券批次，使其可以继续发券。
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/restart`
///
/// 重启代金券批次 / Restart a cash coupon stock · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012460411), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460448) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::restart::post;
///
/// let request = post("19263847").stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "重启代金券批次")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/restart")]
#[doc(alias = "post_v3_marketing_favor_stocks_stock_id_restart")]
#[doc(alias = "启代金券批次")]
#[doc(alias = "代金券批次")]
#[doc(alias = "金券批次")]
#[doc(alias = "券批次")]
#[doc(alias = "批次")]
#[doc(alias = "Restart a cash coupon stock")]
#[doc(alias = "cash coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post(stock_id: impl Into<String>) -> post::Request {
    post::Request::new([stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 重启代金券批次. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_creator_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_creator_mchid", value.into()))
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
                "post_v3_marketing_favor_stocks_stock_id_restart",
                Method::Post,
                "/v3/marketing/favor/stocks/{stock_id}/restart",
            )
            .body(Body::Json)
            .required(&["/body/stock_creator_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 重启代金券批次.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次重新生效时间，RFC 3339格式 / Time the stock was restarted, in RFC 3339
        ///
        /// Always present according to the docs.
        pub restart_time: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        restart_time = "restart_time",
        stock_id = "stock_id",
    );
}
