//! 作废会员卡模板 · `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/cards/{card_id}/invalidate.md by `cargo xtask regen`; do not edit.

/// Invalidates a brand's membership card template by card ID for a partner.
///
/// 供服务商凭会员卡模板ID使品牌的会员卡模板失效。
///
/// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
///
/// 作废会员卡模板 / Invalidate a brand's membership card template · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015336972) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::cards::by_card_id::invalidate::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe").brand_id("138624");
/// ```
#[doc(alias = "作废会员卡模板")]
#[doc(alias = "/v3/brand/partner/card-member/cards/{card_id}/invalidate")]
#[doc(alias = "post_v3_brand_partner_card_member_cards_card_id_invalidate")]
#[doc(alias = "废会员卡模板")]
#[doc(alias = "会员卡模板")]
#[doc(alias = "员卡模板")]
#[doc(alias = "卡模板")]
#[doc(alias = "模板")]
#[doc(alias = "Invalidate a brands membership card template")]
#[doc(alias = "brands membership card template")]
#[doc(alias = "s membership card template")]
#[doc(alias = "membership card template")]
#[doc(alias = "card template")]
#[doc(alias = "template")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 作废会员卡模板. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`.
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
            Self(self.0.body("brand_id", value.into()))
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
                "post_v3_brand_partner_card_member_cards_card_id_invalidate",
                Method::Post,
                "/v3/brand/partner/card-member/cards/{card_id}/invalidate",
            )
            .body(Body::Json)
            .required(&["/body/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 作废会员卡模板.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 会员卡模板ID / Membership card template ID
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 会员卡类型 / Type of membership card
        ///
        /// Always present according to the docs.
        pub card_type: Option<response::CardType>,
        /// 卡名称 / Card's title
        ///
        /// Always present according to the docs.
        pub card_title: Option<String>,
        /// 卡背景颜色 / Card's background colour
        ///
        /// Always present according to the docs.
        pub card_color: Option<String>,
        /// 卡背景图URL / URL of the card's background picture
        ///
        /// Always present according to the docs. Format: `uri`.
        pub card_picture_url: Option<String>,
        /// 会员卡code分配类型 / How membership card codes are assigned
        ///
        /// Always present according to the docs.
        pub code_mode: Option<response::CodeMode>,
        /// 会员码（条码）类型 / Type of member code or bar code
        ///
        /// Always present according to the docs.
        pub code_type: Option<response::CodeType>,
        /// 会员码跳转信息 / Jump settings of the member code
        pub code_jump_information: Option<response::CodeJumpInformation>,
        /// 会员权益 / Benefits for members
        ///
        /// Always present according to the docs.
        pub benefits: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 是否置顶 / Whether the membership card is pinned to the top
        pub need_pinned: Option<bool>,
        /// 是否展示会员等级 / Whether the membership level is shown
        pub need_display_level: Option<bool>,
        /// 会员初始等级 / Level that a new member starts with
        pub init_level: Option<String>,
        /// 客服电话 / Customer service phone
        pub service_phone: Option<String>,
        /// 商家法务协议文本 / Text of the merchant's legal agreement
        pub legal_agreement: Option<String>,
        /// 会员卡有效期 / Validity of the membership card
        ///
        /// Always present according to the docs.
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// 会员中心入口信息 / Entry to the member centre
        ///
        /// Always present according to the docs.
        pub member_information: Option<response::MemberInformation>,
        /// 积分入口信息 / Points entry of the membership card
        pub points_information: Option<response::PointsInformation>,
        /// 储值入口信息 / Stored-value entry of the membership card
        pub balance_information: Option<response::BalanceInformation>,
        /// 付费会员信息 / Paid membership details
        pub purchase_information: Option<response::PurchaseInformation>,
        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub user_information: Option<response::UserInformation>,
        /// 会员卡模板状态 / State of the membership card template
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_request_no = "out_request_no",
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
        member_information = "member_information",
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
        use crate::__codegen::*;

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

        /// 会员卡code分配类型 / How membership card codes are assigned
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// 系统分配 / Allocated by the system
            ///
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// 商户分配 / Allocated by the merchant
            ///
            /// `MERCHANT_ALLOCATE`
            MerchantAllocate,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantAllocate = "MERCHANT_ALLOCATE",
        );

        /// 会员码（条码）类型 / Type of member code or bar code
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// 不展示码 / No code shown
            ///
            /// `NONE_CODE`
            NoneCode,
            /// 一维码 / Barcode
            ///
            /// `BAR_CODE`
            BarCode,
            /// 二维码 / QR code
            ///
            /// `QR_CODE`
            QrCode,
            /// 一维码和二维码 / Barcode and QR code
            ///
            /// `BAR_CODE_AND_QR_CODE`
            BarCodeAndQrCode,
            /// 跳转小程序 / Open a Mini Program
            ///
            /// `JUMP_MINI_PROGRAM`
            JumpMiniProgram,
            /// A value unknown to this version.
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

        /// 会员码跳转信息 / Jump settings of the member code
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CodeJumpInformation {
            /// 会员码跳转AppID / AppID that the member code opens
            pub jump_appid: Option<String>,
            /// 会员码跳转路径 / Page path that the member code opens
            pub jump_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CodeJumpInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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

        /// 会员中心入口信息 / Entry to the member centre
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MemberInformation {
            /// 会员中心跳转AppID / AppID that the member centre entry opens
            pub jump_appid: Option<String>,
            /// 会员中心跳转路径 / Page path that the member centre entry opens
            pub jump_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MemberInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// 积分入口信息 / Points entry of the membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PointsInformation {
            /// 积分跳转AppID / AppID that the points entry opens
            pub jump_appid: Option<String>,
            /// 积分跳转路径 / Page path that the points entry opens
            pub jump_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PointsInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// 储值入口信息 / Stored-value entry of the membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// 储值跳转小程序AppID / AppID of the Mini Program that the stored-value entry opens
            pub jump_appid: Option<String>,
            /// 储值跳转小程序路径 / Page path that the stored-value entry opens
            pub jump_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            jump_appid = "jump_appid",
            jump_path = "jump_path",
        );

        /// 付费会员信息 / Paid membership details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PurchaseInformation {
            /// 付费会员价格，单位：分 / Price of the paid membership, in fen
            pub price: Option<i64>,
            /// 付费会员跳转AppID / AppID that the paid membership entry opens
            pub jump_appid: Option<String>,
            /// 付费会员跳转路径 / Page path that the paid membership entry opens
            pub jump_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PurchaseInformation,
            price = "price",
            jump_appid = "jump_appid",
            jump_path = "jump_path",
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
        pub enum CommonFieldList {
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
            CommonFieldList,
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
            /// 自定义开卡字段类型 / Type of the custom field filled in on card activation
            pub r#type: Option<CustomFieldListType>,
            /// 自定义字段名称 / Name of the custom field
            pub name: Option<String>,
            /// 字段可选值列表 / Values the field may take
            pub values: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CustomFieldList,
            r#type = "type",
            name = "name",
            values = "values",
        );

        /// 自定义开卡字段类型 / Type of the custom field filled in on card activation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomFieldListType {
            /// 多选框 / Check box
            ///
            /// `CHECK_BOX`
            CheckBox,
            /// 单选框 / Radio button
            ///
            /// `RADIO`
            Radio,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            CheckBox = "CHECK_BOX",
            Radio = "RADIO",
        );

        /// 会员卡模板状态 / State of the membership card template
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 会员卡生效中 / Card in effect
            ///
            /// `CARD_EFFECTIVE`
            CardEffective,
            /// 会员卡已失效 / Card invalid
            ///
            /// `CARD_INVALID`
            CardInvalid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            CardEffective = "CARD_EFFECTIVE",
            CardInvalid = "CARD_INVALID",
        );
    }
}
