//! 查询支持个人业务的银行列表 · `GET /v3/capital/capitallhh/banks/personal-banking`
//!
//! Generated from docs/openapi/v3/capital/capitallhh/banks/personal-banking.md by `cargo xtask regen`; do not edit.

/// 查询支持个人业务的银行列表
///
/// `GET /v3/capital/capitallhh/banks/personal-banking`
///
/// 查询支持个人业务的银行列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697583) · feature `v3-capital`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::capital::capitallhh::banks::personal_banking::get;
///
/// let request = get().offset(0).limit(20);
/// ```
#[doc(alias = "查询支持个人业务的银行列表")]
#[doc(alias = "/v3/capital/capitallhh/banks/personal-banking")]
#[doc(alias = "get_v3_capital_capitallhh_banks_personal_banking")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询支持个人业务的银行列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
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
                "get_v3_capital_capitallhh_banks_personal_banking",
                Verb::Get,
                "/v3/capital/capitallhh/banks/personal-banking",
            )
            .query(&["offset", "limit"])
            .required(&["/query/limit"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// The answer of 查询支持个人业务的银行列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `count`
        ///
        /// Documented as always there.
        pub count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `links`
        ///
        /// Documented as always there.
        pub links: Option<response::Links>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        count = "count",
        data = "data",
        offset = "offset",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `bank_alias`
            ///
            /// Documented as always there.
            pub bank_alias: Option<String>,
            /// `bank_alias_code`
            ///
            /// Documented as always there.
            pub bank_alias_code: Option<String>,
            /// `account_bank`
            ///
            /// Documented as always there.
            pub account_bank: Option<String>,
            /// `account_bank_code`
            ///
            /// Documented as always there.
            pub account_bank_code: Option<i64>,
            /// `need_bank_branch`
            ///
            /// Documented as always there.
            pub need_bank_branch: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            bank_alias = "bank_alias",
            bank_alias_code = "bank_alias_code",
            account_bank = "account_bank",
            account_bank_code = "account_bank_code",
            need_bank_branch = "need_bank_branch",
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
