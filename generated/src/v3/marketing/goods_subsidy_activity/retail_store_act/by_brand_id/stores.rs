//! 添加小店活动门店 · `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`, `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores.md by `cargo xtask regen`; do not edit.

/// Queries the shops that take part in a brand's retail shop activities.
///
/// 查询参与品牌零售小店活动的门店。
///
/// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// 查询小店活动门店列表 / Query retail shop activity shops · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384355), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384414) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::get;
///
/// let request = get("138624").offset(0).limit(10);
/// ```
#[doc(alias = "查询小店活动门店列表")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")]
#[doc(
    alias = "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores"
)]
#[doc(alias = "询小店活动门店列表")]
#[doc(alias = "小店活动门店列表")]
#[doc(alias = "店活动门店列表")]
#[doc(alias = "活动门店列表")]
#[doc(alias = "动门店列表")]
#[doc(alias = "门店列表")]
#[doc(alias = "店列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query retail shop activity shops")]
#[doc(alias = "retail shop activity shops")]
#[doc(alias = "shop activity shops")]
#[doc(alias = "activity shops")]
#[doc(alias = "shops")]
pub fn get(brand_id: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询小店活动门店列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 分页页码 / Page number
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
                Method::Get,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            )
            .query(&["offset", "limit"])
            .required(&["/query/offset", "/query/limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
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

    /// Response of 查询小店活动门店列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 门店编码 / Code of the shop
            pub store_code: Option<String>,
            /// 门店名称 / Name of the shop
            pub store_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            store_code = "store_code",
            store_name = "store_name",
        );
    }
}

/// Adds shops to a brand's retail shop activities.
///
/// 将门店加入品牌的零售小店活动。
///
/// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// 添加小店活动门店 / Add retail shop activity shops · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384359), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384421) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::post;
///
/// let request = post("138624")
///     .out_request_no("JXJJG0000017306")
///     .add_time("2026-06-18T10:35:42+08:00")
///     .stores([
///         post::Stores::default().store_code("JXL-001").store_name("锦绣路茶铺"),
///     ]);
/// ```
#[doc(alias = "添加小店活动门店")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")]
#[doc(
    alias = "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores"
)]
#[doc(alias = "加小店活动门店")]
#[doc(alias = "小店活动门店")]
#[doc(alias = "店活动门店")]
#[doc(alias = "活动门店")]
#[doc(alias = "动门店")]
#[doc(alias = "门店")]
#[doc(alias = "Add retail shop activity shops")]
#[doc(alias = "retail shop activity shops")]
#[doc(alias = "shop activity shops")]
#[doc(alias = "activity shops")]
#[doc(alias = "shops")]
pub fn post(brand_id: impl Into<String>) -> post::Request {
    post::Request::new([brand_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加小店活动门店. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `add_time`, `stores`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 添加时间 / Time of the addition
        ///
        /// **Required.**
        pub fn add_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_time", value.into()))
        }

        /// 小店活动门店列表 / Shops of the small-shop activity to add or remove
        ///
        /// **Required.**
        pub fn stores(self, values: impl IntoIterator<Item = Stores>) -> Self {
            Self(self.0.body("stores", list::<Stores>(values)))
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
                "post_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
                Method::Post,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/add_time", "/body/stores"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 小店活动门店列表 / Shops of the small-shop activity to add or remove
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Stores(ObjectBuilder);

    impl Stores {
        /// 门店编码 / Code of the shop
        pub fn store_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_code", value.into()))
        }

        /// 门店名称 / Name of the shop
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stores);

    /// Response of 添加小店活动门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 添加时间 / Time of the addition
        pub add_time: Option<String>,
        /// 操作失败的小店活动门店列表 / Shops that could not be added to or removed from the small-shop campaign
        pub failed_stores: Vec<response::FailedStores>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        add_time = "add_time",
        failed_stores = "failed_stores",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 操作失败的小店活动门店列表 / Shops that could not be added to or removed from the small-shop campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedStores {
            /// 门店编码 / Code of the shop
            pub store_code: Option<String>,
            /// 门店名称 / Name of the shop
            pub store_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedStores,
            store_code = "store_code",
            store_name = "store_name",
        );
    }
}

/// Deletes shops from a brand's retail shop activities.
///
/// 将门店移出品牌的零售小店活动。
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
///
/// 删除小店活动门店 / Delete retail shop activity shops · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384363), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384431) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_brand_id::stores::delete;
///
/// let request = delete("138624")
///     .out_request_no("JXJJG0000017306")
///     .delete_time("2026-06-28T10:35:42+08:00")
///     .stores([
///         delete::Stores::default().store_code("JXL-001").store_name("锦绣路茶铺"),
///     ]);
/// ```
#[doc(alias = "删除小店活动门店")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores")]
#[doc(
    alias = "delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores"
)]
#[doc(alias = "除小店活动门店")]
#[doc(alias = "小店活动门店")]
#[doc(alias = "店活动门店")]
#[doc(alias = "活动门店")]
#[doc(alias = "动门店")]
#[doc(alias = "门店")]
#[doc(alias = "Delete retail shop activity shops")]
#[doc(alias = "retail shop activity shops")]
#[doc(alias = "shop activity shops")]
#[doc(alias = "activity shops")]
#[doc(alias = "shops")]
pub fn delete(brand_id: impl Into<String>) -> delete::Request {
    delete::Request::new([brand_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除小店活动门店. Created by [`delete()`](super::delete()).
    ///
    /// **Required**: `out_request_no`, `delete_time`, `stores`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 删除时间 / Time of the deletion
        ///
        /// **Required.**
        pub fn delete_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delete_time", value.into()))
        }

        /// 小店活动门店列表 / Shops of the small-shop activity to add or remove
        ///
        /// **Required.**
        pub fn stores(self, values: impl IntoIterator<Item = Stores>) -> Self {
            Self(self.0.body("stores", list::<Stores>(values)))
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
                "delete_v3_marketing_goods_subsidy_activity_retail_store_act_brand_id_stores",
                Method::Delete,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/delete_time", "/body/stores"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 小店活动门店列表 / Shops of the small-shop activity to add or remove
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Stores(ObjectBuilder);

    impl Stores {
        /// 门店编码 / Code of the shop
        pub fn store_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_code", value.into()))
        }

        /// 门店名称 / Name of the shop
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stores);

    /// Response of 删除小店活动门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 删除时间 / Time of the deletion
        pub delete_time: Option<String>,
        /// 操作失败的小店活动门店列表 / Shops that could not be added to or removed from the small-shop campaign
        pub failed_stores: Vec<response::FailedStores>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        delete_time = "delete_time",
        failed_stores = "failed_stores",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 操作失败的小店活动门店列表 / Shops that could not be added to or removed from the small-shop campaign
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedStores {
            /// 门店编码 / Code of the shop
            pub store_code: Option<String>,
            /// 门店名称 / Name of the shop
            pub store_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedStores,
            store_code = "store_code",
            store_name = "store_name",
        );
    }
}
