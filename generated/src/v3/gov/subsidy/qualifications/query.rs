//! 批量查询用户资格 · `POST /v3/gov/subsidy/qualifications/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualifications/query.md by `cargo xtask regen`; do not edit.

/// Queries a user's government subsidy qualifications in all categories, asking the province too.
///
/// 查询用户在全部品类的政府补贴资格，同时向省平台查询。
///
/// `POST /v3/gov/subsidy/qualifications/query`
///
/// 批量查询用户资格 / Query all of a user's subsidy qualifications · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualifications::query::post;
///
/// let request = post()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("15400000001")
///     .qualification_region_code(510000)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard);
/// ```
#[doc(alias = "批量查询用户资格")]
#[doc(alias = "/v3/gov/subsidy/qualifications/query")]
#[doc(alias = "post_v3_gov_subsidy_qualifications_query")]
#[doc(alias = "量查询用户资格")]
#[doc(alias = "查询用户资格")]
#[doc(alias = "询用户资格")]
#[doc(alias = "用户资格")]
#[doc(alias = "户资格")]
#[doc(alias = "资格")]
#[doc(alias = "Query all of a users subsidy qualifications")]
#[doc(alias = "all of a users subsidy qualifications")]
#[doc(alias = "users subsidy qualifications")]
#[doc(alias = "s subsidy qualifications")]
#[doc(alias = "subsidy qualifications")]
#[doc(alias = "qualifications")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 批量查询用户资格. Created by [`post()`](super::post()).
    ///
    /// **Required**: `real_name`, `id_card_number`, `phone_number`, `qualification_region_code`, `identity_document_type`.
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

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
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
                "post_v3_gov_subsidy_qualifications_query",
                Method::Post,
                "/v3/gov/subsidy/qualifications/query",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/real_name",
                    "/body/id_card_number",
                    "/body/phone_number",
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

    /// Response of 批量查询用户资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 资格状态列表 / Qualifications with their state
        ///
        /// Always present according to the docs.
        pub qualification_list: Vec<response::QualificationList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        qualification_list = "qualification_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 资格状态列表 / Qualifications with their state
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct QualificationList {
            /// 国补消费品类ID / ID of the subsidized consumer goods category
            ///
            /// Always present according to the docs. Known values: `1` (消费品类1，含义见官方文档 / Appliance category 1; see the official page), `2` (消费品类2，含义见官方文档 / Appliance category 2; see the official page), `3` (消费品类3，含义见官方文档 / Appliance category 3; see the official page), `4` (消费品类4，含义见官方文档 / Appliance category 4; see the official page), `5` (消费品类5，含义见官方文档 / Appliance category 5; see the official page), `6` (消费品类6，含义见官方文档 / Appliance category 6; see the official page), `7` (消费品类7，含义见官方文档 / Appliance category 7; see the official page), `8` (消费品类8，含义见官方文档 / Appliance category 8; see the official page), `9` (消费品类9，含义见官方文档 / Appliance category 9; see the official page), `10` (消费品类10，含义见官方文档 / Appliance category 10; see the official page), `11` (消费品类11，含义见官方文档 / Appliance category 11; see the official page), `12` (消费品类12，含义见官方文档 / Appliance category 12; see the official page), `13` (消费品类13，含义见官方文档 / Appliance category 13; see the official page), `14` (消费品类14，含义见官方文档 / Appliance category 14; see the official page), `15` (消费品类15，含义见官方文档 / Appliance category 15; see the official page), `16` (消费品类16，含义见官方文档 / Appliance category 16; see the official page), `17` (消费品类17，含义见官方文档 / Appliance category 17; see the official page).
            pub appliance_id: Option<i64>,
            /// 状态 / State
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
            /// 未领取资格的原因 / Why the qualification has not been claimed
            pub unclaimed_reason: Option<UnclaimedReason>,
            /// 领取国补资格的平台名称 / Platform where the subsidy qualification was claimed
            pub claimed_platform_name: Option<String>,
            /// 领取国补资格的地区名称 / Region where the subsidy qualification was claimed
            pub claimed_region_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            QualificationList,
            appliance_id = "appliance_id",
            state = "state",
            unclaimed_reason = "unclaimed_reason",
            claimed_platform_name = "claimed_platform_name",
            claimed_region_name = "claimed_region_name",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 未领取 / Not claimed
            ///
            /// `UNCLAIMED`
            Unclaimed,
            /// 已领取未核销 / Claimed, not redeemed
            ///
            /// `UNREDEEMED`
            Unredeemed,
            /// 已核销 / Redeemed
            ///
            /// `REDEEMED`
            Redeemed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Unclaimed = "UNCLAIMED",
            Unredeemed = "UNREDEEMED",
            Redeemed = "REDEEMED",
        );

        /// 未领取资格的原因 / Why the qualification has not been claimed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UnclaimedReason {
            /// 已在其他地区领取 / Claimed in another region
            ///
            /// `REASON_CLAIMED_BY_OTHER_REGION`
            ReasonClaimedByOtherRegion,
            /// 已在其他平台或地区领取 / Claimed on another platform or in another region
            ///
            /// `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`
            ReasonClaimedByOtherPlatformOrRegion,
            /// 未领取 / Not claimed
            ///
            /// `REASON_UNCLAIMED`
            ReasonUnclaimed,
            /// 已通过其他模式领取 / Claimed in another mode
            ///
            /// `REASON_CLAIMED_BY_OTHER_MODE`
            ReasonClaimedByOtherMode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UnclaimedReason,
            ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
            ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
            ReasonUnclaimed = "REASON_UNCLAIMED",
            ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
        );
    }
}
