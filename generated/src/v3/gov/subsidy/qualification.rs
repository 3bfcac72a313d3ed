//! 查询补贴资格 · `GET /v3/gov/subsidy/qualification`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualification.md by `cargo xtask regen`; do not edit.

/// Queries a user's government subsidy qualification for one product category without asking the province.
///
/// 查询用户在某一品类的政府补贴资格，不向省平台查询。
///
/// `GET /v3/gov/subsidy/qualification`
///
/// 查询补贴资格 / Query a subsidy qualification · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualification::get;
///
/// let request = get().appliance_id(1).qualification_region_code(510000);
/// ```
#[doc(alias = "查询补贴资格")]
#[doc(alias = "/v3/gov/subsidy/qualification")]
#[doc(alias = "get_v3_gov_subsidy_qualification")]
#[doc(alias = "询补贴资格")]
#[doc(alias = "补贴资格")]
#[doc(alias = "贴资格")]
#[doc(alias = "资格")]
#[doc(alias = "Query a subsidy qualification")]
#[doc(alias = "subsidy qualification")]
#[doc(alias = "qualification")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询补贴资格. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appliance_id`, `qualification_region_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 真实姓名 / Real name of the person
        ///
        /// Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("real_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("id_card_number", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted by the client.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("phone_number", value.into()))
        }

        /// 国补消费品类ID / ID of the subsidized consumer goods category
        ///
        /// **Required.** Known values: `1` (消费品类1，含义见官方文档 / Appliance category 1; see the official page), `2` (消费品类2，含义见官方文档 / Appliance category 2; see the official page), `3` (消费品类3，含义见官方文档 / Appliance category 3; see the official page), `4` (消费品类4，含义见官方文档 / Appliance category 4; see the official page), `5` (消费品类5，含义见官方文档 / Appliance category 5; see the official page), `6` (消费品类6，含义见官方文档 / Appliance category 6; see the official page), `7` (消费品类7，含义见官方文档 / Appliance category 7; see the official page), `8` (消费品类8，含义见官方文档 / Appliance category 8; see the official page), `9` (消费品类9，含义见官方文档 / Appliance category 9; see the official page), `10` (消费品类10，含义见官方文档 / Appliance category 10; see the official page), `11` (消费品类11，含义见官方文档 / Appliance category 11; see the official page), `12` (消费品类12，含义见官方文档 / Appliance category 12; see the official page), `13` (消费品类13，含义见官方文档 / Appliance category 13; see the official page), `14` (消费品类14，含义见官方文档 / Appliance category 14; see the official page), `15` (消费品类15，含义见官方文档 / Appliance category 15; see the official page), `16` (消费品类16，含义见官方文档 / Appliance category 16; see the official page), `17` (消费品类17，含义见官方文档 / Appliance category 17; see the official page).
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("appliance_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("qualification_region_code", value.into()))
        }

        /// 证件类型 / Type of the identity document
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.query("identity_document_type", value.into()))
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
                "get_v3_gov_subsidy_qualification",
                Method::Get,
                "/v3/gov/subsidy/qualification",
            )
            .query(
                &[
                    "real_name",
                    "id_card_number",
                    "phone_number",
                    "appliance_id",
                    "openid",
                    "appid",
                    "qualification_region_code",
                    "identity_document_type",
                ],
            )
            .required(&["/query/appliance_id", "/query/qualification_region_code"])
            .request(
                &[
                    ("/query/real_name", FieldEncoding::RsaOaep),
                    ("/query/id_card_number", FieldEncoding::RsaOaep),
                    ("/query/phone_number", FieldEncoding::RsaOaep),
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

    /// Response of 查询补贴资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        state = "state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
    }
}
