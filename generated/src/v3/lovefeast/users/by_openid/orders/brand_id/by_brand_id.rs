//! 查询用户捐赠单列表 · `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
//!
//! Generated from docs/openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md by `cargo xtask regen`; do not edit.

/// 查询用户捐赠单列表
///
/// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
///
/// 查询用户捐赠单列表 · feature `v3-lovefeast`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "2062").offset(0).limit(20);
/// ```
#[doc(alias = "查询用户捐赠单列表")]
#[doc(alias = "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}")]
#[doc(alias = "get_v3_lovefeast_users_openid_orders_brand_id_brand_id")]
pub fn get(openid: impl Into<String>, brand_id: impl Into<String>) -> get::Request {
    get::Request::new([openid.into(), brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户捐赠单列表; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
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
                "get_v3_lovefeast_users_openid_orders_brand_id_brand_id",
                Verb::Get,
                "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
            )
            .query(&["offset", "limit"]);

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

    /// The answer of 查询用户捐赠单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `count`
        pub count: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// `offset`
        pub offset: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        count = "count",
        limit = "limit",
        offset = "offset",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `welfare_trade_id`
            pub welfare_trade_id: Option<String>,
            /// `appid`
            pub appid: Option<String>,
            /// `sub_appid`
            pub sub_appid: Option<String>,
            /// `brand_id`
            pub brand_id: Option<String>,
            /// `donate_source`
            pub donate_source: Option<DonateSource>,
            /// `merchant_order`
            pub merchant_order: Option<String>,
            /// `institution_name`
            pub institution_name: Option<String>,
            /// `business_id`
            pub business_id: Option<String>,
            /// `business_name`
            pub business_name: Option<String>,
            /// `success_time`
            pub success_time: Option<String>,
            /// `payer`
            pub payer: Option<Payer>,
            /// `amount`
            pub amount: Option<Amount>,
            /// `device_id`
            pub device_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            welfare_trade_id = "welfare_trade_id",
            appid = "appid",
            sub_appid = "sub_appid",
            brand_id = "brand_id",
            donate_source = "donate_source",
            merchant_order = "merchant_order",
            institution_name = "institution_name",
            business_id = "business_id",
            business_name = "business_name",
            success_time = "success_time",
            payer = "payer",
            amount = "amount",
            device_id = "device_id",
        );

        /// DonateSource
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DonateSource {
            /// `MINIPROGRAM_PAY`
            MiniprogramPay,
            /// `ENTRUST_PAY`
            EntrustPay,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DonateSource,
            MiniprogramPay = "MINIPROGRAM_PAY",
            EntrustPay = "ENTRUST_PAY",
        );

        /// Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// `openid`
            pub openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// `avatar`
            pub avatar: Option<String>,
            /// `nickname`
            pub nickname: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
            sub_openid = "sub_openid",
            avatar = "avatar",
            nickname = "nickname",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total`
            pub total: Option<i64>,
            /// `payer_total`
            pub payer_total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_currency`
            pub payer_currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            currency = "currency",
            payer_currency = "payer_currency",
        );
    }
}
