//! 获取商户开户意愿确认状态 · `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
//!
//! Generated from docs/openapi/v3/apply4subject/applyment/merchants/{sub_mchid}/state.md by `cargo xtask regen`; do not edit.

/// Queries, for a partner, whether a merchant has confirmed its account opening intent and is authorized, by sub-merchant ID.
///
/// 服务商按子商户号查询商户是否已确认开户意愿并完成授权。
///
/// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
///
/// 获取商户开户意愿确认状态 / Query a merchant's account opening intent state · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467549) · feature `v3-apply4subject` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::apply4subject::applyment::merchants::by_sub_mchid::state::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "获取商户开户意愿确认状态")]
#[doc(alias = "/v3/apply4subject/applyment/merchants/{sub_mchid}/state")]
#[doc(alias = "get_v3_apply4subject_applyment_merchants_sub_mchid_state")]
#[doc(alias = "取商户开户意愿确认状态")]
#[doc(alias = "商户开户意愿确认状态")]
#[doc(alias = "户开户意愿确认状态")]
#[doc(alias = "开户意愿确认状态")]
#[doc(alias = "户意愿确认状态")]
#[doc(alias = "意愿确认状态")]
#[doc(alias = "愿确认状态")]
#[doc(alias = "确认状态")]
#[doc(alias = "认状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a merchants account opening intent state")]
#[doc(alias = "merchants account opening intent state")]
#[doc(alias = "s account opening intent state")]
#[doc(alias = "account opening intent state")]
#[doc(alias = "opening intent state")]
#[doc(alias = "intent state")]
#[doc(alias = "state")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取商户开户意愿确认状态. Created by [`get()`](super::get()).
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
            "get_v3_apply4subject_applyment_merchants_sub_mchid_state",
            Method::Get,
            "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取商户开户意愿确认状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorize_state: Option<response::AuthorizeState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        authorize_state = "authorize_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizeState {
            /// 未授权 / Not authorized
            ///
            /// `AUTHORIZE_STATE_UNAUTHORIZED`
            AuthorizeStateUnauthorized,
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZE_STATE_AUTHORIZED`
            AuthorizeStateAuthorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizeState,
            AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
            AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
        );
    }
}
