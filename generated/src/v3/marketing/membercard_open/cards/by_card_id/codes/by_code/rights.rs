//! 设置会员权益 · `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md by `cargo xtask regen`; do not edit.

/// Sets the points, offers, fapiao and other rights shown on one user's membership card.
///
/// 设置单个用户会员卡上展示的积分、优惠、发票等权益。
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
///
/// 设置会员权益 / Set a member's card rights · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012551213), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012729622) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::patch;
///
/// let request = patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .out_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "设置会员权益")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights")]
#[doc(alias = "patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights")]
#[doc(alias = "置会员权益")]
#[doc(alias = "会员权益")]
#[doc(alias = "员权益")]
#[doc(alias = "权益")]
#[doc(alias = "Set a members card rights")]
#[doc(alias = "members card rights")]
#[doc(alias = "s card rights")]
#[doc(alias = "card rights")]
#[doc(alias = "rights")]
pub fn patch(card_id: impl Into<String>, code: impl Into<String>) -> patch::Request {
    patch::Request::new([card_id.into(), code.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 设置会员权益. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 变更前的会员积分值 / Member's points before the change
        pub fn before_bonus_value(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("before_bonus_value", value.into()))
        }

        /// 会员积分值 / Member's points
        pub fn bonus_value(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("bonus_value", value.into()))
        }

        /// 会员积分变动值 / Change in the member's points
        pub fn add_bonus_value(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("add_bonus_value", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 是否发送积分变更通知 / Whether to notify the user of points changes
        pub fn need_inform_bonus(self, value: bool) -> Self {
            Self(self.0.body("need_inform_bonus", value))
        }

        /// 会员专享价文案 / Text of the member price entry
        pub fn member_price_word(self, value: impl Into<String>) -> Self {
            Self(self.0.body("member_price_word", value.into()))
        }

        /// 发票跳转入口文案 / Text of the fapiao entry
        pub fn fapiao_jump_word(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fapiao_jump_word", value.into()))
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
                "patch_v3_marketing_membercard_open_cards_card_id_codes_code_rights",
                Method::Patch,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/out_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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
