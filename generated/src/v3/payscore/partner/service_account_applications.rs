//! 收付通子商户申请绑定支付分服务 · `POST /v3/payscore/partner/service-account-applications`
//!
//! Generated from docs/openapi/v3/payscore/partner/service-account-applications.md by `cargo xtask regen`; do not edit.

/// Applies to bind a platform's sub-merchant to a WeChat Pay score service.
///
/// 电商平台为二级商户申请绑定支付分服务。
///
/// `POST /v3/payscore/partner/service-account-applications`
///
/// 收付通子商户申请绑定支付分服务 / Apply for a sub-merchant's score service binding · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715051) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::partner::service_account_applications::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .out_apply_no("SQ20260618100000001");
/// ```
#[doc(alias = "收付通子商户申请绑定支付分服务")]
#[doc(alias = "/v3/payscore/partner/service-account-applications")]
#[doc(alias = "post_v3_payscore_partner_service_account_applications")]
#[doc(alias = "付通子商户申请绑定支付分服务")]
#[doc(alias = "通子商户申请绑定支付分服务")]
#[doc(alias = "子商户申请绑定支付分服务")]
#[doc(alias = "商户申请绑定支付分服务")]
#[doc(alias = "户申请绑定支付分服务")]
#[doc(alias = "申请绑定支付分服务")]
#[doc(alias = "请绑定支付分服务")]
#[doc(alias = "绑定支付分服务")]
#[doc(alias = "定支付分服务")]
#[doc(alias = "支付分服务")]
#[doc(alias = "付分服务")]
#[doc(alias = "分服务")]
#[doc(alias = "服务")]
#[doc(alias = "Apply for a sub-merchants score service binding")]
#[doc(alias = "sub-merchants score service binding")]
#[doc(alias = "s score service binding")]
#[doc(alias = "score service binding")]
#[doc(alias = "service binding")]
#[doc(alias = "binding")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 收付通子商户申请绑定支付分服务. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `out_apply_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商户申请单号 / Merchant's number of the application
        ///
        /// **Required.**
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_apply_no", value.into()))
        }

        /// 绑定申请结果通知地址 / URL notified of the binding application's result
        ///
        /// Format: `uri`.
        pub fn result_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("result_notify_url", value.into()))
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
                "post_v3_payscore_partner_service_account_applications",
                Method::Post,
                "/v3/payscore/partner/service-account-applications",
            )
            .body(Body::Json)
            .required(
                &["/body/service_id", "/body/appid", "/body/sub_mchid", "/body/out_apply_no"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 收付通子商户申请绑定支付分服务.
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
