//! 终止代金券批次 · `POST /v3/marketing/favor/stocks/{stock_id}/stop`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/stop.md by `cargo xtask regen`; do not edit.

/// Permanently ends a cash coupon stock that has not been activated yet.
///
/// 永久终止尚未激活的代金券批次。
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/stop`
///
/// 终止代金券批次 / Terminate a cash coupon stock · official page: [page](https://github.com/wechatpay-apiv3/wechatpay-go/blob/main/services/cashcoupons/api_stock.go) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::stop::post;
///
/// let request = post("19263847").stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "终止代金券批次")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/stop")]
#[doc(alias = "post_v3_marketing_favor_stocks_stock_id_stop")]
#[doc(alias = "止代金券批次")]
#[doc(alias = "代金券批次")]
#[doc(alias = "金券批次")]
#[doc(alias = "券批次")]
#[doc(alias = "批次")]
#[doc(alias = "Terminate a cash coupon stock")]
#[doc(alias = "cash coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post(stock_id: impl Into<String>) -> post::Request {
    post::Request::new([stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 终止代金券批次. Created by [`post()`](super::post()).
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
                "post_v3_marketing_favor_stocks_stock_id_stop",
                Method::Post,
                "/v3/marketing/favor/stocks/{stock_id}/stop",
            )
            .body(Body::Json)
            .required(&["/body/stock_creator_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 终止代金券批次.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 终止时间，RFC 3339格式 / Time it was stopped, in RFC 3339
        pub stop_time: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        pub stock_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stop_time = "stop_time",
        stock_id = "stock_id",
    );
}
