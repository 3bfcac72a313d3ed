//! 查询子商户商家转账授权状态 · `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// 查询子商户商家转账授权状态
///
/// `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
///
/// 查询子商户商家转账授权状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015469112) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::by_sub_mchid::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询子商户商家转账授权状态")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询子商户商家转账授权状态; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_fund_app_mch_transfer_partner_sub_mch_authorizations_sub_mchid",
            Verb::Get,
            "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询子商户商家转账授权状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `apply_order`
        pub apply_order: Option<response::ApplyOrder>,
        /// `authorization_time`
        pub authorization_time: Option<String>,
        /// `cancel_authorization_time`
        pub cancel_authorization_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `AUTHORIZED`
            Authorized,
            /// `UNAUTHORIZED`
            Unauthorized,
            /// `CANCELED`
            Canceled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Authorized = "AUTHORIZED",
            Unauthorized = "UNAUTHORIZED",
            Canceled = "CANCELED",
        );

        /// ApplyOrder
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ApplyOrder {
            /// `sub_mchid`
            ///
            /// Documented as always there.
            pub sub_mchid: Option<String>,
            /// `out_apply_no`
            ///
            /// Documented as always there.
            pub out_apply_no: Option<String>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<ApplyOrderState>,
            /// `accept_time`
            ///
            /// Documented as always there.
            pub accept_time: Option<String>,
            /// `update_time`
            ///
            /// Documented as always there.
            pub update_time: Option<String>,
            /// What came besides.
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

        /// ApplyOrderState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplyOrderState {
            /// `INVITED`
            Invited,
            /// `PASSED`
            Passed,
            /// `REJECTED`
            Rejected,
            /// `EXPIRED`
            Expired,
            /// A value that these docs do not know.
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
