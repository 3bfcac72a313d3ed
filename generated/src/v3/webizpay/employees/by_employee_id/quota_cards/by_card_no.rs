//! 企业商户查询企业支付额度卡 · `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}.md by `cargo xtask regen`; do not edit.

/// Queries an employee's enterprise quota card by WeChat Pay's card number.
///
/// 凭微信支付卡号查询员工的企业支付额度卡。
///
/// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
///
/// 企业商户查询企业支付额度卡 / Query a quota card by card number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507119) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::get;
///
/// let request = get(
///         "WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35",
///         "1068026061800374925",
///     )
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "企业商户查询企业支付额度卡")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}")]
#[doc(alias = "get_v3_webizpay_employees_employee_id_quota_cards_card_no")]
#[doc(alias = "业商户查询企业支付额度卡")]
#[doc(alias = "商户查询企业支付额度卡")]
#[doc(alias = "户查询企业支付额度卡")]
#[doc(alias = "查询企业支付额度卡")]
#[doc(alias = "询企业支付额度卡")]
#[doc(alias = "企业支付额度卡")]
#[doc(alias = "业支付额度卡")]
#[doc(alias = "支付额度卡")]
#[doc(alias = "付额度卡")]
#[doc(alias = "额度卡")]
#[doc(alias = "度卡")]
#[doc(alias = "Query a quota card by card number")]
#[doc(alias = "quota card by card number")]
#[doc(alias = "card by card number")]
#[doc(alias = "card number")]
#[doc(alias = "number")]
pub fn get(employee_id: impl Into<String>, card_no: impl Into<String>) -> get::Request {
    get::Request::new([employee_id.into(), card_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 企业商户查询企业支付额度卡. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
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
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_webizpay_employees_employee_id_quota_cards_card_no",
                Method::Get,
                "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",
            )
            .query(&["sp_mchid", "sub_mchid"])
            .required(&["/query/sp_mchid", "/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业商户查询企业支付额度卡.
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
        /// 额度卡卡号 / Number of the quota card
        ///
        /// Always present according to the docs.
        pub card_no: Option<String>,
        /// 商户卡号 / Merchant's number of the enterprise payment quota card
        ///
        /// Always present according to the docs.
        pub out_card_no: Option<String>,
        /// 微信授权关系ID / ID of the employee's authorization in WeChat
        ///
        /// Always present according to the docs.
        pub employee_id: Option<String>,
        /// 卡模板ID / Card template's ID
        ///
        /// Always present according to the docs.
        pub card_template_id: Option<String>,
        /// 卡片使用规则 / Rules for using the card
        ///
        /// Always present according to the docs.
        pub card_rule: Option<response::CardRule>,
        /// 退款规则 / Whether a refund returns to the enterprise payment card
        ///
        /// Always present according to the docs.
        pub refund_rule: Option<response::RefundRule>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 剩余可用金额，单位：分 / Amount still available, in fen
        ///
        /// Always present according to the docs.
        pub remain_amount: Option<i64>,
        /// 卡片有效期截止时间 / End of the card's validity
        ///
        /// Always present according to the docs.
        pub effective_end_time: Option<String>,
        /// 卡片生效时间 / Time at which the card takes effect
        ///
        /// Always present according to the docs.
        pub effective_begin_time: Option<String>,
        /// 卡片状态 / Card's state
        ///
        /// Always present according to the docs.
        pub card_state: Option<response::CardState>,
        /// 卡片名称 / Card's name
        ///
        /// Always present according to the docs.
        pub card_name: Option<String>,
        /// 原因 / Reason
        pub reason: Option<String>,
        /// 卡片使用时间 / Time at which the card is used
        pub card_usage_time: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 卡片失效时间 / Time at which the card became invalid
        pub card_disabled_time: Option<String>,
        /// 卡片备注 / Remark on the card
        pub card_remark: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 卡片使用规则 / Rules for using the card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CardRule {
            /// 单次使用 / Single use
            ///
            /// `SINGLE`
            Single,
            /// 可多次使用 / Multiple uses
            ///
            /// `MULTIPLE`
            Multiple,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CardRule,
            Single = "SINGLE",
            Multiple = "MULTIPLE",
        );

        /// 退款规则 / Whether a refund returns to the enterprise payment card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RefundRule {
            /// 退款时返还额度 / Quota returned on refund
            ///
            /// `RETURN`
            Return,
            /// 退款时不返还额度 / Quota not returned on refund
            ///
            /// `NOT_RETURN`
            NotReturn,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RefundRule,
            Return = "RETURN",
            NotReturn = "NOT_RETURN",
        );

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
