//! 企业商户作废员工企业支付额度卡 · `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel.md by `cargo xtask regen`; do not edit.

/// 企业商户作废员工企业支付额度卡
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
///
/// 企业商户作废员工企业支付额度卡 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507127) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::cancel::post;
///
/// let request = post("EI20260618161", "6532026061810354265")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .reason("示例说明");
/// ```
#[doc(alias = "企业商户作废员工企业支付额度卡")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel")]
#[doc(alias = "post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel")]
pub fn post(
    employee_id: impl Into<String>,
    card_no: impl Into<String>,
) -> post::Request {
    post::Request::new([employee_id.into(), card_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 企业商户作废员工企业支付额度卡; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `reason`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `reason`
        ///
        /// **Required.**
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel",
                Verb::Post,
                "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid", "/body/reason"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 企业商户作废员工企业支付额度卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `employee_id`
        ///
        /// Documented as always there.
        pub employee_id: Option<String>,
        /// `card_no`
        ///
        /// Documented as always there.
        pub card_no: Option<String>,
        /// `card_state`
        ///
        /// Documented as always there.
        pub card_state: Option<response::CardState>,
        /// `card_disabled_time`
        pub card_disabled_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// CardState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardState {
            /// `ACTIVE`
            Active,
            /// `DISABLED`
            Disabled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardState,
            Active = "ACTIVE",
            Disabled = "DISABLED",
        );
    }
}
