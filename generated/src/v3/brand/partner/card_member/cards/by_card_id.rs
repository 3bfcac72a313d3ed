//! 查询会员卡模板信息 · `GET /v3/brand/partner/card-member/cards/{card_id}`, `DELETE /v3/brand/partner/card-member/cards/{card_id}`, `PATCH /v3/brand/partner/card-member/cards/{card_id}`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/cards/{card_id}.md by `cargo xtask regen`; do not edit.

/// 查询会员卡模板信息
///
/// `GET /v3/brand/partner/card-member/cards/{card_id}`
///
/// 查询会员卡模板信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336974) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::get;
///
/// let request = get("CI20260618487").brand_id("2062");
/// ```
#[doc(alias = "查询会员卡模板信息")]
#[doc(alias = "/v3/brand/partner/card-member/cards/{card_id}")]
#[doc(alias = "get_v3_brand_partner_card_member_cards_card_id")]
pub fn get(card_id: impl Into<String>) -> get::Request {
    get::Request::new([card_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询会员卡模板信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_partner_card_member_cards_card_id",
                Verb::Get,
                "/v3/brand/partner/card-member/cards/{card_id}",
            )
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询会员卡模板信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `card_type`
        ///
        /// Documented as always there.
        pub card_type: Option<response::CardType>,
        /// `card_title`
        ///
        /// Documented as always there.
        pub card_title: Option<String>,
        /// `card_color`
        ///
        /// Documented as always there.
        pub card_color: Option<String>,
        /// `card_picture_url`
        ///
        /// Documented as always there.
        pub card_picture_url: Option<String>,
        /// `code_mode`
        ///
        /// Documented as always there.
        pub code_mode: Option<response::CodeMode>,
        /// `code_type`
        ///
        /// Documented as always there.
        pub code_type: Option<response::CodeType>,
        /// `code_jump_information`
        pub code_jump_information: Option<response::CodeJumpInformation>,
        /// `benefits`
        ///
        /// Documented as always there.
        pub benefits: Option<String>,
        /// `notify_url`
        ///
        /// Documented as always there.
        pub notify_url: Option<String>,
        /// `need_pinned`
        pub need_pinned: Option<bool>,
        /// `need_display_level`
        pub need_display_level: Option<bool>,
        /// `init_level`
        pub init_level: Option<String>,
        /// `service_phone`
        pub service_phone: Option<String>,
        /// `legal_agreement`
        pub legal_agreement: Option<String>,
        /// `valid_date_information`
        ///
        /// Documented as always there.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// `points_information`
        pub points_information: Option<response::PointsInformation>,
        /// `balance_information`
        pub balance_information: Option<response::BalanceInformation>,
        /// `purchase_information`
        pub purchase_information: Option<response::PurchaseInformation>,
        /// `user_information`
        pub user_information: Option<response::UserInformation>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        brand_id = "brand_id",
        appid = "appid",
        card_type = "card_type",
        card_title = "card_title",
        card_color = "card_color",
        card_picture_url = "card_picture_url",
        code_mode = "code_mode",
        code_type = "code_type",
        code_jump_information = "code_jump_information",
        benefits = "benefits",
        notify_url = "notify_url",
        need_pinned = "need_pinned",
        need_display_level = "need_display_level",
        init_level = "init_level",
        service_phone = "service_phone",
        legal_agreement = "legal_agreement",
        valid_date_information = "valid_date_information",
        points_information = "points_information",
        balance_information = "balance_information",
        purchase_information = "purchase_information",
        user_information = "user_information",
        state = "state",
        create_time = "create_time",
        update_time = "update_time",
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

        /// CodeMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// `MERCHANT_ALLOCATE`
            MerchantAllocate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantAllocate = "MERCHANT_ALLOCATE",
        );

        /// CodeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// `NONE_CODE`
            NoneCode,
            /// `BAR_CODE`
            BarCode,
            /// `QR_CODE`
            QrCode,
            /// `BAR_CODE_AND_QR_CODE`
            BarCodeAndQrCode,
            /// `JUMP_MINI_PROGRAM`
            JumpMiniProgram,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            NoneCode = "NONE_CODE",
            BarCode = "BAR_CODE",
            QrCode = "QR_CODE",
            BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
            JumpMiniProgram = "JUMP_MINI_PROGRAM",
        );

        /// CodeJumpInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CodeJumpInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CodeJumpInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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

        /// PointsInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PointsInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PointsInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// BalanceInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// PurchaseInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PurchaseInformation {
            /// `price`
            pub price: Option<i64>,
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PurchaseInformation,
            price = "price",
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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
        pub enum CommonFieldList {
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
            CommonFieldList,
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
            /// `type`
            pub r#type: Option<CustomFieldListType>,
            /// `name`
            pub name: Option<String>,
            /// `values`
            pub values: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            r#type = "type",
            name = "name",
            values = "values",
        );

        /// CustomFieldListType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomFieldListType {
            /// `CHECK_BOX`
            CheckBox,
            /// `RADIO`
            Radio,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            CheckBox = "CHECK_BOX",
            Radio = "RADIO",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `CARD_EFFECTIVE`
            CardEffective,
            /// `CARD_INVALID`
            CardInvalid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            CardEffective = "CARD_EFFECTIVE",
            CardInvalid = "CARD_INVALID",
        );
    }
}

