//! 企业商户作废员工企业支付额度卡 · `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Invalidates an enterprise quota card already issued to an employee.
///
/// 作废已发放给员工的企业支付额度卡。
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
///
/// 企业商户作废员工企业支付额度卡 / Invalidate an employee's quota card · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507127) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::cancel::post;
///
/// let request = post(
///         "WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35",
///         "1068026061800374925",
///     )
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .reason("员工离职，额度卡作废");
/// ```
#[doc(alias = "企业商户作废员工企业支付额度卡")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel")]
#[doc(alias = "post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel")]
#[doc(alias = "业商户作废员工企业支付额度卡")]
#[doc(alias = "商户作废员工企业支付额度卡")]
#[doc(alias = "户作废员工企业支付额度卡")]
#[doc(alias = "作废员工企业支付额度卡")]
#[doc(alias = "废员工企业支付额度卡")]
#[doc(alias = "员工企业支付额度卡")]
#[doc(alias = "工企业支付额度卡")]
#[doc(alias = "企业支付额度卡")]
#[doc(alias = "业支付额度卡")]
#[doc(alias = "支付额度卡")]
#[doc(alias = "付额度卡")]
#[doc(alias = "额度卡")]
#[doc(alias = "度卡")]
#[doc(alias = "Invalidate an employees quota card")]
#[doc(alias = "employees quota card")]
#[doc(alias = "s quota card")]
#[doc(alias = "quota card")]
#[doc(alias = "card")]
pub fn post(
    employee_id: impl Into<String>,
    card_no: impl Into<String>,
) -> post::Request {
    post::Request::new([employee_id.into(), card_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 企业商户作废员工企业支付额度卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 原因 / Reason
        ///
        /// **Required.**
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
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
                "post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel",
                Method::Post,
                "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid", "/body/reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业商户作废员工企业支付额度卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 微信授权关系ID / ID of the employee's authorization in WeChat
        ///
        /// Always present according to the docs.
        pub employee_id: Option<String>,
        /// 额度卡卡号 / Number of the quota card
        ///
        /// Always present according to the docs.
        pub card_no: Option<String>,
        /// 卡片状态 / Card's state
        ///
        /// Always present according to the docs.
        pub card_state: Option<response::CardState>,
        /// 卡片失效时间 / Time at which the card became invalid
        pub card_disabled_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        employee_id = "employee_id",
        card_no = "card_no",
        card_state = "card_state",
        card_disabled_time = "card_disabled_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 卡片状态 / Card's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardState {
            /// 有效 / Active
            ///
            /// `ACTIVE`
            Active,
            /// 已停用 / Disabled
            ///
            /// `DISABLED`
            Disabled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardState,
            Active = "ACTIVE",
            Disabled = "DISABLED",
        );
    }
}
