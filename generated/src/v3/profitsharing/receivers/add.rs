//! 添加分账接收方 · `POST /v3/profitsharing/receivers/add`
//!
//! Generated from docs/openapi/v3/profitsharing/receivers/add.md by `cargo xtask regen`; do not edit.

/// Adds a profit-sharing receiver to whom funds of later orders may be shared.
///
/// 添加分账接收方，之后的订单资金可以分给对方。
///
/// `POST /v3/profitsharing/receivers/add`
///
/// 添加分账接收方 / Add a profit-sharing receiver · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012528995), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012690944) · feature `v3-profitsharing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::profitsharing::receivers::add::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("1684913560")
///     .relation_type(post::RelationType::Supplier);
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/profitsharing/receivers/add")]
#[doc(alias = "post_v3_profitsharing_receivers_add")]
#[doc(alias = "加分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Add a profit-sharing receiver")]
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
    /// **Required**: `appid`, `type`, `account`, `relation_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
        ///
        /// Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        ///
        /// **Required.**
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.body("relation_type", value.into()))
        }

        /// 自定义的分账关系 / Custom relation to the profit-sharing receiver
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.body("custom_relation", value.into()))
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
                "post_v3_profitsharing_receivers_add",
                Method::Post,
                "/v3/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/type", "/body/account", "/body/relation_type"])
            .request(&[("/body/name", FieldEncoding::RsaOaep)])
            .response(&[("/name", FieldEncoding::RsaOaep)]);

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
        /// 服务商 / Partner (service provider)
        ///
        /// `SERVICE_PROVIDER`
        ServiceProvider,
        /// 门店 / Shop (store)
        ///
        /// `STORE`
        Store,
        /// 员工 / Staff
        ///
        /// `STAFF`
        Staff,
        /// 店主 / Shop owner
        ///
        /// `STORE_OWNER`
        StoreOwner,
        /// 合作伙伴 / Business partner
        ///
        /// `PARTNER`
        Partner,
        /// 总部 / Headquarters
        ///
        /// `HEADQUARTER`
        Headquarter,
        /// 品牌方 / Brand
        ///
        /// `BRAND`
        Brand,
        /// 分销商 / Distributor
        ///
        /// `DISTRIBUTOR`
        Distributor,
        /// 用户 / User
        ///
        /// `USER`
        User,
        /// 供应商 / Supplier
        ///
        /// `SUPPLIER`
        Supplier,
        /// 自定义 / Custom
        ///
        /// `CUSTOM`
        Custom,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RelationType,
        ServiceProvider = "SERVICE_PROVIDER",
        Store = "STORE",
        Staff = "STAFF",
        StoreOwner = "STORE_OWNER",
        Partner = "PARTNER",
        Headquarter = "HEADQUARTER",
        Brand = "BRAND",
        Distributor = "DISTRIBUTOR",
        User = "USER",
        Supplier = "SUPPLIER",
        Custom = "CUSTOM",
    );

    /// Response of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 类型 / Type
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// Always present according to the docs.
        pub account: Option<String>,
        /// 名称或姓名 / Name
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub name: Option<Sensitive>,
        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        ///
        /// Always present according to the docs.
        pub relation_type: Option<response::RelationType>,
        /// 自定义的分账关系 / Custom relation to the profit-sharing receiver
        pub custom_relation: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        r#type = "type",
        account = "account",
        name = "name",
        relation_type = "relation_type",
        custom_relation = "custom_relation",
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

        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RelationType {
            /// 服务商 / Partner (service provider)
            ///
            /// `SERVICE_PROVIDER`
            ServiceProvider,
            /// 门店 / Shop (store)
            ///
            /// `STORE`
            Store,
            /// 员工 / Staff
            ///
            /// `STAFF`
            Staff,
            /// 店主 / Shop owner
            ///
            /// `STORE_OWNER`
            StoreOwner,
            /// 合作伙伴 / Business partner
            ///
            /// `PARTNER`
            Partner,
            /// 总部 / Headquarters
            ///
            /// `HEADQUARTER`
            Headquarter,
            /// 品牌方 / Brand
            ///
            /// `BRAND`
            Brand,
            /// 分销商 / Distributor
            ///
            /// `DISTRIBUTOR`
            Distributor,
            /// 用户 / User
            ///
            /// `USER`
            User,
            /// 供应商 / Supplier
            ///
            /// `SUPPLIER`
            Supplier,
            /// 自定义 / Custom
            ///
            /// `CUSTOM`
            Custom,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RelationType,
            ServiceProvider = "SERVICE_PROVIDER",
            Store = "STORE",
            Staff = "STAFF",
            StoreOwner = "STORE_OWNER",
            Partner = "PARTNER",
            Headquarter = "HEADQUARTER",
            Brand = "BRAND",
            Distributor = "DISTRIBUTOR",
            User = "USER",
            Supplier = "SUPPLIER",
            Custom = "CUSTOM",
        );
    }
}
