//! 分页查询子商户名下的交易拦截记录 · `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries the transaction block records of a sub-merchant, page by page.
///
/// 按子商户号逐页列出该子商户被拦截交易的记录。
///
/// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
///
/// 分页查询子商户名下的交易拦截记录 / List a sub-merchant's transaction block records · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940432) · feature `v3-transaction-block` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::transaction_block::transaction_block_records::sub_mchid::by_sub_mchid::get;
///
/// let request = get("1684913560").limit(10).offset(0);
/// ```
#[doc(alias = "分页查询子商户名下的交易拦截记录")]
#[doc(alias = "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}")]
#[doc(alias = "get_v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid")]
#[doc(alias = "页查询子商户名下的交易拦截记录")]
#[doc(alias = "查询子商户名下的交易拦截记录")]
#[doc(alias = "询子商户名下的交易拦截记录")]
#[doc(alias = "子商户名下的交易拦截记录")]
#[doc(alias = "商户名下的交易拦截记录")]
#[doc(alias = "户名下的交易拦截记录")]
#[doc(alias = "名下的交易拦截记录")]
#[doc(alias = "下的交易拦截记录")]
#[doc(alias = "的交易拦截记录")]
#[doc(alias = "交易拦截记录")]
#[doc(alias = "易拦截记录")]
#[doc(alias = "拦截记录")]
#[doc(alias = "截记录")]
#[doc(alias = "记录")]
#[doc(alias = "List a sub-merchants transaction block records")]
#[doc(alias = "sub-merchants transaction block records")]
#[doc(alias = "s transaction block records")]
#[doc(alias = "transaction block records")]
#[doc(alias = "block records")]
#[doc(alias = "records")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 分页查询子商户名下的交易拦截记录. Created by [`get()`](super::get()).
    ///
    /// **Required**: `limit`.
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
                "get_v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid",
                Method::Get,
                "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
            )
            .query(&["limit", "offset"])
            .required(&["/query/limit"])
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

    /// Response of 分页查询子商户名下的交易拦截记录.
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
            /// 交易拦截记录ID / ID of the transaction block record
            pub block_record_id: Option<String>,
            /// 拦截时间 / Time of the block
            pub block_time: Option<String>,
            /// 拦截（不可用）原因 / Why it is blocked or unusable
            pub block_reason: Option<String>,
            /// 拦截笔数 / Number of transactions blocked
            pub number_of_block: Option<NumberOfBlock>,
            /// 解除管控方式 / How the restriction can be lifted
            ///
            /// Known values: `SUBMIT_INFORMATION` (提交资料 / Submit information).
            pub recover_way: Option<String>,
            /// 要求提交的资料，JSON格式 / Information the merchant is asked to submit, in JSON
            pub requested_item_info: Option<RequestedItemInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            block_record_id = "block_record_id",
            block_time = "block_time",
            block_reason = "block_reason",
            number_of_block = "number_of_block",
            recover_way = "recover_way",
            requested_item_info = "requested_item_info",
        );

        /// 拦截笔数 / Number of transactions blocked
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum NumberOfBlock {
            /// 少于20笔 / Fewer than 20
            ///
            /// `LESS_THAN_TWENTY`
            LessThanTwenty,
            /// 少于100笔 / Fewer than 100
            ///
            /// `LESS_THAN_ONE_HUNDRED`
            LessThanOneHundred,
            /// 少于1000笔 / Fewer than 1000
            ///
            /// `LESS_THAN_ONE_THOUSAND`
            LessThanOneThousand,
            /// 超过1000笔 / More than 1000
            ///
            /// `OVER_ONE_THOUSAND`
            OverOneThousand,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            NumberOfBlock,
            LessThanTwenty = "LESS_THAN_TWENTY",
            LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
            LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
            OverOneThousand = "OVER_ONE_THOUSAND",
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
