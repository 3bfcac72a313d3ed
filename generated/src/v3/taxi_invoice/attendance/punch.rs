//! 签到签退 · `POST /v3/taxi-invoice/attendance/punch`
//!
//! Generated from docs/openapi/v3/taxi-invoice/attendance/punch.md by `cargo xtask regen`; do not edit.

/// 签到签退
///
/// `POST /v3/taxi-invoice/attendance/punch`
///
/// 签到签退 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461368) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::attendance::punch::post;
///
/// let request = post()
///     .plate_number("川A00000")
///     .driver_license("2132026")
///     .event_time("2026-06-18T10:35:42+08:00")
///     .event_type("示例ET358")
///     .region_id(1);
/// ```
#[doc(alias = "签到签退")]
#[doc(alias = "/v3/taxi-invoice/attendance/punch")]
#[doc(alias = "post_v3_taxi_invoice_attendance_punch")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 签到签退; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `plate_number`, `driver_license`, `event_time`, `event_type`, `region_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        plate_number: Option<String>,
        driver_license: Option<String>,
        event_time: Option<String>,
        event_type: Option<String>,
        region_id: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `driver_license`
        ///
        /// **Required.**
        pub fn driver_license(mut self, value: impl Into<String>) -> Self {
            self.driver_license = Some(value.into());
            self
        }

        /// `event_time`
        ///
        /// **Required.**
        pub fn event_time(mut self, value: impl Into<String>) -> Self {
            self.event_time = Some(value.into());
            self
        }

        /// `event_type`
        ///
        /// **Required.**
        pub fn event_type(mut self, value: impl Into<String>) -> Self {
            self.event_type = Some(value.into());
            self
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_taxi_invoice_attendance_punch",
                Verb::Post,
                "/v3/taxi-invoice/attendance/punch",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/plate_number",
                    "/body/driver_license",
                    "/body/event_time",
                    "/body/event_type",
                    "/body/region_id",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("plate_number", &self.plate_number)
                .body("driver_license", &self.driver_license)
                .body("event_time", &self.event_time)
                .body("event_type", &self.event_type)
                .body("region_id", &self.region_id)
                .extra(&self.extra)
        }
    }
}
