//! 开通保险理赔功能 · `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md by `cargo xtask regen`; do not edit.

/// Activates the insurance claim payout function for an insurer that is a sub-merchant of the platform.
///
/// 为作为平台二级商户的保险公司开通保险理赔功能。
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
///
/// 开通保险理赔功能 / Activate insurance claim payouts for an insurer · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012781476) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::insurance_compensation_contracts::post;
///
/// let request = post()
///     .out_apply_no("SQ20260618103542001")
///     .sub_mchid("1684937152")
///     .agreement_list([
///         post::AgreementList::default()
///             .agreement_code("PXPF2026")
///             .agreement_version("1.0")
///             .sign_organization("锦城财产保险股份有限公司")
///             .sign_time("2026-06-18T10:30:26+08:00"),
///     ]);
/// ```
#[doc(alias = "开通保险理赔功能")]
#[doc(alias = "/v3/platsolution/ecommerce/insurance-compensation-contracts")]
#[doc(alias = "post_v3_platsolution_ecommerce_insurance_compensation_contracts")]
#[doc(alias = "通保险理赔功能")]
#[doc(alias = "保险理赔功能")]
#[doc(alias = "险理赔功能")]
#[doc(alias = "理赔功能")]
#[doc(alias = "赔功能")]
#[doc(alias = "功能")]
#[doc(alias = "Activate insurance claim payouts for an insurer")]
#[doc(alias = "insurance claim payouts for an insurer")]
#[doc(alias = "claim payouts for an insurer")]
#[doc(alias = "payouts for an insurer")]
#[doc(alias = "insurer")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 开通保险理赔功能. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_apply_no`, `sub_mchid`, `agreement_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户申请单号 / Merchant's number of the application
        ///
        /// **Required.**
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_apply_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 签约协议列表 / Signed agreements
        ///
        /// **Required.**
        pub fn agreement_list(
            self,
            values: impl IntoIterator<Item = AgreementList>,
        ) -> Self {
            Self(self.0.body("agreement_list", list::<AgreementList>(values)))
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
                "post_v3_platsolution_ecommerce_insurance_compensation_contracts",
                Method::Post,
                "/v3/platsolution/ecommerce/insurance-compensation-contracts",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_apply_no",
                    "/body/sub_mchid",
                    "/body/agreement_list",
                    "/body/agreement_list/*/agreement_code",
                    "/body/agreement_list/*/agreement_version",
                    "/body/agreement_list/*/sign_organization",
                    "/body/agreement_list/*/sign_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签约协议列表 / Signed agreements
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AgreementList(ObjectBuilder);

    impl AgreementList {
        /// 协议编号 / Agreement's code
        ///
        /// **Required.**
        pub fn agreement_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("agreement_code", value.into()))
        }

        /// 协议版本号 / Agreement's version
        ///
        /// **Required.**
        pub fn agreement_version(self, value: impl Into<String>) -> Self {
            Self(self.0.set("agreement_version", value.into()))
        }

        /// 签约主体 / Entity that signs the agreement
        ///
        /// **Required.**
        pub fn sign_organization(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sign_organization", value.into()))
        }

        /// 签约时间，RFC 3339格式 / Time of the signing, in RFC 3339
        ///
        /// **Required.**
        pub fn sign_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sign_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AgreementList);

    /// Response of 开通保险理赔功能.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 是否开通成功 / Whether the service was opened
        ///
        /// Always present according to the docs.
        pub opened: Option<bool>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        opened = "opened",
        success_time = "success_time",
    );
}
