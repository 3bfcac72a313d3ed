//! 创建会员卡模板 · `GET /v3/marketing/membercard-open/cards`, `POST /v3/marketing/membercard-open/cards`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards.md by `cargo xtask regen`; do not edit.

/// Queries the list of a brand's membership card templates, paged.
///
/// 分页查询品牌的会员卡模板。
///
/// `GET /v3/marketing/membercard-open/cards`
///
/// 查询会员卡模板列表 / Query membership card templates · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012547108), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012709010) · feature `v3-marketing` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::get;
///
/// let request = get().appid("wx5f0c1a9e7b3d2846").offset(0).limit(10);
/// ```
#[doc(alias = "查询会员卡模板列表")]
#[doc(alias = "/v3/marketing/membercard-open/cards")]
#[doc(alias = "get_v3_marketing_membercard_open_cards")]
#[doc(alias = "询会员卡模板列表")]
#[doc(alias = "会员卡模板列表")]
#[doc(alias = "员卡模板列表")]
#[doc(alias = "卡模板列表")]
#[doc(alias = "模板列表")]
#[doc(alias = "板列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query membership card templates")]
#[doc(alias = "membership card templates")]
#[doc(alias = "card templates")]
#[doc(alias = "templates")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询会员卡模板列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// At most 16 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 分页页码 / Page number
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
                "get_v3_marketing_membercard_open_cards",
                Method::Get,
                "/v3/marketing/membercard-open/cards",
            )
            .query(&["brand_id", "appid", "offset", "limit"])
            .required(&["/query/appid", "/query/offset", "/query/limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
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

    /// Response of 查询会员卡模板列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        limit = "limit",
        offset = "offset",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
            ///
            /// Always present according to the docs.
            pub card_id: Option<String>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            pub update_time: Option<String>,
            /// 剩余库存 / Stock remaining
            pub remain_quantity: Option<i64>,
            /// 状态 / State
            pub status: Option<Status>,
            /// 品牌 / Brand
            ///
            /// Always present according to the docs.
            pub brand: Option<Brand>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// Logo图片URL / URL of the logo
            ///
            /// Always present according to the docs.
            pub logo_url: Option<String>,
            /// 标题 / Title
            ///
            /// Always present according to the docs.
            pub title: Option<String>,
            /// 会员卡背景图URL / URL of the membership card's background picture
            ///
            /// Always present according to the docs.
            pub background_picture_url: Option<String>,
            /// 描述 / Description
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 客服电话 / Customer service phone
            pub service_phone: Option<String>,
            /// 会员码（条码）类型 / Type of member code or bar code
            ///
            /// Always present according to the docs.
            pub code_type: Option<CodeType>,
            /// 会员卡总库存 / Total stock of membership cards
            pub total_quantity: Option<i64>,
            /// 有效期信息 / Validity
            ///
            /// Always present according to the docs.
            pub date_information: Option<DateInformation>,
            /// 会员卡code分配类型 / How membership card codes are assigned
            ///
            /// Always present according to the docs.
            pub code_mode: Option<CodeMode>,
            /// 是否展示会员等级 / Whether the membership level is shown
            pub need_display_level: Option<bool>,
            /// 会员初始等级 / Level that a new member starts with
            pub init_level: Option<String>,
            /// 商户请求单号 / Merchant's number of the request
            ///
            /// Always present according to the docs.
            pub out_request_no: Option<String>,
            /// 储值入口信息 / Stored-value entry of the membership card
            pub balance_information: Option<BalanceInformation>,
            /// 开卡信息表单 / Form the user fills in on card activation
            pub user_information_form: Option<UserInformationForm>,
            /// 商户补充声明 / Merchant's supplementary statement
            pub additional_statement: Option<AdditionalStatement>,
            /// 是否启用动态码 / Whether the dynamic code is enabled
            pub need_dynamic_code: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            card_id = "card_id",
            create_time = "create_time",
            update_time = "update_time",
            remain_quantity = "remain_quantity",
            status = "status",
            brand = "brand",
            appid = "appid",
            logo_url = "logo_url",
            title = "title",
            background_picture_url = "background_picture_url",
            description = "description",
            service_phone = "service_phone",
            code_type = "code_type",
            total_quantity = "total_quantity",
            date_information = "date_information",
            code_mode = "code_mode",
            need_display_level = "need_display_level",
            init_level = "init_level",
            out_request_no = "out_request_no",
            balance_information = "balance_information",
            user_information_form = "user_information_form",
            additional_statement = "additional_statement",
            need_dynamic_code = "need_dynamic_code",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 未审核 / Not yet reviewed
            ///
            /// `NOT_APPROVE`
            NotApprove,
            /// 审核未通过 / Not approved
            ///
            /// `APPROVE_FAIL`
            ApproveFail,
            /// 审核通过 / Approved
            ///
            /// `APPROVED`
            Approved,
            /// 已删除 / Deleted
            ///
            /// `DELETED`
            Deleted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            NotApprove = "NOT_APPROVE",
            ApproveFail = "APPROVE_FAIL",
            Approved = "APPROVED",
            Deleted = "DELETED",
        );

        /// 品牌 / Brand
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Brand {
            /// 品牌ID / Brand's ID in WeChat Pay
            ///
            /// Always present according to the docs.
            pub brand_id: Option<String>,
            /// 品牌展示名称 / Brand's displayed name
            ///
            /// Always present according to the docs.
            pub display_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Brand,
            brand_id = "brand_id",
            display_name = "display_name",
        );

        /// 会员码（条码）类型 / Type of member code or bar code
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// 一维码 / Barcode
            ///
            /// `BAR_CODE`
            BarCode,
            /// 二维码 / QR code
            ///
            /// `QRCODE`
            Qrcode,
            /// 一维码和二维码 / Barcode and QR code
            ///
            /// `BAR_CODE_AND_QRCODE`
            BarCodeAndQrcode,
            /// 不展示码 / No code shown
            ///
            /// `NONE_CODE`
            NoneCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            BarCode = "BAR_CODE",
            Qrcode = "QRCODE",
            BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
            NoneCode = "NONE_CODE",
        );

        /// 有效期信息 / Validity
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DateInformation {
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
            DateInformation,
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

        /// 会员卡code分配类型 / How membership card codes are assigned
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// 系统分配 / Allocated by the system
            ///
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// 商户预存 / Deposited by the merchant in advance
            ///
            /// `MERCHANT_DEPOSIT`
            MerchantDeposit,
            /// 商户实时返回 / Returned by the merchant in real time
            ///
            /// `REAL_TIME`
            RealTime,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantDeposit = "MERCHANT_DEPOSIT",
            RealTime = "REAL_TIME",
        );

        /// 储值入口信息 / Stored-value entry of the membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// 是否支持储值 / Whether stored value is supported
            pub need_balance: Option<bool>,
            /// 储值小程序AppID / AppID of the stored-value Mini Program
            pub balance_appid: Option<String>,
            /// 储值小程序路径 / Path in the stored-value Mini Program
            pub balance_path: Option<String>,
            /// 储值页面URL / URL of the stored-value page
            ///
            /// Format: `uri`.
            pub balance_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            need_balance = "need_balance",
            balance_appid = "balance_appid",
            balance_path = "balance_path",
            balance_url = "balance_url",
        );

        /// 开卡信息表单 / Form the user fills in on card activation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserInformationForm {
            /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
            pub common_field_list: Vec<CommonFieldList>,
            /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
            pub custom_field_list: Vec<CustomFieldList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserInformationForm,
            common_field_list = "common_field_list",
            custom_field_list = "custom_field_list",
        );

        /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CommonFieldList {
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
            CommonFieldList,
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
            /// 文本 / Text
            ///
            /// `TEXT`
            Text,
            /// 下拉选择 / Select list
            ///
            /// `SELECT`
            Select,
            /// 单选框 / Radio button
            ///
            /// `RADIO`
            Radio,
            /// 多选框 / Check box
            ///
            /// `CHECK_BOX`
            CheckBox,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            Text = "TEXT",
            Select = "SELECT",
            Radio = "RADIO",
            CheckBox = "CHECK_BOX",
        );

        /// 商户补充声明 / Merchant's supplementary statement
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdditionalStatement {
            /// 标题 / Title
            pub title: Option<String>,
            /// 跳转URL / URL to jump to
            ///
            /// Format: `uri`.
            pub url: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            pub path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AdditionalStatement,
            title = "title",
            url = "url",
            appid = "appid",
            path = "path",
        );
    }
}

