//! 查询用户在品牌下所有会员卡 · `GET /v3/marketing/membercard-open/user/cards`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/user/cards.md by `cargo xtask regen`; do not edit.

/// 查询用户在品牌下所有会员卡
///
/// `GET /v3/marketing/membercard-open/user/cards`
///
/// 查询用户在品牌下所有会员卡 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012549255), [2](https://pay.weixin.qq.com/doc/v3/partner/4012709674) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::user::cards::get;
///
/// let request = get()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "查询用户在品牌下所有会员卡")]
#[doc(alias = "/v3/marketing/membercard-open/user/cards")]
#[doc(alias = "get_v3_marketing_membercard_open_user_cards")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户在品牌下所有会员卡; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `openid`, `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
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
                "get_v3_marketing_membercard_open_user_cards",
                Verb::Get,
                "/v3/marketing/membercard-open/user/cards",
            )
            .query(&["openid", "appid", "offset", "limit"])
            .required(&["/query/openid", "/query/offset", "/query/limit"]);

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

    /// The answer of 查询用户在品牌下所有会员卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
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
            /// `card_id`
            pub card_id: Option<String>,
            /// `code`
            pub code: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            card_id = "card_id",
            code = "code",
        );
    }
}
