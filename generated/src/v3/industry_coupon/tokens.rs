//! 出行券切卡组件预下单 · `POST /v3/industry-coupon/tokens`
//!
//! Generated from docs/openapi/v3/industry-coupon/tokens.md by `cargo xtask regen`; do not edit.

/// 出行券切卡组件预下单
///
/// `POST /v3/industry-coupon/tokens`
///
/// 出行券切卡组件预下单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553563), [2](https://pay.weixin.qq.com/doc/v3/partner/4012715654) · feature `v3-industry-coupon`
///
/// ```
/// use wechatpay_api::v3::industry_coupon::tokens::post;
///
/// let request = post()
///     .open_id("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .coupon_list([post::CouponList::default().stock_id(1).coupon_id("25720260618")]);
/// ```
#[doc(alias = "出行券切卡组件预下单")]
#[doc(alias = "/v3/industry-coupon/tokens")]
#[doc(alias = "post_v3_industry_coupon_tokens")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 出行券切卡组件预下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `open_id`, `coupon_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        open_id: Option<String>,
        coupon_list: Vec<CouponList>,
        extra: Extra,
    }

    impl Request {
        /// `open_id`
        ///
        /// **Required.**
        pub fn open_id(mut self, value: impl Into<String>) -> Self {
            self.open_id = Some(value.into());
            self
        }

        /// `coupon_list`
        ///
        /// **Required.**
        pub fn coupon_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<CouponList>>,
        ) -> Self {
            self.coupon_list = list(values);
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
                "post_v3_industry_coupon_tokens",
                Verb::Post,
                "/v3/industry-coupon/tokens",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/open_id",
                    "/body/coupon_list",
                    "/body/coupon_list/*/stock_id",
                    "/body/coupon_list/*/coupon_id",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("open_id", &self.open_id)
                .body("coupon_list", &self.coupon_list)
                .extra(&self.extra)
        }
    }

    /// CouponList
    #[derive(Clone, Debug, Default)]
    pub struct CouponList {
        stock_id: Option<i64>,
        coupon_id: Option<String>,
        extra: Extra,
    }

    impl CouponList {
        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<i64>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `coupon_id`
        ///
        /// **Required.**
        pub fn coupon_id(mut self, value: impl Into<String>) -> Self {
            self.coupon_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CouponList,
        stock_id = "stock_id",
        coupon_id = "coupon_id",
    );

    /// The answer of 出行券切卡组件预下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `token`
        pub token: Option<String>,
        /// `expires_time`
        pub expires_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
        expires_time = "expires_time",
    );
}
