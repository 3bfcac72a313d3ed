//! 查询二级商户商家转账授权状态 · `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries whether a sub-merchant has authorized the platform to make merchant transfers for it.
///
/// 查询二级商户是否已授权电商平台代其发起商家转账。
///
/// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
///
/// 查询二级商户商家转账授权状态 / Query a sub-merchant's merchant transfer authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504209) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::authorizations::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询二级商户商家转账授权状态")]
#[doc(alias = "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}")]
#[doc(alias = "get_v3_ecommerce_mch_transfer_authorizations_sub_mchid")]
#[doc(alias = "询二级商户商家转账授权状态")]
#[doc(alias = "二级商户商家转账授权状态")]
#[doc(alias = "级商户商家转账授权状态")]
#[doc(alias = "商户商家转账授权状态")]
#[doc(alias = "户商家转账授权状态")]
#[doc(alias = "商家转账授权状态")]
#[doc(alias = "家转账授权状态")]
#[doc(alias = "转账授权状态")]
#[doc(alias = "账授权状态")]
#[doc(alias = "授权状态")]
#[doc(alias = "权状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a sub-merchants merchant transfer authorization")]
#[doc(alias = "sub-merchants merchant transfer authorization")]
#[doc(alias = "s merchant transfer authorization")]
#[doc(alias = "merchant transfer authorization")]
#[doc(alias = "transfer authorization")]
#[doc(alias = "authorization")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询二级商户商家转账授权状态. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_ecommerce_mch_transfer_authorizations_sub_mchid",
            Method::Get,
            "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询二级商户商家转账授权状态.
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
        /// 用户授权时间 / Time at which the user authorized
        pub authorize_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        authorization_state = "authorization_state",
        authorize_time = "authorize_time",
    );
}
