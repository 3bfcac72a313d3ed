//! 查询子商户H5支付权限状态 · `GET /v3/global/merchant/h5/permission/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries whether an overseas sub-merchant has the H5 payment permission.
///
/// 查询境外子商户是否已有H5支付权限。
///
/// `GET /v3/global/merchant/h5/permission/{sub_mchid}`
///
/// 查询子商户H5支付权限状态 / Query overseas sub-merchant H5 payment permission · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询子商户H5支付权限状态")]
#[doc(alias = "/v3/global/merchant/h5/permission/{sub_mchid}")]
#[doc(alias = "get_v3_global_merchant_h5_permission_sub_mchid")]
#[doc(alias = "询子商户H5支付权限状态")]
#[doc(alias = "子商户H5支付权限状态")]
#[doc(alias = "商户H5支付权限状态")]
#[doc(alias = "户H5支付权限状态")]
#[doc(alias = "H5支付权限状态")]
#[doc(alias = "支付权限状态")]
#[doc(alias = "付权限状态")]
#[doc(alias = "权限状态")]
#[doc(alias = "限状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query overseas sub-merchant H5 payment permission")]
#[doc(alias = "overseas sub-merchant H5 payment permission")]
#[doc(alias = "sub-merchant H5 payment permission")]
#[doc(alias = "H5 payment permission")]
#[doc(alias = "payment permission")]
#[doc(alias = "permission")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询子商户H5支付权限状态. Created by [`get()`](super::get()).
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
                "get_v3_global_merchant_h5_permission_sub_mchid",
                Method::Get,
                "/v3/global/merchant/h5/permission/{sub_mchid}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户H5支付权限状态.
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
        pub authorization_state: Option<response::AuthorizationState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        authorization_state = "authorization_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationState {
            /// 测试权限 / Permission to test
            ///
            /// `AUTHORITY_TO_TEST`
            AuthorityToTest,
            /// 正式权限 / Formal permission
            ///
            /// `FORMAL_AUTHORITY`
            FormalAuthority,
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 处罚中 / Under punishment
            ///
            /// `UNDER_PUNISHMENT`
            UnderPunishment,
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizationState,
            AuthorityToTest = "AUTHORITY_TO_TEST",
            FormalAuthority = "FORMAL_AUTHORITY",
            Authorized = "AUTHORIZED",
            UnderPunishment = "UNDER_PUNISHMENT",
            Unauthorized = "UNAUTHORIZED",
        );
    }
}
