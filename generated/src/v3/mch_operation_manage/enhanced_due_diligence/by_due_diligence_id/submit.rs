//! 提交尽调资料 · `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
//!
//! Generated from docs/openapi/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit.md by `cargo xtask regen`; do not edit.

/// Submits the material for a sub-merchant's enhanced due diligence case.
///
/// 为子商户的强化尽调单提交资料。
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
///
/// 提交尽调资料 / Submit enhanced due diligence materials · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015631033) · feature `v3-mch-operation-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::submit::post;
///
/// let request = post("2026061800173842").sub_mchid("1684913560");
/// ```
#[doc(alias = "提交尽调资料")]
#[doc(
    alias = "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"
)]
#[doc(
    alias = "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit"
)]
#[doc(alias = "交尽调资料")]
#[doc(alias = "尽调资料")]
#[doc(alias = "调资料")]
#[doc(alias = "资料")]
#[doc(alias = "Submit enhanced due diligence materials")]
#[doc(alias = "enhanced due diligence materials")]
#[doc(alias = "due diligence materials")]
#[doc(alias = "diligence materials")]
#[doc(alias = "materials")]
pub fn post(due_diligence_id: impl Into<String>) -> post::Request {
    post::Request::new([due_diligence_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交尽调资料. Created by [`post()`](super::post()).
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
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户提交的资料内容，JSON格式 / Information the merchant submits, in JSON
        pub fn submit_data(self, value: SubmitData) -> Self {
            Self(self.0.body("submit_data", value))
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
                "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit",
                Method::Post,
                "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/submit_data/record_fields"])
            .request(&[("/body/submit_data", FieldEncoding::Json)])
            .response(
                &[
                    ("/submission_template", FieldEncoding::Json),
                    ("/submission_data", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商户提交的资料内容，JSON格式 / Information the merchant submits, in JSON
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubmitData(ObjectBuilder);

    impl SubmitData {
        /// 资料项集合 / Items of information to submit
        ///
        /// **Required.**
        pub fn record_fields(self, values: impl IntoIterator<Item = RecordFields>) -> Self {
            Self(self.0.set("record_fields", list::<RecordFields>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubmitData);

    /// 资料项集合 / Items of information to submit
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RecordFields(ObjectBuilder);

    impl RecordFields {
        /// 资料项ID / ID of the information item
        pub fn item_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("item_id", value.into()))
        }

        /// 资料项英文名 / English name of the information item
        pub fn field_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("field_name", value.into()))
        }

        /// 资料项中文名 / Chinese name of the information item
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 资料项类型 / Type of the item to fill in
        ///
        /// Known values: `1` (文本资料项 / Text item), `2` (图片资料项 / Image item), `11` (选择器资料项 / Selector item), `15` (资料项类型15，含义见官方文档 / Item type 15; see the official page).
        pub fn r#type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 资料项填写提示 / Hint on how to fill in the item
        pub fn tips(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tips", value.into()))
        }

        /// 输入框占位文案 / Placeholder text of the input box
        pub fn placeholder(self, value: impl Into<String>) -> Self {
            Self(self.0.set("placeholder", value.into()))
        }

        /// 叹号悬浮提示语 / Text shown when hovering over the exclamation mark
        pub fn tooltip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tooltip", value.into()))
        }

        /// 是否必填 / Whether the item must be submitted
        ///
        /// Known values: `0` (否 / No), `1` (是 / Yes).
        pub fn required(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("required", value.into()))
        }

        /// 资料项校验规则 / Rule that checks the item
        pub fn check_rule(self, value: CheckRule) -> Self {
            Self(self.0.set("check_rule", value))
        }

        /// 资料项关联规则列表 / Rules linking this item to the values of others
        pub fn relations(self, values: impl IntoIterator<Item = Relations>) -> Self {
            Self(self.0.set("relations", list::<Relations>(values)))
        }

        /// 提交内容是否需要加密 / Whether the submitted value must be encrypted
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.set("need_encrypt", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RecordFields);

    /// 资料项校验规则 / Rule that checks the item
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CheckRule(ObjectBuilder);

    impl CheckRule {
        /// 字符串最小长度 / Minimum length of the string
        pub fn min_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_length", value.into()))
        }

        /// 字符串最大长度 / Maximum length of the string
        pub fn max_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_length", value.into()))
        }

        /// 允许提交的文件后缀列表 / File extensions that may be submitted
        pub fn enum_file_exts(
            self,
            values: impl IntoIterator<Item = impl Into<EnumFileExts>>,
        ) -> Self {
            Self(self.0.set("enum_file_exts", list::<EnumFileExts>(values)))
        }

        /// 文件大小上限，单位：MB / Largest permitted file size, in MB
        pub fn max_file_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_file_size", value.into()))
        }

        /// 枚举选项的取值列表 / Values that may be chosen in the enumeration
        pub fn enum_keys(self, values: impl IntoIterator<Item = impl Into<i64>>) -> Self {
            Self(self.0.set("enum_keys", list::<i64>(values)))
        }

        /// 枚举选项的展示文案列表 / Texts of the enumeration's options as shown to the merchant
        pub fn enum_values(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("enum_values", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CheckRule);

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

    /// 资料项关联规则列表 / Rules linking this item to the values of others
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Relations(ObjectBuilder);

    impl Relations {
        /// 关联的资料项ID / ID of the item the rule depends on
        pub fn source_key(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("source_key", value.into()))
        }

        /// 关联的资料项值 / Value of the item the rule depends on
        pub fn source_value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("source_value", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Relations);

    /// Response of 提交尽调资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单状态 / State of the due diligence
        pub due_diligence_state: Option<response::DueDiligenceState>,
        /// 提交时间 / Time of submission
        pub submit_time: Option<String>,
        /// 尽调要求提交的资料，JSON格式 / Template of the information the due diligence asks for, in JSON
        pub submission_template: Option<response::SubmissionTemplate>,
        /// 尽调已提交的资料，JSON格式 / Information already submitted to the due diligence, in JSON
        pub submission_data: Option<response::SubmissionData>,
        /// Fields unknown to this version.
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
