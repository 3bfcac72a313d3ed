//! 根据业务申请编号查询添加申请状态 · `GET /v3/brand/card/card-links/business-code/{business_code}`
//!
//! Generated from docs/openapi/v3/brand/card/card-links/business-code/{business_code}.md by `cargo xtask regen`; do not edit.

/// 根据业务申请编号查询添加申请状态
///
/// `GET /v3/brand/card/card-links/business-code/{business_code}`
///
/// 根据业务申请编号查询添加申请状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016366816) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::business_code::by_business_code::get;
///
/// let request = get("BC20260618889").brand_id("206202");
/// ```
#[doc(alias = "根据业务申请编号查询添加申请状态")]
#[doc(alias = "/v3/brand/card/card-links/business-code/{business_code}")]
#[doc(alias = "get_v3_brand_card_card_links_business_code_business_code")]
pub fn get(business_code: impl Into<String>) -> get::Request {
    get::Request::new([business_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 根据业务申请编号查询添加申请状态; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_card_card_links_business_code_business_code",
                Verb::Get,
                "/v3/brand/card/card-links/business-code/{business_code}",
            )
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 根据业务申请编号查询添加申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `business_code`
        ///
        /// Documented as always there.
        pub business_code: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `payment_scene`
        ///
        /// Documented as always there.
        pub payment_scene: Option<response::PaymentScene>,
        /// `appid`
        pub appid: Option<String>,
        /// `card_link_mchid`
        pub card_link_mchid: Option<String>,
        /// `service_id`
        pub service_id: Option<String>,
        /// `configuration_state`
        ///
        /// Documented as always there.
        pub configuration_state: Option<response::ConfigurationState>,
        /// `reject_reason`
        pub reject_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        brand_id = "brand_id",
        payment_scene = "payment_scene",
        appid = "appid",
        card_link_mchid = "card_link_mchid",
        service_id = "service_id",
        configuration_state = "configuration_state",
        reject_reason = "reject_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PaymentScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentScene {
            /// `MINI_PROGRAM`
            MiniProgram,
            /// `APP`
            App,
            /// `PAYMENT_SCORE`
            PaymentScore,
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentScene,
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        );

        /// ConfigurationState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ConfigurationState {
            /// `WAITING_AUDIT`
            WaitingAudit,
            /// `AUDIT_REJECT`
            AuditReject,
            /// `WAITING_CONFIRMATION`
            WaitingConfirmation,
            /// `MERCHANT_ADMIN_REJECT`
            MerchantAdminReject,
            /// `IN_EFFECT`
            InEffect,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ConfigurationState,
            WaitingAudit = "WAITING_AUDIT",
            AuditReject = "AUDIT_REJECT",
            WaitingConfirmation = "WAITING_CONFIRMATION",
            MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
            InEffect = "IN_EFFECT",
        );
    }
}
