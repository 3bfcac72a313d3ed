//! 根据业务申请编号查询添加申请状态 · `GET /v3/brand/card/card-links/business-code/{business_code}`
//!
//! Generated from docs/openapi/v3/brand/card/card-links/business-code/{business_code}.md by `cargo xtask regen`; do not edit.

/// Queries an application to link transactions to a brand's merchant card, by business code.
///
/// 凭业务申请编号查询将交易连接到品牌商家名片的申请。
///
/// `GET /v3/brand/card/card-links/business-code/{business_code}`
///
/// 根据业务申请编号查询添加申请状态 / Query a merchant card link application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016366816) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::business_code::by_business_code::get;
///
/// let request = get("1684907235_20260618100001").brand_id("138624");
/// ```
#[doc(alias = "根据业务申请编号查询添加申请状态")]
#[doc(alias = "/v3/brand/card/card-links/business-code/{business_code}")]
#[doc(alias = "get_v3_brand_card_card_links_business_code_business_code")]
#[doc(alias = "据业务申请编号查询添加申请状态")]
#[doc(alias = "业务申请编号查询添加申请状态")]
#[doc(alias = "务申请编号查询添加申请状态")]
#[doc(alias = "申请编号查询添加申请状态")]
#[doc(alias = "请编号查询添加申请状态")]
#[doc(alias = "编号查询添加申请状态")]
#[doc(alias = "号查询添加申请状态")]
#[doc(alias = "查询添加申请状态")]
#[doc(alias = "询添加申请状态")]
#[doc(alias = "添加申请状态")]
#[doc(alias = "加申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a merchant card link application")]
#[doc(alias = "merchant card link application")]
#[doc(alias = "card link application")]
#[doc(alias = "link application")]
#[doc(alias = "application")]
pub fn get(business_code: impl Into<String>) -> get::Request {
    get::Request::new([business_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据业务申请编号查询添加申请状态. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
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
                "get_v3_brand_card_card_links_business_code_business_code",
                Method::Get,
                "/v3/brand/card/card-links/business-code/{business_code}",
            )
            .required(&["/query/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 根据业务申请编号查询添加申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 交易场景类型 / Type of the transaction scene
        ///
        /// Always present according to the docs.
        pub payment_scene: Option<response::PaymentScene>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 交易连接名片的商户号 / Merchant ID whose transactions link to the merchant card
        pub card_link_mchid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub service_id: Option<String>,
        /// 交易连接名片配置状态 / State of configuring the link from transactions to the merchant card
        ///
        /// Always present according to the docs.
        pub configuration_state: Option<response::ConfigurationState>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 交易场景类型 / Type of the transaction scene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentScene {
            /// 小程序支付 / Mini Program payment
            ///
            /// `MINI_PROGRAM`
            MiniProgram,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// 微信支付分 / WeChat Pay score
            ///
            /// `PAYMENT_SCORE`
            PaymentScore,
            /// 付款码支付 / Payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentScene,
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        );

        /// 交易连接名片配置状态 / State of configuring the link from transactions to the merchant card
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ConfigurationState {
            /// 待审核 / Waiting for review
            ///
            /// `WAITING_AUDIT`
            WaitingAudit,
            /// 审核驳回 / Rejected in review
            ///
            /// `AUDIT_REJECT`
            AuditReject,
            /// 待确认 / Waiting for confirmation
            ///
            /// `WAITING_CONFIRMATION`
            WaitingConfirmation,
            /// 商户管理员拒绝 / Rejected by the merchant's administrator
            ///
            /// `MERCHANT_ADMIN_REJECT`
            MerchantAdminReject,
            /// 生效中 / In effect
            ///
            /// `IN_EFFECT`
            InEffect,
            /// A value unknown to this version.
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
