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
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `display_name`
        ///
        /// **Required.**
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("display_name", value.into()))
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// `repayment_day`
        ///
        /// **Required.**
        pub fn repayment_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("repayment_day", value.into()))
        }

        /// `repayment_amount_limit`
        ///
        /// **Required.**
        pub fn repayment_amount_limit(self, value: impl Into<String>) -> Self {
            Self(self.0.body("repayment_amount_limit", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `real_identity`
        ///
        /// **Required.**
        pub fn real_identity(self, value: RealIdentity) -> Self {
            Self(self.0.body("real_identity", value))
        }

        /// `trade_info`
        pub fn trade_info(self, value: TradeInfo) -> Self {
            Self(self.0.body("trade_info", value))
        }

        /// `jump_info`
        pub fn jump_info(self, value: JumpInfo) -> Self {
            Self(self.0.body("jump_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// RealIdentity
    #[derive(Clone, Debug, Default)]
    pub struct RealIdentity(Fields);

    impl RealIdentity {
        /// `identity_type`
        ///
        /// **Required.**
        pub fn identity_type(self, value: impl Into<IdentityType>) -> Self {
            Self(self.0.set("identity_type", value.into()))
        }

        /// `identity_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identity_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identity_id", value.into()))
        }

        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("real_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RealIdentity);

    /// IdentityType
    #[derive(Clone)]
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
    pub struct TradeInfo(Fields);

    impl TradeInfo {
        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `deduct_amount`
        ///
        /// **Required.**
        pub fn deduct_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("deduct_amount", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TradeInfo);

    /// JumpInfo
    #[derive(Clone, Debug, Default)]
    pub struct JumpInfo(Fields);

    impl JumpInfo {
        /// `jump_appid`
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpInfo);

    /// The answer of H5预签约自动还款协议.
    #[derive(Clone)]
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
