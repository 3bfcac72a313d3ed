//! 根据凭证查询乘客行程单 · `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
//!
//! Generated from docs/openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md by `cargo xtask regen`; do not edit.

/// Queries a passenger's taxi trip by trip token and OpenID.
///
/// 凭行程凭证和OpenID查询乘客的一次出租车行程。
///
/// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
///
/// 根据凭证查询乘客行程单 / Query a passenger's taxi trip by token · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460180) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::user_taxi_order::find_by_token::get;
///
/// let request = get()
///     .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "根据凭证查询乘客行程单")]
#[doc(alias = "/v3/taxi-invoice/user-taxi-order/find-by-token")]
#[doc(alias = "get_v3_taxi_invoice_user_taxi_order_find_by_token")]
#[doc(alias = "据凭证查询乘客行程单")]
#[doc(alias = "凭证查询乘客行程单")]
#[doc(alias = "证查询乘客行程单")]
#[doc(alias = "查询乘客行程单")]
#[doc(alias = "询乘客行程单")]
#[doc(alias = "乘客行程单")]
#[doc(alias = "客行程单")]
#[doc(alias = "行程单")]
#[doc(alias = "程单")]
#[doc(alias = "Query a passengers taxi trip by token")]
#[doc(alias = "passengers taxi trip by token")]
#[doc(alias = "s taxi trip by token")]
#[doc(alias = "taxi trip by token")]
#[doc(alias = "trip by token")]
#[doc(alias = "token")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据凭证查询乘客行程单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `token`, `openid`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 凭证 / Token
        ///
        /// **Required.**
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("token", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("region_id", value.into()))
        }

        /// 授权模式 / Mode of authorization
        pub fn auth_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.query("auth_mode", value.into()))
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
                "get_v3_taxi_invoice_user_taxi_order_find_by_token",
                Method::Get,
                "/v3/taxi-invoice/user-taxi-order/find-by-token",
            )
            .query(&["token", "openid", "appid", "region_id", "auth_mode"])
            .required(&["/query/token", "/query/openid", "/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据凭证查询乘客行程单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 车牌号 / Number plate
        ///
        /// Always present according to the docs.
        pub plate_number: Option<String>,
        /// 司机营运资格证号 / Number of the driver's operating licence
        ///
        /// Always present according to the docs.
        pub driver_license: Option<String>,
        /// 上车时间 / Time the passenger got in
        ///
        /// Always present according to the docs.
        pub up_time: Option<String>,
        /// 行政区划代码 / Code of the administrative division
        ///
        /// Always present according to the docs.
        pub region_id: Option<i64>,
        /// 来源 / Source
        ///
        /// Always present according to the docs.
        pub source: Option<String>,
        /// 支付时间 / Time of the payment
        pub pay_time: Option<String>,
        /// 付款金额 / Amount paid
        pub pay_amount: Option<i64>,
        /// Fields unknown to this version.
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
