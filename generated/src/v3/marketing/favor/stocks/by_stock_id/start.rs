//! 激活代金券批次 · `POST /v3/marketing/favor/stocks/{stock_id}/start`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/start.md by `cargo xtask regen`; do not edit.

/// 激活代金券批次
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/start`
///
/// 激活代金券批次 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012460137), [2](https://pay.weixin.qq.com/doc/v3/partner/4012460237) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::start::post;
///
/// let request = post("SI20260618175").stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "激活代金券批次")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/start")]
#[doc(alias = "post_v3_marketing_favor_stocks_stock_id_start")]
pub fn post(stock_id: impl Into<String>) -> post::Request {
    post::Request::new([stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 激活代金券批次; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_creator_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        stock_creator_mchid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Some(value.into());
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
                "post_v3_marketing_favor_stocks_stock_id_start",
                Verb::Post,
                "/v3/marketing/favor/stocks/{stock_id}/start",
            )
            .body(Body::Json)
            .required(&["/body/stock_creator_mchid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("stock_creator_mchid", &self.stock_creator_mchid)
                .extra(&self.extra)
        }
    }

    /// The answer of 激活代金券批次.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `start_time`
        ///
        /// Documented as always there.
        pub start_time: Option<String>,
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        start_time = "start_time",
        stock_id = "stock_id",
    );
}
