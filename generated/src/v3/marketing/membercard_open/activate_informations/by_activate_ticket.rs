//! 获取用户信息（跳转型激活） · `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/activate-informations/{activate_ticket}.md by `cargo xtask regen`; do not edit.

/// Obtains the user's details for a jump-type card activation by activation ticket.
///
/// 跳转型激活时，凭激活票据获取用户资料。
///
/// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
///
/// 获取用户信息（跳转型激活） / Get user details for jump-type activation · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012550779), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012727881) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::activate_informations::by_activate_ticket::get;
///
/// let request = get("aT7kD2mXw9QbT4vYcR5nLz8HsJ1pGe6UaFo3NiVx0ZqLtBy");
/// ```
#[doc(alias = "获取用户信息（跳转型激活）")]
#[doc(alias = "/v3/marketing/membercard-open/activate-informations/{activate_ticket}")]
#[doc(alias = "get_v3_marketing_membercard_open_activate_informations_activate_ticket")]
#[doc(alias = "取用户信息（跳转型激活）")]
#[doc(alias = "用户信息（跳转型激活）")]
#[doc(alias = "户信息（跳转型激活）")]
#[doc(alias = "信息（跳转型激活）")]
#[doc(alias = "息（跳转型激活）")]
#[doc(alias = "跳转型激活）")]
#[doc(alias = "转型激活）")]
#[doc(alias = "型激活）")]
#[doc(alias = "激活）")]
#[doc(alias = "活）")]
#[doc(alias = "Get user details for jump-type activation")]
#[doc(alias = "user details for jump-type activation")]
#[doc(alias = "details for jump-type activation")]
#[doc(alias = "jump-type activation")]
#[doc(alias = "activation")]
pub fn get(activate_ticket: impl Into<String>) -> get::Request {
    get::Request::new([activate_ticket.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取用户信息（跳转型激活）. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_marketing_membercard_open_activate_informations_activate_ticket",
            Method::Get,
            "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取用户信息（跳转型激活）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户昵称 / User's nickname
        pub nickname: Option<String>,
        /// 微信头像图片URL / URL of the user's WeChat avatar
        ///
        /// Format: `uri`.
        pub head_image_url: Option<String>,
        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub user_information: Option<response::UserInformation>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        nickname = "nickname",
        head_image_url = "head_image_url",
        user_information = "user_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
