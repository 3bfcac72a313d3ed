//! 根据凭证查询乘客行程单 · `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
//!
//! Generated from docs/openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md by `cargo xtask regen`; do not edit.

/// 根据凭证查询乘客行程单
///
/// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
///
/// 根据凭证查询乘客行程单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460180) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::user_taxi_order::find_by_token::get;
///
/// let request = get()
///     .token("T20260618862")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .region_id(1)
///     .auth_mode("示例AM247");
/// ```
#[doc(alias = "根据凭证查询乘客行程单")]
#[doc(alias = "/v3/taxi-invoice/user-taxi-order/find-by-token")]
#[doc(alias = "get_v3_taxi_invoice_user_taxi_order_find_by_token")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 根据凭证查询乘客行程单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `token`, `openid`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        token: Option<String>,
        openid: Option<String>,
        appid: Option<String>,
        region_id: Option<i64>,
        auth_mode: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `token`
        ///
        /// **Required.**
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `region_id`
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
            self
        }

        /// `auth_mode`
        pub fn auth_mode(mut self, value: impl Into<String>) -> Self {
            self.auth_mode = Some(value.into());
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
                "get_v3_taxi_invoice_user_taxi_order_find_by_token",
                Verb::Get,
                "/v3/taxi-invoice/user-taxi-order/find-by-token",
            )
            .required(&["/query/token", "/query/openid", "/query/appid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("token", &self.token)
                .query("openid", &self.openid)
                .query("appid", &self.appid)
                .query("region_id", &self.region_id)
                .query("auth_mode", &self.auth_mode)
                .extra(&self.extra)
        }
    }

    /// The answer of 根据凭证查询乘客行程单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `plate_number`
        ///
        /// Documented as always there.
        pub plate_number: Option<String>,
        /// `driver_license`
        ///
        /// Documented as always there.
        pub driver_license: Option<String>,
        /// `up_time`
        ///
        /// Documented as always there.
        pub up_time: Option<String>,
        /// `region_id`
        ///
        /// Documented as always there.
        pub region_id: Option<i64>,
        /// `source`
        ///
        /// Documented as always there.
        pub source: Option<String>,
        /// `pay_time`
        pub pay_time: Option<String>,
        /// `pay_amount`
        pub pay_amount: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        plate_number = "plate_number",
        driver_license = "driver_license",
        up_time = "up_time",
        region_id = "region_id",
        source = "source",
        pay_time = "pay_time",
        pay_amount = "pay_amount",
    );
}
