//! 设置会员权益 · `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md by `cargo xtask regen`; do not edit.

/// 设置会员权益
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
///
/// 设置会员权益 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551213), [2](https://pay.weixin.qq.com/doc/v3/partner/4012729622) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::patch;
///
/// let request = patch("CI20260618487", "128202606181")
///     .before_bonus_value(1)
///     .bonus_value(1)
///     .add_bonus_value(1)
///     .out_request_no("ORN20260618769")
///     .need_inform_bonus(true)
///     .member_price_word("示例MPW734")
///     .fapiao_jump_word("示例FJW369")
///     .guide(
///         patch::Guide::default()
///             .staff_name("春茶节")
///             .head_image_url("https://pay.example.com/wechat/notices")
///             .contact_information_name("春茶节")
///             .contact_information_value("示例CIV496")
///             .phone_number("02800000000"),
///     );
/// ```
#[doc(alias = "设置会员权益")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights")]
#[doc(alias = "patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights")]
pub fn patch(card_id: impl Into<String>, code: impl Into<String>) -> patch::Request {
    patch::Request::new([card_id.into(), code.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 设置会员权益; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 2],
        before_bonus_value: Option<i64>,
        bonus_value: Option<i64>,
        add_bonus_value: Option<i64>,
        out_request_no: Option<String>,
        need_inform_bonus: Option<bool>,
        member_price_word: Option<String>,
        fapiao_jump_word: Option<String>,
        guide: Option<Guide>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 2]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `before_bonus_value`
        pub fn before_bonus_value(mut self, value: impl Into<i64>) -> Self {
            self.before_bonus_value = Some(value.into());
            self
        }

        /// `bonus_value`
        pub fn bonus_value(mut self, value: impl Into<i64>) -> Self {
            self.bonus_value = Some(value.into());
            self
        }

        /// `add_bonus_value`
        pub fn add_bonus_value(mut self, value: impl Into<i64>) -> Self {
            self.add_bonus_value = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `need_inform_bonus`
        pub fn need_inform_bonus(mut self, value: bool) -> Self {
            self.need_inform_bonus = Some(value);
            self
        }

        /// `member_price_word`
        pub fn member_price_word(mut self, value: impl Into<String>) -> Self {
            self.member_price_word = Some(value.into());
            self
        }

        /// `fapiao_jump_word`
        pub fn fapiao_jump_word(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_word = Some(value.into());
            self
        }

        /// `guide`
        pub fn guide(mut self, value: impl Into<Guide>) -> Self {
            self.guide = Some(value.into());
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
                "patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights",
                Verb::Patch,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/out_request_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("before_bonus_value", &self.before_bonus_value)
                .body("bonus_value", &self.bonus_value)
                .body("add_bonus_value", &self.add_bonus_value)
                .body("out_request_no", &self.out_request_no)
                .body("need_inform_bonus", &self.need_inform_bonus)
                .body("member_price_word", &self.member_price_word)
                .body("fapiao_jump_word", &self.fapiao_jump_word)
                .body("guide", &self.guide)
                .extra(&self.extra)
        }
    }

    /// Guide
    #[derive(Clone, Debug, Default)]
    pub struct Guide {
        staff_name: Option<String>,
        head_image_url: Option<String>,
        contact_information_name: Option<String>,
        contact_information_value: Option<String>,
        phone_number: Option<String>,
        extra: Extra,
    }

    impl Guide {
        /// `staff_name`
        pub fn staff_name(mut self, value: impl Into<String>) -> Self {
            self.staff_name = Some(value.into());
            self
        }

        /// `head_image_url`
        pub fn head_image_url(mut self, value: impl Into<String>) -> Self {
            self.head_image_url = Some(value.into());
            self
        }

        /// `contact_information_name`
        pub fn contact_information_name(mut self, value: impl Into<String>) -> Self {
            self.contact_information_name = Some(value.into());
            self
        }

        /// `contact_information_value`
        pub fn contact_information_value(mut self, value: impl Into<String>) -> Self {
            self.contact_information_value = Some(value.into());
            self
        }

        /// `phone_number`
        pub fn phone_number(mut self, value: impl Into<String>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Guide,
        staff_name = "staff_name",
        head_image_url = "head_image_url",
        contact_information_name = "contact_information_name",
        contact_information_value = "contact_information_value",
        phone_number = "phone_number",
    );
}
