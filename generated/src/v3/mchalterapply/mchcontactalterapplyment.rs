//! 提交超管变更申请单 · `POST /v3/mchalterapply/mchcontactalterapplyment`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchcontactalterapplyment.md by `cargo xtask regen`; do not edit.

/// Submits a partner's application to change a merchant's super administrator.
///
/// 由服务商提交申请，变更商户的超级管理员。
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment`
///
/// 提交超管变更申请单 / Submit a super administrator change application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015617906) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::post;
///
/// let request = post()
///     .merchant_code("1684913560")
///     .out_request_no("ALT20260618103542001");
/// ```
#[doc(alias = "提交超管变更申请单")]
#[doc(alias = "/v3/mchalterapply/mchcontactalterapplyment")]
#[doc(alias = "post_v3_mchalterapply_mchcontactalterapplyment")]
#[doc(alias = "交超管变更申请单")]
#[doc(alias = "超管变更申请单")]
#[doc(alias = "管变更申请单")]
#[doc(alias = "变更申请单")]
#[doc(alias = "更申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit a super administrator change application")]
#[doc(alias = "super administrator change application")]
#[doc(alias = "administrator change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交超管变更申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `merchant_code`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn merchant_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_code", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 超级管理员（联系人）信息 / Information on the super administrator or contact person
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.body("contact_info", value))
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
                "post_v3_mchalterapply_mchcontactalterapplyment",
                Method::Post,
                "/v3/mchalterapply/mchcontactalterapplyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/merchant_code",
                    "/body/out_request_no",
                    "/body/contact_info/contact_name",
                    "/body/contact_info/contact_id_doc_type",
                    "/body/contact_info/contact_id_card_number",
                    "/body/contact_info/contact_id_doc_copy",
                    "/body/contact_info/contact_id_doc_period_begin",
                    "/body/contact_info/contact_id_doc_period_end",
                    "/body/contact_info/mobile_phone",
                ],
            )
            .request(
                &[
                    ("/body/contact_info/contact_name", FieldEncoding::RsaOaep),
                    ("/body/contact_info/contact_id_card_number", FieldEncoding::RsaOaep),
                    ("/body/contact_info/mobile_phone", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 超级管理员（联系人）信息 / Information on the super administrator or contact person
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ContactInfo(ObjectBuilder);

    impl ContactInfo {
        /// 超级管理员（联系人）姓名 / Name of the super administrator or contact person
        ///
        /// **Required.** Encrypted by the client.
        pub fn contact_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_name", value.into()))
        }

        /// 超级管理员（联系人）证件类型 / Type of the super administrator's identity document
        ///
        /// **Required.**
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// 超级管理员身份证件号码 / Number of the super administrator's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn contact_id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_id_card_number", value.into()))
        }

        /// 超级管理员（联系人）证件正面照片，media\_id / Photo of the front of the super administrator's document, a media ID
        ///
        /// **Required.**
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy", value.into()))
        }

        /// 超级管理员（联系人）证件反面照片，media\_id / Photo of the back of the super administrator's document, a media ID
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy_back", value.into()))
        }

        /// 超级管理员证件有效期开始时间 / Start of the validity of the super administrator's document
        ///
        /// **Required.**
        pub fn contact_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_period_begin", value.into()))
        }

        /// 超级管理员证件有效期结束时间 / End of the validity of the super administrator's document
        ///
        /// **Required.**
        pub fn contact_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_period_end", value.into()))
        }

        /// 业务办理授权函，media\_id / Authorization letter for handling the business, a media ID
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_authorization_letter", value.into()))
        }

        /// 联系人（超级管理员）手机号码 / Mobile phone number of the contact (super administrator)
        ///
        /// **Required.** Encrypted by the client.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile_phone", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContactInfo);

    /// 超级管理员（联系人）证件类型 / Type of the super administrator's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContactIdDocType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// 其他国家或地区居民护照 / Passport of another country or region
        ///
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// 香港居民来往内地通行证 / Mainland travel permit for Hong Kong residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// 澳门居民来往内地通行证 / Mainland travel permit for Macao residents
        ///
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// 外国人居留证 / Foreigner's residence permit
        ///
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContactIdDocType,
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// Response of 提交超管变更申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        pub apply_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
    );
}
