//! 添加分账接收方 · `POST /v3/global/profit-sharing/receivers`, `DELETE /v3/global/profit-sharing/receivers`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/receivers.md by `cargo xtask regen`; do not edit.

/// Adds a profit-sharing receiver for overseas orders, subject to review.
///
/// 为境外订单添加分账接收方，添加结果须经审核。
///
/// `POST /v3/global/profit-sharing/receivers`
///
/// 添加分账接收方 / Add an overseas profit-sharing receiver · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::receivers::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("1684920418")
///     .name("成都百花潭茶具有限公司")
///     .relation_type(post::RelationType::Supplier)
///     .scene("代销茶具按约定比例分账")
///     .major_service("茶具批发与零售")
///     .expected_ratio(20)
///     .application_file_id("2026061810354200168491356072")
///     .partnership_file_id("2026061810354200168491356073");
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/global/profit-sharing/receivers")]
#[doc(alias = "post_v3_global_profit_sharing_receivers")]
#[doc(alias = "加分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Add an overseas profit-sharing receiver")]
#[doc(alias = "overseas profit-sharing receiver")]
#[doc(alias = "profit-sharing receiver")]
#[doc(alias = "receiver")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加分账接收方. Created by [`post()`](super::post()).
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
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 分账接收方类型 / Type of profit-sharing receiver
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 分账接收方账号 / Profit-sharing receiver's account
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account", value.into()))
        }

        /// 分账接收方的名称或姓名 / Name of the profit-sharing receiver
        ///
        /// Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 是否已获用户实名信息授权 / Whether the user has authorized the use of their real-name data
        pub fn authorized(self, value: bool) -> Self {
            Self(self.0.body("authorized", value))
        }

        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.body("relation_type", value.into()))
        }

        /// 自定义的分账关系 / Custom relation to the profit-sharing receiver
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.body("custom_relation", value.into()))
        }

        /// 分账场景的详细描述 / Detailed description of the profit-sharing scenario
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 接收方商户的主营业务范围 / Main business of the receiving merchant
        pub fn major_service(self, value: impl Into<String>) -> Self {
            Self(self.0.body("major_service", value.into()))
        }

        /// 分账接收方的预计分账比例 / Expected profit-sharing ratio of the receiver
        pub fn expected_ratio(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("expected_ratio", value.into()))
        }

        /// 申请材料的文件ID / File ID of the application document
        pub fn application_file_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("application_file_id", value.into()))
        }

        /// 合作关系材料的文件ID / File ID of the document on the partnership
        pub fn partnership_file_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partnership_file_id", value.into()))
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
                "post_v3_global_profit_sharing_receivers",
                Method::Post,
                "/v3/global/profit-sharing/receivers",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .request(&[("/body/name", FieldEncoding::RsaOaep)])
            .response(&[("/name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 分账接收方类型 / Type of profit-sharing receiver
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
        /// 税务服务商 / Tax service provider
        ///
        /// `TAX_SERVICE_PROVIDER`
        TaxServiceProvider,
        /// 信息技术服务商 / IT service provider
        ///
        /// `IT_SERVICE_PROVIDER`
        ItServiceProvider,
        /// 自定义 / Custom
        ///
        /// `CUSTOM`
        Custom,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RelationType,
        Supplier = "SUPPLIER",
        Distributor = "DISTRIBUTOR",
        TaxServiceProvider = "TAX_SERVICE_PROVIDER",
        ItServiceProvider = "IT_SERVICE_PROVIDER",
        Custom = "CUSTOM",
    );

    /// Response of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 分账接收方类型 / Type of profit-sharing receiver
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 分账接收方账号 / Profit-sharing receiver's account
        ///
        /// Always present according to the docs.
        pub account: Option<String>,
        /// 分账接收方的名称或姓名 / Name of the profit-sharing receiver
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub name: Option<Sensitive>,
        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        ///
        /// Always present according to the docs.
        pub relation_type: Option<response::RelationType>,
        /// 自定义的分账关系 / Custom relation to the profit-sharing receiver
        pub custom_relation: Option<String>,
        /// 分账场景的详细描述 / Detailed description of the profit-sharing scenario
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围 / Main business of the receiving merchant
        pub major_service: Option<String>,
        /// 分账接收方的预计分账比例 / Expected profit-sharing ratio of the receiver
        pub expected_ratio: Option<i64>,
        /// 文件ID，由上传接口返回 / File ID returned by the upload operation
        pub file_id: Option<String>,
        /// 接收方关系状态 / State of the relation to the receiver
        pub state: Option<String>,
        /// 接收关系添加失败的原因 / Why the receiver could not be added
        pub fail_reason: Option<String>,
        /// 申请材料的文件ID / File ID of the application document
        pub application_file_id: Option<String>,
        /// 合作关系材料的文件ID / File ID of the document on the partnership
        pub partnership_file_id: Option<String>,
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
        scene = "scene",
        major_service = "major_service",
        expected_ratio = "expected_ratio",
        file_id = "file_id",
        state = "state",
        fail_reason = "fail_reason",
        application_file_id = "application_file_id",
        partnership_file_id = "partnership_file_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分账接收方类型 / Type of profit-sharing receiver
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
            /// 税务服务商 / Tax service provider
            ///
            /// `TAX_SERVICE_PROVIDER`
            TaxServiceProvider,
            /// 信息技术服务商 / IT service provider
            ///
            /// `IT_SERVICE_PROVIDER`
            ItServiceProvider,
            /// 自定义 / Custom
            ///
            /// `CUSTOM`
            Custom,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RelationType,
            Supplier = "SUPPLIER",
            Distributor = "DISTRIBUTOR",
            TaxServiceProvider = "TAX_SERVICE_PROVIDER",
            ItServiceProvider = "IT_SERVICE_PROVIDER",
            Custom = "CUSTOM",
        );
    }
}

/// Deletes an overseas profit-sharing receiver by its type and account.
///
/// 按接收方类型和账号移除一个境外分账接收方。
///
/// `DELETE /v3/global/profit-sharing/receivers`
///
/// 删除分账接收方 / Delete an overseas profit-sharing receiver · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::receivers::delete;
///
/// let request = delete()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .r#type(delete::Type::MerchantId)
///     .account("1684920418");
/// ```
#[doc(alias = "删除分账接收方")]
#[doc(alias = "/v3/global/profit-sharing/receivers")]
#[doc(alias = "delete_v3_global_profit_sharing_receivers")]
#[doc(alias = "除分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Delete an overseas profit-sharing receiver")]
#[doc(alias = "overseas profit-sharing receiver")]
#[doc(alias = "profit-sharing receiver")]
#[doc(alias = "receiver")]
pub fn delete() -> delete::Request {
    delete::Request::new()
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除分账接收方. Created by [`delete()`](super::delete()).
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
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 分账接收方类型 / Type of profit-sharing receiver
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 分账接收方账号 / Profit-sharing receiver's account
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_global_profit_sharing_receivers",
                Method::Delete,
                "/v3/global/profit-sharing/receivers",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 分账接收方类型 / Type of profit-sharing receiver
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
