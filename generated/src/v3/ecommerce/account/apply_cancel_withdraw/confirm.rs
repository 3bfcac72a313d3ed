//! 平台代商户确认注销 · `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm.md by `cargo xtask regen`; do not edit.

/// Confirms a pending deregistration on behalf of the platform's sub-merchant.
///
/// 电商平台代其二级商户确认待确认的注销。
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
///
/// 平台代商户确认注销 / Confirm a sub-merchant's deregistration · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013892772) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::confirm::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .operator_identification("TEA0018")
///     .confirm_time("2026-06-18T10:36:15+08:00")
///     .cancel_contract_version("1.0");
/// ```
#[doc(alias = "平台代商户确认注销")]
#[doc(alias = "/v3/ecommerce/account/apply-cancel-withdraw/confirm")]
#[doc(alias = "post_v3_ecommerce_account_apply_cancel_withdraw_confirm")]
#[doc(alias = "台代商户确认注销")]
#[doc(alias = "代商户确认注销")]
#[doc(alias = "商户确认注销")]
#[doc(alias = "户确认注销")]
#[doc(alias = "确认注销")]
#[doc(alias = "认注销")]
#[doc(alias = "注销")]
#[doc(alias = "Confirm a sub-merchants deregistration")]
#[doc(alias = "sub-merchants deregistration")]
#[doc(alias = "s deregistration")]
#[doc(alias = "deregistration")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 平台代商户确认注销. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `operator_identification`, `confirm_time`, `cancel_contract_version`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// At most 32 characters.
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// At most 32 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 平台确认操作人标识 / Identifier of the platform's confirming operator
        ///
        /// **Required.** At most 100 characters.
        pub fn operator_identification(self, value: impl Into<String>) -> Self {
            Self(self.0.body("operator_identification", value.into()))
        }

        /// 确认时间 / Time of the confirmation, such as of the coupon's sending or the deregistration
        ///
        /// **Required.** At most 32 characters.
        pub fn confirm_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("confirm_time", value.into()))
        }

        /// 注销协议版本号 / Version of the deregistration agreement
        ///
        /// **Required.** At most 32 characters.
        pub fn cancel_contract_version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_contract_version", value.into()))
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
                "post_v3_ecommerce_account_apply_cancel_withdraw_confirm",
                Method::Post,
                "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/operator_identification",
                    "/body/confirm_time",
                    "/body/cancel_contract_version",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 平台代商户确认注销.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        pub applyment_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        pub out_request_no: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
        sub_mchid = "sub_mchid",
    );
}
