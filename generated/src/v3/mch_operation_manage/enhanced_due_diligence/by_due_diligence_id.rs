//! 查询子商户强化尽调单信息 · `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}.md by `cargo xtask regen`; do not edit.

/// 查询子商户强化尽调单信息
///
/// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
///
/// 查询子商户强化尽调单信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048) · feature `v3-mch-operation-manage`
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get;
///
/// let request = get("DDI20260618732").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询子商户强化尽调单信息")]
#[doc(alias = "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}")]
#[doc(alias = "get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id")]
pub fn get(due_diligence_id: impl Into<String>) -> get::Request {
    get::Request::new([due_diligence_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询子商户强化尽调单信息; [`get()`](super::get()) makes one.
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
                "get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id",
                Verb::Get,
                "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
            )
            .required(&["/query/sub_mchid"])
            .response(
                &[
                    ("/reject_reason", Wire::Json),
                    ("/submission_template", Wire::Json),
                    ("/submission_data", Wire::Json),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询子商户强化尽调单信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `due_diligence_id`
        ///
        /// Documented as always there.
        pub due_diligence_id: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `due_diligence_state`
        ///
        /// Documented as always there.
        pub due_diligence_state: Option<response::DueDiligenceState>,
        /// `reject_reason`
        pub reject_reason: Option<response::RejectReason>,
        /// `deadline_time`
        ///
        /// Documented as always there.
        pub deadline_time: Option<String>,
        /// `terminal_time`
        pub terminal_time: Option<String>,
        /// `submit_time`
        pub submit_time: Option<String>,
        /// `reject_time`
        pub reject_time: Option<String>,
        /// `complete_time`
        pub complete_time: Option<String>,
        /// `submission_template`
        pub submission_template: Option<response::SubmissionTemplate>,
        /// `submission_data`
        pub submission_data: Option<response::SubmissionData>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        due_diligence_id = "due_diligence_id",
        sub_mchid = "sub_mchid",
        due_diligence_state = "due_diligence_state",
        reject_reason = "reject_reason",
        deadline_time = "deadline_time",
        terminal_time = "terminal_time",
        submit_time = "submit_time",
        reject_time = "reject_time",
        complete_time = "complete_time",
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

        /// RejectReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RejectReason {
            /// `audit_detail_by_item`
            pub audit_detail_by_item: Vec<AuditDetailByItem>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RejectReason,
            audit_detail_by_item = "audit_detail_by_item",
        );

        /// AuditDetailByItem
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditDetailByItem {
            /// `audit_result`
            pub audit_result: Option<i64>,
            /// `item_id`
            pub item_id: Option<i64>,
            /// `reject_reason_to_merchant`
            pub reject_reason_to_merchant: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AuditDetailByItem,
            audit_result = "audit_result",
            item_id = "item_id",
            reject_reason_to_merchant = "reject_reason_to_merchant",
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