/// Creates a membership card template and returns its card ID.
///
/// 新建会员卡模板，返回会员卡ID。
///
/// `POST /v3/marketing/membercard-open/cards`
///
/// 创建会员卡模板 / Create a membership card template · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012545584), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012708314) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .logo_url(
///         "https://wxpaylogo.qpic.cn/wxpaylogo/Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6UaFo3NiVx0Zq/0",
///     )
///     .brand(post::Brand::default().brand_id("138624").display_name("锦绣茶"))
///     .title("锦绣茶会员卡")
///     .background_picture_url(
///         "https://wxpaylogo.qpic.cn/wxpaylogo/Lm7cWp2ZsGq8VhX4tKf1NyRb6JdEo9QaUi3TwMx5/0",
///     )
///     .description("购茶累计积分，积分可兑换好茶")
///     .code_type(post::CodeType::BarCode)
///     .date_information(
///         post::DateInformation::default().r#type(post::Type::FixTimeRange),
///     )
///     .code_mode(post::CodeMode::SystemAllocate)
///     .out_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "创建会员卡模板")]
#[doc(alias = "/v3/marketing/membercard-open/cards")]
#[doc(alias = "post_v3_marketing_membercard_open_cards")]
#[doc(alias = "建会员卡模板")]
#[doc(alias = "会员卡模板")]
#[doc(alias = "员卡模板")]
#[doc(alias = "卡模板")]
#[doc(alias = "模板")]
#[doc(alias = "Create a membership card template")]
#[doc(alias = "membership card template")]
#[doc(alias = "card template")]
#[doc(alias = "template")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建会员卡模板. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `logo_url`, `brand`, `title`, `background_picture_url`, `description`, `code_type`, `date_information`, `code_mode`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// Logo图片URL / URL of the logo
        ///
        /// **Required.** At most 128 characters.
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("logo_url", value.into()))
        }

        /// 品牌 / Brand
        ///
        /// **Required.**
        pub fn brand(self, value: Brand) -> Self {
            Self(self.0.body("brand", value))
        }

        /// 标题 / Title
        ///
        /// **Required.** At most 10 characters.
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.body("title", value.into()))
        }

        /// 会员卡背景图URL / URL of the membership card's background picture
        ///
        /// **Required.** At most 128 characters.
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("background_picture_url", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.** At most 500 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 客服电话 / Customer service phone
        ///
        /// At most 32 characters.
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
        }

        /// 会员码（条码）类型 / Type of member code or bar code
        ///
        /// **Required.** At most 32 characters.
        pub fn code_type(self, value: impl Into<CodeType>) -> Self {
            Self(self.0.body("code_type", value.into()))
        }

        /// 会员卡总库存 / Total stock of membership cards
        pub fn total_quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_quantity", value.into()))
        }

        /// 有效期信息 / Validity
        ///
        /// **Required.**
        pub fn date_information(self, value: DateInformation) -> Self {
            Self(self.0.body("date_information", value))
        }

        /// 会员卡code分配类型 / How membership card codes are assigned
        ///
        /// **Required.**
        pub fn code_mode(self, value: impl Into<CodeMode>) -> Self {
            Self(self.0.body("code_mode", value.into()))
        }

        /// 是否展示会员等级 / Whether the membership level is shown
        pub fn need_display_level(self, value: bool) -> Self {
            Self(self.0.body("need_display_level", value))
        }

        /// 会员初始等级 / Level that a new member starts with
        pub fn init_level(self, value: impl Into<String>) -> Self {
            Self(self.0.body("init_level", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 储值入口信息 / Stored-value entry of the membership card
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.body("balance_information", value))
        }

        /// 开卡信息表单 / Form the user fills in on card activation
        pub fn user_information_form(self, value: UserInformationForm) -> Self {
            Self(self.0.body("user_information_form", value))
        }

        /// 商户补充声明 / Merchant's supplementary statement
        pub fn additional_statement(self, value: AdditionalStatement) -> Self {
            Self(self.0.body("additional_statement", value))
        }

        /// 是否启用动态码 / Whether the dynamic code is enabled
        pub fn need_dynamic_code(self, value: bool) -> Self {
            Self(self.0.body("need_dynamic_code", value))
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
                "post_v3_marketing_membercard_open_cards",
                Method::Post,
                "/v3/marketing/membercard-open/cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/logo_url",
                    "/body/brand",
                    "/body/brand/brand_id",
                    "/body/brand/display_name",
                    "/body/title",
                    "/body/background_picture_url",
                    "/body/description",
                    "/body/code_type",
                    "/body/date_information",
                    "/body/date_information/type",
                    "/body/code_mode",
                    "/body/out_request_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 品牌 / Brand
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Brand(ObjectBuilder);

    impl Brand {
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_id", value.into()))
        }

        /// 品牌展示名称 / Brand's displayed name
        ///
        /// **Required.**
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("display_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Brand);

    /// 会员码（条码）类型 / Type of member code or bar code
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeType {
        /// 一维码 / Barcode
        ///
        /// `BAR_CODE`
        BarCode,
        /// 二维码 / QR code
        ///
        /// `QRCODE`
        Qrcode,
        /// 一维码和二维码 / Barcode and QR code
        ///
        /// `BAR_CODE_AND_QRCODE`
        BarCodeAndQrcode,
        /// 不展示码 / No code shown
        ///
        /// `NONE_CODE`
        NoneCode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeType,
        BarCode = "BAR_CODE",
        Qrcode = "QRCODE",
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        NoneCode = "NONE_CODE",
    );

    /// 有效期信息 / Validity
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DateInformation(ObjectBuilder);

    impl DateInformation {
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

        /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DateInformation);

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

    /// 会员卡code分配类型 / How membership card codes are assigned
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeMode {
        /// 系统分配 / Allocated by the system
        ///
        /// `SYSTEM_ALLOCATE`
        SystemAllocate,
        /// 商户预存 / Deposited by the merchant in advance
        ///
        /// `MERCHANT_DEPOSIT`
        MerchantDeposit,
        /// 商户实时返回 / Returned by the merchant in real time
        ///
        /// `REAL_TIME`
        RealTime,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeMode,
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantDeposit = "MERCHANT_DEPOSIT",
        RealTime = "REAL_TIME",
    );

    /// 储值入口信息 / Stored-value entry of the membership card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BalanceInformation(ObjectBuilder);

    impl BalanceInformation {
        /// 是否支持储值 / Whether stored value is supported
        pub fn need_balance(self, value: bool) -> Self {
            Self(self.0.set("need_balance", value))
        }

        /// 储值小程序AppID / AppID of the stored-value Mini Program
        pub fn balance_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_appid", value.into()))
        }

        /// 储值小程序路径 / Path in the stored-value Mini Program
        pub fn balance_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_path", value.into()))
        }

        /// 储值页面URL / URL of the stored-value page
        ///
        /// Format: `uri`.
        pub fn balance_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BalanceInformation);

    /// 开卡信息表单 / Form the user fills in on card activation
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UserInformationForm(ObjectBuilder);

    impl UserInformationForm {
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

    sent!(UserInformationForm);

    /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonFieldList {
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
        CommonFieldList,
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
        /// 文本 / Text
        ///
        /// `TEXT`
        Text,
        /// 下拉选择 / Select list
        ///
        /// `SELECT`
        Select,
        /// 单选框 / Radio button
        ///
        /// `RADIO`
        Radio,
        /// 多选框 / Check box
        ///
        /// `CHECK_BOX`
        CheckBox,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomFieldListType,
        Text = "TEXT",
        Select = "SELECT",
        Radio = "RADIO",
        CheckBox = "CHECK_BOX",
    );

    /// 商户补充声明 / Merchant's supplementary statement
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdditionalStatement(ObjectBuilder);

    impl AdditionalStatement {
        /// 标题 / Title
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("title", value.into()))
        }

        /// 跳转URL / URL to jump to
        ///
        /// Format: `uri`.
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("url", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionalStatement);

    /// Response of 创建会员卡模板.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// 剩余库存 / Stock remaining
        pub remain_quantity: Option<i64>,
        /// 状态 / State
        pub status: Option<response::Status>,
        /// 品牌 / Brand
        ///
        /// Always present according to the docs.
        pub brand: Option<response::Brand>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// Logo图片URL / URL of the logo
        ///
        /// Always present according to the docs.
        pub logo_url: Option<String>,
        /// 标题 / Title
        ///
        /// Always present according to the docs.
        pub title: Option<String>,
        /// 会员卡背景图URL / URL of the membership card's background picture
        ///
        /// Always present according to the docs.
        pub background_picture_url: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 客服电话 / Customer service phone
        pub service_phone: Option<String>,
        /// 会员码（条码）类型 / Type of member code or bar code
        ///
        /// Always present according to the docs.
        pub code_type: Option<response::CodeType>,
        /// 会员卡总库存 / Total stock of membership cards
        pub total_quantity: Option<i64>,
        /// 有效期信息 / Validity
        ///
        /// Always present according to the docs.
        pub date_information: Option<response::DateInformation>,
        /// 会员卡code分配类型 / How membership card codes are assigned
        ///
        /// Always present according to the docs.
        pub code_mode: Option<response::CodeMode>,
        /// 是否展示会员等级 / Whether the membership level is shown
        pub need_display_level: Option<bool>,
        /// 会员初始等级 / Level that a new member starts with
        pub init_level: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 储值入口信息 / Stored-value entry of the membership card
        pub balance_information: Option<response::BalanceInformation>,
        /// 开卡信息表单 / Form the user fills in on card activation
        pub user_information_form: Option<response::UserInformationForm>,
        /// 商户补充声明 / Merchant's supplementary statement
        pub additional_statement: Option<response::AdditionalStatement>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        create_time = "create_time",
        update_time = "update_time",
        remain_quantity = "remain_quantity",
        status = "status",
        brand = "brand",
        appid = "appid",
        logo_url = "logo_url",
        title = "title",
        background_picture_url = "background_picture_url",
        description = "description",
        service_phone = "service_phone",
        code_type = "code_type",
        total_quantity = "total_quantity",
        date_information = "date_information",
        code_mode = "code_mode",
        need_display_level = "need_display_level",
        init_level = "init_level",
        out_request_no = "out_request_no",
        balance_information = "balance_information",
        user_information_form = "user_information_form",
        additional_statement = "additional_statement",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 未审核 / Not yet reviewed
            ///
            /// `NOT_APPROVE`
            NotApprove,
            /// 审核未通过 / Not approved
            ///
            /// `APPROVE_FAIL`
            ApproveFail,
            /// 审核通过 / Approved
            ///
            /// `APPROVED`
            Approved,
            /// 已删除 / Deleted
            ///
            /// `DELETED`
            Deleted,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            NotApprove = "NOT_APPROVE",
            ApproveFail = "APPROVE_FAIL",
            Approved = "APPROVED",
            Deleted = "DELETED",
        );

        /// 品牌 / Brand
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Brand {
            /// 品牌ID / Brand's ID in WeChat Pay
            ///
            /// Always present according to the docs.
            pub brand_id: Option<String>,
            /// 品牌展示名称 / Brand's displayed name
            ///
            /// Always present according to the docs.
            pub display_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Brand,
            brand_id = "brand_id",
            display_name = "display_name",
        );

        /// 会员码（条码）类型 / Type of member code or bar code
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// 一维码 / Barcode
            ///
            /// `BAR_CODE`
            BarCode,
            /// 二维码 / QR code
            ///
            /// `QRCODE`
            Qrcode,
            /// 一维码和二维码 / Barcode and QR code
            ///
            /// `BAR_CODE_AND_QRCODE`
            BarCodeAndQrcode,
            /// 不展示码 / No code shown
            ///
            /// `NONE_CODE`
            NoneCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            BarCode = "BAR_CODE",
            Qrcode = "QRCODE",
            BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
            NoneCode = "NONE_CODE",
        );

        /// 有效期信息 / Validity
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DateInformation {
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
            DateInformation,
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

        /// 会员卡code分配类型 / How membership card codes are assigned
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// 系统分配 / Allocated by the system
            ///
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// 商户预存 / Deposited by the merchant in advance
            ///
            /// `MERCHANT_DEPOSIT`
            MerchantDeposit,
            /// 商户实时返回 / Returned by the merchant in real time
            ///
            /// `REAL_TIME`
            RealTime,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantDeposit = "MERCHANT_DEPOSIT",
            RealTime = "REAL_TIME",
        );

        /// 储值入口信息 / Stored-value entry of the membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// 是否支持储值 / Whether stored value is supported
            pub need_balance: Option<bool>,
            /// 储值小程序AppID / AppID of the stored-value Mini Program
            pub balance_appid: Option<String>,
            /// 储值小程序路径 / Path in the stored-value Mini Program
            pub balance_path: Option<String>,
            /// 储值页面URL / URL of the stored-value page
            ///
            /// Format: `uri`.
            pub balance_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            need_balance = "need_balance",
            balance_appid = "balance_appid",
            balance_path = "balance_path",
            balance_url = "balance_url",
        );

        /// 开卡信息表单 / Form the user fills in on card activation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserInformationForm {
            /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
            pub common_field_list: Vec<CommonFieldList>,
            /// 商户自定义的开卡信息字段 / Merchant's own fields that the user fills in to open the card
            pub custom_field_list: Vec<CustomFieldList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserInformationForm,
            common_field_list = "common_field_list",
            custom_field_list = "custom_field_list",
        );

        /// 平台提供的通用开卡信息字段 / Common fields from the platform that the user fills in to open the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CommonFieldList {
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
            CommonFieldList,
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
            /// 文本 / Text
            ///
            /// `TEXT`
            Text,
            /// 下拉选择 / Select list
            ///
            /// `SELECT`
            Select,
            /// 单选框 / Radio button
            ///
            /// `RADIO`
            Radio,
            /// 多选框 / Check box
            ///
            /// `CHECK_BOX`
            CheckBox,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            Text = "TEXT",
            Select = "SELECT",
            Radio = "RADIO",
            CheckBox = "CHECK_BOX",
        );

        /// 商户补充声明 / Merchant's supplementary statement
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdditionalStatement {
            /// 标题 / Title
            pub title: Option<String>,
            /// 跳转URL / URL to jump to
            ///
            /// Format: `uri`.
            pub url: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            pub path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AdditionalStatement,
            title = "title",
            url = "url",
            appid = "appid",
            path = "path",
        );
    }
}
