//! 创建会员卡模板 · `GET /v3/marketing/membercard-open/cards`, `POST /v3/marketing/membercard-open/cards`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards.md by `cargo xtask regen`; do not edit.

/// 查询会员卡模板列表
///
/// `GET /v3/marketing/membercard-open/cards`
///
/// 查询会员卡模板列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012547108), [2](https://pay.weixin.qq.com/doc/v3/partner/4012709010) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::get;
///
/// let request = get()
///     .brand_id("2062026061")
///     .appid("wx5f0c1a9e7b3d2846")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "查询会员卡模板列表")]
#[doc(alias = "/v3/marketing/membercard-open/cards")]
#[doc(alias = "get_v3_marketing_membercard_open_cards")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询会员卡模板列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_membercard_open_cards",
                Verb::Get,
                "/v3/marketing/membercard-open/cards",
            )
            .query(&["brand_id", "appid", "offset", "limit"])
            .required(&["/query/offset", "/query/limit"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
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

    /// The answer of 查询会员卡模板列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `card_id`
            ///
            /// Documented as always there.
            pub card_id: Option<String>,
            /// `create_time`
            pub create_time: Option<String>,
            /// `update_time`
            pub update_time: Option<String>,
            /// `remain_quantity`
            pub remain_quantity: Option<i64>,
            /// `status`
            pub status: Option<Status>,
            /// `brand`
            ///
            /// Documented as always there.
            pub brand: Option<Brand>,
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `logo_url`
            ///
            /// Documented as always there.
            pub logo_url: Option<String>,
            /// `title`
            ///
            /// Documented as always there.
            pub title: Option<String>,
            /// `background_picture_url`
            ///
            /// Documented as always there.
            pub background_picture_url: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `service_phone`
            pub service_phone: Option<String>,
            /// `code_type`
            ///
            /// Documented as always there.
            pub code_type: Option<CodeType>,
            /// `total_quantity`
            pub total_quantity: Option<i64>,
            /// `date_information`
            ///
            /// Documented as always there.
            pub date_information: Option<DateInformation>,
            /// `code_mode`
            ///
            /// Documented as always there.
            pub code_mode: Option<CodeMode>,
            /// `need_display_level`
            pub need_display_level: Option<bool>,
            /// `init_level`
            pub init_level: Option<String>,
            /// `out_request_no`
            ///
            /// Documented as always there.
            pub out_request_no: Option<String>,
            /// `balance_information`
            pub balance_information: Option<BalanceInformation>,
            /// `user_information_form`
            pub user_information_form: Option<UserInformationForm>,
            /// `additional_statement`
            pub additional_statement: Option<AdditionalStatement>,
            /// What came besides.
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
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `NOT_APPROVE`
            NotApprove,
            /// `APPROVE_FAIL`
            ApproveFail,
            /// `APPROVED`
            Approved,
            /// `DELETED`
            Deleted,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            NotApprove = "NOT_APPROVE",
            ApproveFail = "APPROVE_FAIL",
            Approved = "APPROVED",
            Deleted = "DELETED",
        );

        /// Brand
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Brand {
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// `display_name`
            ///
            /// Documented as always there.
            pub display_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Brand,
            brand_id = "brand_id",
            display_name = "display_name",
        );

        /// CodeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// `BAR_CODE`
            BarCode,
            /// `QRCODE`
            Qrcode,
            /// `BAR_CODE_AND_QRCODE`
            BarCodeAndQrcode,
            /// `NONE_CODE`
            NoneCode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            BarCode = "BAR_CODE",
            Qrcode = "QRCODE",
            BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
            NoneCode = "NONE_CODE",
        );

        /// DateInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DateInformation {
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
            DateInformation,
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

        /// CodeMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// `MERCHANT_DEPOSIT`
            MerchantDeposit,
            /// `REAL_TIME`
            RealTime,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantDeposit = "MERCHANT_DEPOSIT",
            RealTime = "REAL_TIME",
        );

        /// BalanceInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// `need_balance`
            pub need_balance: Option<bool>,
            /// `balance_appid`
            pub balance_appid: Option<String>,
            /// `balance_path`
            pub balance_path: Option<String>,
            /// `balance_url`
            pub balance_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            need_balance = "need_balance",
            balance_appid = "balance_appid",
            balance_path = "balance_path",
            balance_url = "balance_url",
        );

        /// UserInformationForm
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserInformationForm {
            /// `common_field_list`
            pub common_field_list: Vec<CommonFieldList>,
            /// `custom_field_list`
            pub custom_field_list: Vec<CustomFieldList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            UserInformationForm,
            common_field_list = "common_field_list",
            custom_field_list = "custom_field_list",
        );

        /// CommonFieldList
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CommonFieldList {
            /// `USER_FORM_FLAG_MOBILE`
            UserFormFlagMobile,
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
            UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
            /// `TEXT`
            Text,
            /// `SELECT`
            Select,
            /// `RADIO`
            Radio,
            /// `CHECK_BOX`
            CheckBox,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            Text = "TEXT",
            Select = "SELECT",
            Radio = "RADIO",
            CheckBox = "CHECK_BOX",
        );

        /// AdditionalStatement
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdditionalStatement {
            /// `title`
            pub title: Option<String>,
            /// `url`
            pub url: Option<String>,
            /// `appid`
            pub appid: Option<String>,
            /// `path`
            pub path: Option<String>,
            /// What came besides.
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

/// 创建会员卡模板
///
/// `POST /v3/marketing/membercard-open/cards`
///
/// 创建会员卡模板 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012545584), [2](https://pay.weixin.qq.com/doc/v3/partner/4012708314) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .logo_url("https://pay.example.com/wechat/notices")
///     .brand(post::Brand::default().brand_id("2062").display_name("春茶节"))
///     .title("春茶节")
///     .background_picture_url("https://pay.example.com/wechat/notices")
///     .description("锦绣路茶铺-明前龙井")
///     .service_phone("02800000000")
///     .code_type(post::CodeType::BarCode)
///     .total_quantity(2)
///     .date_information(
///         post::DateInformation::default()
///             .r#type(post::Type::FixTimeRange)
///             .available_begin_time("2026-06-18T10:35:42+08:00")
///             .available_end_time("2026-06-18T10:35:42+08:00")
///             .available_day_after_receive(1)
///             .wait_days_after_receive(1),
///     )
///     .code_mode(post::CodeMode::SystemAllocate)
///     .need_display_level(true)
///     .init_level("示例IL664")
///     .out_request_no("ORN20260618769")
///     .balance_information(
///         post::BalanceInformation::default()
///             .need_balance(true)
///             .balance_appid("wx5f0c1a9e7b3d2846")
///             .balance_path("pages/tea/index?from=pay")
///             .balance_url("https://pay.example.com/wechat/notices"),
///     )
///     .user_information_form(
///         post::UserInformationForm::default()
///             .common_field_list([post::CommonFieldList::UserFormFlagMobile])
///             .custom_field_list([
///                 post::CustomFieldList::default()
///                     .r#type(post::CustomFieldListType::Text)
///                     .name("春茶节")
///                     .values(["示例V733"]),
///             ]),
///     )
///     .additional_statement(
///         post::AdditionalStatement::default()
///             .title("春茶节")
///             .url("https://pay.example.com/wechat/notices")
///             .appid("wx5f0c1a9e7b3d2846")
///             .path("pages/tea/index?from=pay"),
///     )
///     .need_dynamic_code(true);
/// ```
#[doc(alias = "创建会员卡模板")]
#[doc(alias = "/v3/marketing/membercard-open/cards")]
#[doc(alias = "post_v3_marketing_membercard_open_cards")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建会员卡模板; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `logo_url`, `brand`, `title`, `background_picture_url`, `description`, `code_type`, `date_information`, `code_mode`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `logo_url`
        ///
        /// **Required.**
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("logo_url", value.into()))
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(self, value: Brand) -> Self {
            Self(self.0.body("brand", value))
        }

        /// `title`
        ///
        /// **Required.**
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.body("title", value.into()))
        }

        /// `background_picture_url`
        ///
        /// **Required.**
        pub fn background_picture_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("background_picture_url", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `service_phone`
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
        }

        /// `code_type`
        ///
        /// **Required.**
        pub fn code_type(self, value: impl Into<CodeType>) -> Self {
            Self(self.0.body("code_type", value.into()))
        }

        /// `total_quantity`
        pub fn total_quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_quantity", value.into()))
        }

        /// `date_information`
        ///
        /// **Required.**
        pub fn date_information(self, value: DateInformation) -> Self {
            Self(self.0.body("date_information", value))
        }

        /// `code_mode`
        ///
        /// **Required.**
        pub fn code_mode(self, value: impl Into<CodeMode>) -> Self {
            Self(self.0.body("code_mode", value.into()))
        }

        /// `need_display_level`
        pub fn need_display_level(self, value: bool) -> Self {
            Self(self.0.body("need_display_level", value))
        }

        /// `init_level`
        pub fn init_level(self, value: impl Into<String>) -> Self {
            Self(self.0.body("init_level", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `balance_information`
        pub fn balance_information(self, value: BalanceInformation) -> Self {
            Self(self.0.body("balance_information", value))
        }

        /// `user_information_form`
        pub fn user_information_form(self, value: UserInformationForm) -> Self {
            Self(self.0.body("user_information_form", value))
        }

        /// `additional_statement`
        pub fn additional_statement(self, value: AdditionalStatement) -> Self {
            Self(self.0.body("additional_statement", value))
        }

        /// `need_dynamic_code`
        pub fn need_dynamic_code(self, value: bool) -> Self {
            Self(self.0.body("need_dynamic_code", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_membercard_open_cards",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Brand
    #[derive(Clone, Debug, Default)]
    pub struct Brand(Fields);

    impl Brand {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_id", value.into()))
        }

        /// `display_name`
        ///
        /// **Required.**
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("display_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Brand);

    /// CodeType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeType {
        /// `BAR_CODE`
        BarCode,
        /// `QRCODE`
        Qrcode,
        /// `BAR_CODE_AND_QRCODE`
        BarCodeAndQrcode,
        /// `NONE_CODE`
        NoneCode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeType,
        BarCode = "BAR_CODE",
        Qrcode = "QRCODE",
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        NoneCode = "NONE_CODE",
    );

    /// DateInformation
    #[derive(Clone, Debug, Default)]
    pub struct DateInformation(Fields);

    impl DateInformation {
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

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DateInformation);

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

    /// CodeMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeMode {
        /// `SYSTEM_ALLOCATE`
        SystemAllocate,
        /// `MERCHANT_DEPOSIT`
        MerchantDeposit,
        /// `REAL_TIME`
        RealTime,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeMode,
        SystemAllocate = "SYSTEM_ALLOCATE",
        MerchantDeposit = "MERCHANT_DEPOSIT",
        RealTime = "REAL_TIME",
    );

    /// BalanceInformation
    #[derive(Clone, Debug, Default)]
    pub struct BalanceInformation(Fields);

    impl BalanceInformation {
        /// `need_balance`
        pub fn need_balance(self, value: bool) -> Self {
            Self(self.0.set("need_balance", value))
        }

        /// `balance_appid`
        pub fn balance_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_appid", value.into()))
        }

        /// `balance_path`
        pub fn balance_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_path", value.into()))
        }

        /// `balance_url`
        pub fn balance_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("balance_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BalanceInformation);

    /// UserInformationForm
    #[derive(Clone, Debug, Default)]
    pub struct UserInformationForm(Fields);

    impl UserInformationForm {
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

    sent!(UserInformationForm);

    /// CommonFieldList
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CommonFieldList {
        /// `USER_FORM_FLAG_MOBILE`
        UserFormFlagMobile,
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
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
        /// `TEXT`
        Text,
        /// `SELECT`
        Select,
        /// `RADIO`
        Radio,
        /// `CHECK_BOX`
        CheckBox,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomFieldListType,
        Text = "TEXT",
        Select = "SELECT",
        Radio = "RADIO",
        CheckBox = "CHECK_BOX",
    );

    /// AdditionalStatement
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalStatement(Fields);

    impl AdditionalStatement {
        /// `title`
        pub fn title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("title", value.into()))
        }

        /// `url`
        pub fn url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("url", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `path`
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionalStatement);

    /// The answer of 创建会员卡模板.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `remain_quantity`
        pub remain_quantity: Option<i64>,
        /// `status`
        pub status: Option<response::Status>,
        /// `brand`
        ///
        /// Documented as always there.
        pub brand: Option<response::Brand>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `logo_url`
        ///
        /// Documented as always there.
        pub logo_url: Option<String>,
        /// `title`
        ///
        /// Documented as always there.
        pub title: Option<String>,
        /// `background_picture_url`
        ///
        /// Documented as always there.
        pub background_picture_url: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `service_phone`
        pub service_phone: Option<String>,
        /// `code_type`
        ///
        /// Documented as always there.
        pub code_type: Option<response::CodeType>,
        /// `total_quantity`
        pub total_quantity: Option<i64>,
        /// `date_information`
        ///
        /// Documented as always there.
        pub date_information: Option<response::DateInformation>,
        /// `code_mode`
        ///
        /// Documented as always there.
        pub code_mode: Option<response::CodeMode>,
        /// `need_display_level`
        pub need_display_level: Option<bool>,
        /// `init_level`
        pub init_level: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `balance_information`
        pub balance_information: Option<response::BalanceInformation>,
        /// `user_information_form`
        pub user_information_form: Option<response::UserInformationForm>,
        /// `additional_statement`
        pub additional_statement: Option<response::AdditionalStatement>,
        /// What came besides.
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
        use crate::model::*;

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `NOT_APPROVE`
            NotApprove,
            /// `APPROVE_FAIL`
            ApproveFail,
            /// `APPROVED`
            Approved,
            /// `DELETED`
            Deleted,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            NotApprove = "NOT_APPROVE",
            ApproveFail = "APPROVE_FAIL",
            Approved = "APPROVED",
            Deleted = "DELETED",
        );

        /// Brand
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Brand {
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// `display_name`
            ///
            /// Documented as always there.
            pub display_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Brand,
            brand_id = "brand_id",
            display_name = "display_name",
        );

        /// CodeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeType {
            /// `BAR_CODE`
            BarCode,
            /// `QRCODE`
            Qrcode,
            /// `BAR_CODE_AND_QRCODE`
            BarCodeAndQrcode,
            /// `NONE_CODE`
            NoneCode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeType,
            BarCode = "BAR_CODE",
            Qrcode = "QRCODE",
            BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
            NoneCode = "NONE_CODE",
        );

        /// DateInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DateInformation {
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
            DateInformation,
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

        /// CodeMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeMode {
            /// `SYSTEM_ALLOCATE`
            SystemAllocate,
            /// `MERCHANT_DEPOSIT`
            MerchantDeposit,
            /// `REAL_TIME`
            RealTime,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeMode,
            SystemAllocate = "SYSTEM_ALLOCATE",
            MerchantDeposit = "MERCHANT_DEPOSIT",
            RealTime = "REAL_TIME",
        );

        /// BalanceInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BalanceInformation {
            /// `need_balance`
            pub need_balance: Option<bool>,
            /// `balance_appid`
            pub balance_appid: Option<String>,
            /// `balance_path`
            pub balance_path: Option<String>,
            /// `balance_url`
            pub balance_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BalanceInformation,
            need_balance = "need_balance",
            balance_appid = "balance_appid",
            balance_path = "balance_path",
            balance_url = "balance_url",
        );

        /// UserInformationForm
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserInformationForm {
            /// `common_field_list`
            pub common_field_list: Vec<CommonFieldList>,
            /// `custom_field_list`
            pub custom_field_list: Vec<CustomFieldList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            UserInformationForm,
            common_field_list = "common_field_list",
            custom_field_list = "custom_field_list",
        );

        /// CommonFieldList
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CommonFieldList {
            /// `USER_FORM_FLAG_MOBILE`
            UserFormFlagMobile,
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
            UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
            /// `TEXT`
            Text,
            /// `SELECT`
            Select,
            /// `RADIO`
            Radio,
            /// `CHECK_BOX`
            CheckBox,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomFieldListType,
            Text = "TEXT",
            Select = "SELECT",
            Radio = "RADIO",
            CheckBox = "CHECK_BOX",
        );

        /// AdditionalStatement
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdditionalStatement {
            /// `title`
            pub title: Option<String>,
            /// `url`
            pub url: Option<String>,
            /// `appid`
            pub appid: Option<String>,
            /// `path`
            pub path: Option<String>,
            /// What came besides.
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
