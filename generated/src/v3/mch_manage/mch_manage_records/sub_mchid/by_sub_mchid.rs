//! 分页查询子商户名下的商户管理记录 · `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's management records, paged, by type and state.
///
/// 按记录类型和状态分页查询子商户的商户管理记录。
///
/// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
///
/// 分页查询子商户名下的商户管理记录 / Query a sub-merchant's management records · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940381) · feature `v3-mch-manage` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::mch_manage::mch_manage_records::sub_mchid::by_sub_mchid::get;
///
/// let request = get("1684913560")
///     .limit(10)
///     .offset(0)
///     .manage_record_type(get::ManageRecordType::FunctionalLimitRecord);
/// ```
#[doc(alias = "分页查询子商户名下的商户管理记录")]
#[doc(alias = "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}")]
#[doc(alias = "get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid")]
#[doc(alias = "页查询子商户名下的商户管理记录")]
#[doc(alias = "查询子商户名下的商户管理记录")]
#[doc(alias = "询子商户名下的商户管理记录")]
#[doc(alias = "子商户名下的商户管理记录")]
#[doc(alias = "商户名下的商户管理记录")]
#[doc(alias = "户名下的商户管理记录")]
#[doc(alias = "名下的商户管理记录")]
#[doc(alias = "下的商户管理记录")]
#[doc(alias = "的商户管理记录")]
#[doc(alias = "商户管理记录")]
#[doc(alias = "户管理记录")]
#[doc(alias = "管理记录")]
#[doc(alias = "理记录")]
#[doc(alias = "记录")]
#[doc(alias = "Query a sub-merchants management records")]
#[doc(alias = "sub-merchants management records")]
#[doc(alias = "s management records")]
#[doc(alias = "management records")]
#[doc(alias = "records")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 分页查询子商户名下的商户管理记录. Created by [`get()`](super::get()).
    ///
    /// **Required**: `limit`, `manage_record_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 商户管理记录类型 / Type of the merchant management record
        ///
        /// **Required.**
        pub fn manage_record_type(self, value: impl Into<ManageRecordType>) -> Self {
            Self(self.0.query("manage_record_type", value.into()))
        }

        /// 商户管理记录状态 / State of the merchant management record
        pub fn manage_record_state(self, value: impl Into<ManageRecordState>) -> Self {
            Self(self.0.query("manage_record_state", value.into()))
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
                "get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid",
                Method::Get,
                "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
            )
            .query(&["limit", "offset", "manage_record_type", "manage_record_state"])
            .required(&["/query/limit", "/query/manage_record_type"])
            .response(
                &[
                    ("/data/*/requested_item_info", FieldEncoding::Json),
                    (
                        "/data/*/requested_item_info/record_fields/*/repeated_field_data",
                        FieldEncoding::Json,
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

    /// 商户管理记录类型 / Type of the merchant management record
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ManageRecordType {
        /// 功能限制记录 / Record of limited functions
        ///
        /// `FUNCTIONAL_LIMIT_RECORD`
        FunctionalLimitRecord,
        /// 调证记录 / Record of a request for evidence
        ///
        /// `INVESTIGATE_RECORD`
        InvestigateRecord,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ManageRecordType,
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        InvestigateRecord = "INVESTIGATE_RECORD",
    );

    /// 商户管理记录状态 / State of the merchant management record
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ManageRecordState {
        /// 待处理 / Pending
        ///
        /// `PENDING`
        Pending,
        /// 已提交 / Submitted
        ///
        /// `SUBMITTED`
        Submitted,
        /// 已过期 / Expired
        ///
        /// `EXPIRED`
        Expired,
        /// 审核中 / Under review
        ///
        /// `UNDER_REVIEW`
        UnderReview,
        /// 已解除 / Lifted
        ///
        /// `RECOVERED`
        Recovered,
        /// 已驳回 / Rejected
        ///
        /// `REJECTED`
        Rejected,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ManageRecordState,
        Pending = "PENDING",
        Submitted = "SUBMITTED",
        Expired = "EXPIRED",
        UnderReview = "UNDER_REVIEW",
        Recovered = "RECOVERED",
        Rejected = "REJECTED",
    );

    /// Response of 分页查询子商户名下的商户管理记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 商户管理记录ID / ID of the merchant management record
            pub manage_record_id: Option<String>,
            /// 商户管理记录类型 / Type of the merchant management record
            pub manage_record_type: Option<ManageRecordType>,
            /// 管控时间 / Time of the restriction
            pub manage_time: Option<String>,
            /// 管控原因 / Reason for the restriction
            pub manage_reason: Option<String>,
            /// 被限制的功能 / Restricted function
            pub limit_ability: Option<String>,
            /// 解除管控方式 / How the restriction can be lifted
            pub recover_way: Option<RecoverWay>,
            /// 是否允许提交资料 / Whether information may be submitted
            pub allow_submit: Option<bool>,
            /// 禁止提交资料的原因 / Why information may not be submitted
            pub forbid_submit_reason: Option<String>,
            /// 可提交资料的开始时间 / Time from which information may be submitted
            pub submit_start_time: Option<String>,
            /// 可提交资料的结束时间 / Time until which information may be submitted
            pub submit_end_time: Option<String>,
            /// 商户管理记录状态 / State of the merchant management record
            pub manage_record_state: Option<ManageRecordState>,
            /// 解除管控时间 / Time the restriction was lifted
            pub recover_time: Option<String>,
            /// 解除管控原因 / Reason for lifting the restriction
            pub recover_reason: Option<RecoverReason>,
            /// 驳回原因 / Reason for the rejection
            pub reject_reason: Option<String>,
            /// 可提交资料的截止时间 / Deadline for submitting materials
            pub approve_time: Option<String>,
            /// 要求提交的资料，JSON格式 / Information the merchant is asked to submit, in JSON
            pub requested_item_info: Option<RequestedItemInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            sub_mchid = "sub_mchid",
            manage_record_id = "manage_record_id",
            manage_record_type = "manage_record_type",
            manage_time = "manage_time",
            manage_reason = "manage_reason",
            limit_ability = "limit_ability",
            recover_way = "recover_way",
            allow_submit = "allow_submit",
            forbid_submit_reason = "forbid_submit_reason",
            submit_start_time = "submit_start_time",
            submit_end_time = "submit_end_time",
            manage_record_state = "manage_record_state",
            recover_time = "recover_time",
            recover_reason = "recover_reason",
            reject_reason = "reject_reason",
            approve_time = "approve_time",
            requested_item_info = "requested_item_info",
        );

        /// 商户管理记录类型 / Type of the merchant management record
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ManageRecordType {
            /// 功能限制记录 / Record of limited functions
            ///
            /// `FUNCTIONAL_LIMIT_RECORD`
            FunctionalLimitRecord,
            /// 调证记录 / Record of a request for evidence
            ///
            /// `INVESTIGATE_RECORD`
            InvestigateRecord,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ManageRecordType,
            FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
            InvestigateRecord = "INVESTIGATE_RECORD",
        );

        /// 解除管控方式 / How the restriction can be lifted
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverWay {
            /// 提交资料 / Submit information
            ///
            /// `SUBMIT_INFORMATION`
            SubmitInformation,
            /// 核实不活跃商户的身份 / Verify the identity of the inactive merchant
            ///
            /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`
            VerifyInactiveMerchantIdentity,
            /// 修改组织资料 / Modify the organization's information
            ///
            /// `MODIFY_ORGANIZATION_INFORMATION`
            ModifyOrganizationInformation,
            /// 其他 / Other
            ///
            /// `OTHER`
            Other,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecoverWay,
            SubmitInformation = "SUBMIT_INFORMATION",
            VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
            Other = "OTHER",
        );

        /// 商户管理记录状态 / State of the merchant management record
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ManageRecordState {
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 已提交 / Submitted
            ///
            /// `SUBMITTED`
            Submitted,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 审核中 / Under review
            ///
            /// `UNDER_REVIEW`
            UnderReview,
            /// 已解除 / Lifted
            ///
            /// `RECOVERED`
            Recovered,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ManageRecordState,
            Pending = "PENDING",
            Submitted = "SUBMITTED",
            Expired = "EXPIRED",
            UnderReview = "UNDER_REVIEW",
            Recovered = "RECOVERED",
            Rejected = "REJECTED",
        );

        /// 解除管控原因 / Reason for lifting the restriction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverReason {
            /// 商户提交资料后解除 / Lifted after the merchant submitted information
            ///
            /// `MERCHANT_SUBMIT_RECOVER`
            MerchantSubmitRecover,
            /// 商户操作后解除 / Lifted after the merchant acted
            ///
            /// `MERCHANT_OPERATE_RECOVER`
            MerchantOperateRecover,
            /// 平台自动解除 / Lifted by the platform automatically
            ///
            /// `PLATFORM_AUTO_RECOVER`
            PlatformAutoRecover,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecoverReason,
            MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
            MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
            PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
        );

        /// 要求提交的资料，JSON格式 / Information the merchant is asked to submit, in JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RequestedItemInfo {
            /// 资料项集合 / Items of information to submit
            ///
            /// Always present according to the docs.
            pub record_fields: Vec<RecordFields>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RequestedItemInfo,
            record_fields = "record_fields",
        );

        /// 资料项集合 / Items of information to submit
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecordFields {
            /// 资料项ID / ID of the information item
            pub item_id: Option<String>,
            /// 资料项英文名 / English name of the information item
            pub field_name: Option<String>,
            /// 资料项中文名 / Chinese name of the information item
            pub name: Option<String>,
            /// 资料项类型 / Type of the item to fill in
            ///
            /// Known values: `1` (文本资料项 / Text item), `2` (图片资料项 / Image item), `3` (资料项类型3，含义见官方文档 / Item type 3; see the official page), `4` (枚举资料项 / Enum item), `5` (资料项类型5，含义见官方文档 / Item type 5; see the official page), `6` (资料项类型6，含义见官方文档 / Item type 6; see the official page).
            pub r#type: Option<i64>,
            /// 多值资料项内容，JSON格式 / Values of an item that takes several, in JSON
            pub repeated_field_data: Option<RepeatedFieldData>,
            /// 资料项填写提示 / Hint on how to fill in the item
            pub tips: Option<String>,
            /// 输入框占位文案 / Placeholder text of the input box
            pub placeholder: Option<String>,
            /// 叹号悬浮提示语 / Text shown when hovering over the exclamation mark
            pub tooltip: Option<String>,
            /// 是否必填 / Whether the item must be submitted
            ///
            /// Known values: `0` (否 / No), `1` (是 / Yes).
            pub required: Option<i64>,
            /// 提交内容是否需要加密 / Whether the submitted value must be encrypted
            pub need_encrypt: Option<bool>,
            /// 字符串校验规则 / Rule by which the string is checked
            pub string_check_rule: Option<StringCheckRule>,
            /// 枚举校验规则 / Rule that checks the enumerated value
            pub enum_check_rule: Option<EnumCheckRule>,
            /// 文件校验规则 / Validation rule for files
            pub file_check_rule: Option<FileCheckRule>,
            /// 时间区间校验规则 / Validation rule for time ranges
            pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
            /// 订单类型资料的校验规则 / Validation rule for order items
            pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
            /// 资料项关联规则列表 / Rules linking this item to the values of others
            pub relations: Vec<Relations>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RecordFields,
            item_id = "item_id",
            field_name = "field_name",
            name = "name",
            r#type = "type",
            repeated_field_data = "repeated_field_data",
            tips = "tips",
            placeholder = "placeholder",
            tooltip = "tooltip",
            required = "required",
            need_encrypt = "need_encrypt",
            string_check_rule = "string_check_rule",
            enum_check_rule = "enum_check_rule",
            file_check_rule = "file_check_rule",
            time_interval_check_rule = "time_interval_check_rule",
            order_interval_check_rule = "order_interval_check_rule",
            relations = "relations",
        );

        /// 多值资料项内容，JSON格式 / Values of an item that takes several, in JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RepeatedFieldData {
            /// 补充资料项列表 / Supplementary information items
            ///
            /// Always present according to the docs.
            pub field_data: Vec<FieldData>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RepeatedFieldData,
            field_data = "field_data",
        );

        /// 补充资料项列表 / Supplementary information items
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FieldData {
            /// 经度 / Longitude
            pub longitude: Option<String>,
            /// 纬度 / Latitude
            pub latitude: Option<String>,
            /// 省份名称或代码 / Name or code of the province
            pub province: Option<String>,
            /// 城市 / City
            pub city: Option<String>,
            /// 区域（区县） / District
            pub area: Option<String>,
            /// 街道 / Street
            pub street: Option<String>,
            /// 详细地址 / Detailed address
            pub address: Option<String>,
            /// 名称或姓名 / Name
            pub name: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub wechat_order_id: Option<String>,
            /// 商户订单号 / Merchant's order number
            pub merchant_order_id: Option<String>,
            /// 交易时间 / Time of the transaction
            pub trade_time: Option<String>,
            /// 交易金额 / Amount of the transaction
            pub trade_money_amount: Option<String>,
            /// 调单交易的商品 / Goods of the transaction under inquiry
            pub trade_goods: Option<String>,
            /// 是否有物流，1是0否 / Whether the goods are shipped: 1 yes, 0 no
            ///
            /// Known values: `0` (无物流 / Not shipped), `1` (有物流 / Shipped).
            pub logistic_flag: Option<i64>,
            /// 凭证图片列表 / List of evidence images
            pub evidence_img_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FieldData,
            longitude = "longitude",
            latitude = "latitude",
            province = "province",
            city = "city",
            area = "area",
            street = "street",
            address = "address",
            name = "name",
            wechat_order_id = "wechat_order_id",
            merchant_order_id = "merchant_order_id",
            trade_time = "trade_time",
            trade_money_amount = "trade_money_amount",
            trade_goods = "trade_goods",
            logistic_flag = "logistic_flag",
            evidence_img_list = "evidence_img_list",
        );

        /// 字符串校验规则 / Rule by which the string is checked
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StringCheckRule {
            /// 字符串最小长度 / Minimum length of the string
            pub min_string_length: Option<i64>,
            /// 字符串最大长度 / Maximum length of the string
            pub max_string_length: Option<i64>,
            /// 校验规则，如数字、手机号、邮箱 / Check applied to the string, such as number, phone or email
            pub validator: Option<Validator>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StringCheckRule,
            min_string_length = "min_string_length",
            max_string_length = "max_string_length",
            validator = "validator",
        );

        /// 校验规则，如数字、手机号、邮箱 / Check applied to the string, such as number, phone or email
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Validator {
            /// 数字 / Number
            ///
            /// `number`
            Number,
            /// 手机号 / Mobile phone number
            ///
            /// `phone`
            Phone,
            /// 身份证号 / ID card number
            ///
            /// `idcard`
            Idcard,
            /// 网址 / URL
            ///
            /// `url`
            Url,
            /// 邮箱 / Email
            ///
            /// `email`
            Email,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Validator,
            Number = "number",
            Phone = "phone",
            Idcard = "idcard",
            Url = "url",
            Email = "email",
        );

        /// 枚举校验规则 / Rule that checks the enumerated value
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EnumCheckRule {
            /// 列表最小长度 / Minimum length of the list
            pub min_list_length: Option<i64>,
            /// 列表最大长度 / Maximum length of the list
            pub max_list_length: Option<i64>,
            /// 枚举选项的展示文案列表 / Texts of the enumeration's options as shown to the merchant
            pub enum_values: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EnumCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
            enum_values = "enum_values",
        );

        /// 文件校验规则 / Validation rule for files
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FileCheckRule {
            /// 列表最小长度 / Minimum length of the list
            pub min_list_length: Option<i64>,
            /// 列表最大长度 / Maximum length of the list
            pub max_list_length: Option<i64>,
            /// 允许提交的文件后缀列表 / File extensions that may be submitted
            pub enum_file_exts: Vec<EnumFileExts>,
            /// 文件大小上限，单位：MB / Largest permitted file size, in MB
            pub max_file_size: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FileCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
            enum_file_exts = "enum_file_exts",
            max_file_size = "max_file_size",
        );

        /// 允许提交的文件后缀列表 / File extensions that may be submitted
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EnumFileExts {
            /// PNG图片 / PNG image
            ///
            /// `png`
            Png,
            /// JPG图片 / JPG image
            ///
            /// `jpg`
            Jpg,
            /// JPEG图片 / JPEG image
            ///
            /// `jpeg`
            Jpeg,
            /// MP4视频 / MP4 video
            ///
            /// `mp4`
            Mp4,
            /// AVI视频 / AVI video
            ///
            /// `avi`
            Avi,
            /// MOV视频 / MOV video
            ///
            /// `mov`
            Mov,
            /// WMV视频 / WMV video
            ///
            /// `wmv`
            Wmv,
            /// PDF文件 / PDF file
            ///
            /// `pdf`
            Pdf,
            /// DOC文档 / DOC document
            ///
            /// `doc`
            Doc,
            /// DOCX文档 / DOCX document
            ///
            /// `docx`
            Docx,
            /// CSV文件 / CSV file
            ///
            /// `csv`
            Csv,
            /// XLSX表格 / XLSX spreadsheet
            ///
            /// `xlsx`
            Xlsx,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EnumFileExts,
            Png = "png",
            Jpg = "jpg",
            Jpeg = "jpeg",
            Mp4 = "mp4",
            Avi = "avi",
            Mov = "mov",
            Wmv = "wmv",
            Pdf = "pdf",
            Doc = "doc",
            Docx = "docx",
            Csv = "csv",
            Xlsx = "xlsx",
        );

        /// 时间区间校验规则 / Validation rule for time ranges
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeIntervalCheckRule {
            /// 列表最小长度 / Minimum length of the list
            pub min_list_length: Option<i64>,
            /// 列表最大长度 / Maximum length of the list
            pub max_list_length: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TimeIntervalCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
        );

        /// 订单类型资料的校验规则 / Validation rule for order items
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OrderIntervalCheckRule {
            /// 列表最小长度 / Minimum length of the list
            pub min_list_length: Option<i64>,
            /// 列表最大长度 / Maximum length of the list
            pub max_list_length: Option<i64>,
            /// 允许提交的文件后缀列表 / File extensions that may be submitted
            pub enum_file_exts: Vec<EnumFileExts>,
            /// 文件大小上限，单位：MB / Largest permitted file size, in MB
            pub max_file_size: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            OrderIntervalCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
            enum_file_exts = "enum_file_exts",
            max_file_size = "max_file_size",
        );

        /// 资料项关联规则列表 / Rules linking this item to the values of others
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Relations {
            /// 关联的资料项ID / ID of the item the rule depends on
            pub source_key: Option<i64>,
            /// 关联的资料项值 / Value of the item the rule depends on
            pub source_value: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Relations,
            source_key = "source_key",
            source_value = "source_value",
        );
    }
}
