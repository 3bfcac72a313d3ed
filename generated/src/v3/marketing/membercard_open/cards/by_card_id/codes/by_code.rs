//! 查询用户会员卡信息 · `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}.md by `cargo xtask regen`; do not edit.

/// Queries one user's membership card of a merchant by card ID and member code.
///
/// 按会员卡ID和会员code查询商户的单个用户会员卡。
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// 查询用户会员卡信息 / Query a user's membership card by code · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012547768), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012709442) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::get;
///
/// let request = get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618");
/// ```
#[doc(alias = "查询用户会员卡信息")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}")]
#[doc(alias = "get_v3_marketing_membercard_open_cards_card_id_codes_code")]
#[doc(alias = "询用户会员卡信息")]
#[doc(alias = "用户会员卡信息")]
#[doc(alias = "户会员卡信息")]
#[doc(alias = "会员卡信息")]
#[doc(alias = "员卡信息")]
#[doc(alias = "卡信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a users membership card by code")]
#[doc(alias = "users membership card by code")]
#[doc(alias = "s membership card by code")]
#[doc(alias = "membership card by code")]
#[doc(alias = "card by code")]
#[doc(alias = "code")]
pub fn get(card_id: impl Into<String>, code: impl Into<String>) -> get::Request {
    get::Request::new([card_id.into(), code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户会员卡信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_marketing_membercard_open_cards_card_id_codes_code",
            Method::Get,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户会员卡信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡模板ID / Membership card template ID
        pub card_id: Option<String>,
        /// 会员卡code / Code of the membership card
        pub code: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 会员卡编号 / Membership card number
        pub membership_number: Option<String>,
        /// 会员等级 / Membership level
        pub level: Option<String>,
        /// 用户昵称 / User's nickname
        pub nickname: Option<String>,
        /// 微信头像图片URL / URL of the user's WeChat avatar
        ///
        /// Format: `uri`.
        pub head_image_url: Option<String>,
        /// 会员卡背景图URL / URL of the membership card's background picture
        pub background_picture_url: Option<String>,
        /// 用户储值余额 / User's stored-value balance
        pub balance: Option<i64>,
        /// 用户会员卡状态 / State of the user's membership card
        pub user_card_status: Option<response::UserCardStatus>,
        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub user_information: Option<response::UserInformation>,
        /// 会员积分值 / Member's points
        pub bonus_value: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        code = "code",
        openid = "openid",
        membership_number = "membership_number",
        level = "level",
        nickname = "nickname",
        head_image_url = "head_image_url",
        background_picture_url = "background_picture_url",
        balance = "balance",
        user_card_status = "user_card_status",
        user_information = "user_information",
        bonus_value = "bonus_value",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 用户会员卡状态 / State of the user's membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserCardStatus {
            /// 未激活 / Not activated
            ///
            /// `NOT_ACTIVATE`
            NotActivate,
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已过期 / Expired
            ///
            /// `EXPIRE`
            Expire,
            /// 不可用 / Unavailable
            ///
            /// `UNAVAILABLE`
            Unavailable,
            /// 已删除 / Deleted
            ///
            /// `DELETE`
            Delete,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserCardStatus,
            NotActivate = "NOT_ACTIVATE",
            Effective = "EFFECTIVE",
            Expire = "EXPIRE",
            Unavailable = "UNAVAILABLE",
            Delete = "DELETE",
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
            pub value: Option<String>,
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
            /// 手机号 / Mobile phone number
            ///
            /// `USER_FORM_FLAG_MOBILE`
            UserFormFlagMobile,
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
            UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
            /// 字段值 / Value of the field
            pub value: Option<String>,
            /// 字段值列表 / Values of the field
            pub value_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            name = "name",
            value = "value",
            value_list = "value_list",
        );
    }
}

/// Modifies one user's membership card of a merchant, such as its picture, level or balance, by card ID and member code.
///
/// 按会员卡ID和会员code修改商户的单个用户会员卡，如卡面、等级或储值。
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// 修改用户会员卡信息 / Modify a user's membership card by code · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012549292), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012709735) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::patch;
///
/// let request = patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .membership_number("JX20260618001")
///     .background_picture_url(
///         "https://wxpaylogo.qpic.cn/wxpaylogo/Lm7cWp2ZsGq8VhX4tKf1NyRb6JdEo9QaUi3TwMx5/0",
///     )
///     .level("银卡会员")
///     .out_request_no("REQ20260618103542001")
///     .balance_information(
///         patch::BalanceInformation::default()
///             .before_balance(48000)
///             .balance(68000)
///             .add_balance(20000)
///             .balance_remark("储值200元"),
///     )
///     .need_inform_balance(true)
///     .need_inform_level(true);
/// ```
#[doc(alias = "修改用户会员卡信息")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}")]
#[doc(alias = "patch_v3_marketing_membercard_open_cards_card_id_codes_code")]
#[doc(alias = "改用户会员卡信息")]
#[doc(alias = "用户会员卡信息")]
#[doc(alias = "户会员卡信息")]
#[doc(alias = "会员卡信息")]
#[doc(alias = "员卡信息")]
#[doc(alias = "卡信息")]
#[doc(alias = "信息")]
#[doc(alias = "Modify a users membership card by code")]
#[doc(alias = "users membership card by code")]
#[doc(alias = "s membership card by code")]
#[doc(alias = "membership card by code")]
#[doc(alias = "card by code")]
#[doc(alias = "code")]
pub fn patch(card_id: impl Into<String>, code: impl Into<String>) -> patch::Request {
    patch::Request::new([card_id.into(), code.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改用户会员卡信息. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 会员卡编号 / Membership card number
        pub fn membership_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("membership_number", value.into()))
        }

        /// 会员卡背景图URL / URL of the membership card's background picture
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("background_picture_url", value.into()))
        }

        /// 会员等级 / Membership level
        pub fn level(self, value: impl Into<String>) -> Self {
            Self(self.0.body("level", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 储值变更信息 / Change of the stored value
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.body("balance_information", value))
        }

        /// 是否发送储值变更通知 / Whether to notify the user of stored-value changes
        pub fn need_inform_balance(self, value: bool) -> Self {
            Self(self.0.body("need_inform_balance", value))
        }

        /// 是否发送等级变更通知 / Whether to notify the user of level changes
        pub fn need_inform_level(self, value: bool) -> Self {
            Self(self.0.body("need_inform_level", value))
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
                "patch_v3_marketing_membercard_open_cards_card_id_codes_code",
                Method::Patch,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/balance_information/before_balance",
                    "/body/balance_information/balance",
                    "/body/balance_information/add_balance",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 储值变更信息 / Change of the stored value
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BalanceInformation(ObjectBuilder);

    impl BalanceInformation {
        /// 变更前的储值余额 / Stored-value balance before the change
        ///
        /// **Required.**
        pub fn before_balance(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("before_balance", value.into()))
        }

        /// 变更后的储值余额 / Stored-value balance after the change
        ///
        /// **Required.**
        pub fn balance(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("balance", value.into()))
        }

        /// 储值余额变动值 / Change in the stored-value balance
        ///
        /// **Required.**
        pub fn add_balance(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("add_balance", value.into()))
        }

        /// 储值余额变动备注 / Remark on the change of the stored-value balance
        pub fn balance_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BalanceInformation);
}
