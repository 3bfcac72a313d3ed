//! 申请二级商户商家转账授权 · `POST /v3/ecommerce/mch-transfer/authorizations`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/authorizations.md by `cargo xtask regen`; do not edit.

/// Applies for a sub-merchant's authorization that lets the platform make merchant transfers for it.
///
/// 申请由二级商户授权，允许电商平台代其发起商家转账。
///
/// `POST /v3/ecommerce/mch-transfer/authorizations`
///
/// 申请二级商户商家转账授权 / Apply for a sub-merchant's merchant transfer authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504208) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::authorizations::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .agreement_list([
///         post::AgreementList::default()
///             .agreement_code("MCHTRANSFER2026")
///             .agreement_version("1.0")
///             .sign_organization("成都望江茶馆")
///             .sign_time("2026-06-18T10:30:26+08:00"),
///     ]);
/// ```
#[doc(alias = "申请二级商户商家转账授权")]
#[doc(alias = "/v3/ecommerce/mch-transfer/authorizations")]
#[doc(alias = "post_v3_ecommerce_mch_transfer_authorizations")]
#[doc(alias = "请二级商户商家转账授权")]
#[doc(alias = "二级商户商家转账授权")]
#[doc(alias = "级商户商家转账授权")]
#[doc(alias = "商户商家转账授权")]
#[doc(alias = "户商家转账授权")]
#[doc(alias = "商家转账授权")]
#[doc(alias = "家转账授权")]
#[doc(alias = "转账授权")]
#[doc(alias = "账授权")]
#[doc(alias = "授权")]
#[doc(alias = "Apply for a sub-merchants merchant transfer authorization")]
#[doc(alias = "sub-merchants merchant transfer authorization")]
#[doc(alias = "s merchant transfer authorization")]
#[doc(alias = "merchant transfer authorization")]
#[doc(alias = "transfer authorization")]
#[doc(alias = "authorization")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请二级商户商家转账授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `agreement_list`.
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
                "post_v3_ecommerce_mch_transfer_authorizations",
                Method::Post,
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

    /// Response of 申请二级商户商家转账授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorization_state: Option<String>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        ///
        /// Always present according to the docs.
        pub accept_time: Option<String>,
        /// 用户授权时间 / Time at which the user authorized
        pub authorize_time: Option<String>,
        /// Fields unknown to this version.
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
