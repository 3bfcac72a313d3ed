//! 作废用户会员卡 · `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate.md by `cargo xtask regen`; do not edit.

/// 作废用户会员卡
///
/// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
///
/// 作废用户会员卡 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336983) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::invalidate::post;
///
/// let request = post("935202606181")
///     .brand_id("2062")
///     .card_id("CI20260618487")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .invalid_reason("示例说明");
/// ```
#[doc(alias = "作废用户会员卡")]
#[doc(alias = "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate")]
#[doc(alias = "post_v3_brand_partner_card_member_user_cards_user_card_code_invalidate")]
pub fn post(user_card_code: impl Into<String>) -> post::Request {
    post::Request::new([user_card_code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 作废用户会员卡; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `card_id`, `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `invalid_reason`
        pub fn invalid_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invalid_reason", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_partner_card_member_user_cards_user_card_code_invalidate",
                Verb::Post,
                "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",
            )
            .body(Body::Json)
            .query(&["brand_id", "card_id"])
            .required(&["/query/brand_id", "/query/card_id", "/body/openid"])
            .response(
                &[
                    ("/phone_number", Wire::RsaOaep),
                    ("/user_information/common_field_list/*/value", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 作废用户会员卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `user_card_code`
        ///
        /// Documented as always there.
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
        pub card_color: Option<String>,
        /// `card_picture_url`
        pub card_picture_url: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `card_type`
        ///
        /// Documented as always there.
        pub card_type: Option<response::CardType>,
        /// `phone_number`
        ///
        /// Sealed on the wire, opened by the client.
        pub phone_number: Option<Sensitive>,
        /// `level`
        pub level: Option<String>,
        /// `valid_date_information`
        ///
        /// Documented as always there.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// `pickup_time`
        ///
        /// Documented as always there.
        pub pickup_time: Option<String>,
        /// `user_information`
        pub user_information: Option<response::UserInformation>,
        /// `attach`
        pub attach: Option<String>,
        /// `user_card_state`
        ///
        /// Documented as always there.
        pub user_card_state: Option<response::UserCardState>,
        /// `invalid_reason`
        pub invalid_reason: Option<String>,
        /// `invalid_time`
        pub invalid_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
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
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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
            pub user_chosen_values: Vec<String>,
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
            /// `UNACTIVATED`
            Unactivated,
            /// `EFFECTIVE`
            Effective,
            /// `EXPIRED`
            Expired,
            /// `INVALID`
            Invalid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserCardState,
            Unactivated = "UNACTIVATED",
            Effective = "EFFECTIVE",
            Expired = "EXPIRED",
            Invalid = "INVALID",
        );
    }
}
