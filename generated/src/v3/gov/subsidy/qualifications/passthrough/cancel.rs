//! 取消资格(透传模式) · `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualifications/passthrough/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a user's government subsidy qualification by passing the request through to the province.
///
/// 将请求透传至省平台，取消用户的政府补贴资格。
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
///
/// 取消资格(透传模式) / Cancel a subsidy qualification by passthrough · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualifications::passthrough::cancel::post;
///
/// let request = post()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("15400000001")
///     .appliance_id(1)
///     .qualification_region_code(510000)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard);
/// ```
#[doc(alias = "取消资格(透传模式)")]
#[doc(alias = "/v3/gov/subsidy/qualifications/passthrough/cancel")]
#[doc(alias = "post_v3_gov_subsidy_qualifications_passthrough_cancel")]
#[doc(alias = "消资格(透传模式)")]
#[doc(alias = "资格(透传模式)")]
#[doc(alias = "格(透传模式)")]
#[doc(alias = "透传模式)")]
#[doc(alias = "传模式)")]
#[doc(alias = "模式)")]
#[doc(alias = "式)")]
#[doc(alias = "Cancel a subsidy qualification by passthrough")]
#[doc(alias = "subsidy qualification by passthrough")]
#[doc(alias = "qualification by passthrough")]
#[doc(alias = "passthrough")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 取消资格(透传模式). Created by [`post()`](super::post()).
    ///
    /// **Required**: `real_name`, `id_card_number`, `phone_number`, `appliance_id`, `qualification_region_code`, `identity_document_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 真实姓名 / Real name of the person
        ///
        /// **Required.** Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone_number", value.into()))
        }

        /// 国补消费品类ID / ID of the subsidized consumer goods category
        ///
        /// **Required.** Known values: `1` (消费品类1，含义见官方文档 / Appliance category 1; see the official page), `2` (消费品类2，含义见官方文档 / Appliance category 2; see the official page), `3` (消费品类3，含义见官方文档 / Appliance category 3; see the official page), `4` (消费品类4，含义见官方文档 / Appliance category 4; see the official page), `5` (消费品类5，含义见官方文档 / Appliance category 5; see the official page), `6` (消费品类6，含义见官方文档 / Appliance category 6; see the official page), `7` (消费品类7，含义见官方文档 / Appliance category 7; see the official page), `8` (消费品类8，含义见官方文档 / Appliance category 8; see the official page), `9` (消费品类9，含义见官方文档 / Appliance category 9; see the official page), `10` (消费品类10，含义见官方文档 / Appliance category 10; see the official page), `11` (消费品类11，含义见官方文档 / Appliance category 11; see the official page), `12` (消费品类12，含义见官方文档 / Appliance category 12; see the official page), `13` (消费品类13，含义见官方文档 / Appliance category 13; see the official page), `14` (消费品类14，含义见官方文档 / Appliance category 14; see the official page), `15` (消费品类15，含义见官方文档 / Appliance category 15; see the official page), `16` (消费品类16，含义见官方文档 / Appliance category 16; see the official page), `17` (消费品类17，含义见官方文档 / Appliance category 17; see the official page).
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 证件类型 / Type of the identity document
        ///
        /// **Required.**
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.body("identity_document_type", value.into()))
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
                "post_v3_gov_subsidy_qualifications_passthrough_cancel",
                Method::Post,
                "/v3/gov/subsidy/qualifications/passthrough/cancel",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/real_name",
                    "/body/id_card_number",
                    "/body/phone_number",
                    "/body/appliance_id",
                    "/body/qualification_region_code",
                    "/body/identity_document_type",
                ],
            )
            .request(
                &[
                    ("/body/real_name", FieldEncoding::RsaOaep),
                    ("/body/id_card_number", FieldEncoding::RsaOaep),
                    ("/body/phone_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 证件类型 / Type of the identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentityDocumentType {
        /// 身份证 / ID card of mainland China
        ///
        /// `ID_DOC_TYPE_ID_CARD`
        IdDocTypeIdCard,
        /// 港澳居民来往内地通行证 / Mainland travel permit for Hong Kong and Macao residents
        ///
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`
        IdDocTypeMainlandTravelPermitForHkMc,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`
        IdDocTypeMainlandTravelPermitForTw,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityDocumentType,
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    );

    /// Response of 取消资格(透传模式).
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 返回信息（错误或结果描述） / Description of the result or error
        ///
        /// Always present according to the docs.
        pub message: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
    );
}
