//! 保险商户JSAPI预签约 · `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi.md by `cargo xtask regen`; do not edit.

/// Pre-signs an automatic insurance renewal contract for signing on a page inside WeChat.
///
/// 预签约保险自动续费协议，供用户在微信内的网页中完成签约。
///
/// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
///
/// 保险商户JSAPI预签约 / Pre-sign an insurance renewal contract (JSAPI) · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012528600) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(138602)
///     .out_contract_code("TEAQY20260618001")
///     .insured_display_name("李雷")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .policy_start_date("2026-06-19")
///     .policy_end_date("2027-06-18")
///     .policy_periods([
///         post::PolicyPeriods::default()
///             .policy_period_id(1)
///             .estimated_deduct_date("2026-06-18")
///             .estimated_deduct_amount(
///                 post::EstimatedDeductAmount::default().total(35200).currency("CNY"),
///             ),
///     ])
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .description("茶园种植保险首期保费")
///     .attach("policy=2026");
/// ```
#[doc(alias = "保险商户JSAPI预签约")]
#[doc(alias = "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi")]
#[doc(alias = "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi")]
#[doc(alias = "险商户JSAPI预签约")]
#[doc(alias = "商户JSAPI预签约")]
#[doc(alias = "户JSAPI预签约")]
#[doc(alias = "JSAPI预签约")]
#[doc(alias = "预签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign an insurance renewal contract (JSAPI)")]
#[doc(alias = "insurance renewal contract (JSAPI)")]
#[doc(alias = "renewal contract (JSAPI)")]
#[doc(alias = "contract (JSAPI)")]
#[doc(alias = "JSAPI)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 保险商户JSAPI预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `insured_display_name`, `contract_notify_url`, `policy_start_date`, `policy_end_date`, `policy_periods`.
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

        /// 被保险人展示名称 / Display name of the insured person
        ///
        /// **Required.**
        pub fn insured_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insured_display_name", value.into()))
        }

        /// 签约结果通知地址 / URL notified of the contract's outcome
        ///
        /// **Required.** Format: `uri`.
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// 保单开始日期，格式：yyyy-MM-dd / First day of the insurance policy, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn policy_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_start_date", value.into()))
        }

        /// 保单结束日期，格式：yyyy-MM-dd / Last day of the insurance policy, yyyy-MM-dd
        ///
        /// **Required.**
        pub fn policy_end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_end_date", value.into()))
        }

        /// 保单的扣费周期列表 / Deduction periods of the policy
        ///
        /// **Required.**
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = PolicyPeriods>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<PolicyPeriods>(values)))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 描述 / Description
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 支付结果通知地址 / URL notified of the payment result
        ///
        /// Format: `uri`.
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_notify_url", value.into()))
        }

        /// 商户侧用户标识 / Merchant's identifier of the user
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_code", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 是否自动续保 / Whether the insurance is renewed automatically
        pub fn can_auto_insure(self, value: bool) -> Self {
            Self(self.0.body("can_auto_insure", value))
        }

        /// 是否自动重新投保 / Whether the insurance is taken out again automatically
        pub fn can_auto_reinsure(self, value: bool) -> Self {
            Self(self.0.body("can_auto_reinsure", value))
        }

        /// 用户实名信息 / The user's real-name identity
        pub fn real_identity(self, value: RealIdentity) -> Self {
            Self(self.0.body("real_identity", value))
        }

        /// 合并扣费期数 / Count of periods deducted together
        pub fn combined_deduct_period_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("combined_deduct_period_count", value.into()))
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
                "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi",
                Method::Post,
                "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/insured_display_name",
                    "/body/contract_notify_url",
                    "/body/policy_start_date",
                    "/body/policy_end_date",
                    "/body/policy_periods",
                    "/body/policy_periods/*/policy_period_id",
                    "/body/policy_periods/*/estimated_deduct_date",
                    "/body/policy_periods/*/estimated_deduct_amount",
                    "/body/policy_periods/*/estimated_deduct_amount/total",
                    "/body/amount/total",
                    "/body/real_identity/real_name",
                    "/body/real_identity/id_card_number",
                ],
            )
            .request(
                &[
                    ("/body/real_identity/real_name", FieldEncoding::RsaOaep),
                    ("/body/real_identity/id_card_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 保单的扣费周期列表 / Deduction periods of the policy
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PolicyPeriods(ObjectBuilder);

    impl PolicyPeriods {
        /// 保险扣费周期编号 / Number of the policy's deduction period
        ///
        /// **Required.**
        pub fn policy_period_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("policy_period_id", value.into()))
        }

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

        /// 保障详情 / Details of the cover
        pub fn policy_coverage_detail(self, value: PolicyCoverageDetail) -> Self {
            Self(self.0.set("policy_coverage_detail", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyPeriods);

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

    /// 保障详情 / Details of the cover
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PolicyCoverageDetail(ObjectBuilder);

    impl PolicyCoverageDetail {
        /// 保单保障额度 / Amount of cover of the policy
        pub fn policy_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("policy_amount", value.into()))
        }

        /// 保险条款列表 / Clauses of the insurance
        pub fn policy_clauses(
            self,
            values: impl IntoIterator<Item = PolicyClauses>,
        ) -> Self {
            Self(self.0.set("policy_clauses", list::<PolicyClauses>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyCoverageDetail);

    /// 保险条款列表 / Clauses of the insurance
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PolicyClauses(ObjectBuilder);

    impl PolicyClauses {
        /// 保险条款内容 / Content of the insurance clause
        pub fn clause_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("clause_name", value.into()))
        }

        /// 保险条款额度 / Coverage limit of the insurance clause
        pub fn clause_quota(self, value: impl Into<String>) -> Self {
            Self(self.0.set("clause_quota", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyClauses);

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
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

    sent!(Amount);

    /// 用户实名信息 / The user's real-name identity
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RealIdentity(ObjectBuilder);

    impl RealIdentity {
        /// 真实姓名 / Real name of the person
        ///
        /// **Required.** Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("real_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// 实名验证类型 / Type of real-name verification
        ///
        /// Known values: `ID_CARD` (身份证 / ID card of mainland China).
        pub fn identity_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identity_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RealIdentity);

    /// Response of 保险商户JSAPI预签约.
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
