//! 撤回停车场进件申请 · `POST /v3/parking/reminders/application/withdraw`
//!
//! Generated from docs/openapi/v3/parking/reminders/application/withdraw.md by `cargo xtask regen`; do not edit.

/// Withdraws an application to onboard a parking lot for parking reminders.
///
/// 撤回停车场接入停车提醒服务的进件申请。
///
/// `POST /v3/parking/reminders/application/withdraw`
///
/// 撤回停车场进件申请 / Withdraw a parking lot application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4019557799) · feature `v3-parking` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::parking::reminders::application::withdraw::post;
///
/// let request = post()
///     .parking_lot_audit_no("5100020260618000172845")
///     .out_parking_lot_id("JXPARK-001");
/// ```
#[doc(alias = "撤回停车场进件申请")]
#[doc(alias = "/v3/parking/reminders/application/withdraw")]
#[doc(alias = "post_v3_parking_reminders_application_withdraw")]
#[doc(alias = "回停车场进件申请")]
#[doc(alias = "停车场进件申请")]
#[doc(alias = "车场进件申请")]
#[doc(alias = "场进件申请")]
#[doc(alias = "进件申请")]
#[doc(alias = "件申请")]
#[doc(alias = "申请")]
#[doc(alias = "Withdraw a parking lot application")]
#[doc(alias = "parking lot application")]
#[doc(alias = "lot application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤回停车场进件申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `parking_lot_audit_no`, `out_parking_lot_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 停车场进件审核单号 / Audit number of the parking lot's onboarding application
        ///
        /// **Required.** At most 64 characters.
        pub fn parking_lot_audit_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("parking_lot_audit_no", value.into()))
        }

        /// 商户停车场ID / Merchant's ID of the parking lot
        ///
        /// **Required.** At most 64 characters.
        pub fn out_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_parking_lot_id", value.into()))
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
                "post_v3_parking_reminders_application_withdraw",
                Method::Post,
                "/v3/parking/reminders/application/withdraw",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/parking_lot_audit_no", "/body/out_parking_lot_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
