//! 开通保险理赔功能 · `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md by `cargo xtask regen`; do not edit.

/// 开通保险理赔功能
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
///
/// 开通保险理赔功能 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012781476) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::insurance_compensation_contracts::post;
///
/// let request = post()
///     .out_apply_no("OAN20260618362")
///     .sub_mchid("1684913560")
///     .agreement_list([
///         post::AgreementList::default()
///             .agreement_code("AC20260618245")
///             .agreement_version("1.0")
///             .sign_organization("示例SO346")
///             .sign_time("2026-06-18T10:35:42+08:00"),
///     ]);
/// ```
#[doc(alias = "开通保险理赔功能")]
#[doc(alias = "/v3/platsolution/ecommerce/insurance-compensation-contracts")]
#[doc(alias = "post_v3_platsolution_ecommerce_insurance_compensation_contracts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 开通保险理赔功能; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_apply_no`, `sub_mchid`, `agreement_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_apply_no`
        ///
        /// **Required.**
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_apply_no", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `agreement_list`
        ///
        /// **Required.**
        pub fn agreement_list(
            self,
            values: impl IntoIterator<Item = AgreementList>,
        ) -> Self {
            Self(self.0.body("agreement_list", list::<AgreementList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_insurance_compensation_contracts",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AgreementList
    #[derive(Clone, Debug, Default)]
    pub struct AgreementList(Fields);

    impl AgreementList {
        /// `agreement_code`
        ///
        /// **Required.**
        pub fn agreement_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("agreement_code", value.into()))
        }

        /// `agreement_version`
        ///
        /// **Required.**
        pub fn agreement_version(self, value: impl Into<String>) -> Self {
            Self(self.0.set("agreement_version", value.into()))
        }

        /// `sign_organization`
        ///
        /// **Required.**
        pub fn sign_organization(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sign_organization", value.into()))
        }

        /// `sign_time`
        ///
        /// **Required.**
        pub fn sign_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sign_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AgreementList);

    /// The answer of 开通保险理赔功能.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `opened`
        ///
        /// Documented as always there.
        pub opened: Option<bool>,
        /// `success_time`
        pub success_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        opened = "opened",
        success_time = "success_time",
    );
}
