//! 创建会员卡模板、查询会员卡模板列表 · `GET /brand/card-member/cards`, `POST /brand/card-member/cards`
//!
//! Generated from docs/openapi/brand/card-member/cards.md by `cargo xtask regen`; do not edit.

/// Queries the brand's own membership card templates, paged, optionally by state.
///
/// 品牌分页查询自己的会员卡模板，可按状态筛选。
///
/// `GET /brand/card-member/cards`
///
/// 查询会员卡模板列表 / List membership card templates (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015582712) · feature `brand-card-member` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::brand::card_member::cards::get;
///
/// let request = get().offset(0).limit(10);
/// ```
#[doc(alias = "查询会员卡模板列表")]
#[doc(alias = "/brand/card-member/cards")]
#[doc(alias = "get_brand_card_member_cards")]
#[doc(alias = "询会员卡模板列表")]
#[doc(alias = "会员卡模板列表")]
#[doc(alias = "员卡模板列表")]
#[doc(alias = "卡模板列表")]
#[doc(alias = "模板列表")]
#[doc(alias = "板列表")]
#[doc(alias = "列表")]
#[doc(alias = "List membership card templates (brand)")]
#[doc(alias = "membership card templates (brand)")]
#[doc(alias = "card templates (brand)")]
#[doc(alias = "templates (brand)")]
#[doc(alias = "brand)")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询会员卡模板列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 会员卡模板状态 / State of the membership card template
        pub fn state(self, value: impl Into<State>) -> Self {
            Self(self.0.query("state", value.into()))
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
                "get_brand_card_member_cards",
                Method::Get,
                "/brand/card-member/cards",
            )
            .query(&["state", "offset", "limit"])
            .required(&["/query/offset", "/query/limit"]);

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

    /// Response of 查询会员卡模板列表.
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
            pub card_type: Option<CardType>,
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
            /// Always present according to the docs.
            pub card_picture_url: Option<String>,
            /// 会员卡code分配类型 / How membership card codes are assigned
            ///
            /// Always present according to the docs.
            pub code_mode: Option<CodeMode>,
            /// 会员码（条码）类型 / Type of member code or bar code
            ///
            /// Always present according to the docs.
            pub code_type: Option<CodeType>,
            /// 会员码跳转信息 / Jump settings of the member code
            pub code_jump_information: Option<CodeJumpInformation>,
            /// 会员权益 / Benefits for members
            ///
            /// Always present according to the docs.
            pub benefits: Option<String>,
            /// 接收结果通知的回调地址 / Callback URL that receives the notification
            ///
            /// Always present according to the docs.
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
            pub valid_date_information: Option<ValidDateInformation>,
            /// 会员中心入口信息 / Entry to the member centre
            pub member_information: Option<MemberInformation>,
            /// 积分入口信息 / Points entry of the membership card
            pub points_information: Option<PointsInformation>,
            /// 储值入口信息 / Stored-value entry of the membership card
            pub balance_information: Option<BalanceInformation>,
            /// 付费会员信息 / Paid membership details
            pub purchase_information: Option<PurchaseInformation>,
            /// 用户开卡时填写的信息 / Information the user fills in to open the card
            pub user_information: Option<UserInformation>,
            /// 会员卡模板状态 / State of the membership card template
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs. Format: `date-time`.
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

