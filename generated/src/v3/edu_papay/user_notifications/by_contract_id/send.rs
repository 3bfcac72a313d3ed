//! 发送扣款预通知 · `POST /v3/edu-papay/user-notifications/{contract_id}/send`
//!
//! Generated from docs/openapi/v3/edu-papay/user-notifications/{contract_id}/send.md by `cargo xtask regen`; do not edit.

/// Sends the user a notice ahead of an education papay deduction, by contract ID.
///
/// 凭协议号，在教育续费通扣款前向用户发送通知。
///
/// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
///
/// 发送扣款预通知 / Send an education papay pre-deduction notice · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012524814), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012855408) · feature `v3-edu-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::edu_papay::user_notifications::by_contract_id::send::post;
///
/// let request = post("202606186048271935").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "发送扣款预通知")]
#[doc(alias = "/v3/edu-papay/user-notifications/{contract_id}/send")]
#[doc(alias = "post_v3_edu_papay_user_notifications_contract_id_send")]
#[doc(alias = "送扣款预通知")]
#[doc(alias = "扣款预通知")]
#[doc(alias = "款预通知")]
#[doc(alias = "预通知")]
#[doc(alias = "通知")]
#[doc(alias = "Send an education papay pre-deduction notice")]
#[doc(alias = "education papay pre-deduction notice")]
#[doc(alias = "papay pre-deduction notice")]
#[doc(alias = "pre-deduction notice")]
#[doc(alias = "notice")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发送扣款预通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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
                "post_v3_edu_papay_user_notifications_contract_id_send",
                Method::Post,
                "/v3/edu-papay/user-notifications/{contract_id}/send",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
