//! 通过用户标识查询签约 · `GET /v3/edu-papay/user/{openid}/contracts`
//!
//! Generated from docs/openapi/v3/edu-papay/user/{openid}/contracts.md by `cargo xtask regen`; do not edit.

/// 通过用户标识查询签约
///
/// `GET /v3/edu-papay/user/{openid}/contracts`
///
/// 通过用户标识查询签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523265), [2](https://pay.weixin.qq.com/doc/v3/partner/4012489548) · feature `v3-edu-papay`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::edu_papay::user::by_openid::contracts::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("654202606181035426")
///     .contract_status(get::ContractStatus::Add)
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "通过用户标识查询签约")]
#[doc(alias = "/v3/edu-papay/user/{openid}/contracts")]
#[doc(alias = "get_v3_edu_papay_user_openid_contracts")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过用户标识查询签约; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_openid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// `contract_status`
        pub fn contract_status(self, value: impl Into<ContractStatus>) -> Self {
            Self(self.0.query("contract_status", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_edu_papay_user_openid_contracts",
                Verb::Get,
                "/v3/edu-papay/user/{openid}/contracts",
            )
            .query(
                &[
                    "appid",
                    "sub_mchid",
                    "sub_appid",
                    "sub_openid",
                    "plan_id",
                    "contract_status",
                    "offset",
                    "limit",
                ],
            )
            .required(&["/query/appid", "/query/plan_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// ContractStatus
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContractStatus {
        /// `ADD`
        Add,
        /// `DELETE`
        Delete,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContractStatus,
        Add = "ADD",
        Delete = "DELETE",
    );

    /// The answer of 通过用户标识查询签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `sp_mchid`
            ///
            /// Documented as always there.
            pub sp_mchid: Option<String>,
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// `sub_appid`
            pub sub_appid: Option<String>,
            /// `openid`
            pub openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// `plan_id`
            pub plan_id: Option<String>,
            /// `contract_information`
            pub contract_information: Option<ContractInformation>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            sp_mchid = "sp_mchid",
            appid = "appid",
            sub_mchid = "sub_mchid",
            sub_appid = "sub_appid",
            openid = "openid",
            sub_openid = "sub_openid",
            plan_id = "plan_id",
            contract_information = "contract_information",
        );

        /// ContractInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractInformation {
            /// `contract_id`
            pub contract_id: Option<String>,
            /// `contract_status`
            pub contract_status: Option<String>,
            /// `create_time`
            pub create_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ContractInformation,
            contract_id = "contract_id",
            contract_status = "contract_status",
            create_time = "create_time",
        );
    }
}
