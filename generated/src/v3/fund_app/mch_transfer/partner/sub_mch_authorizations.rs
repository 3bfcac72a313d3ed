//! 申请子商户商家转账授权 · `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations.md by `cargo xtask regen`; do not edit.

/// Applies for a sub-merchant's authorization that lets the partner make its merchant transfers.
///
/// 服务商向子商户申请授权，以便代其发起商家转账。
///
/// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
///
/// 申请子商户商家转账授权 / Apply for sub-merchant transfer authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015469102) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::post;
///
/// let request = post().sub_mchid("1684913560").out_apply_no("SQ20260618100000001");
/// ```
#[doc(alias = "申请子商户商家转账授权")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations")]
#[doc(alias = "请子商户商家转账授权")]
#[doc(alias = "子商户商家转账授权")]
#[doc(alias = "商户商家转账授权")]
#[doc(alias = "户商家转账授权")]
#[doc(alias = "商家转账授权")]
#[doc(alias = "家转账授权")]
#[doc(alias = "转账授权")]
#[doc(alias = "账授权")]
#[doc(alias = "授权")]
#[doc(alias = "Apply for sub-merchant transfer authorization")]
#[doc(alias = "sub-merchant transfer authorization")]
#[doc(alias = "transfer authorization")]
#[doc(alias = "authorization")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请子商户商家转账授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_apply_no`.
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

        /// 商户申请单号 / Merchant's number of the application
        ///
        /// **Required.**
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_apply_no", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_sub_mch_authorizations",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/out_apply_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请子商户商家转账授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户申请单号 / Merchant's number of the application
        ///
        /// Always present according to the docs.
        pub out_apply_no: Option<String>,
        /// 授权申请单状态 / State of the authorization application
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
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

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_apply_no = "out_apply_no",
        state = "state",
        accept_time = "accept_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权申请单状态 / State of the authorization application
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
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
            State,
            Invited = "INVITED",
            Passed = "PASSED",
            Rejected = "REJECTED",
            Expired = "EXPIRED",
        );
    }
}
