//! 提交商户简称变更申请单 · `POST /v3/mchalterapply/merchantnamealterapplyment`
//!
//! Generated from docs/openapi/v3/mchalterapply/merchantnamealterapplyment.md by `cargo xtask regen`; do not edit.

/// Submits a partner's application to change a sub-merchant's short name.
///
/// 由服务商提交申请，变更子商户的商户简称。
///
/// `POST /v3/mchalterapply/merchantnamealterapplyment`
///
/// 提交商户简称变更申请单 / Submit a short name change application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016166071) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::merchantnamealterapplyment::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_request_no("ALT20260618103542001")
///     .merchant_shortname("望江茶馆");
/// ```
#[doc(alias = "提交商户简称变更申请单")]
#[doc(alias = "/v3/mchalterapply/merchantnamealterapplyment")]
#[doc(alias = "post_v3_mchalterapply_merchantnamealterapplyment")]
#[doc(alias = "交商户简称变更申请单")]
#[doc(alias = "商户简称变更申请单")]
#[doc(alias = "户简称变更申请单")]
#[doc(alias = "简称变更申请单")]
#[doc(alias = "称变更申请单")]
#[doc(alias = "变更申请单")]
#[doc(alias = "更申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit a short name change application")]
#[doc(alias = "short name change application")]
#[doc(alias = "name change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交商户简称变更申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_request_no`, `merchant_shortname`.
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

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 商户简称 / Short name of the merchant
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
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
                "post_v3_mchalterapply_merchantnamealterapplyment",
                Method::Post,
                "/v3/mchalterapply/merchantnamealterapplyment",
            )
            .body(Body::Json)
            .required(
                &["/body/sub_mchid", "/body/out_request_no", "/body/merchant_shortname"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 提交商户简称变更申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        pub apply_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
    );
}
