//! 查询子商户交易拦截记录详情 · `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
//!
//! Generated from docs/openapi/v3/transaction-block/transaction-block-records/{block_record_id}.md by `cargo xtask regen`; do not edit.

/// 查询子商户交易拦截记录详情
///
/// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
///
/// 查询子商户交易拦截记录详情 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940435) · feature `v3-transaction-block`
///
/// ```
/// use wechatpay_api::v3::transaction_block::transaction_block_records::by_block_record_id::get;
///
/// let request = get("944202").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询子商户交易拦截记录详情")]
#[doc(alias = "/v3/transaction-block/transaction-block-records/{block_record_id}")]
#[doc(alias = "get_v3_transaction_block_transaction_block_records_block_record_id")]
pub fn get(block_record_id: impl Into<String>) -> get::Request {
    get::Request::new([block_record_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询子商户交易拦截记录详情; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_transaction_block_transaction_block_records_block_record_id",
                Verb::Get,
                "/v3/transaction-block/transaction-block-records/{block_record_id}",
            )
            .required(&["/query/sub_mchid"])
            .response(
                &[
                    ("/requested_item_info", Wire::Json),
                    ("/requested_item_info/record_fields/*/repeated_field_data", Wire::Json),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询子商户交易拦截记录详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `block_record_id`
        pub block_record_id: Option<String>,
        /// `block_time`
        pub block_time: Option<String>,
        /// `block_reason`
        pub block_reason: Option<String>,
        /// `number_of_block`
        pub number_of_block: Option<response::NumberOfBlock>,
        /// `recover_way`
        ///
        /// Known: `SUBMIT_INFORMATION`.
        pub recover_way: Option<String>,
        /// `requested_item_info`
        pub requested_item_info: Option<response::RequestedItemInfo>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        block_record_id = "block_record_id",
        block_time = "block_time",
        block_reason = "block_reason",
        number_of_block = "number_of_block",
        recover_way = "recover_way",
        requested_item_info = "requested_item_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// NumberOfBlock
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum NumberOfBlock {
            /// `LESS_THAN_TWENTY`
            LessThanTwenty,
            /// `LESS_THAN_ONE_HUNDRED`
            LessThanOneHundred,
            /// `LESS_THAN_ONE_THOUSAND`
            LessThanOneThousand,
            /// `OVER_ONE_THOUSAND`
            OverOneThousand,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            NumberOfBlock,
            LessThanTwenty = "LESS_THAN_TWENTY",
            LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
            LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
            OverOneThousand = "OVER_ONE_THOUSAND",
        );

        /// RequestedItemInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RequestedItemInfo {
            /// `record_fields`
            ///
            /// Documented as always there.
            pub record_fields: Vec<RecordFields>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RequestedItemInfo,
            record_fields = "record_fields",
        );

        /// RecordFields
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecordFields {
            /// `item_id`
            pub item_id: Option<String>,
            /// `field_name`
            pub field_name: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `type`
            ///
            /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
            pub r#type: Option<i64>,
            /// `repeated_field_data`
            pub repeated_field_data: Option<RepeatedFieldData>,
            /// `tips`
            pub tips: Option<String>,
            /// `placeholder`
            pub placeholder: Option<String>,
            /// `tooltip`
            pub tooltip: Option<String>,
            /// `required`
            ///
            /// Known: `0`, `1`.
            pub required: Option<i64>,
            /// `need_encrypt`
            pub need_encrypt: Option<bool>,
            /// `string_check_rule`
            pub string_check_rule: Option<StringCheckRule>,
            /// `enum_check_rule`
            pub enum_check_rule: Option<EnumCheckRule>,
            /// `file_check_rule`
            pub file_check_rule: Option<FileCheckRule>,
            /// `time_interval_check_rule`
            pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
            /// `order_interval_check_rule`
            pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
            /// `relations`
            pub relations: Vec<Relations>,
            /// What came besides.
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

        /// RepeatedFieldData
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RepeatedFieldData {
            /// `field_data`
            ///
            /// Documented as always there.
            pub field_data: Vec<FieldData>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RepeatedFieldData,
            field_data = "field_data",
        );

        /// FieldData
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FieldData {
            /// `longitude`
            pub longitude: Option<String>,
            /// `latitude`
            pub latitude: Option<String>,
            /// `province`
            pub province: Option<String>,
            /// `city`
            pub city: Option<String>,
            /// `area`
            pub area: Option<String>,
            /// `street`
            pub street: Option<String>,
            /// `address`
            pub address: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `wechat_order_id`
            pub wechat_order_id: Option<String>,
            /// `merchant_order_id`
            pub merchant_order_id: Option<String>,
            /// `trade_time`
            pub trade_time: Option<String>,
            /// `trade_money_amount`
            pub trade_money_amount: Option<String>,
            /// `trade_goods`
            pub trade_goods: Option<String>,
            /// `logistic_flag`
            ///
            /// Known: `0`, `1`.
            pub logistic_flag: Option<i64>,
            /// `evidence_img_list`
            pub evidence_img_list: Vec<String>,
            /// What came besides.
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

        /// StringCheckRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StringCheckRule {
            /// `min_string_length`
            pub min_string_length: Option<i64>,
            /// `max_string_length`
            pub max_string_length: Option<i64>,
            /// `validator`
            pub validator: Option<Validator>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StringCheckRule,
            min_string_length = "min_string_length",
            max_string_length = "max_string_length",
            validator = "validator",
        );

        /// Validator
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Validator {
            /// `number`
            Number,
            /// `phone`
            Phone,
            /// `idcard`
            Idcard,
            /// `url`
            Url,
            /// `email`
            Email,
            /// A value that these docs do not know.
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

        /// EnumCheckRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EnumCheckRule {
            /// `min_list_length`
            pub min_list_length: Option<i64>,
            /// `max_list_length`
            pub max_list_length: Option<i64>,
            /// `enum_values`
            pub enum_values: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EnumCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
            enum_values = "enum_values",
        );

        /// FileCheckRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FileCheckRule {
            /// `min_list_length`
            pub min_list_length: Option<i64>,
            /// `max_list_length`
            pub max_list_length: Option<i64>,
            /// `enum_file_exts`
            pub enum_file_exts: Vec<EnumFileExts>,
            /// `max_file_size`
            pub max_file_size: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FileCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
            enum_file_exts = "enum_file_exts",
            max_file_size = "max_file_size",
        );

        /// EnumFileExts
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EnumFileExts {
            /// `png`
            Png,
            /// `jpg`
            Jpg,
            /// `jpeg`
            Jpeg,
            /// `mp4`
            Mp4,
            /// `avi`
            Avi,
            /// `mov`
            Mov,
            /// `wmv`
            Wmv,
            /// `pdf`
            Pdf,
            /// `doc`
            Doc,
            /// `docx`
            Docx,
            /// `csv`
            Csv,
            /// `xlsx`
            Xlsx,
            /// A value that these docs do not know.
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

        /// TimeIntervalCheckRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeIntervalCheckRule {
            /// `min_list_length`
            pub min_list_length: Option<i64>,
            /// `max_list_length`
            pub max_list_length: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeIntervalCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
        );

        /// OrderIntervalCheckRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OrderIntervalCheckRule {
            /// `min_list_length`
            pub min_list_length: Option<i64>,
            /// `max_list_length`
            pub max_list_length: Option<i64>,
            /// `enum_file_exts`
            pub enum_file_exts: Vec<EnumFileExts>,
            /// `max_file_size`
            pub max_file_size: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            OrderIntervalCheckRule,
            min_list_length = "min_list_length",
            max_list_length = "max_list_length",
            enum_file_exts = "enum_file_exts",
            max_file_size = "max_file_size",
        );

        /// Relations
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Relations {
            /// `source_key`
            pub source_key: Option<i64>,
            /// `source_value`
            pub source_value: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Relations,
            source_key = "source_key",
            source_value = "source_value",
        );
    }
}
