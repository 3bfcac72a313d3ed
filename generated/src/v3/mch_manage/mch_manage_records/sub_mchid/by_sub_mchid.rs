//! 分页查询子商户名下的商户管理记录 · `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// 分页查询子商户名下的商户管理记录
///
/// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
///
/// 分页查询子商户名下的商户管理记录 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940381) · feature `v3-mch-manage`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::mch_manage::mch_manage_records::sub_mchid::by_sub_mchid::get;
///
/// let request = get("1684913560")
///     .limit(20)
///     .offset(0)
///     .manage_record_type(get::ManageRecordType::FunctionalLimitRecord)
///     .manage_record_state(get::ManageRecordState::Pending);
/// ```
#[doc(alias = "分页查询子商户名下的商户管理记录")]
#[doc(alias = "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}")]
#[doc(alias = "get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 分页查询子商户名下的商户管理记录; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `limit`, `manage_record_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `manage_record_type`
        ///
        /// **Required.**
        pub fn manage_record_type(self, value: impl Into<ManageRecordType>) -> Self {
            Self(self.0.query("manage_record_type", value.into()))
        }

        /// `manage_record_state`
        pub fn manage_record_state(self, value: impl Into<ManageRecordState>) -> Self {
            Self(self.0.query("manage_record_state", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid",
                Verb::Get,
                "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
            )
            .query(&["limit", "offset", "manage_record_type", "manage_record_state"])
            .required(&["/query/limit", "/query/manage_record_type"])
            .response(
                &[
                    ("/data/*/requested_item_info", Wire::Json),
                    (
                        "/data/*/requested_item_info/record_fields/*/repeated_field_data",
                        Wire::Json,
                    ),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// ManageRecordType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ManageRecordType {
        /// `FUNCTIONAL_LIMIT_RECORD`
        FunctionalLimitRecord,
        /// `INVESTIGATE_RECORD`
        InvestigateRecord,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ManageRecordType,
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        InvestigateRecord = "INVESTIGATE_RECORD",
    );

    /// ManageRecordState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ManageRecordState {
        /// `PENDING`
        Pending,
        /// `SUBMITTED`
        Submitted,
        /// `EXPIRED`
        Expired,
        /// `UNDER_REVIEW`
        UnderReview,
        /// `RECOVERED`
        Recovered,
        /// `REJECTED`
        Rejected,
        /// A value that these docs do not know.
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

    /// The answer of 分页查询子商户名下的商户管理记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// `manage_record_id`
            pub manage_record_id: Option<String>,
            /// `manage_record_type`
            pub manage_record_type: Option<ManageRecordType>,
            /// `manage_time`
            pub manage_time: Option<String>,
            /// `manage_reason`
            pub manage_reason: Option<String>,
            /// `limit_ability`
            pub limit_ability: Option<String>,
            /// `recover_way`
            pub recover_way: Option<RecoverWay>,
            /// `allow_submit`
            pub allow_submit: Option<bool>,
            /// `forbid_submit_reason`
            pub forbid_submit_reason: Option<String>,
            /// `submit_start_time`
            pub submit_start_time: Option<String>,
            /// `submit_end_time`
            pub submit_end_time: Option<String>,
            /// `manage_record_state`
            pub manage_record_state: Option<ManageRecordState>,
            /// `recover_time`
            pub recover_time: Option<String>,
            /// `recover_reason`
            pub recover_reason: Option<RecoverReason>,
            /// `reject_reason`
            pub reject_reason: Option<String>,
            /// `approve_time`
            pub approve_time: Option<String>,
            /// `requested_item_info`
            pub requested_item_info: Option<RequestedItemInfo>,
            /// What came besides.
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

        /// ManageRecordType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ManageRecordType {
            /// `FUNCTIONAL_LIMIT_RECORD`
            FunctionalLimitRecord,
            /// `INVESTIGATE_RECORD`
            InvestigateRecord,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ManageRecordType,
            FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
            InvestigateRecord = "INVESTIGATE_RECORD",
        );

        /// RecoverWay
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverWay {
            /// `SUBMIT_INFORMATION`
            SubmitInformation,
            /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`
            VerifyInactiveMerchantIdentity,
            /// `MODIFY_ORGANIZATION_INFORMATION`
            ModifyOrganizationInformation,
            /// `OTHER`
            Other,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecoverWay,
            SubmitInformation = "SUBMIT_INFORMATION",
            VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
            Other = "OTHER",
        );

        /// ManageRecordState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ManageRecordState {
            /// `PENDING`
            Pending,
            /// `SUBMITTED`
            Submitted,
            /// `EXPIRED`
            Expired,
            /// `UNDER_REVIEW`
            UnderReview,
            /// `RECOVERED`
            Recovered,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
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

        /// RecoverReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverReason {
            /// `MERCHANT_SUBMIT_RECOVER`
            MerchantSubmitRecover,
            /// `MERCHANT_OPERATE_RECOVER`
            MerchantOperateRecover,
            /// `PLATFORM_AUTO_RECOVER`
            PlatformAutoRecover,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecoverReason,
            MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
            MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
            PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
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
