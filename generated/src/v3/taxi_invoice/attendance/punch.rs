//! 签到签退 · `POST /v3/taxi-invoice/attendance/punch`
//!
//! Generated from docs/openapi/v3/taxi-invoice/attendance/punch.md by `cargo xtask regen`; do not edit.

/// Reports a taxi driver's sign-in or sign-out, which determines the fapiao entry and trip records.
///
/// 上报出租车司机的签到或签退，开票入口和行程记录以此为准。
///
/// `POST /v3/taxi-invoice/attendance/punch`
///
/// 签到签退 / Report a taxi driver's attendance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461368) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::attendance::punch::post;
///
/// let request = post()
///     .plate_number("川A00000")
///     .driver_license("7148203")
///     .event_time("2026-06-18T08:00:00+08:00")
///     .event_type("SIGN_IN")
///     .region_id(510100);
/// ```
#[doc(alias = "签到签退")]
#[doc(alias = "/v3/taxi-invoice/attendance/punch")]
#[doc(alias = "post_v3_taxi_invoice_attendance_punch")]
#[doc(alias = "到签退")]
#[doc(alias = "签退")]
#[doc(alias = "Report a taxi drivers attendance")]
#[doc(alias = "taxi drivers attendance")]
#[doc(alias = "drivers attendance")]
#[doc(alias = "s attendance")]
#[doc(alias = "attendance")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 签到签退. Created by [`post()`](super::post()).
    ///
    /// **Required**: `plate_number`, `driver_license`, `event_time`, `event_type`, `region_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 司机营运资格证号 / Number of the driver's operating licence
        ///
        /// **Required.**
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_license", value.into()))
        }

        /// 事件发生时间，RFC 3339格式 / Time of the event, in RFC 3339
        ///
        /// **Required.**
        pub fn event_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("event_time", value.into()))
        }

        /// 通知（事件）类型 / Type of the notification's event
        ///
        /// **Required.**
        pub fn event_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("event_type", value.into()))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
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
                "post_v3_taxi_invoice_attendance_punch",
                Method::Post,
                "/v3/taxi-invoice/attendance/punch",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/plate_number",
                    "/body/driver_license",
                    "/body/event_time",
                    "/body/event_type",
                    "/body/region_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
