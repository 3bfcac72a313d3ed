//! 导入加密手机号提醒会员领卡 · `POST /v3/marketing/membercard-open/phonenumber-member/import`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/phonenumber-member/import.md by `cargo xtask regen`; do not edit.

/// 导入加密手机号提醒会员领卡
///
/// `POST /v3/marketing/membercard-open/phonenumber-member/import`
///
/// 导入加密手机号提醒会员领卡 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017166226), [2](https://pay.weixin.qq.com/doc/v3/partner/4017171998) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::phonenumber_member::import::post;
///
/// let request = post()
///     .member_information(
///         post::MemberInformation::default()
///             .card_id("CI20260618487")
///             .code("128202606181")
///             .membership_number("599202606181")
///             .registration_time("2026-06-18T10:35:42+08:00"),
///     )
///     .encrypted_phone_number("02800000000")
///     .outer_str("示例OS446");
/// ```
#[doc(alias = "导入加密手机号提醒会员领卡")]
#[doc(alias = "/v3/marketing/membercard-open/phonenumber-member/import")]
#[doc(alias = "post_v3_marketing_membercard_open_phonenumber_member_import")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 导入加密手机号提醒会员领卡; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `member_information`, `encrypted_phone_number`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        member_information: Option<MemberInformation>,
        encrypted_phone_number: Option<Sensitive>,
        outer_str: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `member_information`
        ///
        /// **Required.**
        pub fn member_information(mut self, value: impl Into<MemberInformation>) -> Self {
            self.member_information = Some(value.into());
            self
        }

        /// `encrypted_phone_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_phone_number = Some(value.into());
            self
        }

        /// `outer_str`
        pub fn outer_str(mut self, value: impl Into<String>) -> Self {
            self.outer_str = Some(value.into());
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
                "post_v3_marketing_membercard_open_phonenumber_member_import",
                Verb::Post,
                "/v3/marketing/membercard-open/phonenumber-member/import",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/member_information",
                    "/body/member_information/card_id",
                    "/body/member_information/registration_time",
                    "/body/encrypted_phone_number",
                ],
            )
            .request(&[("/body/encrypted_phone_number", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("member_information", &self.member_information)
                .body("encrypted_phone_number", &self.encrypted_phone_number)
                .body("outer_str", &self.outer_str)
                .extra(&self.extra)
        }
    }

    /// MemberInformation
    #[derive(Clone, Debug, Default)]
    pub struct MemberInformation {
        card_id: Option<String>,
        code: Option<String>,
        membership_number: Option<String>,
        registration_time: Option<String>,
        extra: Extra,
    }

    impl MemberInformation {
        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// `code`
        pub fn code(mut self, value: impl Into<String>) -> Self {
            self.code = Some(value.into());
            self
        }

        /// `membership_number`
        pub fn membership_number(mut self, value: impl Into<String>) -> Self {
            self.membership_number = Some(value.into());
            self
        }

        /// `registration_time`
        ///
        /// **Required.**
        pub fn registration_time(mut self, value: impl Into<String>) -> Self {
            self.registration_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MemberInformation,
        card_id = "card_id",
        code = "code",
        membership_number = "membership_number",
        registration_time = "registration_time",
    );
}
