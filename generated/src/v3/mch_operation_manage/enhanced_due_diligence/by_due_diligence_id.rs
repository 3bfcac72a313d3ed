//! 查询子商户强化尽调单信息 · `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's enhanced due diligence case by ID.
///
/// 按尽调单ID查询子商户的强化尽调单。
///
/// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
///
/// 查询子商户强化尽调单信息 / Query an enhanced due diligence case · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015631048) · feature `v3-mch-operation-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::get;
///
/// let request = get("2026061800173842").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询子商户强化尽调单信息")]
#[doc(alias = "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}")]
#[doc(alias = "get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id")]
#[doc(alias = "询子商户强化尽调单信息")]
#[doc(alias = "子商户强化尽调单信息")]
#[doc(alias = "商户强化尽调单信息")]
#[doc(alias = "户强化尽调单信息")]
#[doc(alias = "强化尽调单信息")]
#[doc(alias = "化尽调单信息")]
#[doc(alias = "尽调单信息")]
#[doc(alias = "调单信息")]
#[doc(alias = "单信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query an enhanced due diligence case")]
#[doc(alias = "enhanced due diligence case")]
#[doc(alias = "due diligence case")]
#[doc(alias = "diligence case")]
#[doc(alias = "case")]
pub fn get(due_diligence_id: impl Into<String>) -> get::Request {
    get::Request::new([due_diligence_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询子商户强化尽调单信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id",
                Method::Get,
                "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
            )
            .required(&["/query/sub_mchid"])
            .response(
                &[
                    ("/reject_reason", FieldEncoding::Json),
                    ("/submission_template", FieldEncoding::Json),
                    ("/submission_data", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户强化尽调单信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单号 / Due diligence number
        ///
        /// Always present according to the docs.
        pub due_diligence_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 尽调单状态 / State of the due diligence
        ///
        /// Always present according to the docs.
        pub due_diligence_state: Option<response::DueDiligenceState>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<response::RejectReason>,
        /// 截止时间 / Deadline
        ///
        /// Always present according to the docs.
        pub deadline_time: Option<String>,
        /// 终止时间 / Time it was ended
        pub terminal_time: Option<String>,
        /// 提交时间 / Time of submission
        pub submit_time: Option<String>,
        /// 驳回时间 / Time of the rejection
        pub reject_time: Option<String>,
        /// 完成时间；支付分中指完结服务的时间 / Time of completion; for WeChat Pay score, when the service was completed
        pub complete_time: Option<String>,
        /// 尽调要求提交的资料，JSON格式 / Template of the information the due diligence asks for, in JSON
        pub submission_template: Option<response::SubmissionTemplate>,
        /// 尽调已提交的资料，JSON格式 / Information already submitted to the due diligence, in JSON
        pub submission_data: Option<response::SubmissionData>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 尽调单状态 / State of the due diligence
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DueDiligenceState {
            /// 资料收集中 / Information being collected
            ///
            /// `DUE_DILIGENCE_STATE_COLLECTING`
            DueDiligenceStateCollecting,
            /// 审核中 / Under review
            ///
            /// `DUE_DILIGENCE_STATE_AUDITING`
            DueDiligenceStateAuditing,
            /// 已驳回 / Rejected
            ///
            /// `DUE_DILIGENCE_STATE_REJECTED`
            DueDiligenceStateRejected,
            /// 已过期 / Expired
            ///
            /// `DUE_DILIGENCE_STATE_EXPIRED`
            DueDiligenceStateExpired,
            /// 已取消 / Cancelled
            ///
            /// `DUE_DILIGENCE_STATE_CANCELLED`
            DueDiligenceStateCancelled,
            /// 已完成 / Finished
            ///
            /// `DUE_DILIGENCE_STATE_FINISHED`
            DueDiligenceStateFinished,
            /// A value unknown to this version.
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

        /// 驳回原因 / Reason for the rejection
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RejectReason {
            /// 逐项审核原因集合 / Review result of each item
            pub audit_detail_by_item: Vec<AuditDetailByItem>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RejectReason,
            audit_detail_by_item = "audit_detail_by_item",
        );

        /// 逐项审核原因集合 / Review result of each item
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditDetailByItem {
            /// 审核结果 / Outcome of the review
            pub audit_result: Option<i64>,
            /// 资料项ID / ID of the material item
            pub item_id: Option<i64>,
            /// 展示给商户的审核结果或驳回原因 / Review result or reason for rejection, as shown to the merchant
            pub reject_reason_to_merchant: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuditDetailByItem,
            audit_result = "audit_result",
            item_id = "item_id",
            reject_reason_to_merchant = "reject_reason_to_merchant",
        );

        /// 尽调要求提交的资料，JSON格式 / Template of the information the due diligence asks for, in JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubmissionTemplate {
            /// 资料项集合 / Items of information to submit
            ///
            /// Always present according to the docs.
            pub record_fields: Vec<RecordFields>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SubmissionTemplate,
            record_fields = "record_fields",
        );

        /// 资料项集合 / Items of information to submit
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecordFields {
            /// 资料项校验规则 / Rule that checks the item
            pub check_rule: Option<CheckRule>,
            /// 该项内容是否允许修改，0或1 / Flag for whether the item's content may be modified, 0 or 1
            ///
            /// Known values: `0` (未禁用，可修改 / Not disabled, may be edited), `1` (已禁用，不可修改 / Disabled, may not be edited).
            pub disabled: Option<i64>,
            /// 资料项的值（单值类型） / Value of the single-valued information item
            pub field_data: Option<String>,
            /// 资料项英文名 / English name of the information item
            pub field_name: Option<String>,
            /// 资料项是否隐藏 / Whether the material item is hidden
            pub hidden: Option<i64>,
            /// 资料项ID / ID of the information item
            pub item_id: Option<String>,
            /// 资料项中文名 / Chinese name of the information item
            pub name: Option<String>,
            /// 提交内容是否需要加密 / Whether the submitted value must be encrypted
            pub need_encrypt: Option<bool>,
            /// 输入框占位文案 / Placeholder text of the input box
            pub placeholder: Option<String>,
            /// 是否必填 / Whether the item must be submitted
            ///
            /// Known values: `0` (否 / No), `1` (是 / Yes).
            pub required: Option<i64>,
            /// 资料项填写提示 / Hint on how to fill in the item
            pub tips: Option<String>,
            /// 叹号悬浮提示语 / Text shown when hovering over the exclamation mark
            pub tooltip: Option<String>,
            /// 资料项类型 / Type of the item to fill in
            ///
            /// Known values: `1` (文本资料项 / Text item), `2` (图片资料项 / Image item), `11` (选择器资料项 / Selector item), `15` (资料项类型15，含义见官方文档 / Item type 15; see the official page).
            pub r#type: Option<i64>,
            /// 日期是否可选长期有效 / Whether the date may be given as valid for ever
            ///
            /// Known values: `0` (否 / No), `1` (是 / Yes).
            pub use_permanently_date: Option<i64>,
            /// Fields unknown to this version.
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

        /// 资料项校验规则 / Rule that checks the item
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CheckRule {
            /// 字符串最小长度 / Minimum length of the string
            pub min_length: Option<i64>,
            /// 字符串最大长度 / Maximum length of the string
            pub max_length: Option<i64>,
            /// 允许提交的文件后缀列表 / File extensions that may be submitted
            pub enum_file_exts: Vec<EnumFileExts>,
            /// 文件大小上限，单位：MB / Largest permitted file size, in MB
            pub max_file_size: Option<i64>,
            /// 枚举选项的取值列表 / Values that may be chosen in the enumeration
            pub enum_keys: Vec<i64>,
            /// 枚举选项的展示文案列表 / Texts of the enumeration's options as shown to the merchant
            pub enum_values: Vec<String>,
            /// Fields unknown to this version.
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
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EnumFileExts,
            Png = "png",
            Jpg = "jpg",
            Jpeg = "jpeg",
        );

        /// 尽调已提交的资料，JSON格式 / Information already submitted to the due diligence, in JSON
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubmissionData {
            /// 资料项集合 / Items of information to submit
            ///
            /// Always present according to the docs.
            pub record_fields: Vec<SubmissionDataRecordFields>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SubmissionData,
            record_fields = "record_fields",
        );

        /// 资料项集合 / Items of information to submit
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubmissionDataRecordFields {
            /// 资料项ID / ID of the information item
            pub item_id: Option<String>,
            /// 资料项英文名 / English name of the information item
            pub field_name: Option<String>,
            /// 资料项中文名 / Chinese name of the information item
            pub name: Option<String>,
            /// 资料项类型 / Type of the item to fill in
            ///
            /// Known values: `1` (文本资料项 / Text item), `2` (图片资料项 / Image item), `11` (选择器资料项 / Selector item), `15` (资料项类型15，含义见官方文档 / Item type 15; see the official page).
            pub r#type: Option<i64>,
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
            /// 资料项校验规则 / Rule that checks the item
            pub check_rule: Option<CheckRule>,
            /// 资料项关联规则列表 / Rules linking this item to the values of others
            pub relations: Vec<Relations>,
            /// 提交内容是否需要加密 / Whether the submitted value must be encrypted
            pub need_encrypt: Option<bool>,
            /// Fields unknown to this version.
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
