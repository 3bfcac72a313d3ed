//! 发起不活跃商户身份核实 · `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
//!
//! Generated from docs/openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md by `cargo xtask regen`; do not edit.

/// Starts an identity verification of an inactive sub-merchant for a partner.
///
/// 供服务商对其不活跃的子商户启动身份核实。
///
/// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
///
/// 发起不活跃商户身份核实 / Start an inactive sub-merchant's identity verification · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471357) · feature `v3-compliance` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::compliance::inactive_merchant_identity_verification::merchants::post;
///
/// let request = post().sub_mchid("1684913560");
/// ```
#[doc(alias = "发起不活跃商户身份核实")]
#[doc(alias = "/v3/compliance/inactive-merchant-identity-verification/merchants")]
#[doc(alias = "post_v3_compliance_inactive_merchant_identity_verification_merchants")]
#[doc(alias = "起不活跃商户身份核实")]
#[doc(alias = "不活跃商户身份核实")]
#[doc(alias = "活跃商户身份核实")]
#[doc(alias = "跃商户身份核实")]
#[doc(alias = "商户身份核实")]
#[doc(alias = "户身份核实")]
#[doc(alias = "身份核实")]
#[doc(alias = "份核实")]
#[doc(alias = "核实")]
#[doc(alias = "Start an inactive sub-merchants identity verification")]
#[doc(alias = "inactive sub-merchants identity verification")]
#[doc(alias = "sub-merchants identity verification")]
#[doc(alias = "s identity verification")]
#[doc(alias = "identity verification")]
#[doc(alias = "verification")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起不活跃商户身份核实. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_compliance_inactive_merchant_identity_verification_merchants",
                Method::Post,
                "/v3/compliance/inactive-merchant-identity-verification/merchants",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 发起不活跃商户身份核实.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 核实单号 / ID of the verification
        ///
        /// Always present according to the docs.
        pub verification_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        verification_id = "verification_id",
    );
}
