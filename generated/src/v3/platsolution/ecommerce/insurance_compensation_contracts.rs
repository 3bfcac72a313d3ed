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
    pub struct Request {
        out_apply_no: Option<String>,
        sub_mchid: Option<String>,
        agreement_list: Vec<AgreementList>,
        extra: Extra,
    }

    impl Request {
        /// `out_apply_no`
        ///
        /// **Required.**
        pub fn out_apply_no(mut self, value: impl Into<String>) -> Self {
            self.out_apply_no = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `agreement_list`
        ///
        /// **Required.**
        pub fn agreement_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<AgreementList>>,
        ) -> Self {
            self.agreement_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("out_apply_no", &self.out_apply_no)
                .body("sub_mchid", &self.sub_mchid)
                .body("agreement_list", &self.agreement_list)
                .extra(&self.extra)
        }
    }

    /// AgreementList
    #[derive(Clone, Debug, Default)]
    pub struct AgreementList {
        agreement_code: Option<String>,
        agreement_version: Option<String>,
        sign_organization: Option<String>,
        sign_time: Option<String>,
        extra: Extra,
    }

    impl AgreementList {
        /// `agreement_code`
        ///
        /// **Required.**
        pub fn agreement_code(mut self, value: impl Into<String>) -> Self {
            self.agreement_code = Some(value.into());
            self
        }

        /// `agreement_version`
        ///
        /// **Required.**
        pub fn agreement_version(mut self, value: impl Into<String>) -> Self {
            self.agreement_version = Some(value.into());
            self
        }

        /// `sign_organization`
        ///
        /// **Required.**
        pub fn sign_organization(mut self, value: impl Into<String>) -> Self {
            self.sign_organization = Some(value.into());
            self
        }

        /// `sign_time`
        ///
        /// **Required.**
        pub fn sign_time(mut self, value: impl Into<String>) -> Self {
            self.sign_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AgreementList,
        agreement_code = "agreement_code",
        agreement_version = "agreement_version",
        sign_organization = "sign_organization",
        sign_time = "sign_time",
    );

    /// The answer of 开通保险理赔功能.
    #[derive(Clone, Debug, Default)]
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
