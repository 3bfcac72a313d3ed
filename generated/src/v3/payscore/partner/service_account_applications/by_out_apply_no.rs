//! 查询收付通子商户服务绑定结果 · `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
//!
//! Generated from docs/openapi/v3/payscore/partner/service-account-applications/{out_apply_no}.md by `cargo xtask regen`; do not edit.

/// Queries the result of an application to bind a platform's sub-merchant to a WeChat Pay score service by the merchant's application number.
///
/// 电商平台按商户申请单号查询其二级商户绑定支付分服务的申请结果。
///
/// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
///
/// 查询收付通子商户服务绑定结果 / Query a sub-merchant's WeChat Pay score service binding · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715111) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::partner::service_account_applications::by_out_apply_no::get;
///
/// let request = get("SQ20260618100000001");
/// ```
#[doc(alias = "查询收付通子商户服务绑定结果")]
#[doc(alias = "/v3/payscore/partner/service-account-applications/{out_apply_no}")]
#[doc(alias = "get_v3_payscore_partner_service_account_applications_out_apply_no")]
#[doc(alias = "询收付通子商户服务绑定结果")]
#[doc(alias = "收付通子商户服务绑定结果")]
#[doc(alias = "付通子商户服务绑定结果")]
#[doc(alias = "通子商户服务绑定结果")]
#[doc(alias = "子商户服务绑定结果")]
#[doc(alias = "商户服务绑定结果")]
#[doc(alias = "户服务绑定结果")]
#[doc(alias = "服务绑定结果")]
#[doc(alias = "务绑定结果")]
#[doc(alias = "绑定结果")]
#[doc(alias = "定结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a sub-merchants WeChat Pay score service binding")]
#[doc(alias = "sub-merchants WeChat Pay score service binding")]
#[doc(alias = "s WeChat Pay score service binding")]
#[doc(alias = "WeChat Pay score service binding")]
#[doc(alias = "Pay score service binding")]
#[doc(alias = "score service binding")]
#[doc(alias = "service binding")]
#[doc(alias = "binding")]
pub fn get(out_apply_no: impl Into<String>) -> get::Request {
    get::Request::new([out_apply_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询收付通子商户服务绑定结果. Created by [`get()`](super::get()).
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
            "get_v3_payscore_partner_service_account_applications_out_apply_no",
            Method::Get,
            "/v3/payscore/partner/service-account-applications/{out_apply_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询收付通子商户服务绑定结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 商户申请单号 / Merchant's number of the application
        ///
        /// Always present according to the docs.
        pub out_apply_no: Option<String>,
        /// 绑定申请结果通知地址 / URL notified of the binding application's result
        ///
        /// Format: `uri`.
        pub result_notify_url: Option<String>,
        /// 绑定申请的受理状态 / State of the binding application
        ///
        /// Always present according to the docs.
        pub apply_state: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        service_id = "service_id",
        mchid = "mchid",
        appid = "appid",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        out_apply_no = "out_apply_no",
        result_notify_url = "result_notify_url",
        apply_state = "apply_state",
        reject_reason = "reject_reason",
    );
}
