//! 添加小店活动门店 · `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores.md by `cargo xtask regen`; do not edit.

/// 查询小店活动门店列表
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// 查询小店活动门店列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384355), [2](https://pay.weixin.qq.com/doc/v3/partner/4012384414) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get;
///
/// let request = get("2062").offset(0).limit(20);
/// ```
#[doc(alias = "查询小店活动门店列表")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")]
#[doc(
    alias = "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores"
)]
pub fn get(brand_id: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询小店活动门店列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
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
                "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
                Verb::Get,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            )
            .query(&["offset", "limit"])
            .required(&["/query/offset", "/query/limit"]);

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

    /// The answer of 查询小店活动门店列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        data = "data",
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
            /// `store_code`
            pub store_code: Option<String>,
            /// `store_name`
            pub store_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            store_code = "store_code",
            store_name = "store_name",
        );
    }
}

/// 添加小店活动门店
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// 添加小店活动门店 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384359), [2](https://pay.weixin.qq.com/doc/v3/partner/4012384421) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post;
///
/// let request = post("2062")
///     .out_request_no("7692026061810354276976976976")
///     .add_time("2026-06-18T10:35:42+08:00")
///     .stores([
///         post::Stores::default()
///             .store_code("SC20260618810")
///             .store_name("锦绣路茶铺"),
///     ]);
/// ```
#[doc(alias = "添加小店活动门店")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")]
#[doc(
    alias = "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores"
)]
pub fn post(brand_id: impl Into<String>) -> post::Request {
    post::Request::new([brand_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 添加小店活动门店; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_request_no`, `add_time`, `stores`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `add_time`
        ///
        /// **Required.**
        pub fn add_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_time", value.into()))
        }

        /// `stores`
        ///
        /// **Required.**
        pub fn stores(self, values: impl IntoIterator<Item = Stores>) -> Self {
            Self(self.0.body("stores", list::<Stores>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
                Verb::Post,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/add_time", "/body/stores"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Stores
    #[derive(Clone, Debug, Default)]
    pub struct Stores(Fields);

    impl Stores {
        /// `store_code`
        pub fn store_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_code", value.into()))
        }

        /// `store_name`
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stores);

    /// The answer of 添加小店活动门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `add_time`
        pub add_time: Option<String>,
        /// `failed_stores`
        pub failed_stores: Vec<response::FailedStores>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        add_time = "add_time",
        failed_stores = "failed_stores",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// FailedStores
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedStores {
            /// `store_code`
            pub store_code: Option<String>,
            /// `store_name`
            pub store_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FailedStores,
            store_code = "store_code",
            store_name = "store_name",
        );
    }
}

/// 删除小店活动门店
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// 删除小店活动门店 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384363), [2](https://pay.weixin.qq.com/doc/v3/partner/4012384431) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete;
///
/// let request = delete("2062")
///     .out_request_no("7692026061810354276976976976")
///     .delete_time("2026-06-18T10:35:42+08:00")
///     .stores([
///         delete::Stores::default()
///             .store_code("SC20260618810")
///             .store_name("锦绣路茶铺"),
///     ]);
/// ```
#[doc(alias = "删除小店活动门店")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")]
#[doc(
    alias = "delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores"
)]
pub fn delete(brand_id: impl Into<String>) -> delete::Request {
    delete::Request::new([brand_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::model::*;

    /// A request of 删除小店活动门店; [`delete()`](super::delete()) makes one.
    ///
    /// **Required**: `out_request_no`, `delete_time`, `stores`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `delete_time`
        ///
        /// **Required.**
        pub fn delete_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delete_time", value.into()))
        }

        /// `stores`
        ///
        /// **Required.**
        pub fn stores(self, values: impl IntoIterator<Item = Stores>) -> Self {
            Self(self.0.body("stores", list::<Stores>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
                Verb::Delete,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/delete_time", "/body/stores"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Stores
    #[derive(Clone, Debug, Default)]
    pub struct Stores(Fields);

    impl Stores {
        /// `store_code`
        pub fn store_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_code", value.into()))
        }

        /// `store_name`
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stores);

    /// The answer of 删除小店活动门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `delete_time`
        pub delete_time: Option<String>,
        /// `failed_stores`
        pub failed_stores: Vec<response::FailedStores>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        delete_time = "delete_time",
        failed_stores = "failed_stores",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// FailedStores
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedStores {
            /// `store_code`
            pub store_code: Option<String>,
            /// `store_name`
            pub store_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FailedStores,
            store_code = "store_code",
            store_name = "store_name",
        );
    }
}