/// Creates one of the brand's own membership card templates with its design, benefits and validity.
///
/// 品牌新建自己的会员卡模板，设置卡面、权益和有效期等。
///
/// `POST /brand/card-member/cards`
///
/// 创建会员卡模板 / Create a membership card template (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015582711) · feature `brand-card-member` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::card_member::cards::post;
///
/// let request = post()
///     .out_request_no("REQ20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .card_type(post::CardType::Normal)
///     .card_title("锦绣茶会员卡")
///     .card_color("#2C9F67")
///     .card_picture_url(
///         "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
///     )
///     .code_mode(post::CodeMode::SystemAllocate)
///     .code_type(post::CodeType::BarCodeAndQrCode)
///     .benefits("每月一份新茶")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .valid_date_information(
///         post::ValidDateInformation::default().r#type(post::Type::Permanent),
///     );
/// ```
#[doc(alias = "创建会员卡模板")]
#[doc(alias = "/brand/card-member/cards")]
#[doc(alias = "post_brand_card_member_cards")]
#[doc(alias = "建会员卡模板")]
#[doc(alias = "会员卡模板")]
#[doc(alias = "员卡模板")]
#[doc(alias = "卡模板")]
#[doc(alias = "模板")]
#[doc(alias = "Create a membership card template (brand)")]
#[doc(alias = "membership card template (brand)")]
#[doc(alias = "card template (brand)")]
#[doc(alias = "template (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建会员卡模板. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `appid`, `card_type`, `card_title`, `card_color`, `card_picture_url`, `code_mode`, `code_type`, `benefits`, `notify_url`, `valid_date_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 128 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 会员卡类型 / Type of membership card
        ///
        /// **Required.**
        pub fn card_type(self, value: impl Into<CardType>) -> Self {
            Self(self.0.body("card_type", value.into()))
        }

        /// 卡名称 / Card's title
        ///
        /// **Required.** At most 10 characters.
        pub fn card_title(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_title", value.into()))
        }

        /// 卡背景颜色 / Card's background colour
        ///
        /// **Required.** At most 7 characters.
        pub fn card_color(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_color", value.into()))
        }

        /// 卡背景图URL / URL of the card's background picture
        ///
        /// **Required.** At most 256 characters.
        pub fn card_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_picture_url", value.into()))
        }

        /// 会员卡code分配类型 / How membership card codes are assigned
        ///
        /// **Required.**
        pub fn code_mode(self, value: impl Into<CodeMode>) -> Self {
            Self(self.0.body("code_mode", value.into()))
        }

        /// 会员码（条码）类型 / Type of member code or bar code
        ///
        /// **Required.**
        pub fn code_type(self, value: impl Into<CodeType>) -> Self {
            Self(self.0.body("code_type", value.into()))
        }

        /// 会员码跳转信息 / Jump settings of the member code
        pub fn code_jump_information(self, value: CodeJumpInformation) -> Self {
            Self(self.0.body("code_jump_information", value))
        }

        /// 会员权益 / Benefits for members
        ///
        /// **Required.** At most 32 characters.
        pub fn benefits(self, value: impl Into<String>) -> Self {
            Self(self.0.body("benefits", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 256 characters.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 是否置顶 / Whether the membership card is pinned to the top
        pub fn need_pinned(self, value: bool) -> Self {
            Self(self.0.body("need_pinned", value))
        }

        /// 是否展示会员等级 / Whether the membership level is shown
        pub fn need_display_level(self, value: bool) -> Self {
            Self(self.0.body("need_display_level", value))
        }

        /// 会员初始等级 / Level that a new member starts with
        ///
        /// At most 10 characters.
        pub fn init_level(self, value: impl Into<String>) -> Self {
            Self(self.0.body("init_level", value.into()))
        }

        /// 客服电话 / Customer service phone
        ///
        /// At most 32 characters.
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
        }

        /// 商家法务协议文本 / Text of the merchant's legal agreement
        ///
        /// At most 20480 characters.
        pub fn legal_agreement(self, value: impl Into<String>) -> Self {
            Self(self.0.body("legal_agreement", value.into()))
        }

        /// 会员卡有效期 / Validity of the membership card
        ///
        /// **Required.**
        pub fn valid_date_information(self, value: ValidDateInformation) -> Self {
            Self(self.0.body("valid_date_information", value))
        }

        /// 会员中心入口信息 / Entry to the member centre
        pub fn member_information(self, value: MemberInformation) -> Self {
            Self(self.0.body("member_information", value))
        }

        /// 积分入口信息 / Points entry of the membership card
        pub fn points_information(self, value: PointsInformation) -> Self {
            Self(self.0.body("points_information", value))
        }

        /// 储值入口信息 / Stored-value entry of the membership card
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.body("balance_information", value))
        }

        /// 付费会员信息 / Paid membership details
        pub fn purchase_information(self, value: PurchaseInformation) -> Self {
            Self(self.0.body("purchase_information", value))
        }

        /// 用户开卡时填写的信息 / Information the user fills in to open the card
        pub fn user_information(self, value: UserInformation) -> Self {
            Self(self.0.body("user_information", value))
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
                "post_brand_card_member_cards",
                Method::Post,
                "/brand/card-member/cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/appid",
                    "/body/card_type",
                    "/body/card_title",
                    "/body/card_color",
                    "/body/card_picture_url",
                    "/body/code_mode",
                    "/body/code_type",
                    "/body/benefits",
                    "/body/notify_url",
                    "/body/valid_date_information",
                    "/body/valid_date_information/type",
                ],
            )
            .times(
                &[
                    "/body/valid_date_information/available_begin_time",
                    "/body/valid_date_information/available_end_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CodeJumpInformation(ObjectBuilder);

    impl CodeJumpInformation {
        /// 会员码跳转AppID / AppID that the member code opens
        ///
        /// At most 32 characters.
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// 会员码跳转路径 / Page path that the member code opens
        ///
        /// At most 128 characters.
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CodeJumpInformation);

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
        ///
        /// Format: `date-time`.
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        ///
        /// Format: `date-time`.
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

    /// 会员中心入口信息 / Entry to the member centre
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MemberInformation(ObjectBuilder);

    impl MemberInformation {
        /// 会员中心跳转AppID / AppID that the member centre entry opens
        ///
        /// At most 32 characters.
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// 会员中心跳转路径 / Page path that the member centre entry opens
        ///
        /// At most 128 characters.
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MemberInformation);

    /// 积分入口信息 / Points entry of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PointsInformation(ObjectBuilder);

    impl PointsInformation {
        /// 积分跳转AppID / AppID that the points entry opens
        ///
        /// At most 32 characters.
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// 积分跳转路径 / Page path that the points entry opens
        ///
        /// At most 128 characters.
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PointsInformation);

    /// 储值入口信息 / Stored-value entry of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BalanceInformation(ObjectBuilder);

    impl BalanceInformation {
        /// 储值跳转小程序AppID / AppID of the Mini Program that the stored-value entry opens
        ///
        /// At most 32 characters.
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// 储值跳转小程序路径 / Page path that the stored-value entry opens
        ///
        /// At most 128 characters.
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BalanceInformation);

    /// 付费会员信息 / Paid membership details
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PurchaseInformation(ObjectBuilder);

    impl PurchaseInformation {
        /// 付费会员价格，单位：分 / Price of the paid membership, in fen
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// 付费会员跳转AppID / AppID that the paid membership entry opens
        ///
        /// At most 32 characters.
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// 付费会员跳转路径 / Page path that the paid membership entry opens
        ///
        /// At most 128 characters.
        pub fn jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PurchaseInformation);

    /// 用户开卡时填写的信息 / Information the user fills in to open the card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UserInformation(ObjectBuilder);

    impl UserInformation {
        /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
        pub fn common_field_list(
            self,
            values: impl IntoIterator<Item = impl Into<CommonFieldList>>,
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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CustomFieldList(ObjectBuilder);

    impl CustomFieldList {
        /// 自定义开卡字段类型 / Type of the custom field filled in on card activation
        pub fn r#type(self, value: impl Into<CustomFieldListType>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 自定义字段名称 / Name of the custom field
        ///
        /// At most 32 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 字段可选值列表 / Values the field may take
        pub fn values(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.set("values", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomFieldList);

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

    /// Response of 创建会员卡模板.
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
        /// Always present according to the docs.
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
        /// Always present according to the docs.
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
        /// Always present according to the docs. Format: `date-time`.
        pub create_time: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Format: `date-time`.
        pub modify_time: Option<String>,
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
        modify_time = "modify_time",
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
