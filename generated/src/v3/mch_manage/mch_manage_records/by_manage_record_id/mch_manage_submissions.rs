//! 对指定商户管理记录提交资料 · `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
//!
//! Generated from docs/openapi/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions.md by `cargo xtask regen`; do not edit.

/// Submits the material that a sub-merchant's management record asks for.
///
/// 按子商户的商户管理记录要求提交资料。
///
/// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
///
/// 对指定商户管理记录提交资料 / Submit materials for a management record · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940417) · feature `v3-mch-manage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mch_manage::mch_manage_records::by_manage_record_id::mch_manage_submissions::post;
///
/// let request = post("2026061710354200168491350017")
///     .sub_mchid("1684913560")
///     .submit_data(
///         post::SubmitData::default()
///             .record_fields([
///                 post::RecordFields::default()
///                     .item_id("10001")
///                     .field_name("business_place_photo")
///                     .name("经营场所照片")
///                     .r#type(2)
///                     .repeated_field_data([
///                         post::RepeatedFieldData::default()
///                             .evidence_img_list(["2026061810354200168491356071"]),
///                     ]),
///             ]),
///     );
/// ```
#[doc(alias = "对指定商户管理记录提交资料")]
#[doc(
    alias = "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"
)]
#[doc(
    alias = "post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions"
)]
#[doc(alias = "指定商户管理记录提交资料")]
#[doc(alias = "定商户管理记录提交资料")]
#[doc(alias = "商户管理记录提交资料")]
#[doc(alias = "户管理记录提交资料")]
#[doc(alias = "管理记录提交资料")]
#[doc(alias = "理记录提交资料")]
#[doc(alias = "记录提交资料")]
#[doc(alias = "录提交资料")]
#[doc(alias = "提交资料")]
#[doc(alias = "交资料")]
#[doc(alias = "资料")]
#[doc(alias = "Submit materials for a management record")]
#[doc(alias = "materials for a management record")]
#[doc(alias = "management record")]
#[doc(alias = "record")]
pub fn post(manage_record_id: impl Into<String>) -> post::Request {
    post::Request::new([manage_record_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 对指定商户管理记录提交资料. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `submit_data`.
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
        ///
        /// **Required.**
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
                "post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions",
                Method::Post,
                "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            )
            .body(Body::Json)
            .required(
                &["/body/sub_mchid", "/body/submit_data", "/body/submit_data/record_fields"],
            )
            .request(
                &[
                    (
                        "/body/submit_data/record_fields/*/repeated_field_data",
                        FieldEncoding::Json,
                    ),
                    ("/body/submit_data", FieldEncoding::Json),
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
        /// Known values: `1` (文本资料项 / Text item), `2` (图片资料项 / Image item), `3` (资料项类型3，含义见官方文档 / Item type 3; see the official page), `4` (枚举资料项 / Enum item), `5` (资料项类型5，含义见官方文档 / Item type 5; see the official page), `6` (资料项类型6，含义见官方文档 / Item type 6; see the official page).
        pub fn r#type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 多值资料项内容，JSON格式 / Values of an item that takes several, in JSON
        pub fn repeated_field_data(
            self,
            values: impl IntoIterator<Item = RepeatedFieldData>,
        ) -> Self {
            Self(self.0.set("repeated_field_data", list::<RepeatedFieldData>(values)))
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

        /// 提交内容是否需要加密 / Whether the submitted value must be encrypted
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.set("need_encrypt", value))
        }

        /// 字符串校验规则 / Rule by which the string is checked
        pub fn string_check_rule(self, value: StringCheckRule) -> Self {
            Self(self.0.set("string_check_rule", value))
        }

        /// 枚举校验规则 / Rule that checks the enumerated value
        pub fn enum_check_rule(self, value: EnumCheckRule) -> Self {
            Self(self.0.set("enum_check_rule", value))
        }

        /// 文件校验规则 / Validation rule for files
        pub fn file_check_rule(self, value: FileCheckRule) -> Self {
            Self(self.0.set("file_check_rule", value))
        }

        /// 时间区间校验规则 / Validation rule for time ranges
        pub fn time_interval_check_rule(self, value: TimeIntervalCheckRule) -> Self {
            Self(self.0.set("time_interval_check_rule", value))
        }

        /// 订单类型资料的校验规则 / Validation rule for order items
        pub fn order_interval_check_rule(self, value: OrderIntervalCheckRule) -> Self {
            Self(self.0.set("order_interval_check_rule", value))
        }

        /// 资料项关联规则列表 / Rules linking this item to the values of others
        pub fn relations(self, values: impl IntoIterator<Item = Relations>) -> Self {
            Self(self.0.set("relations", list::<Relations>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RecordFields);

    /// 多值资料项内容，JSON格式 / Values of an item that takes several, in JSON
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RepeatedFieldData(ObjectBuilder);

    impl RepeatedFieldData {
        /// 经度 / Longitude
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// 纬度 / Latitude
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("latitude", value.into()))
        }

        /// 省份名称或代码 / Name or code of the province
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.set("province", value.into()))
        }

        /// 城市 / City
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("city", value.into()))
        }

        /// 区域（区县） / District
        pub fn area(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area", value.into()))
        }

        /// 街道 / Street
        pub fn street(self, value: impl Into<String>) -> Self {
            Self(self.0.set("street", value.into()))
        }

        /// 详细地址 / Detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn wechat_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechat_order_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn merchant_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_order_id", value.into()))
        }

        /// 交易时间 / Time of the transaction
        pub fn trade_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("trade_time", value.into()))
        }

        /// 交易金额 / Amount of the transaction
        pub fn trade_money_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("trade_money_amount", value.into()))
        }

        /// 调单交易的商品 / Goods of the transaction under inquiry
        pub fn trade_goods(self, value: impl Into<String>) -> Self {
            Self(self.0.set("trade_goods", value.into()))
        }

        /// 是否有物流，1是0否 / Whether the goods are shipped: 1 yes, 0 no
        ///
        /// Known values: `0` (无物流 / Not shipped), `1` (有物流 / Shipped).
        pub fn logistic_flag(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("logistic_flag", value.into()))
        }

        /// 凭证图片列表 / List of evidence images
        pub fn evidence_img_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("evidence_img_list", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RepeatedFieldData);

    /// 字符串校验规则 / Rule by which the string is checked
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StringCheckRule(ObjectBuilder);

    impl StringCheckRule {
        /// 字符串最小长度 / Minimum length of the string
        pub fn min_string_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_string_length", value.into()))
        }

        /// 字符串最大长度 / Maximum length of the string
        pub fn max_string_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_string_length", value.into()))
        }

        /// 校验规则，如数字、手机号、邮箱 / Check applied to the string, such as number, phone or email
        pub fn validator(self, value: impl Into<Validator>) -> Self {
            Self(self.0.set("validator", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StringCheckRule);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EnumCheckRule(ObjectBuilder);

    impl EnumCheckRule {
        /// 列表最小长度 / Minimum length of the list
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// 列表最大长度 / Maximum length of the list
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
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

    sent!(EnumCheckRule);

    /// 文件校验规则 / Validation rule for files
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FileCheckRule(ObjectBuilder);

    impl FileCheckRule {
        /// 列表最小长度 / Minimum length of the list
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// 列表最大长度 / Maximum length of the list
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
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

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FileCheckRule);

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
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TimeIntervalCheckRule(ObjectBuilder);

    impl TimeIntervalCheckRule {
        /// 列表最小长度 / Minimum length of the list
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// 列表最大长度 / Maximum length of the list
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TimeIntervalCheckRule);

    /// 订单类型资料的校验规则 / Validation rule for order items
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct OrderIntervalCheckRule(ObjectBuilder);

    impl OrderIntervalCheckRule {
        /// 列表最小长度 / Minimum length of the list
        pub fn min_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("min_list_length", value.into()))
        }

        /// 列表最大长度 / Maximum length of the list
        pub fn max_list_length(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_list_length", value.into()))
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

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrderIntervalCheckRule);

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

    /// Response of 对指定商户管理记录提交资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户管理提交资料记录ID / ID of the material submission for the management record
        pub manage_submission_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        manage_submission_id = "manage_submission_id",
    );
}
