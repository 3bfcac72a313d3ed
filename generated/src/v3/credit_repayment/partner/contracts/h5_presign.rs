//! H5预签约自动还款协议 · `POST /v3/credit-repayment/partner/contracts/h5-presign`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/contracts/h5-presign.md by `cargo xtask regen`; do not edit.

/// H5预签约自动还款协议
///
/// `POST /v3/credit-repayment/partner/contracts/h5-presign`
///
/// H5预签约自动还款协议 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779565) · feature `v3-credit-repayment`
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::contracts::h5_presign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .plan_id("654")
///     .out_contract_code("294202606")
///     .display_name("春茶节")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .repayment_day(1)
///     .repayment_amount_limit("65120")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .real_identity(
///         post::RealIdentity::default()
///             .identity_type(post::IdentityType::RealIdentityTypeInvalid)
///             .identity_id("II20260618621")
///             .real_name("李雷"),
///     )
///     .trade_info(
///         post::TradeInfo::default()
///             .out_trade_no("5802026061810354258058058058")
///             .deduct_amount(35200)
///             .description("锦绣路茶铺-明前龙井")
///             .attach("table=12")
///             .notify_url("https://pay.example.com/wechat/notices"),
///     )
///     .jump_info(post::JumpInfo::default().jump_appid("wx5f0c1a9e7b3d2846"));
/// ```
#[doc(alias = "H5预签约自动还款协议")]
#[doc(alias = "/v3/credit-repayment/partner/contracts/h5-presign")]
#[doc(alias = "post_v3_credit_repayment_partner_contracts_h5_presign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of H5预签约自动还款协议; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `display_name`, `contract_notify_url`, `repayment_day`, `repayment_amount_limit`, `real_identity`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        plan_id: Option<String>,
        out_contract_code: Option<String>,
        display_name: Option<String>,
        contract_notify_url: Option<String>,
        repayment_day: Option<i64>,
        repayment_amount_limit: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        real_identity: Option<RealIdentity>,
        trade_info: Option<TradeInfo>,
        jump_info: Option<JumpInfo>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// `display_name`
        ///
        /// **Required.**
        pub fn display_name(mut self, value: impl Into<String>) -> Self {
            self.display_name = Some(value.into());
            self
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Some(value.into());
            self
        }

        /// `repayment_day`
        ///
        /// **Required.**
        pub fn repayment_day(mut self, value: impl Into<i64>) -> Self {
            self.repayment_day = Some(value.into());
            self
        }

        /// `repayment_amount_limit`
        ///
        /// **Required.**
        pub fn repayment_amount_limit(mut self, value: impl Into<String>) -> Self {
            self.repayment_amount_limit = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `real_identity`
        ///
        /// **Required.**
        pub fn real_identity(mut self, value: impl Into<RealIdentity>) -> Self {
            self.real_identity = Some(value.into());
            self
        }

        /// `trade_info`
        pub fn trade_info(mut self, value: impl Into<TradeInfo>) -> Self {
            self.trade_info = Some(value.into());
            self
        }

        /// `jump_info`
        pub fn jump_info(mut self, value: impl Into<JumpInfo>) -> Self {
            self.jump_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_credit_repayment_partner_contracts_h5_presign",
                Verb::Post,
                "/v3/credit-repayment/partner/contracts/h5-presign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/display_name",
                    "/body/contract_notify_url",
                    "/body/repayment_day",
                    "/body/repayment_amount_limit",
                    "/body/real_identity",
                    "/body/real_identity/identity_type",
                    "/body/real_identity/identity_id",
                    "/body/real_identity/real_name",
                    "/body/trade_info/out_trade_no",
                    "/body/trade_info/deduct_amount",
                ],
            )
            .request(
                &[
                    ("/body/real_identity/identity_id", Wire::RsaOaep),
                    ("/body/real_identity/real_name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("plan_id", &self.plan_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("display_name", &self.display_name)
                .body("contract_notify_url", &self.contract_notify_url)
                .body("repayment_day", &self.repayment_day)
                .body("repayment_amount_limit", &self.repayment_amount_limit)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("real_identity", &self.real_identity)
                .body("trade_info", &self.trade_info)
                .body("jump_info", &self.jump_info)
                .extra(&self.extra)
        }
    }

    /// RealIdentity
    #[derive(Clone, Debug, Default)]
    pub struct RealIdentity {
        identity_type: Option<IdentityType>,
        identity_id: Option<Sensitive>,
        real_name: Option<Sensitive>,
        extra: Extra,
    }

    impl RealIdentity {
        /// `identity_type`
        ///
        /// **Required.**
        pub fn identity_type(mut self, value: impl Into<IdentityType>) -> Self {
            self.identity_type = Some(value.into());
            self
        }

        /// `identity_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identity_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.identity_id = Some(value.into());
            self
        }

        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RealIdentity,
        identity_type = "identity_type",
        identity_id = "identity_id",
        real_name = "real_name",
    );

    /// IdentityType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IdentityType {
        /// `REAL_IDENTITY_TYPE_INVALID`
        RealIdentityTypeInvalid,
        /// `REAL_IDENTITY_TYPE_ID_CARD`
        RealIdentityTypeIdCard,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityType,
        RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
        RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    );

    /// TradeInfo
    #[derive(Clone, Debug, Default)]
    pub struct TradeInfo {
        out_trade_no: Option<String>,
        deduct_amount: Option<i64>,
        description: Option<String>,
        attach: Option<String>,
        notify_url: Option<String>,
        extra: Extra,
    }

    impl TradeInfo {
        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `deduct_amount`
        ///
        /// **Required.**
        pub fn deduct_amount(mut self, value: impl Into<i64>) -> Self {
            self.deduct_amount = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TradeInfo,
        out_trade_no = "out_trade_no",
        deduct_amount = "deduct_amount",
        description = "description",
        attach = "attach",
        notify_url = "notify_url",
    );

    /// JumpInfo
    #[derive(Clone, Debug, Default)]
    pub struct JumpInfo {
        jump_appid: Option<String>,
        extra: Extra,
    }

    impl JumpInfo {
        /// `jump_appid`
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        JumpInfo,
        jump_appid = "jump_appid",
    );

    /// The answer of H5预签约自动还款协议.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `redirect_url`
        ///
        /// Documented as always there.
        pub redirect_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        redirect_url = "redirect_url",
    );
}
