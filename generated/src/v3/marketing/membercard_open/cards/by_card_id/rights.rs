//! 设置会员卡模板权益项 · `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/rights.md by `cargo xtask regen`; do not edit.

/// 设置会员卡模板权益项
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// 设置会员卡模板权益项 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012551219), [2](https://pay.weixin.qq.com/doc/v3/partner/4012729618) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::rights::patch;
///
/// let request = patch("CI20260618487")
///     .show_bonus(true)
///     .show_favor(true)
///     .bonus(
///         patch::Bonus::default()
///             .init_bonus(1)
///             .bonus_value_word("示例BVW303")
///             .bonus_cost_title("春茶节")
///             .bonus_cost_word("示例BCW353")
///             .bonus_jump_word("示例BJW716")
///             .bonus_jump_appid("wx5f0c1a9e7b3d2846")
///             .bonus_jump_path("pages/tea/index?from=pay")
///             .bonus_support_appid("wx5f0c1a9e7b3d2846")
///             .bonus_support_path("pages/tea/index?from=pay"),
///     )
///     .favor(
///         patch::Favor::default()
///             .show_coupon(true)
///             .member_price_word("示例MPW734")
///             .member_price_appid("wx5f0c1a9e7b3d2846")
///             .member_price_path("pages/tea/index?from=pay")
///             .member_price_title(patch::MemberPriceTitle::MemberPrice)
///             .favor_module_title(patch::FavorModuleTitle::Favor),
///     )
///     .show_fapiao(true)
///     .fapiao(
///         patch::Fapiao::default()
///             .fapiao_jump_word("示例FJW369")
///             .fapiao_jump_appid("wx5f0c1a9e7b3d2846")
///             .fapiao_jump_path("pages/tea/index?from=pay"),
///     )
///     .show_guide(true)
///     .guide(
///         patch::Guide::default()
///             .staff_name("春茶节")
///             .head_image_url("https://pay.example.com/wechat/notices")
///             .contact_information_name("春茶节")
///             .contact_information_value("示例CIV496")
///             .phone_number("02800000000"),
///     );
/// ```
#[doc(alias = "设置会员卡模板权益项")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/rights")]
#[doc(alias = "patch_v3_marketing_membercard_open_cards_card_id_rights")]
pub fn patch(card_id: impl Into<String>) -> patch::Request {
    patch::Request::new([card_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 设置会员卡模板权益项; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `show_bonus`, `show_favor`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        show_bonus: Option<bool>,
        show_favor: Option<bool>,
        bonus: Option<Bonus>,
        favor: Option<Favor>,
        show_fapiao: Option<bool>,
        fapiao: Option<Fapiao>,
        show_guide: Option<bool>,
        guide: Option<Guide>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `show_bonus`
        ///
        /// **Required.**
        pub fn show_bonus(mut self, value: bool) -> Self {
            self.show_bonus = Some(value);
            self
        }

        /// `show_favor`
        ///
        /// **Required.**
        pub fn show_favor(mut self, value: bool) -> Self {
            self.show_favor = Some(value);
            self
        }

        /// `bonus`
        pub fn bonus(mut self, value: impl Into<Bonus>) -> Self {
            self.bonus = Some(value.into());
            self
        }

        /// `favor`
        pub fn favor(mut self, value: impl Into<Favor>) -> Self {
            self.favor = Some(value.into());
            self
        }

        /// `show_fapiao`
        pub fn show_fapiao(mut self, value: bool) -> Self {
            self.show_fapiao = Some(value);
            self
        }

        /// `fapiao`
        pub fn fapiao(mut self, value: impl Into<Fapiao>) -> Self {
            self.fapiao = Some(value.into());
            self
        }

        /// `show_guide`
        pub fn show_guide(mut self, value: bool) -> Self {
            self.show_guide = Some(value);
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
                "patch_v3_marketing_membercard_open_cards_card_id_rights",
                Verb::Patch,
                "/v3/marketing/membercard-open/cards/{card_id}/rights",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/show_bonus",
                    "/body/show_favor",
                    "/body/bonus/init_bonus",
                    "/body/bonus/bonus_value_word",
                    "/body/bonus/bonus_cost_word",
                    "/body/favor/show_coupon",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("show_bonus", &self.show_bonus)
                .body("show_favor", &self.show_favor)
                .body("bonus", &self.bonus)
                .body("favor", &self.favor)
                .body("show_fapiao", &self.show_fapiao)
                .body("fapiao", &self.fapiao)
                .body("show_guide", &self.show_guide)
                .body("guide", &self.guide)
                .extra(&self.extra)
        }
    }

    /// Bonus
    #[derive(Clone, Debug, Default)]
    pub struct Bonus {
        init_bonus: Option<i64>,
        bonus_value_word: Option<String>,
        bonus_cost_title: Option<String>,
        bonus_cost_word: Option<String>,
        bonus_jump_word: Option<String>,
        bonus_jump_appid: Option<String>,
        bonus_jump_path: Option<String>,
        bonus_support_appid: Option<String>,
        bonus_support_path: Option<String>,
        extra: Extra,
    }

    impl Bonus {
        /// `init_bonus`
        ///
        /// **Required.**
        pub fn init_bonus(mut self, value: impl Into<i64>) -> Self {
            self.init_bonus = Some(value.into());
            self
        }

        /// `bonus_value_word`
        ///
        /// **Required.**
        pub fn bonus_value_word(mut self, value: impl Into<String>) -> Self {
            self.bonus_value_word = Some(value.into());
            self
        }

        /// `bonus_cost_title`
        pub fn bonus_cost_title(mut self, value: impl Into<String>) -> Self {
            self.bonus_cost_title = Some(value.into());
            self
        }

        /// `bonus_cost_word`
        ///
        /// **Required.**
        pub fn bonus_cost_word(mut self, value: impl Into<String>) -> Self {
            self.bonus_cost_word = Some(value.into());
            self
        }

        /// `bonus_jump_word`
        pub fn bonus_jump_word(mut self, value: impl Into<String>) -> Self {
            self.bonus_jump_word = Some(value.into());
            self
        }

        /// `bonus_jump_appid`
        pub fn bonus_jump_appid(mut self, value: impl Into<String>) -> Self {
            self.bonus_jump_appid = Some(value.into());
            self
        }

        /// `bonus_jump_path`
        pub fn bonus_jump_path(mut self, value: impl Into<String>) -> Self {
            self.bonus_jump_path = Some(value.into());
            self
        }

        /// `bonus_support_appid`
        pub fn bonus_support_appid(mut self, value: impl Into<String>) -> Self {
            self.bonus_support_appid = Some(value.into());
            self
        }

        /// `bonus_support_path`
        pub fn bonus_support_path(mut self, value: impl Into<String>) -> Self {
            self.bonus_support_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Bonus,
        init_bonus = "init_bonus",
        bonus_value_word = "bonus_value_word",
        bonus_cost_title = "bonus_cost_title",
        bonus_cost_word = "bonus_cost_word",
        bonus_jump_word = "bonus_jump_word",
        bonus_jump_appid = "bonus_jump_appid",
        bonus_jump_path = "bonus_jump_path",
        bonus_support_appid = "bonus_support_appid",
        bonus_support_path = "bonus_support_path",
    );

    /// Favor
    #[derive(Clone, Debug, Default)]
    pub struct Favor {
        show_coupon: Option<bool>,
        member_price_word: Option<String>,
        member_price_appid: Option<String>,
        member_price_path: Option<String>,
        member_price_title: Option<MemberPriceTitle>,
        favor_module_title: Option<FavorModuleTitle>,
        extra: Extra,
    }

    impl Favor {
        /// `show_coupon`
        ///
        /// **Required.**
        pub fn show_coupon(mut self, value: bool) -> Self {
            self.show_coupon = Some(value);
            self
        }

        /// `member_price_word`
        pub fn member_price_word(mut self, value: impl Into<String>) -> Self {
            self.member_price_word = Some(value.into());
            self
        }

        /// `member_price_appid`
        pub fn member_price_appid(mut self, value: impl Into<String>) -> Self {
            self.member_price_appid = Some(value.into());
            self
        }

        /// `member_price_path`
        pub fn member_price_path(mut self, value: impl Into<String>) -> Self {
            self.member_price_path = Some(value.into());
            self
        }

        /// `member_price_title`
        pub fn member_price_title(mut self, value: impl Into<MemberPriceTitle>) -> Self {
            self.member_price_title = Some(value.into());
            self
        }

        /// `favor_module_title`
        pub fn favor_module_title(mut self, value: impl Into<FavorModuleTitle>) -> Self {
            self.favor_module_title = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Favor,
        show_coupon = "show_coupon",
        member_price_word = "member_price_word",
        member_price_appid = "member_price_appid",
        member_price_path = "member_price_path",
        member_price_title = "member_price_title",
        favor_module_title = "favor_module_title",
    );

    /// MemberPriceTitle
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MemberPriceTitle {
        /// `MEMBER_PRICE`
        MemberPrice,
        /// `MEMBER_ACTIVITY`
        MemberActivity,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MemberPriceTitle,
        MemberPrice = "MEMBER_PRICE",
        MemberActivity = "MEMBER_ACTIVITY",
    );

    /// FavorModuleTitle
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FavorModuleTitle {
        /// `FAVOR`
        Favor,
        /// `VIP`
        Vip,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FavorModuleTitle,
        Favor = "FAVOR",
        Vip = "VIP",
    );

    /// Fapiao
    #[derive(Clone, Debug, Default)]
    pub struct Fapiao {
        fapiao_jump_word: Option<String>,
        fapiao_jump_appid: Option<String>,
        fapiao_jump_path: Option<String>,
        extra: Extra,
    }

    impl Fapiao {
        /// `fapiao_jump_word`
        pub fn fapiao_jump_word(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_word = Some(value.into());
            self
        }

        /// `fapiao_jump_appid`
        pub fn fapiao_jump_appid(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_appid = Some(value.into());
            self
        }

        /// `fapiao_jump_path`
        pub fn fapiao_jump_path(mut self, value: impl Into<String>) -> Self {
            self.fapiao_jump_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Fapiao,
        fapiao_jump_word = "fapiao_jump_word",
        fapiao_jump_appid = "fapiao_jump_appid",
        fapiao_jump_path = "fapiao_jump_path",
    );

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
