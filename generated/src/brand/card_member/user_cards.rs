//! 查询用户在品牌下所有会员卡 · `GET /brand/card-member/user-cards`
//!
//! Generated from docs/openapi/brand/card-member/user-cards.md by `cargo xtask regen`; do not edit.

/// Queries the brand's own membership cards that a user holds by OpenID, paged, optionally by state.
///
/// 品牌按OpenID分页查询用户持有的本品牌会员卡，可按状态筛选。
///
/// `GET /brand/card-member/user-cards`
///
/// 查询用户在品牌下所有会员卡 / List a user's membership cards (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015582718) · feature `brand-card-member` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::brand::card_member::user_cards::get;
///
/// let request = get().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").offset(0).limit(10);
/// ```
#[doc(alias = "查询用户在品牌下所有会员卡")]
#[doc(alias = "/brand/card-member/user-cards")]
#[doc(alias = "get_brand_card_member_user_cards")]
#[doc(alias = "询用户在品牌下所有会员卡")]
#[doc(alias = "用户在品牌下所有会员卡")]
#[doc(alias = "户在品牌下所有会员卡")]
#[doc(alias = "在品牌下所有会员卡")]
#[doc(alias = "品牌下所有会员卡")]
#[doc(alias = "牌下所有会员卡")]
#[doc(alias = "下所有会员卡")]
#[doc(alias = "所有会员卡")]
#[doc(alias = "有会员卡")]
#[doc(alias = "会员卡")]
#[doc(alias = "员卡")]
#[doc(alias = "List a users membership cards (brand)")]
#[doc(alias = "users membership cards (brand)")]
#[doc(alias = "s membership cards (brand)")]
#[doc(alias = "membership cards (brand)")]
#[doc(alias = "cards (brand)")]
#[doc(alias = "brand)")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户在品牌下所有会员卡. Created by [`get()`](super::get()).
    ///
    /// **Required**: `openid`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 用户会员卡状态 / State of the user's membership card
        pub fn user_card_state(self, value: impl Into<UserCardState>) -> Self {
            Self(self.0.query("user_card_state", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_brand_card_member_user_cards",
                Method::Get,
                "/brand/card-member/user-cards",
            )
            .query(&["openid", "user_card_state", "offset", "limit"])
            .required(&["/query/openid", "/query/offset", "/query/limit"])
            .response(
                &[
                    ("/data/*/phone_number", FieldEncoding::RsaOaep),
                    (
                        "/data/*/user_information/common_field_list/*/value",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/data/*/user_information/custom_field_list/*/user_chosen_values/*",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

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

    /// Response of 查询用户在品牌下所有会员卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 会员卡code / Code of the user's membership card
            ///
            /// Always present according to the docs.
            pub user_card_code: Option<String>,
            /// 会员卡模板ID / Membership card template ID
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
            pub card_picture_url: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            ///
            /// Always present according to the docs.
            pub brand_id: Option<String>,
            /// 会员卡类型 / Type of membership card
            ///
            /// Always present according to the docs.
            pub card_type: Option<CardType>,
            /// 手机号码 / Mobile phone number
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub phone_number: Option<Sensitive>,
            /// 会员等级 / Membership level
            pub level: Option<String>,
            /// 会员卡有效期 / Validity of the membership card
            ///
            /// Always present according to the docs.
            pub valid_date_information: Option<ValidDateInformation>,
            /// 领取时间，RFC 3339格式 / Time the membership card was claimed, in RFC 3339
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub pickup_time: Option<String>,
            /// 用户开卡时填写的信息 / Information the user fills in to open the card
            pub user_information: Option<UserInformation>,
            /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
            pub attach: Option<String>,
            /// 用户会员卡状态 / State of the user's membership card
            ///
            /// Always present according to the docs.
            pub user_card_state: Option<UserCardState>,
            /// 作废原因 / Reason for the invalidation
            pub invalid_reason: Option<String>,
            /// 作废时间，RFC 3339格式 / Time of the invalidation, in RFC 3339
            ///
            /// Format: `date-time`.
            pub invalid_time: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Format: `date-time`.
            pub create_time: Option<String>,
            /// 最后更新时间 / Time of the last modification
            ///
            /// Format: `date-time`.
            pub modify_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
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

        /// 会员卡类型 / Type of membership card
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
            ///
            /// Format: `date-time`.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Format: `date-time`.
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
