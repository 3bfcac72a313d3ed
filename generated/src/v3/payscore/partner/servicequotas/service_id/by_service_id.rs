//! 查询用户分层对应建议先享金额 · `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
//!
//! Generated from docs/openapi/v3/payscore/partner/servicequotas/service-id/{service_id}.md by `cargo xtask regen`; do not edit.

/// Queries the credit amounts suggested per user risk level of a service, for a partner's sub-merchant.
///
/// 为服务商的子商户查询服务中各用户分层的建议先享金额。
///
/// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
///
/// 查询用户分层对应建议先享金额 / Query a sub-merchant's suggested credit by risk level · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013394486) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::partner::servicequotas::service_id::by_service_id::get;
///
/// let request = get("00004000000000178412690357218468")
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .risk_level_version(2);
/// ```
#[doc(alias = "查询用户分层对应建议先享金额")]
#[doc(alias = "/v3/payscore/partner/servicequotas/service-id/{service_id}")]
#[doc(alias = "get_v3_payscore_partner_servicequotas_service_id_service_id")]
#[doc(alias = "询用户分层对应建议先享金额")]
#[doc(alias = "用户分层对应建议先享金额")]
#[doc(alias = "户分层对应建议先享金额")]
#[doc(alias = "分层对应建议先享金额")]
#[doc(alias = "层对应建议先享金额")]
#[doc(alias = "对应建议先享金额")]
#[doc(alias = "应建议先享金额")]
#[doc(alias = "建议先享金额")]
#[doc(alias = "议先享金额")]
#[doc(alias = "先享金额")]
#[doc(alias = "享金额")]
#[doc(alias = "金额")]
#[doc(alias = "Query a sub-merchants suggested credit by risk level")]
#[doc(alias = "sub-merchants suggested credit by risk level")]
#[doc(alias = "s suggested credit by risk level")]
#[doc(alias = "suggested credit by risk level")]
#[doc(alias = "credit by risk level")]
#[doc(alias = "risk level")]
#[doc(alias = "level")]
pub fn get(service_id: impl Into<String>) -> get::Request {
    get::Request::new([service_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户分层对应建议先享金额. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `appid`, `risk_level_version`.
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

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 用户分层版本 / Version of the user's risk tiers
        ///
        /// **Required.**
        pub fn risk_level_version(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("risk_level_version", value.into()))
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
                "get_v3_payscore_partner_servicequotas_service_id_service_id",
                Method::Get,
                "/v3/payscore/partner/servicequotas/service-id/{service_id}",
            )
            .query(&["sub_mchid", "appid", "sub_appid", "risk_level_version"])
            .required(&["/query/sub_mchid", "/query/appid", "/query/risk_level_version"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户分层对应建议先享金额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 用户分层版本 / Version of the user's risk tiers
        ///
        /// Always present according to the docs.
        pub risk_level_version: Option<i64>,
        /// 先享金额列表 / Amounts the user may enjoy before paying
        ///
        /// Always present according to the docs.
        pub quotas: Vec<response::Quotas>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        service_id = "service_id",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        appid = "appid",
        sub_appid = "sub_appid",
        risk_level_version = "risk_level_version",
        quotas = "quotas",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 先享金额列表 / Amounts the user may enjoy before paying
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Quotas {
            /// 用户风险分层 / Risk tier of the user
            ///
            /// Always present according to the docs.
            pub risk_level: Option<i64>,
            /// 建议先享金额，单位：分 / Amount suggested for enjoying before paying, in fen
            ///
            /// Always present according to the docs.
            pub suggested_quota: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Quotas,
            risk_level = "risk_level",
            suggested_quota = "suggested_quota",
        );
    }
}
