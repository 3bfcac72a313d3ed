//! 添加分账接收方 · `POST /v3/brand/profitsharing/receivers/add`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/receivers/add.md by `cargo xtask regen`; do not edit.

/// Adds a profit-sharing receiver under a brand's main merchant ID for a partner.
///
/// 供服务商在品牌主商户号下登记一个分账接收方。
///
/// `POST /v3/brand/profitsharing/receivers/add`
///
/// 添加分账接收方 / Add a chain-brand profit-sharing receiver · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467100) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::receivers::add::post;
///
/// let request = post()
///     .brand_mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("1684920418")
///     .relation_type(post::RelationType::Supplier);
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/brand/profitsharing/receivers/add")]
#[doc(alias = "post_v3_brand_profitsharing_receivers_add")]
#[doc(alias = "加分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Add a chain-brand profit-sharing receiver")]
#[doc(alias = "chain-brand profit-sharing receiver")]
#[doc(alias = "profit-sharing receiver")]
#[doc(alias = "receiver")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加分账接收方. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_mchid`, `appid`, `type`, `account`, `relation_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// **Required.**
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        ///
        /// **Required.**
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.body("relation_type", value.into()))
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
                "post_v3_brand_profitsharing_receivers_add",
                Method::Post,
                "/v3/brand/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_mchid",
                    "/body/appid",
                    "/body/type",
                    "/body/account",
                    "/body/relation_type",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 类型 / Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 商户号 / Merchant ID
        ///
        /// `MERCHANT_ID`
        MerchantId,
        /// 个人OpenID / Individual's OpenID
        ///
        /// `PERSONAL_OPENID`
        PersonalOpenid,
        /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
        ///
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    );

    /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RelationType {
        /// 供应商 / Supplier
        ///
        /// `SUPPLIER`
        Supplier,
        /// 分销商 / Distributor
        ///
        /// `DISTRIBUTOR`
        Distributor,
        /// 服务商 / Partner (service provider)
        ///
        /// `SERVICE_PROVIDER`
        ServiceProvider,
        /// 平台 / Platform
        ///
        /// `PLATFORM`
        Platform,
        /// 员工 / Staff
        ///
        /// `STAFF`
        Staff,
        /// 其他 / Other
        ///
        /// `OTHERS`
        Others,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RelationType,
        Supplier = "SUPPLIER",
        Distributor = "DISTRIBUTOR",
        ServiceProvider = "SERVICE_PROVIDER",
        Platform = "PLATFORM",
        Staff = "STAFF",
        Others = "OTHERS",
    );

    /// Response of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// Always present according to the docs.
        pub brand_mchid: Option<String>,
        /// 类型 / Type
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// Always present according to the docs.
        pub account: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        r#type = "type",
        account = "account",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 类型 / Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户号 / Merchant ID
            ///
            /// `MERCHANT_ID`
            MerchantId,
            /// 个人OpenID / Individual's OpenID
            ///
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
            ///
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );
    }
}
