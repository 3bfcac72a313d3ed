//! 导入加密手机号提醒会员领卡 · `POST /v3/marketing/membercard-open/phonenumber-member/import`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/phonenumber-member/import.md by `cargo xtask regen`; do not edit.

/// Imports encrypted phone numbers of members to remind them to take their membership card.
///
/// 导入会员的加密手机号，用于提醒会员领取会员卡。
///
/// `POST /v3/marketing/membercard-open/phonenumber-member/import`
///
/// 导入加密手机号提醒会员领卡 / Import phone numbers to remind members · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017166226), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017171998) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::phonenumber_member::import::post;
///
/// let request = post()
///     .member_information(
///         post::MemberInformation::default()
///             .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///             .registration_time("2025-03-12T15:20:36+08:00"),
///     )
///     .encrypted_phone_number("15400000001");
/// ```
#[doc(alias = "导入加密手机号提醒会员领卡")]
#[doc(alias = "/v3/marketing/membercard-open/phonenumber-member/import")]
#[doc(alias = "post_v3_marketing_membercard_open_phonenumber_member_import")]
#[doc(alias = "入加密手机号提醒会员领卡")]
#[doc(alias = "加密手机号提醒会员领卡")]
#[doc(alias = "密手机号提醒会员领卡")]
#[doc(alias = "手机号提醒会员领卡")]
#[doc(alias = "机号提醒会员领卡")]
#[doc(alias = "号提醒会员领卡")]
#[doc(alias = "提醒会员领卡")]
#[doc(alias = "醒会员领卡")]
#[doc(alias = "会员领卡")]
#[doc(alias = "员领卡")]
#[doc(alias = "领卡")]
#[doc(alias = "Import phone numbers to remind members")]
#[doc(alias = "phone numbers to remind members")]
#[doc(alias = "numbers to remind members")]
#[doc(alias = "remind members")]
#[doc(alias = "members")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 导入加密手机号提醒会员领卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `member_information`, `encrypted_phone_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 会员信息 / Member information
        ///
        /// **Required.**
        pub fn member_information(self, value: MemberInformation) -> Self {
            Self(self.0.body("member_information", value))
        }

        /// 加密的用户手机号 / User's phone number, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn encrypted_phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("encrypted_phone_number", value.into()))
        }

        /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
        pub fn outer_str(self, value: impl Into<String>) -> Self {
            Self(self.0.body("outer_str", value.into()))
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
                "post_v3_marketing_membercard_open_phonenumber_member_import",
                Method::Post,
                "/v3/marketing/membercard-open/phonenumber-member/import",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/member_information",
                    "/body/member_information/card_id",
                    "/body/member_information/registration_time",
                    "/body/encrypted_phone_number",
                ],
            )
            .request(&[("/body/encrypted_phone_number", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 会员信息 / Member information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MemberInformation(ObjectBuilder);

    impl MemberInformation {
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("card_id", value.into()))
        }

        /// 会员卡code / Code of the member's card
        pub fn code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("code", value.into()))
        }

        /// 会员卡编号 / Membership card number
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("membership_number", value.into()))
        }

        /// 会员注册时间 / Time the member registered
        ///
        /// **Required.**
        pub fn registration_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("registration_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MemberInformation);
}
