//! 检查子商户开票功能状态 · `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check.md by `cargo xtask regen`; do not edit.

/// Checks that a sub-merchant has activated the fapiao service and authorized the partner.
///
/// 检查子商户是否已开通电子发票并授权给服务商。
///
/// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
///
/// 检查子商户开票功能状态 / Check a sub-merchant's fapiao activation · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474022) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check::post;
///
/// let request = post("1684913560");
/// ```
#[doc(alias = "检查子商户开票功能状态")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check")]
#[doc(alias = "post_v3_new_tax_control_fapiao_merchant_sub_mchid_check")]
#[doc(alias = "查子商户开票功能状态")]
#[doc(alias = "子商户开票功能状态")]
#[doc(alias = "商户开票功能状态")]
#[doc(alias = "户开票功能状态")]
#[doc(alias = "开票功能状态")]
#[doc(alias = "票功能状态")]
#[doc(alias = "功能状态")]
#[doc(alias = "能状态")]
#[doc(alias = "状态")]
#[doc(alias = "Check a sub-merchants fapiao activation")]
#[doc(alias = "sub-merchants fapiao activation")]
#[doc(alias = "s fapiao activation")]
#[doc(alias = "fapiao activation")]
#[doc(alias = "activation")]
pub fn post(sub_mchid: impl Into<String>) -> post::Request {
    post::Request::new([sub_mchid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 检查子商户开票功能状态. Created by [`post()`](super::post()).
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_merchant_sub_mchid_check",
                Method::Post,
                "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
