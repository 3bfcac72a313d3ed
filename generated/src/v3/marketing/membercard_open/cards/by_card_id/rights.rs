//! 设置会员卡模板权益项 · `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/rights.md by `cargo xtask regen`; do not edit.

/// Sets which points, offers, fapiao and guide rights a membership card template shows.
///
/// 设置会员卡模板上展示哪些积分、优惠、发票和导购权益。
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// 设置会员卡模板权益项 / Set membership card template rights · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012551219), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012729618) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::rights::patch;
///
/// let request = patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .show_bonus(true)
///     .show_favor(true);
/// ```
#[doc(alias = "设置会员卡模板权益项")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/rights")]
#[doc(alias = "patch_v3_marketing_membercard_open_cards_card_id_rights")]
#[doc(alias = "置会员卡模板权益项")]
#[doc(alias = "会员卡模板权益项")]
#[doc(alias = "员卡模板权益项")]
#[doc(alias = "卡模板权益项")]
#[doc(alias = "模板权益项")]
#[doc(alias = "板权益项")]
#[doc(alias = "权益项")]
#[doc(alias = "益项")]
#[doc(alias = "Set membership card template rights")]
#[doc(alias = "membership card template rights")]
#[doc(alias = "card template rights")]
#[doc(alias = "template rights")]
#[doc(alias = "rights")]
pub fn patch(card_id: impl Into<String>) -> patch::Request {
    patch::Request::new([card_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 设置会员卡模板权益项. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `show_bonus`, `show_favor`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 是否展示会员积分 / Whether membership points are shown
        ///
        /// **Required.**
        pub fn show_bonus(self, value: bool) -> Self {
            Self(self.0.body("show_bonus", value))
        }

        /// 是否展示会员优惠 / Whether member discounts are shown
        ///
        /// **Required.**
        pub fn show_favor(self, value: bool) -> Self {
            Self(self.0.body("show_favor", value))
        }

        /// 会员积分设置 / Settings of the member's points
        pub fn bonus(self, value: Bonus) -> Self {
            Self(self.0.body("bonus", value))
        }

        /// 会员优惠栏目信息 / Member offers section of the membership card
        pub fn favor(self, value: Favor) -> Self {
            Self(self.0.body("favor", value))
        }

        /// 是否展示会员发票 / Whether the member's fapiao entrance is shown
        pub fn show_fapiao(self, value: bool) -> Self {
            Self(self.0.body("show_fapiao", value))
        }

        /// 会员发票入口信息 / Fapiao entry of the membership card
        pub fn fapiao(self, value: Fapiao) -> Self {
            Self(self.0.body("fapiao", value))
        }

        /// 是否展示会员专属咨询 / Whether the exclusive member consultation is shown
        pub fn show_guide(self, value: bool) -> Self {
            Self(self.0.body("show_guide", value))
        }

        /// 会员专属咨询信息 / Personal consultant of the membership card
        pub fn guide(self, value: Guide) -> Self {
            Self(self.0.body("guide", value))
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
                "patch_v3_marketing_membercard_open_cards_card_id_rights",
                Method::Patch,
                "/v3/marketing/membercard-open/cards/{card_id}/rights",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 会员积分设置 / Settings of the member's points
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Bonus(ObjectBuilder);

    impl Bonus {
        /// 会员初始积分 / Points that a new member starts with
        ///
        /// **Required.**
        pub fn init_bonus(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("init_bonus", value.into()))
        }

        /// 积分值文案 / Text shown for the points
        ///
        /// **Required.**
        pub fn bonus_value_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_value_word", value.into()))
        }

        /// 积分价值项标题 / Title of the item telling what the points are worth
        pub fn bonus_cost_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_cost_title", value.into()))
        }

        /// 积分价值项文案 / Text of the item telling what the points are worth
        ///
        /// **Required.**
        pub fn bonus_cost_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_cost_word", value.into()))
        }

        /// 积分跳转的文案 / Text of the jump from the points
        pub fn bonus_jump_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_jump_word", value.into()))
        }

        /// 积分跳转的AppID / AppID opened from the points
        pub fn bonus_jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_jump_appid", value.into()))
        }

        /// 积分跳转的路径 / Path opened from the points
        pub fn bonus_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_jump_path", value.into()))
        }

        /// 自助积分跳转的AppID / AppID opened for self-service points
        pub fn bonus_support_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_support_appid", value.into()))
        }

        /// 自助积分跳转的路径 / Path opened for self-service points
        pub fn bonus_support_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bonus_support_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Bonus);

    /// 会员优惠栏目信息 / Member offers section of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Favor(ObjectBuilder);

    impl Favor {
        /// 是否展示优惠券 / Whether coupons are shown
        ///
        /// **Required.**
        pub fn show_coupon(self, value: bool) -> Self {
            Self(self.0.set("show_coupon", value))
        }

        /// 会员专享价文案 / Text of the member price entry
        pub fn member_price_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("member_price_word", value.into()))
        }

        /// 会员专享价跳转的小程序AppID / AppID of the Mini Program that the member price entry opens
        pub fn member_price_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("member_price_appid", value.into()))
        }

        /// 会员专享价跳转的小程序路径 / Page path that the member price entry opens
        pub fn member_price_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("member_price_path", value.into()))
        }

        /// 会员专享价标题 / Title of the member price entry
        pub fn member_price_title(self, value: impl Into<MemberPriceTitle>) -> Self {
            Self(self.0.set("member_price_title", value.into()))
        }

        /// 会员优惠栏目名称 / Title of the member offers section
        pub fn favor_module_title(self, value: impl Into<FavorModuleTitle>) -> Self {
            Self(self.0.set("favor_module_title", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Favor);

    /// 会员专享价标题 / Title of the member price entry
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MemberPriceTitle {
        /// 会员专享价 / Member price
        ///
        /// `MEMBER_PRICE`
        MemberPrice,
        /// 会员专享活动 / Member activity
        ///
        /// `MEMBER_ACTIVITY`
        MemberActivity,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MemberPriceTitle,
        MemberPrice = "MEMBER_PRICE",
        MemberActivity = "MEMBER_ACTIVITY",
    );

    /// 会员优惠栏目名称 / Title of the member offers section
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FavorModuleTitle {
        /// 会员优惠 / Member offers
        ///
        /// `FAVOR`
        Favor,
        /// 会员特权 / VIP privileges
        ///
        /// `VIP`
        Vip,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FavorModuleTitle,
        Favor = "FAVOR",
        Vip = "VIP",
    );

    /// 会员发票入口信息 / Fapiao entry of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Fapiao(ObjectBuilder);

    impl Fapiao {
        /// 发票跳转入口文案 / Text of the fapiao entry
        pub fn fapiao_jump_word(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_jump_word", value.into()))
        }

        /// 发票跳转的小程序AppID / AppID of the Mini Program that the fapiao entry opens
        pub fn fapiao_jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_jump_appid", value.into()))
        }

        /// 发票跳转的小程序路径 / Page path that the fapiao entry opens
        pub fn fapiao_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Fapiao);

    /// 会员专属咨询信息 / Personal consultant of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Guide(ObjectBuilder);

    impl Guide {
        /// 联系人名字 / Name of the contact person
        pub fn staff_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("staff_name", value.into()))
        }

        /// 联系人头像URL / URL of the contact's avatar
        pub fn head_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("head_image_url", value.into()))
        }

        /// 联系方式名称 / Kind of contact, such as its label
        pub fn contact_information_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_information_name", value.into()))
        }

        /// 联系方式内容 / Contact's value
        pub fn contact_information_value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_information_value", value.into()))
        }

        /// 联系电话 / Phone number of the consultant
        pub fn phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Guide);
}
