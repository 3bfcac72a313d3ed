//! 查询子商户商家转账授权状态 · `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries whether a sub-merchant has authorized the partner to make its merchant transfers.
///
/// 查询子商户是否已授权服务商代其发起商家转账。
///
/// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
///
/// 查询子商户商家转账授权状态 / Query sub-merchant transfer authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469112) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询子商户商家转账授权状态")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid")]
#[doc(alias = "询子商户商家转账授权状态")]
#[doc(alias = "子商户商家转账授权状态")]
#[doc(alias = "商户商家转账授权状态")]
#[doc(alias = "户商家转账授权状态")]
#[doc(alias = "商家转账授权状态")]
#[doc(alias = "家转账授权状态")]
#[doc(alias = "转账授权状态")]
#[doc(alias = "账授权状态")]
#[doc(alias = "授权状态")]
#[doc(alias = "权状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query sub-merchant transfer authorization")]
#[doc(alias = "sub-merchant transfer authorization")]
#[doc(alias = "transfer authorization")]
#[doc(alias = "authorization")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询子商户商家转账授权状态. Created by [`get()`](super::get()).
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
            "get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid",
            Method::Get,
            "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询子商户商家转账授权状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 自动收款授权申请单 / Application for the authorization
        pub apply_order: Option<response::ApplyOrder>,
        /// 授权时间 / Time of the authorization
        pub authorization_time: Option<String>,
        /// 最近一次解除授权时间 / Time at which the authorization was last cancelled
        pub cancel_authorization_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        state = "state",
        apply_order = "apply_order",
        authorization_time = "authorization_time",
        cancel_authorization_time = "cancel_authorization_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// 已取消 / Cancelled
            ///
            /// `CANCELED`
            Canceled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Authorized = "AUTHORIZED",
            Unauthorized = "UNAUTHORIZED",
            Canceled = "CANCELED",
        );

        /// 自动收款授权申请单 / Application for the authorization
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplyOrder {
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 商户申请单号 / Merchant's number of the application
            ///
            /// Always present according to the docs.
            pub out_apply_no: Option<String>,
            /// 授权申请单状态 / State of the authorisation application
            ///
            /// Always present according to the docs.
            pub state: Option<ApplyOrderState>,
            /// 授权申请受理时间，RFC 3339格式 / Time at which the authorization application was accepted, in RFC 3339
            ///
            /// Always present according to the docs.
            pub accept_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            ///
            /// Always present according to the docs.
            pub update_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ApplyOrder,
            sub_mchid = "sub_mchid",
            out_apply_no = "out_apply_no",
            state = "state",
            accept_time = "accept_time",
            update_time = "update_time",
        );

        /// 授权申请单状态 / State of the authorisation application
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplyOrderState {
            /// 已邀请 / Invited
            ///
            /// `INVITED`
            Invited,
            /// 已通过 / Passed
            ///
            /// `PASSED`
            Passed,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplyOrderState,
            Invited = "INVITED",
            Passed = "PASSED",
            Rejected = "REJECTED",
            Expired = "EXPIRED",
        );
    }
}
