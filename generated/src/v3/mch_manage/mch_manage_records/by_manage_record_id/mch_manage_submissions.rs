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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `submit_data`
        ///
        /// **Required.**
        pub fn submit_data(self, value: SubmitData) -> Self {
            Self(self.0.body("submit_data", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// SubmitData
    #[derive(Clone, Debug, Default)]
    pub struct SubmitData(Fields);

    impl SubmitData {
        /// `record_fields`
        ///
        /// **Required.**
        pub fn record_fields(self, values: impl IntoIterator<Item = RecordFields>) -> Self {
            Self(self.0.set("record_fields", list::<RecordFields>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubmitData);

    /// RecordFields
    #[derive(Clone, Debug, Default)]
    pub struct RecordFields(Fields);

    impl RecordFields {
        /// `item_id`
        pub fn item_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("item_id", value.into()))
        }

        /// `field_name`
        pub fn field_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("field_name", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `type`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
        pub fn r#type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `repeated_field_data`
        pub fn repeated_field_data(
            self,
            values: impl IntoIterator<Item = RepeatedFieldData>,
        ) -> Self {
            Self(self.0.set("repeated_field_data", list::<RepeatedFieldData>(values)))
        }

        /// `tips`
        pub fn tips(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tips", value.into()))
        }

        /// `placeholder`
        pub fn placeholder(self, value: impl Into<String>) -> Self {
            Self(self.0.set("placeholder", value.into()))
        }

        /// `tooltip`
        pub fn tooltip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tooltip", value.into()))
        }

        /// `required`
        ///
        /// Known: `0`, `1`.
        pub fn required(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("required", value.into()))
        }

        /// `need_encrypt`
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.set("need_encrypt", value))
        }

        /// `string_check_rule`
        pub fn string_check_rule(self, value: StringCheckRule) -> Self {
            Self(self.0.set("string_check_rule", value))
        }

        /// `enum_check_rule`
        pub fn enum_check_rule(self, value: EnumCheckRule) -> Self {
            Self(self.0.set("enum_check_rule", value))
        }

        /// `file_check_rule`
        pub fn file_check_rule(self, value: FileCheckRule) -> Self {
            Self(self.0.set("file_check_rule", value))
        }

        /// `time_interval_check_rule`
        pub fn time_interval_check_rule(self, value: TimeIntervalCheckRule) -> Self {
            Self(self.0.set("time_interval_check_rule", value))
        }

        /// `order_interval_check_rule`
        pub fn order_interval_check_rule(self, value: OrderIntervalCheckRule) -> Self {
            Self(self.0.set("order_interval_check_rule", value))
        }

        /// `relations`
        pub fn relations(self, values: impl IntoIterator<Item = Relations>) -> Self {
            Self(self.0.set("relations", list::<Relations>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RecordFields);

    /// RepeatedFieldData
    #[derive(Clone, Debug, Default)]
    pub struct RepeatedFieldData(Fields);

    impl RepeatedFieldData {
        /// `longitude`
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// `latitude`
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("latitude", value.into()))
        }

        /// `province`
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.set("province", value.into()))
        }

        /// `city`
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("city", value.into()))
        }

        /// `area`
        pub fn area(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area", value.into()))
        }

        /// `street`
        pub fn street(self, value: impl Into<String>) -> Self {
            Self(self.0.set("street", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `wechat_order_id`
        pub fn wechat_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechat_order_id", value.into()))
        }

        /// `merchant_order_id`
        pub fn merchant_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_order_id", value.into()))
        }

        /// `trade_time`
        pub fn trade_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("trade_time", value.into()))
        }

        /// `trade_money_amount`
        pub fn trade_money_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("trade_money_amount", value.into()))
        }

        /// `trade_goods`
        pub fn trade_goods(self, value: impl Into<String>) -> Self {
            Self(self.0.set("trade_goods", value.into()))
        }

        /// `logistic_flag`
        ///
        /// Known: `0`, `1`.
        pub fn logistic_flag(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("logistic_flag", value.into()))
        }

        /// `evidence_img_list`
        pub fn evidence_img_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("evidence_img_list", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RepeatedFieldData);

    /// StringCheckRule
    #[derive(Clone, Debug, Default)]
    pub struct StringCheckRule(Fields);

    impl StringCheckRule {
        /// `min_string_length`
        pub fn min_string_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_string_length", value.into()))
        }

        /// `max_string_length`
        pub fn max_string_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_string_length", value.into()))
        }

        /// `validator`
        pub fn validator(self, value: impl Into<Validator>) -> Self {
            Self(self.0.set("validator", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StringCheckRule);

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
    #[derive(Clone, Debug, Default)]
    pub struct EnumCheckRule(Fields);

    impl EnumCheckRule {
        /// `min_list_length`
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// `max_list_length`
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
        }

        /// `enum_values`
        pub fn enum_values(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("enum_values", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EnumCheckRule);

    /// FileCheckRule
    #[derive(Clone, Debug, Default)]
    pub struct FileCheckRule(Fields);

    impl FileCheckRule {
        /// `min_list_length`
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// `max_list_length`
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
        }

        /// `enum_file_exts`
        pub fn enum_file_exts(
            self,
            values: impl IntoIterator<Item = impl Into<EnumFileExts>>,
        ) -> Self {
            Self(self.0.set("enum_file_exts", list::<EnumFileExts>(values)))
        }

        /// `max_file_size`
        pub fn max_file_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_file_size", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FileCheckRule);

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
    #[derive(Clone, Debug, Default)]
    pub struct TimeIntervalCheckRule(Fields);

    impl TimeIntervalCheckRule {
        /// `min_list_length`
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// `max_list_length`
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TimeIntervalCheckRule);

    /// OrderIntervalCheckRule
    #[derive(Clone, Debug, Default)]
    pub struct OrderIntervalCheckRule(Fields);

    impl OrderIntervalCheckRule {
        /// `min_list_length`
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// `max_list_length`
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
        }

        /// `enum_file_exts`
        pub fn enum_file_exts(
            self,
            values: impl IntoIterator<Item = impl Into<EnumFileExts>>,
        ) -> Self {
            Self(self.0.set("enum_file_exts", list::<EnumFileExts>(values)))
        }

        /// `max_file_size`
        pub fn max_file_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_file_size", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrderIntervalCheckRule);

    /// Relations
    #[derive(Clone, Debug, Default)]
    pub struct Relations(Fields);

    impl Relations {
        /// `source_key`
        pub fn source_key(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("source_key", value.into()))
        }

        /// `source_value`
        pub fn source_value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("source_value", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Relations);

    /// The answer of 对指定商户管理记录提交资料.
    #[derive(Clone)]
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
