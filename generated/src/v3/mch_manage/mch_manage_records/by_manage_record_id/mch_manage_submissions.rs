//! 对指定商户管理记录提交资料 · `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
//!
//! Generated from docs/openapi/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions.md by `cargo xtask regen`; do not edit.

/// 对指定商户管理记录提交资料
///
/// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
///
/// 对指定商户管理记录提交资料 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940417) · feature `v3-mch-manage`
///
/// ```
/// use wechatpay_api::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post;
///
/// let request = post("MRI20260618138")
///     .sub_mchid("1684913560")
///     .submit_data(
///         post::SubmitData::default().record_fields([post::RecordFields::default()]),
///     );
/// ```
#[doc(alias = "对指定商户管理记录提交资料")]
#[doc(
    alias = "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"
)]
#[doc(
    alias = "post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions"
)]
pub fn post(manage_record_id: impl Into<String>) -> post::Request {
    post::Request::new([manage_record_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 对指定商户管理记录提交资料; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `submit_data`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        submit_data: Option<SubmitData>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `submit_data`
        ///
        /// **Required.**
        pub fn submit_data(mut self, value: impl Into<SubmitData>) -> Self {
            self.submit_data = Some(value.into());
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
                "post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions",
                Verb::Post,
                "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            )
            .body(Body::Json)
            .required(
                &["/body/sub_mchid", "/body/submit_data", "/body/submit_data/record_fields"],
            )
            .request(
                &[
                    ("/body/submit_data/record_fields/*/repeated_field_data", Wire::Json),
                    ("/body/submit_data", Wire::Json),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sub_mchid", &self.sub_mchid)
                .body("submit_data", &self.submit_data)
                .extra(&self.extra)
        }
    }

    /// SubmitData
    #[derive(Clone, Debug, Default)]
    pub struct SubmitData {
        record_fields: Vec<RecordFields>,
        extra: Extra,
    }

    impl SubmitData {
        /// `record_fields`
        ///
        /// **Required.**
        pub fn record_fields(
            mut self,
            values: impl IntoIterator<Item = impl Into<RecordFields>>,
        ) -> Self {
            self.record_fields = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubmitData,
        record_fields = "record_fields",
    );

    /// RecordFields
    #[derive(Clone, Debug, Default)]
    pub struct RecordFields {
        item_id: Option<String>,
        field_name: Option<String>,
        name: Option<String>,
        r#type: Option<i64>,
        repeated_field_data: Vec<RepeatedFieldData>,
        tips: Option<String>,
        placeholder: Option<String>,
        tooltip: Option<String>,
        required: Option<i64>,
        need_encrypt: Option<bool>,
        string_check_rule: Option<StringCheckRule>,
        enum_check_rule: Option<EnumCheckRule>,
        file_check_rule: Option<FileCheckRule>,
        time_interval_check_rule: Option<TimeIntervalCheckRule>,
        order_interval_check_rule: Option<OrderIntervalCheckRule>,
        relations: Vec<Relations>,
        extra: Extra,
    }

    impl RecordFields {
        /// `item_id`
        pub fn item_id(mut self, value: impl Into<String>) -> Self {
            self.item_id = Some(value.into());
            self
        }

        /// `field_name`
        pub fn field_name(mut self, value: impl Into<String>) -> Self {
            self.field_name = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `type`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
        pub fn r#type(mut self, value: impl Into<i64>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `repeated_field_data`
        pub fn repeated_field_data(
            mut self,
            values: impl IntoIterator<Item = impl Into<RepeatedFieldData>>,
        ) -> Self {
            self.repeated_field_data = list(values);
            self
        }

        /// `tips`
        pub fn tips(mut self, value: impl Into<String>) -> Self {
            self.tips = Some(value.into());
            self
        }

        /// `placeholder`
        pub fn placeholder(mut self, value: impl Into<String>) -> Self {
            self.placeholder = Some(value.into());
            self
        }

        /// `tooltip`
        pub fn tooltip(mut self, value: impl Into<String>) -> Self {
            self.tooltip = Some(value.into());
            self
        }

        /// `required`
        ///
        /// Known: `0`, `1`.
        pub fn required(mut self, value: impl Into<i64>) -> Self {
            self.required = Some(value.into());
            self
        }

        /// `need_encrypt`
        pub fn need_encrypt(mut self, value: bool) -> Self {
            self.need_encrypt = Some(value);
            self
        }

        /// `string_check_rule`
        pub fn string_check_rule(mut self, value: impl Into<StringCheckRule>) -> Self {
            self.string_check_rule = Some(value.into());
            self
        }

        /// `enum_check_rule`
        pub fn enum_check_rule(mut self, value: impl Into<EnumCheckRule>) -> Self {
            self.enum_check_rule = Some(value.into());
            self
        }

        /// `file_check_rule`
        pub fn file_check_rule(mut self, value: impl Into<FileCheckRule>) -> Self {
            self.file_check_rule = Some(value.into());
            self
        }

        /// `time_interval_check_rule`
        pub fn time_interval_check_rule(
            mut self,
            value: impl Into<TimeIntervalCheckRule>,
        ) -> Self {
            self.time_interval_check_rule = Some(value.into());
            self
        }

        /// `order_interval_check_rule`
        pub fn order_interval_check_rule(
            mut self,
            value: impl Into<OrderIntervalCheckRule>,
        ) -> Self {
            self.order_interval_check_rule = Some(value.into());
            self
        }

        /// `relations`
        pub fn relations(
            mut self,
            values: impl IntoIterator<Item = impl Into<Relations>>,
        ) -> Self {
            self.relations = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
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
    #[derive(Clone, Debug, Default)]
    pub struct RepeatedFieldData {
        longitude: Option<String>,
        latitude: Option<String>,
        province: Option<String>,
        city: Option<String>,
        area: Option<String>,
        street: Option<String>,
        address: Option<String>,
        name: Option<String>,
        wechat_order_id: Option<String>,
        merchant_order_id: Option<String>,
        trade_time: Option<String>,
        trade_money_amount: Option<String>,
        trade_goods: Option<String>,
        logistic_flag: Option<i64>,
        evidence_img_list: Vec<String>,
        extra: Extra,
    }

    impl RepeatedFieldData {
        /// `longitude`
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// `latitude`
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }

        /// `province`
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Some(value.into());
            self
        }

        /// `city`
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// `area`
        pub fn area(mut self, value: impl Into<String>) -> Self {
            self.area = Some(value.into());
            self
        }

        /// `street`
        pub fn street(mut self, value: impl Into<String>) -> Self {
            self.street = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `wechat_order_id`
        pub fn wechat_order_id(mut self, value: impl Into<String>) -> Self {
            self.wechat_order_id = Some(value.into());
            self
        }

        /// `merchant_order_id`
        pub fn merchant_order_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_order_id = Some(value.into());
            self
        }

        /// `trade_time`
        pub fn trade_time(mut self, value: impl Into<String>) -> Self {
            self.trade_time = Some(value.into());
            self
        }

        /// `trade_money_amount`
        pub fn trade_money_amount(mut self, value: impl Into<String>) -> Self {
            self.trade_money_amount = Some(value.into());
            self
        }

        /// `trade_goods`
        pub fn trade_goods(mut self, value: impl Into<String>) -> Self {
            self.trade_goods = Some(value.into());
            self
        }

        /// `logistic_flag`
        ///
        /// Known: `0`, `1`.
        pub fn logistic_flag(mut self, value: impl Into<i64>) -> Self {
            self.logistic_flag = Some(value.into());
            self
        }

        /// `evidence_img_list`
        pub fn evidence_img_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.evidence_img_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RepeatedFieldData,
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
    #[derive(Clone, Debug, Default)]
    pub struct StringCheckRule {
        min_string_length: Option<i64>,
        max_string_length: Option<i64>,
        validator: Option<Validator>,
        extra: Extra,
    }

    impl StringCheckRule {
        /// `min_string_length`
        pub fn min_string_length(mut self, value: impl Into<i64>) -> Self {
            self.min_string_length = Some(value.into());
            self
        }

        /// `max_string_length`
        pub fn max_string_length(mut self, value: impl Into<i64>) -> Self {
            self.max_string_length = Some(value.into());
            self
        }

        /// `validator`
        pub fn validator(mut self, value: impl Into<Validator>) -> Self {
            self.validator = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StringCheckRule,
        min_string_length = "min_string_length",
        max_string_length = "max_string_length",
        validator = "validator",
    );

    /// Validator
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct EnumCheckRule {
        min_list_length: Option<i64>,
        max_list_length: Option<i64>,
        enum_values: Vec<String>,
        extra: Extra,
    }

    impl EnumCheckRule {
        /// `min_list_length`
        pub fn min_list_length(mut self, value: impl Into<i64>) -> Self {
            self.min_list_length = Some(value.into());
            self
        }

        /// `max_list_length`
        pub fn max_list_length(mut self, value: impl Into<i64>) -> Self {
            self.max_list_length = Some(value.into());
            self
        }

        /// `enum_values`
        pub fn enum_values(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.enum_values = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EnumCheckRule,
        min_list_length = "min_list_length",
        max_list_length = "max_list_length",
        enum_values = "enum_values",
    );

    /// FileCheckRule
    #[derive(Clone, Debug, Default)]
    pub struct FileCheckRule {
        min_list_length: Option<i64>,
        max_list_length: Option<i64>,
        enum_file_exts: Vec<EnumFileExts>,
        max_file_size: Option<i64>,
        extra: Extra,
    }

    impl FileCheckRule {
        /// `min_list_length`
        pub fn min_list_length(mut self, value: impl Into<i64>) -> Self {
            self.min_list_length = Some(value.into());
            self
        }

        /// `max_list_length`
        pub fn max_list_length(mut self, value: impl Into<i64>) -> Self {
            self.max_list_length = Some(value.into());
            self
        }

        /// `enum_file_exts`
        pub fn enum_file_exts(
            mut self,
            values: impl IntoIterator<Item = impl Into<EnumFileExts>>,
        ) -> Self {
            self.enum_file_exts = list(values);
            self
        }

        /// `max_file_size`
        pub fn max_file_size(mut self, value: impl Into<i64>) -> Self {
            self.max_file_size = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FileCheckRule,
        min_list_length = "min_list_length",
        max_list_length = "max_list_length",
        enum_file_exts = "enum_file_exts",
        max_file_size = "max_file_size",
    );

    /// EnumFileExts
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct TimeIntervalCheckRule {
        min_list_length: Option<i64>,
        max_list_length: Option<i64>,
        extra: Extra,
    }

    impl TimeIntervalCheckRule {
        /// `min_list_length`
        pub fn min_list_length(mut self, value: impl Into<i64>) -> Self {
            self.min_list_length = Some(value.into());
            self
        }

        /// `max_list_length`
        pub fn max_list_length(mut self, value: impl Into<i64>) -> Self {
            self.max_list_length = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TimeIntervalCheckRule,
        min_list_length = "min_list_length",
        max_list_length = "max_list_length",
    );

    /// OrderIntervalCheckRule
    #[derive(Clone, Debug, Default)]
    pub struct OrderIntervalCheckRule {
        min_list_length: Option<i64>,
        max_list_length: Option<i64>,
        enum_file_exts: Vec<EnumFileExts>,
        max_file_size: Option<i64>,
        extra: Extra,
    }

    impl OrderIntervalCheckRule {
        /// `min_list_length`
        pub fn min_list_length(mut self, value: impl Into<i64>) -> Self {
            self.min_list_length = Some(value.into());
            self
        }

        /// `max_list_length`
        pub fn max_list_length(mut self, value: impl Into<i64>) -> Self {
            self.max_list_length = Some(value.into());
            self
        }

        /// `enum_file_exts`
        pub fn enum_file_exts(
            mut self,
            values: impl IntoIterator<Item = impl Into<EnumFileExts>>,
        ) -> Self {
            self.enum_file_exts = list(values);
            self
        }

        /// `max_file_size`
        pub fn max_file_size(mut self, value: impl Into<i64>) -> Self {
            self.max_file_size = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        OrderIntervalCheckRule,
        min_list_length = "min_list_length",
        max_list_length = "max_list_length",
        enum_file_exts = "enum_file_exts",
        max_file_size = "max_file_size",
    );

    /// Relations
    #[derive(Clone, Debug, Default)]
    pub struct Relations {
        source_key: Option<i64>,
        source_value: Option<String>,
        extra: Extra,
    }

    impl Relations {
        /// `source_key`
        pub fn source_key(mut self, value: impl Into<i64>) -> Self {
            self.source_key = Some(value.into());
            self
        }

        /// `source_value`
        pub fn source_value(mut self, value: impl Into<String>) -> Self {
            self.source_value = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Relations,
        source_key = "source_key",
        source_value = "source_value",
    );

    /// The answer of 对指定商户管理记录提交资料.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `manage_submission_id`
        pub manage_submission_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        manage_submission_id = "manage_submission_id",
    );
}
