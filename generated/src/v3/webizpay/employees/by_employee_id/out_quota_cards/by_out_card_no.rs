//! 使用商户卡号查询企业支付额度卡 · `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}.md by `cargo xtask regen`; do not edit.

/// 使用商户卡号查询企业支付额度卡
///
/// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
///
/// 使用商户卡号查询企业支付额度卡 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015001625) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::out_quota_cards::by_out_card_no::get;
///
/// let request = get("EI20260618161", "OCN20260618312")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "使用商户卡号查询企业支付额度卡")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}")]
#[doc(alias = "get_v3_webizpay_employees_employee_id_out_quota_cards_out_card_no")]
pub fn get(
    employee_id: impl Into<String>,
    out_card_no: impl Into<String>,
) -> get::Request {
    get::Request::new([employee_id.into(), out_card_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 使用商户卡号查询企业支付额度卡; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
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
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_webizpay_employees_employee_id_out_quota_cards_out_card_no",
                Verb::Get,
                "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
            )
            .query(&["sp_mchid", "sub_mchid"])
            .required(&["/query/sp_mchid", "/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 使用商户卡号查询企业支付额度卡.
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
        /// `card_no`
        ///
        /// Documented as always there.
        pub card_no: Option<String>,
        /// `out_card_no`
        ///
        /// Documented as always there.
        pub out_card_no: Option<String>,
        /// `employee_id`
        ///
        /// Documented as always there.
        pub employee_id: Option<String>,
        /// `card_template_id`
        ///
        /// Documented as always there.
        pub card_template_id: Option<String>,
        /// `card_rule`
        ///
        /// Documented as always there.
        pub card_rule: Option<response::CardRule>,
        /// `refund_rule`
        ///
        /// Documented as always there.
        pub refund_rule: Option<response::RefundRule>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `remain_amount`
        ///
        /// Documented as always there.
        pub remain_amount: Option<i64>,
        /// `effective_end_time`
        ///
        /// Documented as always there.
        pub effective_end_time: Option<String>,
        /// `effective_begin_time`
        ///
        /// Documented as always there.
        pub effective_begin_time: Option<String>,
        /// `card_state`
        ///
        /// Documented as always there.
        pub card_state: Option<response::CardState>,
        /// `card_name`
        ///
        /// Documented as always there.
        pub card_name: Option<String>,
        /// `reason`
        pub reason: Option<String>,
        /// `card_usage_time`
        pub card_usage_time: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `card_disabled_time`
        pub card_disabled_time: Option<String>,
        /// `card_remark`
        pub card_remark: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        card_no = "card_no",
        out_card_no = "out_card_no",
        employee_id = "employee_id",
        card_template_id = "card_template_id",
        card_rule = "card_rule",
        refund_rule = "refund_rule",
        amount = "amount",
        remain_amount = "remain_amount",
        effective_end_time = "effective_end_time",
        effective_begin_time = "effective_begin_time",
        card_state = "card_state",
        card_name = "card_name",
        reason = "reason",
        card_usage_time = "card_usage_time",
        transaction_id = "transaction_id",
        card_disabled_time = "card_disabled_time",
        card_remark = "card_remark",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CardRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardRule {
            /// `SINGLE`
            Single,
            /// `MULTIPLE`
            Multiple,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardRule,
            Single = "SINGLE",
            Multiple = "MULTIPLE",
        );

        /// RefundRule
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RefundRule {
            /// `RETURN`
            Return,
            /// `NOT_RETURN`
            NotReturn,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RefundRule,
            Return = "RETURN",
            NotReturn = "NOT_RETURN",
        );

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
