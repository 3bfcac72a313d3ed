//! 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON) · `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
//!
//! Generated from docs/webhook/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON)
///
/// 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `user_card_code`
    pub user_card_code: Option<String>,
    /// `card_id`
    ///
    /// Documented as always there.
    pub card_id: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `card_color`
    ///
    /// Documented as always there.
    pub card_color: Option<String>,
    /// `card_picture_url`
    ///
    /// Documented as always there.
    pub card_picture_url: Option<String>,
    /// `brand_id`
    ///
    /// Documented as always there.
    pub brand_id: Option<String>,
    /// `card_type`
    ///
    /// Documented as always there.
    pub card_type: Option<CardType>,
    /// `phone_number`
    ///
    /// Sealed on the wire, opened by the client.
    pub phone_number: Option<Sensitive>,
    /// `level`
    pub level: Option<String>,
    /// `valid_date_information`
    ///
    /// Documented as always there.
    pub valid_date_information: Option<ValidDateInformation>,
    /// `pickup_time`
    ///
    /// Documented as always there.
    pub pickup_time: Option<String>,
    /// `user_information`
    pub user_information: Option<UserInformation>,
    /// `attach`
    pub attach: Option<String>,
    /// `user_card_state`
    ///
    /// Documented as always there.
    pub user_card_state: Option<UserCardState>,
    /// `invalid_reason`
    pub invalid_reason: Option<String>,
    /// `invalid_time`
    pub invalid_time: Option<String>,
    /// `create_time`
    ///
    /// Documented as always there.
    pub create_time: Option<String>,
    /// `modify_time`
    ///
    /// Documented as always there.
    pub modify_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    user_card_code = "user_card_code",
    card_id = "card_id",
    openid = "openid",
    card_color = "card_color",
    card_picture_url = "card_picture_url",
    brand_id = "brand_id",
    card_type = "card_type",
    phone_number = "phone_number",
    level = "level",
    valid_date_information = "valid_date_information",
    pickup_time = "pickup_time",
    user_information = "user_information",
    attach = "attach",
    user_card_state = "user_card_state",
    invalid_reason = "invalid_reason",
    invalid_time = "invalid_time",
    create_time = "create_time",
    modify_time = "modify_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[
        ("/phone_number", Wire::RsaOaep),
        ("/user_information/common_field_list/*/value", Wire::RsaOaep),
        ("/user_information/custom_field_list/*/user_chosen_values/*", Wire::RsaOaep),
    ];
}

/// CardType
#[derive(Clone)]
#[non_exhaustive]
pub enum CardType {
    /// `PURCHASE`
    Purchase,
    /// `NORMAL`
    Normal,
    /// `BALANCE`
    Balance,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CardType,
    Purchase = "PURCHASE",
    Normal = "NORMAL",
    Balance = "BALANCE",
);

/// ValidDateInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidDateInformation {
    /// `type`
    ///
    /// Documented as always there.
    pub r#type: Option<Type>,
    /// `available_begin_time`
    pub available_begin_time: Option<String>,
    /// `available_end_time`
    pub available_end_time: Option<String>,
    /// `available_day_after_receive`
    pub available_day_after_receive: Option<i64>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    ValidDateInformation,
    r#type = "type",
    available_begin_time = "available_begin_time",
    available_end_time = "available_end_time",
    available_day_after_receive = "available_day_after_receive",
);

/// Type
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `FIX_TIME_RANGE`
    FixTimeRange,
    /// `FIX_TERM`
    FixTerm,
    /// `PERMANENT`
    Permanent,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Type,
    FixTimeRange = "FIX_TIME_RANGE",
    FixTerm = "FIX_TERM",
    Permanent = "PERMANENT",
);

/// UserInformation
#[derive(Clone)]
#[non_exhaustive]
pub struct UserInformation {
    /// `common_field_list`
    pub common_field_list: Vec<CommonFieldList>,
    /// `custom_field_list`
    pub custom_field_list: Vec<CustomFieldList>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    UserInformation,
    common_field_list = "common_field_list",
    custom_field_list = "custom_field_list",
);

/// CommonFieldList
#[derive(Clone)]
#[non_exhaustive]
pub struct CommonFieldList {
    /// `name`
    pub name: Option<Name>,
    /// `value`
    ///
    /// Sealed on the wire, opened by the client.
    pub value: Option<Sensitive>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    CommonFieldList,
    name = "name",
    value = "value",
);

/// Name
#[derive(Clone)]
#[non_exhaustive]
pub enum Name {
    /// `USER_FORM_FLAG_SEX`
    UserFormFlagSex,
    /// `USER_FORM_FLAG_NAME`
    UserFormFlagName,
    /// `USER_FORM_FLAG_BIRTHDAY`
    UserFormFlagBirthday,
    /// `USER_FORM_FLAG_ADDRESS`
    UserFormFlagAddress,
    /// `USER_FORM_FLAG_EMAIL`
    UserFormFlagEmail,
    /// `USER_FORM_FLAG_CITY`
    UserFormFlagCity,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    Name,
    UserFormFlagSex = "USER_FORM_FLAG_SEX",
    UserFormFlagName = "USER_FORM_FLAG_NAME",
    UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
    UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
    UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
    UserFormFlagCity = "USER_FORM_FLAG_CITY",
);

/// CustomFieldList
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomFieldList {
    /// `name`
    pub name: Option<String>,
    /// `user_chosen_values`
    pub user_chosen_values: Vec<Sensitive>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    CustomFieldList,
    name = "name",
    user_chosen_values = "user_chosen_values",
);

/// UserCardState
#[derive(Clone)]
#[non_exhaustive]
pub enum UserCardState {
    /// `NOT_EFFECTIVE`
    NotEffective,
    /// `EFFECTIVE`
    Effective,
    /// `EXPIRED`
    Expired,
    /// `UNAVAILABLE`
    Unavailable,
    /// `DELETE`
    Delete,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    UserCardState,
    NotEffective = "NOT_EFFECTIVE",
    Effective = "EFFECTIVE",
    Expired = "EXPIRED",
    Unavailable = "UNAVAILABLE",
    Delete = "DELETE",
);
