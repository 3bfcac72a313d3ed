//! 申请二级商户商家转账授权 · `POST /v3/ecommerce/mch-transfer/authorizations`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/authorizations.md by `cargo xtask regen`; do not edit.

/// 申请二级商户商家转账授权
///
/// `POST /v3/ecommerce/mch-transfer/authorizations`
///
/// 申请二级商户商家转账授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504208) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::authorizations::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .agreement_list([
///         post::AgreementList::default()
///             .agreement_code("2")
///             .agreement_version("1.0")
///             .sign_organization("示例SO346")
///             .sign_time("2026-06-18T10:35:42+08:00"),
///     ]);
/// ```
#[doc(alias = "申请二级商户商家转账授权")]
#[doc(alias = "/v3/ecommerce/mch-transfer/authorizations")]
#[doc(alias = "post_v3_ecommerce_mch_transfer_authorizations")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请二级商户商家转账授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `agreement_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        agreement_list: Vec<AgreementList>,
        extra: Extra,
    }

    impl Request {
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
                "post_v3_ecommerce_mch_transfer_authorizations",
                Verb::Post,
                "/v3/ecommerce/mch-transfer/authorizations",
            )
            .body(Body::Json)
            .required(
                &[
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

    /// The answer of 申请二级商户商家转账授权.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `authorization_state`
        ///
        /// Documented as always there.
        pub authorization_state: Option<String>,
        /// `accept_time`
        ///
        /// Documented as always there.
        pub accept_time: Option<String>,
        /// `authorize_time`
        pub authorize_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        authorization_state = "authorization_state",
        accept_time = "accept_time",
        authorize_time = "authorize_time",
    );
}