/// 删除会员卡模板
///
/// `DELETE /v3/brand/partner/card-member/cards/{card_id}`
///
/// 删除会员卡模板 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336972) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::delete;
///
/// let request = delete("CI20260618487").brand_id("2062");
/// ```
#[doc(alias = "删除会员卡模板")]
#[doc(alias = "/v3/brand/partner/card-member/cards/{card_id}")]
#[doc(alias = "delete_v3_brand_partner_card_member_cards_card_id")]
pub fn delete(card_id: impl Into<String>) -> delete::Request {
    delete::Request::new([card_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::model::*;

    /// A request of 删除会员卡模板; [`delete()`](super::delete()) makes one.
    ///
    /// **Required**: `brand_id`.
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_brand_partner_card_member_cards_card_id",
                Verb::Delete,
                "/v3/brand/partner/card-member/cards/{card_id}",
            )
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 删除会员卡模板.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `card_type`
        ///
        /// Documented as always there.
        pub card_type: Option<response::CardType>,
        /// `card_title`
        ///
        /// Documented as always there.
        pub card_title: Option<String>,
        /// `card_color`
        ///
        /// Documented as always there.
        pub card_color: Option<String>,
        /// `card_picture_url`
        ///
        /// Documented as always there.
        pub card_picture_url: Option<String>,
        /// `code_mode`
        ///
        /// Documented as always there.
        pub code_mode: Option<response::CodeMode>,
        /// `code_type`
        ///
        /// Documented as always there.
        pub code_type: Option<response::CodeType>,
        /// `code_jump_information`
        pub code_jump_information: Option<response::CodeJumpInformation>,
        /// `benefits`
        ///
        /// Documented as always there.
        pub benefits: Option<String>,
        /// `notify_url`
        ///
        /// Documented as always there.
        pub notify_url: Option<String>,
        /// `need_pinned`
        pub need_pinned: Option<bool>,
        /// `need_display_level`
        pub need_display_level: Option<bool>,
        /// `init_level`
        pub init_level: Option<String>,
        /// `service_phone`
        pub service_phone: Option<String>,
        /// `legal_agreement`
        pub legal_agreement: Option<String>,
        /// `valid_date_information`
        ///
        /// Documented as always there.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// `points_information`
        pub points_information: Option<response::PointsInformation>,
        /// `balance_information`
        pub balance_information: Option<response::BalanceInformation>,
        /// `purchase_information`
        pub purchase_information: Option<response::PurchaseInformation>,
        /// `user_information`
        pub user_information: Option<response::UserInformation>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        brand_id = "brand_id",
        appid = "appid",
        card_type = "card_type",
        card_title = "card_title",
        card_color = "card_color",
        card_picture_url = "card_picture_url",
        code_mode = "code_mode",
        code_type = "code_type",
        code_jump_information = "code_jump_information",
        benefits = "benefits",
        notify_url = "notify_url",
        need_pinned = "need_pinned",
        need_display_level = "need_display_level",
        init_level = "init_level",
        service_phone = "service_phone",
        legal_agreement = "legal_agreement",
        valid_date_information = "valid_date_information",
        points_information = "points_information",
        balance_information = "balance_information",
        purchase_information = "purchase_information",
        user_information = "user_information",
        state = "state",
        create_time = "create_time",
        update_time = "update_time",
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

        /// CodeMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// `MERCHANT_ALLOCATE`
            MerchantAllocate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantAllocate = "MERCHANT_ALLOCATE",
        );

        /// CodeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// `NONE_CODE`
            NoneCode,
            /// `BAR_CODE`
            BarCode,
            /// `QR_CODE`
            QrCode,
            /// `BAR_CODE_AND_QR_CODE`
            BarCodeAndQrCode,
            /// `JUMP_MINI_PROGRAM`
            JumpMiniProgram,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            NoneCode = "NONE_CODE",
            BarCode = "BAR_CODE",
            QrCode = "QR_CODE",
            BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
            JumpMiniProgram = "JUMP_MINI_PROGRAM",
        );

        /// CodeJumpInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CodeJumpInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CodeJumpInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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

        /// PointsInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PointsInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PointsInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// BalanceInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// PurchaseInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PurchaseInformation {
            /// `price`
            pub price: Option<i64>,
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PurchaseInformation,
            price = "price",
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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
        pub enum CommonFieldList {
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
            CommonFieldList,
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
            /// `type`
            pub r#type: Option<CustomFieldListType>,
            /// `name`
            pub name: Option<String>,
            /// `values`
            pub values: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            r#type = "type",
            name = "name",
            values = "values",
        );

        /// CustomFieldListType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomFieldListType {
            /// `CHECK_BOX`
            CheckBox,
            /// `RADIO`
            Radio,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            CheckBox = "CHECK_BOX",
            Radio = "RADIO",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `CARD_EFFECTIVE`
            CardEffective,
            /// `CARD_INVALID`
            CardInvalid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            CardEffective = "CARD_EFFECTIVE",
            CardInvalid = "CARD_INVALID",
        );
    }
}

