//! 查询用户会员卡信息 · `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`, `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-cards/{user_card_code}.md by `cargo xtask regen`; do not edit.

/// Queries one user's membership card of a brand by card code.
///
/// 凭会员卡code查询用户在品牌下的单张会员卡。
///
/// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// 查询用户会员卡信息 / Query a user's membership card · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015336980) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::get;
///
/// let request = get("618400273915")
///     .brand_id("138624")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询用户会员卡信息")]
#[doc(alias = "/v3/brand/partner/card-member/user-cards/{user_card_code}")]
#[doc(alias = "get_v3_brand_partner_card_member_user_cards_user_card_code")]
#[doc(alias = "询用户会员卡信息")]
#[doc(alias = "用户会员卡信息")]
#[doc(alias = "户会员卡信息")]
#[doc(alias = "会员卡信息")]
#[doc(alias = "员卡信息")]
#[doc(alias = "卡信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a users membership card")]
#[doc(alias = "users membership card")]
#[doc(alias = "s membership card")]
#[doc(alias = "membership card")]
#[doc(alias = "card")]
pub fn get(user_card_code: impl Into<String>) -> get::Request {
    get::Request::new([user_card_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户会员卡信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`, `card_id`, `openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_partner_card_member_user_cards_user_card_code",
                Method::Get,
                "/v3/brand/partner/card-member/user-cards/{user_card_code}",
            )
            .query(&["brand_id", "card_id", "openid"])
            .required(&["/query/brand_id", "/query/card_id", "/query/openid"])
            .response(
                &[
                    ("/phone_number", FieldEncoding::RsaOaep),
                    ("/user_information/common_field_list/*/value", FieldEncoding::RsaOaep),
                    (
                        "/user_information/custom_field_list/*/user_chosen_values/*",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户会员卡信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code / Code of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_code: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 卡背景颜色 / Card's background colour
        pub card_color: Option<String>,
        /// 卡背景图URL / URL of the card's background picture
        ///
        /// Format: `uri`.
        pub card_picture_url: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 会员卡类型或证件类型 / Type of membership card or of identity document
        ///
        /// Always present according to the docs.
        pub card_type: Option<response::CardType>,
        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub phone_number: Option<Sensitive>,
        /// 会员等级 / Membership level
        pub level: Option<String>,
        /// 会员卡有效期 / Validity of the membership card
        ///
        /// Always present according to the docs.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// 领取时间，RFC 3339格式 / Time the membership card was claimed, in RFC 3339
        ///
        /// Always present according to the docs.
        pub pickup_time: Option<String>,
        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub user_information: Option<response::UserInformation>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 用户会员卡状态 / State of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_state: Option<response::UserCardState>,
        /// 作废原因 / Reason for the invalidation
        pub invalid_reason: Option<String>,
        /// 作废时间，RFC 3339格式 / Time of the invalidation, in RFC 3339
        pub invalid_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 会员卡类型或证件类型 / Type of membership card or of identity document
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardType {
            /// 付费会员卡 / Paid membership card
            ///
            /// `PURCHASE`
            Purchase,
            /// 普通会员卡 / Ordinary membership card
            ///
            /// `NORMAL`
            Normal,
            /// 储值会员卡 / Stored-value membership card
            ///
            /// `BALANCE`
            Balance,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardType,
            Purchase = "PURCHASE",
            Normal = "NORMAL",
            Balance = "BALANCE",
        );

        /// 会员卡有效期 / Validity of the membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ValidDateInformation {
            /// 有效期类型 / Type of validity period
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 可用（有效期）开始时间 / Start of the validity period
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            pub available_end_time: Option<String>,
            /// 生效（领取）后有效天数 / Days of validity, counted from taking effect or from receipt
            pub available_day_after_receive: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ValidDateInformation,
            r#type = "type",
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            available_day_after_receive = "available_day_after_receive",
        );

        /// 有效期类型 / Type of validity period
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 固定时间范围 / Fixed time range
            ///
            /// `FIX_TIME_RANGE`
            FixTimeRange,
            /// 固定时长 / Fixed term
            ///
            /// `FIX_TERM`
            FixTerm,
            /// 永久有效 / Permanently valid
            ///
            /// `PERMANENT`
            Permanent,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            FixTimeRange = "FIX_TIME_RANGE",
            FixTerm = "FIX_TERM",
            Permanent = "PERMANENT",
        );

        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserInformation {
            /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
            pub common_field_list: Vec<CommonFieldList>,
            /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
            pub custom_field_list: Vec<CustomFieldList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserInformation,
            common_field_list = "common_field_list",
            custom_field_list = "custom_field_list",
        );

        /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CommonFieldList {
            /// 通用字段名称 / Name of the common field
            pub name: Option<Name>,
            /// 字段值 / Value of the field
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub value: Option<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CommonFieldList,
            name = "name",
            value = "value",
        );

        /// 通用字段名称 / Name of the common field
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Name {
            /// 性别 / Sex
            ///
            /// `USER_FORM_FLAG_SEX`
            UserFormFlagSex,
            /// 姓名 / Name
            ///
            /// `USER_FORM_FLAG_NAME`
            UserFormFlagName,
            /// 生日 / Birthday
            ///
            /// `USER_FORM_FLAG_BIRTHDAY`
            UserFormFlagBirthday,
            /// 地址 / Address
            ///
            /// `USER_FORM_FLAG_ADDRESS`
            UserFormFlagAddress,
            /// 邮箱 / Email
            ///
            /// `USER_FORM_FLAG_EMAIL`
            UserFormFlagEmail,
            /// 城市 / City
            ///
            /// `USER_FORM_FLAG_CITY`
            UserFormFlagCity,
            /// A value unknown to this version.
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

        /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// 自定义字段名称 / Name of the custom field
            pub name: Option<String>,
            /// 用户选择的字段值列表 / Values the user chose for the field
            pub user_chosen_values: Vec<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            name = "name",
            user_chosen_values = "user_chosen_values",
        );

        /// 用户会员卡状态 / State of the user's membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserCardState {
            /// 未激活 / Not activated
            ///
            /// `UNACTIVATED`
            Unactivated,
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已失效 / Invalid
            ///
            /// `INVALID`
            Invalid,
            /// A value unknown to this version.
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

/// Modifies one user's membership card, such as its picture, level or validity.
///
/// 修改用户的单张会员卡，如卡面图片、等级或有效期。
///
/// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// 修改用户会员卡信息 / Modify a user's membership card · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015336985) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_cards::by_user_card_code::patch;
///
/// let request = patch("618400273915")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .attach("store=JXL-001");
/// ```
#[doc(alias = "修改用户会员卡信息")]
#[doc(alias = "/v3/brand/partner/card-member/user-cards/{user_card_code}")]
#[doc(alias = "patch_v3_brand_partner_card_member_user_cards_user_card_code")]
#[doc(alias = "改用户会员卡信息")]
#[doc(alias = "用户会员卡信息")]
#[doc(alias = "户会员卡信息")]
#[doc(alias = "会员卡信息")]
#[doc(alias = "员卡信息")]
#[doc(alias = "卡信息")]
#[doc(alias = "信息")]
#[doc(alias = "Modify a users membership card")]
#[doc(alias = "users membership card")]
#[doc(alias = "s membership card")]
#[doc(alias = "membership card")]
#[doc(alias = "card")]
pub fn patch(user_card_code: impl Into<String>) -> patch::Request {
    patch::Request::new([user_card_code.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改用户会员卡信息. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `card_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 卡背景颜色 / Card's background colour
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_color", value.into()))
        }

        /// 卡背景图URL / URL of the card's background picture
        ///
        /// Format: `uri`.
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_picture_url", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted by the client.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone_number", value.into()))
        }

        /// 会员等级 / Membership level
        pub fn level(self, value: impl Into<String>) -> Self {
            Self(self.0.body("level", value.into()))
        }

        /// 会员卡有效期 / Validity of the membership card
        pub fn valid_date_information(self, value: ValidDateInformation) -> Self {
            Self(self.0.body("valid_date_information", value))
        }

        /// 领取时间，RFC 3339格式 / Time the membership card was claimed, in RFC 3339
        pub fn pickup_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pickup_time", value.into()))
        }

        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub fn user_information(self, value: UserInformation) -> Self {
            Self(self.0.body("user_information", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_brand_partner_card_member_user_cards_user_card_code",
                Method::Patch,
                "/v3/brand/partner/card-member/user-cards/{user_card_code}",
            )
            .body(Body::Json)
            .required(&["/query/card_id", "/body/valid_date_information/type"])
            .request(
                &[
                    ("/body/phone_number", FieldEncoding::RsaOaep),
                    (
                        "/body/user_information/common_field_list/*/value",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/user_information/custom_field_list/*/user_chosen_values/*",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            )
            .response(
                &[
                    ("/phone_number", FieldEncoding::RsaOaep),
                    ("/user_information/common_field_list/*/value", FieldEncoding::RsaOaep),
                    (
                        "/user_information/custom_field_list/*/user_chosen_values/*",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 会员卡有效期 / Validity of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ValidDateInformation(ObjectBuilder);

    impl ValidDateInformation {
        /// 有效期类型 / Type of validity period
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 可用（有效期）开始时间 / Start of the validity period
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// 生效（领取）后有效天数 / Days of validity, counted from taking effect or from receipt
        pub fn available_day_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_day_after_receive", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ValidDateInformation);

    /// 有效期类型 / Type of validity period
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 固定时间范围 / Fixed time range
        ///
        /// `FIX_TIME_RANGE`
        FixTimeRange,
        /// 固定时长 / Fixed term
        ///
        /// `FIX_TERM`
        FixTerm,
        /// 永久有效 / Permanently valid
        ///
        /// `PERMANENT`
        Permanent,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    );

    /// 用户开卡时填写的信息 / Information the user fills in to open the card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UserInformation(ObjectBuilder);

    impl UserInformation {
        /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
        pub fn common_field_list(
            self,
            values: impl IntoIterator<Item = CommonFieldList>,
        ) -> Self {
            Self(self.0.set("common_field_list", list::<CommonFieldList>(values)))
        }

        /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
        pub fn custom_field_list(
            self,
            values: impl IntoIterator<Item = CustomFieldList>,
        ) -> Self {
            Self(self.0.set("custom_field_list", list::<CustomFieldList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UserInformation);

    /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CommonFieldList(ObjectBuilder);

    impl CommonFieldList {
        /// 通用字段名称 / Name of the common field
        pub fn name(self, value: impl Into<Name>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 字段值 / Value of the field
        ///
        /// Encrypted by the client.
        pub fn value(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("value", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CommonFieldList);

    /// 通用字段名称 / Name of the common field
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Name {
        /// 性别 / Sex
        ///
        /// `USER_FORM_FLAG_SEX`
        UserFormFlagSex,
        /// 姓名 / Name
        ///
        /// `USER_FORM_FLAG_NAME`
        UserFormFlagName,
        /// 生日 / Birthday
        ///
        /// `USER_FORM_FLAG_BIRTHDAY`
        UserFormFlagBirthday,
        /// 地址 / Address
        ///
        /// `USER_FORM_FLAG_ADDRESS`
        UserFormFlagAddress,
        /// 邮箱 / Email
        ///
        /// `USER_FORM_FLAG_EMAIL`
        UserFormFlagEmail,
        /// 城市 / City
        ///
        /// `USER_FORM_FLAG_CITY`
        UserFormFlagCity,
        /// A value unknown to this version.
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

    /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CustomFieldList(ObjectBuilder);

    impl CustomFieldList {
        /// 自定义字段名称 / Name of the custom field
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 用户选择的字段值列表 / Values the user chose for the field
        pub fn user_chosen_values(
            self,
            values: impl IntoIterator<Item = impl Into<Sensitive>>,
        ) -> Self {
            Self(self.0.set("user_chosen_values", list::<Sensitive>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomFieldList);

    /// Response of 修改用户会员卡信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code / Code of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_code: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 卡背景颜色 / Card's background colour
        pub card_color: Option<String>,
        /// 卡背景图URL / URL of the card's background picture
        ///
        /// Format: `uri`.
        pub card_picture_url: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 会员卡类型或证件类型 / Type of membership card or of identity document
        ///
        /// Always present according to the docs.
        pub card_type: Option<response::CardType>,
        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub phone_number: Option<Sensitive>,
        /// 会员等级 / Membership level
        pub level: Option<String>,
        /// 会员卡有效期 / Validity of the membership card
        ///
        /// Always present according to the docs.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// 领取时间，RFC 3339格式 / Time the membership card was claimed, in RFC 3339
        ///
        /// Always present according to the docs.
        pub pickup_time: Option<String>,
        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub user_information: Option<response::UserInformation>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 用户会员卡状态 / State of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_state: Option<response::UserCardState>,
        /// 作废原因 / Reason for the invalidation
        pub invalid_reason: Option<String>,
        /// 作废时间，RFC 3339格式 / Time of the invalidation, in RFC 3339
        pub invalid_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 会员卡类型或证件类型 / Type of membership card or of identity document
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardType {
            /// 付费会员卡 / Paid membership card
            ///
            /// `PURCHASE`
            Purchase,
            /// 普通会员卡 / Ordinary membership card
            ///
            /// `NORMAL`
            Normal,
            /// 储值会员卡 / Stored-value membership card
            ///
            /// `BALANCE`
            Balance,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardType,
            Purchase = "PURCHASE",
            Normal = "NORMAL",
            Balance = "BALANCE",
        );

        /// 会员卡有效期 / Validity of the membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ValidDateInformation {
            /// 有效期类型 / Type of validity period
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 可用（有效期）开始时间 / Start of the validity period
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            pub available_end_time: Option<String>,
            /// 生效（领取）后有效天数 / Days of validity, counted from taking effect or from receipt
            pub available_day_after_receive: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ValidDateInformation,
            r#type = "type",
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            available_day_after_receive = "available_day_after_receive",
        );

        /// 有效期类型 / Type of validity period
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 固定时间范围 / Fixed time range
            ///
            /// `FIX_TIME_RANGE`
            FixTimeRange,
            /// 固定时长 / Fixed term
            ///
            /// `FIX_TERM`
            FixTerm,
            /// 永久有效 / Permanently valid
            ///
            /// `PERMANENT`
            Permanent,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            FixTimeRange = "FIX_TIME_RANGE",
            FixTerm = "FIX_TERM",
            Permanent = "PERMANENT",
        );

        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserInformation {
            /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
            pub common_field_list: Vec<CommonFieldList>,
            /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
            pub custom_field_list: Vec<CustomFieldList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserInformation,
            common_field_list = "common_field_list",
            custom_field_list = "custom_field_list",
        );

        /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CommonFieldList {
            /// 通用字段名称 / Name of the common field
            pub name: Option<Name>,
            /// 字段值 / Value of the field
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub value: Option<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CommonFieldList,
            name = "name",
            value = "value",
        );

        /// 通用字段名称 / Name of the common field
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Name {
            /// 性别 / Sex
            ///
            /// `USER_FORM_FLAG_SEX`
            UserFormFlagSex,
            /// 姓名 / Name
            ///
            /// `USER_FORM_FLAG_NAME`
            UserFormFlagName,
            /// 生日 / Birthday
            ///
            /// `USER_FORM_FLAG_BIRTHDAY`
            UserFormFlagBirthday,
            /// 地址 / Address
            ///
            /// `USER_FORM_FLAG_ADDRESS`
            UserFormFlagAddress,
            /// 邮箱 / Email
            ///
            /// `USER_FORM_FLAG_EMAIL`
            UserFormFlagEmail,
            /// 城市 / City
            ///
            /// `USER_FORM_FLAG_CITY`
            UserFormFlagCity,
            /// A value unknown to this version.
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

        /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// 自定义字段名称 / Name of the custom field
            pub name: Option<String>,
            /// 用户选择的字段值列表 / Values the user chose for the field
            pub user_chosen_values: Vec<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            name = "name",
            user_chosen_values = "user_chosen_values",
        );

        /// 用户会员卡状态 / State of the user's membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserCardState {
            /// 未激活 / Not activated
            ///
            /// `UNACTIVATED`
            Unactivated,
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已失效 / Invalid
            ///
            /// `INVALID`
            Invalid,
            /// A value unknown to this version.
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
