//! 查询分账接收方添加结果 · `GET /v3/global/profit-sharing/receivers/{account}`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/receivers/{account}.md by `cargo xtask regen`; do not edit.

/// 查询分账接收方添加结果
///
/// `GET /v3/global/profit-sharing/receivers/{account}`
///
/// 查询分账接收方添加结果 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::receivers::by_account::get;
///
/// let request = get("22620260")
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .r#type(get::Type::MerchantId);
/// ```
#[doc(alias = "查询分账接收方添加结果")]
#[doc(alias = "/v3/global/profit-sharing/receivers/{account}")]
#[doc(alias = "get_v3_global_profit_sharing_receivers_account")]
pub fn get(account: impl Into<String>) -> get::Request {
    get::Request::new([account.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询分账接收方添加结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `transaction_id`
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// `type`
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.query("type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_profit_sharing_receivers_account",
                Verb::Get,
                "/v3/global/profit-sharing/receivers/{account}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["sub_mchid", "transaction_id", "appid", "sub_appid", "type"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `MERCHANT_ID`
        MerchantId,
        /// `PERSONAL_OPENID`
        PersonalOpenid,
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    );

    /// The answer of 查询分账接收方添加结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `type`
        ///
        /// Documented as always there.
        pub r#type: Option<response::Type>,
        /// `account`
        ///
        /// Documented as always there.
        pub account: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `relation_type`
        ///
        /// Documented as always there.
        pub relation_type: Option<response::RelationType>,
        /// `custom_relation`
        pub custom_relation: Option<String>,
        /// `scene`
        pub scene: Option<String>,
        /// `major_service`
        pub major_service: Option<String>,
        /// `expected_ratio`
        pub expected_ratio: Option<i64>,
        /// `file_id`
        pub file_id: Option<String>,
        /// `state`
        pub state: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `MERCHANT_ID`
            MerchantId,
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );

        /// RelationType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RelationType {
            /// `SUPPLIER`
            Supplier,
            /// `DISTRIBUTOR`
            Distributor,
            /// `TAX_SERVICE_PROVIDER`
            TaxServiceProvider,
            /// `IT_SERVICE_PROVIDER`
            ItServiceProvider,
            /// `CUSTOM`
            Custom,
            /// A value that these docs do not know.
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
