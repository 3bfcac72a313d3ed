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
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        transaction_id: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        r#type: Option<Type>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `transaction_id`
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `type`
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
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
                "get_v3_global_profit_sharing_receivers_account",
                Verb::Get,
                "/v3/global/profit-sharing/receivers/{account}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .query("sub_mchid", &self.sub_mchid)
                .query("transaction_id", &self.transaction_id)
                .query("appid", &self.appid)
                .query("sub_appid", &self.sub_appid)
                .query("type", &self.r#type)
                .extra(&self.extra)
        }
    }

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
