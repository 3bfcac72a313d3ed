//! JSAPI场景预约扣费类型签约的预签约 · `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
//!
//! Generated from docs/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi.md by `cargo xtask regen`; do not edit.

/// Pre-signs a direct merchant's scheduled-deduction contract for signing on a page inside WeChat.
///
/// 预签约直连商户的预约扣费协议，供用户在微信内的网页中完成签约。
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
///
/// JSAPI场景预约扣费类型签约的预签约 / Pre-sign a direct merchant's scheduled-deduction contract (JSAPI) · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525133) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::jsapi::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(138602)
///     .out_contract_code("TEAQY20260618001")
///     .contract_display_account("李雷")
///     .contract_notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "JSAPI场景预约扣费类型签约的预签约")]
#[doc(alias = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi")]
#[doc(alias = "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi")]
#[doc(alias = "场景预约扣费类型签约的预签约")]
#[doc(alias = "景预约扣费类型签约的预签约")]
#[doc(alias = "预约扣费类型签约的预签约")]
#[doc(alias = "约扣费类型签约的预签约")]
#[doc(alias = "扣费类型签约的预签约")]
#[doc(alias = "费类型签约的预签约")]
#[doc(alias = "类型签约的预签约")]
#[doc(alias = "型签约的预签约")]
#[doc(alias = "签约的预签约")]
#[doc(alias = "约的预签约")]
#[doc(alias = "的预签约")]
#[doc(alias = "预签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign a direct merchants scheduled-deduction contract (JSAPI)")]
#[doc(alias = "direct merchants scheduled-deduction contract (JSAPI)")]
#[doc(alias = "merchants scheduled-deduction contract (JSAPI)")]
#[doc(alias = "s scheduled-deduction contract (JSAPI)")]
#[doc(alias = "scheduled-deduction contract (JSAPI)")]
#[doc(alias = "contract (JSAPI)")]
#[doc(alias = "JSAPI)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for JSAPI场景预约扣费类型签约的预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `contract_notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// 签约结果通知地址 / URL notified of the contract's outcome
        ///
        /// **Required.** Format: `uri`.
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// 商户侧用户标识 / Merchant's identifier of the user
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_code", value.into()))
        }

        /// 预约扣费信息 / Schedule of a reserved deduction
        pub fn deduct_schedule(self, value: DeductSchedule) -> Self {
            Self(self.0.body("deduct_schedule", value))
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
                "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi",
                Method::Post,
                "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/contract_display_account",
                    "/body/contract_notify_url",
                    "/body/deduct_schedule/estimated_deduct_date",
                    "/body/deduct_schedule/estimated_deduct_amount",
                    "/body/deduct_schedule/estimated_deduct_amount/total",
                    "/body/deduct_schedule/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 预约扣费信息 / Schedule of a reserved deduction
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeductSchedule(ObjectBuilder);

    impl DeductSchedule {
        /// 预计扣费日期，格式：yyyy-MM-dd / Date on which the deduction is expected, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn estimated_deduct_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("estimated_deduct_date", value.into()))
        }

        /// 预计扣费金额信息 / Amount expected to be deducted
        ///
        /// **Required.**
        pub fn estimated_deduct_amount(self, value: EstimatedDeductAmount) -> Self {
            Self(self.0.set("estimated_deduct_amount", value))
        }

        /// 扣费的商品描述 / Description of the goods for the deduction
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeductSchedule);

    /// 预计扣费金额信息 / Amount expected to be deducted
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EstimatedDeductAmount(ObjectBuilder);

    impl EstimatedDeductAmount {
        /// 预计扣费金额，单位：分 / Estimated deduction, in fen
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EstimatedDeductAmount);

    /// Response of JSAPI场景预约扣费类型签约的预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 跳转URL / URL that takes the user to WeChat Pay or to the signing page
        ///
        /// Always present according to the docs. Format: `uri`.
        pub redirect_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        redirect_url = "redirect_url",
    );
}
