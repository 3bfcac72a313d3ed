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
    pub struct Request(Parts);

    impl Request {
        /// `token`
        ///
        /// **Required.**
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("token", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `region_id`
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("region_id", value.into()))
        }

        /// `auth_mode`
        pub fn auth_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.query("auth_mode", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_taxi_invoice_user_taxi_order_find_by_token",
                Verb::Get,
                "/v3/taxi-invoice/user-taxi-order/find-by-token",
            )
            .query(&["token", "openid", "appid", "region_id", "auth_mode"])
            .required(&["/query/token", "/query/openid", "/query/appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 根据凭证查询乘客行程单.
    #[derive(Clone)]
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
