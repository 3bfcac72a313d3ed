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
        tips: Option<String>,
        placeholder: Option<String>,
        tooltip: Option<String>,
        required: Option<i64>,
        check_rule: Option<CheckRule>,
        relations: Vec<Relations>,
        need_encrypt: Option<bool>,
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
        /// Known: `1`, `2`, `11`, `15`.
        pub fn r#type(mut self, value: impl Into<i64>) -> Self {
            self.r#type = Some(value.into());
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

        /// `check_rule`
        pub fn check_rule(mut self, value: impl Into<CheckRule>) -> Self {
            self.check_rule = Some(value.into());
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

        /// `need_encrypt`
        pub fn need_encrypt(mut self, value: bool) -> Self {
            self.need_encrypt = Some(value);
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
        tips = "tips",
        placeholder = "placeholder",
        tooltip = "tooltip",
        required = "required",
        check_rule = "check_rule",
        relations = "relations",
        need_encrypt = "need_encrypt",
    );

    /// CheckRule
    #[derive(Clone, Debug, Default)]
    pub struct CheckRule {
        min_length: Option<i64>,
        max_length: Option<i64>,
        enum_file_exts: Vec<EnumFileExts>,
        max_file_size: Option<i64>,
        enum_keys: Vec<i64>,
        enum_values: Vec<String>,
        extra: Extra,
    }

    impl CheckRule {
        /// `min_length`
        pub fn min_length(mut self, value: impl Into<i64>) -> Self {
            self.min_length = Some(value.into());
            self
        }

        /// `max_length`
        pub fn max_length(mut self, value: impl Into<i64>) -> Self {
            self.max_length = Some(value.into());
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

        /// `enum_keys`
        pub fn enum_keys(
            mut self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            self.enum_keys = list(values);
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
        CheckRule,
        min_length = "min_length",
        max_length = "max_length",
        enum_file_exts = "enum_file_exts",
        max_file_size = "max_file_size",
        enum_keys = "enum_keys",
        enum_values = "enum_values",
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

    /// The answer of 提交尽调资料.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
