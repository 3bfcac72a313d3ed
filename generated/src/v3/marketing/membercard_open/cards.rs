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
    pub struct Request {
        brand_id: Option<String>,
        appid: Option<String>,
        offset: Option<i64>,
        limit: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `brand_id`
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_membercard_open_cards",
                Verb::Get,
                "/v3/marketing/membercard-open/cards",
            )
            .required(&["/query/offset", "/query/limit"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("brand_id", &self.brand_id)
                .query("appid", &self.appid)
                .query("offset", &self.offset)
                .query("limit", &self.limit)
                .extra(&self.extra)
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Request {
        appid: Option<String>,
        logo_url: Option<String>,
        brand: Option<Brand>,
        title: Option<String>,
        background_picture_url: Option<String>,
        description: Option<String>,
        service_phone: Option<String>,
        code_type: Option<CodeType>,
        total_quantity: Option<i64>,
        date_information: Option<DateInformation>,
        code_mode: Option<CodeMode>,
        need_display_level: Option<bool>,
        init_level: Option<String>,
        out_request_no: Option<String>,
        balance_information: Option<BalanceInformation>,
        user_information_form: Option<UserInformationForm>,
        additional_statement: Option<AdditionalStatement>,
        need_dynamic_code: Option<bool>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `logo_url`
        ///
        /// **Required.**
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Some(value.into());
            self
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(mut self, value: impl Into<Brand>) -> Self {
            self.brand = Some(value.into());
            self
        }

        /// `title`
        ///
        /// **Required.**
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }

        /// `background_picture_url`
        ///
        /// **Required.**
        pub fn background_picture_url(mut self, value: impl Into<String>) -> Self {
            self.background_picture_url = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `service_phone`
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// `code_type`
        ///
        /// **Required.**
        pub fn code_type(mut self, value: impl Into<CodeType>) -> Self {
            self.code_type = Some(value.into());
            self
        }

        /// `total_quantity`
        pub fn total_quantity(mut self, value: impl Into<i64>) -> Self {
            self.total_quantity = Some(value.into());
            self
        }

        /// `date_information`
        ///
        /// **Required.**
        pub fn date_information(mut self, value: impl Into<DateInformation>) -> Self {
            self.date_information = Some(value.into());
            self
        }

        /// `code_mode`
        ///
        /// **Required.**
        pub fn code_mode(mut self, value: impl Into<CodeMode>) -> Self {
            self.code_mode = Some(value.into());
            self
        }

        /// `need_display_level`
        pub fn need_display_level(mut self, value: bool) -> Self {
            self.need_display_level = Some(value);
            self
        }

        /// `init_level`
        pub fn init_level(mut self, value: impl Into<String>) -> Self {
            self.init_level = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `balance_information`
        pub fn balance_information(mut self, value: impl Into<BalanceInformation>) -> Self {
            self.balance_information = Some(value.into());
            self
        }

        /// `user_information_form`
        pub fn user_information_form(
            mut self,
            value: impl Into<UserInformationForm>,
        ) -> Self {
            self.user_information_form = Some(value.into());
            self
        }

        /// `additional_statement`
        pub fn additional_statement(
            mut self,
            value: impl Into<AdditionalStatement>,
        ) -> Self {
            self.additional_statement = Some(value.into());
            self
        }

        /// `need_dynamic_code`
        pub fn need_dynamic_code(mut self, value: bool) -> Self {
            self.need_dynamic_code = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("appid", &self.appid)
                .body("logo_url", &self.logo_url)
                .body("brand", &self.brand)
                .body("title", &self.title)
                .body("background_picture_url", &self.background_picture_url)
                .body("description", &self.description)
                .body("service_phone", &self.service_phone)
                .body("code_type", &self.code_type)
                .body("total_quantity", &self.total_quantity)
                .body("date_information", &self.date_information)
                .body("code_mode", &self.code_mode)
                .body("need_display_level", &self.need_display_level)
                .body("init_level", &self.init_level)
                .body("out_request_no", &self.out_request_no)
                .body("balance_information", &self.balance_information)
                .body("user_information_form", &self.user_information_form)
                .body("additional_statement", &self.additional_statement)
                .body("need_dynamic_code", &self.need_dynamic_code)
                .extra(&self.extra)
        }
    }

    /// Brand
    #[derive(Clone, Debug, Default)]
    pub struct Brand {
        brand_id: Option<String>,
        display_name: Option<String>,
        extra: Extra,
    }

    impl Brand {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `display_name`
        ///
        /// **Required.**
        pub fn display_name(mut self, value: impl Into<String>) -> Self {
            self.display_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Brand,
        brand_id = "brand_id",
        display_name = "display_name",
    );

    /// CodeType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct DateInformation {
        r#type: Option<Type>,
        available_begin_time: Option<String>,
        available_end_time: Option<String>,
        available_day_after_receive: Option<i64>,
        wait_days_after_receive: Option<i64>,
        extra: Extra,
    }

    impl DateInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `available_begin_time`
        pub fn available_begin_time(mut self, value: impl Into<String>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// `available_end_time`
        pub fn available_end_time(mut self, value: impl Into<String>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// `available_day_after_receive`
        pub fn available_day_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.available_day_after_receive = Some(value.into());
            self
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.wait_days_after_receive = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DateInformation,
        r#type = "type",
        available_begin_time = "available_begin_time",
        available_end_time = "available_end_time",
        available_day_after_receive = "available_day_after_receive",
        wait_days_after_receive = "wait_days_after_receive",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct BalanceInformation {
        need_balance: Option<bool>,
        balance_appid: Option<String>,
        balance_path: Option<String>,
        balance_url: Option<String>,
        extra: Extra,
    }

    impl BalanceInformation {
        /// `need_balance`
        pub fn need_balance(mut self, value: bool) -> Self {
            self.need_balance = Some(value);
            self
        }

        /// `balance_appid`
        pub fn balance_appid(mut self, value: impl Into<String>) -> Self {
            self.balance_appid = Some(value.into());
            self
        }

        /// `balance_path`
        pub fn balance_path(mut self, value: impl Into<String>) -> Self {
            self.balance_path = Some(value.into());
            self
        }

        /// `balance_url`
        pub fn balance_url(mut self, value: impl Into<String>) -> Self {
            self.balance_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BalanceInformation,
        need_balance = "need_balance",
        balance_appid = "balance_appid",
        balance_path = "balance_path",
        balance_url = "balance_url",
    );

    /// UserInformationForm
    #[derive(Clone, Debug, Default)]
    pub struct UserInformationForm {
        common_field_list: Vec<CommonFieldList>,
        custom_field_list: Vec<CustomFieldList>,
        extra: Extra,
    }

    impl UserInformationForm {
        /// `common_field_list`
        pub fn common_field_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<CommonFieldList>>,
        ) -> Self {
            self.common_field_list = list(values);
            self
        }

        /// `custom_field_list`
        pub fn custom_field_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<CustomFieldList>>,
        ) -> Self {
            self.custom_field_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        UserInformationForm,
        common_field_list = "common_field_list",
        custom_field_list = "custom_field_list",
    );

    /// CommonFieldList
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct CustomFieldList {
        r#type: Option<CustomFieldListType>,
        name: Option<String>,
        values: Vec<String>,
        extra: Extra,
    }

    impl CustomFieldList {
        /// `type`
        pub fn r#type(mut self, value: impl Into<CustomFieldListType>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `values`
        pub fn values(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.values = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CustomFieldList,
        r#type = "type",
        name = "name",
        values = "values",
    );

    /// CustomFieldListType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct AdditionalStatement {
        title: Option<String>,
        url: Option<String>,
        appid: Option<String>,
        path: Option<String>,
        extra: Extra,
    }

    impl AdditionalStatement {
        /// `title`
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }

        /// `url`
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `path`
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AdditionalStatement,
        title = "title",
        url = "url",
        appid = "appid",
        path = "path",
    );

    /// The answer of 创建会员卡模板.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
