//! H5预签约自动还款协议 · `POST /v3/credit-repayment/partner/contracts/h5-presign`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/contracts/h5-presign.md by `cargo xtask regen`; do not edit.

/// Pre-signs an automatic credit repayment contract for signing from a partner's H5 page.
///
/// 预签约信用还款的自动还款协议，供用户从服务商的H5页面完成签约。
///
/// `POST /v3/credit-repayment/partner/contracts/h5-presign`
///
/// H5预签约自动还款协议 / Pre-sign a credit repayment contract via H5 · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016779565) · feature `v3-credit-repayment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::contracts::h5_presign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .plan_id("138602")
///     .out_contract_code("TEAQY20260618001")
///     .display_name("李雷")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .repayment_day(18)
///     .repayment_amount_limit("500000")
///     .real_identity(
///         post::RealIdentity::default()
///             .identity_type(post::IdentityType::RealIdentityTypeIdCard)
///             .identity_id("11010519491231002X")
///             .real_name("李雷"),
///     );
/// ```
#[doc(alias = "H5预签约自动还款协议")]
#[doc(alias = "/v3/credit-repayment/partner/contracts/h5-presign")]
#[doc(alias = "post_v3_credit_repayment_partner_contracts_h5_presign")]
#[doc(alias = "预签约自动还款协议")]
#[doc(alias = "签约自动还款协议")]
#[doc(alias = "约自动还款协议")]
#[doc(alias = "自动还款协议")]
#[doc(alias = "动还款协议")]
#[doc(alias = "还款协议")]
#[doc(alias = "款协议")]
#[doc(alias = "协议")]
#[doc(alias = "Pre-sign a credit repayment contract via H5")]
#[doc(alias = "credit repayment contract via H5")]
#[doc(alias = "repayment contract via H5")]
#[doc(alias = "contract via H5")]
#[doc(alias = "via H5")]
#[doc(alias = "H5")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for H5预签约自动还款协议. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `display_name`, `contract_notify_url`, `repayment_day`, `repayment_amount_limit`, `real_identity`.
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

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 展示名称 / Name displayed
        ///
        /// **Required.**
        pub fn display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("display_name", value.into()))
        }

        /// 签约结果通知地址 / URL notified of the contract's outcome
        ///
        /// **Required.** Format: `uri`.
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// 每月还款日 / Day of the month on which repayment is made
        ///
        /// **Required.**
        pub fn repayment_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("repayment_day", value.into()))
        }

        /// 还款金额上限 / Upper limit of a repayment
        ///
        /// **Required.**
        pub fn repayment_amount_limit(self, value: impl Into<String>) -> Self {
            Self(self.0.body("repayment_amount_limit", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 用户实名信息 / The user's real-name identity
        ///
        /// **Required.**
        pub fn real_identity(self, value: RealIdentity) -> Self {
            Self(self.0.body("real_identity", value))
        }

        /// 交易信息 / Transaction information
        pub fn trade_info(self, value: TradeInfo) -> Self {
            Self(self.0.body("trade_info", value))
        }

        /// 跳转信息 / Where to go when the entry is tapped or the flow ends
        pub fn jump_info(self, value: JumpInfo) -> Self {
            Self(self.0.body("jump_info", value))
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
                "post_v3_credit_repayment_partner_contracts_h5_presign",
                Method::Post,
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
                    ("/body/real_identity/identity_id", FieldEncoding::RsaOaep),
                    ("/body/real_identity/real_name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 用户实名信息 / The user's real-name identity
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RealIdentity(ObjectBuilder);

    impl RealIdentity {
        /// 实名验证类型 / Type of real-name verification
        ///
        /// **Required.**
        pub fn identity_type(self, value: impl Into<IdentityType>) -> Self {
            Self(self.0.set("identity_type", value.into()))
        }

        /// 自然人证件号码 / Number of the person's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn identity_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identity_id", value.into()))
        }

        /// 真实姓名 / Real name of the person
        ///
        /// **Required.** Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("real_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RealIdentity);

    /// 实名验证类型 / Type of real-name verification
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentityType {
        /// 无效的实名验证类型 / Invalid type
        ///
        /// `REAL_IDENTITY_TYPE_INVALID`
        RealIdentityTypeInvalid,
        /// 身份证 / ID card of mainland China
        ///
        /// `REAL_IDENTITY_TYPE_ID_CARD`
        RealIdentityTypeIdCard,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityType,
        RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
        RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    );

    /// 交易信息 / Transaction information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TradeInfo(ObjectBuilder);

    impl TradeInfo {
        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 扣费（还款）金额 / Amount deducted or repaid
        ///
        /// **Required.**
        pub fn deduct_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("deduct_amount", value.into()))
        }

        /// 描述 / Description
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TradeInfo);

    /// 跳转信息 / Where to go when the entry is tapped or the flow ends
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct JumpInfo(ObjectBuilder);

    impl JumpInfo {
        /// 跳转的应用AppID / AppID of the app or Mini Program to open
        pub fn jump_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpInfo);

    /// Response of H5预签约自动还款协议.
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
