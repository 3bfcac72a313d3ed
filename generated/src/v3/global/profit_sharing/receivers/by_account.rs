//! 查询分账接收方添加结果 · `GET /v3/global/profit-sharing/receivers/{account}`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/receivers/{account}.md by `cargo xtask regen`; do not edit.

/// Queries the review result of adding an overseas profit-sharing receiver by its account.
///
/// 按接收方账号查询添加境外分账接收方的审核结果。
///
/// `GET /v3/global/profit-sharing/receivers/{account}`
///
/// 查询分账接收方添加结果 / Query an overseas profit-sharing receiver's review result · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::receivers::by_account::get;
///
/// let request = get("1684920418")
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .r#type(get::Type::MerchantId);
/// ```
#[doc(alias = "查询分账接收方添加结果")]
#[doc(alias = "/v3/global/profit-sharing/receivers/{account}")]
#[doc(alias = "get_v3_global_profit_sharing_receivers_account")]
#[doc(alias = "询分账接收方添加结果")]
#[doc(alias = "分账接收方添加结果")]
#[doc(alias = "账接收方添加结果")]
#[doc(alias = "接收方添加结果")]
#[doc(alias = "收方添加结果")]
#[doc(alias = "方添加结果")]
#[doc(alias = "添加结果")]
#[doc(alias = "加结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an overseas profit-sharing receivers review result")]
#[doc(alias = "overseas profit-sharing receivers review result")]
#[doc(alias = "profit-sharing receivers review result")]
#[doc(alias = "receivers review result")]
#[doc(alias = "s review result")]
#[doc(alias = "review result")]
#[doc(alias = "result")]
pub fn get(account: impl Into<String>) -> get::Request {
    get::Request::new([account.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询分账接收方添加结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 类型 / Type
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.query("type", value.into()))
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
                "get_v3_global_profit_sharing_receivers_account",
                Method::Get,
                "/v3/global/profit-sharing/receivers/{account}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sub_mchid", "transaction_id", "appid", "sub_appid", "type"]);

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

    /// Response of 查询分账接收方添加结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 类型 / Type
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 账号 / Account
        ///
        /// Always present according to the docs.
        pub account: Option<String>,
        /// 名称或姓名 / Name
        pub name: Option<String>,
        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        ///
        /// Always present according to the docs.
        pub relation_type: Option<response::RelationType>,
        /// 自定义的分账关系 / Custom relation to the profit-sharing receiver
        pub custom_relation: Option<String>,
        /// 业务场景 / Scenario
        pub scene: Option<String>,
        /// 接收方商户的主营业务范围 / Main business of the receiving merchant
        pub major_service: Option<String>,
        /// 分账接收方的预计分账比例 / Expected profit-sharing ratio of the receiver
        pub expected_ratio: Option<i64>,
        /// 文件ID，由上传接口返回 / File ID returned by the upload operation
        pub file_id: Option<String>,
        /// 状态 / State
        pub state: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
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