/// 修改会员卡模板信息
///
/// `PATCH /v3/brand/partner/card-member/cards/{card_id}`
///
/// 修改会员卡模板信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015336977) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::patch;
///
/// let request = patch("CI20260618487")
///     .brand_id("2062")
///     .card_title("春茶节")
///     .card_color("Color020")
///     .card_picture_url("https://pay.example.com/wechat/notices")
///     .code_jump_information(
///         patch::CodeJumpInformation::default()
///             .jump_appid("wx5f0c1a9e7b3d2846")
///             .jump_path("pages/tea/index?from=pay"),
///     )
///     .benefits("示例B775")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .need_pinned(true)
///     .need_display_level(true)
///     .init_level("示例IL664")
///     .service_phone("02800000000")
///     .legal_agreement("示例LA981")
///     .valid_date_information(
///         patch::ValidDateInformation::default()
///             .r#type(patch::Type::FixTimeRange)
///             .available_begin_time("2026-06-18T10:35:42+08:00")
///             .available_end_time("2026-06-18T10:35:42+08:00")
///             .available_day_after_receive(1),
///     )
///     .points_information(
///         patch::PointsInformation::default()
///             .jump_appid("wx5f0c1a9e7b3d2846")
///             .jump_path("pages/tea/index?from=pay"),
///     )
///     .balance_information(
///         patch::BalanceInformation::default()
///             .jump_appid("wx5f0c1a9e7b3d2846")
///             .jump_path("pages/tea/index?from=pay"),
///     )
///     .purchase_information(
///         patch::PurchaseInformation::default()
///             .price(35200)
///             .jump_appid("wx5f0c1a9e7b3d2846")
///             .jump_path("pages/tea/index?from=pay"),
///     )
///     .user_information(
///         patch::UserInformation::default()
///             .common_field_list([patch::CommonFieldList::UserFormFlagSex])
///             .custom_field_list([
///                 patch::CustomFieldList::default()
///                     .r#type(patch::CustomFieldListType::CheckBox)
///                     .name("春茶节")
///                     .values(["示例V733"]),
///             ]),
///     );
/// ```
#[doc(alias = "修改会员卡模板信息")]
#[doc(alias = "/v3/brand/partner/card-member/cards/{card_id}")]
#[doc(alias = "patch_v3_brand_partner_card_member_cards_card_id")]
pub fn patch(card_id: impl Into<String>) -> patch::Request {
    patch::Request::new([card_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改会员卡模板信息; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `brand_id`.
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
            Self(self.0.body("brand_id", value.into()))
        }

        /// `card_title`
        pub fn card_title(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_title", value.into()))
        }

        /// `card_color`
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_color", value.into()))
        }

        /// `card_picture_url`
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_picture_url", value.into()))
        }

        /// `code_jump_information`
        pub fn code_jump_information(self, value: CodeJumpInformation) -> Self {
            Self(self.0.body("code_jump_information", value))
        }

        /// `benefits`
        pub fn benefits(self, value: impl Into<String>) -> Self {
            Self(self.0.body("benefits", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `need_pinned`
        pub fn need_pinned(self, value: bool) -> Self {
            Self(self.0.body("need_pinned", value))
        }

        /// `need_display_level`
        pub fn need_display_level(self, value: bool) -> Self {
            Self(self.0.body("need_display_level", value))
        }

        /// `init_level`
        pub fn init_level(self, value: impl Into<String>) -> Self {
            Self(self.0.body("init_level", value.into()))
        }

        /// `service_phone`
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
        }

        /// `legal_agreement`
        pub fn legal_agreement(self, value: impl Into<String>) -> Self {
            Self(self.0.body("legal_agreement", value.into()))
        }

        /// `valid_date_information`
        pub fn valid_date_information(self, value: ValidDateInformation) -> Self {
            Self(self.0.body("valid_date_information", value))
        }

        /// `points_information`
        pub fn points_information(self, value: PointsInformation) -> Self {
            Self(self.0.body("points_information", value))
        }

        /// `balance_information`
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.body("balance_information", value))
        }

        /// `purchase_information`
        pub fn purchase_information(self, value: PurchaseInformation) -> Self {
            Self(self.0.body("purchase_information", value))
        }

        /// `user_information`
        pub fn user_information(self, value: UserInformation) -> Self {
            Self(self.0.body("user_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_brand_partner_card_member_cards_card_id",
                Verb::Patch,
                "/v3/brand/partner/card-member/cards/{card_id}",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/valid_date_information/type"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// CodeJumpInformation
    #[derive(Clone, Debug, Default)]
    pub struct CodeJumpInformation(Fields);

    impl CodeJumpInformation {
        /// `jump_appid`
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// `jump_path`
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CodeJumpInformation);

    /// ValidDateInformation
    #[derive(Clone, Debug, Default)]
    pub struct ValidDateInformation(Fields);

    impl ValidDateInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `available_begin_time`
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// `available_end_time`
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// `available_day_after_receive`
        pub fn available_day_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_day_after_receive", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ValidDateInformation);

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

    /// PointsInformation
    #[derive(Clone, Debug, Default)]
    pub struct PointsInformation(Fields);

    impl PointsInformation {
        /// `jump_appid`
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// `jump_path`
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PointsInformation);

    /// BalanceInformation
    #[derive(Clone, Debug, Default)]
    pub struct BalanceInformation(Fields);

    impl BalanceInformation {
        /// `jump_appid`
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// `jump_path`
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BalanceInformation);

    /// PurchaseInformation
    #[derive(Clone, Debug, Default)]
    pub struct PurchaseInformation(Fields);

    impl PurchaseInformation {
        /// `price`
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// `jump_appid`
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// `jump_path`
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PurchaseInformation);

    /// UserInformation
    #[derive(Clone, Debug, Default)]
    pub struct UserInformation(Fields);

    impl UserInformation {
        /// `common_field_list`
        pub fn common_field_list(
            self,
            values: impl IntoIterator<Item = impl Into<CommonFieldList>>,
        ) -> Self {
            Self(self.0.set("common_field_list", list::<CommonFieldList>(values)))
        }

        /// `custom_field_list`
        pub fn custom_field_list(
            self,
            values: impl IntoIterator<Item = CustomFieldList>,
        ) -> Self {
            Self(self.0.set("custom_field_list", list::<CustomFieldList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UserInformation);

    /// CommonFieldList
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonFieldList {
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
        CommonFieldList,
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    );

    /// CustomFieldList
    #[derive(Clone, Debug, Default)]
    pub struct CustomFieldList(Fields);

    impl CustomFieldList {
        /// `type`
        pub fn r#type(self, value: impl Into<CustomFieldListType>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `values`
        pub fn values(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("values", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomFieldList);

    /// CustomFieldListType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CustomFieldListType {
        /// `CHECK_BOX`
        CheckBox,
        /// `RADIO`
        Radio,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomFieldListType,
        CheckBox = "CHECK_BOX",
        Radio = "RADIO",
    );

    /// The answer of 修改会员卡模板信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `card_type`
        ///
        /// Documented as always there.
        pub card_type: Option<response::CardType>,
        /// `card_title`
        ///
        /// Documented as always there.
        pub card_title: Option<String>,
        /// `card_color`
        ///
        /// Documented as always there.
        pub card_color: Option<String>,
        /// `card_picture_url`
        ///
        /// Documented as always there.
        pub card_picture_url: Option<String>,
        /// `code_mode`
        ///
        /// Documented as always there.
        pub code_mode: Option<response::CodeMode>,
        /// `code_type`
        ///
        /// Documented as always there.
        pub code_type: Option<response::CodeType>,
        /// `code_jump_information`
        pub code_jump_information: Option<response::CodeJumpInformation>,
        /// `benefits`
        ///
        /// Documented as always there.
        pub benefits: Option<String>,
        /// `notify_url`
        ///
        /// Documented as always there.
        pub notify_url: Option<String>,
        /// `need_pinned`
        pub need_pinned: Option<bool>,
        /// `need_display_level`
        pub need_display_level: Option<bool>,
        /// `init_level`
        pub init_level: Option<String>,
        /// `service_phone`
        pub service_phone: Option<String>,
        /// `legal_agreement`
        pub legal_agreement: Option<String>,
        /// `valid_date_information`
        ///
        /// Documented as always there.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// `points_information`
        pub points_information: Option<response::PointsInformation>,
        /// `balance_information`
        pub balance_information: Option<response::BalanceInformation>,
        /// `purchase_information`
        pub purchase_information: Option<response::PurchaseInformation>,
        /// `user_information`
        pub user_information: Option<response::UserInformation>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        brand_id = "brand_id",
        appid = "appid",
        card_type = "card_type",
        card_title = "card_title",
        card_color = "card_color",
        card_picture_url = "card_picture_url",
        code_mode = "code_mode",
        code_type = "code_type",
        code_jump_information = "code_jump_information",
        benefits = "benefits",
        notify_url = "notify_url",
        need_pinned = "need_pinned",
        need_display_level = "need_display_level",
        init_level = "init_level",
        service_phone = "service_phone",
        legal_agreement = "legal_agreement",
        valid_date_information = "valid_date_information",
        points_information = "points_information",
        balance_information = "balance_information",
        purchase_information = "purchase_information",
        user_information = "user_information",
        state = "state",
        create_time = "create_time",
        update_time = "update_time",
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

        /// CodeMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// `MERCHANT_ALLOCATE`
            MerchantAllocate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantAllocate = "MERCHANT_ALLOCATE",
        );

        /// CodeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// `NONE_CODE`
            NoneCode,
            /// `BAR_CODE`
            BarCode,
            /// `QR_CODE`
            QrCode,
            /// `BAR_CODE_AND_QR_CODE`
            BarCodeAndQrCode,
            /// `JUMP_MINI_PROGRAM`
            JumpMiniProgram,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            NoneCode = "NONE_CODE",
            BarCode = "BAR_CODE",
            QrCode = "QR_CODE",
            BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
            JumpMiniProgram = "JUMP_MINI_PROGRAM",
        );

        /// CodeJumpInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CodeJumpInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CodeJumpInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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

        /// PointsInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PointsInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PointsInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// BalanceInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// PurchaseInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PurchaseInformation {
            /// `price`
            pub price: Option<i64>,
            /// `jump_appid`
            pub jump_appid: Option<String>,
            /// `jump_path`
            pub jump_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PurchaseInformation,
            price = "price",
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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
        pub enum CommonFieldList {
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
            CommonFieldList,
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
            /// `type`
            pub r#type: Option<CustomFieldListType>,
            /// `name`
            pub name: Option<String>,
            /// `values`
            pub values: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            r#type = "type",
            name = "name",
            values = "values",
        );

        /// CustomFieldListType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomFieldListType {
            /// `CHECK_BOX`
            CheckBox,
            /// `RADIO`
            Radio,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            CheckBox = "CHECK_BOX",
            Radio = "RADIO",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `CARD_EFFECTIVE`
            CardEffective,
            /// `CARD_INVALID`
            CardInvalid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            CardEffective = "CARD_EFFECTIVE",
            CardInvalid = "CARD_INVALID",
        );
    }
}
