//! 查询用户签约列表 · `GET /v3/eduschoolpay/users/{openid}/contracts`
//!
//! Generated from docs/openapi/v3/eduschoolpay/users/{openid}/contracts.md by `cargo xtask regen`; do not edit.

/// 查询用户签约列表
///
/// `GET /v3/eduschoolpay/users/{openid}/contracts`
///
/// 查询用户签约列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468993) · feature `v3-eduschoolpay`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::users::by_openid::contracts::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("654202606181035426")
///     .contract_status("示例CS720")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "查询用户签约列表")]
#[doc(alias = "/v3/eduschoolpay/users/{openid}/contracts")]
#[doc(alias = "get_v3_eduschoolpay_users_openid_contracts")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户签约列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `plan_id`, `contract_status`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// `contract_status`
        ///
        /// **Required.**
        pub fn contract_status(self, value: impl Into<String>) -> Self {
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
                "get_v3_eduschoolpay_users_openid_contracts",
                Verb::Get,
                "/v3/eduschoolpay/users/{openid}/contracts",
            )
            .query(&["plan_id", "contract_status", "offset", "limit"])
            .required(&["/query/plan_id", "/query/contract_status"]);

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

    /// The answer of 查询用户签约列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `links`
        ///
        /// Documented as always there.
        pub links: Option<response::Links>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `contract_id`
            ///
            /// Documented as always there.
            pub contract_id: Option<String>,
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// `plan_id`
            ///
            /// Documented as always there.
            pub plan_id: Option<String>,
            /// `contract_status`
            ///
            /// Documented as always there.
            pub contract_status: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `out_contract_code`
            ///
            /// Documented as always there.
            pub out_contract_code: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            contract_id = "contract_id",
            mchid = "mchid",
            appid = "appid",
            openid = "openid",
            plan_id = "plan_id",
            contract_status = "contract_status",
            create_time = "create_time",
            out_contract_code = "out_contract_code",
        );

        /// Links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// `next`
            pub next: Option<String>,
            /// `prev`
            pub prev: Option<String>,
            /// `self`
            ///
            /// Documented as always there.
            pub self_: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Links,
            next = "next",
            prev = "prev",
            self_ = "self",
        );
    }
}
