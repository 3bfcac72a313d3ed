//! 提交尽调资料 · `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit.md by `cargo xtask regen`; do not edit.

/// 提交尽调资料
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
///
/// 提交尽调资料 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033) · feature `v3-mch-operation-manage`
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::submit::post;
///
/// let request = post("DDI20260618732").sub_mchid("1684913560");
/// ```
#[doc(alias = "提交尽调资料")]
#[doc(
    alias = "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"
)]
#[doc(
    alias = "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit"
)]
pub fn post(due_diligence_id: impl Into<String>) -> post::Request {
    post::Request::new([due_diligence_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交尽调资料; [`post()`](super::post()) makes one.
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
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `submit_data`
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
                "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit",
                Verb::Post,
                "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/submit_data/record_fields"])
            .request(&[("/body/submit_data", Wire::Json)])
            .response(
                &[("/submission_template", Wire::Json), ("/submission_data", Wire::Json)],
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
        /// Known: `1`, `2`, `11`, `15`.
        pub fn r#type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("type", value.into()))
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

        /// `check_rule`
        pub fn check_rule(self, value: CheckRule) -> Self {
            Self(self.0.set("check_rule", value))
        }

        /// `relations`
        pub fn relations(self, values: impl IntoIterator<Item = Relations>) -> Self {
            Self(self.0.set("relations", list::<Relations>(values)))
        }

        /// `need_encrypt`
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.set("need_encrypt", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RecordFields);

    /// CheckRule
    #[derive(Clone, Debug, Default)]
    pub struct CheckRule(Fields);

    impl CheckRule {
        /// `min_length`
        pub fn min_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_length", value.into()))
        }

        /// `max_length`
        pub fn max_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_length", value.into()))
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

        /// `enum_keys`
        pub fn enum_keys(self, values: impl IntoIterator<Item = impl Into<i64>>) -> Self {
            Self(self.0.set("enum_keys", list::<i64>(values)))
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

    sent!(CheckRule);

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
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        EnumFileExts,
        Png = "png",
        Jpg = "jpg",
        Jpeg = "jpeg",
    );

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

    /// The answer of 提交尽调资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `due_diligence_state`
        pub due_diligence_state: Option<response::DueDiligenceState>,
        /// `submit_time`
        pub submit_time: Option<String>,
        /// `submission_template`
        pub submission_template: Option<response::SubmissionTemplate>,
        /// `submission_data`
        pub submission_data: Option<response::SubmissionData>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        due_diligence_state = "due_diligence_state",
        submit_time = "submit_time",
        submission_template = "submission_template",
        submission_data = "submission_data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// DueDiligenceState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DueDiligenceState {
            /// `DUE_DILIGENCE_STATE_COLLECTING`
            DueDiligenceStateCollecting,
            /// `DUE_DILIGENCE_STATE_AUDITING`
            DueDiligenceStateAuditing,
            /// `DUE_DILIGENCE_STATE_REJECTED`
            DueDiligenceStateRejected,
            /// `DUE_DILIGENCE_STATE_EXPIRED`
            DueDiligenceStateExpired,
            /// `DUE_DILIGENCE_STATE_CANCELLED`
            DueDiligenceStateCancelled,
            /// `DUE_DILIGENCE_STATE_FINISHED`
            DueDiligenceStateFinished,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DueDiligenceState,
            DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
            DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
            DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
            DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
            DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
            DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
        );

        /// SubmissionTemplate
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubmissionTemplate {
            /// `record_fields`
            ///
            /// Documented as always there.
            pub record_fields: Vec<RecordFields>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubmissionTemplate,
            record_fields = "record_fields",
        );

        /// RecordFields
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecordFields {
            /// `check_rule`
            pub check_rule: Option<CheckRule>,
            /// `disabled`
            ///
            /// Known: `0`, `1`.
            pub disabled: Option<i64>,
            /// `field_data`
            pub field_data: Option<String>,
            /// `field_name`
            pub field_name: Option<String>,
            /// `hidden`
            pub hidden: Option<i64>,
            /// `item_id`
            pub item_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `need_encrypt`
            pub need_encrypt: Option<bool>,
            /// `placeholder`
            pub placeholder: Option<String>,
            /// `required`
            ///
            /// Known: `0`, `1`.
            pub required: Option<i64>,
            /// `tips`
            pub tips: Option<String>,
            /// `tooltip`
            pub tooltip: Option<String>,
            /// `type`
            ///
            /// Known: `1`, `2`, `11`, `15`.
            pub r#type: Option<i64>,
            /// `use_permanently_date`
            ///
            /// Known: `0`, `1`.
            pub use_permanently_date: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RecordFields,
            check_rule = "check_rule",
            disabled = "disabled",
            field_data = "field_data",
            field_name = "field_name",
            hidden = "hidden",
            item_id = "item_id",
            name = "name",
            need_encrypt = "need_encrypt",
            placeholder = "placeholder",
            required = "required",
            tips = "tips",
            tooltip = "tooltip",
            r#type = "type",
            use_permanently_date = "use_permanently_date",
        );

        /// CheckRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CheckRule {
            /// `min_length`
            pub min_length: Option<i64>,
            /// `max_length`
            pub max_length: Option<i64>,
            /// `enum_file_exts`
            pub enum_file_exts: Vec<EnumFileExts>,
            /// `max_file_size`
            pub max_file_size: Option<i64>,
            /// `enum_keys`
            pub enum_keys: Vec<i64>,
            /// `enum_values`
            pub enum_values: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CheckRule,
            min_length = "min_length",
            max_length = "max_length",
            enum_file_exts = "enum_file_exts",
            max_file_size = "max_file_size",
            enum_keys = "enum_keys",
            enum_values = "enum_values",
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
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EnumFileExts,
            Png = "png",
            Jpg = "jpg",
            Jpeg = "jpeg",
        );

        /// SubmissionData
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubmissionData {
            /// `record_fields`
            ///
            /// Documented as always there.
            pub record_fields: Vec<SubmissionDataRecordFields>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubmissionData,
            record_fields = "record_fields",
        );

        /// SubmissionDataRecordFields
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubmissionDataRecordFields {
            /// `item_id`
            pub item_id: Option<String>,
            /// `field_name`
            pub field_name: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `type`
            ///
            /// Known: `1`, `2`, `11`, `15`.
            pub r#type: Option<i64>,
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
            /// `check_rule`
            pub check_rule: Option<CheckRule>,
            /// `relations`
            pub relations: Vec<Relations>,
            /// `need_encrypt`
            pub need_encrypt: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubmissionDataRecordFields,
            item_id = "item_id",
            field_name = "field_name",
            name = "name",
            r#type = "type",
            tips = "tips",
            placeholder = "placeholder",
            tooltip = "tooltip",
            required = "required",
            check_rule = "check_rule",
            relations = "relations",
            need_encrypt = "need_encrypt",
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
